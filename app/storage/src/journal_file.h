// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QString>

#include <array>
#include <optional>

class QFile;

namespace unrut {

/// What is at a path, found without opening it, so that a FIFO cannot hang the program.
enum class PathKind { Missing, DanglingLink, Folder, RegularFile, Other };
[[nodiscard]] PathKind kindOf(const QString& path);

/// What SQLite takes for a part of the file that it lies beside, whichever file that is by now: the rollback of a
/// change that did not end, and, where another program wrote the file so, the log of changes that are not in it yet.
inline constexpr std::array playedInSuffixes{QLatin1String("-journal"), QLatin1String("-wal")};
/// Is there any of that beside \a path?
[[nodiscard]] bool hasPlayedIn(const QString& path);

/// A new file may get the name \a path: nothing has it, and nothing lies there that would be played into it. Error:
/// OutputExists with what is there.
[[nodiscard]] Status checkFree(const QString& path);

/// Which file a path leads to, so that a replaced one is noticed. On Windows an open file cannot be replaced.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    bool operator==(const FileIdentity&) const = default;
};
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString& path);

/// What a directory says of a file's content.
struct FileStamp
{
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< nanoseconds since 1970 where the system counts them, else milliseconds
    bool operator==(const FileStamp&) const = default;
};
[[nodiscard]] std::optional<FileStamp> stampOf(const QString& path);

/// Reads the first 100 bytes (https://www.sqlite.org/fileformat.html, section 1.3) of a regular file.
/// Errors: JournalEmpty, JournalTruncated, NotAJournal, ReadFailed.
Status checkHeader(const QString& path);
/// The same of a file that is open at its begin and lies at \a path.
Status checkHeader(QFile& file, const QString& path);

/// Makes \a folder and the folders above it that are missing, each 0700, and brings their names to the disk. Errors:
/// FolderMissing (something else is in the way), FolderReadOnly, DiskFull.
Status makePrivateFolder(const QString& folder);

/// Makes an empty file of a name of its own in \a folder, 0600. Errors: FolderReadOnly, DiskFull.
[[nodiscard]] Result<QString> makePrivateFile(const QString& folder);

/// Puts \a bytes in the place of what a small file holds, all or nothing, 0600, and brings both it and its name to
/// the disk.
[[nodiscard]] bool writePrivately(const QString& path, const QByteArray& bytes);

/// Fills \a target, a file of our own, with what is left of an open file.
/// Errors: FileUnreadable, OutputFailed, DiskFull.
Status copyBytes(QFile& from, const QString& target);

/// Brings a file or a folder to the disk, as far as the system can.
[[nodiscard]] bool syncToDisk(const QString& path);

/// Brings the names of what is in \a folder to the disk; when that fails, it is tried once more. Some file systems can
/// never do it, and what was done there is done all the same.
void syncNames(const QString& folder);

/// Gives \a file the name \a target in the same folder, which must be free, and brings both to the disk.
/// Errors: OutputExists, OutputFailed.
Status publish(const QString& file, const QString& target);

/// Removes a file that is not published, with what SQLite may have left beside it.
class Scratch
{
public:
    explicit Scratch(QString file) : m_file(std::move(file)) {}
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch();
    [[nodiscard]] const QString& file() const { return m_file; }
    void keep() { m_file.clear(); }

private:
    QString m_file;
};

} // namespace unrut
