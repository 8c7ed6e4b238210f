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

QTEST_APPLESS_MAIN(HappeningTest)
#include "happening_test.moc"
