// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QString>
#include <QStringList>

namespace unrut {

/// The most characters (UTF-16 units) that one field of a journal takes.
constexpr qsizetype maxTitleLength = 1000;
constexpr qsizetype maxTextLength = 200000;

/// The most marks on one letter that a journal takes: no language writes more (UAX 15, stream-safe text).
constexpr int mostMarksOnALetter = 30;
/// \a text without what nobody writes and what holds programs up: control characters but tabs and line ends, which a
/// terminal obeys and a window takes seconds to find letters for, and marks behind the 30th on one letter, which would
/// lie over everything around them and take hours to be put in order (QString::normalized() sorts each past all
/// others).
[[nodiscard]] QString bearableText(const QString& text);

/// What a person typed, made fit to keep: line ends of whichever sort become \n, what bearableText() leaves out and
/// outer white space go, NFC. Errors: EmptyText, TextTooLong, InvalidText (NUL or lone surrogates). \a field names the
/// field in the error.
[[nodiscard]] Result<QString> cleanText(const QString& typed, qsizetype maxLength, const QString& field);
/// As cleanText, but empty is allowed.
[[nodiscard]] Result<QString> cleanOptionalText(const QString& typed, qsizetype maxLength, const QString& field);

/// The #tags of a text without the sign, lower-cased, in order, each once. A tag is letters, digits, - and _ of any
/// script and begins after white space, an opening bracket or the start of the text.
[[nodiscard]] QStringList tagsIn(const QString& text);
/// The @people of a text without the sign, as typed, in order, each once (compared without case).
[[nodiscard]] QStringList mentionsIn(const QString& text);

/// True for a sign and what tagsIn() or mentionsIn() take for a name: '#team', '@Priya'.
[[nodiscard]] bool isName(const QString& word);
/// \a text with the name \a from, with its sign, written as \a to wherever it stands; compared as tags and people are.
[[nodiscard]] QString withNameReplaced(const QString& text, const QString& from, const QString& to);

/// A text and the #tags and @people behind its last full stop or line, which say where it belongs rather than what
/// happened.
struct TextAndNames
{
    QString text;  ///< never empty unless the whole was: a text of nothing but names keeps them
    QString names; ///< with their signs, divided by single spaces; may be empty
    bool operator==(const TextAndNames&) const = default;
};
[[nodiscard]] TextAndNames withoutLastNames(const QString& text);

} // namespace unrut
