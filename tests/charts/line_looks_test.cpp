// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_looks.h"
#include "line_chart_layout.h"

#include <charts/line_chart.h>

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace unrut;

/// How lines and marks look: told apart without colour, their uncertainty drawn, a finding before what merely happened.
class LineLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyLinesAreToldApartWithoutColour();
    void fewLinesKeepTheirColours();
    void aSampleStandsBesideEachName_data() { addLooks(); }
    void aSampleStandsBesideEachName();
    void aWobbleIsDrawnAndStaysInside();
    void aFindingStandsOut();
};

namespace {

QDate day(int number)
{
    return QDate(2026, 8, 25).addDays(number);
}

QImage painted(const LineChartData& data)
{
    QImage sheet(600, 300, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    LineChart(data, usualLook()).paint(painter, sheet.rect());
    return sheet;
}

QString svgOf(const LineChartData& data)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("chart.svg")));
    if (!saveSvg(LineChart(data, usualLook()), {600, 300}, file.fileName()) || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

LineChartData thirteenLines()
{
    std::vector<ChartSeries> lines(13); // every area, and Spark
    for (size_t line = 0; line < lines.size(); ++line) {
        lines[line].name = QStringLiteral("Area %1").arg(line);
        lines[line].points = {{day(0), 10.0 + static_cast<double>(line) * 6}, {day(28), 20}};
    }
    return scoreChart(std::move(lines), day(0), day(28));
}

} // namespace

void LineLooksTest::manyLinesAreToldApartWithoutColour()
{
    const LineChartData data = thirteenLines();
    std::set<std::pair<LineDash, LineMarker>> looks;
    for (const ChartSeries& line : data.series) {
        QVERIFY(line.marker != LineMarker::None);
        looks.insert({line.dash, line.marker});
    }
    QCOMPARE(looks.size(), data.series.size());
    // And so it is drawn: three further lines of each colour, each in another pattern.
    QSet<QString> patterns;
    const QRegularExpression dashes(QStringLiteral("stroke-dasharray=.([0-9.,]+)"));
    for (auto found = dashes.globalMatch(svgOf(data)); found.hasNext();)
        patterns.insert(found.next().captured(1));
    QCOMPARE(patterns.size(), lineDashCount - 1);
}

void LineLooksTest::fewLinesKeepTheirColours()
{
    std::vector<ChartSeries> lines(2);
    lines[0].colour = 2;
    const LineChartData data = scoreChart(lines, day(0), day(28));
    QCOMPARE(data.series[0].colour, 2);
    QCOMPARE(data.series[0].dash, LineDash::Solid);
    QCOMPARE(data.series[0].marker, LineMarker::None);
}

void LineLooksTest::aSampleStandsBesideEachName()
{
    QFETCH(ChartLook, look);
    const QSizeF size(960, 640);
    const LineChartLayout layout = layoutLineChart(thirteenLines(), look, size);
    QCOMPARE(layout.names.size(), size_t(13));
    for (const LineChartLayout::Name& name : layout.names) {
        QVERIFY(!name.sample.isEmpty());
        QVERIFY2(holds(QRectF(QPointF(), size), name.sample), told(name.sample).constData());
        QVERIFY2(holds(QRectF(QPointF(), size), name.label.rect), told(name.label.rect).constData());
        QVERIFY(!name.sample.intersects(name.label.rect));
    }
}

void LineLooksTest::aWobbleIsDrawnAndStaysInside()
{
    ChartSeries line;
    line.points = {{day(0), 50}, {day(28), 97}};
    LineChartData plain = scoreChart({line}, day(0), day(28));
    line.wobble = 9;
    const LineChartData with = scoreChart({line}, day(0), day(28));
    const QColor colour = lightColours().series[0];
    const QImage without = painted(plain);
    const QImage wobbling = painted(with);
    QVERIFY(countOf(wobbling, colour) > countOf(without, colour) + 20);
    // The second one would reach beyond 100: it ends there.
    const QRect plot = layoutLineChart(with, usualLook(), without.size()).plot.toAlignedRect();
    const QImage above = wobbling.copy(0, 0, wobbling.width(), plot.top() - 2);
    QCOMPARE(countOf(above, colour), 0);
}

void LineLooksTest::aFindingStandsOut()
{
    LineChartData data = scoreChart({ChartSeries{{}, {{day(0), 50}, {day(28), 60}}}}, day(0), day(28));
    data.marks = {{day(14), QStringLiteral("A shift up shows"), true}};
    const LineChartLayout layout = layoutLineChart(data, usualLook(), {600, 300});
    QCOMPARE(layout.marks.size(), size_t(1));
    QVERIFY(layout.marks.front().isFinding);
    const QImage picture = painted(data);
    // A whole line in the colour of the text, from its label to the foot.
    int dark = 0;
    for (int y = qCeil(layout.marks.front().top) + 1; y < qFloor(layout.plot.bottom()); ++y) {
        const QColor pixel = picture.pixelColor(qFloor(layout.marks.front().x), y);
        dark += pixel.lightness() < 128 ? 1 : 0;
    }
    QVERIFY2(dark > layout.plot.height() * 0.9, qPrintable(QString::number(dark)));
}

QTEST_MAIN(LineLooksTest)
#include "line_looks_test.moc"
