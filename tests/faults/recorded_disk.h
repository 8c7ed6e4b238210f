// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk_replay.h"

#include <map>
#include <utility>
#include <vector>

namespace unrut::faults {

/// From its making on until it ends, everything that this program does to the files and folders in one folder is
/// written down; only one may do so at a time. It stands in for functions of the C library, so a program with it must
/// export its symbols.
class RecordedDisk
{
public:
    explicit RecordedDisk(const QString& folder);
    ~RecordedDisk() { end(); }
    RecordedDisk(const RecordedDisk&) = delete;
    RecordedDisk& operator=(const RecordedDisk&) = delete;

    /// The program acknowledged that it did thing number \a number.
    void mark(int number);
    /// Nothing is written down any more. It ends the test program when anything was done to the disk that was not.
    void end();
    [[nodiscard]] const std::vector<DiskStep>& steps() const { return m_steps; }
    /// As afterCut() of all steps.
    [[nodiscard]] DiskLeft afterCut(size_t cut, SplitMix64& random, bool lies) const;

    // For the functions that stand in.
    void wrote(int descriptor, const char* bytes, size_t count, qint64 at);
    void truncated(int descriptor, qint64 length);
    void synced(int descriptor);
    void linked(const char* name);
    void madeFolder(const char* name);
    void unnamed(const char* name); ///< before it happens
    void renamed(const char* from, const char* to);
    /// No name stands for the file \a name soon, unless it has others: its number is the next file's.
    void willBeLost(const char* name);

private:
    struct Place
    {
        int folder = 0;
        QByteArray name;
    };
    [[nodiscard]] Place placeOf(const QByteArray& path) const;
    [[nodiscard]] int fileBehind(int descriptor);
    [[nodiscard]] bool isInside(const QByteArray& name) const { return name.startsWith(m_folder + '/'); }
    void pushName(DiskStep::What what, int number, const QByteArray& path);

    QByteArray m_folder;
    DiskBefore m_before;
    std::map<quint64, int> m_files;      ///< by inode
    std::map<QByteArray, int> m_folders; ///< by their paths now, absolute
    int m_fileCount = 0;
    int m_folderCount = 0;
    std::vector<DiskStep> m_steps;
};

} // namespace unrut::faults
