// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/search_match.h>

#include <domain/search_text.h>
#include <domain/text.h>

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

/// A word as it is compared, and where each of its letters stands in the text.
struct Word
{
    std::u32string letters;
    std::vector<TextRange> places;
};

constexpr char32_t firstPlain = 0x80; ///< below are the letters without marks

bool isWordCharacter(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return QChar::isLetterOrNumber(character);
    }
}

bool isCombiningMark(char32_t character)
{
    constexpr char32_t first = 0x0300;
    constexpr char32_t last = 0x036F;
    return character >= first && character <= last;
}

/// Without case, and Latin letters without their marks, as the index has them.
char32_t foldedCharacter(char32_t character)
{
    if (character >= firstPlain) {
        const QList<uint> parts = QChar::decomposition(character).toUcs4();
        // One step may leave a letter that has a mark yet.
        if (!parts.isEmpty() && QChar::decompositionTag(character) == QChar::Canonical) {
            const char32_t base = foldedCharacter(parts.constFirst());
            if (base < firstPlain)
                return base;
        }
    }
    return QChar::toCaseFolded(character);
}

/// Takes a text apart into the words that the index would hold.
class WordReader
{
public:
    [[nodiscard]] std::vector<Word> read(const QString& text)
    {
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype end = endOfCharacter(text, at);
            take(text.sliced(at, end - at), {at, end - at});
            at = end;
        }
        endWord();
        return std::move(m_words);
    }

private:
    /// Behind the character at \a at and the marks on it.
    static qsizetype endOfCharacter(const QString& text, qsizetype at)
    {
        const auto width = [&](qsizetype place) {
            return text.at(place).isHighSurrogate() && place + 1 < text.size() ? 2 : 1;
        };
        at += width(at);
        while (at < text.size() && isCombiningMark(text.at(at).unicode()))
            at += width(at);
        return at;
    }

    void take(const QString& character, TextRange place)
    {
        if (character.size() == 1 && character.at(0).unicode() < firstPlain) {
            takeFolded(character.at(0).unicode(), place);
            return;
        }
        const QList<uint> parts = searchText(character).toUcs4();
        for (const char32_t part : parts)
            takeFolded(part, place);
    }

    void takeFolded(char32_t character, TextRange place)
    {
        if (isCombiningMark(character))
            return;
        if (!isWordCharacter(character)) {
            endWord();
            return;
        }
        m_word.letters.push_back(foldedCharacter(character));
        m_word.places.push_back(place);
    }

    void endWord()
    {
        if (!m_word.letters.empty())
            m_words.push_back(std::exchange(m_word, {}));
    }

    Word m_word;
    std::vector<Word> m_words;
};

std::vector<Word> wordsOf(const QString& text)
{
    return WordReader().read(text);
}

bool begins(const Word& word, const Word& beginning)
{
    return word.letters.compare(0, beginning.letters.size(), beginning.letters) == 0;
}

/// The last word of \a term may go on; all before it, and in a phrase the last as well, are whole.
bool standsAt(const std::vector<Word>& words, size_t at, const std::vector<Word>& term, bool isBeginning)
{
    if (term.empty() || at + term.size() > words.size())
        return false;
    for (size_t i = 0; i + 1 < term.size(); ++i) {
        if (words[at + i].letters != term[i].letters)
            return false;
    }
    const Word& last = words[at + term.size() - 1];
    return isBeginning ? begins(last, term.back()) : last.letters == term.back().letters;
}

bool holds(const std::vector<Word>& words, const SearchTerm& term)
{
    const std::vector<Word> wanted = wordsOf(term.words);
    for (size_t at = 0; at < words.size(); ++at) {
        if (standsAt(words, at, wanted, term.isBeginning))
            return true;
    }
    return false;
}

bool holdsName(const QStringList& names, const QString& beginning)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& name) { return name.toCaseFolded().startsWith(beginning.toCaseFolded()); });
}

template <class NamesIn>
bool namesAreMet(NamesIn namesIn, const QString& text, const QStringList& with, const QStringList& without)
{
    if (with.isEmpty() && without.isEmpty())
        return true;
    const QStringList names = namesIn(text);
    const auto held = [&](const QString& beginning) { return holdsName(names, beginning); };
    return std::all_of(with.begin(), with.end(), held) && std::none_of(without.begin(), without.end(), held);
}

bool kindIsMet(const SearchQuery& query, std::optional<EntryKind> kind)
{
    const auto among = [&](const std::vector<EntryKind>& kinds) {
        return kind && std::find(kinds.begin(), kinds.end(), *kind) != kinds.end();
    };
    return (query.kinds.empty() || among(query.kinds)) && !among(query.withoutKinds);
}

bool dayIsMet(const SearchQuery& query, QDate day)
{
    const bool after = query.from.isNull() || (day.isValid() && day >= query.from);
    return after && (query.to.isNull() || (day.isValid() && day <= query.to));
}

class Hits
{
public:
    explicit Hits(const QString& text) : m_text(text), m_words(wordsOf(text)) {}

    void addTerm(const SearchTerm& term)
    {
        const std::vector<Word> wanted = wordsOf(term.words);
        for (size_t at = 0; at < m_words.size(); ++at) {
            if (!standsAt(m_words, at, wanted, term.isBeginning))
                continue;
            for (size_t i = 0; i < wanted.size(); ++i)
                addLetters(m_words[at + i], wanted[i].letters.size());
        }
    }

    void addLiteral(const QString& literal)
    {
        for (qsizetype at = m_text.indexOf(literal); at >= 0; at = m_text.indexOf(literal, at + literal.size()))
            m_ranges.push_back({at, literal.size()});
    }

    void addNames(QChar sign, const QStringList& beginnings)
    {
        for (const QString& beginning : beginnings) {
            const QString name = sign + beginning;
            for (qsizetype at = m_text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
                 at = m_text.indexOf(name, at + name.size(), Qt::CaseInsensitive))
                m_ranges.push_back({at, name.size()});
        }
    }

    [[nodiscard]] std::vector<TextRange> joined()
    {
        std::sort(m_ranges.begin(), m_ranges.end(),
                  [](const TextRange& a, const TextRange& b) { return a.from < b.from; });
        std::vector<TextRange> joined;
        for (const TextRange& range : m_ranges) {
            if (!joined.empty() && range.from <= joined.back().from + joined.back().length) {
                const qsizetype end = std::max(joined.back().from + joined.back().length, range.from + range.length);
                joined.back().length = end - joined.back().from;
            } else {
                joined.push_back(range);
            }
        }
        return joined;
    }

private:
    void addLetters(const Word& word, size_t count)
    {
        const TextRange& first = word.places.front();
        const TextRange& last = word.places[count - 1];
        m_ranges.push_back({first.from, last.from + last.length - first.from});
    }

    QString m_text;
    std::vector<Word> m_words;
    std::vector<TextRange> m_ranges;
};

} // namespace

bool isMet(const SearchQuery& query, const Searched& thing)
{
    if (!kindIsMet(query, thing.kind) || !dayIsMet(query, thing.day))
        return false;
    const auto isThere = [&](const QString& literal) { return thing.text.contains(literal); };
    if (!std::all_of(query.literals.begin(), query.literals.end(), isThere))
        return false;
    if (!query.wanted.empty() || !query.unwanted.empty()) {
        const std::vector<Word> words = wordsOf(thing.text);
        const auto held = [&](const SearchTerm& term) { return holds(words, term); };
        if (!std::all_of(query.wanted.begin(), query.wanted.end(), held) ||
            std::any_of(query.unwanted.begin(), query.unwanted.end(), held))
            return false;
    }
    return namesAreMet(tagsIn, thing.text, query.tags, query.withoutTags) &&
           namesAreMet(mentionsIn, thing.text, query.people, query.withoutPeople);
}

std::vector<TextRange> hitsIn(const SearchQuery& query, const QString& text)
{
    if (query.isEmpty())
        return {};
    Hits hits(text);
    for (const SearchTerm& term : query.wanted)
        hits.addTerm(term);
    for (const QString& literal : query.literals)
        hits.addLiteral(literal);
    hits.addNames(u'#', query.tags);
    hits.addNames(u'@', query.people);
    return hits.joined();
}

} // namespace unrut
