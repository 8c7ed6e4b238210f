// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace unrut {

/// Sizes and weights relative to the system's font, never fixed points.
struct Fonts
{
    QFont base;
    QFont small;      ///< 0.9
    QFont axis;       ///< 0.8: numbers and days along a scale
    QFont cardTitle;  ///< semibold
    QFont panelTitle; ///< 1.07 bold
    QFont pageTitle;  ///< 1.55 bold
    QFont heroTitle;  ///< 1.8 bold
    QFont medium;     ///< medium weight: buttons, tabs
};
[[nodiscard]] Fonts fontsFor(const QFont& base);
/// \a base at \a factor of its size, in points or in pixels as it was given.
[[nodiscard]] QFont scaledFont(const QFont& base, double factor, QFont::Weight weight = QFont::Normal);

} // namespace unrut
