// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_looks.h"

#include <charts/line_chart.h>

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2026, 8, 25);
const QRectF room(20, 10, 800, 300);

std::vector<DayValue> wave(int days)
{
    std::vector<DayValue> points;
    for (int day = 0; day < days; ++day)
        points.push_back({firstDay.addDays(day), 5.0 + (day % 7) - 3});
    return points;
}

LineChartData mood(int days)
{
    return moodChart(wave(days), QStringLiteral("smoothed"), firstDay, firstDay.addDays(days - 1));
}

QImage pictureOf(const LineChart& chart)
{
    QImage sheet(840, 320, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    chart.paint(painter, room);
    return sheet;
}

} // namespace

class LineChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moodIsDotsAndASmoothedLine();
    void theLineArrivesSmoothedFromBeforeTheRange();
    void scoresNameTheDaysOfTheChecks();
    void bandsStandOnOneAnotherAndTellTheirOwnNumber();
    void itDrawsLinesDotsAndWords();
    void itDrawsTheSameWhereverItLies();
    void aLongGapBreaksTheLine();
    void theNearestIsByDayThenByLine();
    void theNearestFollowsTheDirection();
    void nothingIsNearInAnEmptyChart();
    void readingOnADayTakesTheLastKnown();
    void theTableHoldsEveryValueShown();
    void anEmptyChartSaysSo();
    void aTitleIsPaintedOnlyWhenThereIsOne();
    void itCanBeRecordedAndReplayed();
    void tenYearsAreDrawnInAMoment();
};

void LineChartTest::moodIsDotsAndASmoothedLine()
{
    const LineChartData data = mood(30);
    QCOMPARE(data.series.size(), std::size_t(2));
    QVERIFY(data.series[0].dotsOnly);
    QCOMPARE(data.series[0].points, wave(30));
    QCOMPARE(data.series[1].points, smoothed(wave(30)));
    QCOMPARE(data.series[1].name, QStringLiteral("smoothed"));
    QCOMPARE(data.highest, 10.0);
}

void LineChartTest::theLineArrivesSmoothedFromBeforeTheRange()
{
    const QDate from = firstDay.addDays(20);
    const LineChartData data = moodChart(wave(40), QStringLiteral("smoothed"), from, firstDay.addDays(39));
    const LineChart chart(data, usualLook());
    const auto reading = chart.readingOn(from, 1, room);
    QVERIFY(reading);
    QCOMPARE(reading->value, smoothed(wave(40))[20]);
}

void LineChartTest::scoresNameTheDaysOfTheChecks()
{
    ChartSeries spark;
    spark.name = QStringLiteral("Spark");
    spark.points = {{firstDay, 40}, {firstDay.addDays(28), 53}};
    ChartSeries domain = spark;
    domain.points.push_back({firstDay.addDays(56), 81});
    const LineChartData data = scoreChart({spark, domain}, firstDay, firstDay.addDays(60));
    QCOMPARE(data.tickDays, (std::vector<QDate>{firstDay, firstDay.addDays(28), firstDay.addDays(56)}));
    QCOMPARE(data.highest, 100.0);
    QCOMPARE(data.ticks, 5);
}

void LineChartTest::bandsStandOnOneAnotherAndTellTheirOwnNumber()
{
    FlowSummary flow;
    for (int day = 0; day < 10; ++day) {
        flow.flow.push_back({firstDay.addDays(day), {3, 4, 1, 90, 5}});
        flow.finished.push_back(day / 5);
    }
    const LineChartData data = flowChart(flow, {u"Done"_s, u"Doing"_s, u"Next"_s});
    QCOMPARE(data.highest, 8.0); // what was finished before leaves the rest its room
    const LineChart chart(data, usualLook());
    QCOMPARE(chart.table().rows.last().mid(1), (QStringList{u"1"_s, u"1"_s, u"4"_s}));
    const QDate last = firstDay.addDays(9);
    const auto done = chart.readingOn(last, 0, room);
    const auto doing = chart.readingOn(last, 1, room);
    const auto next = chart.readingOn(last, 2, room);
    QVERIFY(done && doing && next);
    QCOMPARE(next->value.value, 4.0);
    QVERIFY(std::abs((done->place.y() - next->place.y()) - 5 * (done->place.y() - doing->place.y())) < 0.01);
    const auto pointed = chart.nearest(next->place, room);
    QVERIFY(pointed && pointed->series == 2);
    QCOMPARE(pointed->value.value, 4.0);
    const QImage picture = pictureOf(chart);
    for (int band = 0; band < 3; ++band)
        QVERIFY(countOf(picture, mixed(lightColours().series[band], lightColours().panel, 0.25)) > 300);
}

void LineChartTest::itDrawsLinesDotsAndWords()
{
    LineChartData data = mood(60);
    data.marks = {{firstDay.addDays(20), QStringLiteral("A talk")}};
    const LineChart chart(data, usualLook());
    const QImage picture = pictureOf(chart);
    QVERIFY(countOf(picture, lightColours().series[0]) > 300);
    QVERIFY(countOf(picture, dotColour(lightColours().series[0], lightColours())) > 60);
    QVERIFY(countOf(picture, lightColours().line) > 1000);
    data.marks.clear();
    QVERIFY(pictureOf(LineChart(data, usualLook())) != picture);
}

void LineChartTest::itDrawsTheSameWhereverItLies()
{
    const LineChart chart(mood(60), usualLook());
    const QImage here = pictureOf(chart);
    QImage there(940, 420, QImage::Format_RGB32);
    there.fill(Qt::white);
    QPainter painter(&there);
    chart.paint(painter, room.translated(100, 100));
    painter.end();
    QCOMPARE(there.copy(100, 100, 840, 320), here);
}

void LineChartTest::aLongGapBreaksTheLine()
{
    LineChartData data;
    data.from = firstDay;
    data.to = firstDay.addDays(100);
    ChartSeries line;
    line.points = {{firstDay, 5}, {firstDay.addDays(10), 5}, {firstDay.addDays(90), 5}, {firstDay.addDays(100), 5}};
    data.series = {line};
    const int whole = countOf(pictureOf(LineChart(data, usualLook())), lightColours().series[0]);
    data.series.front().longestGap = 21;
    const int broken = countOf(pictureOf(LineChart(data, usualLook())), lightColours().series[0]);
    QVERIFY2(broken < whole / 3, qPrintable(QStringLiteral("%1 of %2").arg(broken).arg(whole)));
    QVERIFY(broken > 0);
}

void LineChartTest::theNearestIsByDayThenByLine()
{
    LineChartData data;
    data.from = firstDay;
    data.to = firstDay.addDays(10);
    ChartSeries low;
    low.points = {{firstDay, 1}, {firstDay.addDays(5), 1}};
    ChartSeries high;
    high.points = {{firstDay, 9}, {firstDay.addDays(10), 9}};
    data.series = {low, high};
    const LineChart chart(data, usualLook());
    const auto middle = chart.nearest(room.center(), room);
    QVERIFY(middle);
    QCOMPARE(middle->value.day, firstDay.addDays(5));
    QCOMPARE(middle->series, 0);
    const auto top = chart.nearest(room.topLeft(), room);
    QCOMPARE(top->value, (DayValue{firstDay, 9}));
    QVERIFY(room.contains(top->place));
    const auto foot = chart.nearest(room.bottomLeft(), room);
    QCOMPARE(foot->value, (DayValue{firstDay, 1}));
    QVERIFY(foot->place.y() > top->place.y());
}

void LineChartTest::theNearestFollowsTheDirection()
{
    const LineChart chart(mood(60), lookOf(Qt::RightToLeft, 10.5));
    QCOMPARE(chart.nearest(room.topLeft(), room)->value.day, firstDay.addDays(59));
    QCOMPARE(chart.nearest(room.topRight(), room)->value.day, firstDay);
}

void LineChartTest::nothingIsNearInAnEmptyChart()
{
    const LineChart chart(moodChart({}, {}, firstDay, firstDay.addDays(10)), usualLook());
    QVERIFY(!chart.nearest(room.center(), room));
    QVERIFY(!chart.readingOn(firstDay, 0, room));
    QVERIFY(!chart.readingOn(firstDay, 7, room));
    QVERIFY(chart.table().rows.isEmpty());
}

void LineChartTest::readingOnADayTakesTheLastKnown()
{
    LineChartData data;
    data.from = firstDay;
    data.to = firstDay.addDays(10);
    ChartSeries line;
    line.points = {{firstDay.addDays(2), 3}, {firstDay.addDays(6), 7}};
    data.series = {line};
    const LineChart chart(data, usualLook());
    QVERIFY(!chart.readingOn(firstDay.addDays(1), 0, room));
    QCOMPARE(chart.readingOn(firstDay.addDays(5), 0, room)->value.value, 3.0);
    QCOMPARE(chart.readingOn(firstDay.addDays(6), 0, room)->value.value, 7.0);
}

void LineChartTest::theTableHoldsEveryValueShown()
{
    LineChartData data;
    data.from = firstDay;
    data.to = firstDay.addDays(3);
    data.dayHeader = QStringLiteral("Day");
    data.markHeader = QStringLiteral("What happened");
    ChartSeries spark;
    spark.name = QStringLiteral("Spark");
    spark.points = {{firstDay.addDays(-5), 1}, {firstDay, 40}, {firstDay.addDays(3), 53.25}};
    ChartSeries domain;
    domain.name = QStringLiteral("Workload");
    domain.points = {{firstDay.addDays(1), 50}};
    data.series = {spark, domain};
    data.marks = {{firstDay.addDays(1), QStringLiteral("A talk")}, {firstDay.addDays(1), QStringLiteral("A decision")}};
    const ChartTable table = LineChart(data, lookOf(Qt::LeftToRight, 10, QLocale(QLocale::German))).table();
    QCOMPARE(table.headers, (QStringList{QStringLiteral("Day"), QStringLiteral("Spark"), QStringLiteral("Workload"),
                                         QStringLiteral("What happened")}));
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows[0], (QStringList{QStringLiteral("2026-08-25"), QStringLiteral("40,0"), {}, {}}));
    QCOMPARE(
        table.rows[1],
        (QStringList{QStringLiteral("2026-08-26"), {}, QStringLiteral("50"), QStringLiteral("A talk; A decision")}));
    QCOMPARE(table.rows[2], (QStringList{QStringLiteral("2026-08-28"), QStringLiteral("53,3"), {}, {}}));
}

void LineChartTest::anEmptyChartSaysSo()
{
    LineChartData data = moodChart({}, {}, firstDay, firstDay.addDays(10));
    QVERIFY(countOf(pictureOf(LineChart(data, usualLook())), Qt::white) == 840 * 320);
    data.emptyText = QStringLiteral("After three check-ins your mood stands here.");
    QVERIFY(countOf(pictureOf(LineChart(data, usualLook())), Qt::white) < 840 * 320 - 100);
}

void LineChartTest::aTitleIsPaintedOnlyWhenThereIsOne()
{
    LineChartData data = mood(30);
    const LineChart bare(data, usualLook());
    data.title = QStringLiteral("Mood has shifted up");
    data.caption = QStringLiteral("every dot a day").repeated(20);
    const LineChart titled(data, usualLook());
    QVERIFY(pictureOf(bare) != pictureOf(titled));
    // The chart makes room for the title, and reading by pointer knows it.
    const QDate high = firstDay.addDays(6);
    QVERIFY(titled.readingOn(high, 0, room)->place.y() > bare.readingOn(high, 0, room)->place.y() + 15);
}

void LineChartTest::itCanBeRecordedAndReplayed()
{
    const LineChart chart(mood(60), usualLook());
    QPicture recording;
    QPainter recorder(&recording);
    chart.paint(recorder, room);
    recorder.end();
    QImage sheet(840, 320, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawPicture(0, 0, recording);
    painter.end();
    QVERIFY(countOf(sheet, lightColours().series[0]) > 300);
}

void LineChartTest::tenYearsAreDrawnInAMoment()
{
    const LineChart chart(mood(3650), usualLook());
    pictureOf(chart); // builds the scene
    QElapsedTimer timer;
    timer.start();
    pictureOf(chart);
    // Fifteen times what it takes: this is to catch a line that is no longer thinned, not to measure.
    QVERIFY2(timer.elapsed() < 400, qPrintable(QStringLiteral("%1 ms").arg(timer.elapsed())));
}

QTEST_MAIN(LineChartTest)
#include "line_chart_test.moc"
