// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/salvage.h>

#include <domain/clock.h>
#include <storage/salvage.h>

namespace unrut {

Result<SalvageReport> saveWhatIsLeft(const QString& damaged, const QString& target, const Clock& clock)
{
    return salvageJournal(damaged, target, clock.now());
}

} // namespace unrut
