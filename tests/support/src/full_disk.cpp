// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/full_disk.h>

#include <QtGlobal>

#include <atomic>

namespace {

std::atomic<bool> full = false;
std::atomic<int> refused = 0;

} // namespace

#ifdef Q_OS_LINUX

#include <cerrno>
#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/types.h>

namespace {

/// Only files get full: a test still has to say what it found, and threads to wake each other.
bool refuses(int file)
{
    struct stat status = {};
    if (!full || file <= 2 || fstat(file, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    ++refused;
    errno = ENOSPC;
    return true;
}

} // namespace

// Libraries find these before the C library's: SQLite writes with the first, Qt with the second.
extern "C" __attribute__((visibility("default"))) ssize_t pwrite64(int file, const void* bytes, size_t count,
                                                                   off64_t at)
{
    using Function = ssize_t (*)(int, const void*, size_t, off64_t);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "pwrite64"));
    return refuses(file) ? -1 : real(file, bytes, count, at);
}

extern "C" __attribute__((visibility("default"))) ssize_t write(int file, const void* bytes, size_t count)
{
    using Function = ssize_t (*)(int, const void*, size_t);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "write"));
    return refuses(file) ? -1 : real(file, bytes, count);
}

#endif

namespace unrut {

FullDisk::FullDisk()
{
    full = true;
}

FullDisk::~FullDisk()
{
    full = false;
}

bool FullDisk::isPossible()
{
#ifdef Q_OS_LINUX
    return true;
#else
    return false;
#endif
}

int FullDisk::refusals()
{
    return refused;
}

} // namespace unrut
