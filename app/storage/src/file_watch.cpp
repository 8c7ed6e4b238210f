// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_watch.h"

#include "database.h"
#include "schema.h"

#include <QStringList>

#include <utility>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

const QString dataVersion = u"PRAGMA data_version"_s;

/// What tells two states of a journal apart without reading all of it: how much of everything there is, and when
/// anything was changed last.
Result<QString> digestOf(Database& database)
{
    const auto counts = rowCounts(database);
    if (!counts)
        return counts.error();
    QStringList facts;
    for (auto count = counts->cbegin(); count != counts->cend(); ++count)
        facts.append(count.key() + u' ' + QString::number(*count));
    QStringList dated;
    Statement tables(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql GLOB '*modified_at *'"_s,
                     ErrorCode::ReadFailed);
    Status status = tables.each({}, [&](const Row& row) {
        dated.append(row.text(0));
        return Status();
    });
    for (const QString& table : std::as_const(dated)) {
        Statement last(database, u"SELECT max(modified_at) FROM \"%1\""_s.arg(table), ErrorCode::ReadFailed);
        if (status)
            status = last.each({}, [&](const Row& row) {
                facts.append(table + u' ' + row.text(0));
                return Status();
            });
    }
    if (!status)
        return status.error();
    facts.sort();
    return facts.join(u'\n');
}

} // namespace

void FileWatch::note(Database& database)
{
    m_dataVersion = database.number(dataVersion).value_or(0);
    m_stamp = stampOf(m_path);
}

bool FileWatch::isGone() const
{
    return identityOf(m_path) != m_identity;
}

bool FileWatch::isOverwritten(Database& database)
{
    const Result<qint64> version = database.number(dataVersion);
    if (!version || m_dataVersion == 0)
        return false;
    if (*version != m_dataVersion)
        return true;
    const std::optional<FileStamp> stamp = stampOf(m_path);
    if (stamp == m_stamp)
        return false;
    if (!holdsTheSame(database))
        return true;
    m_stamp = stamp;
    return false;
}

bool FileWatch::holdsTheSame(Database& database) const
{
    Result<Database> beside = Database::open(m_path, Database::Mode::ReadOnly);
    if (!beside)
        return beside.error().code == ErrorCode::JournalLocked;
    const Result<QString> there = digestOf(*beside);
    if (!there)
        return there.error().code == ErrorCode::JournalLocked;
    const Result<QString> here = digestOf(database);
    return here && *here == *there;
}

} // namespace unrut
