// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include <theme/painting.h>

#include <QPainter>
#include <QVBoxLayout>

namespace unrut {

Panel::Panel(QWidget* parent, int margin) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    constexpr int line = 1;
    // As far from the side as a title's letters are from the top.
    m_column->setContentsMargins(margin + line, margin, margin + line, margin);
    m_column->setSpacing(8);
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSurface(painter, rect(), panelSurface(coloursOf(palette())));
}

} // namespace unrut
