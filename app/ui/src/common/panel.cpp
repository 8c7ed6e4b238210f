// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include <theme/colours.h>

#include <QPainter>
#include <QVBoxLayout>

namespace unrut {

Panel::Panel(QWidget* parent, int margin) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(8);
}

void Panel::paintEvent(QPaintEvent*)
{
    constexpr qreal radius = 8;
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace unrut
