// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lines_edit.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Lines of a list that are dragged by their grips.
class RowDragTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_lines.reset(); }
    void aLineLandsWhereItIsDropped_data();
    void aLineLandsWhereItIsDropped();
    void whereItWasIsNoChange();
    void escapeLeavesItWhereItWas();
    void theEmptyLineHasNoGripAndNothingLandsBehindIt();
    void theKeyboardMovesThemAsWell();

private:
    [[nodiscard]] QWidget* grip(int line) const
    {
        const QList<QWidget*> parts =
            field(line)->parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        const auto found = std::find_if(parts.begin(), parts.end(), [](const QWidget* each) {
            return each->toolTip() == u"Drag to another place"_s;
        });
        return found == parts.end() ? nullptr : *found;
    }
    [[nodiscard]] QLineEdit* field(int line) const { return m_lines->findChildren<QLineEdit*>().at(line); }
    /// Holds the grip of \a line over the upper edge, or below the lower one, of \a target.
    void hold(int line, int target, bool below) const
    {
        QWidget* held = grip(line);
        QVERIFY(held && held->isVisible());
        const QWidget* row = field(target);
        const QPoint to = held->mapFromGlobal(row->mapToGlobal(QPoint(0, below ? row->height() + 1 : -1)));
        QTest::mousePress(held, Qt::LeftButton, {}, held->rect().center());
        QMouseEvent move(QEvent::MouseMove, to, held->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(held, &move);
    }
    void drop(int line) const { QTest::mouseRelease(grip(line), Qt::LeftButton); }

    std::unique_ptr<LinesEdit> m_lines;
};

void RowDragTest::init()
{
    m_lines = std::make_unique<LinesEdit>(QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s}, 20,
                                          [](int place) { return u"Line %1"_s.arg(place + 1); });
    m_lines->resize(300, 300);
    m_lines->show();
    QVERIFY(QTest::qWaitForWindowActive(m_lines.get()));
}

void RowDragTest::aLineLandsWhereItIsDropped_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("target");
    QTest::addColumn<bool>("below");
    QTest::addColumn<QString>("order");
    QTest::newRow("to the top") << 2 << 0 << false << u"CABD"_s;
    QTest::newRow("to the foot") << 0 << 3 << true << u"BCDA"_s;
    QTest::newRow("up by one") << 3 << 2 << false << u"ABDC"_s;
    QTest::newRow("down by one") << 0 << 1 << true << u"BACD"_s;
    QTest::newRow("below the empty line") << 1 << 4 << true << u"ACDB"_s;
}

void RowDragTest::aLineLandsWhereItIsDropped()
{
    QFETCH(int, line);
    QFETCH(int, target);
    QFETCH(bool, below);
    const QSignalSpy edits(m_lines.get(), &LinesEdit::edited);
    hold(line, target, below);
    drop(line);
    QTEST(m_lines->lines().join(QString()), "order");
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.constFirst().constFirst().toStringList(), m_lines->lines());
}

void RowDragTest::whereItWasIsNoChange()
{
    const QSignalSpy edits(m_lines.get(), &LinesEdit::edited);
    for (const bool below : {false, true}) {
        hold(1, 1, below);
        drop(1);
    }
    QTest::mouseClick(grip(1), Qt::LeftButton);
    QCOMPARE(m_lines->lines().join(QString()), u"ABCD"_s);
    QCOMPARE(edits.size(), 0);
}

void RowDragTest::escapeLeavesItWhereItWas()
{
    hold(3, 0, false);
    QTest::keyClick(grip(3), Qt::Key_Escape);
    drop(3);
    QCOMPARE(m_lines->lines().join(QString()), u"ABCD"_s);
}

void RowDragTest::theEmptyLineHasNoGripAndNothingLandsBehindIt()
{
    QVERIFY(!grip(4)->isVisible());
    QTest::keyClicks(field(4), u"E"_s);
    QVERIFY(grip(4)->isVisible());
    QVERIFY(!grip(5)->isVisible());
    QTRY_COMPARE(field(5)->x(), field(0)->x()); // fields stay below one another
    hold(0, 5, true);
    drop(0);
    QCOMPARE(m_lines->lines().join(QString()), u"BCDEA"_s);
    QVERIFY(field(5)->text().isEmpty());
}

void RowDragTest::theKeyboardMovesThemAsWell()
{
    field(1)->setFocus();
    QTest::keyClick(field(1), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_lines->lines().join(QString()), u"BACD"_s);
    QVERIFY(field(0)->hasFocus());
    QTest::keyClick(field(0), Qt::Key_Up, Qt::AltModifier); // no further
    QCOMPARE(m_lines->lines().join(QString()), u"BACD"_s);
    QCOMPARE(grip(0)->focusPolicy(), Qt::NoFocus);
}

QTEST_MAIN(RowDragTest)
#include "row_drag_test.moc"
