// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Mood in a report says what it says on Progress.
class MoodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("poppler-utils and qpdf are not installed");
    }
    void whatHasShiftedIsMeasuredAgainstTheFirstDays();
    void theNewestThatHappenedAreMarked();
    void oneCheckInIsTooFewForALineAndIsNotDenied();
};

namespace {

/// Three weeks of about 4 long before the range, and 8 on most days of it.
Journal risen(const ReportOptions& options)
{
    Journal journal;
    const auto add = [&](QDate day, int mood) {
        CheckIn checkIn;
        checkIn.id = CheckInId(uuidV7(1, 2, static_cast<quint64>(day.toJulianDay())));
        checkIn.day = day;
        checkIn.mood = mood;
        checkIn.createdAt = QDateTime(day, QTime(9, 0), Qt::UTC);
        journal.checkIns.push_back(checkIn);
    };
    for (int day = 0; day < 21; ++day)
        add(options.from.addDays(day - 200), 4 + day % 2);
    for (int day = 0; day < 60; ++day)
        add(options.from.addDays(day), 8);
    return journal;
}

} // namespace

void MoodTest::whatHasShiftedIsMeasuredAgainstTheFirstDays()
{
    ReportOptions options = optionsFor(ReportReader::Me);
    options.sections = {ReportSection::Summary, ReportSection::Mood};
    const QString text = WrittenReport(risen(options), options).text();
    // The range alone has none: it is 8 from its first day to its last.
    QCOMPARE(text.count(u"Mood has shifted up since"_s), 2); // in the summary and over the chart
    QVERIFY(!text.contains(u"Mood, no lasting shift"_s));
    QVERIFY2(text.contains(u"measured against ten days,"_s), qPrintable(text.right(600)));
    QVERIFY(text.contains(u"60 check-ins"_s)); // what is counted is the range's
}

void MoodTest::theNewestThatHappenedAreMarked()
{
    ReportOptions options = optionsFor(ReportReader::Me);
    options.sections = {ReportSection::Mood};
    Journal journal = risen(options);
    for (int each = 0; each < 7; ++each) {
        Goal goal;
        goal.id = GoalId(uuidV7(3, 4, static_cast<quint64>(each)));
        goal.title = u"Step %1"_s.arg(each);
        goal.column = each % 2 == 0 ? BoardColumn::Done : BoardColumn::Archive;
        goal.doneDay = options.from.addDays(10 * each + 1);
        goal.createdAt = QDateTime(options.from, QTime(9, 0), Qt::UTC);
        journal.goals.push_back(goal);
    }
    const QString text = WrittenReport(journal, options).text();
    QVERIFY2(text.contains(u"the newest 5 of 7 things that happened are marked"_s), qPrintable(text.right(600)));
    QVERIFY(text.contains(u"7 goals finished"_s));
}

void MoodTest::oneCheckInIsTooFewForALineAndIsNotDenied()
{
    ReportOptions options = optionsFor(ReportReader::Me);
    options.sections = {ReportSection::Mood};
    Journal journal = risen(options);
    journal.checkIns = {journal.checkIns.back()};
    QVERIFY(WrittenReport(journal, options).text().contains(u"Too little in these days for a line."_s));
    journal.checkIns.clear();
    options.sections.insert(ReportSection::Summary);
    const QString none = WrittenReport(journal, options).text();
    QVERIFY(none.contains(u"There was no check-in in this time."_s));
    QVERIFY(!none.contains(u"once you check in"_s)); // a report is no place to ask for it
}

QTEST_MAIN(MoodTest)
#include "mood_test.moc"
