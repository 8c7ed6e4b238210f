// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsive_row.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace unrut {

ResponsiveRow::ResponsiveRow(int breakpoint, QWidget* parent)
    : QWidget(parent), m_box(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_breakpoint(breakpoint)
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(16);
    // The layout's own least width is that of the direction it happens to have; see minimumSizeHint().
    m_box->setSizeConstraint(QLayout::SetNoConstraint);
}

void ResponsiveRow::addPart(QWidget* part, int stretch, Qt::Alignment alignment)
{
    m_box->addWidget(part, stretch, alignment);
}

void ResponsiveRow::setBreakpoint(int breakpoint)
{
    m_breakpoint = breakpoint;
    arrange();
}

void ResponsiveRow::setGap(int gap)
{
    m_box->setSpacing(gap);
}

bool ResponsiveRow::isSideBySide() const
{
    return m_box->direction() == QBoxLayout::LeftToRight;
}

QSize ResponsiveRow::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_box->count(); ++i)
        width = std::max(width, m_box->itemAt(i)->minimumSize().width());
    return {width, m_box->minimumSize().height()};
}

void ResponsiveRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ResponsiveRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void ResponsiveRow::arrange()
{
    const bool wide = width() >= m_breakpoint * fontMetrics().averageCharWidth();
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_box->direction() != direction) {
        m_box->setDirection(direction);
        updateGeometry();
        Q_EMIT turned();
    }
}

} // namespace unrut
