// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/on_this_day.h>

#include <domain/today.h>
#include <workspace/workspace.h>

namespace unrut {

Result<std::optional<Entry>> onThisDay(const Workspace& workspace, const std::vector<EntryKind>& kinds)
{
    EntryFilter filter;
    filter.kinds = kinds;
    for (const QDate day : daysLike(workspace.clock().today())) {
        filter.from = filter.to = day;
        const auto found = workspace.entries(filter, 0, 1);
        if (!found)
            return found.error();
        if (!found->empty())
            return std::optional<Entry>(found->front());
    }
    return std::optional<Entry>();
}

} // namespace unrut
