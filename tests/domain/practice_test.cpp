// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/practice.h>
#include <domain/practice_starts.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate begun(2026, 11, 2);

Practice practice(PracticeKind kind = PracticeKind::Daily)
{
    Practice one;
    one.kind = kind;
    one.text = u"Say one idea out loud"_s;
    one.day = begun;
    return one;
}

} // namespace

/// Four weeks of one small thing, or seven evenings.
class PracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOfTheListIsOffered();
    void keysAreTheirOwnInverse();
    void itRunsFromItsFirstDayUntilItEnds_data();
    void itRunsFromItsFirstDayUntilItEnds();
    void afterFourWeeksItAsksWhether_data();
    void afterFourWeeksItAsksWhether();
    void sevenEveningsEndByThemselves();
    void daysAreSortedAndEmptyOnesLeftOut();
    void whatDoesNotFitIsRefused();
    void oneGoesOnAtATime();
    void itIsForTheDaysThatWereChosen();
    void startsAreThoseWhileItGoesOn();
};

void PracticeTest::keysAreTheirOwnInverse()
{
    for (const PracticeKind kind : {PracticeKind::Daily, PracticeKind::ThreeGoodThings})
        QVERIFY(practiceKindFromKey(practiceKindKey(kind)) == kind);
    QVERIFY(!practiceKindFromKey(u"yoga"_s));
}

void PracticeTest::itRunsFromItsFirstDayUntilItEnds_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("ends");
    QTest::addColumn<bool>("runs");
    QTest::newRow("the day before") << -1 << 99 << false;
    QTest::newRow("its first day") << 0 << 99 << true;
    QTest::newRow("a year on") << 365 << 999 << true;
    QTest::newRow("the day before it ended") << 9 << 10 << true;
    QTest::newRow("the day it ended") << 10 << 10 << false;
}

void PracticeTest::itRunsFromItsFirstDayUntilItEnds()
{
    QFETCH(int, day);
    QFETCH(int, ends);
    Practice one = practice();
    one.endedOn = begun.addDays(ends);
    QTEST(one.runsOn(begun.addDays(day)), "runs");
    one.binnedAt = QDateTime(begun, QTime(9, 0), Qt::UTC);
    QVERIFY(!one.runsOn(begun.addDays(day)));
}

void PracticeTest::afterFourWeeksItAsksWhether_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("week");
    QTest::addColumn<bool>("asks");
    QTest::newRow("at once") << 0 << 0 << 1 << false;
    QTest::newRow("the last day") << 27 << 0 << 4 << false;
    QTest::newRow("four weeks on") << 28 << 0 << 5 << true;
    QTest::newRow("kept") << 28 << 28 << 1 << false;
    QTest::newRow("kept, and four weeks on") << 56 << 28 << 5 << true;
}

void PracticeTest::afterFourWeeksItAsksWhether()
{
    QFETCH(int, day);
    QFETCH(int, kept);
    Practice one = practice();
    if (kept > 0)
        one.keptOn = begun.addDays(kept);
    QTEST(one.weekOn(begun.addDays(day)), "week");
    QTEST(one.asksWhether(begun.addDays(day)), "asks");
}

void PracticeTest::sevenEveningsEndByThemselves()
{
    const Practice one = practice(PracticeKind::ThreeGoodThings);
    QVERIFY(one.runsOn(begun.addDays(6)));
    QVERIFY(!one.runsOn(begun.addDays(7)));
    QVERIFY(!one.asksWhether(begun.addDays(6)));
}

void PracticeTest::daysAreSortedAndEmptyOnesLeftOut()
{
    Practice one = practice();
    one.days = {{begun.addDays(2), u" Ask twice "_s, true, 6, {}},
                {begun.addDays(1), {}, {}, {}, {}},
                {begun, u"Ask"_s, false, {}, {}}};
    const auto valid = validatedPractice(one);
    QVERIFY(valid);
    QCOMPARE(valid->days.size(), size_t(2));
    QCOMPARE(valid->days[0].day, begun);
    QCOMPARE(valid->days[1].plan, u"Ask twice"_s);
    QCOMPARE(valid->daysKept(), 1);
    QVERIFY(valid->on(begun.addDays(2)) && !valid->on(begun.addDays(1)));
}

void PracticeTest::whatDoesNotFitIsRefused()
{
    Practice one = practice();
    one.days = {{begun, {}, {}, 11, {}}};
    QCOMPARE(validatedPractice(one).error().code, ErrorCode::OutOfRange);
    one.days = {{begun, u"a"_s, {}, {}, {}}, {begun, u"b"_s, {}, {}, {}}};
    QCOMPARE(validatedPractice(one).error().code, ErrorCode::InvalidDay);
    one.days = {};
    one.endedOn = begun.addDays(-1);
    QCOMPARE(validatedPractice(one).error().code, ErrorCode::InvalidDay);
    one.endedOn = {};
    one.text = u" "_s;
    QCOMPARE(validatedPractice(one).error().code, ErrorCode::EmptyText);
}

void PracticeTest::oneGoesOnAtATime()
{
    Practice over = practice();
    over.endedOn = begun.addDays(3);
    const std::vector<Practice> practices{over, practice()};
    QCOMPARE(runningPractice(practices, begun.addDays(5)), &practices[1]);
    QVERIFY(!runningPractice({over}, begun.addDays(5)));
}

void PracticeTest::startsAreThoseWhileItGoesOn()
{
    const auto worked = [](QDate day, int minutes) {
        GoalEvent event;
        event.kind = GoalEvent::Kind::Worked;
        event.at = QDateTime(day, QTime(9, 0), Qt::UTC);
        event.day = day;
        event.minutes = minutes;
        return event;
    };
    Goal goal;
    goal.history = {worked(begun.addDays(-1), 10), worked(begun, 10), worked(begun, 3), worked(begun.addDays(5), 10)};
    GoalEvent moved = worked(begun, 0);
    moved.kind = GoalEvent::Kind::Moved;
    goal.history.push_back(moved);
    Goal binned = goal;
    binned.binnedAt = QDateTime(begun, QTime(9, 0), Qt::UTC);
    Practice one = practice();
    QCOMPARE(startsDuring(one, {goal, binned}, begun), 2);
    QCOMPARE(startsDuring(one, {goal, binned}, begun.addDays(30)), 3);
    one.endedOn = begun.addDays(2);
    QCOMPARE(startsDuring(one, {goal, binned}, begun.addDays(30)), 2);
    QCOMPARE(startsDuring(one, {}, begun), 0);
}

void PracticeTest::itIsForTheDaysThatWereChosen()
{
    Practice one = practice();
    one.day = QDate(2026, 11, 2); // a Monday
    QVERIFY(one.isFor(one.day) && one.isFor(one.day.addDays(1)));
    one.weekdays.set(static_cast<size_t>(Weekday::Wednesday));
    QVERIFY(!one.isFor(one.day) && !one.isFor(one.day.addDays(1)));
    QVERIFY(one.isFor(one.day.addDays(2)) && one.isFor(one.day.addDays(9)));
    QVERIFY2(one.isFor(one.day.addDays(28)), "whether it goes on is asked on any day");
    for (int day = 0; day < weekdayCount; ++day)
        QVERIFY(weekdayFromKey(weekdayKey(static_cast<Weekday>(day))) == static_cast<Weekday>(day));
}

void PracticeTest::whatIsLeftOfTheListIsOffered()
{
    Practice practice;
    practice.play = Play::DailyConfidence;
    practice.text = u"one of the ten"_s;
    Goal card;
    card.play = Play::DailyConfidence;
    card.steps = {{{}, u"answer Priya"_s, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)},
                  {{}, u"call the printer"_s, {}},
                  {{}, u"one of the ten"_s, {}}};
    Goal other = card;
    other.play = Play::JustStart;
    other.steps = {{{}, u"another way out"_s, {}}};
    Goal over = card;
    over.column = BoardColumn::Done;
    over.steps = {{{}, u"is over"_s, {}}};
    const std::vector<Goal> goals{other, over, card};
    QCOMPARE(itemsFor(practice, goals), QStringList{u"call the printer"_s});
    const auto [of, step] = itemOf(practice, goals, u"call the printer"_s);
    QVERIFY(of == &goals[2] && step == &goals[2].steps[1]);
    QVERIFY2(!itemOf(practice, goals, u"answer Priya"_s).first, "it is done already");
    QVERIFY(!itemOf(practice, goals, u"is over"_s).first);
    practice.play.reset();
    QVERIFY2(itemsFor(practice, goals).isEmpty(), "something of one's own has no list");
}

QTEST_APPLESS_MAIN(PracticeTest)
#include "practice_test.moc"
