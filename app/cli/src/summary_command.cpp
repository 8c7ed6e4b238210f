// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_access.h"
#include "option_values.h"
#include "summary_text.h"

#include <transfer/summary_json.h>

namespace unrut::cli {

Outcome runSummary(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto day = dateOf(request, environment.clock);
    if (!day)
        return misused(request.command, day.error());
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    const auto standing = (*workspace)->standingOn(*day);
    if (!standing)
        return refused(failure(ErrorCode::NoCheckYet));
    return request.has("json") ? answered(summaryJson(*standing)) : answered(summaryText(*standing));
}

} // namespace unrut::cli
