// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/import_plan.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

template <class AnyId>
AnyId id(quint64 number)
{
    return AnyId(uuidV7(1, 0, number));
}

QDateTime instant(int minute)
{
    return QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC).addSecs(60LL * minute);
}

Goal goal(quint64 number, BoardColumn column, double position = 0)
{
    Goal goal;
    goal.id = id<GoalId>(number);
    goal.title = u"Goal %1"_s.arg(number);
    goal.column = column;
    goal.position = position;
    goal.createdAt = instant(1);
    return goal;
}

Entry entry(quint64 number, const QString& text)
{
    Entry entry;
    entry.id = id<EntryId>(number);
    entry.day = QDate(2026, 11, 2);
    entry.text = text;
    entry.createdAt = instant(2);
    return entry;
}

CheckIn checkIn(quint64 number, QDate day, int mood)
{
    CheckIn checkIn;
    checkIn.id = id<CheckInId>(number);
    checkIn.day = day;
    checkIn.mood = mood;
    checkIn.createdAt = instant(3);
    return checkIn;
}

Check check(quint64 number, bool isDraft)
{
    Check check;
    check.id = id<CheckId>(number);
    check.day = QDate(2026, 11, 2);
    check.answers[0] = Answer::given(50);
    check.createdAt = instant(4);
    if (!isDraft)
        check.finishedAt = instant(5);
    return check;
}

Talk talk(quint64 number, quint64 person)
{
    Talk talk;
    talk.id = id<TalkId>(number);
    talk.person = id<PersonId>(person);
    talk.createdAt = instant(6);
    return talk;
}

ImportTerms terms(Differing differing = Differing::KeepOurs)
{
    return {differing, QDate(2026, 11, 2), instant(60),
            [next = quint64{1000}]() mutable { return uuidV7(2, 0, next++); }};
}

ImportPlan planOf(const Journal& here, const Journal& file, Differing differing = Differing::KeepOurs)
{
    auto plan = planImport(here, file, terms(differing));
    if (!plan)
        qFatal("does not fit: %s", qPrintable(plan.error().detail));
    return *std::move(plan);
}

QString misfit(const Journal& here, const Journal& file)
{
    const auto plan = planImport(here, file, terms());
    return plan || plan.error().code != ErrorCode::DoesNotFit ? QString() : plan.error().detail;
}

/// Titles of what stands in a column once the plan was carried out.
QStringList titlesAfter(const Journal& here, const ImportPlan& plan, BoardColumn column)
{
    std::vector<Goal> goals = here.goals;
    for (const Edit<Goal>& edit : plan.change.goals) {
        std::erase_if(goals, [&](const Goal& each) { return each.id == edit.after->id; });
        goals.push_back(*edit.after);
    }
    QStringList titles;
    for (const Goal& each : goalsIn(goals, column))
        titles << each.title;
    return titles;
}

} // namespace

class ImportPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewComes();
    void whatIsThereAlreadyIsKnownByItsId();
    void whatDiffersStaysUnlessTheFilesIsWanted();
    void twoEntriesOfOneDayAndTextAreTwo();
    void oneCheckInADay();
    void doingHoldsNoMoreThanItsLimit();
    void whatMovesOutOfDoingTellsItsHistory();
    void aLimitThatOnlySignalsMovesNothing();
    void sideProjectsHaveTheirOwnLimit();
    void aCardThatComesForOneInDoingTakesItsPlace();
    void rulesComeIntoAnEmptyJournalOnly();
    void remindersThatAreKnownStay();
    void nothingIsEverRemoved();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void whatIsNamedMayBeInTheJournal();
};

void ImportPlanTest::whatIsNewComes()
{
    Journal file;
    file.entries = {entry(1, u"a"_s), entry(2, u"b"_s)};
    const ImportPlan plan = planOf({}, file);
    QCOMPARE(plan.of(ImportThing::Entries), (ImportCount{2, 0, 0, 0}));
    QVERIFY(plan.isIntoEmpty);
    QCOMPARE(plan.change.entries.size(), size_t{2});
    QVERIFY(!plan.change.entries[0].before);
    QVERIFY(plan.change.entries[0].after == file.entries[0]);
}

void ImportPlanTest::whatIsThereAlreadyIsKnownByItsId()
{
    Journal here;
    here.entries = {entry(1, u"a"_s)};
    here.goals = {goal(5, BoardColumn::Next)};
    here.checks = {check(6, false)};
    const ImportPlan plan = planOf(here, here);
    QVERIFY(plan.change.isEmpty());
    QCOMPARE(plan.total(), (ImportCount{0, 0, 3, 0}));
}

void ImportPlanTest::whatDiffersStaysUnlessTheFilesIsWanted()
{
    Journal here;
    here.entries = {entry(1, u"ours"_s)};
    Journal file;
    file.entries = {entry(1, u"theirs"_s)};
    const ImportPlan keeping = planOf(here, file);
    QVERIFY(keeping.change.isEmpty());
    QCOMPARE(keeping.of(ImportThing::Entries), (ImportCount{0, 0, 0, 1}));
    const ImportPlan taking = planOf(here, file, Differing::TakeTheirs);
    QCOMPARE(taking.of(ImportThing::Entries), (ImportCount{0, 1, 0, 0}));
    QVERIFY(taking.change.entries.front().before == here.entries.front());
    QVERIFY(taking.change.entries.front().after == file.entries.front());
}

void ImportPlanTest::twoEntriesOfOneDayAndTextAreTwo()
{
    Journal here;
    here.entries = {entry(1, u"a quiet morning"_s)};
    Journal file;
    file.entries = {entry(1, u"a quiet morning"_s), entry(2, u"a quiet morning"_s)};
    QCOMPARE(planOf(here, file).of(ImportThing::Entries), (ImportCount{1, 0, 1, 0}));
}

void ImportPlanTest::oneCheckInADay()
{
    const QDate monday(2026, 11, 2);
    Journal here;
    here.checkIns = {checkIn(1, monday, 3), checkIn(2, monday.addDays(1), 4)};
    Journal file;
    file.checkIns = {checkIn(11, monday, 8), checkIn(12, monday.addDays(1), 4), checkIn(13, monday.addDays(2), 5)};
    const ImportPlan keeping = planOf(here, file);
    QCOMPARE(keeping.of(ImportThing::CheckIns), (ImportCount{1, 0, 1, 1}));
    const ImportPlan taking = planOf(here, file, Differing::TakeTheirs);
    QCOMPARE(taking.of(ImportThing::CheckIns), (ImportCount{1, 1, 1, 0}));
    const CheckIn& changed = *taking.change.checkIns.front().after;
    QCOMPARE(changed.mood, 8);
    QVERIFY(changed.id == here.checkIns.front().id);
    // The same thing on another day cannot be in two places.
    file.checkIns = {checkIn(1, monday.addDays(5), 3)};
    QCOMPARE(planOf(here, file, Differing::TakeTheirs).of(ImportThing::CheckIns), (ImportCount{0, 0, 0, 1}));
}

void ImportPlanTest::doingHoldsNoMoreThanItsLimit()
{
    Journal here;
    here.goals = {goal(1, BoardColumn::Doing), goal(2, BoardColumn::Next, 7), goal(3, BoardColumn::Next, -2)};
    here.rules.doingLimit = 2;
    Journal file;
    file.goals = {goal(11, BoardColumn::Doing, 3), goal(12, BoardColumn::Doing, 1), goal(13, BoardColumn::Doing, 2)};
    file.rules.doingLimit = 9;
    const ImportPlan plan = planOf(here, file);
    QCOMPARE(plan.outOfDoing, 2);
    QCOMPARE(titlesAfter(here, plan, BoardColumn::Doing), (QStringList{u"Goal 1"_s, u"Goal 12"_s}));
    QCOMPARE(titlesAfter(here, plan, BoardColumn::Next),
             (QStringList{u"Goal 13"_s, u"Goal 11"_s, u"Goal 3"_s, u"Goal 2"_s}));
}

void ImportPlanTest::whatMovesOutOfDoingTellsItsHistory()
{
    Journal here;
    here.goals = {goal(1, BoardColumn::Doing)};
    Journal file;
    file.goals = {goal(11, BoardColumn::Doing)};
    const ImportPlan plan = planOf(here, file);
    const GoalEvent& moved = plan.change.goals.front().after->history.back();
    QVERIFY(moved.kind == GoalEvent::Kind::Moved);
    QVERIFY(moved.from == BoardColumn::Doing);
    QVERIFY(moved.to == BoardColumn::Next);
    QCOMPARE(moved.day, QDate(2026, 11, 2));
    QCOMPARE(moved.at, instant(60));
    QVERIFY(!moved.id.isNull());
}

void ImportPlanTest::aLimitThatOnlySignalsMovesNothing()
{
    Journal here;
    here.goals = {goal(1, BoardColumn::Doing)};
    here.rules.mode = LimitMode::Signal;
    Journal file;
    file.goals = {goal(11, BoardColumn::Doing), goal(12, BoardColumn::Doing)};
    QCOMPARE(planOf(here, file).outOfDoing, 0);
}

void ImportPlanTest::sideProjectsHaveTheirOwnLimit()
{
    Journal here;
    here.goals = {goal(1, BoardColumn::Doing)};
    Journal file;
    file.goals = {goal(11, BoardColumn::Doing), goal(12, BoardColumn::Doing), goal(13, BoardColumn::Doing)};
    file.goals[0].kind = GoalKind::SideProject;
    file.goals[1].kind = GoalKind::Opportunity;
    file.goals[2].kind = GoalKind::SideProject;
    const ImportPlan plan = planOf(here, file);
    QCOMPARE(plan.outOfDoing, 1);
    QCOMPARE(titlesAfter(here, plan, BoardColumn::Next), QStringList{u"Goal 13"_s});
}

void ImportPlanTest::aCardThatComesForOneInDoingTakesItsPlace()
{
    Journal here;
    here.goals = {goal(1, BoardColumn::Doing)};
    Journal file = here;
    file.goals.front().title = u"The same, better said"_s;
    const ImportPlan plan = planOf(here, file, Differing::TakeTheirs);
    QCOMPARE(plan.outOfDoing, 0);
    QCOMPARE(titlesAfter(here, plan, BoardColumn::Doing), QStringList{u"The same, better said"_s});
}

void ImportPlanTest::rulesComeIntoAnEmptyJournalOnly()
{
    Journal file;
    file.rules.doingLimit = 3;
    file.goals = {goal(11, BoardColumn::Doing), goal(12, BoardColumn::Doing)};
    const ImportPlan intoEmpty = planOf({}, file);
    QVERIFY(intoEmpty.takesRules);
    QCOMPARE(intoEmpty.outOfDoing, 0);
    QVERIFY(intoEmpty.change.rules->after == file.rules);
    Journal here;
    here.entries = {entry(1, u"a"_s)};
    const ImportPlan plan = planOf(here, file);
    QVERIFY(!plan.takesRules);
    QVERIFY(!plan.change.rules);
    QCOMPARE(plan.outOfDoing, 1);
}

void ImportPlanTest::remindersThatAreKnownStay()
{
    const ReminderKey friday{ReminderSubject::FridayPage, {}};
    const ReminderKey due{ReminderSubject::GoalDue, id<GoalId>(11).uuid()};
    Journal here;
    here.entries = {entry(1, u"a"_s)};
    here.reminders.since = QDate(2026, 1, 1);
    here.reminders.states[friday].unansweredInARow = 1;
    Journal file;
    file.reminders.since = QDate(2020, 1, 1);
    file.reminders.states[friday].unansweredInARow = 3;
    file.reminders.states[due].unansweredInARow = 2;
    const ReminderMemory memory = *planOf(here, file).change.reminders->after;
    QCOMPARE(memory.since, QDate(2026, 1, 1));
    QCOMPARE(memory.states.at(friday).unansweredInARow, 1);
    QCOMPARE(memory.states.at(due).unansweredInARow, 2);
    QVERIFY(planOf({}, file).change.reminders->after == file.reminders);
}

void ImportPlanTest::nothingIsEverRemoved()
{
    Journal here;
    here.entries = {entry(1, u"a"_s)};
    here.goals = {goal(2, BoardColumn::Doing)};
    Journal file;
    file.entries = {entry(3, u"b"_s)};
    for (const Differing differing : {Differing::KeepOurs, Differing::TakeTheirs}) {
        const ImportPlan plan = planOf(here, file, differing);
        QCOMPARE(plan.change.entries.size(), size_t{1});
        QVERIFY(plan.change.entries.front().after);
        QVERIFY(plan.change.goals.empty());
    }
}

void ImportPlanTest::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("place");
    const QStringList places = {u"entries[1].id"_s,      u"entries[0].goal"_s,    u"talks[0].person"_s,
                                u"goals[1].steps"_s,     u"checkIns[1].day"_s,    u"assessments[1].finishedAt"_s,
                                u"worksheets[0].talk"_s, u"worksheets[0].goal"_s, u"talks[0].agreements"_s,
                                u"people[0].points"_s};
    for (const QString& place : places)
        QTest::newRow(qPrintable(place)) << place;
}

void ImportPlanTest::whatDoesNotFitIsRefused()
{
    QFETCH(QString, place);
    Person person;
    person.id = id<PersonId>(20);
    person.points = {{id<PointId>(21), u"ask"_s, {}}};
    Journal here;
    here.people = {person};
    Journal file;
    Worksheet sheet;
    if (place == "entries[1].id"_L1) {
        file.entries = {entry(1, u"a"_s), entry(1, u"b"_s)};
    } else if (place == "entries[0].goal"_L1) {
        file.entries = {entry(1, u"a"_s)};
        file.entries[0].goal = id<GoalId>(9);
    } else if (place == "talks[0].person"_L1) {
        file.talks = {talk(1, 99)};
    } else if (place == "goals[1].steps"_L1) {
        file.goals = {goal(1, BoardColumn::Next), goal(2, BoardColumn::Next)};
        for (Goal& each : file.goals)
            each.steps = {{id<StepId>(3), u"s"_s, {}}};
    } else if (place == "checkIns[1].day"_L1) {
        file.checkIns = {checkIn(1, QDate(2026, 11, 2), 3), checkIn(2, QDate(2026, 11, 2), 3)};
    } else if (place.startsWith("assessments"_L1)) {
        file.checks = {check(1, true), check(2, true)};
    } else if (place.startsWith("worksheets"_L1)) {
        sheet.id = id<WorksheetId>(1);
        if (place.endsWith("goal"_L1))
            sheet.goal = id<GoalId>(9);
        else
            sheet.talk = id<TalkId>(9);
        file.worksheets = {sheet};
    } else if (place == "talks[0].agreements"_L1) {
        file.talks = {talk(1, 20)};
        file.talks[0].agreements = {{id<AgreementId>(4), u"yes"_s, id<GoalId>(9)}};
    } else {
        person.id = id<PersonId>(22); // somebody else with a point of the first
        file.people = {person};
    }
    QCOMPARE(misfit(here, file), place);
}

void ImportPlanTest::whatIsNamedMayBeInTheJournal()
{
    Journal here;
    here.goals = {goal(9, BoardColumn::Next)};
    Journal file;
    file.entries = {entry(1, u"a"_s)};
    file.entries[0].goal = id<GoalId>(9);
    QCOMPARE(misfit(here, file), QString());
    QCOMPARE(planOf(here, file).of(ImportThing::Entries), (ImportCount{1, 0, 0, 0}));
}

QTEST_APPLESS_MAIN(ImportPlanTest)
#include "import_plan_test.moc"
