// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_looks.h"
#include "chart_scene.h"
#include "line_chart_layout.h"

#include <theme/colours.h>
#include <theme/fonts.h>

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace unrut;

namespace {

const QDate firstDay(2026, 8, 25);

std::vector<DayValue> wave(int days, double middle)
{
    std::vector<DayValue> points;
    points.reserve(static_cast<std::size_t>(days));
    for (int day = 0; day < days; ++day)
        points.push_back({firstDay.addDays(day), middle + (day % 7) - 3});
    return points;
}

LineChartData moodWithMarks(int days)
{
    LineChartData data = moodChart(wave(days, 5), QStringLiteral("smoothed"), firstDay, firstDay.addDays(days - 1));
    data.marks = {{firstDay.addDays(days / 8), QStringLiteral("Leah leaves the team")},
                  {firstDay.addDays(days / 2), QStringLiteral("Talk with Marcus")},
                  {firstDay.addDays(days - 2), QStringLiteral("Finished: say what the migration cost")}};
    return data;
}

LineChartData scores()
{
    std::vector<ChartSeries> series(4);
    const char* names[] = {"Blocked growth", "Recognition and backing", "Spark", "Lost interest and meaning"};
    for (std::size_t index = 0; index < series.size(); ++index) {
        series[index].name = QString::fromLatin1(names[index]);
        series[index].colour = static_cast<int>(index);
        for (int check = 0; check < 5; ++check)
            series[index].points.push_back(
                {firstDay.addDays(qint64{28} * check), 50.0 + static_cast<double>(index) + check});
    }
    return scoreChart(series, firstDay, firstDay.addDays(112));
}

/// Is there a pixel of \a colour at most two pixels from \a place?
bool hasColourAt(const QImage& image, const QPointF& place, const QColor& colour)
{
    constexpr int reach = 2;
    const QRect around(place.toPoint() - QPoint(reach, reach), QSize(2 * reach + 1, 2 * reach + 1));
    const QRect inside = around & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

std::vector<PlacedText> textsOf(const LineChartLayout& layout)
{
    std::vector<PlacedText> texts = layout.values;
    texts.insert(texts.end(), layout.days.begin(), layout.days.end());
    for (const LineChartLayout::Mark& mark : layout.marks) {
        if (!mark.label.text.isEmpty())
            texts.push_back(mark.label);
    }
    for (const LineChartLayout::Name& name : layout.names)
        texts.push_back(name.label);
    return texts;
}

} // namespace

Q_DECLARE_METATYPE(unrut::LineChartData)

class LineChartLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInsideAndApart_data();
    void everythingIsInsideAndApart();
    void daysRunInReadingDirection();
    void namesStandAtTheirLinesEnds();
    void namesThatNeedTooMuchRoomMoveAbove();
    void linesGoThroughTheirValues_data();
    void linesGoThroughTheirValues();
    void aRangeOfOneDayIsWidened();
    void valuesOutsideOfTheRangeMakeNoChart();
    void aRangeCutsTheSmoothedLineAndDoesNotBeginItAnew();
    void pushingApartKeepsTheOrderAndTheDistance();
    void marksOutsideOfTheRangeAreLeftOut();
};

void LineChartLayoutTest::everythingIsInsideAndApart_data()
{
    QTest::addColumn<LineChartData>("data");
    QTest::addColumn<ChartLook>("look");
    QTest::addColumn<QSizeF>("size");
    const std::vector<std::pair<const char*, LineChartData>> charts = {
        {"mood", moodWithMarks(91)}, {"ten years", moodWithMarks(3650)}, {"scores", scores()}};
    const std::vector<std::pair<const char*, ChartLook>> looks = {
        {"ltr", lookOf(Qt::LeftToRight, 10.5)},
        {"ltr 200 %", lookOf(Qt::LeftToRight, 21)},
        {"rtl", lookOf(Qt::RightToLeft, 10.5, QLocale(QLocale::Arabic))},
        {"rtl 200 %", lookOf(Qt::RightToLeft, 21, QLocale(QLocale::Arabic))}};
    for (const auto& [chart, data] : charts) {
        for (const auto& [name, look] : looks) {
            for (const QSizeF& size : {QSizeF(1200, 300), QSizeF(560, 240), QSizeF(400, 300)})
                QTest::addRow("%s, %s, %g px wide", chart, name, size.width()) << data << look << size;
        }
    }
}

void LineChartLayoutTest::everythingIsInsideAndApart()
{
    QFETCH(LineChartData, data);
    QFETCH(ChartLook, look);
    QFETCH(QSizeF, size);
    const LineChartLayout layout = layoutLineChart(data, look, size);
    const QRectF whole(QPointF(0, 0), size);
    QVERIFY(holds(whole, layout.plot));
    QVERIFY2(layout.plot.width() > size.width() / 3, told(layout.plot).data());
    const std::vector<PlacedText> texts = textsOf(layout);
    for (const PlacedText& text : texts) {
        QVERIFY2(holds(whole, text.rect),
                 qPrintable(text.text + QLatin1Char(' ') + QString::fromUtf8(told(text.rect))));
        QVERIFY2(!layout.plot.adjusted(1, 8, -1, -8).intersects(text.rect), qPrintable(text.text));
        for (const PlacedText& other : texts) {
            if (&text != &other)
                QVERIFY2(!text.rect.adjusted(0.6, 0.6, -0.6, -0.6).intersects(other.rect),
                         qPrintable(text.text + QStringLiteral(" / ") + other.text));
        }
    }
}

void LineChartLayoutTest::daysRunInReadingDirection()
{
    const LineChartData data = moodWithMarks(91);
    const LineChartLayout ltr = layoutLineChart(data, lookOf(Qt::LeftToRight, 10.5), {900, 300});
    const LineChartLayout rtl = layoutLineChart(data, lookOf(Qt::RightToLeft, 10.5), {900, 300});
    QVERIFY(ltr.days.front().rect.left() < ltr.days.back().rect.left());
    QVERIFY(rtl.days.front().rect.left() > rtl.days.back().rect.left());
    QVERIFY(ltr.values.front().rect.right() <= ltr.plot.left());
    QVERIFY(rtl.values.front().rect.left() >= rtl.plot.right());
    QCOMPARE(rtl.plot.width(), ltr.plot.width());
    QCOMPARE(rtl.plot.left(), 900 - ltr.plot.right());
}

void LineChartLayoutTest::namesStandAtTheirLinesEnds()
{
    LineChartData data = scores();
    data.series.resize(1);
    const ChartLook look = usualLook();
    const LineChartLayout layout = layoutLineChart(data, look, {900, 300});
    QCOMPARE(layout.names.size(), std::size_t(1));
    const PlacedText& name = layout.names.front().label;
    QVERIFY(name.text.contains(QStringLiteral("Blocked growth")));
    QVERIFY(name.text.contains(QStringLiteral("54")));
    QVERIFY(name.rect.left() >= layout.plot.right());
    const QPointF end = placeOf(data.series.front().points.back(), data, look, layout.plot);
    QVERIFY(std::abs(name.rect.center().y() - end.y()) < 1);
}

void LineChartLayoutTest::namesThatNeedTooMuchRoomMoveAbove()
{
    const LineChartLayout layout = layoutLineChart(scores(), lookOf(Qt::LeftToRight, 21), {500, 400});
    for (const LineChartLayout::Name& name : layout.names) {
        QVERIFY(!name.sample.isEmpty());
        QVERIFY(name.label.rect.bottom() <= layout.plot.top());
    }
    QVERIFY(layout.plot.width() > 350);
}

void LineChartLayoutTest::linesGoThroughTheirValues_data()
{
    addLooks();
}

void LineChartLayoutTest::linesGoThroughTheirValues()
{
    QFETCH(ChartLook, look);
    LineChartData data = scores();
    data.series.resize(1); // another line could lie over it
    const ChartScene scene(data, look, {800, 300});
    QImage image(800, 300, QImage::Format_RGB32);
    image.fill(look.palette.window().color());
    QPainter painter(&image);
    scene.paint(painter, {0, 0});
    painter.end();
    const QColor colour = coloursOf(look.palette).series[data.series.front().colour];
    for (const DayValue& value : data.series.front().points) {
        const QPointF place = placeOf(value, data, look, scene.layout().plot);
        QVERIFY2(hasColourAt(image, place, colour), qPrintable(value.day.toString(Qt::ISODate)));
    }
}

void LineChartLayoutTest::aRangeOfOneDayIsWidened()
{
    LineChartData data = moodChart({{firstDay, 6}}, QStringLiteral("smoothed"), firstDay, firstDay);
    const LineChartLayout layout = layoutLineChart(data, usualLook(), {600, 300});
    QVERIFY(!layout.isEmpty);
    const QPointF place = placeOf({firstDay, 6}, data, usualLook(), layout.plot);
    QCOMPARE(place.x(), layout.plot.center().x());
}

void LineChartLayoutTest::valuesOutsideOfTheRangeMakeNoChart()
{
    LineChartData data = moodChart(wave(20, 5), QStringLiteral("smoothed"), firstDay, firstDay.addDays(19));
    data.from = firstDay.addDays(100);
    data.to = firstDay.addDays(200);
    QVERIFY(layoutLineChart(data, usualLook(), {600, 300}).isEmpty);
    data.from = firstDay.addDays(19);
    QVERIFY(!layoutLineChart(data, usualLook(), {600, 300}).isEmpty);
}

void LineChartLayoutTest::aRangeCutsTheSmoothedLineAndDoesNotBeginItAnew()
{
    const std::vector<DayValue> days = wave(60, 5);
    const QDate end = firstDay.addDays(59);
    const LineChartData whole = moodChart(days, QStringLiteral("smoothed"), firstDay, end);
    const LineChartData part = moodChart(days, QStringLiteral("smoothed"), firstDay.addDays(30), end);
    QCOMPARE(part.series[0].points.size(), size_t(30));
    QCOMPARE(part.series[1].points.size(), size_t(30));
    QVERIFY(
        std::equal(part.series[1].points.begin(), part.series[1].points.end(), whole.series[1].points.begin() + 30));
}

void LineChartLayoutTest::pushingApartKeepsTheOrderAndTheDistance()
{
    const std::vector<qreal> placed = pushedApart({50, 51, 52, 200, 2, 299}, 16, 0, 300);
    QVERIFY(placed[0] < placed[1] && placed[1] < placed[2]);
    std::vector<qreal> sorted = placed;
    std::sort(sorted.begin(), sorted.end());
    QVERIFY(sorted.front() >= 8 && sorted.back() <= 292);
    for (std::size_t index = 1; index < sorted.size(); ++index)
        QVERIFY(sorted[index] - sorted[index - 1] >= 16);
    QCOMPARE(placed[3], 200.0);
    QVERIFY(pushedApart({}, 16, 0, 300).empty());
}

void LineChartLayoutTest::marksOutsideOfTheRangeAreLeftOut()
{
    LineChartData data = moodWithMarks(91);
    data.marks.push_back({firstDay.addDays(-1), QStringLiteral("before")});
    data.marks.push_back({firstDay.addDays(400), QStringLiteral("after")});
    QCOMPARE(layoutLineChart(data, usualLook(), {900, 300}).marks.size(), std::size_t(3));
}

QTEST_MAIN(LineChartLayoutTest)
#include "line_chart_layout_test.moc"
