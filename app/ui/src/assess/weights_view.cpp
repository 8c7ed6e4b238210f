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
    rebuild({});
}

void WeightsView::setValues(const DotPlot& plot, const Radar& radar)
{
    m_radar = radar;
    rebuild(plot);
    // The chart is a picture to a screen reader, so it is told what is in it.
    QStringList told;
    const ChartTable values = table();
    for (const QStringList& row : values.rows)
        told.append(row.join(QLatin1Char(' ')));
    setAccessibleDescription(told.join(QStringLiteral("; ")));
}

void WeightsView::rebuild(DotPlot plot)
{
    m_dots = std::make_unique<DotPlotChart>(std::move(plot), look());
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
    return m_dots->table();
}

ChartLook WeightsView::look() const
{
    return {palette(), font(), layoutDirection(), QLocale()};
}

int WeightsView::heightForWidth(int width) const
{
    const qreal height = m_shape == Shape::Dots ? m_dots->heightFor(width) : radarHeight(m_radar, width, look());
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
    const qreal width = m_shape == Shape::Dots ? m_dots->leastWidth() : radarLeastWidth(m_radar, look());
    const int least = static_cast<int>(std::ceil(width));
    return {least, heightForWidth(least)};
}

void WeightsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_shape == Shape::Dots)
        m_dots->paint(painter, rect());
    else
        paintRadar(painter, rect(), m_radar, look());
}

void WeightsView::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (m_shape != Shape::Dots || event->button() != Qt::LeftButton)
        return;
    if (const std::optional<int> row = m_dots->rowAt(rect(), event->position()))
        Q_EMIT rowClicked(*row);
}

void WeightsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LayoutDirectionChange)
        rebuild(m_dots->plot());
}

} // namespace unrut
