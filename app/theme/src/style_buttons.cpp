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

/// How much of a button is its icon.
struct IconRoom
{
    int side = 0;
    int gap = 0; ///< to the words
};

/// A button that is drawn or measured.
class Button
{
public:
    Button(const QStyleOption& drawn, const QWidget* drawnOn) : option(drawn), widget(drawnOn), m_kind(kindOf(drawnOn))
    {}
    [[nodiscard]] bool is(const char* kind) const { return m_kind == QLatin1String(kind); }
    [[nodiscard]] bool isOfNone() const { return m_kind.isNull(); }

    const QStyleOption& option;
    const QWidget* widget;

private:
    QString m_kind; ///< looked up once: Qt seeks a property by its name among all that a widget has
};

bool isHeld(const QStyleOption& option)
{
    return isOn(option, QStyle::State_Sunken);
}

bool isChecked(const QStyleOption& option)
{
    return isOn(option, QStyle::State_On);
}

/// In a dialog the default button is the one primary button, without being told.
bool isPrimary(const Button& button)
{
    if (button.is(kind::primary) || button.is(kind::hero))
        return true;
    const auto* option = qstyleoption_cast<const QStyleOptionButton*>(&button.option);
    return option && option->features.testFlag(QStyleOptionButton::DefaultButton) && button.widget &&
           button.isOfNone() && qobject_cast<const QDialog*>(button.widget->window());
}

/// Nothing but words that can be pressed.
bool isWords(const Button& button)
{
    return button.is(kind::link) || button.is(kind::fold) || button.is(kind::plain);
}

/// Without a frame until the pointer is on it.
bool isFrameless(const Button& button)
{
    if (isWords(button) || button.is(kind::quiet))
        return true;
    const auto* option = qstyleoption_cast<const QStyleOptionButton*>(&button.option);
    return isOn(button.option, QStyle::State_AutoRaise) ||
           (option && option->features.testFlag(QStyleOptionButton::Flat));
}

bool isAnswer(const Button& button)
{
    return button.is(kind::answer) || button.is(kind::pass) || button.is(kind::scale);
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
    return {.fill = isHot(option) ? colours.hover : colours.panel,
            .border = outlineColour(colours, option),
            .radius = radius,
            .borderStyle = outlineStyle(colours, option)};
}

Surface plainSurface(const Colours& colours, const Button& button)
{
    const QStyleOption& option = button.option;
    Surface surface{.fill = colours.panel, .border = isAnswer(button) ? colours.field : colours.line};
    if (button.is(kind::danger) && isEnabled(option))
        surface.border = colours.warning;
    if (isHot(option) || isHeld(option))
        surface.fill = colours.hover;
    if (!isEnabled(option))
        surface.fill = colours.window;
    if (isChecked(option)) {
        surface.fill = isHot(option) ? mixed(colours.chosen, colours.chosenSoft, 0.06) : colours.chosenSoft;
        surface.border = isEnabled(option) ? colours.chosen : colours.field;
    } else if (button.is(kind::pass)) {
        surface.borderStyle = Qt::DashLine;
    }
    if (colours.highContrast && !isEnabled(option))
        surface.borderStyle = Qt::DashLine;
    if (colours.highContrast && (isHot(option) || isChecked(option)))
        surface.borderWidth = 2;
    return surface;
}

Surface buttonSurface(const Colours& colours, const Button& button)
{
    const QStyleOption& option = button.option;
    if (isPrimary(button)) {
        const bool needsEdge = colours.highContrast && !isEnabled(option);
        return {.fill = primaryFill(colours, option),
                .border = needsEdge ? colours.line : QColor(),
                .borderStyle = Qt::DashLine};
    }
    if (isFrameless(button))
        return framelessSurface(colours, option);
    return button.is(kind::scale) ? scaleSurface(colours, option) : plainSurface(colours, button);
}

QFont buttonFont(const Button& button, bool isChecked)
{
    const bool isSmall = button.is(kind::small) || button.is(kind::scale);
    const double factor = isSmall ? 0.9 : button.is(kind::hero) ? 1.07 : 1.0;
    if (isChecked && !button.is(kind::scale))
        return fontFor(button.widget, QFont::DemiBold, factor);
    const bool isPlain = isAnswer(button) || button.is(kind::plain);
    return fontFor(button.widget, isPlain ? QFont::Normal : QFont::Medium, factor);
}

IconRoom iconRoom(const QStyleOptionButton& option, const Button& button)
{
    if (option.icon.isNull())
        return {};
    return button.is(kind::fold) ? IconRoom{em(option) * 16 / 17, 2} : IconRoom{iconSide(option), iconGap};
}

/// The widest the label becomes: one that can be checked turns semibold.
int widestLabel(const QString& text, const Button& button)
{
    const int now = labelWidth(buttonFont(button, isChecked(button.option)), text);
    const auto* widget = qobject_cast<const QAbstractButton*>(button.widget);
    const bool stays = widget && !widget->isCheckable();
    return stays ? now : std::max(now, labelWidth(buttonFont(button, true), text));
}

} // namespace

void drawButtonPanel(const Canvas& canvas, const QStyleOption& option)
{
    const QRectF rect = option.rect;
    const Button button(option, canvas.widget);
    const Surface surface = buttonSurface(canvas.colours, button);
    if (surface.fill.isValid() || surface.border.isValid())
        paintSurface(canvas.painter, rect, surface);
    if (!showsFocus(option))
        return;
    // A button that has such a line already shows it within: in high contrast, what is chosen is framed as heavily.
    const qreal inset = surface.border == canvas.colours.chosen && surface.borderWidth >= 2 ? 3 : 0;
    paintFocusRing(canvas.painter, rect.adjusted(inset, inset, -inset, -inset), surface.radius - inset, canvas.colours);
    // The ring's colour is too near to the accent's: a line of the panel divides them.
    if (isPrimary(button) || (button.is(kind::scale) && isChecked(option))) {
        paintSurface(canvas.painter, rect.adjusted(2, 2, -2, -2),
                     {.fill = {}, .border = canvas.colours.panel, .borderWidth = 1.5, .radius = surface.radius - 2});
    }
}

QColor buttonTextColour(const Colours& colours, const QStyleOption& option, const QWidget* widget)
{
    const Button button(option, widget);
    if (!isEnabled(option))
        return colours.disabled;
    if (isPrimary(button))
        return colours.onAccent;
    if (button.is(kind::link) || button.is(kind::fold))
        return colours.accent;
    if (button.is(kind::danger))
        return colours.warning;
    if (isChecked(option))
        return button.is(kind::scale) ? colours.onChosen : colours.chosen;
    // The buttons on the coloured head of a calendar.
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    if (parent && parent->backgroundRole() == QPalette::Highlight && !isHot(option))
        return colours.onChosen;
    // A widget may have a text colour of its own.
    return button.is(kind::pass) ? colours.muted : option.palette.color(QPalette::Active, QPalette::ButtonText);
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
    const auto drawIconPart = [&] {
        QRect square(0, 0, parts.iconSide, parts.iconSide);
        square.moveCenter(place(parts.iconSide).center());
        drawIcon(canvas, parts.icon, square, parts.colour, option);
    };
    if (parts.iconSide > 0 && !parts.isIconBehind) {
        drawIconPart();
        left += gap;
    }
    canvas.painter.setFont(parts.font);
    canvas.painter.setPen(parts.colour);
    drawLine(canvas, place(text).adjusted(-1, 0, 1, 0), Qt::AlignHCenter,
             mnemonicFlags(canvas.style, &option, canvas.widget), parts.text, option);
    if (parts.iconSide > 0 && parts.isIconBehind) {
        left += gap;
        drawIconPart();
    }
    if (chevron > 0)
        drawChevron(canvas.painter, QRectF(place(chevron)).center() + chevronNudge(option), Qt::DownArrow,
                    chevronSize(option), parts.colour);
}

void drawPushButtonLabel(const Canvas& canvas, const QStyleOptionButton& option)
{
    const Button button(option, canvas.widget);
    const IconRoom room = iconRoom(option, button);
    drawLabelParts(canvas, option,
                   {.icon = option.icon,
                    .iconSide = room.side,
                    .gap = room.gap,
                    .isIconBehind = button.is(kind::fold),
                    .text = option.text,
                    .font = buttonFont(button, isChecked(option)),
                    .colour = buttonTextColour(canvas.colours, option, canvas.widget),
                    .hasChevron = option.features.testFlag(QStyleOptionButton::HasMenu)});
}

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const Button button(option, widget);
    const int unit = em(option);
    if (button.is(kind::scale)) {
        const int label = labelWidth(buttonFont(button, isChecked(option)), option.text) + unit / 2;
        const int side = std::max({leastTarget, unit * 28 / 17, label});
        return {side, side};
    }
    int width = widestLabel(option.text, button);
    const IconRoom room = iconRoom(option, button);
    width += room.side + (option.text.isEmpty() ? 0 : room.gap);
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += unit;
    if (isWords(button))
        return {std::max(leastTarget, width + unit * 4 / 17), std::max(leastTarget, unit * 28 / 17)};
    if (button.is(kind::small))
        return {std::max(leastTarget, width + unit * 20 / 17), std::max(leastTarget, unit * 28 / 17)};
    if (button.is(kind::hero))
        return {width + unit * 46 / 17, std::max(leastTarget, unit * 42 / 17)};
    const bool isTall = button.is(kind::answer) || button.is(kind::pass);
    return {std::max(leastTarget, width + unit * 30 / 17), std::max(leastTarget, isTall ? unit * 42 / 17 : unit * 2)};
}

} // namespace unrut
