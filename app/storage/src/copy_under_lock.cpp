// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy_under_lock.h"

#include "database.h"
#include "journal_file.h"

#include <QFile>

#include <optional>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// The bytes of a journal that SQLite has open in this program. POSIX takes all locks on a file from a program that
/// closes one of its descriptors (https://www.sqlite.org/howtocorrupt.html, section 2.2), so this one is closed while a
/// connection of ours holds the write lock, and nobody else in the program can have one to lose.
class BytesOfOpen
{
public:
    explicit BytesOfOpen(const QString& journal);
    BytesOfOpen(const BytesOfOpen&) = delete;
    BytesOfOpen& operator=(const BytesOfOpen&) = delete;
    ~BytesOfOpen();
    [[nodiscard]] QFile& file() { return m_file; }
    /// Reads beside whoever has the journal open. Only for what has the header of one: SQLite plays what lies beside a
    /// file back into it. Errors: those of Database::open().
    [[nodiscard]] Status connect();
    [[nodiscard]] Database& beside() { return *m_beside; } ///< once it is connected

private:
    enum class Use { None, Refused, Reader, Writer };
    QString m_journal;
    std::optional<Database> m_beside; ///< may write if anybody in this program may
    [[maybe_unused]] Use m_use = Use::None;
    QFile m_file;
    [[maybe_unused]] int m_descriptor = -1;
};

Status BytesOfOpen::connect()
{
    m_use = Use::Refused;
    Result<Database> beside = Database::open(m_journal, Database::Mode::ReadWrite);
    const bool mayWrite = bool(beside);
    if (!mayWrite && beside.error().code != ErrorCode::JournalLocked)
        beside = Database::open(m_journal, Database::Mode::ReadOnly);
    if (!beside)
        return beside.error();
    m_beside = *std::move(beside);
    m_use = mayWrite ? Use::Writer : Use::Reader;
    return {};
}

#ifdef Q_OS_UNIX

BytesOfOpen::BytesOfOpen(const QString& journal)
    : m_journal(journal),
      m_descriptor(::open(QFile::encodeName(journal).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
{
    if (m_descriptor >= 0)
        (void)m_file.open(m_descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle);
}

/// Where the lock is not had, the descriptor stays open: one too many rather than a lock too few.
BytesOfOpen::~BytesOfOpen()
{
    m_file.close(); // which leaves the descriptor
    if (m_use == Use::Writer) {
        // Longer than any change of ours takes.
        (void)m_beside->run(u"PRAGMA busy_timeout = 10000"_s);
        if (const Result<WriteTransaction> alone = WriteTransaction::begin(*m_beside))
            ::close(m_descriptor);
    } else if (m_use != Use::Refused && m_descriptor >= 0) {
        ::close(m_descriptor); // it is no journal, or nobody in this program may write it
    }
}

#else

BytesOfOpen::BytesOfOpen(const QString& journal) : m_journal(journal), m_file(journal)
{
    (void)m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

BytesOfOpen::~BytesOfOpen() = default;

#endif

} // namespace

Status copyUnderLock(const QString& journal, const QString& target)
{
    BytesOfOpen bytes(journal);
    if (!bytes.file().isOpen())
        return failure(ErrorCode::ReadFailed, journal);
    if (Status status = checkHeader(bytes.file(), journal); !status)
        return status;
    if (Status status = bytes.connect(); !status)
        return status;
    const Result<ReadTransaction> reading = ReadTransaction::begin(bytes.beside());
    if (!reading)
        return reading.error();
    // The lock comes with the first page that is read.
    if (const Result<qint64> first = bytes.beside().number(u"PRAGMA schema_version"_s); !first)
        return first.error();
    const Status copied =
        bytes.file().seek(0) ? copyBytes(bytes.file(), target) : Status(failure(ErrorCode::FileUnreadable));
    const bool isUnread = !copied && copied.error().code == ErrorCode::FileUnreadable; // who has no name for the file
    return isUnread ? Status(failure(ErrorCode::ReadFailed, journal)) : copied;
}

} // namespace unrut
