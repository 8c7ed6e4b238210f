// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace unrut {

/// Colours by meaning. Never a colour in a widget: take it from here.
struct Colours
{
    QColor window, panel, text, muted, line, field, accent, onAccent, accentSoft, chosen, onChosen, chosenSoft, good,
        warning, hover, column, wobble, weekEmpty, weekKept;
    QColor disabled; ///< the words and marks of what cannot be used
    QColor series[4];
    bool dark = false;
    bool highContrast = false;
    bool operator==(const Colours&) const = default;
};
enum class ColourScheme { Light, Dark };

[[nodiscard]] const Colours& lightColours();
[[nodiscard]] const Colours& darkColours();
/// From the system's own palette, when it asks for high contrast.
[[nodiscard]] Colours highContrastColours(const QPalette& system);

[[nodiscard]] QPalette paletteFor(const Colours& colours);
/// The colours behind a palette made by paletteFor(); for any other palette, the high-contrast reading of it. So no
/// painter needs a global: it has its widget's palette. Ours are known by their Window and Text colours; a widget may
/// change any other role of its palette and still be understood.
[[nodiscard]] Colours coloursOf(const QPalette& palette);

/// WCAG 2.1 contrast ratio, 1-21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// \a share (0-1) of \a over on top of \a under, as one opaque colour.
[[nodiscard]] QColor mixed(const QColor& over, const QColor& under, double share);
/// A filled surface (accent, chosen) under the pointer, and while it is pressed: darker on light, lighter on dark, so
/// that the text on it only gains contrast.
[[nodiscard]] QColor hovered(const QColor& fill, const Colours& colours);
[[nodiscard]] QColor pressed(const QColor& fill, const Colours& colours);
/// A day's dot behind a smoothed line: weaker than \a series, still 3:1 on the panel.
[[nodiscard]] QColor dotColour(const QColor& series, const Colours& colours);

} // namespace unrut
