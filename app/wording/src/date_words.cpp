// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/date_words.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace unrut::wording {

namespace {

struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

// A locale has formats for whole dates only. What is left out is taken out of the long one, with the
// separator and the small words ('de' in Spanish) that belong to it.

QString withoutWeekday(QString format)
{
    static const QRegularExpression weekday(QStringLiteral("^dddd[\\s,،]*|[\\s,،]*dddd$"));
    return format.remove(weekday);
}

QString withoutYear(QString format)
{
    static const QRegularExpression year(QStringLiteral("[\\s,،]*('[^']*'\\s*)?y+"));
    return format.remove(year);
}

QString longFormat(const QLocale& locale = QLocale())
{
    return locale.dateFormat(QLocale::LongFormat);
}

/// "d 'de' MMMM" becomes "d MMM": short days have no small words.
QString shortened(QString format)
{
    static const QRegularExpression smallWords(QStringLiteral("\\s*'[^']*'"));
    return format.remove(smallWords).replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

QString said(QDate day, const QString& format, const QLocale& locale = QLocale())
{
    return locale.toString(day, format);
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
        return day.year() == today.year() ? dayName(day) : dayNameAndYear(day);
    }
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
