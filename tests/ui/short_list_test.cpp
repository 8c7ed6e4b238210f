// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/row_delegate.h"
#include "common/short_list.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace unrut;
using namespace Qt::StringLiterals;

class ShortListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAsHighAsItsRowsWhateverBecomesOfThem();
    void theRowOfTheKeyboardIsInView();
};

void ShortListTest::itIsAsHighAsItsRowsWhateverBecomesOfThem()
{
    QWidget window;
    window.resize(300, 600);
    auto* column = new QVBoxLayout(&window);
    auto* list = new ShortList(Qt::UserRole + 1, Qt::UserRole + 2);
    column->addWidget(list);
    column->addStretch(1);
    QStandardItemModel model;
    list->setModel(&model);
    window.show();
    const auto isAsHighAsItsRows = [&] { return list->height() == list->heightForWidth(list->width()); };
    const auto heightAfter = [&] {
        [[maybe_unused]] const bool follows = QTest::qWaitFor(isAsHighAsItsRows);
        return isAsHighAsItsRows() ? list->height() : -1;
    };
    const int none = heightAfter();
    QVERIFY(none >= 0);
    model.appendRow(new QStandardItem(u"A step"_s));
    const int one = heightAfter();
    QVERIFY(one > none);
    model.appendRow(new QStandardItem(u"Another"_s));
    const int two = heightAfter();
    QVERIFY(two > one);
    model.item(0)->setText(
        u"A text that goes on and on, as long as it takes to go on in a second line. "_s.repeated(2));
    QVERIFY(heightAfter() > two);
    model.removeRow(0);
    QCOMPARE(heightAfter(), one);
    model.clear();
    QCOMPARE(heightAfter(), none);
    QStandardItemModel other;
    constexpr int rows = 12;
    for (int i = 0; i < rows; ++i)
        other.appendRow(new QStandardItem(u"Line"_s));
    list->setModel(&other);
    QCOMPARE(heightAfter() - none, rows * (one - none));
    list->setRowShown(3, false);
    QCOMPARE(heightAfter() - none, (rows - 1) * (one - none));
    list->setRowShown(3, true);
    QCOMPARE(heightAfter() - none, rows * (one - none));
}

/// It never scrolls itself: what it stands in does, and follows the keys.
void ShortListTest::theRowOfTheKeyboardIsInView()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    area.resize(300, 200);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    auto* list = new ShortList(Qt::UserRole + 1, Qt::UserRole + 2);
    QStandardItemModel model;
    for (int i = 0; i < 30; ++i)
        model.appendRow(new QStandardItem(u"Line"_s));
    list->setModel(&model);
    list->setCurrentIndex(model.index(0, 0));
    column->addWidget(list);
    area.setWidget(inside);
    area.setFocusPolicy(Qt::NoFocus);
    area.show();
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    list->setFocus();
    QVERIFY(area.verticalScrollBar()->maximum() > 0);
    for (const int key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Up, Qt::Key_Home}) {
        QTest::keyClick(area.windowHandle(), Qt::Key_Tab); // from here on the keyboard is what is used
        list->setFocus();
        QTest::keyClick(list, Qt::Key(key));
        const QRect row = list->visualRect(list->currentIndex());
        const QRect place(list->viewport()->mapTo(area.viewport(), row.topLeft()), row.size());
        QVERIFY2(area.viewport()->rect().contains(place), qPrintable(QString::number(list->currentIndex().row())));
        QCOMPARE(list->verticalScrollBar()->maximum(), 0);
    }
}

QTEST_MAIN(ShortListTest)
#include "short_list_test.moc"
