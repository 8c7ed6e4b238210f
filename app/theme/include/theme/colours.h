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
/// painter needs a global: it has its widget's palette.
[[nodiscard]] Colours coloursOf(const QPalette& palette);

/// WCAG 2.1 contrast ratio, 1-21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace unrut
