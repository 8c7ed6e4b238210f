// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorded_disk.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <dlfcn.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace {

unrut::faults::RecordedDisk* recording = nullptr;

template <class Function>
Function* realOne(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

} // namespace

// Libraries find these before the C library's: SQLite and Qt change files with them. Their parameters are named here as
// everywhere else, not as in the C library.
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)
#define UNRUT_STANDS_IN extern "C" __attribute__((visibility("default")))

UNRUT_STANDS_IN ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t at)
{
    static const auto real = realOne<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    const ssize_t written = real(file, bytes, count, at);
    if (recording && written > 0)
        recording->wrote(file, static_cast<const char*>(bytes), static_cast<size_t>(written), at);
    return written;
}

UNRUT_STANDS_IN ssize_t write(int file, const void* bytes, size_t count)
{
    static const auto real = realOne<ssize_t(int, const void*, size_t)>("write");
    const off64_t at = recording ? lseek64(file, 0, SEEK_CUR) : 0;
    const ssize_t written = real(file, bytes, count);
    if (recording && written > 0 && at >= 0)
        recording->wrote(file, static_cast<const char*>(bytes), static_cast<size_t>(written), at);
    return written;
}

UNRUT_STANDS_IN int ftruncate64(int file, off64_t length) noexcept
{
    static const auto real = realOne<int(int, off64_t)>("ftruncate64");
    const int result = real(file, length);
    if (recording && result == 0)
        recording->truncated(file, length);
    return result;
}

UNRUT_STANDS_IN int fsync(int file)
{
    static const auto real = realOne<int(int)>("fsync");
    if (recording)
        recording->synced(file);
    return real(file);
}

UNRUT_STANDS_IN int fdatasync(int file)
{
    static const auto real = realOne<int(int)>("fdatasync");
    if (recording)
        recording->synced(file);
    return real(file);
}

UNRUT_STANDS_IN int unlink(const char* name) noexcept
{
    static const auto real = realOne<int(const char*)>("unlink");
    if (recording && access(name, F_OK) == 0)
        recording->unnamed(name);
    return real(name);
}

UNRUT_STANDS_IN int rmdir(const char* name) noexcept
{
    static const auto real = realOne<int(const char*)>("rmdir");
    const int result = real(name);
    if (recording && result == 0)
        recording->unnamed(name);
    return result;
}

UNRUT_STANDS_IN int mkdir(const char* name, mode_t mode) noexcept
{
    static const auto real = realOne<int(const char*, mode_t)>("mkdir");
    const int result = real(name, mode);
    if (recording && result == 0)
        recording->madeFolder(name);
    return result;
}

UNRUT_STANDS_IN int link(const char* from, const char* to) noexcept
{
    static const auto real = realOne<int(const char*, const char*)>("link");
    const int result = real(from, to);
    if (recording && result == 0)
        recording->linked(to);
    return result;
}

UNRUT_STANDS_IN int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    static const auto real = realOne<int(int, const char*, int, const char*, int)>("linkat");
    const int result = real(fromFolder, from, toFolder, to, flags);
    if (recording && result == 0)
        recording->linked(to);
    return result;
}

UNRUT_STANDS_IN int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    static const auto real = realOne<int(int, const char*, int, const char*, unsigned)>("renameat2");
    const int result = real(fromFolder, from, toFolder, to, flags);
    if (recording && result == 0)
        recording->renamed(from, to);
    return result;
}

UNRUT_STANDS_IN int rename(const char* from, const char* to) noexcept
{
    static const auto real = realOne<int(const char*, const char*)>("rename");
    if (recording)
        recording->willBeLost(to);
    const int result = real(from, to);
    if (recording && result == 0)
        recording->renamed(from, to);
    return result;
}

// NOLINTEND(readability-inconsistent-declaration-parameter-name)

namespace unrut::faults {

namespace {

QByteArray nameBehind(int descriptor)
{
    std::array<char, PATH_MAX> name{};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
    const ssize_t length = readlink(link.constData(), name.data(), name.size());
    return length > 0 ? QByteArray(name.data(), length) : QByteArray();
}

std::optional<struct stat> factsOf(int descriptor)
{
    struct stat facts = {};
    return fstat(descriptor, &facts) == 0 ? std::optional(facts) : std::nullopt;
}

struct stat factsOf(const QByteArray& path)
{
    struct stat facts = {};
    if (lstat(path.constData(), &facts) != 0)
        qFatal("what has just got a name has none");
    return facts;
}

/// Whoever calls the disk looks at errno afterwards.
class SameErrno
{
public:
    SameErrno() = default;
    ~SameErrno() { errno = m_before; }
    SameErrno(const SameErrno&) = delete;
    SameErrno& operator=(const SameErrno&) = delete;

private:
    int m_before = errno;
};

} // namespace

RecordedDisk::RecordedDisk(const QString& folder) : m_folder(QFile::encodeName(folder))
{
    if (QDir(folder).canonicalPath() != folder)
        qFatal("names would not be known again behind a link");
    m_folders[m_folder] = m_folderCount++;
    const DiskLeft there = foundIn(folder);
    for (const QByteArray& name : there.folders) { // those above come first
        const Place place = placeOf(m_folder + '/' + name);
        m_before.names[{place.folder, place.name}] = {true, m_folderCount};
        m_folders[m_folder + '/' + name] = m_folderCount++;
    }
    for (const auto& [name, bytes] : there.files) {
        const Place place = placeOf(m_folder + '/' + name);
        const auto [file, isNew] = m_files.try_emplace(factsOf(m_folder + '/' + name).st_ino, m_fileCount);
        if (isNew)
            m_before.contents.push_back(bytes);
        m_fileCount += isNew ? 1 : 0;
        m_before.names[{place.folder, place.name}] = {false, file->second};
    }
    recording = this;
}

void RecordedDisk::end()
{
    if (recording != this)
        return;
    recording = nullptr;
    if (afterAll(m_before, m_steps) != foundIn(QFile::decodeName(m_folder)))
        qFatal("something was done to the disk that was not written down");
}

void RecordedDisk::mark(int number)
{
    DiskStep step;
    step.at = number;
    m_steps.push_back(step);
}

RecordedDisk::Place RecordedDisk::placeOf(const QByteArray& path) const
{
    const qsizetype slash = path.lastIndexOf('/');
    const auto folder = m_folders.find(path.left(slash));
    if (folder == m_folders.end())
        qFatal("nobody made the folder of a name");
    return {folder->second, path.mid(slash + 1)};
}

void RecordedDisk::pushName(DiskStep::What what, int number, const QByteArray& path)
{
    const Place place = placeOf(path);
    m_steps.push_back({what, number, 0, {}, place.folder, place.name, {}});
}

int RecordedDisk::fileBehind(int descriptor)
{
    const auto facts = factsOf(descriptor);
    const QByteArray name = nameBehind(descriptor);
    if (!facts || !S_ISREG(facts->st_mode) || !isInside(name))
        return -1;
    const auto [there, isNew] = m_files.try_emplace(facts->st_ino, m_fileCount);
    m_fileCount += isNew ? 1 : 0;
    // One that has no name may get one yet; without it is on no disk after a cut.
    if (isNew && facts->st_nlink > 0)
        pushName(DiskStep::What::Name, there->second, name);
    return there->second;
}

void RecordedDisk::wrote(int descriptor, const char* bytes, size_t count, qint64 at)
{
    const SameErrno same;
    if (const int file = fileBehind(descriptor); file >= 0)
        m_steps.push_back(
            {DiskStep::What::Write, file, at, QByteArray(bytes, static_cast<qsizetype>(count)), -1, {}, {}});
}

void RecordedDisk::truncated(int descriptor, qint64 length)
{
    if (const int file = fileBehind(descriptor); file >= 0)
        m_steps.push_back({DiskStep::What::Truncate, file, length, {}, -1, {}, {}});
}

void RecordedDisk::synced(int descriptor)
{
    const auto facts = factsOf(descriptor);
    if (facts && S_ISDIR(facts->st_mode)) {
        if (const auto folder = m_folders.find(nameBehind(descriptor)); folder != m_folders.end())
            m_steps.push_back({DiskStep::What::SyncFolder, -1, 0, {}, folder->second, {}, {}});
    } else if (const int file = fileBehind(descriptor); file >= 0) {
        m_steps.push_back({DiskStep::What::Sync, file, 0, {}, -1, {}, {}});
    }
}

void RecordedDisk::linked(const char* name)
{
    const SameErrno same;
    if (!isInside(name))
        return;
    const auto [there, isNew] = m_files.try_emplace(factsOf(QByteArray(name)).st_ino, m_fileCount);
    m_fileCount += isNew ? 1 : 0;
    pushName(DiskStep::What::Name, there->second, name);
}

void RecordedDisk::madeFolder(const char* name)
{
    if (!isInside(name))
        return;
    pushName(DiskStep::What::NameFolder, m_folderCount, name);
    m_folders[name] = m_folderCount++;
}

void RecordedDisk::willBeLost(const char* name)
{
    const SameErrno same;
    struct stat facts = {};
    if (isInside(name) && lstat(name, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_nlink == 1)
        m_files.erase(facts.st_ino);
}

void RecordedDisk::unnamed(const char* name)
{
    const SameErrno same;
    if (!isInside(name))
        return;
    willBeLost(name);
    pushName(DiskStep::What::Unname, -1, name);
    m_folders.erase(name);
}

void RecordedDisk::renamed(const char* from, const char* to)
{
    const SameErrno same;
    if (!isInside(from) && !isInside(to))
        return;
    const struct stat facts = factsOf(QByteArray(to));
    if (!S_ISREG(facts.st_mode))
        qFatal("only files are known to get other names");
    // Made, and never written to.
    const auto [there, isNew] = m_files.try_emplace(facts.st_ino, m_fileCount);
    m_fileCount += isNew ? 1 : 0;
    if (isNew)
        pushName(DiskStep::What::Name, there->second, from);
    const Place before = placeOf(from);
    const Place after = placeOf(to);
    if (before.folder != after.folder)
        qFatal("only names that stay in their folder are known");
    m_steps.push_back({DiskStep::What::Rename, -1, 0, {}, before.folder, before.name, after.name});
}

DiskLeft RecordedDisk::afterCut(size_t cut, SplitMix64& random, bool lies) const
{
    return faults::afterCut(m_before, m_steps, cut, random, lies);
}

} // namespace unrut::faults
