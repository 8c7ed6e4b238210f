// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style_buttons.h"

#include "painter_state.h"

#include <theme/style.h>

#include <QAbstractButton>
#include <QDialog>
#include <QWidget>

#include <algorithm>

namespace unrut {

namespace {

constexpr int iconGap = 8;

bool isHeld(const QStyleOption& option)
{
    return isOn(option, QStyle::State_Sunken);
}

bool isChecked(const QStyleOption& option)
{
    return isOn(option, QStyle::State_On);
}

/// In a dialog the default button is the one primary button, without being told.
bool isPrimary(const QStyleOption& option, const QWidget* widget)
{
    if (isKind(widget, kind::primary) || isKind(widget, kind::hero))
        return true;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) && widget &&
           widget->property(kind::property).isNull() && qobject_cast<const QDialog*>(widget->window());
}

/// Nothing but words that can be pressed.
bool isWords(const QWidget* widget)
{
    return isKind(widget, kind::link) || isKind(widget, kind::plain);
}

/// Without a frame until the pointer is on it.
bool isFrameless(const QStyleOption& option, const QWidget* widget)
{
    if (isWords(widget) || isKind(widget, kind::quiet))
        return true;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return isOn(option, QStyle::State_AutoRaise) || (button && button->features.testFlag(QStyleOptionButton::Flat));
}

bool isAnswer(const QWidget* widget)
{
    return isKind(widget, kind::answer) || isKind(widget, kind::pass) || isKind(widget, kind::scale);
}

QColor primaryFill(const Colours& colours, const QStyleOption& option)
{
    if (!isEnabled(option))
        return colours.hover;
    if (isHeld(option))
        return pressed(colours.accent, colours);
    return isHot(option) ? hovered(colours.accent, colours) : colours.accent;
}

Surface framelessSurface(const Colours& colours, const QStyleOption& option)
{
    Surface surface;
    if (isChecked(option))
        surface.fill = colours.chosenSoft;
    else if (isHot(option) || isHeld(option))
        surface.fill = colours.hover;
    // High contrast has no soft fills: what is chosen or touched gets an outline.
    if (colours.highContrast && surface.fill.isValid())
        surface.border = colours.chosen;
    return surface;
}

Surface scaleSurface(const Colours& colours, const QStyleOption& option)
{
    const qreal radius = std::min(option.rect.width(), option.rect.height()) / 2.0;
    if (isChecked(option) && isEnabled(option))
        return {.fill = colours.chosen, .border = {}, .radius = radius};
    return {.fill = isHot(option) ? colours.hover : colours.panel, .border = colours.field, .radius = radius};
}

Surface plainSurface(const Colours& colours, const QStyleOption& option, const QWidget* widget)
{
    Surface surface{.fill = colours.panel, .border = isAnswer(widget) ? colours.field : colours.line};
    if (isKind(widget, kind::danger) && isEnabled(option))
        surface.border = colours.warning;
    if (isHot(option) || isHeld(option))
        surface.fill = colours.hover;
    if (!isEnabled(option))
        surface.fill = colours.window;
    if (isChecked(option)) {
        surface.fill = isHot(option) ? mixed(colours.chosen, colours.chosenSoft, 0.06) : colours.chosenSoft;
        surface.border = isEnabled(option) ? colours.chosen : colours.field;
    } else if (isKind(widget, kind::pass)) {
        surface.borderStyle = Qt::DashLine;
    }
    if (colours.highContrast && !isEnabled(option))
        surface.borderStyle = Qt::DashLine;
    if (colours.highContrast && (isHot(option) || isChecked(option)))
        surface.borderWidth = 2;
    return surface;
}

Surface buttonSurface(const Colours& colours, const QStyleOption& option, const QWidget* widget)
{
    if (isPrimary(option, widget)) {
        const bool needsEdge = colours.highContrast && !isEnabled(option);
        return {.fill = primaryFill(colours, option),
                .border = needsEdge ? colours.line : QColor(),
                .borderStyle = Qt::DashLine};
    }
    if (isFrameless(option, widget))
        return framelessSurface(colours, option);
    if (isKind(widget, kind::scale))
        return scaleSurface(colours, option);
    return plainSurface(colours, option, widget);
}

QFont buttonFont(const QStyleOption& option, const QWidget* widget)
{
    const bool isSmall = isKind(widget, kind::small) || isKind(widget, kind::scale);
    const double factor = isSmall ? 0.9 : isKind(widget, kind::hero) ? 1.07 : 1.0;
    if (isChecked(option) && !isKind(widget, kind::scale))
        return fontFor(widget, QFont::DemiBold, factor);
    const bool isPlain = isAnswer(widget) || isKind(widget, kind::plain);
    return fontFor(widget, isPlain ? QFont::Normal : QFont::Medium, factor);
}

/// The widest the label becomes: one that can be checked turns semibold.
int widestLabel(const QString& text, const QStyleOption& option, const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (button && !button->isCheckable())
        return labelWidth(buttonFont(option, widget), text);
    QStyleOption checked = option;
    checked.state |= QStyle::State_On;
    return std::max(labelWidth(buttonFont(option, widget), text), labelWidth(buttonFont(checked, widget), text));
}

} // namespace

void drawButtonPanel(const Canvas& canvas, const QStyleOption& option)
{
    const QRectF rect = option.rect;
    const Surface surface = buttonSurface(canvas.colours, option, canvas.widget);
    if (surface.fill.isValid() || surface.border.isValid())
        paintSurface(canvas.painter, rect, surface);
    if (!showsFocus(option))
        return;
    // A button that has such a line already shows it within: in high contrast, what is chosen is framed as heavily.
    const qreal inset = surface.border == canvas.colours.chosen && surface.borderWidth >= 2 ? 3 : 0;
    paintFocusRing(canvas.painter, rect.adjusted(inset, inset, -inset, -inset), surface.radius - inset, canvas.colours);
    // The ring's colour is too near to the accent's: a line of the panel divides them.
    if (isPrimary(option, canvas.widget) || (isKind(canvas.widget, kind::scale) && isChecked(option))) {
        paintSurface(canvas.painter, rect.adjusted(2, 2, -2, -2),
                     {.fill = {}, .border = canvas.colours.panel, .borderWidth = 1.5, .radius = surface.radius - 2});
    }
}

QColor buttonTextColour(const Colours& colours, const QStyleOption& option, const QWidget* widget)
{
    if (!isEnabled(option))
        return colours.muted;
    if (isPrimary(option, widget))
        return colours.onAccent;
    if (isKind(widget, kind::link))
        return colours.accent;
    if (isKind(widget, kind::danger))
        return colours.warning;
    if (isChecked(option))
        return isKind(widget, kind::scale) ? colours.onChosen : colours.chosen;
    // The buttons on the coloured head of a calendar.
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    if (parent && parent->backgroundRole() == QPalette::Highlight && !isHot(option))
        return colours.onChosen;
    // A widget may have a text colour of its own.
    return isKind(widget, kind::pass) ? colours.muted : option.palette.color(QPalette::Active, QPalette::ButtonText);
}

void drawLabelParts(const Canvas& canvas, const QStyleOption& option, const LabelParts& parts)
{
    const PainterState state(canvas.painter);
    const QRect& rect = option.rect;
    const int chevron = parts.hasChevron ? em(option) : 0;
    const int gap = parts.iconSide > 0 && !parts.text.isEmpty() ? parts.gap : 0;
    const int wanted = parts.text.isEmpty() ? 0 : labelWidth(parts.font, parts.text);
    const int text = std::min(wanted, std::max(0, rect.width() - parts.iconSide - gap - chevron));
    int left = rect.left() + std::max(0, (rect.width() - parts.iconSide - gap - text - chevron) / 2);
    const auto place = [&](int width) {
        const QRect part(left, rect.top(), width, rect.height());
        left += width;
        return QStyle::visualRect(option.direction, rect, part);
    };
    if (parts.iconSide > 0) {
        QRect square(0, 0, parts.iconSide, parts.iconSide);
        square.moveCenter(place(parts.iconSide).center());
        drawIcon(canvas, parts.icon, square, parts.colour, option);
        left += gap;
    }
    canvas.painter.setFont(parts.font);
    canvas.painter.setPen(parts.colour);
    drawLine(canvas, place(text).adjusted(-1, 0, 1, 0), Qt::AlignHCenter,
             mnemonicFlags(canvas.style, &option, canvas.widget), parts.text, option);
    if (chevron > 0)
        drawChevron(canvas.painter, QRectF(place(chevron)).center() + chevronNudge(option), Qt::DownArrow,
                    chevronSize(option), parts.colour);
}

void drawPushButtonLabel(const Canvas& canvas, const QStyleOptionButton& option)
{
    drawLabelParts(canvas, option,
                   {.icon = option.icon,
                    .iconSide = option.icon.isNull() ? 0 : iconSide(option),
                    .gap = iconGap,
                    .text = option.text,
                    .font = buttonFont(option, canvas.widget),
                    .colour = buttonTextColour(canvas.colours, option, canvas.widget),
                    .hasChevron = option.features.testFlag(QStyleOptionButton::HasMenu)});
}

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const int unit = em(option);
    if (isKind(widget, kind::scale)) {
        const int label = labelWidth(buttonFont(option, widget), option.text) + unit / 2;
        const int side = std::max({leastTarget, unit * 28 / 17, label});
        return {side, side};
    }
    int width = widestLabel(option.text, option, widget);
    if (!option.icon.isNull())
        width += iconSide(option) + (option.text.isEmpty() ? 0 : iconGap);
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += unit;
    if (isWords(widget))
        return {std::max(leastTarget, width + unit * 4 / 17), std::max(leastTarget, unit * 28 / 17)};
    if (isKind(widget, kind::small))
        return {std::max(leastTarget, width + unit * 20 / 17), std::max(leastTarget, unit * 28 / 17)};
    if (isKind(widget, kind::hero))
        return {width + unit * 46 / 17, std::max(leastTarget, unit * 42 / 17)};
    const bool isTall = isKind(widget, kind::answer) || isKind(widget, kind::pass);
    return {std::max(leastTarget, width + unit * 30 / 17), std::max(leastTarget, isTall ? unit * 42 / 17 : unit * 2)};
}

} // namespace unrut
