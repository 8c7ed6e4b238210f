// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/split_mix64.h>

#include <QByteArray>
#include <QString>

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace unrut::faults {

/// One thing that was asked of the disk, in its order. Files and folders are known by numbers, each by its own; the
/// folder that all lies in is number 0.
struct DiskStep
{
    enum class What {
        Write,      ///< bytes at a place of a file
        Truncate,   ///< a file to a length
        Sync,       ///< a file is to be on the disk
        Name,       ///< a file gets a name, its first or one more
        NameFolder, ///< a new folder gets its name
        Unname,     ///< a name goes, of a file or of a folder
        Rename,     ///< a name becomes another in the same folder
        SyncFolder, ///< the names in a folder are to be on the disk
        Mark,       ///< none of the disk's: the program acknowledged something
    };
    What what = What::Mark;
    int file = -1; ///< of NameFolder: the folder's number
    qint64 at = 0; ///< place, length or number of a mark
    QByteArray bytes;
    int folder = -1; ///< in which the names stand, or which is synced
    QByteArray name;
    QByteArray newName;
};

/// What a name in a folder stands for.
struct DiskNode
{
    bool isFolder = false;
    int number = 0;
};
using DiskNames = std::map<std::pair<int, QByteArray>, DiskNode>;

/// What a disk held before the steps.
struct DiskBefore
{
    std::vector<QByteArray> contents; ///< of the files, by number
    DiskNames names;
};

/// What can be found on a disk, by paths without the folder that all lies in.
struct DiskLeft
{
    std::set<QByteArray> folders;
    std::map<QByteArray, QByteArray> files; ///< with what is in them
    bool operator==(const DiskLeft&) const = default;
};

/// What is left when the power is cut before step \a cut and the disk keeps what it was told to sync, unless it \a
/// lies. Of what was not synced, each sector of 512 bytes is kept or not, by chance; of names, the first few, whether
/// of files or of folders. What lies in a folder is found only where the folder itself is.
[[nodiscard]] DiskLeft afterCut(const DiskBefore& before, const std::vector<DiskStep>& steps, size_t cut,
                                SplitMix64& random, bool lies);
/// What is left when nothing is cut.
[[nodiscard]] DiskLeft afterAll(const DiskBefore& before, const std::vector<DiskStep>& steps);

/// What lies in a folder. Ends the test program when it cannot be read.
[[nodiscard]] DiskLeft foundIn(const QString& folder);
/// Writes it into an empty folder. Ends the test program when that cannot be done.
void putInto(const QString& folder, const DiskLeft& left);

} // namespace unrut::faults
