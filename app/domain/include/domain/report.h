// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace unrut {

/// The parts a report can have, in their order.
enum class ReportSection { Result, Reasons, Suggestions, Mood, Goals, Entries };
constexpr int reportSectionCount = 6;
[[nodiscard]] constexpr std::array<ReportSection, reportSectionCount> allReportSections()
{
    return {ReportSection::Result, ReportSection::Reasons, ReportSection::Suggestions,
            ReportSection::Mood,   ReportSection::Goals,   ReportSection::Entries};
}
/// 'result', 'reasons', 'suggestions', 'mood', 'goals', 'entries'.
[[nodiscard]] QLatin1String reportSectionKey(ReportSection section);
[[nodiscard]] std::optional<ReportSection> reportSectionFromKey(const QString& key);

/// Who reads a report.
enum class ReportReader { Me, Mentor, Supervisor };
constexpr int reportReaderCount = 3;
/// 'me', 'mentor', 'supervisor'.
[[nodiscard]] QLatin1String reportReaderKey(ReportReader reader);
[[nodiscard]] std::optional<ReportReader> reportReaderFromKey(const QString& key);

} // namespace unrut
