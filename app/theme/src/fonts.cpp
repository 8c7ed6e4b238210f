// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/fonts.h>

#include <algorithm>

namespace unrut {

Fonts fontsFor(const QFont& base)
{
    return {
        .base = base,
        .small = scaledFont(base, 0.9),
        .axis = scaledFont(base, 0.8),
        .cardTitle = scaledFont(base, 1.0, QFont::DemiBold),
        .panelTitle = scaledFont(base, 1.07, QFont::Bold),
        .pageTitle = scaledFont(base, 1.55, QFont::Bold),
        .heroTitle = scaledFont(base, 1.8, QFont::Bold),
        .medium = scaledFont(base, 1.0, QFont::Medium),
    };
}

QFont scaledFont(const QFont& base, double factor, QFont::Weight weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(base.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

} // namespace unrut
