// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rising_line_view.h"

#include <QPainter>

namespace unrut {

RisingLineView::RisingLineView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RisingLineView::setLine(const RisingLine& line)
{
    m_line = line;
    setAccessibleName(line.caption);
    update();
}

QSize RisingLineView::sizeHint() const
{
    return {fontMetrics().height() * 20, fontMetrics().height() * 17 / 2};
}

QSize RisingLineView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 5};
}

void RisingLineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRisingLine(painter, rect(), m_line, coloursOf(palette()), fontsFor(font()), layoutDirection());
}

SignView::SignView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SignView::sizeHint() const
{
    const int side = fontMetrics().height() * 5;
    return {side, side};
}

void SignView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSign(painter, rect(), coloursOf(palette()));
}

} // namespace unrut
