// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_layout.h"

#include <algorithm>
#include <numeric>

namespace unrut {

namespace {

constexpr qreal besideLine = 5;
constexpr qreal apart = 8;
constexpr int leastLetters = 14; // fewer say nothing

bool hasLabel(const PlacedMark& mark)
{
    return !mark.text.isEmpty();
}

qreal rightOf(const PlacedMark& mark)
{
    return mark.left + mark.width;
}

/// A line rises to beneath its own label, through the lanes below it.
bool crosses(const PlacedMark& line, const PlacedMark& label)
{
    return line.lane > label.lane && line.x > label.left - 2 && line.x < rightOf(label) + 2;
}

bool fits(const PlacedMark& candidate, const std::vector<PlacedMark>& placed)
{
    return std::none_of(placed.begin(), placed.end(), [&](const PlacedMark& other) {
        if (!hasLabel(other))
            return false;
        const bool overlaps = candidate.lane == other.lane && candidate.left < rightOf(other) + apart &&
                              other.left < rightOf(candidate) + apart;
        return overlaps || crosses(candidate, other) || crosses(other, candidate);
    });
}

/// \a mark at the lowest lane where it is in nobody's way; without a label when there is none.
PlacedMark settled(PlacedMark mark, const QString& text, qreal left, qreal right, const QFontMetricsF& metrics,
                   const std::vector<PlacedMark>& placed)
{
    const qreal whole = roomFor(text, metrics).width();
    const qreal least = std::min(whole, metrics.averageCharWidth() * leastLetters);
    // The whole label first; a shortened one is better than none.
    for (const qreal width : {whole, std::max(least, whole / 2), least}) {
        for (int lane = 0; lane < mostLanes; ++lane) {
            mark.lane = lane;
            mark.width = width;
            mark.text = width < whole ? metrics.elidedText(text, Qt::ElideRight, width) : text;
            // After its line, or before it where there is no room after it.
            for (const qreal at : {std::min(mark.x + besideLine, right - width), mark.x - besideLine - width}) {
                mark.left = std::max(left, at);
                if (mark.left + width <= right + 0.5 && fits(mark, placed))
                    return mark;
            }
        }
    }
    return {.x = mark.x};
}

} // namespace

std::vector<PlacedMark> placedMarks(const std::vector<QString>& texts, const std::vector<qreal>& places, qreal left,
                                    qreal right, const QFontMetricsF& metrics, const std::vector<bool>& findings)
{
    std::vector<std::size_t> order(texts.size());
    std::iota(order.rbegin(), order.rend(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(),
                          [&](std::size_t index) { return index < findings.size() && findings[index]; });
    std::vector<PlacedMark> placed;
    placed.reserve(order.size());
    for (const std::size_t index : order)
        placed.push_back(settled({.x = places[index]}, texts[index], left, right, metrics, placed));
    std::vector<PlacedMark> marks(placed.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        marks[order[i]] = std::move(placed[i]);
    return marks;
}

int lanesOf(const std::vector<PlacedMark>& marks)
{
    int lanes = 0;
    for (const PlacedMark& mark : marks)
        lanes = std::max(lanes, hasLabel(mark) ? mark.lane + 1 : 0);
    return lanes;
}

} // namespace unrut
