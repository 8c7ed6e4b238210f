// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/link.h>
#include <domain/standing.h>
#include <domain/trend.h>

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace unrut {

/// Two daily values that were looked at together.
struct NamedLink
{
    QByteArray x; ///< 'sleep'
    QByteArray y; ///< 'mood'
    Link link;
    int lag = 0; ///< days from x to y
};

/// What a summary tells beside the newest check.
struct SummaryAround
{
    std::optional<QDate> nextCheck;
    std::optional<Trend> sparkTrend;
    std::optional<std::pair<Domain, Trend>> focusTrend;
    std::vector<int> entriesPerWeek; ///< oldest week first; counts, no streak
    std::vector<NamedLink> links;
};

/// Where the person stands, for programs: UTF-8, keys sorted, ids in the data's spelling, null for what is missing.
/// 'blocked' tells the rule that holds a play back in the words of the model; 'top' leaves the foundation out;
/// 'ranked' has every play, best first; 'changes' and 'sinceStart' the domains of which a difference may be spoken, and
/// SPARK.
[[nodiscard]] QByteArray summaryJson(const Standing& standing, const SummaryAround& around = {});

} // namespace unrut
