// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/import_plan.h>

#include <array>

namespace unrut {

/// What became of the things of one sort.
struct SalvageCount
{
    int saved = 0;
    int lost = 0; ///< known of from elsewhere in the file, or damaged; there may be more that left no trace
    bool operator==(const SalvageCount&) const = default;
};

/// What was saved of a damaged journal.
struct SalvageReport
{
    std::array<SalvageCount, importThingCount> counts{};
    int pages = 0;        ///< of the file
    int damagedPages = 0; ///< that hold something that cannot be read
    int lostPages = 0;    ///< of those, and of the ones that nothing leads to: what may have held what a person wrote
    int lostParts = 0;    ///< rows that belong to things, such as steps, and cannot be read or belong to nothing now

    [[nodiscard]] SalvageCount& of(ImportThing thing) { return counts[static_cast<size_t>(thing)]; }
    [[nodiscard]] SalvageCount total() const;
    /// Nothing was damaged but what the journal finds things by.
    [[nodiscard]] bool isWhole() const;
};

} // namespace unrut
