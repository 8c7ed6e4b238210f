// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <optional>

namespace unrut::wording {

/// What a made-up language does to a text.
enum class PseudoKind {
    Longer,        ///< 'en-XA': accents, and about 35 % more, in brackets so that a cut end is seen
    ArabicLetters, ///< 'ar-XB': letters that join and run right to left
};

[[nodiscard]] std::optional<PseudoKind> pseudoKind(const QString& tag);
/// The habits that go with it.
[[nodiscard]] QLocale pseudoLocale(PseudoKind kind);
/// \a source as that language has it. Placeholders (%1, %L1, %n, %Ln), line breaks and the mark of a mnemonic stay;
/// what holds no letter stays as it is.
[[nodiscard]] QString pseudoText(PseudoKind kind, const QString& source);

/// A language for looking at, made up from the sources' own texts while the program runs. Nobody speaks it: it shows
/// which texts are cut when they grow, which are not translatable, and what is not mirrored.
class PseudoTranslator : public QTranslator
{
public:
    explicit PseudoTranslator(PseudoKind kind) : m_kind(kind) {}

    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    PseudoKind m_kind;
};

} // namespace unrut::wording
