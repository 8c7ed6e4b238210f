// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/looking_back.h>

#include <QString>

#include <vector>

namespace unrut::wording {

/// 'When it began': a question where room is scarce.
[[nodiscard]] QString questionTitle(LookingBackQuestion question);
/// The question as it is asked.
[[nodiscard]] QString questionText(LookingBackQuestion question);
/// What an answer is good for, in one sentence.
[[nodiscard]] QString questionUse(LookingBackQuestion question);
/// The label of a field.
[[nodiscard]] QString lookingBackLabel(LookingBackText text);
[[nodiscard]] QString lookingBackLabel(LookingBackList list);
/// Beside the whys, from 0: 'What bothers you most?', 'Why?'.
[[nodiscard]] QString whyLabel(int place);
/// 'yes', 'no', 'I do not know'.
[[nodiscard]] QString saidWord(Said said);
/// 'supervisor'.
[[nodiscard]] QString allyRoleName(AllyRole role);

/// 'Between October 2025 and January 2026'; with one month or none what can be said.
[[nodiscard]] QString onsetLine(const LookingBack& lookingBack);
/// 'You named Workload as the cause: “nobody took over”.' Empty while no cause is named.
[[nodiscard]] QString namedCauseLine(const LookingBack& lookingBack);
/// 'If I tell myself it is too late, then I open the sketchbook.' Without a cue only the step.
[[nodiscard]] QString planSentence(const LookingBackPlan& plan);
/// '3 of 9 told'.
[[nodiscard]] QString toldLine(int answered);

/// One line of how the rut came about.
struct TimelineLine
{
    QString when; ///< 'October 2025'; may be empty
    QString what;
    bool operator==(const TimelineLine&) const = default;
};
/// q1, what happened between the months, and the whys, in their order; empty when nothing of it was told.
[[nodiscard]] std::vector<TimelineLine> timelineOf(const LookingBack& lookingBack);

} // namespace unrut::wording
