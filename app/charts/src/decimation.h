// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

namespace unrut {

/// \a line with no more than four points a pixel column: its first, lowest, highest and last. What is drawn stays the
/// same, ten years take no longer than one. Points by x.
[[nodiscard]] QPolygonF decimatedLine(const QPolygonF& line);
/// \a dots without those that would be painted over another to within half a pixel. Points by x.
[[nodiscard]] QPolygonF decimatedDots(const QPolygonF& dots);

} // namespace unrut
