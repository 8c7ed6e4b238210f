// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether looks_check sees a list with rows of Qt's own, and one that scrolls within what scrolls.

#include "fit.h"
#include "rows.h"

#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTest>
#include <QVBoxLayout>

using namespace unrut;
using namespace Qt::StringLiterals;

class RowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListWithRowsOfQtIsFound();
    void aListThatIsNotShownIsNot();
    void whatAComboBoxPopsUpIsNot();
    void aListThatScrollsWithinWhatScrollsIsFound();
};

namespace {

class OurDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
};

} // namespace

void RowsTest::aListWithRowsOfQtIsFound()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* list = new QListWidget;
    list->setAccessibleName(u"Wins"_s);
    column->addWidget(list);
    window.show();
    const QStringList lines = plainLists(window);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.constFirst().contains(u"QListWidget 'Wins'"_s), qPrintable(lines.constFirst()));
    list->setItemDelegate(new OurDelegate(list));
    QCOMPARE(plainLists(window), QStringList());
}

void RowsTest::aListThatIsNotShownIsNot()
{
    QWidget window;
    auto* list = new QListWidget(&window);
    list->hide();
    window.show();
    QCOMPARE(plainLists(window), QStringList());
}

void RowsTest::whatAComboBoxPopsUpIsNot()
{
    QWidget window;
    auto* combo = new QComboBox(&window);
    combo->addItems({u"One"_s, u"Two"_s});
    window.show();
    combo->showPopup();
    QVERIFY(QApplication::activePopupWidget());
    QCOMPARE(plainLists(*QApplication::activePopupWidget()), QStringList());
    QCOMPARE(plainLists(window), QStringList());
    combo->hidePopup();
}

void RowsTest::aListThatScrollsWithinWhatScrollsIsFound()
{
    for (const bool isPageLow : {true, false}) {
        QDialog dialog;
        auto* all = new QVBoxLayout(&dialog);
        auto* page = new QScrollArea;
        page->setWidgetResizable(true);
        auto* inside = new QWidget;
        auto* list = new QListWidget;
        list->addItems(QStringList(40, u"Line"_s));
        list->setMinimumHeight(200);
        (new QVBoxLayout(inside))->addWidget(list);
        page->setWidget(inside);
        all->addWidget(page);
        dialog.resize(300, isPageLow ? 160 : 400);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QStringList found = misfits(dialog, QSize(800, 600)).filter(u"scrolls within what scrolls"_s);
        QCOMPARE(found.isEmpty(), !isPageLow);
    }
}

QTEST_MAIN(RowsTest)
#include "rows_test.moc"
