// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "sqlite_pages.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace unrut {

/// A table of a journal as its rows stand in a file.
struct SalvageTable
{
    struct Parent
    {
        QString column;
        QString table;
        QString key;
        bool isCleared = false; ///< without its parent a row stays and points to nothing
    };

    QString name;
    QStringList columns;  ///< in the order in which a file has their values
    int rowidColumn = -1; ///< the place of the column that is the rowid; -1: none is
    bool hasRowid = false;
    std::vector<Parent> parents;

    /// Whether a row needs another to be there.
    [[nodiscard]] bool isPart() const;
};

/// Those tables of the empty journal \a model that hold what a person wrote; what is made from them is left out.
[[nodiscard]] Result<std::vector<SalvageTable>> salvageTables(Database& model);

/// Rows that go into one table.
class SalvageWriter
{
public:
    SalvageWriter(Database& database, const SalvageTable& table) : m_database(database), m_table(table) {}

    /// Whether the record was taken: it is one of this table and keeps its rules. One that is there already is taken
    /// to be the same.
    [[nodiscard]] bool put(const SqlitePage::Record& record);

private:
    [[nodiscard]] Statement insertOf(qsizetype values) const;

    Database& m_database;
    const SalvageTable& m_table;
    std::map<qsizetype, Statement> m_inserts; ///< by how many values
};

/// Takes out rows whose parents are not there, or has them point to nothing. Adds to \a traces the ids of parents that
/// are missing, by their table. Returns how many rows went.
[[nodiscard]] Result<int> dropOrphans(Database& database, const std::vector<SalvageTable>& tables,
                                      QHash<QString, QSet<QString>>& traces);

} // namespace unrut
