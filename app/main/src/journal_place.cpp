// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_place.h"

#include <settings/settings.h>

namespace unrut {

QString journalOf(const Settings& settings)
{
    const QString chosen = settings.journalPath();
    return chosen.isEmpty() ? defaultJournalPath() : chosen;
}

} // namespace unrut
