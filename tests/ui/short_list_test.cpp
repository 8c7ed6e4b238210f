// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/row_delegate.h"
#include "common/short_list.h"

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
};

void ShortListTest::itIsAsHighAsItsRowsWhateverBecomesOfThem()
{
    constexpr int mostRows = 4;
    QWidget window;
    window.resize(300, 600);
    auto* column = new QVBoxLayout(&window);
    auto* list = new ShortList(mostRows, Qt::UserRole + 1, Qt::UserRole + 2);
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
    for (int i = 0; i < mostRows + 2; ++i)
        other.appendRow(new QStandardItem(u"Line"_s));
    list->setModel(&other);
    const int most = heightAfter();
    QVERIFY(most > two);
    other.appendRow(new QStandardItem(u"Line"_s));
    QCOMPARE(heightAfter(), most);
}

QTEST_MAIN(ShortListTest)
#include "short_list_test.moc"
