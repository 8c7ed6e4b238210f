// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <models/column_model.h>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QStringList titlesOf(const ColumnModel& model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row).data().toString());
    return titles;
}

} // namespace

/// The cards of a column under Qt's own tester, which ends the test at the first broken promise of a model.
class ColumnModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itShowsItsColumnInItsOrder();
    void itFollowsEveryMoveAndItsUndo();
    void aCardThatMovesTakesItsPlaceAlong();
    void aChangedCardIsTold();
    void aFilterLetsThroughWhatMatches_data();
    void aFilterLetsThroughWhatMatches();
    void whatIsLongDoneIsFolded();
    void whatIsDraggedCarriesItsIdsInOrder();
    void aDropIsToldAndMovesNothing();
    void whatIsNoCardIsNotTaken();

private:
    [[nodiscard]] Workspace& workspace() const { return *m_open->workspace; }
    std::unique_ptr<OpenWorkspace> m_open;
};

void ColumnModelTest::init()
{
    m_open = std::make_unique<OpenWorkspace>();
}

void ColumnModelTest::itShowsItsColumnInItsOrder()
{
    ColumnModel model(workspace(), BoardColumn::Next);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    (void)m_open->add(u"A dream"_s, BoardColumn::Dreams);
    const GoalId first = m_open->add(u"First"_s);
    const GoalId second = m_open->add(u"Second"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.cardCount(), 2);
    QVERIFY(workspace().moveGoals({second}, BoardColumn::Next, 0));
    QCOMPARE(titlesOf(model), (QStringList{u"Second"_s, u"First"_s}));
    QVERIFY(model.goal(1).id == first);
    QCOMPARE(model.indexOf(second).row(), 0);
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Second"_s) && spoken.contains(u"1 of 2"_s), qPrintable(spoken));
}

void ColumnModelTest::itFollowsEveryMoveAndItsUndo()
{
    std::vector<std::unique_ptr<ColumnModel>> models;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const BoardColumn column : {BoardColumn::Dreams, BoardColumn::Next, BoardColumn::Doing, BoardColumn::Done}) {
        models.push_back(std::make_unique<ColumnModel>(workspace(), column));
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            models.back().get(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    }
    const auto shown = [&models] {
        QStringList columns;
        for (const auto& model : models)
            columns.append(titlesOf(*model).join(u','));
        return columns.join(u'|');
    };
    const GoalId one = m_open->add(u"1"_s);
    const GoalId two = m_open->add(u"2"_s);
    const GoalId three = m_open->add(u"3"_s);
    QVERIFY(workspace().moveGoals({one, two, three}, BoardColumn::Next, 0));
    QCOMPARE(shown(), u"|1,2,3||"_s);
    QVERIFY(workspace().moveGoals({three, one}, BoardColumn::Dreams, -1));
    const QString apart = shown();
    QVERIFY(workspace().moveGoals({two}, BoardColumn::Doing, 0));
    QCOMPARE(models[2]->rowCount(), 1);
    QVERIFY(workspace().moveGoals({two}, BoardColumn::Done, 0));
    QVERIFY(workspace().binGoals({one, two}));
    QCOMPARE(shown(), u"3|||"_s);
    for (int i = 0; i < 3; ++i)
        QVERIFY(workspace().undo());
    QCOMPARE(shown(), apart);
    QVERIFY(workspace().undo());
    QCOMPARE(shown(), u"|1,2,3||"_s);
    for (int i = 0; i < 4; ++i)
        QVERIFY(workspace().redo());
    QCOMPARE(shown(), u"3|||"_s);
}

void ColumnModelTest::aCardThatMovesTakesItsPlaceAlong()
{
    const GoalId one = m_open->add(u"1"_s);
    const GoalId two = m_open->add(u"2"_s);
    QVERIFY(workspace().moveGoals({one, two}, BoardColumn::Next, 0));
    ColumnModel model(workspace(), BoardColumn::Next);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex place = model.indexOf(one);
    QVERIFY(workspace().moveGoals({one}, BoardColumn::Next, 1));
    QCOMPARE(place.row(), 1);
    QVERIFY(workspace().moveGoals({one}, BoardColumn::Dreams, 0));
    QVERIFY(!place.isValid());
}

void ColumnModelTest::aChangedCardIsTold()
{
    const GoalId id = m_open->add(u"Old"_s);
    (void)m_open->add(u"Other"_s);
    ColumnModel model(workspace(), BoardColumn::Next);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy changes(&model, &ColumnModel::dataChanged);
    Goal goal = *workspace().goal(id);
    goal.title = u"New"_s;
    QVERIFY(workspace().editGoal(goal));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex(), model.indexOf(id));
    QCOMPARE(model.indexOf(id).data().toString(), u"New"_s);
}

void ColumnModelTest::aFilterLetsThroughWhatMatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("nothing asked") << QString() << QStringList{u"Write the PAPER"_s, u"Ask Noor"_s};
    QTest::newRow("in the title, in another case") << u" paper"_s << QStringList{u"Write the PAPER"_s};
    QTest::newRow("in a step") << u"library"_s << QStringList{u"Ask Noor"_s};
    QTest::newRow("nowhere") << u"bicycle"_s << QStringList();
}

void ColumnModelTest::aFilterLetsThroughWhatMatches()
{
    QFETCH(QString, text);
    QFETCH(QStringList, shown);
    const GoalId paper = m_open->add(u"Write the PAPER"_s);
    const GoalId ask = m_open->add(u"Ask Noor"_s);
    QVERIFY(workspace().addStep(ask, u"Meet at the library"_s));
    QVERIFY(workspace().moveGoals({paper, ask}, BoardColumn::Next, 0));
    ColumnModel model(workspace(), BoardColumn::Next);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    GoalFilter filter;
    filter.text = text;
    model.setFilter(filter);
    QCOMPARE(titlesOf(model), shown);
    QCOMPARE(model.cardCount(), 2);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 2);
}

void ColumnModelTest::whatIsLongDoneIsFolded()
{
    const GoalId old = m_open->add(u"Long ago"_s);
    QVERIFY(workspace().moveGoals({old}, BoardColumn::Done, 0));
    m_open->clock.addDays(40);
    const GoalId fresh = m_open->add(u"Today"_s);
    QVERIFY(workspace().moveGoals({fresh}, BoardColumn::Done, 0));
    ColumnModel model(workspace(), BoardColumn::Done);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFoldBefore(m_open->clock.today().addDays(-30));
    QCOMPARE(titlesOf(model), QStringList{u"Today"_s});
    QCOMPARE(model.foldedCount(), 1);
    QCOMPARE(model.cardCount(), 2);
    model.setFoldBefore({});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.foldedCount(), 0);
}

void ColumnModelTest::whatIsDraggedCarriesItsIdsInOrder()
{
    const GoalId one = m_open->add(u"1"_s);
    const GoalId two = m_open->add(u"2"_s);
    QVERIFY(workspace().moveGoals({one, two}, BoardColumn::Next, 0));
    const ColumnModel next(workspace(), BoardColumn::Next);
    ColumnModel doing(workspace(), BoardColumn::Doing);
    const std::unique_ptr<QMimeData> dragged(next.mimeData({next.index(1), next.index(0)}));
    QVERIFY(!dragged->hasText()); // a drop into another program gets nothing that was written here
    QSignalSpy drops(&doing, &ColumnModel::dropped);
    (void)doing.dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, {});
    QCOMPARE(drops.count(), 1);
    const auto ids = drops.first().first().value<QList<GoalId>>();
    QVERIFY((ids == QList<GoalId>{one, two}));
    QCOMPARE(drops.first().at(1).toInt(), 0);
}

void ColumnModelTest::aDropIsToldAndMovesNothing()
{
    (void)m_open->add(u"1"_s);
    ColumnModel model(workspace(), BoardColumn::Next);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0)}));
    QVERIFY(model.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    // True would let the view remove the rows it dragged.
    QVERIFY(!model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(model.rowCount(), 1);
}

void ColumnModelTest::whatIsNoCardIsNotTaken()
{
    (void)m_open->add(u"1"_s);
    ColumnModel model(workspace(), BoardColumn::Next);
    QSignalSpy drops(&model, &ColumnModel::dropped);
    QMimeData text;
    text.setText(u"a line"_s);
    QVERIFY(!model.canDropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    QVERIFY(!model.dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    QMimeData nonsense;
    nonsense.setData(model.mimeTypes().constFirst(), "no id\n\n");
    (void)model.dropMimeData(&nonsense, Qt::MoveAction, 0, 0, {});
    const std::unique_ptr<QMimeData> card(model.mimeData({model.index(0)}));
    QVERIFY(!model.canDropMimeData(card.get(), Qt::CopyAction, 0, 0, {}));
    QCOMPARE(drops.count(), 0);
    // Never one card onto another.
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(model.flags({}).testFlag(Qt::ItemIsDropEnabled));
}

QTEST_GUILESS_MAIN(ColumnModelTest)
#include "column_model_test.moc"
