// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/split_mix64.h>

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace unrut::faults {

/// One thing that was asked of the disk, in its order.
struct DiskStep
{
    enum class What {
        Write,      ///< bytes at a place of a file
        Truncate,   ///< a file to a length
        Sync,       ///< a file is to be on the disk
        Name,       ///< a file gets a name
        Unname,     ///< a name goes
        Rename,     ///< a name becomes another
        SyncFolder, ///< the names in a folder are to be on the disk
        Mark,       ///< none of the disk's: the program acknowledged something
    };
    What what = What::Mark;
    int file = -1;
    qint64 at = 0; ///< place, length or number of a mark
    QByteArray bytes;
    QByteArray name; ///< absolute
    QByteArray newName;
};

/// Files by their names.
using Files = std::map<QByteArray, QByteArray>;

/// While it lives, everything that this program does to the files in one folder is written down; only one may live at a
/// time. It stands in for functions of the C library, so a program with it must export its symbols.
class RecordedDisk
{
public:
    explicit RecordedDisk(const QString& folder);
    ~RecordedDisk();
    RecordedDisk(const RecordedDisk&) = delete;
    RecordedDisk& operator=(const RecordedDisk&) = delete;

    /// The program acknowledged that it did thing number \a number.
    void mark(int number);
    [[nodiscard]] const std::vector<DiskStep>& steps() const { return m_steps; }

    /// What lies on the disk when the power is cut before step \a cut and the disk keeps what it was told to sync,
    /// unless it \a lies. Of what was not synced, each sector of 512 bytes is kept or not, by chance; of names, the
    /// first few.
    [[nodiscard]] Files afterCut(size_t cut, SplitMix64& random, bool lies) const;

    // For the functions that stand in.
    void wrote(int descriptor, const char* bytes, size_t count, qint64 at);
    void truncated(int descriptor, qint64 length);
    void synced(int descriptor);
    void unnamed(const char* name);
    void renamed(const char* from, const char* to);

private:
    [[nodiscard]] int fileBehind(int descriptor);
    [[nodiscard]] bool isInside(const QByteArray& name) const { return name.startsWith(m_folder + '/'); }

    QByteArray m_folder;
    std::map<quint64, int> m_files;     ///< by inode
    std::vector<QByteArray> m_contents; ///< of the files that were there at the beginning
    std::map<QByteArray, int> m_names;  ///< at the beginning
    int m_fileCount = 0;
    std::vector<DiskStep> m_steps;
};

} // namespace unrut::faults
