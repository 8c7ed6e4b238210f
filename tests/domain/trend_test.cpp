// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include <domain/split_mix64.h>
#include <domain/trend.h>

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <numeric>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

std::vector<TrendPoint> points(const std::vector<double>& weeks, const std::vector<double>& values)
{
    std::vector<TrendPoint> made;
    for (size_t i = 0; i < weeks.size(); ++i)
        made.push_back({weeks[i], values[i]});
    return made;
}

std::vector<TrendPoint> weekly(const std::vector<double>& values)
{
    std::vector<double> weeks(values.size());
    std::iota(weeks.begin(), weeks.end(), 0.0);
    return points(weeks, values);
}

int sOf(const std::vector<double>& values)
{
    int s = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        for (size_t j = i + 1; j < values.size(); ++j)
            s += (values[j] > values[i] ? 1 : 0) - (values[j] < values[i] ? 1 : 0);
    }
    return s;
}

/// The share of permutations with at least this |S|, by trying each of them.
double pByTryingAll(const std::vector<double>& values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const int s = std::abs(sOf(values));
    int all = 0;
    int asFar = 0;
    do {
        std::vector<double> permuted;
        permuted.reserve(order.size());
        for (const size_t place : order)
            permuted.push_back(values[place]);
        ++all;
        asFar += std::abs(sOf(permuted)) >= s ? 1 : 0;
    } while (std::next_permutation(order.begin(), order.end()));
    return static_cast<double>(asFar) / all;
}

} // namespace

class TrendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trendsAreTheModels_data();
    void trendsAreTheModels();
    void threeChecksMakeNoLine();
    void smallestExactPIsTheModels();
    void exactPIsWhatTryingAllGives_data();
    void exactPIsWhatTryingAllGives();
    void longSeriesUseTheNormalDistribution();
    void sameValuesThroughoutAreNoTrend();
    void fallingIsRisingMirrored();
    void fromSixChecksOnATrendMayBeNamed();
};

void TrendTest::trendsAreTheModels_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue value : vectorCases(u"trend"_s))
        QTest::newRow(qPrintable(value["name"_L1].toString())) << value.toObject();
}

void TrendTest::trendsAreTheModels()
{
    QFETCH(QJsonObject, expected);
    const std::optional<Trend> trend = trendOf(points(numbers(expected["x_weeks"_L1]), numbers(expected["y"_L1])));
    QVERIFY(trend);
    UNRUT_NEAR(trend->slope, expected["slope_per_week"_L1].toDouble());
    UNRUT_NEAR(trend->intercept, expected["intercept"_L1].toDouble());
    for (const char* interval : {"ci95", "scipy_ci95"}) {
        UNRUT_NEAR(trend->low, expected[QLatin1String(interval)][0].toDouble());
        UNRUT_NEAR(trend->high, expected[QLatin1String(interval)][1].toDouble());
    }
    QCOMPARE(trend->s, expected["S"_L1].toInt());
    UNRUT_NEAR(trend->varS, expected["var_S"_L1].toDouble());
    UNRUT_NEAR(trend->z, expected["Z"_L1].toDouble());
    UNRUT_NEAR(trend->pNormal, expected["p_normal"_L1].toDouble());
    QVERIFY(trend->pExact);
    UNRUT_NEAR(*trend->pExact, expected["p_exact"_L1].toDouble());
    const QMap<QString, TrendClaim> claims{
        {u"no claim"_s, TrendClaim::None}, {u"hint of a trend"_s, TrendClaim::Hint}, {u"trend"_s, TrendClaim::Trend}};
    QCOMPARE(trend->claim, claims.value(expected["claim"_L1].toString()));
}

void TrendTest::threeChecksMakeNoLine()
{
    QVERIFY(!trendOf({}));
    QVERIFY(!trendOf(weekly({1, 2, 3})));
    QVERIFY(trendOf(weekly({1, 2, 3, 4})));
}

void TrendTest::smallestExactPIsTheModels()
{
    const QJsonObject least = modelData(u"assessment_vectors.json"_s)["trend"_L1]["exact_min_p"_L1].toObject();
    QCOMPARE(least.size(), 3);
    for (auto n = least.begin(); n != least.end(); ++n) {
        std::vector<double> rising(n.key().mid(2).toUInt());
        std::iota(rising.begin(), rising.end(), 0.0);
        UNRUT_NEAR(trendOf(weekly(rising))->pExact.value_or(1.0), n.value().toDouble());
    }
}

void TrendTest::exactPIsWhatTryingAllGives_data()
{
    QTest::addColumn<std::vector<double>>("values");
    SplitMix64 random(33);
    for (size_t n = 4; n <= 7; ++n) {
        for (const size_t differentValues : {2, 3, 5, 100}) {
            std::vector<double> values(n);
            std::generate(values.begin(), values.end(),
                          [&] { return static_cast<double>(random.below(differentValues)); });
            QTest::addRow("%zu of %zu values", n, differentValues) << values;
        }
    }
}

void TrendTest::exactPIsWhatTryingAllGives()
{
    QFETCH(std::vector<double>, values);
    const std::optional<Trend> trend = trendOf(weekly(values));
    QCOMPARE(trend->s, sOf(values));
    UNRUT_NEAR(trend->pExact.value_or(-1.0), pByTryingAll(values));
}

void TrendTest::longSeriesUseTheNormalDistribution()
{
    QVERIFY(trendOf(weekly({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}))->pExact);
    QVERIFY(!trendOf(weekly({1, 2, 3, 4, 5, 6, 7, 8, 9, 9}))->pExact);
    QVERIFY(trendOf(weekly({1, 2, 3, 4, 5, 6, 7, 8, 8}))->pExact);
    const std::optional<Trend> trend = trendOf(weekly({1, 3, 2, 4, 5, 7, 6, 8, 9, 11, 10, 12}));
    QVERIFY(!trend->pExact);
    QCOMPARE(trend->claim, TrendClaim::Trend);
}

void TrendTest::sameValuesThroughoutAreNoTrend()
{
    const std::optional<Trend> trend = trendOf(weekly(std::vector<double>(8, 50.0)));
    QCOMPARE(trend->slope, 0.0);
    QCOMPARE(trend->intercept, 50.0);
    QCOMPARE(trend->z, 0.0);
    QCOMPARE(trend->pNormal, 1.0);
    QCOMPARE(trend->pExact, std::optional(1.0));
    QCOMPARE(trend->claim, TrendClaim::None);
}

void TrendTest::fallingIsRisingMirrored()
{
    const std::vector<double> values{20, 35, 30, 45, 60, 55, 70};
    std::vector<double> mirrored = values;
    std::transform(values.begin(), values.end(), mirrored.begin(), [](double value) { return 100.0 - value; });
    const std::optional<Trend> rising = trendOf(weekly(values));
    const std::optional<Trend> falling = trendOf(weekly(mirrored));
    QCOMPARE(falling->slope, -rising->slope);
    QCOMPARE(falling->low, -rising->high);
    QCOMPARE(falling->s, -rising->s);
    QCOMPARE(falling->z, -rising->z);
    QCOMPARE(falling->pExact, rising->pExact);
    QCOMPARE(falling->claim, rising->claim);
}

void TrendTest::fromSixChecksOnATrendMayBeNamed()
{
    QCOMPARE(trendOf(weekly({1, 2, 3, 4, 5}))->claim, TrendClaim::None);
    QCOMPARE(trendOf(weekly({1, 2, 3, 4, 5, 6}))->claim, TrendClaim::Trend);
}

QTEST_APPLESS_MAIN(TrendTest)
#include "trend_test.moc"
