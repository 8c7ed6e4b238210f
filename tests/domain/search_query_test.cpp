// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/search_query.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// A query with its words as a person would write them: beginnings with a star.
struct Read
{
    QString wanted, unwanted;
    QStringList tags, withoutTags, people, withoutPeople, literals;
    std::vector<EntryKind> kinds, withoutKinds;
    QDate from, to;
    bool operator==(const Read&) const = default;
};

QString written(const std::vector<SearchTerm>& terms, const QString& join)
{
    QStringList parts;
    for (const SearchTerm& term : terms)
        parts.append(u'"' + term.words + u'"' + (term.isBeginning ? u"*"_s : QString()));
    return parts.join(join);
}

Read read(const QString& typed)
{
    const SearchQuery query = searchQuery(typed);
    return {written(query.wanted, u" AND "_s),
            written(query.unwanted, u" OR "_s),
            query.tags,
            query.withoutTags,
            query.people,
            query.withoutPeople,
            query.literals,
            query.kinds,
            query.withoutKinds,
            query.from,
            query.to};
}

} // namespace

Q_DECLARE_METATYPE(Read)

namespace {

Read wanted(const QString& expression)
{
    Read query;
    query.wanted = expression;
    return query;
}

Read literal(const QString& text)
{
    Read query;
    query.literals = {text};
    return query;
}

} // namespace

/// What a person types, as it is understood.
class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedTextBecomesAQuery_data();
    void typedTextBecomesAQuery();
    void kindsAndDaysNarrowIt_data();
    void kindsAndDaysNarrowIt() { typedTextBecomesAQuery(); }
    void onlySoManyTermsCount();
};

void SearchQueryTest::typedTextBecomesAQuery_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Read>("query");
    const auto row = [](const char* name, const QString& typed, const Read& query) {
        QTest::newRow(name) << typed << query;
    };
    row("nothing", u""_s, {});
    row("white space", u" \t\n\u00A0"_s, {});
    row("a word is a beginning", u"thank"_s, wanted(u"\"thank\"*"_s));
    row("words are all wanted", u" two  words "_s, wanted(u"\"two\"* AND \"words\"*"_s));
    row("a phrase is exact", u"\"thank you\""_s, wanted(u"\"thank you\""_s));
    row("curly quotes quote", u"\u201Cthank you\u201D more"_s, wanted(u"\"thank you\" AND \"more\"*"_s));
    row("an open quote is passed over", u"\"thank you"_s, wanted(u"\"thank\"* AND \"you\"*"_s));
    row("a quote within a word ends it", u"ab\"cd"_s, wanted(u"\"ab\"* AND \"cd\"*"_s));
    row("an empty phrase is passed over", u"\"\" word"_s, wanted(u"\"word\"*"_s));
    row("operators are words", u"this AND that OR NOT"_s,
        wanted(u"\"this\"* AND \"AND\"* AND \"that\"* AND \"OR\"* AND \"NOT\"*"_s));
    row("NEAR is text", u"NEAR(a b, 2)"_s, wanted(u"\"NEAR(a\"* AND \"b,\"* AND \"2)\"*"_s));
    row("columns are text", u"words:secret {words}:x ^x"_s,
        wanted(u"\"words:secret\"* AND \"{words}:x\"* AND \"^x\"*"_s));
    row("stars and brackets are passed over", u"a * ( ) b"_s, wanted(u"\"a\"* AND \"b\"*"_s));
    row("NUL is no character", u"a\0b"_s, wanted(u"\"ab\"*"_s));
    row("half a character is none", u"a"_s + QChar(0xD83D), wanted(u"\"a?\"*"_s));
    row("a lone minus is passed over", u"a - b"_s, wanted(u"\"a\"* AND \"b\"*"_s));
    row("a minus within a word is text", u"well-being"_s, wanted(u"\"well-being\"*"_s));
    row("nothing but signs is plain text", u" *( "_s, literal(u"*("_s));
    row("a lone quote is plain text", u"\""_s, literal(u"\""_s));
    row("a sign without a name is plain text", u"#"_s, literal(u"#"_s));
    row("emoji are plain text", u"\U0001F389"_s, literal(u"\U0001F389"_s));
    row("characters without spaces stand alone", u"感謝 Tokyo東京"_s, wanted(u"\"感 謝\"* AND \"Tokyo 東 京\"*"_s));

    Read both = wanted(u"\"tea\"*"_s);
    both.literals = {u"\U0001F389"_s};
    row("a word and an emoji", u"tea \U0001F389"_s, both);
    Read without = wanted(u"\"tea\"*"_s);
    without.unwanted = u"\"milk\"* OR \"hot water\""_s;
    row("a leading minus takes away", u"tea -milk -\"hot water\""_s, without);
    Read only;
    only.unwanted = u"\"milk\"*"_s;
    row("a minus alone", u"-milk"_s, only);
    Read names;
    names.tags = {u"team"_s};
    names.withoutTags = {u"büro"_s};
    names.people = {u"priya"_s};
    names.withoutPeople = {u"straße"_s};
    row("tags and people", u"#Team -#BÜRO @Priya -@Straße"_s, names);
    row("quoted, a tag is a word", u"\"#team\""_s, wanted(u"\"#team\""_s));
}

void SearchQueryTest::kindsAndDaysNarrowIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Read>("query");
    const auto row = [](const char* name, const QString& typed, const Read& query) {
        QTest::newRow(name) << typed << query;
    };
    Read wins;
    wins.kinds = {EntryKind::Win, EntryKind::Keep};
    row("kinds", u"kind:win KIND:Keep"_s, wins);
    Read noWins;
    noWins.withoutKinds = {EntryKind::Win};
    row("a kind left out", u"-kind:win"_s, noWins);
    Read days;
    days.from = QDate(2026, 1, 16);
    days.to = QDate(2026, 1, 30);
    row("days", u"after:2026-01-15 before:2026-01-31"_s, days);
    row("the narrower of two days", u"after:2025 after:2026-01-15 before:2026-01-31 before:2026-02"_s, days);
    Read year;
    year.from = QDate(2026, 1, 1);
    year.to = QDate(2026, 11, 30);
    row("a year and a month", u"after:2025 before:2026-12"_s, year);
    row("an unknown kind is text", u"kind:of"_s, wanted(u"\"kind:of\"*"_s));
    row("a day that is none is text", u"before:2026-02-30"_s, wanted(u"\"before:2026-02-30\"*"_s));
    row("a day before all journals is text", u"after:0001"_s, wanted(u"\"after:0001\"*"_s));
    row("a narrowing in quotes is a phrase", u"\"kind:win\""_s, wanted(u"\"kind:win\""_s));
    Read narrowed = wanted(u"\"thank\"*"_s);
    narrowed.kinds = {EntryKind::Note};
    row("words and a kind", u"thank kind:note"_s, narrowed);
}

void SearchQueryTest::typedTextBecomesAQuery()
{
    QFETCH(QString, typed);
    QFETCH(Read, query);
    const Read found = read(typed);
    QCOMPARE(found.wanted, query.wanted);
    QCOMPARE(found.unwanted, query.unwanted);
    QCOMPARE(found.tags, query.tags);
    QCOMPARE(found.people, query.people);
    QCOMPARE(found.literals, query.literals);
    QVERIFY(found == query);
}

void SearchQueryTest::onlySoManyTermsCount()
{
    QCOMPARE(searchQuery(u"word "_s.repeated(mostTerms)), searchQuery(u"word "_s.repeated(200'000)));
    QCOMPARE(searchQuery(QString(mostTyped, u'x')), searchQuery(QString(1'000'000, u'x')));
}

QTEST_APPLESS_MAIN(SearchQueryTest)
#include "search_query_test.moc"
