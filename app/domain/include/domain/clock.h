// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace unrut {

/// What time it is, handed in everywhere. Rules take days, never a clock; this is only the shape of one.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;

    /// The present instant, UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The person's local calendar day.
    [[nodiscard]] virtual QDate today() const = 0;
    /// The person's local wall time.
    [[nodiscard]] virtual QTime timeOfDay() const = 0;
};

/// The days a journal can hold: 1900-01-01 to 2200-12-31.
[[nodiscard]] bool isJournalDay(QDate day);

} // namespace unrut
