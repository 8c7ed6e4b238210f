// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/dot_plot.h>

#include <theme/colours.h>
#include <theme/fonts.h>
#include <theme/painting.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace unrut {

namespace {

constexpr qreal gap = 12;
constexpr qreal dotRadius = 6.5;
constexpr qreal leastScale = 160;
constexpr std::array<int, 5> gridValues{0, 25, 50, 75, 100};

/// Where everything lies, left to right; painting mirrors it.
struct Geometry
{
    qreal names = 0;   ///< width of the column of names
    qreal numbers = 0; ///< width of the column of numbers
    qreal axis = 0;    ///< height of the numbers above the grid
    qreal row = 0;
    QRectF scale; ///< from 0 to 100
    QRectF legend;

    [[nodiscard]] qreal x(double score) const
    {
        return scale.left() + scale.width() * std::clamp(score, 0.0, 100.0) / 100;
    }
    [[nodiscard]] qreal y(size_t index) const { return scale.top() + row * (static_cast<qreal>(index) + 0.5); }
};

QFont nameFont(const DotPlot::Row& row, const Fonts& fonts)
{
    return row.isTop ? fonts.cardTitle : fonts.base;
}

QStringList legendTexts(const DotPlot& plot)
{
    QStringList texts;
    for (const QString& text : {plot.nowName, plot.beforeName, plot.wobbleName}) {
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

qreal legendItemWidth(const QString& text, const Fonts& fonts)
{
    return QFontMetricsF(fonts.small).horizontalAdvance(text) + 2 * gap + dotRadius * 2;
}

/// In how many rows the legend's parts fit.
int legendRows(const DotPlot& plot, qreal width, const Fonts& fonts)
{
    const QStringList texts = legendTexts(plot);
    if (texts.isEmpty())
        return 0;
    int rows = 1;
    qreal x = 0;
    for (const QString& text : texts) {
        const qreal item = legendItemWidth(text, fonts);
        if (x > 0 && x + item > width) {
            ++rows;
            x = 0;
        }
        x += item;
    }
    return rows;
}

qreal rowHeight(const Fonts& fonts)
{
    return std::max(QFontMetricsF(fonts.base).height() + 12, 4 * dotRadius);
}

Geometry geometryOf(const DotPlot& plot, const QRectF& rect, const Fonts& fonts)
{
    Geometry geometry;
    for (const DotPlot::Row& row : plot.rows)
        geometry.names = std::max(geometry.names, QFontMetricsF(nameFont(row, fonts)).horizontalAdvance(row.name) + 1);
    // A narrow place cuts the names before it cuts the scale.
    geometry.names = std::min(geometry.names, std::max(rect.width() * 0.3, rect.width() - leastScale));
    geometry.numbers = QFontMetricsF(fonts.base).horizontalAdvance(QStringLiteral("100")) + 2;
    geometry.axis = QFontMetricsF(fonts.axis).height() + 4;
    const qreal legend = legendRows(plot, rect.width(), fonts) * (QFontMetricsF(fonts.small).height() + 4);
    const qreal left = rect.left() + geometry.names + gap;
    const qreal right = rect.right() - geometry.numbers - gap;
    const qreal top = rect.top() + geometry.axis;
    const qreal bottom = rect.bottom() - (legend > 0 ? legend + gap : 0);
    geometry.scale = QRectF(left, top, std::max(1.0, right - left), std::max(1.0, bottom - top));
    geometry.row = plot.rows.empty() ? 0 : geometry.scale.height() / static_cast<qreal>(plot.rows.size());
    geometry.legend = QRectF(rect.left(), rect.bottom() - legend, rect.width(), legend);
    return geometry;
}

class Painter
{
public:
    Painter(QPainter& painter, const QRectF& rect, const DotPlot& plot, const ChartLook& look)
        : m_painter(painter),
          m_rect(rect),
          m_plot(plot),
          m_look(look),
          m_colours(coloursOf(look.palette)),
          m_fonts(fontsFor(look.font)),
          m_geometry(geometryOf(plot, rect, m_fonts))
    {}

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setLayoutDirection(m_look.direction);
        paintGrid();
        for (size_t i = 0; i < m_plot.rows.size(); ++i)
            paintRow(i);
        paintLegend();
        m_painter.restore();
    }

private:
    [[nodiscard]] QRectF placed(const QRectF& rect) const { return mirrored(rect, m_rect, m_look.direction); }
    [[nodiscard]] QPointF placed(const QPointF& point) const { return placed(QRectF(point, QSizeF(0, 0))).topLeft(); }

    void paintGrid()
    {
        m_painter.setFont(m_fonts.axis);
        for (const int value : gridValues) {
            const qreal x = m_geometry.x(value);
            m_painter.setPen(QPen(m_colours.line, 1));
            m_painter.drawLine(placed(QPointF(x, m_geometry.scale.top())),
                               placed(QPointF(x, m_geometry.scale.bottom())));
            m_painter.setPen(m_colours.muted);
            constexpr qreal half = 24;
            const QRectF number(x - half, m_rect.top(), 2 * half, m_geometry.axis - 2);
            m_painter.drawText(placed(number), Qt::AlignHCenter | Qt::AlignVCenter, m_look.locale.toString(value));
        }
    }

    void paintRow(size_t index)
    {
        const DotPlot::Row& row = m_plot.rows[index];
        const qreal y = m_geometry.y(index);
        const QRectF band(m_rect.left(), y - m_geometry.row / 2, m_rect.width(), m_geometry.row);
        m_painter.setFont(nameFont(row, m_fonts));
        m_painter.setPen(m_colours.text);
        const QString name = QFontMetricsF(m_painter.font()).elidedText(row.name, Qt::ElideRight, m_geometry.names);
        m_painter.drawText(placed(QRectF(band.left(), band.top(), m_geometry.names, band.height())),
                           Qt::AlignTrailing | Qt::AlignVCenter, name);
        m_painter.setFont(m_fonts.base);
        m_painter.drawText(
            placed(QRectF(band.right() - m_geometry.numbers, band.top(), m_geometry.numbers, band.height())),
            Qt::AlignLeading | Qt::AlignVCenter, m_look.locale.toString(displayed(row.now)));
        paintMarks(row, y);
    }

    [[nodiscard]] static int displayed(double score) { return static_cast<int>(std::floor(score + 0.5)); }

    void paintMarks(const DotPlot::Row& row, qreal y)
    {
        if (row.wobble > 0) {
            const qreal left = m_geometry.x(row.now - row.wobble);
            const QRectF band(left, y - 8, m_geometry.x(row.now + row.wobble) - left, 16);
            paintSurface(m_painter, placed(band), {m_colours.wobble, {}, 0, 6});
        }
        const QPointF now(m_geometry.x(row.now), y);
        if (row.before) {
            const QPointF before(m_geometry.x(*row.before), y);
            m_painter.setPen(QPen(m_colours.muted, 2));
            m_painter.drawLine(placed(before), placed(now));
            paintBefore(placed(before));
        }
        paintNow(placed(now));
    }

    void paintNow(const QPointF& at)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.series[0]);
        m_painter.drawEllipse(at, dotRadius, dotRadius);
    }

    void paintBefore(const QPointF& at)
    {
        m_painter.setPen(QPen(m_colours.muted, 1.75));
        m_painter.setBrush(m_colours.panel);
        m_painter.drawEllipse(at, dotRadius - 2, dotRadius - 2);
    }

    void paintLegend()
    {
        const qreal height = QFontMetricsF(m_fonts.small).height() + 4;
        QPointF at = m_geometry.legend.topLeft();
        const auto paintItem = [&](const QString& text, const auto& paintSign) {
            if (text.isEmpty())
                return;
            const qreal width = legendItemWidth(text, m_fonts);
            if (at.x() > m_geometry.legend.left() && at.x() + width > m_geometry.legend.right())
                at = QPointF(m_geometry.legend.left(), at.y() + height);
            paintSign(placed(at + QPointF(dotRadius, height / 2)));
            m_painter.setFont(m_fonts.small);
            m_painter.setPen(m_colours.muted);
            const QRectF place(at.x() + dotRadius * 2 + gap / 2, at.y(), width - dotRadius * 2 - gap, height);
            m_painter.drawText(placed(place), Qt::AlignLeading | Qt::AlignVCenter, text);
            at.rx() += width;
        };
        paintItem(m_plot.nowName, [this](const QPointF& sign) { paintNow(sign); });
        paintItem(m_plot.beforeName, [this](const QPointF& sign) { paintBefore(sign); });
        paintItem(m_plot.wobbleName, [this](const QPointF& sign) {
            paintSurface(m_painter, QRectF(sign.x() - dotRadius, sign.y() - 5, 2 * dotRadius, 10),
                         {m_colours.wobble, {}, 0, 4});
        });
    }

    QPainter& m_painter;
    const QRectF& m_rect;
    const DotPlot& m_plot;
    const ChartLook& m_look;
    Colours m_colours;
    Fonts m_fonts;
    Geometry m_geometry;
};

} // namespace

qreal dotPlotLeastWidth(const DotPlot& plot, const ChartLook& look)
{
    const Fonts fonts = fontsFor(look.font);
    qreal names = 0;
    for (const DotPlot::Row& row : plot.rows)
        names = std::max(names, QFontMetricsF(nameFont(row, fonts)).horizontalAdvance(row.name) + 1);
    return names + leastScale + 2 * gap + QFontMetricsF(fonts.base).horizontalAdvance(QStringLiteral("100"));
}

qreal dotPlotHeight(const DotPlot& plot, qreal width, const ChartLook& look)
{
    const Fonts fonts = fontsFor(look.font);
    const int legend = legendRows(plot, width, fonts);
    return QFontMetricsF(fonts.axis).height() + 4 + rowHeight(fonts) * static_cast<qreal>(plot.rows.size()) +
           (legend > 0 ? legend * (QFontMetricsF(fonts.small).height() + 4) + gap : 0);
}

void paintDotPlot(QPainter& painter, const QRectF& rect, const DotPlot& plot, const ChartLook& look)
{
    Painter(painter, rect, plot, look).paint();
}

std::optional<int> dotPlotRowAt(const DotPlot& plot, const QRectF& rect, const QPointF& point, const ChartLook& look)
{
    const Geometry geometry = geometryOf(plot, rect, fontsFor(look.font));
    if (plot.rows.empty() || point.y() < geometry.scale.top() || point.y() >= geometry.scale.bottom() ||
        point.x() < rect.left() || point.x() > rect.right())
        return std::nullopt;
    return static_cast<int>((point.y() - geometry.scale.top()) / geometry.row);
}

ChartTable tableOf(const DotPlot& plot, const ChartLook& look)
{
    ChartTable table;
    table.headers = {QString(), plot.nowName};
    if (!plot.beforeName.isEmpty())
        table.headers.append(plot.beforeName);
    for (const DotPlot::Row& row : plot.rows) {
        QStringList cells{row.name, look.locale.toString(std::floor(row.now + 0.5), 'f', 0)};
        if (!plot.beforeName.isEmpty())
            cells.append(row.before ? look.locale.toString(std::floor(*row.before + 0.5), 'f', 0) : QString());
        table.rows.append(cells);
    }
    return table;
}

} // namespace unrut
