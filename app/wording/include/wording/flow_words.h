// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/flow.h>
#include <domain/goal.h>

#include <QString>
#include <QStringList>

#include <array>

namespace unrut::wording {

/// The title of the chart: how many goals were finished in its range.
[[nodiscard]] QString flowTitle(const FlowSummary& flow);
/// What the numbers say, a sentence each: how many a week, how long they took, what is in work. No guess from fewer
/// than fewestForTimes finished goals. \a isPast: its range ended before today.
[[nodiscard]] QStringList flowSentences(const FlowSummary& flow, bool isPast = false);
constexpr int fewestForTimes = 3;
/// The bands of the chart from below: 'Done', 'Doing', 'Next', as the person calls the columns.
[[nodiscard]] std::array<QString, 3> flowLineNames(const BoardRules& rules);
/// Over the goals that stand in \a column, Doing or Next, the longest first: only those in Doing are under way.
[[nodiscard]] QString agesTitle(BoardColumn column);
constexpr size_t mostAges = 5; ///< of each column
/// Instead of a chart while no goal is there.
[[nodiscard]] QString flowNothing();
/// How long a goal has stood where it is: 'Ask Dana: 12 days in Next'. \a title is the person's own words.
[[nodiscard]] QString ageLine(const FlowAge& age, const QString& title, const BoardRules& rules);

} // namespace unrut::wording
