// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style_canvas.h"

class QAbstractSpinBox;
class QDateTimeEdit;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionSpinBox;

namespace unrut {

/// Line edits; and the frame round plain text edits, which shows their focus.
void drawLineEdit(const Canvas& canvas, const QStyleOptionFrame& option);
void drawAreaFrame(const Canvas& canvas, const QStyleOptionFrame& option);
[[nodiscard]] QSize lineEditSize(const QStyleOption& option, const QSize& contents, const QWidget* widget);
/// Whether \a widget is a text edit that the person writes in.
[[nodiscard]] bool isTextArea(const QWidget* widget);
/// Lets the parts of a day or a time stand in the order that the locale writes them in. Qt turns them round in a
/// mirrored window, so that 14:30 reads 30:14, although figures run from left to right there, too.
void keepOrder(QDateTimeEdit& edit);
/// Lets what \a box holds begin where lines of the window do. Qt goes by its letters, and figures have none.
void keepSide(QAbstractSpinBox& box);

void drawCombo(const Canvas& canvas, const QStyleOptionComboBox& option);
void drawComboLabel(const Canvas& canvas, const QStyleOptionComboBox& option);
[[nodiscard]] QRect comboRect(const QStyleOptionComplex& option, QStyle::SubControl part);
[[nodiscard]] QSize comboSize(const QStyleOption& option, const QSize& contents);

/// Spin boxes, and date and time edits without a calendar. The two arrows stand side by side, so that each is a target
/// of full size.
void drawSpinBox(const Canvas& canvas, const QStyleOptionSpinBox& option);
[[nodiscard]] QRect spinBoxRect(const QStyleOptionSpinBox& option, QStyle::SubControl part);
[[nodiscard]] QSize spinBoxSize(const QStyleOptionSpinBox& option, const QSize& contents);

} // namespace unrut
