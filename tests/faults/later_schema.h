// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema.h"

namespace unrut::faults {

/// The steps of a program to come: one more, which makes a table and fills some pages of it from the goals.
inline Migrations laterMigrations()
{
    Migrations migrations = shippedMigrations();
    migrations.push_back({newestVersion(migrations) + 1,
                          {QStringLiteral("CREATE TABLE later (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT"),
                           QStringLiteral("INSERT INTO later SELECT id, printf('%.*c', 3000, 'x') FROM goals")},
                          {}});
    return migrations;
}

} // namespace unrut::faults
