// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_strip_view.h"

#include "common/font_units.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unrut {

WeekStripView::WeekStripView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    constexpr int mostCharacters = 64; // bars that are wider no longer look like weeks
    inFontUnits(*this, [this] { setMaximumWidth(fontMetrics().averageCharWidth() * mostCharacters); });
}

void WeekStripView::setStrip(const WeekStrip& strip)
{
    m_strip = strip;
    const auto kept = std::count(strip.kept.begin(), strip.kept.end(), true);
    setAccessibleName(tr("An entry in %1 of the last %2 weeks").arg(kept).arg(strip.kept.size()));
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

void WeekStripView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintWeekStrip(painter, rect(), m_strip, coloursOf(palette()), fontsFor(font()), layoutDirection());
}

} // namespace unrut
