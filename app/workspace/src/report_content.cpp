// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/report_content.h>

#include <workspace/workspace.h>

#include <domain/goal_days.h>

#include <algorithm>
#include <limits>

namespace unrut {

namespace {

template <class T>
std::vector<T> kept(const std::vector<T>& things)
{
    std::vector<T> kept;
    std::copy_if(things.begin(), things.end(), std::back_inserter(kept),
                 [](const T& thing) { return !thing.isBinned(); });
    return kept;
}

std::vector<Check> checksBy(const Workspace& workspace, QDate day)
{
    std::vector<Check> checks = finishedChecks(workspace.checks());
    std::erase_if(checks, [day](const Check& check) { return check.day > day; });
    return checks;
}

std::vector<FridayPage> pagesBy(const Workspace& workspace, QDate day)
{
    std::vector<FridayPage> pages = kept(workspace.fridayPages());
    std::erase_if(pages, [day](const FridayPage& page) { return page.day > day; });
    return pages;
}

/// Whoever is in the bin, or stands in what was told earlier, is still named in what was written then.
void addNamesToHide(ReportContent& content, const Workspace& workspace)
{
    for (const Person& person : workspace.people()) {
        if (person.isBinned())
            (person.role == PersonRole::Community ? content.groups : content.mentioned) << person.name;
    }
    for (const Goal& goal : workspace.goals()) {
        if (goal.isBinned() && !goal.person.isEmpty())
            content.mentioned << goal.person;
    }
    for (const LookingBack& told : workspace.lookingBacks())
        content.peopleLines << told.of(LookingBackList::People);
    for (const Arrival& arrival : workspace.arrivals())
        content.peopleLines << arrival.helpers;
}

} // namespace

Result<ReportContent> reportContent(const Workspace& workspace, QDate from, QDate to)
{
    EntryFilter range;
    range.from = from;
    range.to = to;
    auto entries = workspace.entries(range, 0, std::numeric_limits<int>::max());
    if (!entries)
        return entries.error();
    auto facts = workspace.linkFacts({}, to); // the days before tell what has shifted since
    if (!facts)
        return facts.error();
    // Somebody may be named with an @ outside the range and without one inside it.
    const auto names = workspace.topNames(std::numeric_limits<int>::max());
    if (!names)
        return names.error();
    ReportContent content;
    content.today = workspace.clock().today();
    content.standing = workspace.standingOn(to);
    content.checks = checksBy(workspace, to);
    content.goals = kept(workspace.goals());
    content.entries = *std::move(entries);
    content.checkIns = std::move(facts->checkIns);
    content.linkDays = std::move(facts->days);
    content.people = kept(workspace.people());
    content.talks = kept(workspace.talks());
    content.told = lookingBackOn(workspace.lookingBacks(), to);
    content.worksheets = kept(workspace.worksheets());
    content.practices = kept(workspace.practices());
    content.fridayPages = pagesBy(workspace, to);
    content.rules = workspace.rules();
    for (const NameCount& named : *names) {
        if (named.name.startsWith(u'@'))
            content.mentioned << named.name;
    }
    addNamesToHide(content, workspace);
    return content;
}

Result<QDate> firstReportedDay(const Workspace& workspace, QDate to)
{
    QDate first = to;
    for (const Check& check : finishedChecks(workspace.checks()))
        first = std::min(first, check.day);
    const auto take = [&first](const auto& things, const auto& dayOf) {
        for (const auto& thing : things) {
            const QDate day = thing.isBinned() ? QDate() : dayOf(thing);
            first = day.isValid() ? std::min(first, day) : first;
        }
    };
    const auto itsDay = [](const auto& thing) { return thing.day; };
    take(workspace.talks(), itsDay);
    take(workspace.worksheets(), itsDay);
    take(workspace.fridayPages(), itsDay);
    take(workspace.practices(), itsDay);
    take(workspace.goals(), [](const Goal& goal) {
        const QDate made = dayMade(goal);
        return goal.doneDay.isValid() ? std::min(made, goal.doneDay) : made;
    });
    const auto entryDay = workspace.firstEntryDay();
    if (!entryDay)
        return entryDay.error();
    if (entryDay->isValid())
        first = std::min(first, *entryDay);
    const auto checkIns = workspace.checkIns({}, to);
    if (!checkIns)
        return checkIns.error();
    if (!checkIns->empty())
        first = std::min(first, checkIns->front().day);
    return first;
}

} // namespace unrut
