// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style_canvas.h"

class QStyleOptionButton;
class QStyleOptionSlider;

namespace unrut {

/// The box of a check box, also inside lists and group titles.
void drawCheckIndicator(const Canvas& canvas, const QStyleOption& option);
void drawRadioIndicator(const Canvas& canvas, const QStyleOption& option);
[[nodiscard]] int indicatorSide(const QStyleOption* option, const QWidget* widget);
/// Check boxes and radio buttons: indicator, gap, text, and the ring round them all.
void drawCheck(const Canvas& canvas, const QStyleOptionButton& option, bool isRadio);
[[nodiscard]] QSize checkSize(const QStyleOptionButton& option, const QSize& contents);
[[nodiscard]] QRect checkIndicatorRect(const QStyleOption& option, const QWidget* widget);
[[nodiscard]] QRect checkTextRect(const QStyleOption& option, const QWidget* widget);

void drawSlider(const Canvas& canvas, const QStyleOptionSlider& option);
[[nodiscard]] QRect sliderRect(const QStyleOptionSlider& option, QStyle::SubControl part);
[[nodiscard]] int sliderHandle(const QStyleOption* option);

} // namespace unrut
