// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/sustained_shift.h>

#include <QTest>

using namespace unrut;

namespace {

/// A baseline that wobbles around 5, then what follows it.
std::vector<DayValue> afterBaseline(const std::vector<double>& later)
{
    std::vector<double> values{5, 6, 5, 4, 6, 5, 5, 6, 4, 5};
    values.insert(values.end(), later.begin(), later.end());
    std::vector<DayValue> days;
    days.reserve(values.size());
    for (const double value : values)
        days.push_back({QDate(2026, 3, 1).addDays(static_cast<qint64>(days.size())), value});
    return days;
}

} // namespace

class SustainedShiftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBaselineAloneIsNoShift();
    void aSteadyLevelIsNoShift();
    void aLevelThatLastsIsDatedByItsFirstSignal();
    void aSpikeThatHasPassedIsNoShift();
    void aSecondRunIsDatedByItself();
    void goodTimesBeforeTheOnsetAreNoBaseline();
    void theBaselineIsTheFirstTenDays();
};

void SustainedShiftTest::aBaselineAloneIsNoShift()
{
    QVERIFY(!sustainedShift({}));
    QVERIFY(!sustainedShift({{QDate(2026, 3, 1), 5.0}}));
    QVERIFY(!sustainedShift(afterBaseline({})));
}

void SustainedShiftTest::aSteadyLevelIsNoShift()
{
    QVERIFY(!sustainedShift(afterBaseline({5, 6, 5, 4, 5, 6})));
}

void SustainedShiftTest::aLevelThatLastsIsDatedByItsFirstSignal()
{
    const SustainedShift rise{true, QDate(2026, 3, 13)};
    QCOMPARE(sustainedShift(afterBaseline({6, 6, 7, 6, 7, 7})), std::optional(rise));
    const std::optional<SustainedShift> fall = sustainedShift(afterBaseline({4, 4, 3, 4, 3, 3}));
    QVERIFY(fall && !fall->isUp);
}

void SustainedShiftTest::aSpikeThatHasPassedIsNoShift()
{
    QVERIFY(!sustainedShift(afterBaseline({9, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5})));
}

void SustainedShiftTest::aSecondRunIsDatedByItself()
{
    const std::vector<DayValue> days = afterBaseline({9, 9, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 9, 9});
    QCOMPARE(sustainedShift(days), std::optional(SustainedShift{true, days[days.size() - 2].day}));
    // From above straight to below: the run is the one at the end, not both.
    const std::optional<SustainedShift> turned = sustainedShift(afterBaseline({10, 10, 0, 0, 0, 0, 0}));
    QVERIFY(turned && !turned->isUp && turned->since > QDate(2026, 3, 12));
}

void SustainedShiftTest::goodTimesBeforeTheOnsetAreNoBaseline()
{
    // Ten good days, then a rut that is as it is: against the good days a fall, against itself nothing.
    std::vector<DayValue> days = afterBaseline({2, 3, 2, 1, 3, 2, 2, 3, 1, 2, 2, 3, 2});
    const QDate onset = days[10].day;
    QVERIFY(sustainedShift(days) && !sustainedShift(days)->isUp);
    QVERIFY(!sustainedShift(days, onset));
    for (int day = 0; day < 6; ++day)
        days.push_back({days.back().day.addDays(1), 5.0});
    QVERIFY(sustainedShift(days, onset) && sustainedShift(days, onset)->isUp);
    // Too few days since then: the whole line it is.
    QVERIFY(sustainedShift(afterBaseline({2, 2, 1, 2, 1, 2}), onset));
}

void SustainedShiftTest::theBaselineIsTheFirstTenDays()
{
    std::vector<DayValue> days = afterBaseline({2, 2, 2});
    const BaselineDays first{QDate(2026, 3, 1), QDate(2026, 3, 10)};
    QCOMPARE(baselineDays(days), std::optional(first));
    // What came later does not move it, but an onset that enough days follow does.
    days = afterBaseline({2, 3, 2, 1, 3, 2, 2, 3, 1, 2, 2});
    QCOMPARE(baselineDays(days), std::optional(first));
    QCOMPARE(baselineDays(days, QDate(2026, 3, 11)),
             std::optional(BaselineDays{QDate(2026, 3, 11), QDate(2026, 3, 20)}));
    QCOMPARE(baselineDays(days, QDate(2026, 3, 15)), std::optional(first));
    days.resize(9);
    QVERIFY(!baselineDays(days));
}

QTEST_APPLESS_MAIN(SustainedShiftTest)
#include "sustained_shift_test.moc"
