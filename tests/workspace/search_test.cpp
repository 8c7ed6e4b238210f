// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <workspace/search.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// One search over everything that is written.
class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachKindOfThingIsFoundByWhatIsWrittenInIt_data();
    void eachKindOfThingIsFoundByWhatIsWrittenInIt();
    void nothingTypedFindsNothing();
    void whatIsBinnedIsNotFound();
    void aGoalMadeAfterMidnightIsOfThatDay();
    void ofEachKindThereAreSoManyAtMost();
    void noPhraseRunsFromOneTextIntoTheNext();

private:
    [[nodiscard]] Workspace& workspace() { return m_sandbox->workspace(); }
    QList<QUuid> found(const QString& typed, int most = 20)
    {
        QList<QUuid> things;
        for (const Found& one : need(searchEverything(workspace(), typed, most)))
            things.append(one.thing);
        return things;
    }

    std::unique_ptr<Sandbox> m_sandbox;
    GoalId m_goal;
    PersonId m_person;
    TalkId m_talk;
    WorksheetId m_worksheet;
    EntryId m_entry;
};

void SearchTest::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    Goal goal = plainGoal(u"Apply for the bursary"_s);
    goal.notes = u"The form is with the *Rektorat*"_s;
    goal.steps = {{{}, u"Ask Ines for a reference"_s, {}}};
    m_goal = need(workspace().addGoal(goal));
    Person person;
    person.name = u"Łucja"_s;
    person.notes = u"Keeps bees"_s;
    m_person = need(workspace().addPerson(person));
    Talk talk;
    talk.person = m_person;
    talk.day = m_sandbox->clock().today();
    talk.sheet = {{SheetField::Facts, u"Three audits in a row"_s}};
    Agreement agreement;
    agreement.text = u"A deputy until spring"_s;
    talk.agreements = {agreement};
    m_talk = need(workspace().addTalk(talk));
    Worksheet worksheet;
    worksheet.play = Play::Decide;
    worksheet.day = talk.day;
    worksheet.setText(u"question"_s, u"Stay in the Werkstatt or leave"_s);
    m_worksheet = need(workspace().saveWorksheet(worksheet));
    m_entry = need(workspace().addEntry(EntryKind::Win, u"Sent the crêpe recipe #food"_s, talk.day));
}

void SearchTest::eachKindOfThingIsFoundByWhatIsWrittenInIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("what");
    QTest::newRow("a goal's title") << u"BURS"_s << u"goal"_s;
    QTest::newRow("its notes") << u"rektorat"_s << u"goal"_s;
    QTest::newRow("its steps") << u"\"ask ines\""_s << u"goal"_s;
    QTest::newRow("a person's notes") << u"bees"_s << u"person"_s;
    QTest::newRow("a talk's sheet") << u"audits"_s << u"talk"_s;
    QTest::newRow("its agreements") << u"deputy -bees"_s << u"talk"_s;
    QTest::newRow("a worksheet's answers") << u"werkstatt"_s << u"worksheet"_s;
    QTest::newRow("an entry, without marks") << u"crepe"_s << u"entry"_s;
    QTest::newRow("its tag") << u"#foo"_s << u"entry"_s;
    QTest::newRow("its kind") << u"kind:win"_s << u"entry"_s;
}

void SearchTest::eachKindOfThingIsFoundByWhatIsWrittenInIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, what);
    const QHash<QString, QUuid> things{{u"goal"_s, m_goal.uuid()},
                                       {u"person"_s, m_person.uuid()},
                                       {u"talk"_s, m_talk.uuid()},
                                       {u"worksheet"_s, m_worksheet.uuid()},
                                       {u"entry"_s, m_entry.uuid()}};
    QCOMPARE(found(typed), QList<QUuid>{things.value(what)});
}

void SearchTest::nothingTypedFindsNothing()
{
    QVERIFY(found(u""_s).isEmpty());
    QVERIFY(found(u"  "_s).isEmpty());
    QVERIFY(found(u"xyzzy"_s).isEmpty());
}

void SearchTest::whatIsBinnedIsNotFound()
{
    need(workspace().binGoals({m_goal}));
    need(workspace().binPerson(m_person));
    need(workspace().binTalk(m_talk));
    need(workspace().binWorksheet(m_worksheet));
    need(workspace().binEntries({m_entry}));
    for (const QString& typed : {u"bursary"_s, u"bees"_s, u"audits"_s, u"werkstatt"_s, u"crepe"_s})
        QVERIFY2(found(typed).isEmpty(), qPrintable(typed));
    need(workspace().undo());
    QCOMPARE(found(u"crepe"_s).size(), 1);
}

void SearchTest::aGoalMadeAfterMidnightIsOfThatDay()
{
    m_sandbox->clock().setNow(QDateTime(QDate(2026, 11, 10), QTime(23, 30), Qt::UTC));
    m_sandbox->clock().setOffset(3600);
    need(workspace().addGoal(plainGoal(u"Written at night"_s)));
    QCOMPARE(found(u"night after:2026-11-10"_s).size(), 1);
    QVERIFY(found(u"night before:2026-11-11"_s).isEmpty());
}

void SearchTest::ofEachKindThereAreSoManyAtMost()
{
    for (int i = 0; i < 5; ++i) {
        need(workspace().addGoal(plainGoal(u"the same word"_s)));
        need(workspace().addEntry(EntryKind::Note, u"the same word"_s, m_sandbox->clock().today()));
    }
    QCOMPARE(found(u"same"_s, 3).size(), 6);
}

void SearchTest::noPhraseRunsFromOneTextIntoTheNext()
{
    QVERIFY(found(u"\"bursary the\""_s).isEmpty());
}

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
