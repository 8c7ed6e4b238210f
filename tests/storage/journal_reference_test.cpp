// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include <domain/search_match.h>

#include <QRandomGenerator>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyEntries = 5000;
constexpr int manySearches = 500;

const QStringList& vocabulary()
{
    static const QStringList words =
        QStringLiteral("tea team teach thanks thank you morning walk work worked quiet letter launch "
                       "#team #teach #calm #café @Ana @Anatol @李 café naïve")
            .split(u' ');
    return words;
}

/// What a person may type, as the person means it.
struct Term
{
    enum class Kind { Beginning, Phrase, Tag, Person, EntryKind, Before, After };
    Kind kind = Kind::Beginning;
    bool negative = false;
    QString text;
    QDate day;

    [[nodiscard]] QString typed() const
    {
        const QString sign = negative ? u"-"_s : QString();
        switch (kind) {
        case Kind::Beginning:
            return sign + text;
        case Kind::Phrase:
            return sign + u'"' + text + u'"';
        case Kind::Tag:
            return sign + u'#' + text;
        case Kind::Person:
            return sign + u'@' + text;
        case Kind::EntryKind:
            return sign + u"kind:"_s + text;
        case Kind::Before:
            return u"before:"_s + day.toString(Qt::ISODate);
        case Kind::After:
            return u"after:"_s + day.toString(Qt::ISODate);
        }
        return {};
    }
};

/// Without case and marks.
QString folded(const QString& text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_D)) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character.toCaseFolded();
    }
    return plain;
}

/// The entry's words as they are read: signs are no part of them.
QStringList wordsOf(const Entry& entry)
{
    QStringList words = folded(entry.text).split(u' ');
    for (QString& word : words)
        word.remove(u'#').remove(u'@');
    return words;
}

bool hasPhrase(const Entry& entry, const QString& phrase)
{
    return (u' ' + wordsOf(entry).join(u' ') + u' ').contains(u' ' + folded(phrase) + u' ');
}

bool hasName(const Entry& entry, QChar sign, const QString& beginning)
{
    const QStringList words = entry.text.split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString& word) {
        return word.startsWith(QString(sign + beginning), Qt::CaseInsensitive);
    });
}

bool isMet(const Entry& entry, const Term& term)
{
    switch (term.kind) {
    case Term::Kind::Beginning: {
        const QStringList words = wordsOf(entry);
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& word) { return word.startsWith(folded(term.text)); });
    }
    case Term::Kind::Phrase:
        return hasPhrase(entry, term.text);
    case Term::Kind::Tag:
        return hasName(entry, u'#', term.text);
    case Term::Kind::Person:
        return hasName(entry, u'@', term.text);
    case Term::Kind::EntryKind:
        return entryKindKey(entry.kind) == term.text;
    case Term::Kind::Before:
        return entry.day < term.day;
    case Term::Kind::After:
        return entry.day > term.day;
    }
    return false;
}

/// Of several kinds one is enough; everything else has to be met.
bool isMet(const Entry& entry, const std::vector<Term>& terms)
{
    bool asksForKind = false;
    bool hasKind = false;
    for (const Term& term : terms) {
        if (term.kind == Term::Kind::EntryKind && !term.negative) {
            asksForKind = true;
            hasKind = hasKind || isMet(entry, term);
        } else if (isMet(entry, term) == term.negative) {
            return false;
        }
    }
    return !asksForKind || hasKind;
}

} // namespace

/// Five hundred searches over five thousand entries find what a plain walk over all of them finds.
class JournalReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchesFindWhatAPlainWalkFinds();

private:
    [[nodiscard]] int drawn(int bound) { return m_chance.bounded(bound); }
    Term madeUpTerm();
    /// What the search finds that asks no index.
    [[nodiscard]] QStringList matchedWithoutIndex(const QString& typed) const
    {
        QStringList matched;
        const SearchQuery query = searchQuery(typed);
        for (const Entry& entry : m_entries) {
            if (isMet(query, Searched{entry.text, entry.day, entry.kind}))
                matched.append(entry.id.toString());
        }
        return matched;
    }

    TemporaryJournal m_file;
    std::unique_ptr<JournalStore> m_store;
    std::vector<Entry> m_entries;
    QRandomGenerator m_chance{20261123};
};

void JournalReference::initTestCase()
{
    m_store = sample::opened(m_file.path());
    QVERIFY(m_store);
    for (quint32 i = 0; i < manyEntries; ++i) {
        QStringList words;
        for (int word = drawn(8); word >= 0; --word)
            words.append(vocabulary().at(drawn(static_cast<int>(vocabulary().size()))));
        Entry entry = sample::entry(i, words.join(u' '), QDate(2025, 1, 1).addDays(drawn(700)));
        entry.kind = static_cast<EntryKind>(drawn(entryKindCount));
        m_entries.push_back(entry);
    }
    VERIFY_OK(m_store->apply(sample::entriesMade(m_entries), sample::instant()));
}

Term JournalReference::madeUpTerm()
{
    const auto pick = [this](const QStringList& from) { return from.at(drawn(static_cast<int>(from.size()))); };
    Term term;
    term.kind = static_cast<Term::Kind>(drawn(7));
    term.day = QDate(2025, 1, 1).addDays(drawn(700));
    switch (term.kind) {
    case Term::Kind::Beginning:
        term.text = pick({u"te"_s, u"TEA"_s, u"thank"_s, u"w"_s, u"work"_s, u"cafe"_s, u"Café"_s, u"naive"_s, u"李"_s});
        break;
    case Term::Kind::Phrase:
        term.text = pick({u"thank you"_s, u"morning walk"_s, u"tea"_s, u"work"_s, u"café naïve"_s});
        break;
    case Term::Kind::Tag:
        term.text = pick({u"te"_s, u"team"_s, u"calm"_s, u"CALM"_s, u"caf"_s});
        break;
    case Term::Kind::Person:
        term.text = pick({u"Ana"_s, u"anat"_s, u"李"_s});
        break;
    case Term::Kind::EntryKind:
        term.text = entryKindKey(static_cast<EntryKind>(drawn(entryKindCount)));
        break;
    case Term::Kind::Before:
    case Term::Kind::After:
        return term;
    }
    term.negative = drawn(4) == 0;
    return term;
}

void JournalReference::searchesFindWhatAPlainWalkFinds()
{
    int notEmpty = 0;
    for (int i = 0; i < manySearches; ++i) {
        std::vector<Term> terms;
        QStringList typed;
        for (int count = drawn(3); count >= 0; --count) {
            terms.push_back(madeUpTerm());
            typed.append(terms.back().typed());
        }
        QStringList expected;
        for (const Entry& entry : m_entries) {
            if (isMet(entry, terms))
                expected.append(entry.id.toString());
        }
        EntryFilter filter;
        filter.text = typed.join(u' ');
        const Result<std::vector<Entry>> hits = m_store->entries(filter, 0, manyEntries);
        VERIFY_OK(hits);
        QStringList found;
        for (const Entry& entry : *hits)
            found.append(entry.id.toString());
        if (i % 10 == 0)
            QCOMPARE(matchedWithoutIndex(typed.join(u' ')), expected);
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        QVERIFY2(
            found == expected,
            qUtf8Printable(u"'%1' finds %2 instead of %3"_s.arg(filter.text).arg(found.size()).arg(expected.size())));
        QCOMPARE(m_store->entryCount(filter).value_or(-1), static_cast<int>(expected.size()));
        notEmpty += expected.isEmpty() ? 0 : 1;
    }
    QVERIFY(notEmpty > manySearches / 2);
}

QTEST_GUILESS_MAIN(JournalReference)
#include "journal_reference_test.moc"
