// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/workspace.h>

#include <QRandomGenerator>

namespace unrut {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

QTime SystemClock::timeOfDay() const
{
    return QTime::currentTime();
}

QUuid SystemIdSource::next()
{
    // A clock set back must not make newer ids sort before older ones.
    const qint64 millisecond = std::max(QDateTime::currentMSecsSinceEpoch(), m_lastMillisecond);
    m_counter = millisecond == m_lastMillisecond ? m_counter + 1 : 0;
    if (m_counter > 0xfffU) {
        m_lastMillisecond = millisecond + 1;
        m_counter = 0;
    } else {
        m_lastMillisecond = millisecond;
    }
    return uuidV7(m_lastMillisecond, m_counter, QRandomGenerator::system()->generate64());
}

} // namespace unrut
