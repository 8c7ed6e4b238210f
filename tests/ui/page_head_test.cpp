// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/buttons.h"
#include "common/page_head.h"

#include <theme/style.h>

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class PageHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlIsWhollyThere_data();
    void everyControlIsWhollyThere();
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

QTEST_MAIN(PageHeadTest)
#include "page_head_test.moc"
