// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/reminder_list.h>
#include <domain/today.h>

#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

TodayFacts factsAt(int hour, QDate day = monday)
{
    TodayFacts facts;
    facts.today = day;
    facts.time = QTime(hour, 0);
    return facts;
}

template <class AnyId>
AnyId id(quint64 number)
{
    return AnyId(uuidV7(1, 0, number));
}

Goal goal(quint64 number, BoardColumn column, QDate due, GoalKind kind = GoalKind::StepGoal)
{
    Goal one;
    one.id = id<GoalId>(number);
    one.title = u"goal %1"_s.arg(number);
    one.column = column;
    one.due = due;
    one.kind = kind;
    return one;
}

Check finished(QDate day)
{
    Check check;
    check.day = day;
    check.finishedAt = QDateTime(day, QTime(9, 0), Qt::UTC);
    return check;
}

std::vector<WaitingKind> kindsOf(const std::vector<Waiting>& waiting)
{
    std::vector<WaitingKind> kinds;
    kinds.reserve(waiting.size());
    for (const Waiting& one : waiting)
        kinds.push_back(one.kind);
    return kinds;
}

} // namespace

/// What Today asks, on every kind of day.
class TodayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPractisedHasItsHour_data();
    void whatIsPractisedHasItsHour();
    void keysAreDistinct();
    void everyKindOfDayIsTold_data();
    void everyKindOfDayIsTold();
    void onlyAnOrdinaryDayAsksAnything();
    void theCardsFollowTheHour_data();
    void theCardsFollowTheHour();
    void restComesFirstWhileRecovering();
    void duesRestWhileTheSafetyCardIsShown();
    void aRoughDayIsSaidAndAsksNothing_data();
    void aRoughDayIsSaidAndAsksNothing();
    void aRoughDayIsOfferedWhenTheMoodIsLow_data();
    void aRoughDayIsOfferedWhenTheMoodIsLow();
    void whatIsSwitchedOffIsNotAsked();
    void aDueGoalWaitsUnlessItIsInDoing_data();
    void aDueGoalWaitsUnlessItIsInDoing();
    void aDecisionThatWasPutOffWaitsFromItsDayOn();
    void whatWaitsIsWhatReminderComesFor();
    void theAssessmentWaitsAfterFourWeeks_data();
    void theAssessmentWaitsAfterFourWeeks();
    void peopleAndTalksWait();
    void whatPressesMostComesFirst();
};

void TodayTest::keysAreDistinct()
{
    QSet<QString> keys;
    for (int i = 0; i <= static_cast<int>(DayKind::Ordinary); ++i)
        keys.insert(dayKindKey(static_cast<DayKind>(i)));
    QCOMPARE(keys.size(), 5);
    keys.clear();
    for (int i = 0; i < waitingKindCount; ++i)
        keys.insert(waitingKindKey(static_cast<WaitingKind>(i)));
    QCOMPARE(keys.size(), qsizetype(waitingKindCount));
    QCOMPARE(todayCardKey(TodayCard::Win), "win"_L1);
    for (int i = 0; i < todayCardCount; ++i) {
        const auto card = static_cast<TodayCard>(i);
        QVERIFY(todayCardFromKey(todayCardKey(card)) == card);
    }
    QVERIFY(!todayCardFromKey(u"a card of next year"_s));
}

void TodayTest::everyKindOfDayIsTold_data()
{
    QTest::addColumn<bool>("empty");
    QTest::addColumn<bool>("lately");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("kind");
    const QDate sunday = monday.addDays(-1);
    QTest::newRow("first start") << true << false << monday << int(DayKind::FirstStart);
    QTest::newRow("first start on a Sunday") << true << false << sunday << int(DayKind::FirstStart);
    QTest::newRow("after a time away") << false << false << monday << int(DayKind::Away);
    QTest::newRow("away, back on a Sunday") << false << false << sunday << int(DayKind::Away);
    QTest::newRow("day off") << false << true << sunday << int(DayKind::DayOff);
    QTest::newRow("ordinary") << false << true << monday << int(DayKind::Ordinary);
}

void TodayTest::everyKindOfDayIsTold()
{
    QFETCH(bool, empty);
    QFETCH(bool, lately);
    QFETCH(QDate, day);
    TodayFacts facts = factsAt(9, day);
    facts.journalIsEmpty = empty;
    facts.wroteLately = lately;
    QTEST(static_cast<int>(planToday(facts).kind), "kind");
}

void TodayTest::onlyAnOrdinaryDayAsksAnything()
{
    TodayFacts facts = factsAt(9);
    facts.waiting = {{WaitingKind::Person, {}, u"Marcus"_s, {}}};
    facts.recoverFirst = true;
    QCOMPARE(planToday(facts).waiting.size(), size_t(1));
    facts.wishes.workingDays = {2};
    const TodayPlan off = planToday(facts);
    QCOMPARE(off.kind, DayKind::DayOff);
    QVERIFY(off.cards.empty() && off.waiting.empty() && !off.restFirst);
}

void TodayTest::theCardsFollowTheHour_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<int>("second");
    QTest::newRow("at night") << QTime(0, 10) << int(TodayCard::GoodThing);
    QTest::newRow("before three") << QTime(14, 59, 59) << int(TodayCard::GoodThing);
    QTest::newRow("from three on") << QTime(15, 0) << int(TodayCard::Win);
    QTest::newRow("late") << QTime(23, 59) << int(TodayCard::Win);
}

void TodayTest::theCardsFollowTheHour()
{
    QFETCH(QTime, time);
    TodayFacts facts = factsAt(0);
    facts.time = time;
    const TodayPlan plan = planToday(facts);
    QCOMPARE(plan.cards.size(), size_t(2));
    QVERIFY(plan.cards.front() == TodayCard::CheckIn);
    QTEST(static_cast<int>(plan.cards.back()), "second");
}

void TodayTest::duesRestWhileTheSafetyCardIsShown()
{
    TodayFacts facts = factsAt(9);
    facts.waiting = {{WaitingKind::Outcome, {}, u"Marcus"_s, {}},
                     {WaitingKind::Decision, {}, u"Stay or go"_s, {}},
                     {WaitingKind::GoalDue, {}, u"Write the brief"_s, {}}};
    QCOMPARE(planToday(facts).waiting.size(), size_t(3));
    facts.duesRest = true;
    QCOMPARE(planToday(facts).waiting.size(), size_t(1));
    QCOMPARE(planToday(facts).waiting.front().kind, WaitingKind::Outcome);
}

void TodayTest::restComesFirstWhileRecovering()
{
    TodayFacts facts = factsAt(9);
    QVERIFY(!planToday(facts).restFirst);
    facts.recoverFirst = true;
    QVERIFY(planToday(facts).restFirst);
}

void TodayTest::aRoughDayIsSaidAndAsksNothing_data()
{
    QTest::addColumn<QDate>("said");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("kind");
    const QDate sunday = monday.addDays(-1);
    QTest::newRow("today") << monday << monday << int(DayKind::Rough);
    QTest::newRow("on a day off") << sunday << sunday << int(DayKind::Rough);
    QTest::newRow("yesterday") << monday << monday.addDays(1) << int(DayKind::Ordinary);
    QTest::newRow("never") << QDate() << monday << int(DayKind::Ordinary);
}

void TodayTest::aRoughDayIsSaidAndAsksNothing()
{
    QFETCH(QDate, said);
    QFETCH(QDate, day);
    TodayFacts facts = factsAt(9, day);
    facts.wishes.roughDay = said;
    facts.waiting = {{WaitingKind::Person, {}, u"Marcus"_s, {}}};
    const TodayPlan plan = planToday(facts);
    QTEST(static_cast<int>(plan.kind), "kind");
    const bool rough = plan.kind == DayKind::Rough;
    QCOMPARE(plan.cards.empty(), rough);
    QCOMPARE(plan.waiting.empty(), rough);
}

void TodayTest::aRoughDayIsOfferedWhenTheMoodIsLow_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<bool>("offered");
    QTest::newRow("not said") << -1 << false;
    QTest::newRow("the lowest") << 0 << true;
    QTest::newRow("three") << 3 << true;
    QTest::newRow("four") << 4 << false;
}

void TodayTest::aRoughDayIsOfferedWhenTheMoodIsLow()
{
    QFETCH(int, mood);
    TodayFacts facts = factsAt(9);
    if (mood >= 0)
        facts.mood = mood;
    QTEST(planToday(facts).offersRough, "offered");
    facts.wishes.roughDay = facts.today;
    QVERIFY(!planToday(facts).offersRough);
}

void TodayTest::whatIsSwitchedOffIsNotAsked()
{
    TodayFacts facts = factsAt(9);
    facts.waiting = {{WaitingKind::Person, {}, u"Marcus"_s, {}}};
    facts.wishes.hidden = {TodayCard::CheckIn, TodayCard::Win, TodayCard::Waiting};
    const TodayPlan plan = planToday(facts);
    QVERIFY((plan.cards == std::vector{TodayCard::GoodThing}));
    QVERIFY(plan.waiting.empty());
    facts.wishes.hidden = {};
    QCOMPARE(planToday(facts).cards.size(), size_t(2));
}

void TodayTest::aDueGoalWaitsUnlessItIsInDoing_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("waits");
    QTest::newRow("today") << int(BoardColumn::Next) << 0 << true;
    QTest::newRow("long ago") << int(BoardColumn::Next) << -90 << true;
    QTest::newRow("tomorrow") << int(BoardColumn::Next) << 1 << false;
    QTest::newRow("the focus") << int(BoardColumn::Doing) << 0 << false;
    QTest::newRow("a dream that was given a day") << int(BoardColumn::Dreams) << 0 << true;
    QTest::newRow("done") << int(BoardColumn::Done) << 0 << false;
}

void TodayTest::aDueGoalWaitsUnlessItIsInDoing()
{
    QFETCH(int, column);
    QFETCH(int, days);
    Goal one = goal(1, static_cast<BoardColumn>(column), monday.addDays(days));
    QTEST(!waitingOn({}, {one}, {}, {}, monday).empty(), "waits");
    one.binnedAt = QDateTime(monday, QTime(8, 0), Qt::UTC);
    QVERIFY(waitingOn({}, {one}, {}, {}, monday).empty());
    QVERIFY(waitingOn({}, {goal(1, BoardColumn::Next, {})}, {}, {}, monday).empty());
}

void TodayTest::aDecisionThatWasPutOffWaitsFromItsDayOn()
{
    Goal decision = goal(1, BoardColumn::Done, monday.addDays(-30));
    decision.kind = GoalKind::Decision;
    decision.parts.decision.end = DecisionEnd::Deferred;
    QVERIFY(waitingOn({}, {decision}, {}, {}, monday).empty());
    decision.parts.decision.review = monday.addDays(1);
    QVERIFY(waitingOn({}, {decision}, {}, {}, monday).empty());
    decision.parts.decision.review = monday;
    const auto waiting = waitingOn({}, {decision}, {}, {}, monday);
    QCOMPARE(waiting.size(), size_t(1));
    QVERIFY(waiting.front() == (Waiting{WaitingKind::Decision, decision.id.uuid(), decision.title, monday}));
    decision.parts.decision.end = DecisionEnd::Decided;
    QVERIFY(waitingOn({}, {decision}, {}, {}, monday).empty());
}

void TodayTest::whatWaitsIsWhatReminderComesFor()
{
    // Every column, kind and way for a decision to have ended: Today and the notices ask for the same.
    const ReminderChoices choices = usualReminders();
    for (int column = 0; column < boardColumnCount; ++column) {
        for (const bool isDecision : {false, true}) {
            for (const auto end : std::initializer_list<std::optional<DecisionEnd>>{
                     std::nullopt, DecisionEnd::Decided, DecisionEnd::Deferred, DecisionEnd::Dropped}) {
                Goal one = goal(1, static_cast<BoardColumn>(column), monday);
                one.kind = isDecision ? GoalKind::Decision : GoalKind::StepGoal;
                one.parts.decision.end = end;
                one.parts.decision.review = monday;
                const std::vector<Goal> goals{one};
                const ReminderFacts facts{{}, goals, {}, {}, {}, monday, monday, {}, {}, {}, {}};
                const auto reminders = remindersOf(facts, choices);
                const bool reminds = std::any_of(reminders.begin(), reminders.end(), [&](const Reminder& reminder) {
                    return reminder.key.thing == one.id.uuid();
                });
                const bool inDoing = one.column == BoardColumn::Doing; // the focus shows it
                QCOMPARE(!waitingOn({}, goals, {}, {}, monday).empty(), reminds && !inDoing);
            }
        }
    }
}

void TodayTest::theAssessmentWaitsAfterFourWeeks_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("hasDraft");
    QTest::addColumn<bool>("waits");
    QTest::newRow("a day early") << -27 << false << false;
    QTest::newRow("on the day") << -28 << false << true;
    QTest::newRow("a draft is under way") << -28 << true << false;
}

void TodayTest::theAssessmentWaitsAfterFourWeeks()
{
    QFETCH(int, days);
    QFETCH(bool, hasDraft);
    std::vector<Check> checks{finished(monday.addDays(-80)), finished(monday.addDays(days))};
    if (hasDraft)
        checks.emplace_back();
    QTEST(!waitingOn(checks, {}, {}, {}, monday).empty(), "waits");
    QVERIFY(waitingOn({}, {}, {}, {}, monday).empty());
}

void TodayTest::peopleAndTalksWait()
{
    Person dana;
    dana.id = id<PersonId>(1);
    dana.name = u"Dana"_s;
    dana.everyWeeks = 2;
    dana.createdAt = QDateTime(monday.addDays(-60), QTime(9, 0), Qt::UTC);
    Talk talk;
    talk.id = id<TalkId>(2);
    talk.person = dana.id;
    talk.day = monday.addDays(-1);
    QVERIFY((kindsOf(waitingOn({}, {}, {dana}, {talk}, monday)) == std::vector{WaitingKind::Outcome}));
    talk.state = TalkState::Held;
    talk.followUp = monday;
    QVERIFY((kindsOf(waitingOn({}, {}, {dana}, {talk}, monday)) == std::vector{WaitingKind::FollowUp}));
    talk.followUp = {};
    talk.day = monday.addDays(-14);
    const auto due = waitingOn({}, {}, {dana}, {talk}, monday);
    QVERIFY((kindsOf(due) == std::vector{WaitingKind::Person}));
    QCOMPARE(due.front().name, u"Dana"_s);
    QCOMPARE(due.front().since, talk.day);
    dana.binnedAt = dana.createdAt;
    QVERIFY(waitingOn({}, {}, {dana}, {talk}, monday).empty());
}

void TodayTest::whatPressesMostComesFirst()
{
    const auto waiting = waitingOn({finished(monday.addDays(-40))},
                                   {goal(1, BoardColumn::Next, monday), goal(2, BoardColumn::Next, monday.addDays(-3)),
                                    goal(3, BoardColumn::Next, monday, GoalKind::Decision)},
                                   {}, {}, monday);
    QVERIFY((kindsOf(waiting) ==
             std::vector{WaitingKind::Decision, WaitingKind::GoalDue, WaitingKind::GoalDue, WaitingKind::Check}));
    QCOMPARE(waiting[1].name, u"goal 2"_s);
}

void TodayTest::whatIsPractisedHasItsHour_data()
{
    QTest::addColumn<int>("hour");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("cards");
    const int daily = int(PracticeKind::Daily);
    const int evenings = int(PracticeKind::ThreeGoodThings);
    QTest::newRow("in the morning") << 9 << daily << QStringList{u"check_in"_s, u"practice"_s};
    QTest::newRow("later") << 15 << daily << QStringList{u"win"_s, u"practice"_s};
    QTest::newRow("no evening yet") << 9 << evenings << QStringList{u"check_in"_s, u"good_thing"_s};
    QTest::newRow("an evening") << 20 << evenings << QStringList{u"check_in"_s, u"practice"_s};
}

void TodayTest::whatIsPractisedHasItsHour()
{
    QFETCH(int, hour);
    QFETCH(int, kind);
    TodayFacts facts = factsAt(hour);
    facts.practice = static_cast<PracticeKind>(kind);
    QStringList cards;
    for (const TodayCard card : planToday(facts).cards)
        cards.append(todayCardKey(card));
    QTEST(cards, "cards");
    facts.wishes.hidden = {TodayCard::Practice};
    QCOMPARE(planToday(facts).cards.size(), size_t(2)); // what comes next stands in its place
}

QTEST_APPLESS_MAIN(TodayTest)
#include "today_test.moc"
