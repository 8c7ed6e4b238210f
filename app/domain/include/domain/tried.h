// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/change.h>
#include <domain/goal.h>
#include <domain/practice.h>
#include <domain/worksheet.h>

#include <QDate>

#include <optional>
#include <vector>

namespace unrut {

/// A way out that was tried, and what one area did from the assessment before it to the one after. That the one
/// followed the other says nothing about a cause.
struct TriedPlay
{
    Play play = Play::TraceSource;
    QDate begun;
    QDate ended;                  ///< null while it goes on
    int times = 1;                ///< goals, worksheets and practices of it between the same two assessments
    std::optional<Helped> helped; ///< the last answer to 'Did it help?'
    std::optional<Domain> area;   ///< the goal's, or else the one the play counts for most; nothing: Spark
    QDate before; ///< the day of the last assessment up to its beginning that says enough of the area; null: none
    QDate after;  ///< likewise, of the first from its end on, or of the newest while it goes on; null: none yet
    std::optional<ScoreChange> change; ///< from the one to the other, where both can be compared
    /// Whether the verdict may be spoken of: on Spark and the area of a goal that was in focus always, else beyond the
    /// Bonferroni bound only (section 3.1).
    bool isTold = false;
    bool operator==(const TriedPlay&) const = default;
};

/// What a journal knows of trying. All of it may be handed in, the bin too; what lies there was not tried.
struct TriedSources
{
    const std::vector<Check>& checks;
    const std::vector<Goal>& goals;
    const std::vector<Worksheet>& worksheets;
    const std::vector<Practice>& practices;
};

/// What was tried from \a from to \a to (inclusive), the newest beginning first, as it stood on \a to. A goal counts
/// from when it came into Doing or Done, a worksheet when it belongs to no such goal.
[[nodiscard]] std::vector<TriedPlay> triedPlays(const TriedSources& sources, QDate from, QDate to);

} // namespace unrut
