// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/fake_clock.h>

namespace unrut {

namespace {
constexpr int startOfDay = 9;
} // namespace

FakeClock::FakeClock() : FakeClock(QDateTime(QDate(2026, 11, 2), QTime(startOfDay, 0), Qt::UTC)) {}

FakeClock::FakeClock(const QDateTime& utc, int offsetSeconds) : m_now(utc.toUTC()), m_offsetSeconds(offsetSeconds) {}

QDateTime FakeClock::now() const
{
    return m_now;
}

QDate FakeClock::today() const
{
    return local().date();
}

QTime FakeClock::timeOfDay() const
{
    return local().time();
}

void FakeClock::setDay(QDate day)
{
    m_now = QDateTime(day, QTime(startOfDay, 0), Qt::OffsetFromUTC, m_offsetSeconds).toUTC();
}

void FakeClock::setNow(const QDateTime& utc)
{
    m_now = utc.toUTC();
}

void FakeClock::setOffset(int seconds)
{
    m_offsetSeconds = seconds;
}

void FakeClock::addDays(int days)
{
    m_now = m_now.addDays(days);
}

void FakeClock::addSeconds(qint64 seconds)
{
    m_now = m_now.addSecs(seconds);
}

QDateTime FakeClock::local() const
{
    return m_now.toOffsetFromUtc(m_offsetSeconds);
}

} // namespace unrut
