// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorded_disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <dlfcn.h>
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

QByteArray folderOf(const QByteArray& name)
{
    return name.left(name.lastIndexOf('/'));
}

std::optional<struct stat> factsOf(int descriptor)
{
    struct stat facts = {};
    return fstat(descriptor, &facts) == 0 ? std::optional(facts) : std::nullopt;
}

/// A file as the disk has it, and what it was asked since it was last synced.
struct Content
{
    QByteArray durable;
    std::vector<const DiskStep*> waiting;
};

void put(QByteArray& content, const DiskStep& step, qsizetype from, qsizetype count)
{
    const qsizetype at = static_cast<qsizetype>(step.at) + from;
    if (content.size() < at + count)
        content.append(QByteArray(at + count - content.size(), '\0'));
    content.replace(at, count, step.bytes.mid(from, count));
}

void carryOut(QByteArray& content, const DiskStep& step)
{
    if (step.what == DiskStep::What::Truncate)
        content.resize(static_cast<qsizetype>(step.at), '\0');
    else
        put(content, step, 0, step.bytes.size());
}

void carryOutByChance(QByteArray& content, const DiskStep& step, SplitMix64& random)
{
    constexpr qsizetype sector = 512;
    const size_t fate = random.below(3);
    if (fate == 0)
        return;
    if (fate == 1 || step.what == DiskStep::What::Truncate)
        return carryOut(content, step);
    for (qsizetype from = 0; from < step.bytes.size(); from += sector) {
        if (random.below(2) == 0)
            put(content, step, from, qMin(sector, step.bytes.size() - from));
    }
}

void carryOut(std::map<QByteArray, int>& names, const DiskStep& step)
{
    if (step.what == DiskStep::What::Name) {
        names[step.name] = step.file;
        return;
    }
    const auto there = names.find(step.name);
    if (there == names.end())
        return;
    const int file = there->second;
    names.erase(there);
    if (step.what == DiskStep::What::Rename)
        names[step.newName] = file;
}

/// The disk while its steps are gone through.
class Disk
{
public:
    Disk(const std::vector<QByteArray>& contents, std::map<QByteArray, int> names, int files)
        : m_contents(static_cast<size_t>(files)), m_names(std::move(names))
    {
        for (size_t i = 0; i < contents.size(); ++i)
            m_contents[i].durable = contents[i];
    }

    void take(const DiskStep& step, bool lies)
    {
        using What = DiskStep::What;
        switch (step.what) {
        case What::Write:
        case What::Truncate:
            of(step).waiting.push_back(&step);
            break;
        case What::Sync:
            if (!lies)
                sync(of(step));
            break;
        case What::Name:
        case What::Unname:
        case What::Rename:
            m_waitingNames.push_back(&step);
            break;
        case What::SyncFolder:
            if (!lies)
                syncNames(step.name);
            break;
        case What::Mark:
            break;
        }
    }

    [[nodiscard]] Files cut(SplitMix64& random)
    {
        // File systems keep the order of names, so what is kept of them is a beginning.
        const size_t named = random.below(m_waitingNames.size() + 1);
        for (size_t i = 0; i < named; ++i)
            carryOut(m_names, *m_waitingNames[i]);
        Files files;
        for (const auto& [name, file] : m_names) {
            const Content& content = m_contents[static_cast<size_t>(file)];
            QByteArray& bytes = files[name] = content.durable;
            for (const DiskStep* step : content.waiting)
                carryOutByChance(bytes, *step, random);
        }
        return files;
    }

private:
    Content& of(const DiskStep& step) { return m_contents[static_cast<size_t>(step.file)]; }
    static void sync(Content& content)
    {
        for (const DiskStep* step : content.waiting)
            carryOut(content.durable, *step);
        content.waiting.clear();
    }
    void syncNames(const QByteArray& folder)
    {
        std::erase_if(m_waitingNames, [&](const DiskStep* step) {
            const bool isHere = folderOf(step->name) == folder;
            if (isHere)
                carryOut(m_names, *step);
            return isHere;
        });
    }

    std::vector<Content> m_contents;
    std::map<QByteArray, int> m_names;
    std::vector<const DiskStep*> m_waitingNames;
};

} // namespace

RecordedDisk::RecordedDisk(const QString& folder) : m_folder(QFile::encodeName(folder))
{
    if (QDir(folder).canonicalPath() != folder)
        qFatal("names would not be known again behind a link");
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        struct stat facts = {};
        if (!file.open(QIODevice::ReadOnly) || fstat(file.handle(), &facts) != 0)
            qFatal("what is there cannot be read");
        m_files[facts.st_ino] = m_fileCount;
        m_names[QFile::encodeName(file.fileName())] = m_fileCount++;
        m_contents.push_back(file.readAll());
    }
    recording = this;
}

RecordedDisk::~RecordedDisk()
{
    recording = nullptr;
}

void RecordedDisk::mark(int number)
{
    m_steps.push_back({DiskStep::What::Mark, -1, number, {}, {}, {}});
}

int RecordedDisk::fileBehind(int descriptor)
{
    const auto facts = factsOf(descriptor);
    const QByteArray name = nameBehind(descriptor);
    // A file that nobody can name any more is on no disk after a cut.
    if (!facts || !S_ISREG(facts->st_mode) || !isInside(name) || name.endsWith(" (deleted)"))
        return -1;
    const auto [there, isNew] = m_files.try_emplace(facts->st_ino, m_fileCount);
    if (isNew)
        m_steps.push_back({DiskStep::What::Name, m_fileCount++, 0, {}, name, {}});
    return there->second;
}

void RecordedDisk::wrote(int descriptor, const char* bytes, size_t count, qint64 at)
{
    const int before = errno;
    if (const int file = fileBehind(descriptor); file >= 0)
        m_steps.push_back({DiskStep::What::Write, file, at, QByteArray(bytes, static_cast<qsizetype>(count)), {}, {}});
    errno = before;
}

void RecordedDisk::truncated(int descriptor, qint64 length)
{
    if (const int file = fileBehind(descriptor); file >= 0)
        m_steps.push_back({DiskStep::What::Truncate, file, length, {}, {}, {}});
}

void RecordedDisk::synced(int descriptor)
{
    const auto facts = factsOf(descriptor);
    if (facts && S_ISDIR(facts->st_mode))
        m_steps.push_back({DiskStep::What::SyncFolder, -1, 0, {}, nameBehind(descriptor), {}});
    else if (const int file = fileBehind(descriptor); file >= 0)
        m_steps.push_back({DiskStep::What::Sync, file, 0, {}, {}, {}});
}

void RecordedDisk::unnamed(const char* name)
{
    struct stat facts = {};
    if (!isInside(name) || stat(name, &facts) != 0)
        return;
    // Its number is the next file's, soon.
    m_files.erase(facts.st_ino);
    m_steps.push_back({DiskStep::What::Unname, -1, 0, {}, name, {}});
}

void RecordedDisk::renamed(const char* from, const char* to)
{
    const int before = errno;
    if (isInside(to))
        m_steps.push_back({DiskStep::What::Rename, -1, 0, {}, from, to});
    errno = before;
}

Files RecordedDisk::afterCut(size_t cut, SplitMix64& random, bool lies) const
{
    Disk disk(m_contents, m_names, m_fileCount);
    for (size_t i = 0; i < cut; ++i)
        disk.take(m_steps[i], lies);
    return disk.cut(random);
}

} // namespace unrut::faults
