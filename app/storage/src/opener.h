// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"

#include <storage/journal_store.h>

namespace unrut {

/// openJournal() for any list of schema steps, so that tests can add some.
[[nodiscard]] Result<OpenedJournal> openJournalWith(const Migrations& migrations, const QString& path,
                                                    OpenIntent intent, const QDateTime& now);

} // namespace unrut
