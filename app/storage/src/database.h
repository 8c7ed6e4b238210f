// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <initializer_list>

class QSqlDatabase;
class QThread;

namespace unrut {

/// One connection to an SQLite file under a name of its own, closed and forgotten when it goes.
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Never creates a file; rolls back what a crash left unfinished. \a file is absolute. Errors: as errorFrom() with
    /// ReadFailed.
    [[nodiscard]] static Result<Database> open(const QString& file, Mode mode);
    /// A database in memory, for schemas to compare with.
    [[nodiscard]] static Result<Database> inMemory();

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs one statement of ours that takes nothing.
    Status run(const QString& sql, ErrorCode otherwise = ErrorCode::WriteFailed) const;
    /// The single number that \a sql gives.
    [[nodiscard]] Result<qint64> number(const QString& sql);

    [[nodiscard]] QSqlDatabase handle() const;

    /// From now on for \a thread alone, which is what QSqlDatabase::moveToThread() of Qt 6.8 does. No statement may be
    /// open. Called on the thread that it lives on.
    void moveToThread(QThread& thread) const;

private:
    explicit Database(QString connection) : m_connection(std::move(connection)) {}
    [[nodiscard]] static Result<Database> openNamed(const QString& name, const QString& options);
    Status configure(Mode mode);
    void close();

    QString m_connection;
};

/// A row of a result, valid inside Statement::each() only. Columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }

private:
    const QSqlQuery& m_query;
};

/// A prepared statement. It can run many times and never stays open between runs.
class Statement
{
public:
    using Values = std::initializer_list<QVariant>;
    using UseRow = std::function<Status(const Row&)>;

    Statement(Database& database, const QString& sql, ErrorCode otherwise);

    /// Texts with NUL or lone surrogates are refused (InvalidText): SQLite would keep less than was given.
    /// A null QVariant is NULL; a null QString is an empty text.
    Status run(Values values = {});
    Status run(const QVariantList& values);
    /// Hands every row to \a use until it fails.
    Status each(const QVariantList& values, const UseRow& use);

private:
    Status execute(const QVariantList& values);

    QSqlQuery m_query;
    ErrorCode m_otherwise;
    bool m_prepared = false;
};

/// BEGIN IMMEDIATE, rolled back unless commit() was reached. Whatever happened, the connection is usable afterwards.
class WriteTransaction
{
public:
    [[nodiscard]] static Result<WriteTransaction> begin(Database& database);
    WriteTransaction(WriteTransaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    WriteTransaction& operator=(WriteTransaction&&) = delete;
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;
    ~WriteTransaction();
    Status commit();

private:
    explicit WriteTransaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

/// Several reads that see one and the same state.
class ReadTransaction
{
public:
    [[nodiscard]] static Result<ReadTransaction> begin(Database& database);
    ReadTransaction(ReadTransaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    ReadTransaction& operator=(ReadTransaction&&) = delete;
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;
    ~ReadTransaction();

private:
    explicit ReadTransaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace unrut
