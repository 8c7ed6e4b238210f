// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include <domain/link.h>

#include <QTest>

#include <cmath>
#include <numeric>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2026, 3, 1);

std::vector<DayValue> dayValues(const QJsonObject& byDay)
{
    std::vector<DayValue> days;
    for (int day = 0; day < 30; ++day) {
        const QJsonValue value = byDay[QString::number(day)];
        if (!value.isUndefined())
            days.push_back({firstDay.addDays(day), value.toDouble()});
    }
    return days;
}

/// Goes up with the days, with one step back each five days.
PairedDays clearLink(int days)
{
    PairedDays pairs;
    for (int day = 0; day < days; ++day) {
        pairs.x.push_back(day);
        pairs.y.push_back(day % 5 == 0 ? day - 3 : day);
    }
    return pairs;
}

PairedDays noLink(int days)
{
    PairedDays pairs;
    for (int day = 0; day < days; ++day) {
        pairs.x.push_back(day % 2);
        pairs.y.push_back(day / 2 % 2);
    }
    return pairs;
}

} // namespace

class LinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsAreTheModels_data();
    void claimsAreTheModels();
    void wordsFollowTheBounds_data();
    void wordsFollowTheBounds();
    void holmIsTheModels();
    void linksAreJudgedTogether();
    void howManyDaysALinkTakesIsTrue_data();
    void howManyDaysALinkTakesIsTrue();
    void howManyDaysHangsOnTheOtherPairs();
    void aValueThatNeverVariesSaysNothing();
    void lagsAreTheModels();
    void aNegativeLagLooksBack();
    void weakestVisibleLinkIsTheModels();
};

void LinkTest::claimsAreTheModels_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue value : vectorCases(u"correlation"_s)) {
        if (!value["claim"_L1].isUndefined())
            QTest::newRow(qPrintable(value["name"_L1].toString())) << value.toObject();
    }
}

void LinkTest::claimsAreTheModels()
{
    QFETCH(QJsonObject, expected);
    const std::vector<Link> links = linksOf({{numbers(expected["x"_L1]), numbers(expected["y"_L1])}});
    QCOMPARE(links.size(), size_t{1});
    const Link& link = links.front();
    UNRUT_NEAR(link.rho, expected["rho"_L1].toDouble());
    UNRUT_NEAR(link.interval.low, expected["ci95_bonett_wright"_L1][0].toDouble());
    UNRUT_NEAR(link.circularP, expected["p_circular_shift"_L1].toDouble());
    const QMap<QString, LinkClaim> claims{
        {u"strong positive link; not proof of cause"_s, LinkClaim::Strong},
        {u"no clear link yet"_s, LinkClaim::NotClear},
        {u"collecting: 12 of 20 days"_s, LinkClaim::Collecting},
    };
    QVERIFY(claims.contains(expected["claim"_L1].toString()));
    QCOMPARE(link.claim, claims.value(expected["claim"_L1].toString()));
}

void LinkTest::wordsFollowTheBounds_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("rho");
    QTest::addColumn<Interval>("interval");
    QTest::addColumn<double>("p");
    QTest::addColumn<LinkClaim>("claim");
    const Interval clear{0.1, 0.9};
    const Interval clearDown{-0.9, -0.1};
    const Interval open{-0.1, 0.9};
    const Interval touching{0.0, 0.9};
    QTest::newRow("19 days") << 19 << 0.9 << clear << 0.001 << LinkClaim::Collecting;
    QTest::newRow("20 days") << 20 << 0.9 << clear << 0.001 << LinkClaim::Strong;
    QTest::newRow("p .05") << 60 << 0.9 << clear << 0.05 << LinkClaim::NotClear;
    QTest::newRow("p just below") << 60 << 0.9 << clear << 0.0499 << LinkClaim::Strong;
    QTest::newRow("interval holds 0") << 60 << 0.9 << open << 0.001 << LinkClaim::NotClear;
    QTest::newRow("interval touches 0") << 60 << 0.9 << touching << 0.001 << LinkClaim::NotClear;
    QTest::newRow("weak") << 200 << 0.29 << clear << 0.01 << LinkClaim::Weak;
    QTest::newRow("moderate") << 200 << 0.3 << clear << 0.01 << LinkClaim::Moderate;
    QTest::newRow("just moderate") << 200 << 0.49 << clear << 0.01 << LinkClaim::Moderate;
    QTest::newRow("strong") << 200 << 0.5 << clear << 0.01 << LinkClaim::Strong;
    QTest::newRow("strong, downwards") << 200 << -0.5 << clearDown << 0.01 << LinkClaim::Strong;
}

void LinkTest::wordsFollowTheBounds()
{
    QFETCH(int, days);
    QFETCH(double, rho);
    QFETCH(Interval, interval);
    QFETCH(double, p);
    QFETCH(LinkClaim, claim);
    QCOMPARE(linkClaim(days, rho, interval, p), claim);
}

void LinkTest::holmIsTheModels()
{
    for (const QJsonValue expected : vectorCases(u"holm"_s)) {
        const std::vector<double> adjusted = holmAdjusted(numbers(expected["p"_L1]));
        const std::vector<double> wanted = numbers(expected["adjusted"_L1]);
        QCOMPARE(adjusted.size(), wanted.size());
        for (size_t i = 0; i < wanted.size(); ++i)
            UNRUT_NEAR(adjusted[i], wanted[i]);
    }
    QCOMPARE(holmAdjusted({}), std::vector<double>{});
    QCOMPARE(holmAdjusted({0.6, 0.7}), (std::vector<double>{1.0, 1.0}));
}

void LinkTest::linksAreJudgedTogether()
{
    // Alone 1 / 30 is below .05; among two it is not.
    const Link alone = linksOf({clearLink(30)}).front();
    UNRUT_NEAR(alone.circularP, 1.0 / 30.0);
    QCOMPARE(alone.adjustedP, alone.circularP);
    QCOMPARE(alone.claim, LinkClaim::Strong);

    const std::vector<Link> two = linksOf({clearLink(30), noLink(30)});
    UNRUT_NEAR(two[0].adjustedP, 2.0 / 30.0);
    QCOMPARE(two[0].claim, LinkClaim::NotClear);
    QCOMPARE(two[1].claim, LinkClaim::NotClear);

    // A pair still being collected is not judged and costs the other nothing.
    const std::vector<Link> withFew = linksOf({noLink(12), clearLink(30)});
    QCOMPARE(withFew[0].claim, LinkClaim::Collecting);
    QCOMPARE(withFew[1], alone);
}

void LinkTest::howManyDaysALinkTakesIsTrue_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("pairs");
    QTest::addColumn<bool>("isNamed");
    // circularP is 1 / days at the least: it takes more than 20 days for each pair that is judged with it.
    QTest::newRow("20 days alone") << 20 << 1 << false;
    QTest::newRow("21 days alone") << 21 << 1 << true;
    QTest::newRow("40 days of two") << 40 << 2 << false;
    QTest::newRow("41 days of two") << 41 << 2 << true;
    QTest::newRow("60 days of three") << 60 << 3 << false;
    QTest::newRow("61 days of three") << 61 << 3 << true;
}

void LinkTest::howManyDaysALinkTakesIsTrue()
{
    QFETCH(int, days);
    QFETCH(int, pairs);
    QFETCH(bool, isNamed);
    // Nothing could be clearer than these.
    for (const Link& link : linksOf(std::vector<PairedDays>(static_cast<size_t>(pairs), clearLink(days)))) {
        UNRUT_NEAR(link.circularP, 1.0 / days);
        QCOMPARE(link.claim, isNamed ? LinkClaim::Strong : LinkClaim::NotClear);
        QCOMPARE(link.days >= link.daysToName, isNamed);
        QVERIFY2(isNamed || link.daysToName == days + 1, qPrintable(QString::number(link.daysToName)));
    }
}

void LinkTest::howManyDaysHangsOnTheOtherPairs()
{
    // One that is named already leaves the others a smaller share to wait for.
    const std::vector<Link> links = linksOf({clearLink(90), noLink(30), noLink(12)});
    QCOMPARE(links[0].claim, LinkClaim::Strong);
    QCOMPARE(links[1].daysToName, 21);
    QCOMPARE(links[2].claim, LinkClaim::Collecting);
    QCOMPARE(links[2].daysToName, 41); // it will be the second that is still open
    QCOMPARE(linksOf({noLink(12)}).front().daysToName, 21);
}

void LinkTest::aValueThatNeverVariesSaysNothing()
{
    PairedDays flat = clearLink(40);
    flat.y.assign(flat.y.size(), 5.0);
    const std::vector<Link> links = linksOf({flat, clearLink(30)});
    QCOMPARE(links[0].claim, LinkClaim::NotClear);
    QCOMPARE(links[0].rho, 0.0);
    QCOMPARE(links[1].claim, LinkClaim::Strong);
    QVERIFY(linksOf({}).empty());
}

void LinkTest::lagsAreTheModels()
{
    for (const QJsonValue expected : vectorCases(u"lag"_s)) {
        const PairedDays pairs = pairedDays(dayValues(expected["x"_L1].toObject()),
                                            dayValues(expected["y"_L1].toObject()), expected["lag"_L1].toInt());
        PairedDays wanted;
        for (const QJsonValue pair : expected["pairs"_L1].toArray()) {
            wanted.x.push_back(pair[0].toDouble());
            wanted.y.push_back(pair[1].toDouble());
        }
        QCOMPARE(pairs, wanted);
    }
}

void LinkTest::aNegativeLagLooksBack()
{
    const std::vector<DayValue> x{{firstDay, 1}, {firstDay.addDays(1), 2}};
    const std::vector<DayValue> y{{firstDay, 7}, {firstDay.addDays(1), 8}};
    QCOMPARE(pairedDays(x, y, -1), (PairedDays{{2}, {7}}));
}

void LinkTest::weakestVisibleLinkIsTheModels()
{
    const QJsonObject critical =
        modelData(u"assessment_vectors.json"_s)["correlation"_L1]["critical_abs_rho_05"_L1].toObject();
    QCOMPARE(critical.size(), 5);
    for (auto days = critical.begin(); days != critical.end(); ++days)
        QVERIFY2(isNear(weakestVisibleLink(days.key().toInt()), days.value().toDouble(), 5.1e-5),
                 qPrintable(days.key()));
    // An odd number of days goes the other branch of the formula; both meet in between.
    QVERIFY(weakestVisibleLink(21) < weakestVisibleLink(20) && weakestVisibleLink(21) > weakestVisibleLink(22));
    // One degree of freedom: sin of 95 % of a right angle.
    UNRUT_NEAR(weakestVisibleLink(3), std::sin(0.95 * std::acos(0.0)));
}

QTEST_APPLESS_MAIN(LinkTest)
#include "link_test.moc"
