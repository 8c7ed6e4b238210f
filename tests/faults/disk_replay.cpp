// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk_replay.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace unrut::faults {

namespace {

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

void carryOut(DiskNames& names, const DiskStep& step)
{
    using What = DiskStep::What;
    if (step.what == What::Name || step.what == What::NameFolder) {
        names[{step.folder, step.name}] = {step.what == What::NameFolder, step.file};
        return;
    }
    const auto there = names.find({step.folder, step.name});
    if (there == names.end())
        return;
    const DiskNode node = there->second;
    names.erase(there);
    if (step.what == What::Rename)
        names[{step.folder, step.newName}] = node;
}

/// The disk while its steps are gone through.
class Disk
{
public:
    Disk(const DiskBefore& before, const std::vector<DiskStep>& steps)
        : m_contents(before.contents.size()), m_names(before.names)
    {
        for (size_t i = 0; i < before.contents.size(); ++i)
            m_contents[i].durable = before.contents[i];
        int last = -1;
        for (const DiskStep& step : steps)
            last = step.what == DiskStep::What::NameFolder ? last : std::max(last, step.file);
        m_contents.resize(std::max(m_contents.size(), static_cast<size_t>(last + 1)));
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
        case What::NameFolder:
        case What::Unname:
        case What::Rename:
            m_waitingNames.push_back(&step);
            break;
        case What::SyncFolder:
            if (!lies)
                syncNames(step.folder);
            break;
        case What::Mark:
            break;
        }
    }

    [[nodiscard]] DiskLeft cut(SplitMix64& random)
    {
        // File systems keep the order of names, so what is kept of them is a beginning.
        const size_t named = random.below(m_waitingNames.size() + 1);
        for (size_t i = 0; i < named; ++i)
            carryOut(m_names, *m_waitingNames[i]);
        for (Content& content : m_contents) {
            for (const DiskStep* step : content.waiting)
                carryOutByChance(content.durable, *step, random);
        }
        return found();
    }

    [[nodiscard]] DiskLeft end()
    {
        for (const DiskStep* step : m_waitingNames)
            carryOut(m_names, *step);
        for (Content& content : m_contents)
            sync(content);
        return found();
    }

private:
    Content& of(const DiskStep& step) { return m_contents[static_cast<size_t>(step.file)]; }
    static void sync(Content& content)
    {
        for (const DiskStep* step : content.waiting)
            carryOut(content.durable, *step);
        content.waiting.clear();
    }
    void syncNames(int folder)
    {
        std::erase_if(m_waitingNames, [&](const DiskStep* step) {
            const bool isHere = step->folder == folder;
            if (isHere)
                carryOut(m_names, *step);
            return isHere;
        });
    }
    [[nodiscard]] DiskLeft found() const
    {
        DiskLeft left;
        // Folder by folder, from the one that all lies in: what is in a folder without a name is nowhere.
        std::vector<std::pair<int, QByteArray>> folders{{0, QByteArray()}};
        while (!folders.empty()) {
            const auto [folder, path] = folders.back();
            folders.pop_back();
            for (auto it = m_names.lower_bound({folder, QByteArray()});
                 it != m_names.end() && it->first.first == folder; ++it) {
                const QByteArray name = path + it->first.second;
                if (it->second.isFolder) {
                    left.folders.insert(name);
                    folders.emplace_back(it->second.number, name + '/');
                } else {
                    left.files[name] = m_contents[static_cast<size_t>(it->second.number)].durable;
                }
            }
        }
        return left;
    }

    std::vector<Content> m_contents;
    DiskNames m_names;
    std::vector<const DiskStep*> m_waitingNames;
};

} // namespace

DiskLeft afterCut(const DiskBefore& before, const std::vector<DiskStep>& steps, size_t cut, SplitMix64& random,
                  bool lies)
{
    Disk disk(before, steps);
    for (size_t i = 0; i < cut; ++i)
        disk.take(steps[i], lies);
    return disk.cut(random);
}

DiskLeft afterAll(const DiskBefore& before, const std::vector<DiskStep>& steps)
{
    Disk disk(before, steps);
    for (const DiskStep& step : steps)
        disk.take(step, false);
    return disk.end();
}

DiskLeft foundIn(const QString& folder)
{
    DiskLeft found;
    const QDir all(folder);
    QDirIterator names(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (names.hasNext()) {
        QFile file(names.next());
        const QByteArray name = QFile::encodeName(all.relativeFilePath(file.fileName()));
        if (names.fileInfo().isDir())
            found.folders.insert(name);
        else if (file.open(QIODevice::ReadOnly))
            found.files[name] = file.readAll();
        else
            qFatal("what is there cannot be read");
    }
    return found;
}

void putInto(const QString& folder, const DiskLeft& left)
{
    const QDir all(folder);
    for (const QByteArray& name : left.folders) { // those above come first
        if (!all.mkdir(QFile::decodeName(name)))
            qFatal("a folder of the disk after the cut cannot be made");
    }
    for (const auto& [name, bytes] : left.files) {
        QFile file(all.filePath(QFile::decodeName(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the disk after the cut cannot be written");
    }
}

} // namespace unrut::faults
