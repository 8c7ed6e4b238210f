// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard_walk.h"

#include "widget_words.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QImage>
#include <QPixmap>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <utility>
#include <vector>

namespace unrut {

namespace {

constexpr int mostStops = 300;
/// Around a control, where its mark may be.
constexpr int markMargin = 6;
/// A mark that can be seen: a good part of a line along one side.
constexpr int leastChange = 24;

/// Where it stands when nothing is scrolled.
QRect placeIn(const QWidget& subject, const QWidget& widget)
{
    QPoint place = widget.mapTo(&subject, QPoint());
    // What scrolls moves what is in it, not itself.
    const QWidget* each = &widget == &subject ? &subject : widget.parentWidget();
    for (; each != &subject; each = each->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(each))
            place += {area->horizontalScrollBar()->value(), area->verticalScrollBar()->value()};
    }
    return {place, widget.size()};
}

/// The picture of a control with the ground around it, and what stands over that.
QImage pictureOf(const QWidget& widget)
{
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return widget.window()->grab(place.adjusted(-markMargin, -markMargin, markMargin, markMargin)).toImage();
}

int changedPixels(const QImage& before, const QImage& after)
{
    if (before.size() != after.size())
        return before.width() * before.height();
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            changed += before.pixel(x, y) != after.pixel(x, y) ? 1 : 0;
    }
    return changed;
}

/// How far everything around a widget is scrolled, and back to that: what it looked like is compared in one place.
class Scrolled
{
public:
    explicit Scrolled(const QWidget& widget)
    {
        for (const QWidget* each = widget.parentWidget(); each; each = each->parentWidget()) {
            if (const auto* area = qobject_cast<const QAbstractScrollArea*>(each)) {
                for (QScrollBar* bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
                    m_values.emplace_back(bar, bar->value());
            }
        }
    }
    void restore() const
    {
        for (const auto& [bar, value] : m_values)
            bar->setValue(value);
    }

private:
    std::vector<std::pair<QScrollBar*, int>> m_values;
};

class Walk
{
public:
    Walk(QWidget& subject, QSet<QString>& seen) : m_subject(subject), m_seen(seen) {}

    QStringList all();

private:
    void add(const QWidget& widget, const QString& what)
    {
        m_lines.append(pathOf(widget) + QLatin1String(": ") + what);
    }
    void press(Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] QWidget* pressUntilLeft(const QWidget& stop, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] bool isOnlyStop(const QWidget& stop) const;
    [[nodiscard]] std::vector<QWidget*> round(Qt::KeyboardModifiers modifiers, bool looks);
    void checkReached(const std::vector<QWidget*>& stops);
    void checkOrder(const std::vector<QWidget*>& stops);
    void checkScrolling(const std::vector<QWidget*>& stops);
    void checkBack(const std::vector<QWidget*>& there, std::vector<QWidget*> back);
    [[nodiscard]] bool readsOn(const QWidget& from, const QWidget& to) const;

    QWidget& m_subject;
    QSet<QString>& m_seen;
    QStringList m_lines;
};

void Walk::press(Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_subject.window()->windowHandle(), modifiers == Qt::NoModifier ? Qt::Key_Tab : Qt::Key_Backtab,
                    modifiers);
}

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && !widget.focusProxy() && !isInnerPart(widget);
}

/// A day has three parts that Tab goes through before it leaves.
QWidget* Walk::pressUntilLeft(const QWidget& stop, Qt::KeyboardModifiers modifiers) const
{
    constexpr int mostParts = 6;
    for (int i = 0; i < mostParts && QApplication::focusWidget() == &stop; ++i)
        press(modifiers);
    return QApplication::focusWidget();
}

bool Walk::isOnlyStop(const QWidget& stop) const
{
    const std::vector<QWidget*> shown = shownIn(m_subject);
    return std::none_of(shown.begin(), shown.end(),
                        [&](const QWidget* each) { return each != &stop && takesTab(*each); });
}

/// Once round, beginning and ending with what has the keyboard now.
std::vector<QWidget*> Walk::round(Qt::KeyboardModifiers modifiers, bool looks)
{
    std::vector<QWidget*> stops;
    QWidget* first = QApplication::focusWidget();
    for (int i = 0; first && i < mostStops; ++i) {
        QWidget* before = QApplication::focusWidget();
        stops.push_back(before);
        const bool isNew = looks && !m_seen.contains(pathOf(*before));
        const Scrolled then(*before);
        const QImage marked = isNew ? pictureOf(*before) : QImage();
        const QPointer<QWidget> stays = before;
        QWidget* now = pressUntilLeft(*before, modifiers);
        if (!stays)
            return round(modifiers, looks); // an editor in place goes when it is left: the round is another one
        if (now == before) {
            if (i > 0 || !isOnlyStop(*before))
                add(*before, QStringLiteral("does not let go of the keyboard"));
            break;
        }
        if (isNew) {
            m_seen.insert(pathOf(*before));
            const Scrolled after(*before);
            then.restore();
            if (const int changed = changedPixels(marked, pictureOf(*before)); changed < leastChange)
                add(*before, QStringLiteral("shows its focus with %1 pixels").arg(changed));
            after.restore();
        }
        if (now == first)
            return stops;
        if (!now || std::find(stops.begin(), stops.end(), now) != stops.end()) {
            add(*before,
                QStringLiteral("Tab goes from here to %1 and never round").arg(now ? pathOf(*now) : QString()));
            break;
        }
    }
    return stops;
}

/// Of buttons that exclude one another, Tab goes to one only; the arrow keys do the rest.
bool sharesItsStop(const QWidget& widget, const std::vector<QWidget*>& stops)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!button || !button->isCheckable())
        return false;
    return std::any_of(stops.begin(), stops.end(), [&](const QWidget* stop) {
        const auto* other = qobject_cast<const QAbstractButton*>(stop);
        const bool together = other && button->group() && other->group() == button->group();
        return together || (other && other->autoExclusive() && other->parent() == button->parent());
    });
}

void Walk::checkReached(const std::vector<QWidget*>& stops)
{
    for (QWidget* widget : shownIn(m_subject)) {
        const bool reached = std::find(stops.begin(), stops.end(), widget) != stops.end();
        if (takesTab(*widget) && !reached && !sharesItsStop(*widget, stops))
            add(*widget, QStringLiteral("is not reached by Tab"));
    }
}

/// \a widget, or the outermost scroll area that holds it and not \a other: from outside only the area has a place.
const QWidget& apartFrom(const QWidget& other, const QWidget& widget)
{
    const QWidget* found = &widget;
    for (const QWidget* each = widget.parentWidget(); each && !each->isAncestorOf(&other);
         each = each->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(each))
            found = each;
    }
    return *found;
}

bool Walk::readsOn(const QWidget& from, const QWidget& to) const
{
    constexpr int tolerance = 8;
    const QRect a = placeIn(m_subject, apartFrom(to, from));
    const QRect b = placeIn(m_subject, apartFrom(from, to));
    const bool rightToLeft = m_subject.layoutDirection() == Qt::RightToLeft;
    const bool isFurther = rightToLeft ? b.right() <= a.right() + tolerance : b.left() >= a.left() - tolerance;
    const bool isPast = rightToLeft ? b.right() <= a.left() + tolerance : b.left() >= a.right() - tolerance;
    const bool isBelow = b.top() >= a.bottom() - tolerance || (b.top() > a.top() && b.bottom() > a.bottom());
    const bool sameRow = b.top() < a.bottom() && a.top() < b.bottom();
    return isBelow || isPast || (sameRow && isFurther) || a.contains(b) || b.contains(a);
}

void Walk::checkOrder(const std::vector<QWidget*>& stops)
{
    if (stops.empty())
        return;
    // Once in the round Tab leads back up: to what stands first.
    const auto reading = [this](const QWidget* widget) {
        const QRect place = placeIn(m_subject, *widget);
        const bool rightToLeft = m_subject.layoutDirection() == Qt::RightToLeft;
        return std::pair(place.top(), rightToLeft ? -place.right() : place.left());
    };
    const auto first = std::min_element(stops.begin(), stops.end(), [&](const QWidget* one, const QWidget* other) {
        return reading(one) < reading(other);
    });
    for (size_t i = 0; i < stops.size(); ++i) {
        const QWidget& from = *stops[i];
        const QWidget& to = *stops[(i + 1) % stops.size()];
        if (&to != *first && !readsOn(from, to))
            m_lines.append(
                QStringLiteral("%1: Tab goes on to %2, which stands before it").arg(pathOf(from), pathOf(to)));
    }
}

/// What has something to scroll has a stop in it, which brings the keys with it, or takes the keys from where they are.
void Walk::checkScrolling(const std::vector<QWidget*>& stops)
{
    for (QWidget* widget : shownIn(m_subject)) {
        const auto* area = qobject_cast<QAbstractScrollArea*>(widget);
        QScrollBar* bar = area ? area->verticalScrollBar() : nullptr;
        if (!bar || bar->maximum() == bar->minimum() || isInnerPart(*widget))
            continue;
        const bool hasStop = std::any_of(stops.begin(), stops.end(),
                                         [&](const QWidget* stop) { return stop == area || area->isAncestorOf(stop); });
        if (hasStop)
            continue;
        bar->setValue(bar->minimum());
        QTest::keyClick(m_subject.window()->windowHandle(), Qt::Key_PageDown);
        if (bar->value() == bar->minimum())
            add(*widget, QStringLiteral("is not scrolled by the keyboard"));
        bar->setValue(bar->minimum());
    }
}

void Walk::checkBack(const std::vector<QWidget*>& there, std::vector<QWidget*> back)
{
    if (there.empty() || back.size() != there.size()) {
        m_lines.append(QStringLiteral("Tab makes %1 stops, Shift+Tab %2").arg(there.size()).arg(back.size()));
        return;
    }
    std::reverse(back.begin() + 1, back.end());
    const auto [away, other] = std::mismatch(there.begin(), there.end(), back.begin());
    if (away != there.end())
        add(**away, QStringLiteral("is a stop of Tab where Shift+Tab stops at %1").arg(pathOf(**other)));
}

QStringList Walk::all()
{
    // A menu, a list that dropped down and a calendar are gone through with the arrow keys and closed with Escape.
    if (m_subject.windowType() == Qt::Popup)
        return {};
    m_subject.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_subject)) {
        m_lines.append(QStringLiteral("does not become active"));
        return m_lines;
    }
    press(Qt::NoModifier); // from here on every focus is one that came by keyboard
    if (!QApplication::focusWidget()) {
        m_lines.append(QStringLiteral("Tab leads nowhere"));
        return m_lines;
    }
    const std::vector<QWidget*> there = round(Qt::NoModifier, true);
    const std::vector<QWidget*> back = round(Qt::ShiftModifier, false);
    checkReached(there);
    checkOrder(there);
    checkBack(there, back);
    checkScrolling(there);
    return m_lines;
}

} // namespace

QStringList keyboardFaults(QWidget& subject, QSet<QString>& seen)
{
    return Walk(subject, seen).all();
}

} // namespace unrut
