// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/full_disk.h>
#include <support/read_only_disk.h>

#include <QtGlobal>

#include <atomic>

namespace {

std::atomic<bool> full = false;
std::atomic<int> refused = 0;
std::atomic<bool> readOnly = false;
std::atomic<int> refusedForReading = 0;

} // namespace

#ifdef Q_OS_LINUX

#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>

namespace {

int refuseToChange()
{
    ++refusedForReading;
    errno = EROFS;
    return -1;
}

/// Only files get full: a test still has to say what it found, and threads to wake each other.
bool refuses(int file)
{
    struct stat status = {};
    if ((!full && !readOnly) || file <= 2 || fstat(file, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    if (readOnly)
        return refuseToChange() < 0;
    ++refused;
    errno = ENOSPC;
    return true;
}

bool wouldChange(int flags)
{
    return readOnly && (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
}

} // namespace

// Their names for what they take are reserved.
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)

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

extern "C" __attribute__((visibility("default"))) int open64(const char* path, int flags, ...)
{
    using Function = int (*)(const char*, int, ...);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "open64"));
    std::va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>(va_arg(rest, int)); // what is not there is not looked at either
    va_end(rest);
    return wouldChange(flags) ? refuseToChange() : real(path, flags, mode);
}

extern "C" __attribute__((visibility("default"))) int unlink(const char* path) noexcept
{
    using Function = int (*)(const char*);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "unlink"));
    return readOnly ? refuseToChange() : real(path);
}

extern "C" __attribute__((visibility("default"))) int ftruncate64(int file, off64_t size) noexcept
{
    using Function = int (*)(int, off64_t);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "ftruncate64"));
    return readOnly ? refuseToChange() : real(file, size);
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
    // NOLINTEND(readability-inconsistent-declaration-parameter-name)

#endif
}

int FullDisk::refusals()
{
    return refused;
}

ReadOnlyDisk::ReadOnlyDisk()
{
    readOnly = true;
}

ReadOnlyDisk::~ReadOnlyDisk()
{
    readOnly = false;
}

int ReadOnlyDisk::refusals()
{
    return refusedForReading;
}

} // namespace unrut
