// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvage_tables.h"

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Made anew from what is saved.
bool isMadeFromOthers(const QString& table)
{
    return table == "entry_tags"_L1 || table == "entry_people"_L1 || table == "searched_things"_L1;
}

/// Columns as a file has them: in a table without rowids those of the key come first.
Status readColumns(Database& model, SalvageTable& table)
{
    struct Column
    {
        QString name;
        QString type;
        int keyPlace = 0;
    };
    std::vector<Column> columns;
    Statement statement(model, u"SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid"_s,
                        ErrorCode::ReadFailed);
    const Status status = statement.each({table.name}, [&](const Row& row) {
        columns.push_back({row.text(0), row.text(1), row.number(2)});
        return Status();
    });
    if (!status)
        return status;
    if (!table.hasRowid) {
        std::stable_sort(columns.begin(), columns.end(), [](const Column& a, const Column& b) {
            const auto place = [](const Column& column) { return column.keyPlace > 0 ? column.keyPlace : 1000; };
            return place(a) < place(b);
        });
    }
    for (const Column& column : columns) {
        if (table.hasRowid && column.keyPlace > 0 && column.type == "INTEGER"_L1)
            table.rowidColumn = static_cast<int>(table.columns.size());
        table.columns.append(column.name);
    }
    return {};
}

Status readParents(Database& model, SalvageTable& table)
{
    Statement statement(model, u"SELECT \"from\", \"table\", \"to\", on_delete FROM pragma_foreign_key_list(?)"_s,
                        ErrorCode::ReadFailed);
    return statement.each({table.name}, [&](const Row& row) {
        // Somebody who is lost is stood in for, so that no talk goes with them.
        if (table.name != "talks"_L1 || row.text(1) != "people"_L1)
            table.parents.push_back({row.text(0), row.text(1), row.text(2), row.text(3) == "SET NULL"_L1});
        return Status();
    });
}

} // namespace

bool SalvageTable::isPart() const
{
    return std::any_of(parents.begin(), parents.end(), [](const Parent& parent) { return !parent.isCleared; });
}

Result<std::vector<SalvageTable>> salvageTables(Database& model)
{
    std::vector<SalvageTable> tables;
    Statement statement(model,
                        u"SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s,
                        ErrorCode::ReadFailed);
    Status status = statement.each({}, [&](const Row& row) {
        if (!isMadeFromOthers(row.text(0))) {
            SalvageTable table;
            table.name = row.text(0);
            table.hasRowid = row.number(1) == 0;
            tables.push_back(std::move(table));
        }
        return Status();
    });
    for (SalvageTable& table : tables) {
        if (status)
            status = readColumns(model, table);
        if (status)
            status = readParents(model, table);
    }
    if (!status)
        return status.error();
    // What others belong to comes first.
    std::stable_sort(tables.begin(), tables.end(),
                     [](const SalvageTable& a, const SalvageTable& b) { return a.isPart() < b.isPart(); });
    return tables;
}

bool SalvageWriter::put(const SqlitePage::Record& record)
{
    // A row that was written before a column was added has fewer values.
    if (record.rowid.has_value() != m_table.hasRowid || record.values.size() > m_table.columns.size())
        return false;
    QVariantList values = record.values;
    if (m_table.rowidColumn >= 0 && m_table.rowidColumn < values.size())
        values[m_table.rowidColumn] = *record.rowid;
    auto insert = m_inserts.find(values.size());
    if (insert == m_inserts.end())
        insert = m_inserts.emplace(values.size(), insertOf(values.size())).first;
    return bool(insert->second.run(values));
}

Statement SalvageWriter::insertOf(qsizetype values) const
{
    const QStringList columns = m_table.columns.first(values);
    const QStringList marks(values, u"?"_s);
    return {m_database,
            u"INSERT INTO \"%1\" (%2) VALUES (%3) ON CONFLICT DO NOTHING"_s.arg(m_table.name, columns.join(u", "_s),
                                                                                marks.join(u", "_s)),
            ErrorCode::WriteFailed};
}

Result<int> dropOrphans(Database& database, const std::vector<SalvageTable>& tables,
                        QHash<QString, QSet<QString>>& traces)
{
    int dropped = 0;
    for (const SalvageTable& table : tables) {
        for (const SalvageTable::Parent& parent : table.parents) {
            const QString orphans = u"FROM \"%1\" WHERE %2 IS NOT NULL AND %2 NOT IN (SELECT %3 FROM \"%4\")"_s.arg(
                table.name, parent.column, parent.key, parent.table);
            Statement missing(database, u"SELECT DISTINCT %1 "_s.arg(parent.column) + orphans, ErrorCode::ReadFailed);
            Status status = missing.each({}, [&](const Row& row) {
                traces[parent.table].insert(row.text(0));
                return Status();
            });
            const Result<qint64> count = database.number(u"SELECT count(*) "_s + orphans);
            if (!count)
                return count.error();
            if (status && parent.isCleared)
                status = database.run(u"UPDATE \"%1\" SET %2 = NULL WHERE %2 NOT IN (SELECT %3 FROM \"%4\")"_s.arg(
                    table.name, parent.column, parent.key, parent.table));
            else if (status)
                status = database.run(u"DELETE "_s + orphans);
            if (!status)
                return status.error();
            dropped += parent.isCleared ? 0 : static_cast<int>(*count);
        }
    }
    return dropped;
}

} // namespace unrut
