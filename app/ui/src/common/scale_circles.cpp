// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scale_circles.h"

#include "flow_layout.h"
#include "scroll_to.h"
#include "side_keys.h"
#include "spoken_circles.h"

#include <theme/style.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

constexpr int gap = 5;

/// The keyboard will come back to where it was.
bool isPassing(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

} // namespace

/// A place in the row, as large as the style draws a circle with its number.
class ScaleCircles::Circle : public QLayoutItem
{
public:
    Circle(const ScaleCircles& circles, int number) : m_circles(circles), m_number(number) {}

    [[nodiscard]] QSize sizeHint() const override
    {
        if (!m_hint.isValid()) {
            const QStyleOptionButton option = m_circles.optionFor(m_number);
            m_hint = m_circles.style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, &m_circles);
        }
        return m_hint;
    }
    [[nodiscard]] QSize minimumSize() const override { return sizeHint(); }
    [[nodiscard]] QSize maximumSize() const override { return sizeHint(); }
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool isEmpty() const override { return false; }
    void setGeometry(const QRect& place) override { m_place = place; }
    [[nodiscard]] QRect geometry() const override { return m_place; }
    void invalidate() override { m_hint = {}; }

private:
    const ScaleCircles& m_circles;
    int m_number;
    QRect m_place;
    mutable QSize m_hint;
};

ScaleCircles::ScaleCircles(const QString& name, QWidget* parent) : QWidget(parent)
{
    speakCircles(); // before anything is said of this widget: what it is to a screen reader is asked once
    setAccessibleName(name);
    setProperty(kind::property, QLatin1String(kind::scale));
    // A press takes the keyboard along itself: not one beside the circles.
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* row = new FlowLayout(this, gap);
    for (int number = 0; number <= most; ++number) {
        auto* circle = new Circle(*this, number);
        m_circles[static_cast<size_t>(number)] = circle;
        row->addItem(circle);
    }
}

void ScaleCircles::setWordBehind(QWidget* word)
{
    word->setAttribute(Qt::WA_TransparentForMouseEvents); // the pointer leaves the last circle where the word begins
    layout()->addWidget(word);
}

void ScaleCircles::setValue(std::optional<int> value)
{
    const std::optional<int> before = m_value;
    m_value = value;
    if (window()->focusWidget() != this) // also of a window that is not in front just now
        m_current = value.value_or(0);
    if (before == value)
        return;
    update();
    for (const std::optional<int> changed : {before, value}) {
        if (changed)
            tellChecked(*changed);
    }
}

void ScaleCircles::toggle(int number)
{
    goTo(number);
    choose(m_value == number ? std::nullopt : std::optional<int>(number));
}

void ScaleCircles::goTo(int number)
{
    moveTo(number, Qt::OtherFocusReason);
    followKeyboard(*this, circle(m_current));
}

void ScaleCircles::moveTo(int number, Qt::FocusReason reason)
{
    const bool moves = std::exchange(m_current, number) != number;
    update();
    if (!hasFocus())
        setFocus(reason);
    else if (moves)
        tellFocus();
}

void ScaleCircles::choose(std::optional<int> value)
{
    setValue(value);
    if (value)
        goTo(*value);
    Q_EMIT chosen(value);
}

QRect ScaleCircles::circle(int number) const
{
    return m_circles.at(static_cast<size_t>(number))->geometry();
}

QString ScaleCircles::spokenName(int number) const
{
    return tr("%1: %2 of 10").arg(accessibleName(), QLocale().toString(number));
}

QList<QRect> ScaleCircles::targets() const
{
    QList<QRect> places;
    for (int number = 0; number <= most; ++number)
        places.append(circle(number));
    return places;
}

std::optional<int> ScaleCircles::circleAt(QPoint place) const
{
    for (int number = 0; number <= most; ++number) {
        if (circle(number).contains(place))
            return number;
    }
    return std::nullopt;
}

QStyleOptionButton ScaleCircles::optionFor(int number) const
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.text = QLocale().toString(number);
    const bool isHovered = m_hovered == number;
    const bool isHeld = isHovered && m_held == number;
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && m_current == number);
    option.state.setFlag(QStyle::State_MouseOver, isHovered && (isHeld || !m_held));
    option.state.setFlag(QStyle::State_Sunken, isHeld);
    option.state.setFlag(QStyle::State_On, m_value == number);
    option.state.setFlag(QStyle::State_Raised, !isHeld && m_value != number);
    return option;
}

void ScaleCircles::paintEvent(QPaintEvent* event)
{
    QStylePainter painter(this);
    for (int number = 0; number <= most; ++number) {
        const QRect place = circle(number);
        if (!event->region().intersects(place))
            continue;
        QStyleOptionButton option = optionFor(number);
        option.rect = place;
        painter.drawControl(QStyle::CE_PushButton, option);
    }
}

void ScaleCircles::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain || !handleKey(*event))
        QWidget::keyPressEvent(event);
}

bool ScaleCircles::handleKey(const QKeyEvent& event)
{
    constexpr qint64 oneThenZeroMilliseconds = 900;
    const int key = event.key();
    const bool isAfterOne = m_sinceOne.isValid() && !m_sinceOne.hasExpired(oneThenZeroMilliseconds);
    m_sinceOne.invalidate();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        const bool ten = key == Qt::Key_0 && isAfterOne;
        if (key == Qt::Key_1)
            m_sinceOne.start();
        choose(ten ? most : key - Qt::Key_0);
        return true;
    }
    const bool forward = key == forwardKey(layoutDirection());
    const bool backward = key == backwardKey(layoutDirection());
    if (forward || backward) {
        const int from = m_value.value_or(forward ? -1 : 1);
        choose(std::clamp(from + (forward ? 1 : -1), 0, most));
        return true;
    }
    if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        choose(std::nullopt);
        return true;
    }
    // Enter, too: it would press the button that saves the dialog around this.
    if (key == Qt::Key_Space || key == Qt::Key_Select || key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (!event.isAutoRepeat())
            toggle(m_current);
        return true;
    }
    return false;
}

void ScaleCircles::mousePressEvent(QMouseEvent* event)
{
    const std::optional<int> number = circleAt(event->position().toPoint());
    if (!number || event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_sinceOne.invalidate();
    m_held = number;
    setHovered(number);
    moveTo(*number, Qt::MouseFocusReason);
}

void ScaleCircles::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(circleAt(event->position().toPoint()));
}

void ScaleCircles::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_held) {
        event->ignore();
        return;
    }
    const std::optional<int> held = std::exchange(m_held, std::nullopt);
    update();
    if (circleAt(event->position().toPoint()) == held)
        toggle(*held);
}

void ScaleCircles::leaveEvent(QEvent* event)
{
    setHovered(std::nullopt);
    QWidget::leaveEvent(event);
}

void ScaleCircles::hideEvent(QHideEvent* event)
{
    letGo();
    QWidget::hideEvent(event);
}

void ScaleCircles::letGo()
{
    m_held.reset();
    setHovered(std::nullopt);
    update();
}

void ScaleCircles::setHovered(std::optional<int> number)
{
    if (std::exchange(m_hovered, number) != number)
        update();
}

void ScaleCircles::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    // Qt tells of the whole row and scrolls it in when this has returned; the last word is the circle's.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!hasFocus())
                return;
            followKeyboard(*this, circle(m_current));
            tellFocus();
        },
        Qt::QueuedConnection);
}

void ScaleCircles::focusOutEvent(QFocusEvent* event)
{
    if (!isPassing(event->reason()))
        m_current = m_value.value_or(0);
    if (event->reason() != Qt::PopupFocusReason)
        m_held.reset();
    m_sinceOne.invalidate();
    QWidget::focusOutEvent(event);
}

void ScaleCircles::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        for (Circle* circle : m_circles)
            circle->invalidate();
        layout()->invalidate();
        updateGeometry();
    }
    if (event->type() == QEvent::EnabledChange)
        letGo();
    QWidget::changeEvent(event);
}

void ScaleCircles::tellChecked(int number)
{
    QAccessible::State checked;
    checked.checked = true;
    QAccessibleStateChangeEvent told(this, checked);
    told.setChild(number);
    QAccessible::updateAccessibility(&told);
}

void ScaleCircles::tellFocus()
{
    QAccessibleEvent told(this, QAccessible::Focus);
    told.setChild(m_current);
    QAccessible::updateAccessibility(&told);
}

} // namespace unrut
