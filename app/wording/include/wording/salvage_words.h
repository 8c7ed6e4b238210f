// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/salvage_report.h>

#include <QStringList>

namespace unrut::wording {

/// What was saved of a damaged journal, a line each: 'Entries: 480 saved, 3 lost', and what is known of the damage.
[[nodiscard]] QStringList salvageLines(const SalvageReport& report);

} // namespace unrut::wording
