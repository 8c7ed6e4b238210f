// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include <domain/correlation.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class CorrelationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void correlationsAreTheModels_data();
    void correlationsAreTheModels();
    void equalValuesShareTheirRanks();
    void aColumnThatDoesNotVaryHasNoCorrelation();
    void perfectLinksHaveTheirOwnInterval();
    void threeDaysHaveNoInterval();
    void aSeedRepeatsTheTest();
};

void CorrelationTest::correlationsAreTheModels_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue value : vectorCases(u"correlation"_s))
        QTest::newRow(qPrintable(value["name"_L1].toString())) << value.toObject();
}

void CorrelationTest::correlationsAreTheModels()
{
    QFETCH(QJsonObject, expected);
    const PairedDays days{numbers(expected["x"_L1]), numbers(expected["y"_L1])};
    QCOMPARE(days.count(), expected["n"_L1].toInt());
    const std::optional<double> rho = spearman(days);
    QVERIFY(rho);
    UNRUT_NEAR(*rho, expected["rho"_L1].toDouble());
    const std::optional<Interval> interval = bonettWright(*rho, days.count());
    QVERIFY(interval);
    UNRUT_NEAR(interval->low, expected["ci95_bonett_wright"_L1][0].toDouble());
    UNRUT_NEAR(interval->high, expected["ci95_bonett_wright"_L1][1].toDouble());
    if (expected["third_party"_L1].toBool()) // its source gives no tests
        return;

    UNRUT_NEAR(circularShiftP(days).value_or(-1.0), expected["p_circular_shift"_L1].toDouble());
    UNRUT_NEAR(permutationP(days).value_or(-1.0), expected["p_permutation_9999_splitmix64_seed42"_L1].toDouble());
    const QJsonValue bootstrap = expected["block_bootstrap"_L1];
    const std::optional<BootstrapInterval> drawn =
        blockBootstrap(days, bootstrap["B"_L1].toInt(), bootstrap["block"_L1].toInt(),
                       static_cast<quint64>(bootstrap["seed"_L1].toInt()));
    QVERIFY(drawn);
    QCOMPARE(drawn->valid, bootstrap["valid"_L1].toInt());
    UNRUT_NEAR(drawn->interval.low, bootstrap["ci95"_L1][0].toDouble());
    UNRUT_NEAR(drawn->interval.high, bootstrap["ci95"_L1][1].toDouble());
}

void CorrelationTest::equalValuesShareTheirRanks()
{
    QCOMPARE(averageRanks({}), std::vector<double>{});
    QCOMPARE(averageRanks({7, 5, 5, 9, 5}), (std::vector<double>{4, 2, 2, 5, 2}));
    QCOMPARE(averageRanks({1, 1}), (std::vector<double>{1.5, 1.5}));
}

void CorrelationTest::aColumnThatDoesNotVaryHasNoCorrelation()
{
    for (const PairedDays& days :
         {PairedDays{}, PairedDays{{1}, {1}}, PairedDays{{1, 2, 3}, {5, 5, 5}}, PairedDays{{5, 5, 5}, {1, 2, 3}}}) {
        QVERIFY(!spearman(days));
        QVERIFY(!circularShiftP(days));
        QVERIFY(!permutationP(days));
        QVERIFY(!blockBootstrap(days));
    }
}

void CorrelationTest::perfectLinksHaveTheirOwnInterval()
{
    const PairedDays up{{1, 2, 3, 4, 5}, {10, 20, 30, 40, 50}};
    const PairedDays down{{1, 2, 3, 4, 5}, {5, 4, 3, 2, 1}};
    QCOMPARE(spearman(up), std::optional(1.0));
    QCOMPARE(spearman(down), std::optional(-1.0));
    QCOMPARE(bonettWright(1.0, 5), std::optional(Interval{1.0, 1.0}));
    QCOMPARE(bonettWright(-1.0, 5), std::optional(Interval{-1.0, -1.0}));
    QCOMPARE(circularShiftP(up), std::optional(0.2));
}

void CorrelationTest::threeDaysHaveNoInterval()
{
    QVERIFY(!bonettWright(0.5, 3));
    QVERIFY(!bonettWright(0.5, 4)->leavesOutZero());
}

void CorrelationTest::aSeedRepeatsTheTest()
{
    const PairedDays days{{1, 4, 2, 5, 3, 6}, {2, 3, 1, 6, 4, 5}};
    QCOMPARE(permutationP(days, 500, 1), permutationP(days, 500, 1));
    QVERIFY(permutationP(days, 500, 1) != permutationP(days, 500, 2));
    // The smallest p that so many draws can give.
    QVERIFY(*permutationP(days, 500, 1) >= 1.0 / 501.0);
    QVERIFY(!blockBootstrap(days, 0));
}

QTEST_APPLESS_MAIN(CorrelationTest)
#include "correlation_test.moc"
