// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/split_mix64.h>
#include <models/column_model.h>
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <workspace/workspace.h>

#include <QAbstractItemModelTester>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The orders of a column, what it says, and a long walk. Every model is under a tester that ends the test at the first
/// slip.
class ColumnWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void followsEveryMoveWithoutLosingSelection();
    void sortsByDueDayAndByHand();
    void sortsByMatch();
    void speaksTitleColumnPlaceDueAndProgress();
    void randomChangesKeepItWhole();

private:
    GoalId add(const QString& title, BoardColumn column = BoardColumn::Next, QDate due = {})
    {
        Goal goal;
        goal.title = title;
        goal.column = column;
        goal.due = due;
        return *m_workspace->addGoal(goal, LimitChoice::Raise);
    }
    [[nodiscard]] static QStringList titles(const ColumnModel& model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row).data().toString());
        return titles;
    }

    std::unique_ptr<TemporaryJournal> m_journal;
    FakeClock m_clock;
    SequentialIdSource m_ids;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

void ColumnWalkTest::init()
{
    m_workspace.reset();
    m_journal = std::make_unique<TemporaryJournal>();
    auto opened = Workspace::open(m_journal->path(), WorkspaceMode::CreateIfMissing, m_clock, m_ids);
    QVERIFY(opened.has_value());
    m_workspace = *std::move(opened);
}

void ColumnWalkTest::followsEveryMoveWithoutLosingSelection()
{
    const GoalId a = add(u"A"_s);
    const GoalId b = add(u"B"_s);
    const GoalId c = add(u"C"_s);
    ColumnModel next(*m_workspace, BoardColumn::Next);
    ColumnModel done(*m_workspace, BoardColumn::Done);
    const QAbstractItemModelTester nextTester(&next, fatal);
    const QAbstractItemModelTester doneTester(&done, fatal);
    const QPersistentModelIndex kept(next.indexOf(c));
    QVERIFY(m_workspace->moveGoals({a, b}, BoardColumn::Done, 0));
    QCOMPARE(titles(next), QStringList{u"C"_s});
    QCOMPARE(titles(done), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(kept.row(), 0);
    QVERIFY(m_workspace->undo());
    QCOMPARE(titles(next), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(kept.row(), 2);
}

void ColumnWalkTest::sortsByDueDayAndByHand()
{
    add(u"None"_s);
    add(u"Late"_s, BoardColumn::Next, QDate(2027, 1, 1));
    add(u"Soon"_s, BoardColumn::Next, QDate(2026, 11, 3));
    ColumnModel model(*m_workspace, BoardColumn::Next);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setOrder(CardOrder::ByDue);
    QCOMPARE(titles(model), (QStringList{u"Soon"_s, u"Late"_s, u"None"_s}));
    model.setOrder(CardOrder::ByHand);
    QCOMPARE(titles(model), (QStringList{u"None"_s, u"Late"_s, u"Soon"_s}));
}

void ColumnWalkTest::sortsByMatch()
{
    Check check;
    check.form = CheckForm::Full;
    check.day = m_clock.today();
    for (ItemIndex item = 0; item < itemCount; ++item)
        check.answers[static_cast<size_t>(item)] =
            Answer::given(checkItems()[static_cast<size_t>(item)].reverse ? 25 : 75);
    QVERIFY(m_workspace->recordCheck(check));
    const auto standing = m_workspace->standing();
    QVERIFY(standing);
    const auto& ranked = standing->recommendation.all;
    add(u"Of no way out"_s);
    for (const size_t place : {ranked.size() - 1, size_t(0)}) {
        Goal goal;
        goal.title = QString::number(place);
        goal.play = ranked[place].play;
        QVERIFY(m_workspace->addGoal(goal));
    }
    ColumnModel model(*m_workspace, BoardColumn::Next);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setOrder(CardOrder::ByMatch);
    QCOMPARE(titles(model), (QStringList{u"0"_s, QString::number(ranked.size() - 1), u"Of no way out"_s}));
}

void ColumnWalkTest::speaksTitleColumnPlaceDueAndProgress()
{
    add(u"First"_s);
    const GoalId id = add(u"Ask Dana"_s, BoardColumn::Next, m_clock.today().addDays(1));
    const auto step = m_workspace->addStep(id, u"Book it"_s);
    QVERIFY(step);
    QVERIFY(m_workspace->addStep(id, u"Go"_s));
    QVERIFY(m_workspace->tickStep(id, *step, true));
    const ColumnModel model(*m_workspace, BoardColumn::Next);
    const QString spoken = model.indexOf(id).data(Qt::AccessibleTextRole).toString();
    for (const QString& part : {u"Ask Dana"_s, u"Next, card 2 of 2"_s, u"due tomorrow"_s, u"1 of 2"_s, u"Go"_s})
        QVERIFY2(spoken.contains(part), qUtf8Printable(part + u" is not in: "_s + spoken));
}

void ColumnWalkTest::randomChangesKeepItWhole()
{
    SplitMix64 random(5);
    std::vector<std::unique_ptr<ColumnModel>> columns;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (int i = 0; i < 4; ++i) {
        columns.push_back(std::make_unique<ColumnModel>(*m_workspace, static_cast<BoardColumn>(i)));
        testers.push_back(std::make_unique<QAbstractItemModelTester>(columns.back().get(), fatal));
    }
    const auto someColumn = [&] { return random.below(columns.size()); };
    for (int round = 0; round < 600; ++round) {
        const auto& goals = m_workspace->goals();
        const size_t deed = goals.size() < 8 ? 0 : random.below(8);
        const auto some = [&] { return goals[random.below(goals.size())].id; };
        if (deed == 0)
            add(QString::number(round), static_cast<BoardColumn>(someColumn()), m_clock.today().addDays(round % 9));
        else if (deed < 4)
            (void)m_workspace->moveGoals({some(), some()}, static_cast<BoardColumn>(someColumn()),
                                         static_cast<int>(random.below(5)) - 1, LimitChoice::Raise);
        else if (deed == 4)
            (void)m_workspace->binGoals({some()});
        else if (deed == 5)
            (void)m_workspace->undo();
        else if (deed == 6)
            columns[someColumn()]->setOrder(static_cast<CardOrder>(random.below(2)));
        else
            columns[someColumn()]->setFilter({QString::number(random.below(12)), {}, {}});
        if (random.below(3) == 0)
            columns[someColumn()]->setFilter({});
        for (const auto& column : columns) {
            for (int row = 0; row < column->rowCount(); ++row)
                QCOMPARE(column->indexOf(column->goal(row).id).row(), row);
        }
    }
    for (const auto& column : columns) {
        column->setFilter({});
        column->setOrder(CardOrder::ByHand);
        QStringList expected;
        for (const Goal& goal : goalsIn(m_workspace->goals(), column->column()))
            expected.append(goal.title);
        QCOMPARE(titles(*column), expected);
    }
}

QTEST_GUILESS_MAIN(ColumnWalkTest)
#include "column_walk_test.moc"
