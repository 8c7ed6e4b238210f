// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <wording/play_words.h>

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Where the parts of a worksheet stand: the buttons below stay in view while the page above them scrolls, and in a low
/// window all of it scrolls together.
class WorksheetRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void theButtonsStayInView();
    void aLowWindowScrollsAsAWhole();
    void aNewPageBeginsAtItsTop();
    void theSidesStayWhereTheBarComes();
    void whatAMatrixNamesIsReadWhole();

private:
    /// Of the body, and of the page around it.
    struct Bars
    {
        QScrollBar* body = nullptr;
        QScrollBar* page = nullptr;
    };
    [[nodiscard]] Bars bars() const;
    [[nodiscard]] bool isInView(const QWidget* widget) const;
    void resize(int height) const;

    std::unique_ptr<OpenWindow> m_open;
};

void WorksheetRoomTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Worksheet sheet;
    sheet.play = Play::Decide;
    sheet.setText(u"question"_s, u"Stay or go?"_s);
    QVERIFY(m_open->workspace->saveWorksheet(sheet));
    m_open->show(Tab::WaysOut);
    m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(sheet.play));
    OpenWindow::settle();
    m_open->click(u"Go on with the worksheet"_s);
    while (!m_open->find<QLineEdit>(u"Option 1"_s) && m_open->find<QAbstractButton>(u"Next"_s))
        m_open->click(u"Next"_s);
    QVERIFY(m_open->find<QLineEdit>(u"Option 1"_s));
    OpenWindow::settle();
}

WorksheetRoomTest::Bars WorksheetRoomTest::bars() const
{
    QList<QScrollArea*> areas;
    for (QWidget* parent = m_open->find<QLineEdit>(u"Option 1"_s); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            areas.append(area);
    }
    if (areas.size() != 2)
        qFatal("a worksheet lies in its body, and that in its page");
    return {areas.first()->verticalScrollBar(), areas.last()->verticalScrollBar()};
}

bool WorksheetRoomTest::isInView(const QWidget* widget) const
{
    return widget && widget->visibleRegion().boundingRect() == widget->rect();
}

void WorksheetRoomTest::resize(int height) const
{
    m_open->window->resize(m_open->window->width(), height);
    OpenWindow::settle();
}

void WorksheetRoomTest::theButtonsStayInView()
{
    QVERIFY(bars().body->maximum() > 0);
    QCOMPARE(bars().page->maximum(), 0);
    QVERIFY(isInView(m_open->find<QAbstractButton>(u"Next"_s)));
    QVERIFY(isInView(m_open->find<QAbstractButton>(u"Back"_s)));
    bars().body->setValue(bars().body->maximum());
    QVERIFY(isInView(m_open->find<QAbstractButton>(u"Next"_s)));
}

void WorksheetRoomTest::aLowWindowScrollsAsAWhole()
{
    const int lines = QFontMetrics(m_open->window->font()).height();
    resize(30 * lines);
    QCOMPARE(bars().body->maximum(), 0);
    QVERIFY(bars().page->maximum() > 0);
    resize(50 * lines);
    QCOMPARE(bars().page->maximum(), 0);
    QVERIFY(isInView(m_open->find<QAbstractButton>(u"Next"_s)));
}

void WorksheetRoomTest::aNewPageBeginsAtItsTop()
{
    bars().body->setValue(bars().body->maximum());
    m_open->click(u"Next"_s);
    m_open->click(u"Back"_s);
    OpenWindow::settle();
    QCOMPARE(bars().body->value(), 0);
}

void WorksheetRoomTest::theSidesStayWhereTheBarComes()
{
    const auto right = [this] {
        const QWidget* separator = m_open->find<QLineEdit>(u"Option 1"_s)->parentWidget();
        return separator->mapTo(m_open->window.get(), QPoint(separator->width(), 0)).x();
    };
    const int withBar = right();
    QVERIFY(bars().body->isVisible());
    resize(1600);
    QVERIFY(!bars().body->isVisible());
    QCOMPARE(right(), withBar);
}

void WorksheetRoomTest::whatAMatrixNamesIsReadWhole()
{
    auto* option = m_open->find<QLineEdit>(u"Option 1"_s);
    auto* mark = m_open->find<QWidget>(u"Option 1, mark for what matters 1"_s);
    auto* criterion = m_open->find<QLineEdit>(u"What matters, 1"_s);
    QVERIFY(option && mark && criterion);
    QVERIFY(option->width() >= criterion->width() * 5 / 4);
    QCOMPARE(mark->mapTo(m_open->window.get(), QPoint()).x(), criterion->mapTo(m_open->window.get(), QPoint()).x());
    QCOMPARE(mark->width(), criterion->width());
    // Where a row is too long for one line, all break alike.
    for (int more = 0; more < 5; ++more)
        m_open->click(u"Add something that matters"_s);
    OpenWindow::settle();
    const auto* last = m_open->find<QLineEdit>(u"What matters, 8"_s);
    QVERIFY(last && last->y() > 0);
    QCOMPARE(m_open->find<QWidget>(u"Option 1, mark for what matters 8"_s)->geometry(), last->geometry());
    QCOMPARE(m_open->find<QLineEdit>(u"Option 1"_s)->width(), last->width());
}

QTEST_MAIN(WorksheetRoomTest)
#include "worksheet_room_test.moc"
