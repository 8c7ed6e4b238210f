// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/salvage_report.h>

namespace unrut {

SalvageCount SalvageReport::total() const
{
    SalvageCount sum;
    for (const SalvageCount& each : counts)
        sum = {sum.saved + each.saved, sum.lost + each.lost};
    return sum;
}

bool SalvageReport::isWhole() const
{
    return lostPages == 0 && lostParts == 0 && total().lost == 0;
}

} // namespace unrut
