// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/check_rhythm.h>
#include <support/made_checks.h>

#include <QTest>

#include <algorithm>
#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 2);

Check shortCheck(QDate day)
{
    Check check = checkScoring({}, 50, day);
    check.form = CheckForm::Short;
    check.orderSeed = 5;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (!isInForm(item, CheckForm::Short))
            check.answers[static_cast<size_t>(item)] = {};
    }
    return check;
}

} // namespace

/// What is offered when: the rest of a short form, the second check, the next one; and the word 'trend'.
class CheckRhythmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRestComesFourADayForAWeek();
    void whatWasMissedCanBeCaughtUpFourAtATime();
    void onlyAFinishedShortFormHasARest();
    void onlyTheNewestChecksRestIsOffered();
    void aSecondCheckIsOfferedBetweenTheThirdAndTheSeventhDay();
    void aSecondCheckIsNeverOfferedWhileRecoveringOrDeclined();
    void theNextCheckIsFourWeeksAwayOrAQuarter();
    void checksBecomeATrendOfWeeks();
    void provisionalScoresEnterNoTrend();
};

void CheckRhythmTest::theRestComesFourADayForAWeek()
{
    Check check = shortCheck(monday);
    QVERIFY(restItemsOn(check, monday).empty());
    std::set<ItemIndex> asked;
    for (int day = 1; day <= 6; ++day) {
        const std::vector<ItemIndex> items = restItemsOn(check, monday.addDays(day));
        QCOMPARE(items.size(), size_t(4));
        for (const ItemIndex item : items) {
            QVERIFY(!isInForm(item, CheckForm::Short));
            QVERIFY2(asked.insert(item).second, "asked twice");
            check.answers[static_cast<size_t>(item)] = Answer::doesNotApply();
        }
        QVERIFY2(restItemsOn(check, monday.addDays(day)).empty(), "enough for the day");
    }
    QCOMPARE(static_cast<int>(asked.size()), itemCount - shortItemCount);
    QVERIFY(restItemsOn(check, monday.addDays(7)).empty());
}

void CheckRhythmTest::whatWasMissedCanBeCaughtUpFourAtATime()
{
    Check check = shortCheck(monday);
    int answered = 0;
    while (!restItemsOn(check, monday.addDays(3)).empty()) {
        const std::vector<ItemIndex> items = restItemsOn(check, monday.addDays(3));
        QVERIFY(items.size() <= 4);
        check.answers[static_cast<size_t>(items.front())] = Answer::given(25);
        ++answered;
    }
    QCOMPARE(answered, 12);
    QVERIFY(restItemsOn(check, monday.addDays(8)).empty());
}

void CheckRhythmTest::onlyAFinishedShortFormHasARest()
{
    const QDate day = monday.addDays(2);
    QVERIFY(restItemsOn(checkScoring({}, 50, monday), day).empty());
    Check draft = shortCheck(monday);
    draft.finishedAt = {};
    QVERIFY(restItemsOn(draft, day).empty());
    Check binned = shortCheck(monday);
    binned.binnedAt = binned.finishedAt;
    QVERIFY(restItemsOn(binned, day).empty());
}

void CheckRhythmTest::onlyTheNewestChecksRestIsOffered()
{
    const Check first = shortCheck(monday);
    QCOMPARE(checkWithRest({first}, monday.addDays(2)), std::optional(first));
    QVERIFY(!checkWithRest({first, checkScoring({}, 50, monday.addDays(1))}, monday.addDays(2)));
    QVERIFY(!checkWithRest({}, monday));
}

void CheckRhythmTest::aSecondCheckIsOfferedBetweenTheThirdAndTheSeventhDay()
{
    const std::vector<Check> one{checkScoring({}, 50, monday)};
    for (int day = 0; day < 12; ++day)
        QCOMPARE(isSecondCheckOffered(one, Mode::Normal, monday.addDays(day)), day >= 3 && day <= 7);
    const std::vector<Check> two{one[0], checkScoring({}, 50, monday.addDays(3))};
    QVERIFY(!isSecondCheckOffered(two, Mode::Normal, monday.addDays(4)));
    QVERIFY(!isSecondCheckOffered({}, Mode::Normal, monday));
}

void CheckRhythmTest::aSecondCheckIsNeverOfferedWhileRecoveringOrDeclined()
{
    std::vector<Check> one{checkScoring({}, 50, monday)};
    QVERIFY(!isSecondCheckOffered(one, Mode::RecoverFirst, monday.addDays(4)));
    QVERIFY(isSecondCheckOffered(one, Mode::Maintain, monday.addDays(4)));
    one[0].secondDeclined = true;
    QVERIFY(!isSecondCheckOffered(one, Mode::Normal, monday.addDays(4)));
}

void CheckRhythmTest::theNextCheckIsFourWeeksAwayOrAQuarter()
{
    const std::vector<Check> checks{checkScoring({}, 50, monday), checkScoring({}, 50, monday.addDays(4))};
    QCOMPARE(nextCheckDay(checks, false), std::optional(monday.addDays(32)));
    QCOMPARE(nextCheckDay(checks, true), std::optional(monday.addDays(95)));
    QVERIFY(!nextCheckDay({}, false));
}

void CheckRhythmTest::checksBecomeATrendOfWeeks()
{
    std::vector<Check> checks;
    for (const int value : {100, 75, 75, 50, 50, 25, 25, 0})
        checks.push_back(
            checkScoring({{Domain::Exh, value}}, 25, monday.addDays(28 * static_cast<qint64>(checks.size()))));
    const QDate last = checks.back().day;
    const std::optional<Trend> trend = checkTrend(checks, Domain::Exh, last);
    QVERIFY(trend);
    QVERIFY(trend->slope < 0 && trend->slope > -5);
    QCOMPARE(trend->claim, TrendClaim::Trend);
    QVERIFY(checkTrend(checks, {}, last)->slope > 0); // Spark
    QVERIFY(!checkTrend(checks, Domain::Exh, checks[2].day));
    QVERIFY(checkTrend(checks, Domain::Exh, checks[3].day));
    checks.push_back(checkScoring({{Domain::Exh, 0}}, 25, last));
    QVERIFY2(checkTrend(checks, Domain::Exh, last), "two on a day are one");
}

void CheckRhythmTest::provisionalScoresEnterNoTrend()
{
    std::vector<Check> checks;
    for (const qint64 week : {0, 4, 8, 12, 16, 20})
        checks.push_back(shortCheck(monday.addDays(7 * week)));
    QVERIFY(!checkTrend(checks, Domain::Wkl, checks.back().day));
}

QTEST_APPLESS_MAIN(CheckRhythmTest)
#include "check_rhythm_test.moc"
