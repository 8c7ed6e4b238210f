// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "radar_layout.h"

#include <theme/fonts.h>

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

constexpr qreal nearlyUpright = 0.05; // a name above or below the centre stands in the middle
constexpr qreal fullScore = 100;

struct Measures
{
    QFontMetricsF small;
    qreal em;

    explicit Measures(const ChartLook& look) : small(fontsFor(look.font).small), em(QFontMetricsF(look.font).height())
    {}
    [[nodiscard]] qreal pad() const { return em * 8 / 17; } ///< between the rim and a name
    [[nodiscard]] qreal leastRadius() const { return em * 3; }
    [[nodiscard]] qreal line() const { return std::ceil(small.height()); }
    [[nodiscard]] qreal widthOf(const QStringList& lines) const
    {
        qreal width = 0;
        for (const QString& line : lines)
            width = std::max(width, roomFor(line, small).width());
        return width;
    }
};

/// \a name in two lines as even as its spaces allow: short lines leave the shape more room.
QStringList balanced(const QString& name, const Measures& measures)
{
    QStringList best{name};
    qreal least = measures.em * 7; // shorter names stay whole
    if (measures.widthOf(best) <= least)
        return best;
    least = measures.widthOf(best);
    for (qsizetype space = name.indexOf(u' '); space > 0; space = name.indexOf(u' ', space + 1)) {
        const QStringList lines{name.left(space), name.mid(space + 1)};
        if (measures.widthOf(lines) < least) {
            least = measures.widthOf(lines);
            best = lines;
        }
    }
    return best;
}

std::vector<QPointF> waysOf(std::size_t count, Qt::LayoutDirection direction)
{
    std::vector<QPointF> ways;
    for (std::size_t axis = 0; axis < count; ++axis) {
        const qreal turn = 2 * M_PI * static_cast<qreal>(axis) / static_cast<qreal>(count);
        const qreal angle = (direction == Qt::RightToLeft ? -turn : turn) - M_PI / 2;
        ways.emplace_back(std::cos(angle), std::sin(angle));
    }
    return ways;
}

/// The largest radius at which \a name stays inside \a room along \a way: a closed form, no guessing.
qreal radiusFor(const QPointF& way, const QSizeF& name, const QRectF& room, qreal pad)
{
    const qreal x = std::abs(way.x());
    const qreal y = std::abs(way.y());
    qreal radius = std::min(room.width(), room.height()) / 2;
    if (x > nearlyUpright)
        radius = std::min(radius, (room.width() / 2 - name.width()) / x - pad);
    if (y > nearlyUpright)
        radius = std::min(radius, (room.height() / 2 - name.height() * (1 + y) / 2) / y - pad);
    return radius;
}

RadarLayout::Name placedName(const QStringList& lines, const QPointF& anchor, const QPointF& way,
                             const Measures& measures)
{
    const QSizeF size(measures.widthOf(lines), measures.line() * static_cast<qreal>(lines.size()));
    Qt::Alignment side = Qt::AlignHCenter;
    qreal left = anchor.x() - size.width() / 2;
    if (std::abs(way.x()) > nearlyUpright) {
        side = way.x() > 0 ? Qt::AlignLeft : Qt::AlignRight;
        left = way.x() > 0 ? anchor.x() : anchor.x() - size.width();
    }
    const qreal top = anchor.y() - size.height() / 2 + way.y() * size.height() / 2;
    RadarLayout::Name name;
    name.rect = QRectF(QPointF(left, top), size);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const qreal y = top + measures.line() * static_cast<qreal>(line);
        name.lines.push_back({QRectF(left, y, size.width(), measures.line()), lines[line], side});
    }
    return name;
}

/// Every name at a radius round the origin.
std::vector<RadarLayout::Name> placedNames(const std::vector<QStringList>& names, const std::vector<QPointF>& ways,
                                           qreal radius, const Measures& measures)
{
    std::vector<RadarLayout::Name> placed;
    for (std::size_t axis = 0; axis < names.size(); ++axis)
        placed.push_back(placedName(names[axis], ways[axis] * (radius + measures.pad()), ways[axis], measures));
    return placed;
}

bool anyTouch(const std::vector<RadarLayout::Name>& names)
{
    for (std::size_t first = 0; first < names.size(); ++first) {
        for (std::size_t second = first + 1; second < names.size(); ++second) {
            if (names[first].rect.intersects(names[second].rect))
                return true;
        }
    }
    return false;
}

/// A radar that is as small as its names allow: nearer to the centre they would touch.
struct LeastRadar
{
    std::vector<QStringList> names;
    std::vector<QPointF> ways;
    qreal radius = 0;
    QRectF bounds; ///< of all names, round the origin

    LeastRadar(const Radar& radar, const Measures& measures) : ways(waysOf(radar.axes.size(), Qt::LeftToRight))
    {
        for (const Radar::Axis& axis : radar.axes)
            names.push_back(balanced(axis.name, measures));
        const qreal most = measures.em * 60; // names of one another's length are apart long before
        radius = measures.leastRadius();
        std::vector<RadarLayout::Name> placed = placedNames(names, ways, radius, measures);
        while (anyTouch(placed) && radius < most) {
            radius += measures.em / 4;
            placed = placedNames(names, ways, radius, measures);
        }
        for (const RadarLayout::Name& name : placed)
            bounds |= name.rect;
    }

    [[nodiscard]] qreal width() const { return 2 * std::max(-bounds.left(), bounds.right()); }
    [[nodiscard]] qreal height() const { return 2 * std::max(-bounds.top(), bounds.bottom()); }
};

std::vector<LegendItem> legendAt(const Radar& radar, const Measures& measures, const QPointF& topLeft, qreal width)
{
    const QStringList texts = radar.nowName.isEmpty() ? QStringList() : QStringList{radar.nowName, radar.beforeName};
    return layoutLegend(texts, topLeft, width, measures.em, measures.small);
}

} // namespace

RadarLayout layoutRadar(const Radar& radar, const ChartLook& look, const QRectF& rect)
{
    const Measures measures(look);
    RadarLayout layout;
    const qreal legend = legendHeight(legendAt(radar, measures, {}, rect.width()));
    const qreal title = titleHeight({radar.title, radar.caption}, rect.width(), look);
    layout.title = QRectF(rect.topLeft(), QSizeF(rect.width(), title));
    const QRectF room = rect.adjusted(0, title, 0, legend > 0 ? -legend - measures.pad() : 0);
    layout.centre = room.center();
    layout.ways = waysOf(radar.axes.size(), look.direction);

    std::vector<QStringList> names;
    layout.radius = std::min(room.width(), room.height()) / 2;
    for (std::size_t axis = 0; axis < radar.axes.size(); ++axis) {
        names.push_back(balanced(radar.axes[axis].name, measures));
        const QSizeF size(measures.widthOf(names.back()), measures.line() * static_cast<qreal>(names.back().size()));
        layout.radius = std::min(layout.radius, radiusFor(layout.ways[axis], size, room, measures.pad()));
    }
    layout.radius = std::max(layout.radius, measures.leastRadius());

    const auto placeOf = [&](std::size_t axis, double score) {
        return layout.centre + layout.ways[axis] * layout.radius * std::clamp(score / fullScore, 0.0, 1.0);
    };
    for (std::size_t axis = 0; axis < radar.axes.size(); ++axis) {
        const QPointF anchor = layout.centre + layout.ways[axis] * (layout.radius + measures.pad());
        layout.names.push_back(placedName(names[axis], anchor, layout.ways[axis], measures));
        layout.now.append(placeOf(axis, radar.axes[axis].now));
        if (radar.axes[axis].before && !radar.beforeName.isEmpty())
            layout.before.append(placeOf(axis, *radar.axes[axis].before));
    }
    layout.legend = legendAt(radar, measures, {rect.left(), rect.bottom() - legend}, rect.width());
    if (look.direction == Qt::RightToLeft)
        mirrorLegend(layout.legend, rect);
    return layout;
}

qreal radarLeastWidth(const Radar& radar, const ChartLook& look)
{
    return std::ceil(LeastRadar(radar, Measures(look)).width());
}

qreal radarHeight(const Radar& radar, qreal width, const ChartLook& look)
{
    const Measures measures(look);
    const qreal most = measures.em * 26; // beyond, a shape is not read better
    const qreal names = 2 * (2 * measures.line() + measures.pad());
    const qreal legend = legendHeight(legendAt(radar, measures, {}, width));
    const qreal shape = std::max(std::min(width * 0.75, most) + names, LeastRadar(radar, measures).height());
    const qreal title = titleHeight({radar.title, radar.caption}, width, look);
    return std::ceil(title + shape + (legend > 0 ? legend + measures.pad() : 0));
}

} // namespace unrut
