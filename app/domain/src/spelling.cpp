// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/spelling.h>

#include <QLocale>
#include <QStringView>

#include <algorithm>

namespace unrut {

namespace {

constexpr qsizetype longestWord = 60;
constexpr QChar typographicApostrophe(u'’');

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == typographicApostrophe;
}

bool isPartOfWord(QChar c)
{
    return c.isLetter() || c.isMark() || c.isDigit() || c.isSurrogate() || isApostrophe(c);
}

/// Between white space: what has one of these inside is an address, a file, a date, a sum, or a name with its sign.
bool hasOwnSpelling(QStringView piece)
{
    if (piece.contains(u"://") || piece.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const QChar c = piece.at(i);
        const bool goesOn = i + 1 < piece.size() && piece.at(i + 1).isLetterOrNumber();
        if ((c == u'@' || c == u'#' || c == u'_' || c == u'\\') && goesOn)
            return true;
        if (c == u'.' && goesOn && i > 0 && piece.at(i - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

bool canBeAsked(QStringView word)
{
    if (word.size() > longestWord)
        return false;
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    if (std::count_if(word.begin(), word.end(), isLetter) < 2)
        return false;
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c.isSurrogate(); }))
        return false;
    return std::none_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

/// Adds the words of \a piece, which stands at \a at.
void addWords(QStringView piece, qsizetype at, std::vector<WordPlace>& words)
{
    qsizetype from = 0;
    while (from < piece.size()) {
        if (!isPartOfWord(piece.at(from)) || isApostrophe(piece.at(from))) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < piece.size() && isPartOfWord(piece.at(to)))
            ++to;
        qsizetype end = to;
        while (isApostrophe(piece.at(end - 1)))
            --end;
        if (canBeAsked(piece.mid(from, end - from)))
            words.push_back({at + from, end - from});
        from = to;
    }
}

} // namespace

std::vector<WordPlace> wordsToSpell(const QString& text)
{
    std::vector<WordPlace> words;
    qsizetype from = 0;
    while (from < text.size()) {
        if (text.at(from).isSpace()) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && !text.at(to).isSpace())
            ++to;
        const QStringView piece = QStringView(text).mid(from, to - from);
        if (!hasOwnSpelling(piece))
            addWords(piece, from, words);
        from = to;
    }
    return words;
}

QString dictionaryFor(const QString& wanted, const QString& locale, const QStringList& there)
{
    if (!wanted.isEmpty())
        return there.contains(wanted) ? wanted : QString();
    if (there.contains(locale))
        return locale;
    const QString language = locale.section(QLatin1Char('_'), 0, 0);
    for (const QString& tag : {language, QLocale(language).name()}) {
        if (there.contains(tag))
            return tag;
    }
    const auto same = std::find_if(there.begin(), there.end(),
                                   [&](const QString& tag) { return tag.section(QLatin1Char('_'), 0, 0) == language; });
    return same == there.end() ? QString() : *same;
}

} // namespace unrut
