// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken_circles.h"

#include "scale_circles.h"

#include <QAccessibleActionInterface>
#include <QAccessibleInterface>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <array>

namespace unrut {

namespace {

constexpr int circleCount = ScaleCircles::most + 1;

/// One circle: something to be ticked, as an answer of the assessment is.
class SpokenCircle : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpokenCircle(ScaleCircles& circles, int number) : m_circles(&circles), m_number(number) {}

    [[nodiscard]] bool isValid() const override { return !m_circles.isNull(); }
    [[nodiscard]] QObject* object() const override { return nullptr; } // none of its own
    [[nodiscard]] QWindow* window() const override { return parent() ? parent()->window() : nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_circles.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        Q_UNUSED(index)
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        Q_UNUSED(x)
        Q_UNUSED(y)
        return nullptr;
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        Q_UNUSED(child)
        return -1;
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::CheckBox; }
    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return m_circles && text == QAccessible::Name ? m_circles->spokenName(m_number) : QString();
    }
    void setText(QAccessible::Text text, const QString& words) override
    {
        Q_UNUSED(text)
        Q_UNUSED(words)
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!m_circles)
            return {};
        const QRect place = m_circles->circle(m_number);
        return {m_circles->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }
    void doAction(const QString& action) override
    {
        if (!m_circles || !m_circles->isEnabled())
            return;
        if (action == toggleAction())
            m_circles->toggle(m_number);
        else if (action == setFocusAction())
            m_circles->goTo(m_number);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& action) const override
    {
        Q_UNUSED(action)
        return {};
    }

private:
    QPointer<ScaleCircles> m_circles;
    int m_number;
};

QAccessible::State SpokenCircle::state() const
{
    QAccessible::State state;
    if (!m_circles) {
        state.invalid = true;
        return state;
    }
    state.checkable = true;
    state.focusable = true;
    state.checked = m_circles->value() == m_number;
    state.focused = m_circles->hasFocus() && m_circles->current() == m_number;
    state.disabled = !m_circles->isEnabled();
    state.invisible = !m_circles->isVisible();
    return state;
}

/// The row of them, and behind them what else stands in it.
class SpokenCircles : public QAccessibleWidget
{
public:
    explicit SpokenCircles(ScaleCircles& circles) : QAccessibleWidget(&circles, QAccessible::Grouping) {}
    ~SpokenCircles() override
    {
        for (const QAccessible::Id id : m_known) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
    }
    Q_DISABLE_COPY_MOVE(SpokenCircles)

    [[nodiscard]] int childCount() const override { return circleCount + QAccessibleWidget::childCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= circleCount)
            return QAccessibleWidget::child(index - circleCount);
        QAccessible::Id& id = m_known.at(static_cast<size_t>(index));
        if (id == 0 && circles())
            id = QAccessible::registerAccessibleInterface(new SpokenCircle(*circles(), index));
        return id == 0 ? nullptr : QAccessible::accessibleInterface(id);
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            QAccessibleInterface* one = child(index);
            if (one && one->rect().contains(x, y))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int index = 0; index < circleCount; ++index) {
            const QAccessible::Id id = m_known.at(static_cast<size_t>(index));
            if (id != 0 && QAccessible::accessibleInterface(id) == child)
                return index;
        }
        const int index = QAccessibleWidget::indexOfChild(child);
        return index < 0 ? index : index + circleCount;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return circles() && circles()->hasFocus() ? child(circles()->current()) : QAccessibleWidget::focusChild();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focused = false; // one of the circles is
        return state;
    }

private:
    [[nodiscard]] ScaleCircles* circles() const { return qobject_cast<ScaleCircles*>(widget()); }

    mutable std::array<QAccessible::Id, circleCount> m_known{}; ///< 0 until it is asked for
};

QAccessibleInterface* speak(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* circles = qobject_cast<ScaleCircles*>(object);
    return circles ? new SpokenCircles(*circles) : nullptr;
}

} // namespace

void speakCircles()
{
    QAccessible::installFactory(&speak); // a second time changes nothing
}

} // namespace unrut
