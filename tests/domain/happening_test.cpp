// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/happening.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 2);

Goal done(const QString& title, QDate day, GoalKind kind = GoalKind::StepGoal)
{
    Goal goal;
    goal.title = title;
    goal.kind = kind;
    goal.column = BoardColumn::Done;
    goal.doneDay = day;
    return goal;
}

} // namespace

class HappeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasFinishedDecidedAndTalkedAboutIsTold();
    void whatIsInTheBinOrOutsideDidNotHappen();
    void whenItBeganIsAmongIt();
    void theNewestAreMarkedAndAllAreCounted();
    void whatIsArchivedFromDoneStaysFinished();
};

void HappeningTest::whatWasFinishedDecidedAndTalkedAboutIsTold()
{
    Goal decision = done(u"stay or go"_s, monday, GoalKind::Decision);
    decision.parts.decision.end = DecisionEnd::Decided;
    Goal dropped = done(u"a new desk"_s, monday, GoalKind::Decision);
    dropped.parts.decision.end = DecisionEnd::Dropped;
    Person dana;
    dana.id = PersonId(uuidV7(1, 2, 3));
    dana.name = u"Dana"_s;
    Talk talk;
    talk.person = dana.id;
    talk.state = TalkState::Held;
    talk.day = monday;
    Talk planned = talk;
    planned.state = TalkState::Planned;
    const std::vector<Happening> all =
        happenings({done(u"the outline"_s, monday.addDays(1)), done(u"older"_s, monday), decision, dropped},
                   {talk, planned}, {dana}, {}, monday, monday.addDays(6));
    using Kind = Happening::Kind;
    QVERIFY(all == (std::vector<Happening>{{Kind::GoalDone, monday.addDays(1), u"the outline"_s},
                                           {Kind::Decided, monday, u"stay or go"_s},
                                           {Kind::GoalDone, monday, u"older"_s},
                                           {Kind::Talked, monday, u"Dana"_s}}));
}

void HappeningTest::whatIsInTheBinOrOutsideDidNotHappen()
{
    Goal binned = done(u"gone"_s, monday);
    binned.binnedAt = QDateTime(monday, QTime(9, 0), Qt::UTC);
    Goal open = done(u"open"_s, monday);
    open.column = BoardColumn::Doing;
    QVERIFY(happenings({binned, open, done(u"before"_s, monday.addDays(-1)), done(u"after"_s, monday.addDays(1))}, {},
                       {}, {}, monday, monday)
                .empty());
}

void HappeningTest::whenItBeganIsAmongIt()
{
    LookingBack told;
    told.lastGood = QDate(2026, 2, 1);
    told.firstOff = QDate(2026, 3, 1);
    using Kind = Happening::Kind;
    QVERIFY(happenings({}, {}, {}, told, QDate(2026, 1, 1), QDate(2026, 4, 1)) ==
            (std::vector<Happening>{{Kind::FirstOff, QDate(2026, 3, 1), {}}, {Kind::LastGood, QDate(2026, 2, 1), {}}}));
    QVERIFY(happenings({}, {}, {}, told, QDate(2026, 3, 2), QDate(2026, 4, 1)).empty());
}

void HappeningTest::theNewestAreMarkedAndAllAreCounted()
{
    std::vector<Goal> goals;
    goals.reserve(7);
    for (int day = 0; day < 7; ++day)
        goals.push_back(done(QString::number(day), monday.addDays(day)));
    const std::vector<Happening> all = happenings(goals, {}, {}, {}, monday, monday.addDays(6));
    MarkedHappenings marked = markedOf(all, monday, monday.addDays(6));
    QCOMPARE(marked.all, size_t(7));
    QCOMPARE(marked.shown.size(), mostMarks);
    QCOMPARE(marked.shown.front().text, u"2"_s); // by day, the oldest two left out
    QCOMPARE(marked.shown.back().text, u"6"_s);
    QCOMPARE(markedOf(all, monday, monday.addDays(mostDaysForMarks)).shown.size(), mostMarks);
    marked = markedOf(all, monday, monday.addDays(mostDaysForMarks + 1));
    QVERIFY(marked.shown.empty());
    QCOMPARE(marked.all, size_t(7));
}

void HappeningTest::whatIsArchivedFromDoneStaysFinished()
{
    Goal archived = done(u"put away"_s, monday);
    archived.column = BoardColumn::Archive;
    Goal givenUp = done(u"given up"_s, {});
    givenUp.column = BoardColumn::Archive;
    Goal again = done(u"under way again"_s, monday);
    again.column = BoardColumn::Doing;
    Goal binned = done(u"binned"_s, monday);
    binned.binnedAt = QDateTime(monday, QTime(8, 0), Qt::UTC);
    const std::vector<Goal> goals{
        archived, givenUp, again, binned, done(u"newer"_s, monday.addDays(2)), done(u"too late"_s, monday.addDays(3))};
    const std::vector<Goal> finished = finishedGoals(goals, monday, monday.addDays(2));
    QCOMPARE(finished.size(), size_t(2));
    QCOMPARE(finished[0].title, u"newer"_s);
    QCOMPARE(finished[1].title, u"put away"_s);
}

QTEST_APPLESS_MAIN(HappeningTest)
#include "happening_test.moc"
