// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "salvage_tables.h"
#include "sqlite_pages.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <functional>
#include <vector>

namespace unrut {

/// What was found in the pages of a damaged file.
struct SalvageFindings
{
    int pages = 0;
    int damagedPages = 0;
    int lostPages = 0;                    ///< damaged ones of tables that are read, and those whose place was guessed
    QHash<QString, int> refused;          ///< by table: rows that are broken or keep no rule
    QHash<QString, QSet<QString>> traces; ///< by table: ids that something in the file knows of
};

/// Whether the program can make something of all rows that the things of a table have; null: of no thing.
using MakesSense = std::function<bool(const QString& table)>;

/// Puts every row that can be read of \a pages into \a database, which has \a tables and no rows yet. Rows that no tree
/// leads to any more may fit several tables: then it is one in which they make sense.
[[nodiscard]] SalvageFindings readPages(const SqlitePages& pages, Database& database,
                                        const std::vector<SalvageTable>& tables, const MakesSense& makesSense);

} // namespace unrut
