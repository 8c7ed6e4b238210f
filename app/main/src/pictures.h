// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace unrut {

/// True for the two commands that only developers need: 'tour DIR' and 'screenshots DIR [options]'.
[[nodiscard]] bool asksForPictures(const QStringList& arguments);

/// Writes every tab and dialog of a made-up journal as PNG, the tour its PDF report too, and prints the paths. Shows
/// nothing and touches no journal of the person. Returns 0, 1 (failed) or 2 (wrong usage).
[[nodiscard]] int runPictures(const QStringList& arguments, char** argv);

} // namespace unrut
