// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unrut {

/// While one lives, every write of SQLite fails as it does on a full disk: pwrite() of this program says ENOSPC. Needs
/// the program to export its symbols.
class FullDisk
{
public:
    FullDisk();
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    /// False where the system's linker does not let a program stand in for pwrite().
    [[nodiscard]] static bool isPossible();
    /// How many writes were refused so far.
    [[nodiscard]] static int refusals();
};

} // namespace unrut
