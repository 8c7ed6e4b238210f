// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style_canvas.h"

class QStyleOptionMenuItem;

namespace unrut {

void drawMenuBarItem(const Canvas& canvas, const QStyleOptionMenuItem& option);
[[nodiscard]] QSize menuBarItemSize(const QStyleOptionMenuItem& option, const QWidget* widget);

void drawMenuPanel(const Canvas& canvas, const QStyleOption& option);
void drawMenuItem(const Canvas& canvas, const QStyleOptionMenuItem& option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);

void drawToolTip(const Canvas& canvas, const QStyleOption& option);

} // namespace unrut
