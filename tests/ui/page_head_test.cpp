// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/buttons.h"
#include "common/page_head.h"

#include <theme/style.h>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace unrut;
using namespace Qt::StringLiterals;

class PageHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlIsWhollyThere_data();
    void everyControlIsWhollyThere();
    void aTitleOfTwoLinesLeavesRoomForTheControls();
    void itsTitleIsHeardAsAHeading();
};

void PageHeadTest::everyControlIsWhollyThere_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int width : {320, 480, 640, 900, 1232, 2400}) {
        QTest::addRow("%d", width) << width << Qt::LeftToRight;
        QTest::addRow("%d, right to left", width) << width << Qt::RightToLeft;
    }
}

void PageHeadTest::everyControlIsWhollyThere()
{
    QFETCH(int, width);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setStyle(makeStyle());
    PageHead head;
    head.setLayoutDirection(direction);
    head.setTitle(u"A page"_s);
    head.setSubline(u"A line about it"_s);
    const QList<QWidget*> controls{new QLineEdit, makeButton(u"All kinds"_s), makeButton(u"Near and far"_s),
                                   makeButton(u"New goal"_s, ButtonKind::Primary)};
    for (QWidget* control : controls)
        head.addControl(control);
    head.resize(width, head.heightForWidth(width));
    head.show();
    QVERIFY(QTest::qWaitForWindowExposed(&head));
    head.resize(width, head.heightForWidth(width));
    QTest::qWait(20);
    for (const QWidget* control : controls) {
        const QRect place(control->mapTo(&head, QPoint(0, 0)), control->size());
        QVERIFY(control->isVisible());
        QVERIFY2(head.rect().contains(place), qPrintable(QStringLiteral("%1 %2 %3 %4 in %5 %6")
                                                             .arg(place.x())
                                                             .arg(place.y())
                                                             .arg(place.width())
                                                             .arg(place.height())
                                                             .arg(head.width())
                                                             .arg(head.height())));
        QVERIFY(control->width() >= control->sizeHint().width());
        QVERIFY(!control->visibleRegion().isEmpty());
    }
}

void PageHeadTest::aTitleOfTwoLinesLeavesRoomForTheControls()
{
    QApplication::setStyle(makeStyle());
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* head = new PageHead;
    head->setSubline(u"Monday, 23 November"_s);
    QPushButton* control = makeButton(u"Rough day"_s);
    head->addControl(control);
    column->addWidget(head);
    column->addStretch(1);
    // Higher at this width than at the one that is thought of before it is shown.
    for (QString title = u"Good morning."_s;
         title.size() < 200 && head->heightForWidth(560) <= head->heightForWidth(640); title += u" word"_s)
        head->setTitle(title);
    QVERIFY(head->heightForWidth(560) > head->heightForWidth(640));
    page.resize(1200, 800);
    page.show();
    for (const int width : {1200, 584, 330, 584}) {
        page.resize(width, 800);
        QTest::qWait(20);
        QCOMPARE(head->height(), head->heightForWidth(head->width()));
        QVERIFY(head->rect().contains(QRect(control->mapTo(head, QPoint(0, 0)), control->size())));
    }
}

void PageHeadTest::itsTitleIsHeardAsAHeading()
{
    PageHead head;
    head.setTitle(u"Today"_s);
    const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(head.findChild<QLabel*>());
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::Heading);
    QCOMPARE(heard->text(QAccessible::Name), u"Today"_s);
    head.setTitle(u"Progress"_s);
    QCOMPARE(heard->text(QAccessible::Name), u"Progress"_s);
}

QTEST_MAIN(PageHeadTest)
#include "page_head_test.moc"
