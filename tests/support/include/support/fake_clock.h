// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/clock.h>

namespace unrut {

/// A clock that stands still until a test moves it. The person's local time is UTC plus an offset.
class FakeClock final : public Clock
{
public:
    /// Starts on Monday 2 November 2026 at 09:00 UTC; local time is the same.
    FakeClock();
    explicit FakeClock(const QDateTime& utc, int offsetSeconds = 0);

    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] QTime timeOfDay() const override;

    /// To 09:00 local time on \a day.
    void setDay(QDate day);
    void setNow(const QDateTime& utc);
    void setOffset(int seconds); ///< of local time, ahead of UTC; the instant stays
    void addDays(int days);
    void addSeconds(qint64 seconds);

private:
    [[nodiscard]] QDateTime local() const;

    QDateTime m_now;
    int m_offsetSeconds = 0;
};

} // namespace unrut
