// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/clock.h>

#include <QTimeZone>

namespace unrut {

/// A clock on a wall of 2026 somewhere, which a test moves.
class ZoneClock final : public Clock
{
public:
    explicit ZoneClock(const QTimeZone& zone) : m_zone(zone) {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return local().date(); }
    [[nodiscard]] QTime timeOfDay() const override { return local().time(); }
    [[nodiscard]] QDateTime local() const { return m_now.toTimeZone(m_zone); }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    /// UTC of 'MM-dd hh:mm' on the wall.
    [[nodiscard]] QDateTime at(const QString& wall) const
    {
        const QDateTime time =
            QDateTime::fromString(QStringLiteral("2026-") + wall, QStringLiteral("yyyy-MM-dd hh:mm"));
        return QDateTime(time.date(), time.time(), m_zone).toUTC();
    }
    void setNow(const QDateTime& utc) { m_now = utc; }
    void setZone(const QTimeZone& zone) { m_zone = zone; }

private:
    QTimeZone m_zone;
    QDateTime m_now;
};

} // namespace unrut
