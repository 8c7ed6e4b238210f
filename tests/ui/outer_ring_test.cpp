// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/outer_ring.h"

#include <theme/style.h>

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace unrut;

/// A view far below a line, in an area that is scrolled.
class OuterRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(makeStyle()); }
    void init();
    void cleanup() { m_area.reset(); }
    void itStandsAroundWhatTheFocusScrollsIn();
    void itGoesAlongAndGoes();

private:
    [[nodiscard]] QFocusFrame* ring() const { return m_area->findChild<QFocusFrame*>(); }
    [[nodiscard]] QRect placeOf(const QWidget& widget) const
    {
        return {widget.mapTo(m_area.get(), QPoint()), widget.size()};
    }
    [[nodiscard]] bool isAround() const
    {
        const QRect outside = placeOf(*ring());
        return ring()->isVisible() && outside.adjusted(2, 2, -2, -2).contains(placeOf(*m_view)) &&
               placeOf(*m_view).adjusted(-8, -8, 8, 8).contains(outside);
    }

    std::unique_ptr<QScrollArea> m_area;
    QLineEdit* m_line = nullptr;
    QWidget* m_view = nullptr;
};

void OuterRingTest::init()
{
    m_area = std::make_unique<QScrollArea>();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    m_line = new QLineEdit;
    m_view = new QWidget;
    m_view->setFocusPolicy(Qt::TabFocus);
    m_view->setFixedSize(200, 80);
    new OuterRing(*m_view);
    column->addWidget(m_line);
    column->addSpacing(600);
    column->addWidget(m_view);
    m_area->setWidget(content);
    m_area->resize(400, 200);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    m_line->setFocus();
    QVERIFY(!ring());
    QTest::keyClick(m_area.get(), Qt::Key_Tab);
    QVERIFY(m_view->hasFocus());
}

void OuterRingTest::itStandsAroundWhatTheFocusScrollsIn()
{
    QVERIFY(m_area->verticalScrollBar()->value() > 0);
    QVERIFY(ring());
    QVERIFY(isAround());
    // What is painted in it is not what was painted before it was there: the ring itself can be seen.
    const QImage with = m_area->grab(placeOf(*ring())).toImage();
    ring()->hide();
    QVERIFY(m_area->grab(placeOf(*ring())).toImage() != with);
}

void OuterRingTest::itGoesAlongAndGoes()
{
    QVERIFY(ring());
    const QRect before = placeOf(*ring());
    m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->value() - 20);
    QCOMPARE(placeOf(*ring()), before.translated(0, 20));
    QVERIFY(isAround());
    m_view->setFixedSize(240, 60);
    QCoreApplication::sendPostedEvents();
    QTRY_VERIFY(isAround());
    m_line->setFocus();
    QVERIFY(!ring());
}

QTEST_MAIN(OuterRingTest)
#include "outer_ring_test.moc"
