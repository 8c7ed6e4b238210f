// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights_view.h"

#include "common/spoken_role.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unrut {

WeightsView::WeightsView(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSpokenRole(*this, QAccessible::Chart);
}

void WeightsView::setValues(const DotPlot& plot, const Radar& radar)
{
    m_plot = plot;
    m_radar = radar;
    // The chart is a picture to a screen reader, so it is told what is in it.
    QStringList told;
    const ChartTable values = table();
    for (const QStringList& row : values.rows)
        told.append(row.join(QLatin1Char(' ')));
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void WeightsView::setShape(Shape shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

ChartTable WeightsView::table() const
{
    return tableOf(m_plot, look());
}

ChartLook WeightsView::look() const
{
    return {palette(), font(), layoutDirection(), QLocale()};
}

int WeightsView::heightForWidth(int width) const
{
    const qreal height =
        m_shape == Shape::Dots ? dotPlotHeight(m_plot, width, look()) : radarHeight(m_radar, width, look());
    return static_cast<int>(std::ceil(height));
}

QSize WeightsView::sizeHint() const
{
    constexpr int usualWidth = 560;
    const int width = std::max(usualWidth, minimumSizeHint().width());
    return {width, heightForWidth(width)};
}

QSize WeightsView::minimumSizeHint() const
{
    const qreal width = m_shape == Shape::Dots ? dotPlotLeastWidth(m_plot, look()) : radarLeastWidth(m_radar, look());
    const int least = static_cast<int>(std::ceil(width));
    return {least, heightForWidth(least)};
}

void WeightsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_shape == Shape::Dots)
        paintDotPlot(painter, rect(), m_plot, look());
    else
        paintRadar(painter, rect(), m_radar, look());
}

void WeightsView::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (m_shape != Shape::Dots || event->button() != Qt::LeftButton)
        return;
    if (const std::optional<int> row = dotPlotRowAt(m_plot, rect(), event->position(), look()))
        Q_EMIT rowClicked(*row);
}

} // namespace unrut
