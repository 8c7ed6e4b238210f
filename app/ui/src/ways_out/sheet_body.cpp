// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_body.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace unrut {

SheetBody::SheetBody(QWidget* parent)
    : QScrollArea(parent), m_column(new QVBoxLayout), m_end(new QSpacerItem(side, 0, QSizePolicy::Fixed))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_column->setSpacing(8);
    row->addSpacing(side);
    row->addLayout(m_column, 1);
    row->addItem(m_end);
    setWidget(inside);
    // The panel shows through.
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &SheetBody::makeRoomForBar);
}

void SheetBody::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

QSize SheetBody::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width();
    return {width, heightForWidth(std::max(width, this->width()))};
}

int SheetBody::heightForWidth(int width) const
{
    constexpr int leastLines = 8;
    if (!isInLowWindow())
        return fontMetrics().height() * leastLines;
    return widget()->layout()->totalHeightForWidth(width);
}

bool SheetBody::isInLowWindow() const
{
    constexpr int linesAroundAndWithin = 42;
    return window()->height() < fontMetrics().height() * linesAroundAndWithin;
}

void SheetBody::showEvent(QShowEvent* event)
{
    window()->installEventFilter(this);
    QScrollArea::showEvent(event);
}

bool SheetBody::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOther = watched == widget() && event->type() == QEvent::LayoutRequest;
    const bool isLower = watched == window() && event->type() == QEvent::Resize;
    if (isOther || isLower)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void SheetBody::makeRoomForBar()
{
    const bool hasBar = verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
    const int room = hasBar ? std::max(0, side - verticalScrollBar()->sizeHint().width()) : side;
    if (m_end->sizeHint().width() == room)
        return;
    m_end->changeSize(room, 0, QSizePolicy::Fixed);
    widget()->layout()->invalidate();
}

} // namespace unrut
