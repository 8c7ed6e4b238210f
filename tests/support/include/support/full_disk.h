// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unrut {

/// While one lives, every write into a file fails as it does on a full disk: write() and pwrite() of this program say
/// ENOSPC. Links unrut_full_disk; the program must export its symbols, so that libraries find its functions first.
class FullDisk
{
public:
    FullDisk();
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    /// False where the system's linker does not let a program stand in for these functions.
    [[nodiscard]] static bool isPossible();
    /// How many writes were refused so far.
    [[nodiscard]] static int refusals();
};

} // namespace unrut
