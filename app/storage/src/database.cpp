// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "journal_file.h"
#include "sql_error.h"

#include <storage/journal_store.h>
#include <storage/reading_thread.h>

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <array>
#include <utility>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Long enough for another program's commit, short enough for a person who waits.
constexpr int busyMilliseconds = 400;

const QString driverName = u"QSQLITE"_s;

QString uriFor(const QString& file, Database::Mode mode)
{
    // toEncoded() so that '?', '#' and '%' in a path stay part of the path; the mode keeps SQLite from creating a file.
    const QByteArray url = QUrl::fromLocalFile(file).toEncoded();
    return QString::fromLatin1(url) + (mode == Database::Mode::ReadOnly ? "?mode=ro"_L1 : "?mode=rw"_L1);
}

/// Whether COMMIT failed with its work done: the rollback journal is deleted, and only the folder could not be synced
/// or the lock not let go after that. Whoever said 'refused' then would have a person write the same thing twice.
bool isInTheFile(const QSqlError& error)
{
    constexpr int folderSync = 10 | (5 << 8); // SQLITE_IOERR_DIR_FSYNC, which nothing else gives
    constexpr int unlock = 10 | (8 << 8);     // SQLITE_IOERR_UNLOCK; until then a COMMIT only takes locks
    constexpr int readLock = 10 | (9 << 8);   // SQLITE_IOERR_RDLOCK, of giving up the exclusive one for it
    const int code = extendedCode(error);
    return code == folderSync || code == unlock || code == readLock;
}

/// True when SQLite would keep exactly this text.
bool isStorable(const QString& text)
{
    return !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

} // namespace

void findStorageDriver()
{
    (void)QSqlDatabase::isDriverAvailable(driverName);
}

Result<Database> Database::openNamed(const QString& name, const QString& options)
{
    Database database(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QSqlDatabase handle = QSqlDatabase::addDatabase(driverName, database.m_connection);
    handle.setDatabaseName(name);
    handle.setConnectOptions(options);
    if (!handle.open())
        return errorFrom(handle.lastError(), ErrorCode::ReadFailed);
    return database;
}

Result<Database> Database::open(const QString& file, Mode mode)
{
    Result<Database> database =
        openNamed(uriFor(file, mode), u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    if (!database)
        return database;
    if (Status status = database->configure(mode); !status)
        return status.error();
    return database;
}

Result<Database> Database::inMemory()
{
    return openNamed(u":memory:"_s, {});
}

Database::Database(Database&& other) noexcept : m_connection(std::exchange(other.m_connection, {})) {}

Database& Database::operator=(Database&& other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, {});
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

void Database::moveToThread(QThread& thread) const
{
    handle().driver()->moveToThread(&thread);
}

Status Database::configure(Mode mode)
{
    constexpr std::array common{
        "PRAGMA foreign_keys = ON"_L1,   "PRAGMA cell_size_check = ON"_L1, "PRAGMA temp_store = MEMORY"_L1,
        "PRAGMA synchronous = EXTRA"_L1, "PRAGMA fullfsync = ON"_L1,       "PRAGMA secure_delete = ON"_L1,
    };
    for (const QLatin1String pragma : common) {
        if (Status status = run(pragma, ErrorCode::ReadFailed); !status)
            return status;
    }
    // Whoever only reads writes copies at most, which publish() syncs, and may hold up a write meanwhile.
    const QLatin1String own =
        mode == Mode::ReadOnly ? "PRAGMA synchronous = OFF"_L1 : "PRAGMA journal_mode = DELETE"_L1;
    if (Status status = run(own, ErrorCode::ReadFailed); !status)
        return status;
    // Opening alone reads nothing: this finds a lock, damage, or a rollback that is due.
    const Result<qint64> first = number(u"PRAGMA schema_version"_s);
    return first ? Status() : Status(first.error());
}

Status Database::run(const QString& sql, ErrorCode otherwise) const
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return errorFrom(query.lastError(), otherwise);
    return {};
}

Result<qint64> Database::number(const QString& sql)
{
    std::optional<qint64> value;
    Statement statement(*this, sql, ErrorCode::ReadFailed);
    const Status status = statement.each({}, [&](const Row& row) {
        value = row.integer(0);
        return Status();
    });
    if (!status)
        return status.error();
    return value ? Result<qint64>(*value) : Result<qint64>(failure(ErrorCode::ReadFailed));
}

Statement::Statement(Database& database, const QString& sql, ErrorCode otherwise)
    : m_query(database.handle()), m_otherwise(otherwise)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Status Statement::run(Values values)
{
    return run(QVariantList(values));
}

Status Statement::run(const QVariantList& values)
{
    const Status status = execute(values);
    m_query.finish();
    return status;
}

Status Statement::each(const QVariantList& values, const UseRow& use)
{
    Status status = execute(values);
    const Row row(m_query);
    auto* patient = qobject_cast<ReadingThread*>(QThread::currentThread());
    while (status && m_query.next()) {
        status = use(row);
        if (patient)
            patient->rowWasRead();
    }
    if (status && m_query.lastError().isValid())
        status = errorFrom(m_query.lastError(), m_otherwise);
    m_query.finish();
    return status;
}

Status Statement::execute(const QVariantList& values)
{
    if (!m_prepared)
        return errorFrom(m_query.lastError(), m_otherwise);
    for (int i = 0; i < values.size(); ++i) {
        const QVariant& value = values[i];
        if (value.metaType() != QMetaType::fromType<QString>()) {
            m_query.bindValue(i, value);
            continue;
        }
        const QString text = value.toString();
        if (!isStorable(text))
            return failure(ErrorCode::InvalidText);
        m_query.bindValue(i, text.isNull() ? QString(u""_s) : text);
    }
    if (!m_query.exec())
        return errorFrom(m_query.lastError(), m_otherwise);
    return {};
}

Result<WriteTransaction> WriteTransaction::begin(Database& database)
{
    if (Status status = database.run(u"BEGIN IMMEDIATE"_s); !status)
        return status.error();
    return WriteTransaction(database);
}

WriteTransaction::~WriteTransaction()
{
    // SQLite may have rolled back by itself (a full disk); then there is nothing to do and this fails harmlessly.
    if (m_database)
        (void)m_database->run(u"ROLLBACK"_s);
}

Status WriteTransaction::commit()
{
    const QSqlDatabase handle = m_database->handle();
    QSqlQuery query(handle);
    query.setForwardOnly(true);
    const bool isDone = query.exec(u"COMMIT"_s);
    if (!isDone && !isInTheFile(query.lastError()))
        return errorFrom(query.lastError(), ErrorCode::WriteFailed);
    if (!isDone) {
        const QString file = QUrl(handle.databaseName()).toLocalFile();
        (void)syncToDisk(QFileInfo(file).absolutePath());
    }
    m_database = nullptr;
    return {};
}

Result<ReadTransaction> ReadTransaction::begin(Database& database)
{
    if (Status status = database.run(u"BEGIN"_s, ErrorCode::ReadFailed); !status)
        return status.error();
    return ReadTransaction(database);
}

ReadTransaction::~ReadTransaction()
{
    if (m_database)
        (void)m_database->run(u"ROLLBACK"_s, ErrorCode::ReadFailed);
}

} // namespace unrut
