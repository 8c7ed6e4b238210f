// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "option_values.h"

#include "cli_words.h"

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

Error outOfRange(const char* option, const QString& least, const QString& most)
{
    return failure(ErrorCode::OutOfRange,
                   CliWords::tr("--%1 goes from %2 to %3").arg(QLatin1String(option), least, most));
}

/// QString takes white space, signs, 'nan' and hexadecimal digits for a number too.
bool isPlainNumber(const QString& text, bool decimals)
{
    bool point = false;
    for (const QChar c : text) {
        if (c == u'.' && decimals && !point)
            point = true;
        else if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty() && text != "."_L1;
}

} // namespace

Result<std::optional<QDate>> dayOf(const CommandRequest& request, const char* option)
{
    if (!request.has(option))
        return std::optional<QDate>();
    const QString text = request.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    // Qt also reads 2026-11-23T10:00 and leaves the rest unread.
    if (!isJournalDay(day) || day.toString(Qt::ISODate) != text)
        return failure(ErrorCode::InvalidDay, text);
    return std::optional<QDate>(day);
}

Result<QDate> dateOf(const CommandRequest& request, const Clock& clock)
{
    const auto day = dayOf(request, "date");
    if (!day)
        return day.error();
    return day->value_or(clock.today());
}

Result<std::optional<quint64>> wholeNumberOf(const CommandRequest& request, const char* option, quint64 least,
                                             quint64 most)
{
    if (!request.has(option))
        return std::optional<quint64>();
    const QString text = request.value(option);
    bool ok = false;
    const quint64 number = text.toULongLong(&ok);
    if (!ok || !isPlainNumber(text, false) || number < least || number > most)
        return outOfRange(option, QString::number(least), QString::number(most));
    return std::optional<quint64>(number);
}

Result<std::optional<double>> numberOf(const CommandRequest& request, const char* option, double least, double most)
{
    if (!request.has(option))
        return std::optional<double>();
    const QString text = request.value(option);
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !isPlainNumber(text, true) || number < least || number > most)
        return outOfRange(option, QString::number(least), QString::number(most));
    return std::optional<double>(number);
}

} // namespace unrut::cli
