// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include <domain/control_chart.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class ControlChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartIsTheModels();
    void nineDaysAreNoBaseline();
    void shiftsBothWaysAreSeen();
    void sameAnswersEveryDayKeepSomeRoom();
    void nothingChangedIsNoSignal();
};

void ControlChartTest::chartIsTheModels()
{
    int charts = 0;
    for (const QJsonValue expected : vectorCases(u"ewma"_s)) {
        if (expected["baseline"_L1].isUndefined())
            continue;
        ++charts;
        const std::optional<ControlChart> chart =
            controlChart(numbers(expected["baseline"_L1]), numbers(expected["x"_L1]), expected["lam"_L1].toDouble(),
                         expected["L"_L1].toDouble());
        QVERIFY(chart);
        UNRUT_NEAR(chart->mean, expected["mu"_L1].toDouble());
        UNRUT_NEAR(chart->sd, expected["sd"_L1].toDouble());
        const std::vector<double> z = numbers(expected["z"_L1]);
        QCOMPARE(chart->points.size(), z.size());
        for (size_t i = 0; i < z.size(); ++i) {
            const QJsonValue limits = expected["limits"_L1][static_cast<qsizetype>(i)];
            QCOMPARE(limits["t"_L1].toInt(), static_cast<int>(i) + 1);
            UNRUT_NEAR(chart->points[i].smoothed, z[i]);
            UNRUT_NEAR(chart->points[i].low, limits["lcl"_L1].toDouble());
            UNRUT_NEAR(chart->points[i].high, limits["ucl"_L1].toDouble());
        }
        QCOMPARE(chart->firstSignal, std::optional(expected["first_signal_t"_L1].toInt() - 1));
    }
    QCOMPARE(charts, 1);
}

void ControlChartTest::nineDaysAreNoBaseline()
{
    QVERIFY(!controlChart(std::vector<double>(9, 5.0), {5, 6}));
    QVERIFY(controlChart(std::vector<double>(10, 5.0), {}));
}

void ControlChartTest::shiftsBothWaysAreSeen()
{
    const std::vector<double> baseline{5, 6, 5, 4, 6, 5, 5, 6, 4, 5};
    QCOMPARE(controlChart(baseline, {5, 10, 10, 10})->firstSignal, std::optional(1));
    QCOMPARE(controlChart(baseline, {5, 0, 0, 0})->firstSignal, std::optional(1));
}

void ControlChartTest::sameAnswersEveryDayKeepSomeRoom()
{
    const std::optional<ControlChart> chart = controlChart(std::vector<double>(14, 5.0), {6, 5, 5});
    QCOMPARE(chart->sd, 0.5);
    QCOMPARE(chart->firstSignal, std::nullopt);
}

void ControlChartTest::nothingChangedIsNoSignal()
{
    const std::vector<double> usual{5, 6, 5, 4, 6, 5, 5, 6, 4, 5};
    QCOMPARE(controlChart(usual, usual)->firstSignal, std::nullopt);
}

QTEST_APPLESS_MAIN(ControlChartTest)
#include "control_chart_test.moc"
