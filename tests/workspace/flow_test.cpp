// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <domain/flow.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 11, 2);
const QDate last(2026, 11, 30);

bool same(const FlowSummary& a, const FlowSummary& b)
{
    return a.flow == b.flow && a.weeks == b.weeks && a.ages == b.ages && a.lead == b.lead && a.cycle == b.cycle &&
           a.inWork == b.inWork;
}

} // namespace

/// The statistics of the board over what a workspace does: they are read from histories, which undo and imports change.
class FlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUndoneWasNever();
    void whatIsDoneAgainCountsOnItsOwnDay();
    void anImportBringsItsOwnDays();
    void aSecondImportCountsNothingTwice();

private:
    [[nodiscard]] static FlowSummary flowOf(Sandbox& s) { return flowSummary(s.workspace().goals(), first, last); }
    /// A goal that is written down, begun a week later and finished another week later.
    static GoalId lived(Sandbox& s);
};

GoalId FlowTest::lived(Sandbox& s)
{
    s.clock().setDay(first);
    const GoalId id = need(s.workspace().addGoal(plainGoal(u"Ask Dana"_s)));
    s.clock().setDay(first.addDays(7));
    need(s.workspace().moveGoals({id}, BoardColumn::Doing, 0));
    s.clock().setDay(first.addDays(14));
    need(s.workspace().moveGoals({id}, BoardColumn::Done, 0));
    return id;
}

void FlowTest::whatIsUndoneWasNever()
{
    Sandbox s;
    s.clock().setDay(first);
    std::vector<FlowSummary> states{flowOf(s)};
    const GoalId id = need(s.workspace().addGoal(plainGoal(u"Ask Dana"_s)));
    states.push_back(flowOf(s));
    for (const BoardColumn column : {BoardColumn::Doing, BoardColumn::Done, BoardColumn::Archive}) {
        s.clock().addDays(3);
        need(s.workspace().moveGoals({id}, column, 0));
        states.push_back(flowOf(s));
        QVERIFY(!same(states[states.size() - 2], states.back()) || column == BoardColumn::Archive);
    }
    s.clock().addDays(3); // the day on which it is taken back does not matter
    for (size_t i = states.size() - 1; i-- > 0;) {
        need(s.workspace().undo());
        QVERIFY(same(flowOf(s), states[i]));
    }
    for (size_t i = 1; i < states.size(); ++i) {
        need(s.workspace().redo());
        QVERIFY(same(flowOf(s), states[i])); // nor that on which it is done again
    }
}

void FlowTest::whatIsDoneAgainCountsOnItsOwnDay()
{
    Sandbox s;
    const GoalId id = lived(s);
    QCOMPARE(flowOf(s).lead->median, 14);
    QCOMPARE(flowOf(s).cycle->median, 7);
    // Taken up again and finished a week later: that is when it was finished.
    need(s.workspace().moveGoals({id}, BoardColumn::Doing, 0));
    s.clock().addDays(7);
    need(s.workspace().moveGoals({id}, BoardColumn::Done, 0));
    QCOMPARE(flowOf(s).lead->median, 21);
    QCOMPARE(flowOf(s).lead->count, 1);
    need(s.workspace().undo());
    need(s.workspace().undo());
    QCOMPARE(flowOf(s).lead->median, 14);
}

void FlowTest::anImportBringsItsOwnDays()
{
    Sandbox from;
    lived(from);
    const FlowSummary before = flowOf(from);
    QVERIFY(before.lead && before.flow[7].cards[static_cast<size_t>(BoardColumn::Doing)] == 1);
    Sandbox to;
    to.clock().setDay(last);
    (void)need(to.workspace().importJournal(from.everything(), Differing::KeepOurs));
    QVERIFY(same(flowOf(to), before));
    // Beside what is there already each counts on its own days.
    Sandbox other;
    other.clock().setDay(last);
    for (int i = 0; i < 100; ++i)
        (void)other.ids().make<GoalId>(); // those of the other journal
    (void)need(other.workspace().addGoal(plainGoal(u"Mine"_s)));
    (void)need(other.workspace().importJournal(from.everything(), Differing::KeepOurs));
    const FlowSummary both = flowOf(other);
    QVERIFY(both.lead == before.lead);
    QCOMPARE(both.flow[7], before.flow[7]);
    QCOMPARE(both.flow.back().cards[static_cast<size_t>(BoardColumn::Next)], 1);
}

void FlowTest::aSecondImportCountsNothingTwice()
{
    Sandbox from;
    lived(from);
    Sandbox to;
    to.clock().setDay(last);
    (void)need(to.workspace().importJournal(from.everything(), Differing::KeepOurs));
    const FlowSummary once = flowOf(to);
    (void)need(to.workspace().importJournal(from.everything(), Differing::KeepOurs));
    QVERIFY(same(flowOf(to), once));
}

QTEST_GUILESS_MAIN(FlowTest)
#include "flow_test.moc"
