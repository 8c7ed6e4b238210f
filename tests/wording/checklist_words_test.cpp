// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/translations.h>
#include <wording/worksheet_forms.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// How long ago something was brought up to date.
class ChecklistWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.speak(u"en"_s); }
    void theAgeIsToldInTheLargestUnitThatFits_data();
    void theAgeIsToldInTheLargestUnitThatFits();
    void onPaperTheDayStandsBesideIt();

private:
    wording::Translations m_translations;
};

void ChecklistWordsTest::theAgeIsToldInTheLargestUnitThatFits_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("words");
    QTest::newRow("never") << QDate() << u"never updated"_s;
    QTest::newRow("today") << QDate(2026, 11, 30) << u"updated today"_s;
    QTest::newRow("a day that is still to come") << QDate(2026, 12, 5) << u"updated today"_s;
    QTest::newRow("a day") << QDate(2026, 11, 29) << u"updated 1 day ago"_s;
    QTest::newRow("days") << QDate(2026, 11, 17) << u"updated 13 days ago"_s;
    QTest::newRow("weeks") << QDate(2026, 11, 16) << u"updated 2 weeks ago"_s;
    QTest::newRow("two months to the day") << QDate(2026, 9, 30) << u"updated 2 months ago"_s;
    QTest::newRow("not yet three months") << QDate(2026, 8, 31) << u"updated 2 months ago"_s;
    QTest::newRow("a year is twelve months") << QDate(2025, 11, 30) << u"updated 12 months ago"_s;
    QTest::newRow("years") << QDate(2023, 12, 24) << u"updated 2 years ago"_s;
}

void ChecklistWordsTest::theAgeIsToldInTheLargestUnitThatFits()
{
    QFETCH(QDate, day);
    QTEST(wording::updatedLine(day, QDate(2026, 11, 30)), "words");
}

void ChecklistWordsTest::onPaperTheDayStandsBesideIt()
{
    const WorksheetForm form = wording::worksheetForm(Play::ResumeProfile);
    Worksheet sheet;
    sheet.day = QDate(2026, 11, 30);
    sheet.set(u"checked"_s, {{u"headline"_s, u"2026-08-03"_s}, {u"photo"_s}});
    const QStringList lines = wording::answerLines(*fieldOf(form, u"checked"_s), sheet);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains(u"the headline"_s) && lines.at(0).contains(u"3 August 2026"_s),
             qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"30 November 2026"_s), qPrintable(lines.at(1)));
}

QTEST_GUILESS_MAIN(ChecklistWordsTest)
#include "checklist_words_test.moc"
