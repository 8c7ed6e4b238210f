// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/fonts.h>

#include <QFontMetricsF>

#include <algorithm>

namespace unrut {

namespace {

qreal pixelsOf(const QFont& font)
{
    constexpr qreal pointsPerInch = 72;
    return font.pointSizeF() > 0 ? font.pointSizeF() * QFontMetricsF(font).fontDpi() / pointsPerInch : font.pixelSize();
}

} // namespace

Fonts fontsFor(const QFont& base)
{
    return {
        .base = base,
        .tiny = scaledFont(base, 0.86),
        .small = scaledFont(base, 0.9),
        .axis = scaledFont(base, 0.8),
        .cardTitle = scaledFont(base, 1.0, QFont::DemiBold),
        .panelTitle = scaledFont(base, 1.07, QFont::Bold),
        .pageTitle = scaledFont(base, 1.55, QFont::Bold),
        .heroTitle = scaledFont(base, 1.8, QFont::Bold),
        .statement = scaledFont(base, 2.0, QFont::Bold),
        .lead = scaledFont(base, 1.14),
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

qreal linePitch(const QFont& font, const QFont& base)
{
    const qreal pixels = pixelsOf(font);
    const bool isTitle = pixels >= 1.3 * pixelsOf(base);
    return std::max(QFontMetricsF(font).lineSpacing(), pixels * (isTitle ? 1.36 : 1.5));
}

} // namespace unrut
