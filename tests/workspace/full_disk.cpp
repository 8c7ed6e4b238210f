// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "full_disk.h"

#include <QtGlobal>

#include <atomic>

namespace {

std::atomic<bool> full = false;
std::atomic<int> refused = 0;

} // namespace

#ifdef Q_OS_LINUX

#include <cerrno>
#include <dlfcn.h>
#include <sys/types.h>

// SQLite finds this one before the C library's.
extern "C" __attribute__((visibility("default"))) ssize_t pwrite64(int file, const void* bytes, size_t count,
                                                                   off64_t offset)
{
    using Write = ssize_t (*)(int, const void*, size_t, off64_t);
    if (full) {
        ++refused;
        errno = ENOSPC;
        return -1;
    }
    static const auto real = reinterpret_cast<Write>(dlsym(RTLD_NEXT, "pwrite64"));
    return real(file, bytes, count, offset);
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
