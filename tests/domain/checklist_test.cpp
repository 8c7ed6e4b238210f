// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/checklist.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate begunOn(2026, 11, 2);
const QDate today(2026, 11, 9);

WorksheetForm profile()
{
    WorksheetForm form;
    form.play = Play::ResumeProfile;
    WorksheetField list;
    list.key = u"checked"_s;
    list.kind = FieldKind::Checklist;
    WorksheetField text;
    text.key = u"who"_s;
    form.pages = {{u"page"_s, {list, text}}};
    return form;
}

Worksheet sheetOf(QDate day, const Cells& rows)
{
    Worksheet sheet;
    sheet.play = Play::ResumeProfile;
    sheet.day = day;
    sheet.set(u"checked"_s, rows);
    sheet.setText(u"who"_s, u"Noor"_s);
    return sheet;
}

} // namespace

/// What is kept up to date keeps its days.
class ChecklistTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tickingKeepsTheDay();
    void takingATickBackBringsTheDayBeforeBack();
    void whatWasUpdatedEarlierIsNotTickedNow();
    void aTickFromBeforeDaysWereKeptHasThatOfItsWorksheet();
    void aNewWorksheetBeginsWithTheDaysOfTheLast();
};

void ChecklistTest::tickingKeepsTheDay()
{
    Worksheet sheet = sheetOf(begunOn, {});
    QVERIFY(!checkedOn(sheet, u"checked"_s, u"photo"_s).isValid());
    sheet.set(u"checked"_s, withChecked(sheet, u"checked"_s, u"photo"_s, true, today));
    QCOMPARE(checkedOn(sheet, u"checked"_s, u"photo"_s), today);
    QVERIFY(isChecked(sheet, u"checked"_s, u"photo"_s, today.addDays(40)));
    QVERIFY(!isChecked(sheet, u"checked"_s, u"skills"_s, today));
    // Once more is no other day.
    const Cells again = withChecked(sheet, u"checked"_s, u"photo"_s, true, today.addDays(3));
    QVERIFY(again == sheet.cells(u"checked"_s));
}

void ChecklistTest::takingATickBackBringsTheDayBeforeBack()
{
    Worksheet sheet = sheetOf(begunOn, {{u"photo"_s, u"2025-03-04"_s}});
    const Cells before = sheet.cells(u"checked"_s);
    sheet.set(u"checked"_s, withChecked(sheet, u"checked"_s, u"photo"_s, true, today));
    QCOMPARE(checkedOn(sheet, u"checked"_s, u"photo"_s), today);
    sheet.set(u"checked"_s, withChecked(sheet, u"checked"_s, u"photo"_s, false, today));
    QVERIFY(sheet.cells(u"checked"_s) == before);
    sheet.set(u"checked"_s, withChecked(sheet, u"checked"_s, u"skills"_s, true, today));
    sheet.set(u"checked"_s, withChecked(sheet, u"checked"_s, u"skills"_s, false, today));
    QVERIFY(sheet.cells(u"checked"_s) == before);
}

void ChecklistTest::whatWasUpdatedEarlierIsNotTickedNow()
{
    const Worksheet sheet = sheetOf(begunOn, {{u"photo"_s, u"2025-03-04"_s}});
    QVERIFY(!isChecked(sheet, u"checked"_s, u"photo"_s, today));
    QCOMPARE(checkedOn(sheet, u"checked"_s, u"photo"_s), QDate(2025, 3, 4));
    Worksheet unbegun = sheet;
    unbegun.day = {};
    QVERIFY(!isChecked(unbegun, u"checked"_s, u"photo"_s, today));
}

void ChecklistTest::aTickFromBeforeDaysWereKeptHasThatOfItsWorksheet()
{
    const Worksheet sheet = sheetOf(begunOn, {{u"photo"_s}});
    QCOMPARE(checkedOn(sheet, u"checked"_s, u"photo"_s), begunOn);
    QVERIFY(isChecked(sheet, u"checked"_s, u"photo"_s, today));
}

void ChecklistTest::aNewWorksheetBeginsWithTheDaysOfTheLast()
{
    Worksheet old = sheetOf(QDate(2025, 1, 1), {{u"photo"_s, u"2025-01-02"_s}});
    Worksheet last = sheetOf(begunOn, {{u"photo"_s, u"2025-01-02"_s}, {u"skills"_s, u"2026-11-03"_s, u"2025-01-01"_s}});
    old.createdAt = QDateTime(old.day, QTime(8, 0), Qt::UTC);
    last.createdAt = QDateTime(last.day, QTime(8, 0), Qt::UTC);
    Worksheet other = last;
    other.play = Play::LoveList;
    other.day = today;
    const Worksheet begun = withChecklistsOf({old, last, other}, profile(), sheetOf(today, {}));
    const Cells expected{{u"photo"_s, u"2025-01-02"_s}, {u"skills"_s, u"2026-11-03"_s}};
    QVERIFY(begun.cells(u"checked"_s) == expected);
    QVERIFY(!isChecked(begun, u"checked"_s, u"skills"_s, today));
    QVERIFY(withChecklistsOf({}, profile(), sheetOf(today, {})).cells(u"checked"_s).empty());
}

QTEST_APPLESS_MAIN(ChecklistTest)
#include "checklist_test.moc"
