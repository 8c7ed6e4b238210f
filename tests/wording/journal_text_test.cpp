// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/import_words.h>
#include <wording/journal_text.h>

#include <transfer/calendar.h>
#include <transfer/journal_markdown.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 2);

template <class AnyId>
AnyId id(quint64 number)
{
    return AnyId(uuidV7(1, 0, number));
}

/// What a day asks: its page, how it is, and an assessment.
void addToday(Journal& journal)
{
    FridayPage page;
    page.day = today;
    page.stuck = u"the budget"_s;
    page.gut = 7;
    journal.fridayPages = {page};
    CheckIn checkIn;
    checkIn.day = today;
    checkIn.mood = 6;
    journal.checkIns = {checkIn};
    Check check;
    check.day = today;
    check.finishedAt = QDateTime(today, QTime(8, 0), Qt::UTC);
    check.screen[0] = Answer::given(100);
    for (Answer& answer : check.answers)
        answer = Answer::given(50);
    journal.checks = {check};
}

/// One of everything, each with a word of its own.
Journal journal()
{
    Journal journal;
    const QDateTime now(today, QTime(8, 0), Qt::UTC);
    Entry entry;
    entry.id = id<EntryId>(1);
    entry.kind = EntryKind::Win;
    entry.day = today;
    entry.text = u"<b>bold</b> & *stars*\n# no heading\n- no item"_s;
    journal.entries = {entry};
    entry.text = u"in the bin"_s;
    entry.binnedAt = now;
    journal.entries.push_back(entry);
    Goal goal;
    goal.id = id<GoalId>(2);
    goal.title = u"Ask for the project"_s;
    goal.person = u"Secret Sam"_s;
    goal.due = today.addDays(3);
    goal.steps = {{id<StepId>(3), u"write it down"_s, now}, {id<StepId>(4), u"send it"_s, {}}};
    journal.goals = {goal};
    Person person;
    person.id = id<PersonId>(5);
    person.name = u"Dana Weber"_s;
    person.contact = u"room 4"_s;
    journal.people = {person};
    Talk talk;
    talk.id = id<TalkId>(6);
    talk.person = person.id;
    talk.day = today.addDays(1);
    talk.at = QTime(16, 5);
    talk.followUp = today.addDays(9);
    talk.outcome = u"went well"_s;
    journal.talks = {talk};
    LookingBack told;
    told.day = today;
    told.of(LookingBackText::Belief) = u"they think little of me"_s;
    journal.lookingBacks = {told};
    Worksheet sheet;
    sheet.play = Play::Decide;
    sheet.day = today;
    sheet.setText(u"decision"_s, u"stay or go"_s);
    journal.worksheets = {sheet};
    addToday(journal);
    return journal;
}

QString markdown(const TickedParts& parts = {})
{
    return QString::fromUtf8(journalMarkdown(wording::journalText(journal(), parts, today)));
}

} // namespace

class JournalTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasItsHeading();
    void whatAPersonWroteIsNoMarkup();
    void whatATerminalObeysIsLeftOut();
    void stepsAreCheckBoxes();
    void theBinStaysInTheJournal();
    void peopleAndAnswersAreThereWhenTicked();
    void anEmptyJournalIsATitle();
    void aCalendarLearnsNoNamesUnlessTicked();
    void whatIsDoneIsInNoCalendar();
    void importsAreTold();
    void theWayBackIsTold();
};

void JournalTextTest::everyPartHasItsHeading()
{
    const QString text = markdown();
    for (const QString& heading : {u"# My journal\n"_s, u"\n## Goals\n"_s, u"\n## The log\n"_s, u"\n## Assessments\n"_s,
                                   u"\n## Check-ins\n"_s, u"\n## Friday pages\n"_s})
        QVERIFY2(text.contains(heading), qPrintable(heading));
    QVERIFY(text.contains("the budget"_L1));
}

void JournalTextTest::whatAPersonWroteIsNoMarkup()
{
    QVERIFY2(
        markdown().contains(u"- Win: \\<b\\>bold\\</b\\> \\& \\*stars\\*\\\n  \\# no heading\\\n  \\- no item\n"_s),
        qPrintable(markdown()));
}

void JournalTextTest::whatATerminalObeysIsLeftOut()
{
    Journal journal;
    Entry entry;
    entry.day = today;
    entry.text = u"\x1b[31mred\a \u009b1m\tx\n===\n+++\n---\n3. three"_s;
    journal.entries = {entry};
    const QString text = QString::fromUtf8(journalMarkdown(wording::journalText(journal, {}, today)));
    QVERIFY2(text.contains(u"\ufffd\\[31mred\ufffd \ufffd1m x\\\n  \\===\\\n  \\+++\\\n  \\---\\\n  3\\. three\n"_s),
             qPrintable(text));
    for (const QChar sign : text)
        QVERIFY(sign == u'\n' || sign.category() != QChar::Other_Control);
}

void JournalTextTest::stepsAreCheckBoxes()
{
    const QString text = markdown();
    QVERIFY(text.contains(u"\n- Ask for the project\n"_s));
    QVERIFY(text.contains(u"\n  - [x] write it down\n  - [ ] send it\n"_s));
}

void JournalTextTest::theBinStaysInTheJournal()
{
    QVERIFY(!markdown({true, true, true, true}).contains("in the bin"_L1));
}

void JournalTextTest::peopleAndAnswersAreThereWhenTicked()
{
    const QStringList people{u"Dana Weber"_s, u"Secret Sam"_s, u"went well"_s, u"room 4"_s};
    const QString none = markdown();
    for (const QString& word : people)
        QVERIFY2(!none.contains(word), qPrintable(word));
    QVERIFY(!none.contains("they think little"_L1));
    QVERIFY(!none.contains("stay or go"_L1));
    for (const QString& word : people)
        QVERIFY2(markdown({true, false, false, false}).contains(word), qPrintable(word));
    QVERIFY(markdown({false, true, false, false}).contains("they think little"_L1));
    QVERIFY(markdown({false, false, true, false}).contains("stay or go"_L1));
}

void JournalTextTest::anEmptyJournalIsATitle()
{
    const JournalText text = wording::journalText({}, {true, true, true, true}, today);
    QVERIFY(!text.title.isEmpty());
    QVERIFY(text.sections.empty());
}

void JournalTextTest::aCalendarLearnsNoNamesUnlessTicked()
{
    const auto events = wording::journalCalendar(journal(), {});
    QCOMPARE(events.size(), size_t{3});
    const QByteArray file = calendarFile(events, QDateTime(today, QTime(8, 0), Qt::UTC));
    for (const char* word : {"Dana", "Sam", "project"})
        QVERIFY2(!file.contains(word), word);
    QCOMPARE(events[1].day, today.addDays(1));
    QCOMPARE(events[1].at, QTime(16, 5));
    QCOMPARE(events[2].day, today.addDays(9));
    const QByteArray ticked =
        calendarFile(wording::journalCalendar(journal(), {true, false, false, true}), QDateTime());
    QVERIFY(ticked.contains("Dana Weber"));
    QVERIFY(ticked.contains("Ask for the project"));
}

void JournalTextTest::whatIsDoneIsInNoCalendar()
{
    Journal done = journal();
    done.goals[0].column = BoardColumn::Done;
    done.talks[0].state = TalkState::Held;
    done.talks[0].followUp = {};
    QVERIFY(wording::journalCalendar(done, {}).empty());
}

void JournalTextTest::importsAreTold()
{
    ImportPlan plan;
    QCOMPARE(wording::importHeadline(plan), u"There is nothing in this file."_s);
    plan.counts[static_cast<size_t>(ImportThing::Entries)] = {0, 0, 2, 1};
    QCOMPARE(wording::importHeadline(plan), u"Everything in this file is here already."_s);
    plan.counts[static_cast<size_t>(ImportThing::Goals)] = {3, 0, 0, 0};
    plan.outOfDoing = 2;
    plan.leavesDraft = true;
    QVERIFY(wording::importHeadline(plan).contains(u'3'));
    const auto rows = wording::importRows(plan);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].thing, u"Entries"_s);
    QVERIFY(rows[0].facts.contains("2 there already"_L1));
    QCOMPARE(wording::importNotes(plan).size(), 2);
}

void JournalTextTest::theWayBackIsTold()
{
    const QDateTime at(today, QTime(9, 12));
    QVERIFY(wording::importWayBack(true, {}, today).contains("undone"_L1));
    QVERIFY(wording::importWayBack(false, {}, today).isEmpty());
    for (const bool undoable : {true, false})
        QVERIFY(wording::importWayBack(undoable, at, today).contains("backup"_L1));
}

QTEST_GUILESS_MAIN(JournalTextTest)
#include "journal_text_test.moc"
