// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/daily.h>
#include <domain/gut_and_criteria.h>
#include <domain/happening.h>
#include <domain/standing.h>
#include <domain/sustained_shift.h>

#include <QDate>
#include <QString>

#include <optional>

namespace unrut::wording {

/// What the control limits say about a daily value (assessment model, section 3.2).
struct DailyFinding
{
    enum class Kind {
        Nothing,    ///< no day has it
        Collecting, ///< too few days for a baseline
        Steady,     ///< no sustained shift
        Up,         ///< a sustained shift up, first signalled on 'since'
        Down,       ///< a sustained shift down, first signalled on 'since'
    };
    Kind kind = Kind::Nothing;
    int days = 0; ///< that have it
    QDate since;  ///< Up and Down only
    DailyValue value = DailyValue::Mood;
    std::optional<BaselineDays> baseline = {}; ///< what it is measured against; nothing while collecting
};
using MoodFinding = DailyFinding;
/// \a days: by day, of the whole journal up to the day it is said of, or another range would say another thing; \a
/// onset: as for sustainedShift().
[[nodiscard]] DailyFinding dailyFinding(DailyValue value, const std::vector<DayValue>& days, QDate onset);
/// The chart's title: 'Energy has shifted up since 2 November'. It speaks of a shift only for Up and Down. The year is
/// told where it is not that of \a today, which may be null.
[[nodiscard]] QString dailyTitle(const DailyFinding& finding, QDate today);
[[nodiscard]] QString moodTitle(const MoodFinding& finding, QDate today);
/// What stands at the day on which the shift was first signalled.
[[nodiscard]] QString shiftMark(const DailyFinding& finding);
/// What stands beside the title of a chart.
struct ChartCaption
{
    QString reading; ///< how to read it, short enough for one line
    QString basis;   ///< what it rests on: for who looks closer
    [[nodiscard]] QString whole() const;
};
/// Of the chart of \a finding: every dot a day, the line smoothed; what it is measured against, and how much of what
/// happened is marked.
[[nodiscard]] ChartCaption dailyCaption(const DailyFinding& finding, const MarkedHappenings& marked, QDate today);
/// What a mark on a chart says: 'Talk with Dana', 'Decided: part time', 'Finished: the outline'.
[[nodiscard]] QString happeningText(const Happening& happening);
/// The same where there is little room: a title alone. Empty where nothing shorter would tell what happened.
[[nodiscard]] QString happeningBrief(const Happening& happening);
/// 'Spark 53, was 42: may be chance'; without a check a sentence that says what would be here.
[[nodiscard]] QString sparkTitle(const std::optional<Standing>& standing);
/// Of the chart of scores: focusCaption(), and what its bars are.
[[nodiscard]] ChartCaption scoresCaption(const Standing& standing);
/// 'Blocked growth, your focus: about the same so far'; empty without a focus domain that has a change.
[[nodiscard]] QString focusCaption(const std::optional<Standing>& standing);

/// 'Mood'.
[[nodiscard]] QString dailyValueName(DailyValue value);
/// The line through the days of a chart: 'smoothed'.
[[nodiscard]] QString smoothedName();
/// 'Spark'.
[[nodiscard]] QString sparkName();
/// 'Gut'.
[[nodiscard]] QString gutName();
/// Over the days and the marks of a chart that is read as a table.
[[nodiscard]] QString dayHeader();
[[nodiscard]] QString marksHeader();
/// Instead of a line: there are too few values.
[[nodiscard]] QString tooFewForLine();
/// Over the links: 'What goes together'.
[[nodiscard]] QString linksTitle();
/// What may be said about a daily value and mood, never as a cause: 'Sleep and mood: 12 of 20 days so far.'
[[nodiscard]] QString linkSentence(const DailyLink& link);
/// Which pairs wait for another month, and why; empty when none does.
[[nodiscard]] QString restingLinksSentence(const MonthOfLinks& month);
/// How the links are to be read, and over which days: all of them, up to today or up to \a to, so that a range is no
/// second try at the same pair.
[[nodiscard]] QString linksCaption();
[[nodiscard]] QString linksCaption(QDate to, QDate today);

/// What the gut says up to \a day: where it leans, or what it said last.
[[nodiscard]] QString gutTitle(const std::vector<FridayPage>& pages, QDate day);
/// How to read the chart of the gut.
[[nodiscard]] QString gutCaption();
/// That the gut and the person's own weights point to different sides, and a question about it.
[[nodiscard]] QString gutMismatchSentence(const GutMismatch& mismatch);

/// How much there is in a range of days.
struct ProgressCounts
{
    int checkIns = 0;
    int checks = 0;
    int goalsFinished = 0;
};
/// '25 August to 23 November · 81 check-ins, 5 assessments, 4 goals finished'.
[[nodiscard]] QString countsLine(QDate from, QDate to, const ProgressCounts& counts, QDate today);

} // namespace unrut::wording
