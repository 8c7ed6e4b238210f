// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dot_plot_layout.h"

#include "even_lines.h"

#include <theme/fonts.h>
#include <theme/painting.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace unrut {

namespace {

constexpr std::array tickValues = {0, 25, 50, 75, 100};

/// \a name in as few lines as \a width lets it; in dotPlotNameLines where none do.
QStringList linesOf(const QString& name, const QFontMetricsF& metrics, qreal width)
{
    QStringList lines;
    for (int most = 1; most <= dotPlotNameLines; ++most) {
        lines = inEvenLines(name, metrics, most);
        if (widestOf(lines, metrics) <= width)
            break;
    }
    return lines;
}

QStringList legendTexts(const DotPlot& plot)
{
    if (plot.nowName.isEmpty())
        return {};
    return {plot.nowName, plot.beforeName, plot.wobbleName};
}

std::vector<LegendItem> legendAt(const DotPlot& plot, const DotPlotMeasures& measures, const QPointF& topLeft,
                                 qreal width)
{
    return layoutLegend(legendTexts(plot), topLeft, width, measures.mark() * 2, measures.small);
}

class Builder
{
public:
    Builder(const DotPlot& plot, const ChartLook& look, const DotPlotMeasures& measures, const QRectF& rect)
        : m_plot(plot), m_look(look), m_rect(rect), m_measures(measures)
    {}

    DotPlotLayout build()
    {
        m_layout.mark = m_measures.mark();
        const qreal title = titleHeight({m_plot.title, m_plot.caption}, m_rect.width(), m_look);
        m_layout.title = QRectF(m_rect.topLeft(), QSizeF(m_rect.width(), title));
        placeScale(m_rect.top() + title);
        placeTicks();
        placeWords();
        for (std::size_t index = 0; index < m_plot.rows.size(); ++index)
            placeRow(index);
        m_layout.legend = legendAt(m_plot, m_measures,
                                   {m_rect.left(), m_layout.scale.bottom() + m_measures.legendGap()}, m_rect.width());
        if (m_look.direction == Qt::RightToLeft)
            mirror();
        return m_layout;
    }

private:
    void placeScale(qreal top)
    {
        const qreal gap = m_measures.gap();
        const qreal spare = m_rect.width() - m_measures.number - 2 * gap;
        m_name = m_measures.nameIn(m_rect.width());
        const auto legend = legendAt(m_plot, m_measures, {}, m_rect.width());
        const qreal foot = legend.empty() ? 0 : legendHeight(legend) + m_measures.legendGap();
        const qreal first = top + m_measures.axisHeight(m_plot);
        const auto rows = static_cast<qreal>(std::max<std::size_t>(1, m_plot.rows.size()));
        m_row =
            std::clamp((m_rect.bottom() - foot - first) / rows, m_measures.leastRow(m_name), m_measures.row(m_name));
        m_layout.scale = QRectF(m_rect.left() + m_name + gap, first, std::max(1.0, spare - m_name), m_row * rows);
    }

    [[nodiscard]] qreal xOf(double score) const
    {
        return m_layout.scale.left() + m_layout.scale.width() * std::clamp(score, 0.0, 100.0) / 100;
    }

    void placeTicks()
    {
        qreal free = -1e9;
        for (const int value : tickValues) {
            const QString text = scoreText(value, m_look.locale);
            const QSizeF room = roomFor(text, m_measures.axis);
            const qreal x = xOf(value);
            const qreal top = m_layout.scale.top() - m_measures.em * 6 / 17 - room.height();
            DotPlotLayout::Tick tick{
                .x = x, .number = {QRectF(QPointF(x - room.width() / 2, top), room), text, Qt::AlignHCenter}};
            const bool isLast = value == tickValues.back();
            // The ends of a scale are named before its middle.
            if (!isLast && (tick.number.rect.left() < free || (value > 0 && isNearEnd(tick.number.rect))))
                tick.number.text.clear();
            else
                free = tick.number.rect.right() + m_measures.axis.averageCharWidth();
            m_layout.ticks.push_back(tick);
        }
    }

    [[nodiscard]] bool isNearEnd(const QRectF& number) const
    {
        const qreal last = roomFor(scoreText(100, m_look.locale), m_measures.axis).width();
        return number.right() + m_measures.axis.averageCharWidth() > m_layout.scale.right() - last / 2;
    }

    void placeWords()
    {
        const qreal height = std::ceil(m_measures.axis.height());
        const qreal top = m_layout.ticks.front().number.rect.top() - height;
        const qreal gap = m_measures.axis.averageCharWidth();
        const qreal most = (m_layout.scale.width() + m_measures.number - gap) / 2;
        const auto place = [&](const QString& word, Qt::Alignment side) {
            if (word.isEmpty())
                return;
            const qreal width = std::min(most, roomFor(word, m_measures.axis).width());
            const qreal left = side == Qt::AlignLeft ? m_layout.ticks.front().number.rect.left()
                                                     : m_layout.ticks.back().number.rect.right() - width;
            m_layout.words.push_back(
                {QRectF(left, top, width, height), m_measures.axis.elidedText(word, Qt::ElideRight, width), side});
        };
        place(m_plot.lowWord, Qt::AlignLeft);
        place(m_plot.highWord, Qt::AlignRight);
    }

    [[nodiscard]] PlacedText nameAt(const QString& name, const QFontMetricsF& metrics, qreal middle) const
    {
        QStringList shown = linesOf(name, metrics, m_name);
        for (QString& line : shown)
            line = metrics.elidedText(line, Qt::ElideRight, m_name);
        const qreal height = std::ceil(m_measures.small.height()) * static_cast<qreal>(shown.size());
        return {QRectF(m_rect.left(), middle - height / 2, m_name, height), shown.join(QLatin1Char('\n')),
                Qt::AlignRight};
    }

    void placeRow(std::size_t index)
    {
        const DotPlot::Row& row = m_plot.rows[index];
        const qreal top = m_layout.scale.top() + m_row * static_cast<qreal>(index);
        const qreal middle = top + m_row / 2;
        const qreal height = std::ceil(m_measures.small.height());
        const QFontMetricsF metrics(row.isTop ? m_measures.topName : m_measures.fonts.small);
        DotPlotLayout::Row placed;
        placed.rect = QRectF(m_rect.left(), top, m_rect.width(), m_row);
        placed.name = nameAt(row.name, metrics, middle);
        placed.number = {
            QRectF(m_layout.scale.right() + m_measures.gap(), middle - height / 2, m_measures.number, height),
            scoreText(row.now, m_look.locale), Qt::AlignLeft};
        placed.now = {xOf(row.now), middle};
        if (row.before)
            placed.before = QPointF(xOf(*row.before), middle);
        if (row.wobble > 0) {
            const qreal half = std::min(m_measures.em * 8 / 17, m_row / 2 - 1);
            const qreal left = xOf(row.now - row.wobble);
            placed.wobble = QRectF(left, middle - half, xOf(row.now + row.wobble) - left, 2 * half);
        }
        m_layout.rows.push_back(placed);
    }

    void mirror()
    {
        const auto turnX = [&](qreal x) { return m_rect.left() + m_rect.right() - x; };
        m_layout.scale = mirrored(m_layout.scale, m_rect, Qt::RightToLeft);
        for (DotPlotLayout::Tick& tick : m_layout.ticks) {
            tick.x = turnX(tick.x);
            mirrorText(tick.number, m_rect);
        }
        for (PlacedText& word : m_layout.words)
            mirrorText(word, m_rect);
        for (DotPlotLayout::Row& row : m_layout.rows) {
            mirrorText(row.name, m_rect);
            mirrorText(row.number, m_rect);
            row.now.setX(turnX(row.now.x()));
            if (row.before)
                row.before->setX(turnX(row.before->x()));
            if (!row.wobble.isEmpty())
                row.wobble = mirrored(row.wobble, m_rect, Qt::RightToLeft);
        }
        mirrorLegend(m_layout.legend, m_rect);
    }

    const DotPlot& m_plot;
    const ChartLook& m_look;
    QRectF m_rect;
    const DotPlotMeasures& m_measures;
    DotPlotLayout m_layout;
    qreal m_name = 0;
    qreal m_row = 0;
};

} // namespace

DotPlotLayout layoutDotPlot(const DotPlot& plot, const ChartLook& look, const DotPlotMeasures& measures,
                            const QRectF& rect)
{
    return Builder(plot, look, measures, rect).build();
}

qreal dotPlotHeight(const DotPlot& plot, const ChartLook& look, const DotPlotMeasures& measures, qreal width)
{
    const auto legend = legendAt(plot, measures, {}, width);
    const qreal foot = legend.empty() ? 0 : legendHeight(legend) + measures.legendGap();
    const auto rows = static_cast<qreal>(std::max<std::size_t>(1, plot.rows.size()));
    return std::ceil(titleHeight({plot.title, plot.caption}, width, look) + measures.axisHeight(plot) +
                     measures.row(measures.nameIn(width)) * rows + foot);
}

} // namespace unrut
