// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_looks.h"
#include "radar_layout.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace unrut;

namespace {

Radar twelve()
{
    Radar radar;
    for (const char* name :
         {"Blocked growth", "Recognition and backing", "Avoided decision", "Workload", "Lost interest and meaning",
          "Exhaustion", "Recovery and balance", "Goals without pull", "Progress and control",
          "Colleagues and belonging", "Lack of challenge", "Values mismatch"})
        radar.axes.push_back({QString::fromLatin1(name), 20.0 + 6.0 * static_cast<double>(radar.axes.size()), 50.0});
    radar.nowName = QStringLiteral("now");
    radar.beforeName = QStringLiteral("26 October");
    return radar;
}

QRectF rectFor(const Radar& radar, qreal width, const ChartLook& look)
{
    return {30, 20, width, radarHeight(radar, width, look)};
}

} // namespace

class RadarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNameIsCutOrTouchesAnother_data();
    void noNameIsCutOrTouchesAnother();
    void longNamesBreakInTheMiddle();
    void theFirstAxisPointsUpAndTheNextInReadingDirection();
    void scoresLieOnTheirAxes();
    void axesWithoutAScoreBeforeAreLeftOut();
    void twoAxesMakeNoShape();
    void theTitleTakesItsRoom();
    void itPaintsBothShapes();
};

void RadarTest::noNameIsCutOrTouchesAnother_data()
{
    addLooks();
}

void RadarTest::noNameIsCutOrTouchesAnother()
{
    QFETCH(ChartLook, look);
    const Radar radar = twelve();
    for (const qreal width : {radarLeastWidth(radar, look), 700.0, 1400.0}) {
        const qreal wide = std::max(width, radarLeastWidth(radar, look));
        const QRectF rect = rectFor(radar, wide, look);
        const RadarLayout layout = layoutRadar(radar, look, rect);
        std::vector<QRectF> rects;
        for (const RadarLayout::Name& name : layout.names)
            rects.push_back(name.rect);
        for (const LegendItem& item : layout.legend)
            rects.push_back(item.label.rect);
        for (const QRectF& one : rects) {
            QVERIFY2(holds(rect, one), told(one).data());
            for (const QRectF& other : rects) {
                if (&one != &other)
                    QVERIFY2(!one.adjusted(0.6, 0.6, -0.6, -0.6).intersects(other), told(one).data());
            }
        }
        QVERIFY(layout.radius > 40);
    }
}

void RadarTest::longNamesBreakInTheMiddle()
{
    const Radar radar = twelve();
    const RadarLayout layout = layoutRadar(radar, usualLook(), rectFor(radar, 600, usualLook()));
    QCOMPARE(layout.names[3].lines.size(), std::size_t(1));
    QCOMPARE(layout.names[4].lines.size(), std::size_t(2));
    QCOMPARE(layout.names[4].lines[0].text, QStringLiteral("Lost interest"));
    QCOMPARE(layout.names[4].lines[1].text, QStringLiteral("and meaning"));
}

void RadarTest::theFirstAxisPointsUpAndTheNextInReadingDirection()
{
    const Radar radar = twelve();
    const RadarLayout ltr = layoutRadar(radar, usualLook(), rectFor(radar, 600, usualLook()));
    const ChartLook mirrored = lookOf(Qt::RightToLeft, 10.5);
    const RadarLayout rtl = layoutRadar(radar, mirrored, rectFor(radar, 600, mirrored));
    QVERIFY(std::abs(ltr.ways[0].x()) < 1e-9 && ltr.ways[0].y() < 0);
    QVERIFY(std::abs(rtl.ways[0].x()) < 1e-9 && rtl.ways[0].y() < 0);
    QVERIFY(ltr.ways[1].x() > 0);
    QVERIFY(rtl.ways[1].x() < 0);
}

void RadarTest::scoresLieOnTheirAxes()
{
    const Radar radar = twelve();
    const RadarLayout layout = layoutRadar(radar, usualLook(), rectFor(radar, 600, usualLook()));
    QCOMPARE(layout.now.size(), 12);
    for (int axis = 0; axis < 12; ++axis) {
        const qreal away = QLineF(layout.centre, layout.now[axis]).length();
        QVERIFY(std::abs(away - layout.radius * radar.axes[static_cast<std::size_t>(axis)].now / 100) < 0.01);
    }
}

void RadarTest::axesWithoutAScoreBeforeAreLeftOut()
{
    Radar radar = twelve();
    radar.axes[2].before.reset();
    QCOMPARE(layoutRadar(radar, usualLook(), rectFor(radar, 600, usualLook())).before.size(), 11);
    radar.beforeName.clear();
    QVERIFY(layoutRadar(radar, usualLook(), rectFor(radar, 600, usualLook())).before.isEmpty());
}

void RadarTest::twoAxesMakeNoShape()
{
    Radar radar = twelve();
    radar.axes.resize(2);
    QImage sheet(400, 400, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    paintRadar(painter, QRectF(0, 0, 400, 400), radar, usualLook());
    painter.end();
    QCOMPARE(countOf(sheet, Qt::white), 400 * 400);
}

void RadarTest::theTitleTakesItsRoom()
{
    Radar radar = twelve();
    const ChartLook look = usualLook();
    const qreal bare = radarHeight(radar, 700, look);
    radar.title = QStringLiteral("Your result points to Blocked growth");
    radar.caption = QStringLiteral("0 not at all, 100 fully");
    QVERIFY(radarHeight(radar, 700, look) > bare + 20);
    const RadarLayout layout = layoutRadar(radar, look, rectFor(radar, 700, look));
    for (const RadarLayout::Name& name : layout.names)
        QVERIFY(name.rect.top() >= layout.title.bottom());
}

void RadarTest::itPaintsBothShapes()
{
    const Radar radar = twelve();
    QImage sheet(700, 700, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    paintRadar(painter, QRectF(20, 20, 640, 640), radar, usualLook());
    painter.end();
    QVERIFY(countOf(sheet, lightColours().series[0]) > 200);
    QVERIFY(countOf(sheet, lightColours().muted) > 200);
}

QTEST_MAIN(RadarTest)
#include "radar_test.moc"
