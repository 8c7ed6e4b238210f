// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_access.h"
#include "option_values.h"
#include "summary_text.h"

#include <domain/check_rhythm.h>
#include <domain/daily.h>
#include <transfer/summary_json.h>
#include <wording/result_words.h>

#include <algorithm>

namespace unrut::cli {

namespace {

constexpr int weeksOfRhythm = 12;

std::vector<NamedLink> linksIn(const LinkFacts& facts)
{
    std::vector<NamedLink> links;
    for (const DailyLink& each : linksOfMonth(facts).links)
        links.push_back({dailyValueKey(each.x).data(), dailyValueKey(each.y).data(), each.link, each.lag});
    return links;
}

Result<SummaryAround> aroundOf(const Workspace& journal, const Standing& standing, QDate day)
{
    SummaryAround around;
    const std::optional<Arrival> arrival = arrivalOn(journal.arrivals(), day);
    std::vector<Check> checks = journal.checks();
    std::erase_if(checks, [&](const Check& check) { return check.day > day; });
    around.nextCheck = nextCheckDay(checks, arrival && arrival->isQuiet());
    around.sparkTrend = checkTrend(checks, {}, day);
    if (standing.focusDomain) {
        if (const std::optional<Trend> trend = checkTrend(checks, standing.focusDomain, day))
            around.focusTrend.emplace(*standing.focusDomain, *trend);
    }
    const auto weeks = journal.entriesPerWeek(weeksOfRhythm, day);
    if (!weeks)
        return weeks.error();
    around.entriesPerWeek = *weeks;
    const auto facts = journal.linkFacts({}, day);
    if (!facts)
        return facts.error();
    around.links = linksIn(*facts);
    return around;
}

} // namespace

Outcome runSummary(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto day = dateOf(request, environment.clock);
    if (!day)
        return misused(request.command, day.error());
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    const auto standing = request.has("date") ? (*workspace)->standingOn(*day) : (*workspace)->standing();
    if (!standing)
        return refused(failure(ErrorCode::NoCheckYet));
    if (!request.has("json"))
        return answered(summaryText(*standing, wording::ownContacts(environment.carePerson, environment.careNumber)));
    const auto around = aroundOf(**workspace, *standing, std::max(*day, standing->check.day));
    return around ? answered(summaryJson(*standing, *around)) : refused(around.error());
}

} // namespace unrut::cli
