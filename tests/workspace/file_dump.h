// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace unrut {

/// Every row of every table of a journal file, as 'table | column = value | ...', sorted. modified_at is left out; so
/// are the rules that say what a journal without rules says, and the search index, which is kept by triggers.
using FileDump = QStringList;

/// Read through a connection of its own, so that nothing of the program is believed. Ends the test program when the
/// file cannot be read.
[[nodiscard]] FileDump dumpOf(const QString& journal);

/// Runs one statement on the connection that the one open store uses; ends the test program when there is not exactly
/// one.
void runOnTheStore(const QString& sql);

} // namespace unrut
