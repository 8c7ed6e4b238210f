// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unrut {

/// Before anything else. What the program writes is for the person alone, so every new file is 0600 (SQLite's and
/// Qt's, too), and a crash leaves no memory behind for others to read. Standard streams that are closed lead nowhere
/// from here on; otherwise the next file opened would be in their place and get what is meant for them.
void prepareProcess();
/// To the system, what the allocator keeps of memory that was freed. It takes a fraction of a millisecond.
void giveBackMemory();
/// The names under which Qt keeps data and settings, and the version.
void nameProgram();

} // namespace unrut
