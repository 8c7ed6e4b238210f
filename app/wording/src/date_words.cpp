// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/date_words.h>

#include "text.h"

#include <QCoreApplication>
#include <QLocale>

namespace unrut::wording {

namespace {

struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

// A locale has formats for whole dates only. What is left out is taken out of the long one, with the
// separator and the small words ('de' in Spanish) that belong to it. By hand: regular expressions would be the only
// ones of a start, and cost more than the rest of the dates.

constexpr QLatin1Char quote('\'');

bool separates(QChar character)
{
    return character.isSpace() || character == QLatin1Char(',') || character == QChar(u'\u060C');
}

/// Where the separators that end at \a end begin.
qsizetype beforeSeparators(const QString& format, qsizetype end)
{
    while (end > 0 && separates(format.at(end - 1)))
        --end;
    return end;
}

qsizetype afterSeparators(const QString& format, qsizetype begin)
{
    while (begin < format.size() && separates(format.at(begin)))
        ++begin;
    return begin;
}

QString withoutWeekday(QString format)
{
    const QString weekday = QStringLiteral("dddd");
    if (format.startsWith(weekday))
        format.remove(0, afterSeparators(format, weekday.size()));
    if (format.endsWith(weekday))
        format.truncate(beforeSeparators(format, format.size() - weekday.size()));
    return format;
}

/// The place of the year in \a format; -1: none. What stands in quotes are words.
qsizetype yearIn(const QString& format)
{
    bool isWord = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format.at(i) == quote)
            isWord = !isWord;
        else if (!isWord && format.at(i) == QLatin1Char('y'))
            return i;
    }
    return -1;
}

QString withoutYear(QString format)
{
    const qsizetype year = yearIn(format);
    if (year < 0)
        return format;
    qsizetype end = year;
    while (end < format.size() && format.at(end) == QLatin1Char('y'))
        ++end;
    qsizetype begin = beforeSeparators(format, year);
    if (begin > 1 && format.at(begin - 1) == quote)
        begin = beforeSeparators(format, format.lastIndexOf(quote, begin - 2));
    return format.remove(begin, end - begin);
}

QString longFormat(const QLocale& locale = QLocale())
{
    return locale.dateFormat(QLocale::LongFormat);
}

/// "d 'de' MMMM" becomes "d MMM": short days have no small words.
QString shortened(QString format)
{
    for (qsizetype end = format.indexOf(quote); end >= 0; end = format.indexOf(quote)) {
        qsizetype begin = end;
        while (begin > 0 && format.at(begin - 1).isSpace())
            --begin;
        end = format.indexOf(quote, end + 1);
        format.remove(begin, (end < 0 ? format.size() : end + 1) - begin);
    }
    return format.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

QString said(QDate day, const QString& format, const QLocale& locale = QLocale())
{
    return locale.toString(day, format);
}

/// With its year when that is not the year of \a today.
QString nameOf(QDate day, QDate today)
{
    return day.year() == today.year() ? dayName(day) : dayNameAndYear(day);
}

} // namespace

QString dayName(QDate day)
{
    return said(day, withoutYear(longFormat()));
}

QString dayNameAndYear(QDate day)
{
    return said(day, longFormat());
}

QString dayAndMonth(QDate day)
{
    return said(day, withoutWeekday(withoutYear(longFormat())));
}

QString dayAndYear(QDate day)
{
    return said(day, withoutWeekday(longFormat()));
}

QString shortDay(QDate day)
{
    return shortDay(day, QLocale());
}

QString shortDay(QDate day, const QLocale& locale)
{
    return said(day, shortened(withoutWeekday(withoutYear(longFormat(locale)))), locale);
}

QString shortMonthAndYear(QDate day, const QLocale& locale)
{
    //: %1 is the short name of a month, %2 a year.
    return DateWords::tr("%1 %2", "month and year")
        .arg(locale.standaloneMonthName(day.month(), QLocale::ShortFormat), said(day, QStringLiteral("yyyy"), locale));
}

QString shortDayAndYear(QDate day)
{
    return said(day, shortened(withoutWeekday(longFormat())));
}

QString shortWeekday(QDate day)
{
    //: %1 is a short weekday, %2 a short day: 'Fri 27 Nov'.
    return DateWords::tr("%1 %2").arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat), shortDay(day));
}

std::array<int, 7> weekdays()
{
    std::array<int, 7> days{};
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i)
        days[static_cast<size_t>(i)] = (first - 1 + i) % 7 + 1;
    return days;
}

QString monthAndYear(QDate day)
{
    //: %1 is the name of a month, %2 a year.
    return DateWords::tr("%1 %2", "month and year")
        .arg(QLocale().standaloneMonthName(day.month()), said(day, QStringLiteral("yyyy")));
}

QString dayAndMonth(QDate day, QDate today)
{
    return day.year() == today.year() ? dayAndMonth(day) : dayAndYear(day);
}

QString shortDay(QDate day, QDate today)
{
    return day.year() == today.year() ? shortDay(day) : shortDayAndYear(day);
}

QString relativeDay(QDate day, QDate today)
{
    switch (today.daysTo(day)) {
    case -1:
        return DateWords::tr("Yesterday");
    case 0:
        return DateWords::tr("Today");
    case 1:
        return DateWords::tr("Tomorrow");
    default:
        return nameOf(day, today);
    }
}

QString onDay(QDate day, QDate today, const QString& ifToday, const QString& ifYesterday, const QString& otherwise)
{
    const qint64 ago = day.daysTo(today);
    return ago == 0 ? ifToday : ago == 1 ? ifYesterday : otherwise.arg(nameOf(day, today));
}

QString dayRange(QDate from, QDate to, QDate today)
{
    const bool years = from.year() != to.year() || to.year() != today.year();
    const QString end = years ? dayAndYear(to) : dayAndMonth(to);
    if (from == to)
        return end;
    //: Two days: '25 August to 23 November'.
    return DateWords::tr("%1 to %2").arg(from.year() == to.year() ? dayAndMonth(from) : dayAndYear(from), end);
}

QString clockTime(QTime time)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    return QLocale().toString(time, format);
}

QString duration(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    const QString restTold = DateWords::tr("%Ln minutes", nullptr, rest);
    if (hours == 0)
        return restTold;
    const QString hoursTold = DateWords::tr("%Ln hours", nullptr, hours);
    //: '1 hour 20 minutes'
    return rest == 0 ? hoursTold : DateWords::tr("%1 %2", "hours and minutes").arg(hoursTold, restTold);
}

QString greeting(QTime time)
{
    if (time.hour() < 5 || time.hour() >= 18)
        return DateWords::tr("Good evening. One thing today.");
    return time.hour() < 12 ? DateWords::tr("Good morning. One thing today.")
                            : DateWords::tr("Good afternoon. One thing today.");
}

} // namespace unrut::wording
