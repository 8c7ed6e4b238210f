// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_text.h>

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace unrut {

/// The events as an iCalendar file (RFC 5545): UTF-8, CRLF, lines of 75 bytes at most, texts escaped. Times float: they
/// are local wherever the file is read, as the person meant them. \a now: when the file was made, UTC.
[[nodiscard]] QByteArray calendarFile(const std::vector<CalendarEvent>& events, const QDateTime& now);

} // namespace unrut
