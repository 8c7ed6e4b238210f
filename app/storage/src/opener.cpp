// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opener.h"

#include "backup.h"
#include "database.h"
#include "journal_file.h"
#include "journal_format.h"
#include "schema.h"
#include "sqlite_journal_store.h"
#include "thing_index.h"

#include <storage/backups.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

class Opener
{
public:
    Opener(const Migrations& migrations, QString path, OpenIntent intent, const QDateTime& now)
        : m_migrations(migrations), m_path(std::move(path)), m_intent(intent), m_now(now)
    {}
    [[nodiscard]] Result<OpenedJournal> open();

private:
    [[nodiscard]] bool isReader() const { return m_intent == OpenIntent::ReadOnly; }
    [[nodiscard]] Result<OpenOutcome> create();
    Status fill(const QString& file);
    Status setAsideWhatIsLeft();
    [[nodiscard]] Result<OpenedJournal> openExisting();
    [[nodiscard]] Result<Database> connect();
    Status probeWriting(Database& database);
    Status upgrade(Database& database, int from, OpenedJournal& opened);

    const Migrations& m_migrations;
    QString m_path;
    OpenIntent m_intent;
    QDateTime m_now;
};

Result<OpenedJournal> Opener::open()
{
    switch (kindOf(m_path)) {
    case PathKind::DanglingLink:
        return failure(ErrorCode::DanglingLink, m_path);
    case PathKind::Folder:
        return failure(ErrorCode::IsFolder, m_path);
    case PathKind::Other:
        return failure(ErrorCode::NotARegularFile, m_path);
    case PathKind::RegularFile:
        return openExisting();
    case PathKind::Missing:
        break;
    }
    if (m_intent != OpenIntent::CreateIfMissing || m_path.isEmpty())
        return failure(ErrorCode::JournalMissing, m_path);
    const Result<OpenOutcome> created = create();
    if (!created)
        return created.error();
    Result<OpenedJournal> opened = openExisting();
    if (opened && *created == OpenOutcome::Created)
        opened->outcome = OpenOutcome::Created;
    return opened;
}

/// The journal is made under another name and gets its own only when it is whole, so that a crash leaves none or all.
Result<OpenOutcome> Opener::create()
{
    const QFileInfo target(m_path);
    if (Status status = makePrivateFolder(target.absolutePath()); !status)
        return status.error();
    if (Status status = setAsideWhatIsLeft(); !status)
        return status.error();
    const Result<QString> empty = makePrivateFile(target.absolutePath());
    if (!empty)
        return empty.error();
    Scratch scratch(*empty);
    if (Status status = fill(scratch.file()); !status)
        return status.error();
    if (Status status = publish(scratch.file(), target.absoluteFilePath()); !status) {
        // Another program was faster: its journal is as good as ours.
        const bool isThere = status.error().code == ErrorCode::OutputExists;
        return isThere ? Result<OpenOutcome>(OpenOutcome::UpToDate) : status.error();
    }
    scratch.keep();
    return OpenOutcome::Created;
}

Status Opener::fill(const QString& file)
{
    Result<Database> database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    if (Status status = database->run(u"PRAGMA application_id = %1"_s.arg(journalApplicationId)); !status)
        return status;
    const Status migrated = migrate(*database, m_migrations);
    return migrated ? indexThingsLeft(*database) : migrated;
}

/// SQLite would play what is left of a lost database into the new one.
Status Opener::setAsideWhatIsLeft()
{
    for (const QLatin1String suffix : playedInSuffixes) {
        const QString stray = m_path + suffix;
        const QString aside = stray + m_now.toString(u"'-left-'yyyyMMdd-HHmmsszzz"_s);
        if (kindOf(stray) != PathKind::Missing && !QFile::rename(stray, aside))
            return failure(ErrorCode::FolderReadOnly, stray);
    }
    return {};
}

/// A reader cannot roll back what a crash left unfinished; then the file is opened for writing once, for that alone.
Result<Database> Opener::connect()
{
    const auto mode = isReader() ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
    Result<Database> database = Database::open(m_path, mode);
    if (database || !isReader() || database.error().code != ErrorCode::JournalReadOnly)
        return database;
    if (const Result<Database> recovering = Database::open(m_path, Database::Mode::ReadWrite); !recovering)
        return recovering.error();
    return Database::open(m_path, mode);
}

/// Makes SQLite open its journal beside the file and takes it back, which finds a read-only file or folder and a lock.
Status Opener::probeWriting(Database& database)
{
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    Result<WriteTransaction> transaction = WriteTransaction::begin(database);
    if (!transaction)
        return transaction.error();
    return database.run(u"PRAGMA user_version = %1"_s.arg(*version));
}

Status Opener::upgrade(Database& database, int from, OpenedJournal& opened)
{
    const auto kept =
        BackupFolder::of(m_path).add(m_now, [&database](const QString& file) { return writeBackup(database, file); });
    if (!kept)
        return kept.error();
    opened.backup = kept->file;
    if (Status status = migrate(database, m_migrations); !status)
        return status;
    opened.outcome = OpenOutcome::Upgraded;
    opened.upgradedFrom = from;
    opened.upgradedTo = newestVersion(m_migrations);
    return {};
}

Result<OpenedJournal> Opener::openExisting()
{
    m_path = QFileInfo(m_path).canonicalFilePath();
    if (Status status = checkHeader(m_path); !status)
        return status.error();
    const std::optional<FileIdentity> identity = identityOf(m_path);
    Result<Database> database = connect();
    if (!database)
        return database.error();
    const Result<qint64> version = database->number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int newest = newestVersion(m_migrations);
    if (*version > newest)
        return failure(ErrorCode::JournalNewer, QString::number(*version));
    if (*version < 1)
        return failure(ErrorCode::JournalCorrupt, u"schema %1"_s.arg(*version));
    const int from = static_cast<int>(*version);
    if (Status status = checkSchema(*database, m_migrations, from); !status)
        return status.error();
    if (isReader() && from < newest)
        return failure(ErrorCode::JournalReadOnly, u"schema %1"_s.arg(from));

    OpenedJournal opened;
    if (!isReader()) {
        if (Status status = probeWriting(*database); !status)
            return status.error();
        if (from < newest) {
            if (Status status = upgrade(*database, from, opened); !status)
                return status.error();
        }
        if (Status status = indexThingsLeft(*database); !status)
            return status.error();
    }
    opened.store = std::make_unique<SqliteJournalStore>(
        *std::move(database), SqliteJournalStore::File{m_path, identity.value_or(FileIdentity{}), isReader(), newest});
    return opened;
}

} // namespace

Result<OpenedJournal> openJournalWith(const Migrations& migrations, const QString& path, OpenIntent intent,
                                      const QDateTime& now)
{
    return Opener(migrations, path, intent, now).open();
}

Result<OpenedJournal> openJournal(const QString& path, OpenIntent intent, const QDateTime& now)
{
    return openJournalWith(shippedMigrations(), path, intent, now);
}

int newestSchemaVersion()
{
    return newestVersion(shippedMigrations());
}

} // namespace unrut
