// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include <ctime>

namespace unrut {

/// The zone of this program while it lives, as one is told by its system.
class SystemZone
{
public:
    explicit SystemZone(const QTimeZone& zone) : m_before(qgetenv("TZ")) { set(zone); }
    ~SystemZone() { tell(m_before); }
    Q_DISABLE_COPY_MOVE(SystemZone)

    static void set(const QTimeZone& zone) { tell(zone.id()); }

private:
    static void tell(const QByteArray& zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
    QByteArray m_before;
};

} // namespace unrut
