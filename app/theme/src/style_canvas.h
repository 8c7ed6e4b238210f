// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the drawing groups of the style share. Each group (style_buttons, style_fields, ...) is a set of functions that
// the style's overrides hand a Canvas and the option to; none of them keeps anything.

#include <theme/colours.h>
#include <theme/painting.h>

#include <QFont>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

class QWidget;

namespace unrut {

/// Where and in what colours a part of the style draws.
struct Canvas
{
    const QStyle& style;
    const Colours& colours;
    QPainter& painter;
    const QWidget* widget; ///< null when a delegate or a test draws without one
};

/// Least height and width of whatever can be clicked (WCAG 2.2, 2.5.8).
constexpr int leastTarget = 24;

/// What \a widget asks to look like, as style.h names it; null when it asks for nothing.
[[nodiscard]] QString kindOf(const QWidget* widget);
[[nodiscard]] inline bool isOn(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}
[[nodiscard]] inline bool isEnabled(const QStyleOption& option)
{
    return isOn(option, QStyle::State_Enabled);
}
/// Under the pointer and able to do something.
[[nodiscard]] bool isHot(const QStyleOption& option);
/// Focused, and by the keyboard: a click shows no ring.
[[nodiscard]] bool showsFocus(const QStyleOption& option);

/// The outline of what is known by it: in high contrast that of what cannot be used is of dashes, and weaker.
[[nodiscard]] inline QColor outlineColour(const Colours& colours, const QStyleOption& option)
{
    return colours.highContrast && !isEnabled(option) ? colours.disabled : colours.field;
}
[[nodiscard]] inline Qt::PenStyle outlineStyle(const Colours& colours, const QStyleOption& option)
{
    return colours.highContrast && !isEnabled(option) ? Qt::DashLine : Qt::SolidLine;
}

/// The unit of all sizes: the height of a line of the widget's text, 17 at 14 px.
[[nodiscard]] inline int em(const QStyleOption& option)
{
    return option.fontMetrics.height();
}
[[nodiscard]] QFont fontFor(const QWidget* widget, QFont::Weight weight, double factor = 1.0);
/// Qt::TextShowMnemonic, and Qt::TextHideMnemonic unless the person is using the keyboard.
[[nodiscard]] int mnemonicFlags(const QStyle& style, const QStyleOption* option, const QWidget* widget);
/// As wide as the label is with its ampersands read.
[[nodiscard]] int labelWidth(const QFont& font, const QString& text);

/// The side of an icon beside text of this size: 20 at 14 px.
[[nodiscard]] int iconSide(const QStyleOption& option);
/// \a icon in the middle of \a rect; one of ours in \a colour, any other as it is.
void drawIcon(const Canvas& canvas, const QIcon& icon, const QRect& rect, const QColor& colour,
              const QStyleOption& option);
/// One line of a label, as Qt::TextSingleLine or with mnemonicFlags(). \a side is as on screen. The text runs in its
/// own direction: '90 days' stays '90 days' in a mirrored window.
void drawLine(const Canvas& canvas, const QRect& rect, Qt::Alignment side, int flags, const QString& text,
              const QStyleOption& option);

/// As wide as a chevron beside text of this size: 8 at 14 px.
[[nodiscard]] inline qreal chevronSize(const QStyleOption& option)
{
    return em(option) * 8 / 17.0;
}
/// From the middle of its place towards the edge, away from the words.
[[nodiscard]] inline QPointF chevronNudge(const QStyleOption& option)
{
    return {option.direction == Qt::RightToLeft ? -2.0 : 2.0, 1.0};
}
/// A chevron of three points, pointing up, down, left or right.
void drawChevron(QPainter& painter, const QPointF& centre, Qt::ArrowType arrow, qreal size, const QColor& colour);
void drawTick(QPainter& painter, const QRectF& box, const QColor& colour);

} // namespace unrut
