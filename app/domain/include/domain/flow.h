// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace unrut {

// How goals flow over the board, read from their histories alone: what is undone is gone from them, and what is
// imported brings its own. Days are the person's local days when a thing happened. A clock that was set back never
// makes a day run backwards: an event counts on its day or on that of the event before it, whichever is later. Goals in
// the bin count as if they had never been.

/// How many goals stood in each column at the end of a day.
struct FlowDay
{
    QDate day;
    std::array<int, boardColumnCount> cards{}; ///< in the order of BoardColumn
    bool operator==(const FlowDay&) const = default;
};
/// One value for every day from \a from to \a to, both inclusive; empty when they are the wrong way round.
[[nodiscard]] std::vector<FlowDay> cumulativeFlow(const std::vector<Goal>& goals, QDate from, QDate to);

/// How many of those that rest in Done at the end of each day, or in the archive after it, came to Done since \a from:
/// a value for every day as cumulativeFlow() has it.
[[nodiscard]] std::vector<int> finishedSince(const std::vector<Goal>& goals, QDate from, QDate to);

/// How long a goal took, in whole days; 0 is within one day.
struct FlowTimes
{
    QDate created;
    QDate begun; ///< first came into Doing; null: never
    QDate done;  ///< last came into Done
    [[nodiscard]] int lead() const { return static_cast<int>(created.daysTo(done)); }
    /// Nothing for a goal that went past Doing.
    [[nodiscard]] std::optional<int> cycle() const
    {
        return begun.isValid() ? std::optional(static_cast<int>(begun.daysTo(done))) : std::nullopt;
    }
    bool operator==(const FlowTimes&) const = default;
};
/// The times of every goal that is done or was archived from Done and was finished within the days given, in the order
/// of \a goals.
[[nodiscard]] std::vector<FlowTimes> finishedTimes(const std::vector<Goal>& goals, QDate from, QDate to);

/// The median and the 85th percentile of days (nearest rank: the smallest value that at least that share of all is not
/// above; the usual promise of kanban, Vacanti 2015).
struct FlowSpread
{
    int count = 0;
    int median = 0;
    int percentile85 = 0;
    bool operator==(const FlowSpread&) const = default;
};
/// Nothing without a value.
[[nodiscard]] std::optional<FlowSpread> spreadOf(std::vector<int> days);

/// A week, from its Monday, and how many goals were finished in it.
struct FlowWeek
{
    QDate monday;
    int finished = 0;
    bool operator==(const FlowWeek&) const = default;
};
/// One value for every week that has a day between \a from and \a to; a goal counts when its last finish is in between.
[[nodiscard]] std::vector<FlowWeek> throughput(const std::vector<Goal>& goals, QDate from, QDate to);

/// How long a goal that is under way has stood in its column.
struct FlowAge
{
    GoalId goal;
    BoardColumn column = BoardColumn::Doing;
    int days = 0;
    bool operator==(const FlowAge&) const = default;
};
/// Of goals in Next and Doing on \a today, oldest first.
[[nodiscard]] std::vector<FlowAge> ageing(const std::vector<Goal>& goals, QDate today);

/// All of it for a range that ends on \a to.
struct FlowSummary
{
    std::vector<FlowDay> flow;
    std::vector<int> finished; ///< by day, those of the range alone
    std::vector<FlowWeek> weeks;
    std::vector<FlowAge> ages;
    std::optional<FlowSpread> lead;
    std::optional<FlowSpread> cycle;
    int inWork = 0; ///< goals in Doing at the end, of every kind
};
[[nodiscard]] FlowSummary flowSummary(const std::vector<Goal>& goals, QDate from, QDate to);

} // namespace unrut
