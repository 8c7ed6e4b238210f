// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/style.h>

#include <QApplication>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace unrut;

class StyleFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(makeStyle()); }
    void theDayIsChosenFirst_data();
    void theDayIsChosenFirst();
    void figuresBeginWhereLinesDo();
};

void StyleFieldsTest::theDayIsChosenFirst_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void StyleFieldsTest::theDayIsChosenFirst()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QWidget window;
    QDateEdit edit(QDate(2026, 11, 23), &window);
    edit.setLocale(QLocale(QLocale::Arabic, QLocale::Egypt));
    edit.setLayoutDirection(direction);
    edit.setDisplayFormat(QStringLiteral("d/M/yyyy"));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus(Qt::TabFocusReason);
    QCOMPARE(edit.currentSection(), QDateTimeEdit::DaySection);
    edit.clearFocus();
    edit.setFocus(Qt::BacktabFocusReason);
    QCOMPARE(edit.currentSection(), QDateTimeEdit::YearSection);
    edit.clearFocus();
    edit.setFocus(Qt::OtherFocusReason);
    QCOMPARE(edit.currentSection(), QDateTimeEdit::DaySection);
}

void StyleFieldsTest::figuresBeginWhereLinesDo()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QSpinBox box;
        box.setLayoutDirection(direction);
        box.setFixedWidth(300);
        box.show();
        const auto* line = box.findChild<QLineEdit*>();
        QVERIFY(line);
        const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeading) & Qt::AlignHorizontal_Mask;
        // Of figures alone Qt takes it that they run from the left.
        QCOMPARE(QStyle::visualAlignment(Qt::LeftToRight, line->alignment()) & Qt::AlignHorizontal_Mask, side);
    }
}

QTEST_MAIN(StyleFieldsTest)
#include "style_fields_test.moc"
