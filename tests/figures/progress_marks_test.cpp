// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_journal.h"
#include "counted_by_sql.h"
#include "window_fixture.h"

#include "progress/chart_view.h"

#include <domain/happening.h>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What is marked on the chart of mood is what the rows of the file say happened, counted by SQL.
class ProgressMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatHappenedIsMarked_data();
    void whatHappenedIsMarked();

private:
    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<PlainSql> m_file;
};

void ProgressMarksTest::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    fillWithCheckedYear(*m_open->workspace, m_open->clock);
    m_file = std::make_unique<PlainSql>(m_open->journal.path());
    m_open->show(Tab::Progress);
}

void ProgressMarksTest::cleanupTestCase()
{
    m_file.reset();
    m_open.reset();
}

void ProgressMarksTest::whatHappenedIsMarked_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("days");
    QTest::newRow("4 weeks") << u"Show 4 weeks"_s << 28;
    QTest::newRow("90 days") << u"Show 90 days"_s << 90;
    QTest::newRow("a year") << u"Show Year"_s << 366;
}

void ProgressMarksTest::whatHappenedIsMarked()
{
    QFETCH(const QString, button);
    QFETCH(const int, days);
    m_open->click(button);
    const QDate today = m_open->clock.today();
    const QDate from = days > 300 ? today.addYears(-1) : today.addDays(1 - days);
    const std::vector<bysql::Happened> rows = bysql::happened(*m_file, {from, today});
    QVERIFY(!rows.empty());
    const auto* chart = m_open->visible<ChartView>();
    QVERIFY(chart);
    std::vector<ChartMark> marks = chart->chart()->data().marks;
    std::erase_if(marks, [](const ChartMark& mark) { return mark.isFinding; });
    const size_t shown = days > mostDaysForMarks ? 0 : std::min(rows.size(), mostMarks);
    QCOMPARE(marks.size(), shown);
    for (size_t i = 0; i < shown; ++i) {
        const ChartMark& mark = marks[shown - 1 - i];
        QCOMPARE(mark.day, rows[i].day);
        // Of one day the order is the program's own.
        const bool isSaid = std::any_of(rows.begin(), rows.end(), [&](const bysql::Happened& row) {
            return row.day == mark.day && mark.text.contains(row.text);
        });
        QVERIFY2(isSaid, qPrintable(mark.text));
    }
    if (shown == 0)
        QVERIFY2(chart->caption().contains(u"what happened is marked over shorter times"_s),
                 qPrintable(chart->caption()));
    else if (shown < rows.size())
        QVERIFY2(chart->caption().contains(u"the newest %1 of %2 things"_s.arg(shown).arg(rows.size())),
                 qPrintable(chart->caption()));
    else
        QVERIFY2(chart->caption().contains(u"what happened is marked;"_s), qPrintable(chart->caption()));
}

QTEST_MAIN(ProgressMarksTest)
#include "progress_marks_test.moc"
