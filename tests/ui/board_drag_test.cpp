// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_fixture.h"

#include <theme/colours.h>
#include <theme/style.h>

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Drags over the board: where a card lands, what is shown of it meanwhile, and what scrolls. The drag of a real mouse
/// is in tests/e2e.
class BoardDragTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(makeStyle()); }
    void init();
    void cleanup() { m_open.reset(); }
    void aCardIsDraggedWithinItsColumn_data();
    void aCardIsDraggedWithinItsColumn();
    void severalCardsLandTogether();
    void aCardLandsBetweenTheCardsOfAnotherColumn();
    void behindTheLastCardIsTheEnd();
    void thePlaceOfADropIsShown_data();
    void thePlaceOfADropIsShown();
    void aDropAmongFilteredCardsKeepsTheHiddenInPlace();
    void aSortedColumnKeepsItsOrder();
    void aSortedColumnTakesACardOfAnother();
    void theColumnScrollsAtItsFoot();
    void theBoardScrollsAtItsEdge();

private:
    /// How many pixels of \a row of the column's picture have the colour of the drop place.
    [[nodiscard]] int lineAt(const QString& column, int row) const;
    void sortBy(const QString& order) const;

    std::unique_ptr<OpenBoard> m_open;
};

void BoardDragTest::init()
{
    m_open = std::make_unique<OpenBoard>();
    for (const QString& title : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        (void)m_open->add(title);
    m_open->show(Tab::Goals);
}

void BoardDragTest::sortBy(const QString& order) const
{
    const QList<QAction*> actions = m_open->window->findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const QAction* action) { return action->text().remove(u'&') == order; });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    OpenWindow::settle();
}

void BoardDragTest::aCardIsDraggedWithinItsColumn_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<bool>("above");
    QTest::addColumn<QString>("order");
    QTest::newRow("to the top") << u"C"_s << u"A"_s << true << u"CABD"_s;
    QTest::newRow("down by one") << u"A"_s << u"B"_s << false << u"BACD"_s;
    QTest::newRow("up by one") << u"D"_s << u"C"_s << true << u"ABDC"_s;
    QTest::newRow("to the foot") << u"A"_s << u"D"_s << false << u"BCDA"_s;
    QTest::newRow("onto its own upper edge") << u"B"_s << u"B"_s << true << u"ABCD"_s;
    QTest::newRow("onto its own lower edge") << u"B"_s << u"B"_s << false << u"ABCD"_s;
}

void BoardDragTest::aCardIsDraggedWithinItsColumn()
{
    QFETCH(QString, card);
    QFETCH(QString, beside);
    QFETCH(bool, above);
    QFETCH(QString, order);
    m_open->drop(u"Next"_s, {card}, u"Next"_s,
                 above ? m_open->above(u"Next"_s, beside) : m_open->below(u"Next"_s, beside));
    QCOMPARE(m_open->rowsOf(u"Next"_s).join(QString()), order);
    // What changes nothing is no step to undo.
    QCOMPARE(m_open->workspace->undo().has_value(), true);
    QCOMPARE(m_open->rowsOf(u"Next"_s).join(QString()), order == u"ABCD"_s ? u"ABC"_s : u"ABCD"_s);
}

void BoardDragTest::severalCardsLandTogether()
{
    m_open->drop(u"Next"_s, {u"A"_s, u"C"_s}, u"Next"_s, m_open->below(u"Next"_s, u"D"_s));
    QCOMPARE(m_open->rowsOf(u"Next"_s).join(QString()), u"BDAC"_s);
    QVERIFY(m_open->workspace->undo());
    QCOMPARE(m_open->rowsOf(u"Next"_s).join(QString()), u"ABCD"_s);
}

void BoardDragTest::aCardLandsBetweenTheCardsOfAnotherColumn()
{
    (void)m_open->add(u"X"_s, BoardColumn::Dreams);
    (void)m_open->add(u"Y"_s, BoardColumn::Dreams);
    OpenWindow::settle();
    m_open->drop(u"Next"_s, {u"B"_s}, u"Dreams"_s, m_open->above(u"Dreams"_s, u"Y"_s));
    QCOMPARE(m_open->rowsOf(u"Dreams"_s).join(QString()), u"XBY"_s);
}

void BoardDragTest::behindTheLastCardIsTheEnd()
{
    (void)m_open->add(u"X"_s, BoardColumn::Dreams);
    OpenWindow::settle();
    const QListView& dreams = m_open->list(u"Dreams"_s);
    m_open->drop(u"Next"_s, {u"B"_s}, u"Dreams"_s, QPoint(40, dreams.viewport()->height() - 60));
    QCOMPARE(m_open->rowsOf(u"Dreams"_s).join(QString()), u"XB"_s);
}

int BoardDragTest::lineAt(const QString& column, int row) const
{
    QWidget& place = *m_open->list(column).viewport();
    const QImage image = place.grab().toImage();
    const QRgb colour = coloursOf(place.palette()).accent.rgb();
    int pixels = 0;
    for (int x = 0; row >= 0 && row < image.height() && x < image.width(); ++x)
        pixels += image.pixel(x, row) == colour ? 1 : 0;
    return pixels;
}

void BoardDragTest::thePlaceOfADropIsShown_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("beneath"); ///< the card above the place; none: the top
    QTest::newRow("between two") << u"Next"_s << u"B"_s;
    QTest::newRow("behind the last") << u"Next"_s << u"D"_s;
    QTest::newRow("in an empty column") << u"Dreams"_s << QString();
}

void BoardDragTest::thePlaceOfADropIsShown()
{
    QFETCH(QString, column);
    QFETCH(QString, beneath);
    QListView& list = m_open->list(column);
    const QRect card = beneath.isEmpty() ? QRect() : list.visualRect(m_open->card(column, beneath));
    const QPoint at = beneath.isEmpty() ? QPoint(40, 60) : card.bottomLeft() + QPoint(40, beneath == u"D"_s ? 30 : -3);
    const auto brightest = [&] {
        int most = 0;
        for (int row = card.bottom() - 12; row < card.bottom() + 12; ++row)
            most = std::max(most, lineAt(column, row));
        return most;
    };
    const auto data = m_open->carried(u"Next"_s, {u"A"_s});
    QVERIFY(brightest() < list.viewport()->width() / 2);
    OpenBoard::enter(*list.viewport(), *data, at);
    OpenBoard::hover(*list.viewport(), *data, at);
    QVERIFY(brightest() > list.viewport()->width() * 3 / 4);
    OpenBoard::leave(*list.viewport());
    QVERIFY(brightest() < list.viewport()->width() / 2);
}

void BoardDragTest::aDropAmongFilteredCardsKeepsTheHiddenInPlace()
{
    (void)m_open->add(u"BB"_s);
    auto* search = m_open->find<QLineEdit>(u"Search goals"_s);
    search->setText(u"b"_s);
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"B"_s, u"BB"_s}));
    m_open->drop(u"Next"_s, {u"BB"_s}, u"Next"_s, m_open->above(u"Next"_s, u"B"_s));
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"BB"_s, u"B"_s}));
    search->clear();
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"A"_s, u"BB"_s, u"B"_s, u"C"_s, u"D"_s}));
}

void BoardDragTest::aSortedColumnKeepsItsOrder()
{
    sortBy(u"Sort by due day"_s);
    m_open->drop(u"Next"_s, {u"D"_s}, u"Next"_s, m_open->above(u"Next"_s, u"A"_s));
    QCOMPARE(m_open->rowsOf(u"Next"_s).join(QString()), u"ABCD"_s);
    QVERIFY(m_open->tells(u"The cards are sorted."_s));
    sortBy(u"Sort by hand"_s);
    QCOMPARE(m_open->rowsOf(u"Next"_s).join(QString()), u"ABCD"_s);
}

void BoardDragTest::aSortedColumnTakesACardOfAnother()
{
    const GoalId dream = m_open->add(u"X"_s, BoardColumn::Dreams);
    OpenWindow::settle();
    sortBy(u"Sort by due day"_s);
    m_open->drop(u"Dreams"_s, {u"X"_s}, u"Next"_s, m_open->above(u"Next"_s, u"B"_s));
    QVERIFY(m_open->columnOf(dream) == BoardColumn::Next);
    sortBy(u"Sort by hand"_s);
    QCOMPARE(m_open->rowsOf(u"Next"_s).join(QString()), u"ABCDX"_s); // at the end: there was no place to choose
}

void BoardDragTest::theColumnScrollsAtItsFoot()
{
    for (int i = 0; i < 30; ++i)
        (void)m_open->add(u"Card %1"_s.arg(i));
    OpenWindow::settle();
    QListView& list = m_open->list(u"Next"_s);
    QTRY_VERIFY(list.verticalScrollBar()->maximum() > 0);
    const auto data = m_open->carried(u"Next"_s, {u"A"_s});
    const QPoint foot(40, list.viewport()->height() - 4);
    OpenBoard::enter(*list.viewport(), *data, foot);
    OpenBoard::hover(*list.viewport(), *data, foot);
    QTRY_VERIFY(list.verticalScrollBar()->value() > 0);
    OpenBoard::leave(*list.viewport());
}

void BoardDragTest::theBoardScrollsAtItsEdge()
{
    m_open->window->resize(500, 600);
    OpenWindow::settle();
    auto* board = m_open->window->findChild<QScrollArea*>(u"board"_s);
    QScrollBar* bar = board->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    const auto data = m_open->carried(u"Next"_s, {u"A"_s});
    QWidget& edge = *board->viewport();
    const QPoint right(edge.width() - 5, edge.height() / 2);
    OpenBoard::enter(edge, *data, right);
    OpenBoard::hover(edge, *data, right);
    QTRY_COMPARE(bar->value(), bar->maximum());
    const QPoint left(5, edge.height() / 2);
    OpenBoard::hover(edge, *data, left);
    QTRY_COMPARE(bar->value(), 0);
    // In the middle, and once it has left, it rests.
    OpenBoard::hover(edge, *data, right);
    QTRY_VERIFY(bar->value() > 0);
    OpenBoard::leave(edge);
    const int rested = bar->value();
    OpenWindow::settle();
    QCOMPARE(bar->value(), rested);
    // Over a column at the edge, too.
    QWidget& column = *m_open->list(u"Doing"_s).viewport();
    OpenBoard::enter(column, *data, column.mapFrom(board, right));
    QTRY_COMPARE(bar->value(), bar->maximum());
}

QTEST_MAIN(BoardDragTest)
#include "board_drag_test.moc"
