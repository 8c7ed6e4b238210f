// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include <domain/control_chart.h>

#include <QJsonArray>
#include <QTest>

using namespace unrut;

class ControlChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelsVectorIsMet();
    void tooFewDaysMakeNoBaseline();
    void aSteadyLevelIsNoShift();
    void aRiseThatLastsIsDatedByItsFirstSignal();
    void aSpikeThatHasPassedIsNoShift();
};

namespace {

std::vector<DayValue> days(const std::vector<double>& values)
{
    std::vector<DayValue> made;
    for (const double value : values)
        made.push_back({QDate(2026, 3, 1).addDays(static_cast<qint64>(made.size())), value});
    return made;
}

} // namespace

void ControlChartTest::theModelsVectorIsMet()
{
    const QJsonObject vector = vectorCases(QStringLiteral("ewma")).at(2).toObject();
    const auto baseline = baselineOf(numbers(vector[QStringLiteral("baseline")]));
    QVERIFY(baseline.has_value());
    UNRUT_NEAR(baseline->mean, vector[QStringLiteral("mu")].toDouble());
    UNRUT_NEAR(baseline->sd, vector[QStringLiteral("sd")].toDouble());
    const auto points = controlChart(*baseline, numbers(vector[QStringLiteral("x")]));
    const auto z = numbers(vector[QStringLiteral("z")]);
    const QJsonArray limits = vector[QStringLiteral("limits")].toArray();
    QCOMPARE(points.size(), z.size());
    int firstSignal = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        const QJsonObject limit = limits.at(static_cast<qsizetype>(i)).toObject();
        UNRUT_NEAR(points[i].z, z[i]);
        UNRUT_NEAR(points[i].lower, limit[QStringLiteral("lcl")].toDouble());
        UNRUT_NEAR(points[i].upper, limit[QStringLiteral("ucl")].toDouble());
        if (firstSignal == 0 && points[i].signalsUp())
            firstSignal = static_cast<int>(i) + 1;
    }
    QCOMPARE(firstSignal, vector[QStringLiteral("first_signal_t")].toInt());
}

void ControlChartTest::tooFewDaysMakeNoBaseline()
{
    QVERIFY(!baselineOf(std::vector<double>(9, 5.0)).has_value());
    QVERIFY(!sustainedShift(days(std::vector<double>(10, 5.0))).has_value());
}

void ControlChartTest::aSteadyLevelIsNoShift()
{
    QVERIFY(!sustainedShift(days({5, 6, 5, 4, 6, 5, 5, 6, 4, 5, 5, 6, 5, 4, 5, 6})).has_value());
}

void ControlChartTest::aRiseThatLastsIsDatedByItsFirstSignal()
{
    const auto shift = sustainedShift(days({5, 6, 5, 4, 6, 5, 5, 6, 4, 5, 6, 6, 7, 6, 7, 7}));
    QVERIFY(shift.has_value());
    QVERIFY(shift->isUp);
    QCOMPARE(shift->since, QDate(2026, 3, 13)); // the third value after the baseline
    const auto fall = sustainedShift(days({5, 6, 5, 4, 6, 5, 5, 6, 4, 5, 4, 4, 3, 4, 3, 3}));
    QVERIFY(fall.has_value());
    QVERIFY(!fall->isUp);
}

void ControlChartTest::aSpikeThatHasPassedIsNoShift()
{
    QVERIFY(!sustainedShift(days({5, 6, 5, 4, 6, 5, 5, 6, 4, 5, 9, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5})).has_value());
}

QTEST_APPLESS_MAIN(ControlChartTest)
#include "control_chart_test.moc"
