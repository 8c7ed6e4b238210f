// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/lock_file.h>

#include <QLockFile>
#include <QString>

namespace unrut {

namespace {

bool saysWhose(const QLockFile& lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    return lock.getLockInfo(&process, &computer, &program);
}

} // namespace

bool takeLock(QLockFile& lock)
{
    lock.setStaleLockTime(0); // its age says nothing of whoever holds it
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError || saysWhose(lock))
        return false;
    constexpr int untilWritten = 10'000; // ms; it takes far less
    lock.setStaleLockTime(untilWritten);
    const bool isTaken = lock.tryLock(0);
    lock.setStaleLockTime(0);
    return isTaken;
}

} // namespace unrut
