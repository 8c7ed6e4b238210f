// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/trend.h>
#include <wording/arrival_words.h>
#include <wording/facts.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Facts in a line, and figures that are small.
class FactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void emptyOnesAreLeftOut();
    void whatChangesLittleAWeekIsToldByTheYear();
};

void FactsTest::emptyOnesAreLeftOut()
{
    QCOMPARE(wording::beside({}), QString());
    QCOMPARE(wording::beside({u"one"_s, QString(), u"two"_s}), u"one · two"_s);
}

void FactsTest::whatChangesLittleAWeekIsToldByTheYear()
{
    constexpr int checks = 122;
    Trend trend;
    trend.claim = TrendClaim::Trend;
    trend.slope = 0.5;
    trend.low = 0.2;
    trend.high = 0.8;
    const QString quick = wording::trendSentence(trend, checks);
    QVERIFY2(quick.contains(u"0.5 points a week, probably between 0.2 and 0.8"_s), qPrintable(quick));
    trend.slope = 0.04;
    trend.low = -0.0005;
    trend.high = 0.08;
    const QString slow = wording::trendSentence(trend, checks);
    trend.high = 0.12;
    QVERIFY(wording::trendSentence(trend, checks).contains(u"2.1 points a year, probably between 0.0 and 6.3"_s));
    QVERIFY2(slow.contains(u"2.1 points a year, probably between 0.0 and 4.2"_s), qPrintable(slow));
}

QTEST_APPLESS_MAIN(FactsTest)
#include "facts_test.moc"
