// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/report.h>

#include "hidden_names.h"

#include <charts/progress_charts.h>
#include <wording/progress_words.h>

namespace unrut {

/// What every part of a report is written from.
struct ReportSource
{
    const ReportContent& content;
    const ReportOptions& options;
    HiddenNames names;

    ReportSource(const ReportContent& theContent, const ReportOptions& theOptions);

    [[nodiscard]] bool has(ReportSection section) const { return options.sections.contains(section); }
    [[nodiscard]] bool isFor(ReportReader reader) const { return options.reader == reader; }
    [[nodiscard]] bool isInRange(QDate day) const { return day.isValid() && day >= options.from && day <= options.to; }
    /// What a person typed, as this reader may see it.
    [[nodiscard]] QString shown(const QString& typed) const
    {
        return options.hideNames ? names.hiddenIn(typed) : typed;
    }

    [[nodiscard]] ChartDays days() const { return {options.from, options.to, content.today}; }
    /// When the person first noticed that something was wrong; null: not said.
    [[nodiscard]] QDate onset() const { return content.told ? content.told->firstOff : QDate(); }
    /// Of the whole journal, for what looks back: a smoothed line, a shift.
    [[nodiscard]] std::vector<DayValue> allMoods() const;
    /// What has shifted at the end of the range, measured against the first days of the journal as on Progress.
    [[nodiscard]] wording::DailyFinding moodFinding() const;
    /// Finished checks of the range, oldest first.
    [[nodiscard]] std::vector<Check> checks() const;
    /// Goals finished in the range that this reader may know of, newest first.
    [[nodiscard]] std::vector<Goal> finishedGoals() const;
    /// Goals that this reader may know of, in any order.
    [[nodiscard]] std::vector<Goal> knownGoals() const;
    /// Cards of a column that this reader may know of, in their order.
    [[nodiscard]] std::vector<Goal> cardsIn(BoardColumn column) const;
    /// Entries of the range that this reader may know of, oldest first.
    [[nodiscard]] std::vector<Entry> entries() const;
};

} // namespace unrut
