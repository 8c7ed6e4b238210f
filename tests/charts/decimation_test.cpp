// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimation.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace unrut;

namespace {

QPolygonF noise(int points, qreal width)
{
    QRandomGenerator random(4711);
    QPolygonF line;
    for (int index = 0; index < points; ++index)
        line.append({width * index / points, random.bounded(200.0)});
    return line;
}

QPair<qreal, qreal> extremesIn(const QPolygonF& line, int column)
{
    qreal least = 1e9;
    qreal most = -1e9;
    for (const QPointF& point : line) {
        if (static_cast<int>(std::floor(point.x())) == column) {
            least = std::min(least, point.y());
            most = std::max(most, point.y());
        }
    }
    return {least, most};
}

} // namespace

class DecimationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnKeepsItsExtremes();
    void noColumnHasMoreThanFourPoints();
    void theOrderIsKept();
    void aShortLineStaysAsItIs();
    void emptyStaysEmpty();
    void dotsOnTheSameSpotBecomeOne();
    void aMirroredLineIsThinnedToo();
};

void DecimationTest::everyColumnKeepsItsExtremes()
{
    const QPolygonF line = noise(36500, 400);
    const QPolygonF thin = decimatedLine(line);
    for (int column = 0; column < 400; ++column)
        QCOMPARE(extremesIn(thin, column), extremesIn(line, column));
    QCOMPARE(thin.first(), line.first());
    QCOMPARE(thin.last(), line.last());
}

void DecimationTest::noColumnHasMoreThanFourPoints()
{
    const QPolygonF thin = decimatedLine(noise(36500, 400));
    QVERIFY(thin.size() <= 4 * 400);
}

void DecimationTest::theOrderIsKept()
{
    const QPolygonF thin = decimatedLine(noise(36500, 400));
    QVERIFY(std::is_sorted(thin.begin(), thin.end(), [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); }));
}

void DecimationTest::aShortLineStaysAsItIs()
{
    const QPolygonF line = noise(90, 1000);
    QCOMPARE(decimatedLine(line), line);
}

void DecimationTest::emptyStaysEmpty()
{
    QVERIFY(decimatedLine({}).isEmpty());
    QVERIFY(decimatedDots({}).isEmpty());
}

void DecimationTest::dotsOnTheSameSpotBecomeOne()
{
    const QPolygonF dots({{1, 1}, {1.1, 1.1}, {3, 1}, {3, 40}});
    QCOMPARE(decimatedDots(dots), QPolygonF({{1, 1}, {3, 1}, {3, 40}}));
}

void DecimationTest::aMirroredLineIsThinnedToo()
{
    QPolygonF line = noise(36500, 400);
    std::reverse(line.begin(), line.end());
    QVERIFY(decimatedLine(line).size() <= 4 * 400);
}

QTEST_APPLESS_MAIN(DecimationTest)
#include "decimation_test.moc"
