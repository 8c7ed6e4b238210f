// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

namespace unrut {

class Database;

[[nodiscard]] Result<ReminderMemory> readReminders(Database& database);
/// Inside a write transaction. Replaces all of it; no 'after' leaves nothing.
Status writeReminders(Database& database, const Edit<ReminderMemory>& edit, const QDateTime& now);

} // namespace unrut
