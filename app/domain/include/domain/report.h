// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace unrut {

/// The parts a report can have, in their order.
enum class ReportSection {
    Summary,
    Result,
    Reasons,
    Change,
    Suggestions,
    Tried, ///< ways out that were finished, and whether they helped
    Mood,
    Charts, ///< what else moves: energy, sleep, what goes together, the board
    Gut,    ///< what the Friday pages say of staying or going
    Goals,
    Decisions,
    Wins,
    Gratitude,  ///< and what to keep, and notes
    People,     ///< only where it is asked for, as the next two
    Timeline,   ///< what was told when looking back
    Worksheets, ///< finished ones, with all that was written on them
};
constexpr int reportSectionCount = 16;
[[nodiscard]] constexpr std::array<ReportSection, reportSectionCount> allReportSections()
{
    using Section = ReportSection;
    return {Section::Summary,     Section::Result, Section::Reasons,   Section::Change,
            Section::Suggestions, Section::Tried,  Section::Mood,      Section::Charts,
            Section::Gut,         Section::Goals,  Section::Decisions, Section::Wins,
            Section::Gratitude,   Section::People, Section::Timeline,  Section::Worksheets};
}
/// 'summary', 'result', 'reasons', 'change', 'suggestions', 'tried', 'mood', 'charts', 'gut', 'goals', 'decisions',
/// 'wins', 'gratitude', 'people', 'timeline', 'worksheets'.
[[nodiscard]] QLatin1String reportSectionKey(ReportSection section);
[[nodiscard]] std::optional<ReportSection> reportSectionFromKey(const QString& key);

/// Who reads a report.
enum class ReportReader { Me, Mentor, Supervisor };
constexpr int reportReaderCount = 3;
/// 'me', 'mentor', 'supervisor'.
[[nodiscard]] QLatin1String reportReaderKey(ReportReader reader);
[[nodiscard]] std::optional<ReportReader> reportReaderFromKey(const QString& key);

} // namespace unrut
