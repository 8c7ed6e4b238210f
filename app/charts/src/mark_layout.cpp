// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_layout.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

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

/// \a mark at the lowest lane where its text is in nobody's way; null where it is in every one.
std::optional<PlacedMark> laneFor(PlacedMark mark, qreal left, qreal right, const std::vector<PlacedMark>& placed)
{
    for (int lane = 0; lane < mostLanes; ++lane) {
        mark.lane = lane;
        // After its line, or before it where there is no room after it.
        for (const qreal at : {std::min(mark.x + besideLine, right - mark.width), mark.x - besideLine - mark.width}) {
            mark.left = std::max(left, at);
            if (mark.left + mark.width <= right + 0.5 && fits(mark, placed))
                return mark;
        }
    }
    return std::nullopt;
}

/// \a wanted with its label; without one when there is room for none.
PlacedMark settled(const WantedMark& wanted, qreal left, qreal right, const QFontMetricsF& metrics,
                   const std::vector<PlacedMark>& placed)
{
    PlacedMark mark{.x = wanted.x, .text = wanted.text, .width = roomFor(wanted.text, metrics).width()};
    if (const auto whole = laneFor(mark, left, right, placed))
        return *whole;
    const QString brief = wanted.brief.isEmpty() ? wanted.text : wanted.brief;
    const qreal all = roomFor(brief, metrics).width();
    const qreal least = std::min(all, metrics.averageCharWidth() * leastLetters);
    // A shortened one is better than none.
    for (const qreal width : {all, std::max(least, all / 2), least}) {
        mark.width = width;
        mark.text = width < all ? metrics.elidedText(brief, Qt::ElideRight, width) : brief;
        if (const auto shorter = laneFor(mark, left, right, placed))
            return *shorter;
    }
    return {.x = wanted.x};
}

} // namespace

std::vector<PlacedMark> placedMarks(const std::vector<WantedMark>& wanted, qreal left, qreal right,
                                    const QFontMetricsF& metrics)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.rbegin(), order.rend(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&](std::size_t index) { return wanted[index].isFinding; });
    std::vector<PlacedMark> placed;
    placed.reserve(order.size());
    for (const std::size_t index : order)
        placed.push_back(settled(wanted[index], left, right, metrics, placed));
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
