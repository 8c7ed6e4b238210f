// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QScrollArea;

namespace unrut {

/// Puts \a area into \a column between two lines that are seen while there is more of its content beyond them, so that
/// what is cut off there does not look as if it lay under what stands above or below.
void addBetweenLines(QBoxLayout& column, QScrollArea& area);
/// What the lines take of the height, whether they are seen or not.
inline constexpr int scrollLinesHeight = 2;

} // namespace unrut
