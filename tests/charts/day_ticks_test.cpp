// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_looks.h"
#include "day_ticks.h"

#include <theme/fonts.h>

#include <QTest>

using namespace unrut;

class DayTicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesNeverTouch_data();
    void namesNeverTouch();
    void aQuarterIsNamedEveryTwoWeeks();
    void theLastDayIsNamed();
    void longRangesAreNamedByMonthAndYear();
    void namesAreTheLocales();
    void givenDaysKeepFirstAndLast();
    void overYearsTheYearIsNamed();
    void daysOutsideOfTheRangeAreLeftOut();
};

void DayTicksTest::namesNeverTouch_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("width");
    for (const int days : {1, 6, 28, 90, 365, 1000, 3650, 36500}) {
        for (const int width : {120, 400, 1100, 2400})
            QTest::addRow("%d days on %d px", days, width) << days << width;
    }
}

void DayTicksTest::namesNeverTouch()
{
    QFETCH(int, days);
    QFETCH(int, width);
    const QDate from(2026, 1, 17);
    const QDate to = from.addDays(days);
    for (const double points : {10.5, 21.0}) {
        const QFontMetricsF metrics(fontsFor(lookOf(Qt::LeftToRight, points).font).axis);
        const std::vector<DayTick> ticks = dayTicks(from, to, width, metrics, QLocale(QStringLiteral("de")));
        QVERIFY(!ticks.empty());
        qreal free = -1e9;
        for (const DayTick& tick : ticks) {
            QVERIFY(tick.day >= from && tick.day <= to);
            const qreal middle = static_cast<qreal>(from.daysTo(tick.day)) * width / days;
            const qreal half = metrics.horizontalAdvance(tick.text) / 2;
            QVERIFY2(middle - half > free, qPrintable(tick.text));
            free = middle + half;
        }
    }
}

void DayTicksTest::aQuarterIsNamedEveryTwoWeeks()
{
    const QFontMetricsF metrics(fontsFor(usualLook().font).axis);
    const QDate from(2026, 8, 25);
    const std::vector<DayTick> ticks = dayTicks(from, from.addDays(90), 1130, metrics, QLocale(QLocale::English));
    QStringList names;
    for (const DayTick& tick : ticks)
        names.append(tick.text);
    // The 17th of November gives way to the last day, six days on.
    QCOMPARE(names.join(QStringLiteral(" | ")),
             QStringLiteral("Aug 25 | Sep 8 | Sep 22 | Oct 6 | Oct 20 | Nov 3 | Nov 23"));
}

void DayTicksTest::theLastDayIsNamed()
{
    const QFontMetricsF metrics(fontsFor(usualLook().font).axis);
    const QDate from(2026, 8, 1);
    for (const int days : {5, 13, 27, 40, 60}) {
        const QDate to = from.addDays(days);
        QCOMPARE(dayTicks(from, to, 1000, metrics, QLocale(QLocale::English)).back().day, to);
    }
}

void DayTicksTest::longRangesAreNamedByMonthAndYear()
{
    const QFontMetricsF metrics(fontsFor(usualLook().font).axis);
    const QLocale english(QLocale::English);
    const QDate from(2016, 11, 23);
    const std::vector<DayTick> year = dayTicks(from, from.addYears(1), 1100, metrics, english);
    QCOMPARE(year.front().text, QStringLiteral("Jan 2017"));
    QCOMPARE(year.front().day, QDate(2017, 1, 1));
    const std::vector<DayTick> decade = dayTicks(from, from.addYears(10), 1100, metrics, english);
    QCOMPARE(decade.front().text, QStringLiteral("2017"));
    QCOMPARE(decade.back().text, QStringLiteral("2026"));
}

void DayTicksTest::namesAreTheLocales()
{
    const QFontMetricsF metrics(fontsFor(usualLook().font).axis);
    const QDate day(2026, 5, 3);
    const auto name = [&](const QLocale& locale) {
        return fittingTicks({day}, day, day, 500, metrics, locale).front().text;
    };
    QCOMPARE(name(QLocale(QLocale::German)), QStringLiteral("3. Mai"));
    QCOMPARE(name(QLocale(QLocale::English)), QStringLiteral("May 3"));
    QVERIFY(name(QLocale(QLocale::Arabic)).isRightToLeft());
}

void DayTicksTest::givenDaysKeepFirstAndLast()
{
    const QFontMetricsF metrics(fontsFor(usualLook().font).axis);
    std::vector<QDate> days;
    for (qint64 week = 0; week <= 20; ++week)
        days.push_back(QDate(2026, 1, 1).addDays(week * 7));
    const std::vector<DayTick> ticks =
        fittingTicks(days, days.front(), days.back(), 300, metrics, QLocale(QLocale::English));
    QVERIFY(ticks.size() < days.size());
    QVERIFY(ticks.size() >= 3);
    QCOMPARE(ticks.front().day, days.front());
    QCOMPARE(ticks.back().day, days.back());
}

void DayTicksTest::overYearsTheYearIsNamed()
{
    const QFontMetricsF metrics(fontsFor(usualLook().font).axis);
    const QLocale english(QLocale::English);
    const QDate from(2016, 12, 7);
    const auto names = [&](QDate to) {
        QStringList texts;
        for (const DayTick& tick : fittingTicks({from, to}, from, to, 500, metrics, english))
            texts.append(tick.text);
        return texts;
    };
    QCOMPARE(names(QDate(2017, 12, 7)), (QStringList{QStringLiteral("Dec 7"), QStringLiteral("Dec 7")}));
    for (const QString& name : names(QDate(2026, 11, 23)))
        QVERIFY2(name.contains(QStringLiteral("20")), qPrintable(name));
}

void DayTicksTest::daysOutsideOfTheRangeAreLeftOut()
{
    const QFontMetricsF metrics(fontsFor(usualLook().font).axis);
    const QDate day(2026, 5, 3);
    QVERIFY(fittingTicks({day.addDays(-1), day.addDays(30)}, day, day.addDays(20), 300, metrics, QLocale()).empty());
}

QTEST_MAIN(DayTicksTest)
#include "day_ticks_test.moc"
