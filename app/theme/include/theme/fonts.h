// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace unrut {

/// Sizes and weights relative to the system's font, never fixed points.
struct Fonts
{
    QFont base;
    QFont tiny;       ///< 0.86: the status bar
    QFont small;      ///< 0.9
    QFont axis;       ///< 0.8: numbers and days along a scale
    QFont cardTitle;  ///< semibold
    QFont panelTitle; ///< 1.07 bold
    QFont pageTitle;  ///< 1.55 bold
    QFont heroTitle;  ///< 1.8 bold
    QFont statement;  ///< 2.0 bold: the one sentence of a page that has no other
    QFont lead;       ///< 1.14: what such a sentence goes on with, and words that are quoted
    QFont medium;     ///< medium weight: buttons, tabs
};
[[nodiscard]] Fonts fontsFor(const QFont& base);
/// \a base at \a factor of its size, in points or in pixels as it was given.
[[nodiscard]] QFont scaledFont(const QFont& base, double factor, QFont::Weight weight = QFont::Normal);
/// From one baseline to the next where text breaks, in pixels: 1.5 of the size, of titles (from \a font 1.3 times as
/// large as \a base) 1.36; never less than the font itself asks for.
[[nodiscard]] qreal linePitch(const QFont& font, const QFont& base);

} // namespace unrut
