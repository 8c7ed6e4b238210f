// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/reading_thread.h>

#include <utility>

namespace unrut {

ReadingThread::ReadingThread(std::function<void()> work) : m_work(std::move(work)) {}

void ReadingThread::hurry()
{
    m_hurries = true;
}

bool ReadingThread::isDone() const
{
    return m_isDone;
}

bool ReadingThread::finish()
{
    hurry();
    return wait() && m_isDone;
}

void ReadingThread::rowWasRead()
{
    constexpr int few = 4;
    if (++m_rows % few == 0 && !m_hurries)
        giveWay();
}

void ReadingThread::run()
{
    m_work();
    m_isDone = true;
}

void ReadingThread::giveWay()
{
    yieldCurrentThread();
}

} // namespace unrut
