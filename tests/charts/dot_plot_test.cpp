// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_looks.h"
#include "dot_plot_layout.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace unrut;

namespace {

DotPlot result()
{
    const std::vector<std::tuple<const char*, double, double>> rows = {{"Blocked growth", 81, 75},
                                                                       {"Recognition and backing", 70, 65},
                                                                       {"Avoided decision", 69, 75},
                                                                       {"Workload", 50, 69},
                                                                       {"Lost interest and meaning", 50, 56},
                                                                       {"Exhaustion", 45, 60},
                                                                       {"Recovery and balance", 44, 56},
                                                                       {"Goals without pull", 44, 50},
                                                                       {"Progress and control", 38, 44},
                                                                       {"Colleagues and belonging", 35, -1},
                                                                       {"Lack of challenge", 0, -1},
                                                                       {"Values mismatch", 100, -1}};
    DotPlot plot;
    for (const auto& [name, now, before] : rows) {
        DotPlot::Row row;
        row.name = QString::fromLatin1(name);
        row.now = now;
        if (before >= 0)
            row.before = before;
        row.wobble = 10;
        row.isTop = plot.rows.size() < 3;
        plot.rows.push_back(row);
    }
    plot.nowName = QStringLiteral("now");
    plot.beforeName = QStringLiteral("26 October");
    plot.wobbleName = QStringLiteral("grey: its own wobble, we assume about 10 points");
    plot.lowWord = QStringLiteral("not at all");
    plot.highWord = QStringLiteral("fully");
    return plot;
}

std::vector<PlacedText> textsOf(const DotPlotLayout& layout)
{
    std::vector<PlacedText> texts = layout.words;
    for (const DotPlotLayout::Tick& tick : layout.ticks) {
        if (!tick.number.text.isEmpty())
            texts.push_back(tick.number);
    }
    for (const DotPlotLayout::Row& row : layout.rows) {
        texts.push_back(row.name);
        texts.push_back(row.number);
    }
    for (const LegendItem& item : layout.legend)
        texts.push_back(item.label);
    return texts;
}

DotPlotLayout layoutOf(const DotPlot& plot, const ChartLook& look, const QRectF& rect)
{
    return layoutDotPlot(plot, look, DotPlotMeasures(plot, look), rect);
}

QRectF rectFor(const DotPlot& plot, qreal width, const ChartLook& look)
{
    return {30, 20, width, DotPlotChart(plot, look).heightFor(width)};
}

} // namespace

class DotPlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInsideAndApart_data();
    void everythingIsInsideAndApart();
    void nothingIsCutAtTheLeastWidth_data();
    void nothingIsCutAtTheLeastWidth();
    void longNamesTakeFourLinesBeforeTheyNeedRoom_data();
    void longNamesTakeFourLinesBeforeTheyNeedRoom();
    void dotsStandAtTheirScores();
    void theScaleIsMirrored();
    void theWobbleEndsWithTheScale();
    void rowsMoveTogetherInALowRectangle();
    void rowsAreFoundByPoint_data();
    void rowsAreFoundByPoint();
    void aPlotWithoutRowsIsNoTrouble();
    void theTableHoldsWhatIsShown();
    void scoresAreRoundedAsTheModelSays();
    void theTitleTakesItsRoom();
    void itPaintsNowThenAndWobble();
};

void DotPlotTest::everythingIsInsideAndApart_data()
{
    addLooks();
}

void DotPlotTest::everythingIsInsideAndApart()
{
    QFETCH(ChartLook, look);
    const DotPlot plot = result();
    for (const qreal width : {DotPlotChart(plot, look).leastWidth(), 900.0, 1600.0}) {
        const QRectF rect = rectFor(plot, width, look);
        const DotPlotLayout layout = layoutOf(plot, look, rect);
        const std::vector<PlacedText> texts = textsOf(layout);
        for (const PlacedText& text : texts) {
            QVERIFY2(holds(rect, text.rect), qPrintable(text.text + QString::fromUtf8(told(text.rect))));
            for (const PlacedText& other : texts) {
                if (&text != &other)
                    QVERIFY2(!text.rect.adjusted(0.6, 0.6, -0.6, -0.6).intersects(other.rect),
                             qPrintable(text.text + QStringLiteral(" / ") + other.text));
            }
        }
        for (const DotPlotLayout::Row& row : layout.rows) {
            QVERIFY(holds(layout.scale, row.wobble));
            QVERIFY(row.rect.contains(row.now));
            QVERIFY(!row.name.rect.intersects(layout.scale));
            QVERIFY(row.wobble.adjusted(-0.1, 0, 0.1, 0).contains(row.now));
        }
    }
}

void DotPlotTest::nothingIsCutAtTheLeastWidth_data()
{
    addLooks();
}

void DotPlotTest::nothingIsCutAtTheLeastWidth()
{
    QFETCH(ChartLook, look);
    const DotPlot plot = result();
    const DotPlotLayout layout = layoutOf(plot, look, rectFor(plot, DotPlotChart(plot, look).leastWidth(), look));
    // A name may take two lines there, and room is made for both.
    const auto inOneLine = [](QString text) { return text.replace(u'\n', u' '); };
    for (std::size_t index = 0; index < plot.rows.size(); ++index) {
        QCOMPARE(inOneLine(layout.rows[index].name.text), plot.rows[index].name);
        QVERIFY(layout.rows[index].name.rect.height() <= layout.rows[index].rect.height());
    }
    // Narrower still, names give way, the scale stays.
    const DotPlotLayout narrow = layoutOf(plot, look, rectFor(plot, DotPlotChart(plot, look).leastWidth() * 0.6, look));
    QVERIFY(inOneLine(narrow.rows[4].name.text) != plot.rows[4].name);
    QVERIFY(narrow.scale.width() > layout.scale.width() * 0.5);
}

void DotPlotTest::longNamesTakeFourLinesBeforeTheyNeedRoom_data()
{
    addLooks();
}

void DotPlotTest::longNamesTakeFourLinesBeforeTheyNeedRoom()
{
    QFETCH(ChartLook, look);
    DotPlot plot = result();
    const auto least = [&](const QString& name) {
        plot.rows[3].name = name;
        return DotPlotChart(plot, look).leastWidth();
    };
    const qreal usual = least(QStringLiteral("Workload"));
    QCOMPARE(least(QStringLiteral("Workload Workload Workload Workload")), usual);
    QVERIFY(least(QStringLiteral("Workload Workload Workload Workload Workload Workload Workload Workload")) > usual);
    plot.rows[3].name = QStringLiteral("Recognition recognition recognition recognition");
    const DotPlotLayout layout = layoutOf(plot, look, rectFor(plot, DotPlotChart(plot, look).leastWidth(), look));
    QCOMPARE(layout.rows[3].name.text, QStringLiteral("Recognition\nrecognition\nrecognition\nrecognition"));
    for (const DotPlotLayout::Row& row : layout.rows)
        QVERIFY(holds(row.rect, row.name.rect));
}

void DotPlotTest::dotsStandAtTheirScores()
{
    const DotPlot plot = result();
    const DotPlotLayout layout = layoutOf(plot, usualLook(), rectFor(plot, 600, usualLook()));
    for (std::size_t index = 0; index < plot.rows.size(); ++index) {
        const auto share = [&](const QPointF& point) {
            return (point.x() - layout.scale.left()) / layout.scale.width() * 100;
        };
        QVERIFY(std::abs(share(layout.rows[index].now) - plot.rows[index].now) < 0.01);
        QCOMPARE(layout.rows[index].before.has_value(), plot.rows[index].before.has_value());
        if (plot.rows[index].before)
            QVERIFY(std::abs(share(*layout.rows[index].before) - *plot.rows[index].before) < 0.01);
    }
}

void DotPlotTest::theScaleIsMirrored()
{
    const DotPlot plot = result();
    const QRectF rect = rectFor(plot, 600, usualLook());
    const DotPlotLayout ltr = layoutOf(plot, usualLook(), rect);
    const DotPlotLayout rtl = layoutOf(plot, lookOf(Qt::RightToLeft, 10.5), rect);
    for (std::size_t index = 0; index < plot.rows.size(); ++index) {
        QCOMPARE(rtl.rows[index].now.x(), rect.left() + rect.right() - ltr.rows[index].now.x());
        QVERIFY(rtl.rows[index].name.rect.left() > rtl.scale.right());
        QVERIFY(rtl.rows[index].number.rect.right() < rtl.scale.left());
    }
    QVERIFY(rtl.ticks.front().x > rtl.ticks.back().x);
}

void DotPlotTest::theWobbleEndsWithTheScale()
{
    const DotPlot plot = result();
    const DotPlotLayout layout = layoutOf(plot, usualLook(), rectFor(plot, 600, usualLook()));
    const qreal tenPoints = layout.scale.width() / 10;
    QVERIFY(std::abs(layout.rows[3].wobble.width() - 2 * tenPoints) < 0.01);
    QVERIFY(std::abs(layout.rows[10].wobble.width() - tenPoints) < 0.01);
    QVERIFY(std::abs(layout.rows[11].wobble.width() - tenPoints) < 0.01);
}

void DotPlotTest::rowsMoveTogetherInALowRectangle()
{
    const DotPlot plot = result();
    const qreal height = DotPlotChart(plot, usualLook()).heightFor(600);
    const DotPlotLayout usual = layoutOf(plot, usualLook(), QRectF(0, 0, 600, height));
    const DotPlotLayout low = layoutOf(plot, usualLook(), QRectF(0, 0, 600, height * 0.75));
    const DotPlotLayout high = layoutOf(plot, usualLook(), QRectF(0, 0, 600, height * 2));
    QVERIFY(low.rows[0].rect.height() < usual.rows[0].rect.height());
    QVERIFY(low.legend.back().label.rect.bottom() <= height * 0.75 + 1);
    QCOMPARE(high.rows[0].rect.height(), usual.rows[0].rect.height());
}

void DotPlotTest::rowsAreFoundByPoint_data()
{
    addLooks();
}

void DotPlotTest::rowsAreFoundByPoint()
{
    QFETCH(ChartLook, look);
    const DotPlot plot = result();
    const QRectF rect = rectFor(plot, 800, look);
    const DotPlotLayout layout = layoutOf(plot, look, rect);
    for (int row = 0; row < static_cast<int>(plot.rows.size()); ++row) {
        const QRectF place = DotPlotChart(plot, look).rowRect(rect, row);
        QCOMPARE(place, layout.rows[static_cast<std::size_t>(row)].rect);
        QCOMPARE(DotPlotChart(plot, look).rowAt(rect, place.center()), std::optional<int>(row));
    }
    QVERIFY(!DotPlotChart(plot, look).rowAt(rect, rect.topLeft() - QPointF(1, 1)));
    QVERIFY(!DotPlotChart(plot, look).rowAt(rect, QPointF(rect.center().x(), rect.top() + 1)));
    QVERIFY(DotPlotChart(plot, look).rowRect(rect, -1).isEmpty());
    QVERIFY(DotPlotChart(plot, look).rowRect(rect, 99).isEmpty());
}

void DotPlotTest::aPlotWithoutRowsIsNoTrouble()
{
    const DotPlot nothing;
    QImage sheet(300, 200, QImage::Format_RGB32);
    QPainter painter(&sheet);
    DotPlotChart(nothing, usualLook()).paint(painter, QRectF(0, 0, 300, 200));
    QVERIFY(!DotPlotChart(nothing, usualLook()).rowAt(QRectF(0, 0, 300, 200), {10, 10}));
    QVERIFY(DotPlotChart(nothing, usualLook()).table().rows.isEmpty());
    QVERIFY(DotPlotChart(nothing, usualLook()).heightFor(300) > 0);
}

void DotPlotTest::theTableHoldsWhatIsShown()
{
    const ChartTable table = DotPlotChart(result(), usualLook()).table();
    QCOMPARE(table.headers, (QStringList{{}, QStringLiteral("now"), QStringLiteral("26 October")}));
    QCOMPARE(table.rows.size(), 12);
    QCOMPARE(table.rows[0],
             (QStringList{QStringLiteral("Blocked growth"), QStringLiteral("81"), QStringLiteral("75")}));
    QCOMPARE(table.rows[9], (QStringList{QStringLiteral("Colleagues and belonging"), QStringLiteral("35"), {}}));
}

void DotPlotTest::scoresAreRoundedAsTheModelSays()
{
    DotPlot plot;
    plot.rows = {{QStringLiteral("a"), 62.5, {}, 0, false}, {QStringLiteral("b"), 62.49, {}, 0, false}};
    plot.nowName = QStringLiteral("now");
    const ChartTable table = DotPlotChart(plot, usualLook()).table();
    QCOMPARE(table.rows[0][1], QStringLiteral("63"));
    QCOMPARE(table.rows[1][1], QStringLiteral("62"));
}

void DotPlotTest::theTitleTakesItsRoom()
{
    DotPlot plot = result();
    const qreal bare = DotPlotChart(plot, usualLook()).heightFor(600);
    plot.title = QStringLiteral("What weighs on you");
    plot.caption = QStringLiteral("0 not at all, 100 fully");
    const qreal titled = DotPlotChart(plot, usualLook()).heightFor(600);
    QVERIFY(titled > bare + 20);
    const DotPlotLayout layout = layoutOf(plot, usualLook(), QRectF(0, 0, 600, titled));
    QVERIFY(layout.words.front().rect.top() >= layout.title.bottom());
}

void DotPlotTest::itPaintsNowThenAndWobble()
{
    const DotPlot plot = result();
    const QRectF rect = rectFor(plot, 600, usualLook());
    QImage sheet(700, static_cast<int>(rect.bottom()) + 20, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    DotPlotChart(plot, usualLook()).paint(painter, rect);
    painter.end();
    QVERIFY(countOf(sheet, lightColours().series[0]) > 12 * 80);
    QVERIFY(countOf(sheet, lightColours().wobble) > 12 * 200);
    QVERIFY(countOf(sheet, lightColours().muted) > 200);
}

QTEST_MAIN(DotPlotTest)
#include "dot_plot_test.moc"
