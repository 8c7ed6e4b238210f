// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/date_words.h>
#include <wording/translations.h>

#include <QLocale>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class DateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void daysFollowTheLocale_data();
    void daysFollowTheLocale();
    void daysNearTodayHaveNames_data();
    void daysNearTodayHaveNames();
    void rangesTellYearsOnlyWhenNeeded_data();
    void rangesTellYearsOnlyWhenNeeded();
    void durationsAreHoursAndMinutes_data();
    void durationsAreHoursAndMinutes();
    void clockTimesHaveNoSeconds();
    void greetingsFollowTheHour_data();
    void greetingsFollowTheHour();
    void monthsStandWithTheirYear();
    void weeksBeginAsInTheLocale();

private:
    wording::Translations m_translations;
};

void DateWordsTest::init()
{
    QCOMPARE(m_translations.speak(u"en"_s), u"en"_s);
}

void DateWordsTest::daysFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("dayAndMonth");
    QTest::addColumn<QString>("dayAndYear");
    QTest::addColumn<QString>("shortDay");
    QTest::newRow("C") << u"C"_s << u"Monday, 23 November"_s << u"23 November"_s << u"23 November 2026"_s
                       << u"23 Nov"_s;
    QTest::newRow("British") << u"en_GB"_s << u"Monday, 23 November"_s << u"23 November"_s << u"23 November 2026"_s
                             << u"23 Nov"_s;
    QTest::newRow("American") << u"en_US"_s << u"Monday, November 23"_s << u"November 23"_s << u"November 23, 2026"_s
                              << u"Nov 23"_s;
    QTest::newRow("German") << u"de_DE"_s << u"Montag, 23. November"_s << u"23. November"_s << u"23. November 2026"_s
                            << u"23. Nov."_s;
    QTest::newRow("French") << u"fr_FR"_s << u"lundi 23 novembre"_s << u"23 novembre"_s << u"23 novembre 2026"_s
                            << u"23 nov."_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"lunes, 23 de noviembre"_s << u"23 de noviembre"_s
                             << u"23 de noviembre de 2026"_s << u"23 nov"_s;
    QTest::newRow("Arabic") << u"ar_EG"_s << u"الاثنين، ٢٣ نوفمبر"_s << u"٢٣ نوفمبر"_s << u"٢٣ نوفمبر ٢٠٢٦"_s
                            << u"٢٣ نوفمبر"_s;
}

void DateWordsTest::daysFollowTheLocale()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    const QDate day(2026, 11, 23);
    QTEST(wording::dayName(day), "name");
    QTEST(wording::dayAndMonth(day), "dayAndMonth");
    QTEST(wording::dayAndYear(day), "dayAndYear");
    QTEST(wording::shortDay(day), "shortDay");
}

void DateWordsTest::daysNearTodayHaveNames_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("told");
    QTest::newRow("today") << QDate(2026, 11, 23) << u"Today"_s;
    QTest::newRow("yesterday") << QDate(2026, 11, 22) << u"Yesterday"_s;
    QTest::newRow("tomorrow") << QDate(2026, 11, 24) << u"Tomorrow"_s;
    QTest::newRow("this year") << QDate(2026, 11, 20) << u"Friday, 20 November"_s;
    QTest::newRow("last year") << QDate(2025, 2, 14) << u"Friday, 14 February 2025"_s;
}

void DateWordsTest::daysNearTodayHaveNames()
{
    QFETCH(QDate, day);
    QTEST(wording::relativeDay(day, QDate(2026, 11, 23)), "told");
}

void DateWordsTest::rangesTellYearsOnlyWhenNeeded_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("told");
    QTest::newRow("this year") << QDate(2026, 8, 25) << QDate(2026, 11, 23) << u"25 August to 23 November"_s;
    QTest::newRow("one day") << QDate(2026, 11, 23) << QDate(2026, 11, 23) << u"23 November"_s;
    QTest::newRow("over new year") << QDate(2025, 12, 1) << QDate(2026, 2, 1)
                                   << u"1 December 2025 to 1 February 2026"_s;
    QTest::newRow("another year") << QDate(2024, 3, 1) << QDate(2024, 5, 1) << u"1 March to 1 May 2024"_s;
}

void DateWordsTest::rangesTellYearsOnlyWhenNeeded()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QTEST(wording::dayRange(from, to, QDate(2026, 11, 23)), "told");
}

void DateWordsTest::durationsAreHoursAndMinutes_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("told");
    QTest::newRow("none") << 0 << u"0 minutes"_s;
    QTest::newRow("one") << 1 << u"1 minute"_s;
    QTest::newRow("many") << 40 << u"40 minutes"_s;
    QTest::newRow("an hour") << 60 << u"1 hour"_s;
    QTest::newRow("both") << 80 << u"1 hour 20 minutes"_s;
    QTest::newRow("hours and one") << 121 << u"2 hours 1 minute"_s;
    QTest::newRow("very long") << 60000 << u"1,000 hours"_s;
}

void DateWordsTest::durationsAreHoursAndMinutes()
{
    QFETCH(int, minutes);
    QTEST(wording::duration(minutes), "told");
}

void DateWordsTest::clockTimesHaveNoSeconds()
{
    QCOMPARE(wording::clockTime(QTime(8, 41, 30)), u"08:41"_s);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(wording::clockTime(QTime(8, 41, 30)), u"08:41"_s);
}

void DateWordsTest::greetingsFollowTheHour_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("told");
    QTest::newRow("night") << QTime(4, 59) << u"Good evening. One thing today."_s;
    QTest::newRow("morning") << QTime(5, 0) << u"Good morning. One thing today."_s;
    QTest::newRow("noon") << QTime(12, 0) << u"Good afternoon. One thing today."_s;
    QTest::newRow("evening") << QTime(18, 0) << u"Good evening. One thing today."_s;
}

void DateWordsTest::greetingsFollowTheHour()
{
    QFETCH(QTime, time);
    QTEST(wording::greeting(time), "told");
}

void DateWordsTest::monthsStandWithTheirYear()
{
    QCOMPARE(wording::monthAndYear(QDate(2025, 11, 3)), u"November 2025"_s);
    QCOMPARE(wording::shortWeekday(QDate(2026, 11, 27)), u"Fri 27 Nov"_s);
}

void DateWordsTest::weeksBeginAsInTheLocale()
{
    const auto daysIn = [](const QString& locale) {
        QLocale::setDefault(QLocale(locale));
        return wording::weekdays();
    };
    QCOMPARE(daysIn(u"de_DE"_s), (std::array{1, 2, 3, 4, 5, 6, 7}));
    QCOMPARE(daysIn(u"en_US"_s), (std::array{7, 1, 2, 3, 4, 5, 6}));
    QCOMPARE(daysIn(u"ar_EG"_s), (std::array{6, 7, 1, 2, 3, 4, 5}));
}

QTEST_GUILESS_MAIN(DateWordsTest)
#include "date_words_test.moc"
