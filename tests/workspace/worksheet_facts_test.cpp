// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <workspace/worksheet_facts.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

WorksheetOutcome cardOf(Play play, const QStringList& steps)
{
    WorksheetOutcome outcome;
    outcome.goal = plainGoal(u"From the worksheet"_s);
    outcome.goal->play = play;
    for (const QString& step : steps)
        outcome.goal->steps.push_back({{}, step, {}});
    return outcome;
}

/// A journal with one worksheet, begun on the clock's day, and its card.
struct Desk
{
    Sandbox s;
    WorksheetId sheet;

    explicit Desk(Play play, const QStringList& steps = {u"one"_s}, const QString& limit = {})
    {
        Worksheet worksheet;
        worksheet.play = play;
        worksheet.setLines(u"people"_s, {u"Ana"_s, u"Ben"_s});
        worksheet.setText(u"limit"_s, limit);
        sheet = need(s.workspace().saveWorksheet(worksheet));
        WorksheetOutcome outcome = cardOf(play, steps);
        outcome.doingLimit = limit.toInt();
        need(s.workspace().finishWorksheet(sheet, outcome));
    }
    [[nodiscard]] Goal card() { return *s.workspace().goal(*s.workspace().worksheet(sheet)->goal); }
    [[nodiscard]] int fact(DoneFact which)
    {
        return need(worksheetFacts(s.workspace(), *s.workspace().worksheet(sheet)))[which];
    }
    void write(EntryKind kind, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            (void)need(s.workspace().addEntry(kind, u"something"_s, s.clock().today()));
    }
    Talk held(const PersonId& with, const QString& outcome = {}, const QStringList& agreed = {}, QDate followUp = {})
    {
        Talk talk;
        talk.person = with;
        talk.state = TalkState::Held;
        talk.day = s.clock().today();
        talk.outcome = outcome;
        talk.followUp = followUp;
        for (const QString& text : agreed)
            talk.agreements.push_back({{}, text, {}});
        talk.id = need(s.workspace().addTalk(talk));
        return talk;
    }
    PersonId person(const QString& name)
    {
        Person person;
        person.name = name;
        return need(s.workspace().addPerson(person));
    }
    void keepHabit()
    {
        Goal kept = card();
        kept.parts.selfCare.keptDays.push_back(s.clock().today());
        need(s.workspace().editGoal(kept));
    }
};

} // namespace

/// What the journal tells about a way out being done: counted, and not lost when it was long ago.
class WorksheetFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void winsOfTwoWeeksCountHoweverLongAgo()
    {
        Desk desk(Play::CelebrateWins);
        desk.write(EntryKind::Win, 4);
        desk.s.clock().addDays(13);
        desk.write(EntryKind::Win, 6);
        QCOMPARE(desk.fact(DoneFact::WinsInTwoWeeks), 10);
        desk.s.clock().addDays(60);
        desk.write(EntryKind::Win, 1);
        QCOMPARE(desk.fact(DoneFact::WinsInTwoWeeks), 10);
    }

    void aWinADayTooLateIsInTheNextTwoWeeks()
    {
        Desk desk(Play::CelebrateWins);
        desk.write(EntryKind::Win, 4);
        desk.s.clock().addDays(14);
        desk.write(EntryKind::Win, 6);
        QCOMPARE(desk.fact(DoneFact::WinsInTwoWeeks), 6);
    }

    void fourWeeksRunningStayFour()
    {
        Desk desk(Play::Gratitude);
        for (int week = 0; week < 4; ++week) {
            QCOMPARE(desk.fact(DoneFact::GratefulWeeks), week);
            desk.write(EntryKind::Grateful, 2);
            desk.s.clock().addDays(7);
        }
        QCOMPARE(desk.fact(DoneFact::GratefulWeeks), 4);
        desk.s.clock().addDays(100);
        QCOMPARE(desk.fact(DoneFact::GratefulWeeks), 4);
    }

    void startsAreDaysAndNotMinutes()
    {
        Desk desk(Play::JustStart);
        for (int day = 0; day < 5; ++day) {
            QCOMPARE(desk.fact(DoneFact::StartsIn2Weeks), day);
            need(desk.s.workspace().addMinutes(desk.card().id, 10));
            need(desk.s.workspace().addMinutes(desk.card().id, 10));
            desk.s.clock().addDays(3);
        }
        QCOMPARE(desk.fact(DoneFact::StartsIn2Weeks), 5);
        desk.s.clock().addDays(30);
        QCOMPARE(desk.fact(DoneFact::StartsIn2Weeks), 5);
    }

    void startsFourDaysApartAreFourInTwoWeeks()
    {
        Desk desk(Play::JustStart);
        for (int day = 0; day < 5; ++day) {
            need(desk.s.workspace().addMinutes(desk.card().id, 10));
            desk.s.clock().addDays(4);
        }
        QCOMPARE(desk.fact(DoneFact::StartsIn2Weeks), 4);
    }

    void tenDaysOfFourAWeekAreTen()
    {
        Desk desk(Play::Boundaries);
        for (int day = 0; day < 10; ++day) {
            QCOMPARE(desk.fact(DoneFact::DaysKept), day);
            desk.keepHabit();
            desk.s.clock().addDays(day % 4 == 3 ? 4 : 1);
        }
        QCOMPARE(desk.fact(DoneFact::DaysKept), 10);
        QCOMPARE(desk.fact(DoneFact::DaysKeptIn2Weeks), 8); // four a week
    }

    void itemsCountByTheDay()
    {
        Desk desk(Play::DailyConfidence, {u"one"_s, u"two"_s, u"three"_s});
        const std::vector<Step> steps = desk.card().steps;
        need(desk.s.workspace().tickStep(desk.card().id, steps[0].id, true));
        need(desk.s.workspace().tickStep(desk.card().id, steps[1].id, true));
        QCOMPARE(desk.fact(DoneFact::ItemDaysInTwoWeeks), 1); // two on one day
        desk.s.clock().addDays(1);
        need(desk.s.workspace().tickStep(desk.card().id, steps[2].id, true));
        QCOMPARE(desk.fact(DoneFact::ItemDaysInTwoWeeks), 2);
    }

    void daysOfThePracticeCountToo()
    {
        Desk desk(Play::DailyConfidence);
        const PracticeId practice =
            need(desk.s.workspace().beginPractice(PracticeKind::Daily, u"One small thing"_s, Play::DailyConfidence));
        for (int day = 0; day < 8; ++day) {
            QCOMPARE(desk.fact(DoneFact::ItemDaysInTwoWeeks), day);
            PracticeDay noted;
            noted.day = desk.s.clock().today();
            noted.done = true;
            need(desk.s.workspace().notePracticeDay(practice, noted));
            desk.s.clock().addDays(1);
        }
        QCOMPARE(desk.fact(DoneFact::ItemDaysInTwoWeeks), 8);
    }

    void whatWasAgreedIsReadFromTheTalks()
    {
        Desk desk(Play::TalkSupervisor);
        const PersonId ana = desk.person(u"Ana"_s);
        (void)desk.held(ana);
        QCOMPARE(desk.fact(DoneFact::TalksHeld), 1);
        QCOMPARE(desk.fact(DoneFact::TalksNoted), 0);
        (void)desk.held(ana, u"No, not this year"_s);
        QCOMPARE(desk.fact(DoneFact::TalksNoted), 1);
        QCOMPARE(desk.fact(DoneFact::TalksSettled), 0);
        QCOMPARE(desk.fact(DoneFact::TalksAgreed), 0);
        (void)desk.held(ana, {}, {u"Half the reports"_s}, desk.s.clock().today().addDays(14));
        QCOMPARE(desk.fact(DoneFact::TalksNoted), 2);
        QCOMPARE(desk.fact(DoneFact::TalksSettled), 1);
        QCOMPARE(desk.fact(DoneFact::TalksAgreed), 1);
        (void)desk.held(desk.person(u"Somebody else"_s), u"noted"_s);
        QCOMPARE(desk.fact(DoneFact::TalksHeld), 3);
    }

    void twoBreaksAreSharedWithinThreeWeeks()
    {
        Desk desk(Play::ConnectColleague);
        const PersonId ana = desk.person(u"Ana"_s);
        (void)desk.held(ana);
        desk.s.clock().addDays(21);
        (void)desk.held(desk.person(u"Ben"_s));
        QCOMPARE(desk.fact(DoneFact::TalksHeld), 2);
        QCOMPARE(desk.fact(DoneFact::TalksInThreeWeeks), 1);
        desk.s.clock().addDays(20);
        (void)desk.held(ana);
        QCOMPARE(desk.fact(DoneFact::TalksInThreeWeeks), 2);
    }

    void aChangeIsTriedFromItsFirstDayInDoing()
    {
        Desk desk(Play::CraftJob);
        desk.s.clock().addDays(30);
        QCOMPARE(desk.fact(DoneFact::DaysTried), 0); // it waited in Next
        need(desk.s.workspace().moveGoals({desk.card().id}, BoardColumn::Doing, 0));
        desk.s.clock().addDays(20);
        QCOMPARE(desk.fact(DoneFact::DaysTried), 20);
        desk.s.clock().addDays(1);
        QCOMPARE(desk.fact(DoneFact::DaysTried), 21);
        need(desk.s.workspace().moveGoals({desk.card().id}, BoardColumn::Done, 0));
        desk.s.clock().addDays(30);
        QCOMPARE(desk.fact(DoneFact::DaysTried), 21);
    }

    void theLimitIsTheOneOfTheBoard()
    {
        Desk desk(Play::OneThing, {u"one"_s}, u"2"_s);
        QCOMPARE(desk.s.workspace().rules().doingLimit, 2);
        QCOMPARE(desk.fact(DoneFact::LimitKept), 1);
        BoardRules rules = desk.s.workspace().rules();
        rules.doingLimit = 3;
        need(desk.s.workspace().setRules(rules));
        QCOMPARE(desk.fact(DoneFact::LimitKept), 0);
    }

    void daysInsideTheLimitAreThoseInARow()
    {
        Desk desk(Play::OneThing, {u"one"_s}, u"1"_s);
        desk.s.clock().addDays(12);
        QCOMPARE(desk.fact(DoneFact::DaysInsideTheLimit), 13);
        BoardRules rules = desk.s.workspace().rules();
        rules.doingLimit = 2;
        need(desk.s.workspace().setRules(rules));
        need(desk.s.workspace().moveGoals({desk.card().id}, BoardColumn::Doing, 0));
        (void)need(desk.s.workspace().addGoal(plainGoal(u"One more"_s, BoardColumn::Doing)));
        desk.s.clock().addDays(10);
        QCOMPARE(desk.fact(DoneFact::DaysInsideTheLimit), 12);
    }

    void finishingParksTheRestInOneStep()
    {
        Sandbox s;
        BoardRules rules = s.workspace().rules();
        rules.doingLimit = 3;
        need(s.workspace().setRules(rules));
        const GoalId one = need(s.workspace().addGoal(plainGoal(u"One"_s, BoardColumn::Doing)));
        const GoalId two = need(s.workspace().addGoal(plainGoal(u"Two"_s, BoardColumn::Doing)));
        (void)need(s.workspace().addGoal(plainGoal(u"Three"_s, BoardColumn::Doing)));
        Worksheet worksheet;
        worksheet.play = Play::OneThing;
        worksheet.setText(u"one"_s, u"One"_s);
        const WorksheetId sheet = need(s.workspace().saveWorksheet(worksheet));
        WorksheetOutcome outcome;
        outcome.goal = plainGoal(u"One"_s);
        outcome.goal->play = Play::OneThing;
        outcome.card = one;
        outcome.parked = {two};
        outcome.doingLimit = 1;
        need(s.workspace().finishWorksheet(sheet, outcome));
        QCOMPARE(titles(s.workspace(), BoardColumn::Doing), QStringList{u"One"_s});
        QCOMPARE(s.workspace().goals().size(), size_t(3));
        QVERIFY(s.workspace().worksheet(sheet)->goal == one);
        QCOMPARE(s.workspace().rules().doingLimit, 1);
        need(s.workspace().undo());
        QCOMPARE(s.workspace().rules().doingLimit, 3);
        QCOMPARE(titles(s.workspace(), BoardColumn::Doing).size(), 3);
        QVERIFY(s.memoryMatchesFile());
    }

    void aRhythmIsGivenToSomebodyWhoHasNone()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Person without;
        without.name = u"Ana"_s;
        const PersonId ana = need(s.workspace().addPerson(without));
        Worksheet worksheet;
        worksheet.play = Play::Mentor;
        worksheet.setText(u"who"_s, u"Ana"_s);
        const WorksheetId sheet = need(s.workspace().saveWorksheet(worksheet));
        WorksheetOutcome outcome;
        outcome.talk = Talk();
        outcome.talk->person = ana;
        outcome.everyWeeks = 6;
        need(s.workspace().finishWorksheet(sheet, outcome));
        QCOMPARE(s.workspace().person(ana)->everyWeeks, 6);
        outcome.everyWeeks = 2;
        need(s.workspace().finishWorksheet(sheet, outcome));
        QCOMPARE(s.workspace().person(ana)->everyWeeks, 6);
    }

    void opportunitiesBeginWithTheirFirstStage()
    {
        Sandbox s;
        Worksheet worksheet;
        worksheet.play = Play::ExploreJobs;
        worksheet.setText(u"who"_s, u"Ana"_s);
        const WorksheetId sheet = need(s.workspace().saveWorksheet(worksheet));
        WorksheetOutcome outcome = cardOf(Play::ExploreJobs, {u"one"_s});
        Goal role = plainGoal(u"Planner"_s);
        role.kind = GoalKind::Opportunity;
        role.steps = {{{}, u"Call Ana"_s, {}}};
        outcome.more = {role};
        need(s.workspace().finishWorksheet(sheet, outcome));
        QVERIFY(titles(s.workspace(), BoardColumn::Next).contains(u"Planner"_s));
        const std::vector<Goal>& goals = s.workspace().goals();
        const auto card =
            std::find_if(goals.begin(), goals.end(), [](const Goal& each) { return each.title == u"Planner"; });
        QVERIFY(card->parts.opportunity.stages ==
                (std::vector<StageDay>{{OpportunityStage::Interested, s.clock().today()}}));
        QVERIFY(!card->steps[0].id.isNull());
        QVERIFY(s.memoryMatchesFile());
    }
};

QTEST_GUILESS_MAIN(WorksheetFactsTest)
#include "worksheet_facts_test.moc"
