// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style_canvas.h"

#include <QIcon>

class QStyleOptionButton;
class QStyleOptionToolButton;

namespace unrut {

/// What stands on a button, in the middle of it: icon, words, chevron.
struct LabelParts
{
    QIcon icon;
    int iconSide = 0; ///< 0: no icon
    int gap = 0;      ///< between icon and words
    bool isIconBehind = false;
    QString text;
    QFont font;
    QColor colour;
    bool hasChevron = false;
};
void drawLabelParts(const Canvas& canvas, const QStyleOption& option, const LabelParts& parts);

/// The surface of a push button or tool button, by its kind, with the focus ring.
void drawButtonPanel(const Canvas& canvas, const QStyleOption& option);
void drawPushButtonLabel(const Canvas& canvas, const QStyleOptionButton& option);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget);

/// The colour of the text on a button of the widget's kind.
[[nodiscard]] QColor buttonTextColour(const Colours& colours, const QStyleOption& option, const QWidget* widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton& option, const QSize& contents, const QWidget* widget);
/// The text, the icon or the arrow of a tool button, and its menu's chevron.
void drawToolButtonLabel(const Canvas& canvas, const QStyleOptionToolButton& option);

} // namespace unrut
