// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hidden_names.h"

#include "everyday_words.h"

#include <domain/text.h>
#include <report/report.h>

#include <algorithm>
#include <map>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Shorter names are found in one spelling only: too much else is written with the same letters.
constexpr qsizetype lettersForAnyCase = 3;

/// 'Anna-Lena' becomes 'A.L.'.
QString initialsOf(const QString& name)
{
    QString initials;
    bool begins = true;
    for (const QChar character : name) {
        const bool divides = character == u'-' || character == u'_' || character.isSpace();
        if (begins && !divides)
            initials.append(character.toUpper()).append(u'.');
        begins = divides;
    }
    return initials;
}

/// A letter without its accents; what has none stays.
QChar bareLetter(QChar letter)
{
    for (;;) {
        const QString parts = letter.decomposition();
        const bool isAccented =
            letter.decompositionTag() == QChar::Canonical && parts.size() > 1 && parts.back().isMark();
        if (!isAccented)
            return letter;
        letter = parts.front();
    }
}

/// As long as \a text, which is in NFC, and without accents.
QString bareLetters(const QString& text)
{
    QString bare = text;
    for (QChar& letter : bare)
        letter = bareLetter(letter);
    return bare;
}

/// \a text with initials where \a names match \a bare, which is as long.
QString replaced(const QString& text, const QString& bare, const QRegularExpression& names)
{
    QString result;
    qsizetype end = 0;
    auto matches = names.globalMatch(bare);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype start = match.capturedStart();
        result += QStringView(text).sliced(end, start - end);
        end = match.capturedEnd();
        const QString name = text.sliced(start, end - start);
        result += initialsOf(name.startsWith(u'@') ? name.sliced(1) : name);
        // A name at the end of a sentence brings its own full stop.
        if (end < text.size() && text.at(end) == u'.')
            ++end;
    }
    return result + text.mid(end);
}

/// Scripts that put no space between words.
bool standsWithinWords(QChar letter)
{
    const QChar::Script script = letter.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Thai || script == QChar::Script_Lao || script == QChar::Script_Khmer ||
           script == QChar::Script_Myanmar;
}

/// Collects the ways in which known names are written.
class Spellings
{
public:
    void addPerson(const QString& name)
    {
        const QStringList words = wordsOf(name);
        addWhole(words);
        if (words.size() == 1)
            addHumps(words.front());
        const bool isAllLower = std::ranges::all_of(words, [](const QString& word) { return word.front().isLower(); });
        for (const QString& word : words) {
            const bool isParticle = word.front().isLower() && !isAllLower; // 'van', 'de'
            if (words.size() > 1 && !isParticle && !isNobodysAlone(word.toLower()))
                addWord(word);
        }
    }
    void addWhole(const QString& name) { addWhole(wordsOf(name)); }

    [[nodiscard]] QRegularExpression pattern() const
    {
        if (m_found.empty())
            return {};
        QStringList patterns;
        // 'Anna-Lena' before 'Anna', or half of her would stay.
        for (const auto& [length, ofLength] : m_found)
            patterns += ofLength;
        QRegularExpression names(patterns.join(u'|'), QRegularExpression::UseUnicodePropertiesOption);
        names.optimize();
        return names;
    }

private:
    static QStringList wordsOf(const QString& name)
    {
        static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression letter(u"\\p{L}"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QString bare = bareLetters(bearableText(name).normalized(QString::NormalizationForm_C));
        return bare.split(between, Qt::SkipEmptyParts).filter(letter);
    }

    void addWhole(const QStringList& words)
    {
        if (words.size() == 1)
            addWord(words.front());
        if (words.size() < 2)
            return;
        QString all;
        for (const QString& word : words) {
            if (!all.isEmpty())
                all += u"[\\s_'’-]*"_s;
            all += QRegularExpression::escape(word);
            if (word.size() <= lettersForAnyCase)
                all += u"\\.?"_s; // 'Dr.'
        }
        const bool areInitials = std::ranges::all_of(words, [](const QString& word) { return word.size() == 1; });
        if (!areInitials)
            add(words.front().front(), u"(?i:%1)"_s.arg(all), u"[sS]?"_s, words.join(u' ').size());
    }

    void addWord(const QString& word)
    {
        if (word.size() < 2)
            return;
        const QString lower = word.toLower();
        const bool anyCase = word.size() >= lettersForAnyCase && !isAlsoAWord(lower) && !isNobodysAlone(lower);
        if (anyCase || word.front().toLower() == word.front().toUpper()) {
            add(word.front(), u"(?i:%1)"_s.arg(QRegularExpression::escape(word)), u"[sS]?"_s, word.size());
            return;
        }
        QStringList spellings{lower.front().toUpper() + lower.sliced(1), word.toUpper()};
        if (word != lower)
            spellings << word;
        spellings.removeDuplicates();
        for (const QString& spelling : spellings)
            add(word.front(), QRegularExpression::escape(spelling),
                word.size() < lettersForAnyCase ? QString() : u"s?"_s, word.size());
    }

    /// The words of a name that is written without spaces: 'DanaWeber'.
    void addHumps(const QString& word)
    {
        static const QRegularExpression hump(u"(?<=\\p{Ll})(?=\\p{Lu})"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        const QStringList parts = word.split(hump);
        const bool areNames =
            std::ranges::all_of(parts, [](const QString& part) { return part.size() >= lettersForAnyCase; });
        if (parts.size() < 2 || !areNames)
            return;
        addWhole(parts);
        for (const QString& part : parts)
            addWord(part);
    }

    void add(QChar first, const QString& spelling, const QString& ending, qsizetype length)
    {
        const QString start = u"(?<![\\p{L}\\p{M}])"_s;
        const QString stop = u"(?=%1(?![\\p{L}\\p{M}]))"_s.arg(ending);
        QString pattern = start + spelling + stop;
        if (standsWithinWords(first))
            pattern = spelling;
        else if (first.script() == QChar::Script_Arabic) // 'and', 'with', 'for' are written in one with the name
            pattern = start + u"[وف]?[بلك]?\\K"_s + spelling + stop;
        m_found[length] << pattern;
    }

    std::map<qsizetype, QStringList, std::greater<>> m_found; ///< by their length
};

} // namespace

QString withoutNames(const QString& text)
{
    // Looser than the log's own reading of names: what might be one is better hidden.
    static const QRegularExpression mention(u"@[\\p{L}\\p{N}\\p{M}_-]*[\\p{L}\\p{N}\\p{M}]"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return replaced(text, text, mention);
}

HiddenNames::HiddenNames(const QStringList& names, const QStringList& wholes)
{
    Spellings spellings;
    for (const QString& name : names)
        spellings.addPerson(name);
    for (const QString& whole : wholes)
        spellings.addWhole(whole);
    m_known = spellings.pattern();
}

QString HiddenNames::hiddenIn(const QString& text) const
{
    const QString mentionsHidden = withoutNames(bearableText(text).normalized(QString::NormalizationForm_C));
    if (m_known.pattern().isEmpty())
        return mentionsHidden;
    return replaced(mentionsHidden, bareLetters(mentionsHidden), m_known);
}

} // namespace unrut
