// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <vector>

namespace unrut {

/// One thing for a calendar. Holds nothing but what is to leave the journal.
struct CalendarEvent
{
    QString id; ///< the same id makes another program change its event instead of adding one
    QDate day;
    QTime at;         ///< local time; null: the whole day
    int minutes = 30; ///< length, when there is a time
    QString title;
    QString place;
    QString text;
};

/// The events as an iCalendar file (RFC 5545): UTF-8, CRLF, lines of 75 bytes at most, texts escaped. Times float: they
/// are local wherever the file is read, as the person meant them. \a now: when the file was made, UTC.
[[nodiscard]] QByteArray calendarFile(const std::vector<CalendarEvent>& events, const QDateTime& now);

} // namespace unrut
