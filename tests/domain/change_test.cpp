// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include <domain/change.h>

#include <QTest>

#include <cmath>

using namespace unrut;
using namespace Qt::StringLiterals;

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reliableChangeIsTheModels_data();
    void reliableChangeIsTheModels();
    void verdictsFollowBothBounds_data();
    void verdictsFollowBothBounds();
    void risingSparkIsBetter();
    void reliabilityIsTheModels();
    void minimalImportantChangeIsHalfAStandardDeviation();
    void otherDomainsNeedTheBoundOfTwelve();
    void personalNoiseIsTheModels_data();
    void personalNoiseIsTheModels();
    void oneCheckSaysNothingAboutNoise();
    void oneSteadyPersonStillKeepsSomeNoise();
    void smoothedLineIsTheModels_data();
    void smoothedLineIsTheModels();
    void emptyDaysGiveAnEmptyLine();
    void halfTheWeightIsGoneAfterTheHalfLife();
};

void ChangeTest::reliableChangeIsTheModels_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue value : vectorCases(u"rci"_s))
        QTest::newRow(qPrintable(value["name"_L1].toString())) << value.toObject();
}

void ChangeTest::reliableChangeIsTheModels()
{
    QFETCH(QJsonObject, expected);
    const auto number = [&](const char* key) { return expected[QLatin1String(key)].toDouble(); };
    QCOMPARE(number("sd"), assumedSd);
    QCOMPARE(number("MID"), minimalImportantChange);
    const double sem = standardError(number("sd"), number("r"));
    const ScoreChange change =
        reliableChange(number("x1"), number("x2"), sem, expected["k1"_L1].toInt(), expected["k2"_L1].toInt(), true);
    UNRUT_NEAR(change.sem, number("SEM"));
    UNRUT_NEAR(change.seDiff, number("SE_diff"));
    UNRUT_NEAR(change.rc, number("RC"));
    UNRUT_NEAR(1.96 * change.seDiff, number("threshold95"));
    QCOMPARE(change.from, number("x1"));
    QCOMPARE(change.to, number("x2"));
    QCOMPARE(verdictKey(change.verdict), expected["verdict"_L1].toString());
}

void ChangeTest::verdictsFollowBothBounds_data()
{
    QTest::addColumn<double>("difference");
    QTest::addColumn<double>("sem");
    QTest::addColumn<Verdict>("verdict");
    const double small = 1.0; // so precise that only the ten points count
    QTest::newRow("9.9 points, however sure") << -9.9 << small << Verdict::NoReadableChange;
    QTest::newRow("10 points, sure") << -10.0 << small << Verdict::ClearBetter;
    QTest::newRow("10 points up, sure") << 10.0 << small << Verdict::ClearWorse;
    QTest::newRow("ten points with rounding") << -(200.0 / 3.0 - 170.0 / 3.0) << small << Verdict::ClearBetter;
    QTest::newRow("just clear") << -27.73 << 10.0 << Verdict::ClearBetter;
    QTest::newRow("just not clear") << -27.70 << 10.0 << Verdict::ProbablyBetter;
    QTest::newRow("just probable, worse") << 18.13 << 10.0 << Verdict::ProbablyWorse;
    QTest::newRow("just not probable") << 18.12 << 10.0 << Verdict::Maybe;
    QTest::newRow("nothing") << 0.0 << 10.0 << Verdict::NoReadableChange;
}

void ChangeTest::verdictsFollowBothBounds()
{
    QFETCH(double, difference);
    QFETCH(double, sem);
    QFETCH(Verdict, verdict);
    QCOMPARE(reliableChange(200.0 / 3.0, 200.0 / 3.0 + difference, sem, 1, 1, true).verdict, verdict);
    QCOMPARE(isBetter(verdict), verdict == Verdict::ClearBetter || verdict == Verdict::ProbablyBetter);
}

void ChangeTest::risingSparkIsBetter()
{
    QCOMPARE(reliableChange(30, 60, 8, 1, 1, false).verdict, Verdict::ClearBetter);
    QCOMPARE(reliableChange(60, 30, 8, 1, 1, false).verdict, Verdict::ClearWorse);
}

void ChangeTest::reliabilityIsTheModels()
{
    for (const QJsonValue expected : vectorCases(u"assumed_reliability"_s)) {
        UNRUT_NEAR(spearmanBrown(expected["k"_L1].toInt(), expected["rbar"_L1].toDouble()),
                   expected["r_kk"_L1].toDouble());
    }
    QCOMPARE(assumedReliability(4), 0.75);
    QCOMPARE(assumedReliability(5), 0.80);
    QCOMPARE(assumedReliability(9), 0.85);
}

void ChangeTest::minimalImportantChangeIsHalfAStandardDeviation()
{
    QCOMPARE(minimalImportantChange, 0.5 * assumedSd);
    for (const QJsonValue expected : vectorCases(u"mid"_s))
        UNRUT_NEAR(standardError(expected["sd"_L1].toDouble(), expected["r"_L1].toDouble()),
                   expected["one_sem"_L1].toDouble());
}

void ChangeTest::otherDomainsNeedTheBoundOfTwelve()
{
    const QJsonValue multiplicity = modelData(u"assessment_vectors.json"_s)["rci"_L1]["multiplicity"_L1];
    QCOMPARE(multiplicity["domains"_L1].toInt(), 12);
    QVERIFY(isNear(bonferroniBound, multiplicity["bonferroni_z"_L1].toDouble(), 5e-4));
}

void ChangeTest::personalNoiseIsTheModels_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue value : vectorCases(u"personal_noise"_s))
        QTest::newRow(qPrintable(value["name"_L1].toString())) << value.toObject();
}

void ChangeTest::personalNoiseIsTheModels()
{
    QFETCH(QJsonObject, expected);
    const double used = personalStandardError(numbers(expected["x"_L1]), expected["SEM_prior"_L1].toDouble());
    UNRUT_NEAR(used, expected["SEM_used"_L1].toDouble());
    UNRUT_NEAR(1.96 * std::sqrt(2.0) * used, expected["RCI95_points"_L1].toDouble());
}

void ChangeTest::oneCheckSaysNothingAboutNoise()
{
    QCOMPARE(personalStandardError({}, 10.0), 10.0);
    QCOMPARE(personalStandardError({50.0}, 10.0), 10.0);
}

void ChangeTest::oneSteadyPersonStillKeepsSomeNoise()
{
    const double sem = personalStandardError(std::vector<double>(20, 50.0), 10.0);
    QVERIFY(sem > 0.0 && sem < 10.0);
}

void ChangeTest::smoothedLineIsTheModels_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue value : vectorCases(u"ewma"_s)) {
        if (value["baseline"_L1].isUndefined()) // the control chart has a test of its own
            QTest::newRow(qPrintable(value["name"_L1].toString())) << value.toObject();
    }
}

void ChangeTest::smoothedLineIsTheModels()
{
    QFETCH(QJsonObject, expected);
    const std::vector<double> values = numbers(expected["x"_L1]);
    std::vector<double> offsets = numbers(expected["day"_L1]);
    std::vector<DayValue> days;
    for (size_t i = 0; i < values.size(); ++i) {
        const double offset = offsets.empty() ? static_cast<double>(i) : offsets[i];
        days.push_back({QDate(2026, 2, 27).addDays(static_cast<qint64>(offset)), values[i]});
    }
    const std::vector<DayValue> line = smoothed(days, expected["lam"_L1].toDouble());
    const std::vector<double> z = numbers(expected["z"_L1]);
    QCOMPARE(line.size(), z.size());
    for (size_t i = 0; i < z.size(); ++i) {
        QCOMPARE(line[i].day, days[i].day);
        UNRUT_NEAR(line[i].value, z[i]);
    }
}

void ChangeTest::emptyDaysGiveAnEmptyLine()
{
    QVERIFY(smoothed({}).empty());
}

void ChangeTest::halfTheWeightIsGoneAfterTheHalfLife()
{
    const double halfLife =
        modelData(u"assessment_vectors.json"_s)["ewma"_L1]["half_life_days_lambda_0_3"_L1].toDouble();
    UNRUT_NEAR(std::pow(0.7, halfLife), 0.5);
    // A year without entries: the old level no longer counts.
    const std::vector<DayValue> line = smoothed({{QDate(2025, 1, 1), 0.0}, {QDate(2026, 1, 1), 10.0}});
    UNRUT_NEAR(line.back().value, 10.0);
}

QTEST_APPLESS_MAIN(ChangeTest)
#include "change_test.moc"
