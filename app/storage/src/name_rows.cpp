// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "entry_rows.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Counts names without looking at a single entry: by the order the names are kept in, less those in the bin and, of
/// good things, less those in notes, which have indexes of their own.
class NameReader
{
public:
    NameReader(Database& database, NameBook& book) : m_database(database), m_book(book) {}

    Status read(QLatin1String table, QChar sign)
    {
        // Beside max(), SQLite takes a bare column from the row that has it: people stand as they were last written.
        const QString written = sign == u'@' ? u"typed"_s : u"name"_s;
        Status status =
            count(u"SELECT name, count(*), %2, max(place) FROM %1 GROUP BY name"_s.arg(table, written), sign, 1, 1);
        if (status)
            status = count(u"SELECT n.name, count(*) FROM entries AS e CROSS JOIN %1 AS n ON n.place = e.place "
                           "WHERE e.deleted_at IS NOT NULL GROUP BY n.name"_s.arg(table),
                           sign, -1, -1);
        if (status)
            status = count(u"SELECT n.name, count(*) FROM entries AS e INDEXED BY entries_kept "
                           "CROSS JOIN %1 AS n ON n.place = e.place "
                           "WHERE e.deleted_at IS NULL AND e.kind = 'note' GROUP BY n.name"_s.arg(table),
                           sign, 0, -1);
        return status;
    }

private:
    Status count(const QString& sql, QChar sign, int all, int thanks)
    {
        Statement statement(m_database, sql, ErrorCode::ReadFailed);
        return statement.each({}, [&](const Row& row) {
            m_book.count(sign, row.text(0), all * row.number(1), thanks * row.number(1));
            if (sign == u'@' && all > 0)
                m_book.showPerson(row.text(0), sign + row.text(2));
            return Status();
        });
    }

    Database& m_database;
    NameBook& m_book;
};

} // namespace

Result<NameBook> readNames(Database& database)
{
    NameBook book;
    NameReader reader(database, book);
    Status status = reader.read("entry_tags"_L1, u'#');
    if (status)
        status = reader.read("entry_people"_L1, u'@');
    if (!status)
        return status.error();
    return book;
}

Result<QString> readPersonAsWritten(Database& database, const QString& folded)
{
    QString written;
    Statement statement(database,
                        u"SELECT '@' || p.typed FROM entry_people AS p CROSS JOIN entries AS e ON e.place = p.place "
                        "WHERE p.name = ? AND e.deleted_at IS NULL ORDER BY p.place DESC LIMIT 1"_s,
                        ErrorCode::ReadFailed);
    const Status status = statement.each({folded}, [&](const Row& row) {
        written = row.text(0);
        return Status();
    });
    if (!status)
        return status.error();
    return written;
}

} // namespace unrut
