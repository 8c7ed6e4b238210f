// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include <domain/single_case.h>
#include <domain/split_mix64.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// The permutation p by visiting every way to choose the days with the practice.
double pByTryingAll(const std::vector<double>& before, const std::vector<double>& with)
{
    std::vector<double> days = before;
    days.insert(days.end(), with.begin(), with.end());
    const double total = std::accumulate(days.begin(), days.end(), 0.0);
    const auto difference = [&](double sumWith) {
        return std::abs(sumWith / static_cast<double>(with.size()) -
                        (total - sumWith) / static_cast<double>(before.size()));
    };
    const double observed = difference(std::accumulate(with.begin(), with.end(), 0.0)) - 1e-9;
    std::vector<bool> chosen(days.size(), false);
    std::fill(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(with.size()), true);
    int all = 0;
    int asFar = 0;
    do {
        double sum = 0.0;
        for (size_t i = 0; i < days.size(); ++i)
            sum += chosen[i] ? days[i] : 0.0;
        ++all;
        asFar += difference(sum) >= observed ? 1 : 0;
    } while (std::prev_permutation(chosen.begin(), chosen.end()));
    return static_cast<double>(asFar) / all;
}

} // namespace

class SingleCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparisonsAreTheModels_data();
    void comparisonsAreTheModels();
    void fourDaysAreNoPhase();
    void exactPIsWhatTryingAllGives_data();
    void exactPIsWhatTryingAllGives();
    void longPhasesStayExact();
    void higherIsBetterMirrorsLowerIsBetter();
    void equalDaysSayNothing();
};

void SingleCaseTest::comparisonsAreTheModels_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue value : vectorCases(u"ab_phases"_s))
        QTest::newRow(qPrintable(value["name"_L1].toString())) << value.toObject();
}

void SingleCaseTest::comparisonsAreTheModels()
{
    QFETCH(QJsonObject, expected);
    const std::optional<PhaseComparison> compared =
        comparePhases(numbers(expected["A"_L1]), numbers(expected["B"_L1]), expected["lower_is_better"_L1].toBool());
    QVERIFY(compared);
    UNRUT_NEAR(compared->nap, expected["NAP"_L1].toDouble());
    UNRUT_NEAR(compared->tau, expected["Tau"_L1].toDouble());
    QCOMPARE(compared->betterPairs, expected["pos"_L1].toInt());
    QCOMPARE(compared->worsePairs, expected["neg"_L1].toInt());
    QCOMPARE(compared->equalPairs, expected["ties"_L1].toInt());
    UNRUT_NEAR(compared->meanDifference(), expected["mean_diff"_L1].toDouble());
    UNRUT_NEAR(compared->permutationP, expected["perm_p_exact"_L1].toDouble());
    QCOMPARE(compared->permutations, expected["perm_n"_L1].toDouble());
    UNRUT_NEAR(compared->startPointP, expected["startpoint_p"_L1].toDouble());
    QCOMPARE(compared->startPoints, expected["startpoint_n"_L1].toInt());
}

void SingleCaseTest::fourDaysAreNoPhase()
{
    const std::vector<double> four(4, 5.0);
    const std::vector<double> five(5, 5.0);
    QVERIFY(!comparePhases(four, five, true));
    QVERIFY(!comparePhases(five, four, true));
    QVERIFY(comparePhases(five, five, true));
}

void SingleCaseTest::exactPIsWhatTryingAllGives_data()
{
    QTest::addColumn<std::vector<double>>("before");
    QTest::addColumn<std::vector<double>>("with");
    SplitMix64 random(34);
    const auto drawn = [&](size_t days, size_t values, double unit) {
        std::vector<double> list(days);
        std::generate(list.begin(), list.end(), [&] { return unit * static_cast<double>(random.below(values)); });
        return list;
    };
    for (const size_t days : {size_t{5}, size_t{6}, size_t{7}}) {
        QTest::addRow("moods, 5 and %zu days", days) << drawn(5, 11, 1.0) << drawn(days, 11, 1.0);
        QTest::addRow("quarter hours, 5 and %zu days", days) << drawn(5, 40, 0.25) << drawn(days, 40, 0.25);
        QTest::addRow("hundredths, %zu and 5 days", days) << drawn(days, 900, 0.01) << drawn(5, 900, 0.01);
    }
}

void SingleCaseTest::exactPIsWhatTryingAllGives()
{
    QFETCH(std::vector<double>, before);
    QFETCH(std::vector<double>, with);
    UNRUT_NEAR(comparePhases(before, with, true)->permutationP, pByTryingAll(before, with));
}

void SingleCaseTest::longPhasesStayExact()
{
    // 28 against 28 days: more ways to label them than could be visited.
    std::vector<double> before;
    std::vector<double> with;
    for (int day = 0; day < 28; ++day) {
        before.push_back(day % 5);
        with.push_back(day % 5 + (day % 4 == 0 ? 1 : 0));
    }
    const std::optional<PhaseComparison> compared = comparePhases(before, with, false);
    QCOMPARE(compared->permutations, 7648690600760440.0);
    QVERIFY(compared->permutationP > 0.3 && compared->permutationP < 1.0);
    QCOMPARE(compared->startPoints, 51);
}

void SingleCaseTest::higherIsBetterMirrorsLowerIsBetter()
{
    const std::vector<double> before{4, 5, 4, 3, 5};
    const std::vector<double> with{5, 6, 6, 5, 7};
    const std::optional<PhaseComparison> higher = comparePhases(before, with, false);
    const std::optional<PhaseComparison> lower = comparePhases(before, with, true);
    QCOMPARE(higher->betterPairs, lower->worsePairs);
    QCOMPARE(higher->equalPairs, lower->equalPairs);
    UNRUT_NEAR(higher->nap, 1.0 - lower->nap);
    QCOMPARE(higher->permutationP, lower->permutationP);
}

void SingleCaseTest::equalDaysSayNothing()
{
    const std::vector<double> five(5, 5.0);
    const std::optional<PhaseComparison> compared = comparePhases(five, five, false);
    QCOMPARE(compared->nap, 0.5);
    QCOMPARE(compared->tau, 0.0);
    QCOMPARE(compared->permutationP, 1.0);
    QCOMPARE(compared->startPointP, 1.0);
}

QTEST_APPLESS_MAIN(SingleCaseTest)
#include "single_case_test.moc"
