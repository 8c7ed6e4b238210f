// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/import_plan.h>

#include <QByteArray>
#include <QString>

namespace unrut {

/// What an import did or, as a dry run, would do, for programs: counts by sort of thing. \a backup is the file that
/// holds the journal before it; empty: null.
[[nodiscard]] QByteArray importJson(const ImportPlan& plan, bool isDryRun, const QString& backup);

} // namespace unrut
