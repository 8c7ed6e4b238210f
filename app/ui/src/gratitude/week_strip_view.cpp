// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_strip_view.h"

#include "common/font_units.h"
#include "common/spoken_role.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unrut {

WeekStripView::WeekStripView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(*this, QAccessible::ListItem);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    constexpr int mostCharacters = 64; // bars that are wider no longer look like weeks
    inFontUnits(*this, [this] { setMaximumWidth(fontMetrics().averageCharWidth() * mostCharacters); });
}

void WeekStripView::setStrip(const WeekStrip& strip, const QStringList& spoken)
{
    m_strip = strip;
    m_spoken = spoken;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(strip.kept.size()) - 1));
    const auto kept = std::count(strip.kept.begin(), strip.kept.end(), true);
    setAccessibleDescription(
        tr("An entry in %1 of the last %2 weeks").arg(QLocale().toString(kept), QLocale().toString(strip.kept.size())));
    say();
    update();
}

QSize WeekStripView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, static_cast<int>(std::ceil(weekStripHeight(fontsFor(font()))))};
}

QSize WeekStripView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

void WeekStripView::say()
{
    setAccessibleName(m_spoken.value(m_current));
}

void WeekStripView::go(int week)
{
    const int last = static_cast<int>(m_strip.kept.size()) - 1;
    m_current = std::clamp(week, 0, std::max(0, last));
    say();
    if (hasFocus()) {
        QAccessibleEvent spoken(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
    update();
}

void WeekStripView::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        go(m_current - forward);
        break;
    case Qt::Key_Right:
        go(m_current + forward);
        break;
    case Qt::Key_Home:
        go(0);
        break;
    case Qt::Key_End:
        go(static_cast<int>(m_strip.kept.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT weekChosen(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeekStripView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto week = weekAt(m_strip, rect(), event->position(), layoutDirection());
    if (!week || event->button() != Qt::LeftButton)
        return;
    go(*week);
    Q_EMIT weekChosen(*week);
}

void WeekStripView::focusInEvent(QFocusEvent* event)
{
    if (m_current == 0)
        m_current = std::max(0, static_cast<int>(m_strip.kept.size()) - 1); // one begins with this week
    go(m_current);
    QWidget::focusInEvent(event);
}

void WeekStripView::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

QRect WeekStripView::placeOf(int week) const
{
    int first = -1;
    int last = -1;
    for (int x = 0; x < width(); ++x) {
        if (weekAt(m_strip, rect(), QPointF(x, 2), layoutDirection()) != week)
            continue;
        first = first < 0 ? x : first;
        last = x;
    }
    constexpr int around = 3;
    const int bars = height() - fontMetrics().height();
    return first < 0 ? QRect() : QRect(first - around, 0, last - first + 1 + 2 * around, std::max(bars, around));
}

void WeekStripView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintWeekStrip(painter, rect(), m_strip, coloursOf(palette()), fontsFor(font()), layoutDirection());
    if (hasFocus())
        paintFocusRing(painter, placeOf(m_current), 2, coloursOf(palette()));
}

} // namespace unrut
