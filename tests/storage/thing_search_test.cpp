// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include "opener.h"

#include <domain/search_match.h>
#include <domain/searched_thing.h>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

Edit<Person> renamed(const Person& person, const QString& name)
{
    Person after = person;
    after.name = name;
    return {person, after};
}

} // namespace

/// Goals, people, talks and worksheets in the search.
class ThingSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachKindOfThingIsFound_data();
    void eachKindOfThingIsFound();
    void withoutWordsItMayBeAnything();
    void whatIsBinnedIsNotFound();
    void anEditIsFoundByItsNewWordsOnly();
    void aTalkFollowsTheNameOfThePerson();
    void whatIsUndoneIsAsItWas();
    void theIndexAllowsWhateverIsMet();
    void anOlderJournalIsReadIntoTheSearch();
    void removedWordsAreGoneFromTheFile();

private:
    [[nodiscard]] QSet<QUuid> found(const QString& typed)
    {
        const auto things = m_store->thingsWith(searchQuery(typed));
        return things && *things ? **things : QSet<QUuid>{QUuid()};
    }
    void apply(const JournalChange& change)
    {
        VERIFY_OK(m_store->apply(change, sample::instant()));
        VERIFY_OK(m_store->verify());
    }

    std::unique_ptr<TemporaryJournal> m_file;
    std::unique_ptr<JournalStore> m_store;
    Goal m_goal;
    Person m_person;
    Talk m_talk;
    Worksheet m_worksheet;
};

void ThingSearch::init()
{
    m_file = std::make_unique<TemporaryJournal>();
    m_store = sample::opened(m_file->path());
    QVERIFY(m_store);
    m_goal = sample::goal(1);
    m_goal.title = u"Apply for the Stipendium"_s;
    m_person = sample::person(2);
    m_person.name = u"Łucja Żak"_s;
    m_talk = sample::talk(3, m_person.id);
    m_talk.outcome = u"Three audits in a row"_s;
    m_worksheet = sample::worksheet(4);
    m_worksheet.setText(u"what"_s, u"感謝の日記, and a café"_s);
    m_worksheet.setText(u"who"_s, m_person.id.toString());
    m_goal.binnedAt = m_person.binnedAt = m_talk.binnedAt = m_worksheet.binnedAt = {};
    JournalChange change;
    change.goals = {{{}, m_goal}};
    change.people = {{{}, m_person}};
    change.talks = {{{}, m_talk}};
    change.worksheets = {{{}, m_worksheet}};
    apply(change);
}

void ThingSearch::eachKindOfThingIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a goal by the beginning of a word") << u"STIPEN"_s << u"goal"_s;
    QTest::newRow("a phrase") << u"\"apply for\""_s << u"goal"_s;
    QTest::newRow("a talk") << u"audits row"_s << u"talk"_s;
    QTest::newRow("a person, and the talks with her") << u"zak"_s << u"person, talk"_s;
    QTest::newRow("a worksheet without marks") << u"cafe"_s << u"worksheet"_s;
    QTest::newRow("a worksheet without spaces") << u"日記"_s << u"worksheet"_s;
    QTest::newRow("nothing") << u"xyzzy"_s << QString();
}

void ThingSearch::eachKindOfThingIsFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, kind);
    QSet<QUuid> expected;
    if (kind.contains(u"goal"_s))
        expected.insert(m_goal.id.uuid());
    if (kind.contains(u"person"_s))
        expected.insert(m_person.id.uuid());
    if (kind.contains(u"talk"_s))
        expected.insert(m_talk.id.uuid());
    if (kind.contains(u"worksheet"_s))
        expected.insert(m_worksheet.id.uuid());
    QCOMPARE(found(typed), expected);
}

void ThingSearch::withoutWordsItMayBeAnything()
{
    for (const QString& typed : {u"-cafe"_s, u"#tag"_s, u"kind:win"_s, QString()}) {
        const auto things = m_store->thingsWith(searchQuery(typed));
        VERIFY_OK(things);
        QVERIFY(!things->has_value());
    }
    QVERIFY(found(m_person.id.toString().section(u'-', -1)).isEmpty()); // an id is no word
}

void ThingSearch::whatIsBinnedIsNotFound()
{
    Worksheet binned = m_worksheet;
    binned.binnedAt = sample::instant();
    JournalChange change;
    change.worksheets = {{m_worksheet, binned}};
    apply(change);
    QVERIFY(found(u"cafe"_s).isEmpty());
    apply(change.inverse());
    QCOMPARE(found(u"cafe"_s), QSet<QUuid>{m_worksheet.id.uuid()});
}

void ThingSearch::anEditIsFoundByItsNewWordsOnly()
{
    Goal after = m_goal;
    after.title = u"Apply for the fellowship"_s;
    JournalChange change;
    change.goals = {{m_goal, after}};
    apply(change);
    QVERIFY(found(u"stipendium"_s).isEmpty());
    QCOMPARE(found(u"fellow"_s), QSet<QUuid>{m_goal.id.uuid()});
}

void ThingSearch::aTalkFollowsTheNameOfThePerson()
{
    JournalChange change;
    change.people = {renamed(m_person, u"Ines"_s)};
    apply(change);
    QVERIFY(found(u"zak"_s).isEmpty());
    QCOMPARE(found(u"ines"_s), (QSet<QUuid>{m_person.id.uuid(), m_talk.id.uuid()}));
}

void ThingSearch::whatIsUndoneIsAsItWas()
{
    JournalChange change;
    change.goals = {{m_goal, {}}};
    change.people = {renamed(m_person, u"Ines"_s)};
    change.talks = {{m_talk, {}}};
    change.worksheets = {{m_worksheet, {}}};
    apply(change);
    QVERIFY(found(u"audits"_s).isEmpty());
    apply(change.inverse());
    QCOMPARE(found(u"zak"_s), (QSet<QUuid>{m_person.id.uuid(), m_talk.id.uuid()}));
    QCOMPARE(found(u"stipendium"_s), QSet<QUuid>{m_goal.id.uuid()});
}

/// The index leaves out nothing that a plain look at every thing would find.
void ThingSearch::theIndexAllowsWhateverIsMet()
{
    const Result<Journal> journal = m_store->everything();
    VERIFY_OK(journal);
    const QStringList typed{u"a"_s,        u"the"_s,       u"three row"_s,
                            u"\"in a\""_s, u"cafe -zzz"_s, u"apply before:2100-01-01"_s};
    for (const QString& search : typed) {
        const SearchQuery query = searchQuery(search);
        const QSet<QUuid> allowed = found(search);
        for (const Goal& goal : journal->goals)
            QVERIFY(!isMet(query, {searchedText(goal), goal.createdAt.date(), {}}) || allowed.contains(goal.id.uuid()));
        for (const Talk& talk : journal->talks)
            QVERIFY(!isMet(query, {searchedText(talk, m_person.name), talk.day, {}}) ||
                    allowed.contains(talk.id.uuid()));
        for (const Worksheet& sheet : journal->worksheets)
            QVERIFY(!isMet(query, {searchedText(sheet), sheet.day, {}}) || allowed.contains(sheet.id.uuid()));
    }
}

void ThingSearch::anOlderJournalIsReadIntoTheSearch()
{
    // As the upgrade leaves it when the machine stops right behind it.
    m_store.reset();
    QVERIFY(sample::runSql({u"DELETE FROM searched_things"_s,
                            u"INSERT INTO meta (key, value, modified_at) VALUES ('search.things', 'to be read', "
                            "'2026-11-26T00:00:00.000Z')"_s},
                           m_file->path()));
    m_store = sample::opened(m_file->path(), OpenIntent::ReadOnly);
    const auto things = m_store->thingsWith(searchQuery(u"cafe"_s));
    VERIFY_OK(things);
    QVERIFY(!things->has_value()); // a reader must not write: everything is looked at
    m_store = sample::opened(m_file->path());
    QCOMPARE(found(u"cafe"_s), QSet<QUuid>{m_worksheet.id.uuid()});
    QCOMPARE(found(u"zak"_s), (QSet<QUuid>{m_person.id.uuid(), m_talk.id.uuid()}));
    VERIFY_OK(m_store->verify());
}

void ThingSearch::removedWordsAreGoneFromTheFile()
{
    Goal after = m_goal;
    after.title = u"Apply"_s;
    JournalChange change;
    change.goals = {{m_goal, after}};
    apply(change);
    m_store.reset();
    QVERIFY(!sample::bytesOf(m_file->path()).toLower().contains("stipendium"));
}

QTEST_GUILESS_MAIN(ThingSearch)
#include "thing_search_test.moc"
