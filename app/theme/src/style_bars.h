// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style_canvas.h"

class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace unrut {

/// A tab: no shape but the line beneath the chosen one.
void drawTabShape(const Canvas& canvas, const QStyleOptionTab& option);
void drawTabLabel(const Canvas& canvas, const QStyleOptionTab& option);
/// Wide enough for the semibold text, chosen or not: the row never jumps.
[[nodiscard]] QSize tabSize(const QStyleOptionTab& option, const QSize& contents, const QWidget* widget);

void drawScrollBar(const Canvas& canvas, const QStyleOptionSlider& option);
[[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl part);

void drawProgressGroove(const Canvas& canvas, const QStyleOption& option);
void drawProgressContents(const Canvas& canvas, const QStyleOptionProgressBar& option);
[[nodiscard]] QSize progressSize(const QStyleOptionProgressBar& option, const QSize& contents);

void drawStatusBar(const Canvas& canvas, const QStyleOption& option);

} // namespace unrut
