// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style_canvas.h"

class QStyleOptionGroupBox;
class QStyleOptionHeader;
class QStyleOptionViewItem;

namespace unrut {

/// Beneath an item: what is chosen, what the pointer is on.
void drawItemPanel(const Canvas& canvas, const QStyleOptionViewItem& option);
/// \a option with text colours that read on drawItemPanel()'s surface.
[[nodiscard]] QStyleOptionViewItem readableItem(const QStyleOptionViewItem& option, const Colours& colours);
/// Where what is dragged would land: a line with a knob at the end where one reads. The option's rectangle is the edge
/// between two rows, without a height; or a row that would take it in.
void drawDropPlace(const Canvas& canvas, const QStyleOption& option);
[[nodiscard]] QSize itemSize(const QStyleOptionViewItem& option, const QSize& contents);

void drawHeaderSection(const Canvas& canvas, const QStyleOptionHeader& option);
void drawHeaderLabel(const Canvas& canvas, const QStyleOptionHeader& option);
/// The opening and closing mark of a tree.
void drawBranch(const Canvas& canvas, const QStyleOption& option);

} // namespace unrut
