// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

#include <workspace/workspace.h>

namespace unrut {

int verdictPlace(const Goal& goal)
{
    if (goal.isUnjudged())
        return -1;
    if (goal.kind == GoalKind::Exploration)
        return static_cast<int>(*goal.parts.exploration.verdict);
    return goal.kind == GoalKind::Venture && !*goal.parts.venture.passed ? 1 : 0;
}

void giveVerdict(const PageContext& context, const GoalId& id, int place)
{
    const Goal* goal = context.workspace.goal(id);
    if (!goal)
        return;
    Goal judged = *goal;
    if (judged.kind == GoalKind::Exploration)
        judged.parts.exploration.verdict = static_cast<ExplorationVerdict>(place);
    else if (judged.kind == GoalKind::Venture)
        judged.parts.venture.passed = place == 0;
    if (const Status kept = context.workspace.editGoal(judged); !kept)
        context.shell.report(kept.error());
}

} // namespace unrut
