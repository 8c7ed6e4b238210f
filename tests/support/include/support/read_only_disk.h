// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unrut {

/// While one lives, every file is on a disk that has turned read-only, as a kernel does after an error of the disk:
/// what is open for writing stays open, and all that would change something says EROFS. Links unrut_full_disk; the
/// program must export its symbols, so that libraries find its functions first.
class ReadOnlyDisk
{
public:
    ReadOnlyDisk();
    ~ReadOnlyDisk();
    ReadOnlyDisk(const ReadOnlyDisk&) = delete;
    ReadOnlyDisk& operator=(const ReadOnlyDisk&) = delete;

    /// How many calls were refused so far.
    [[nodiscard]] static int refusals();
};

} // namespace unrut
