// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/flow.h>
#include <domain/goal_days.h>

#include <algorithm>

namespace unrut {

namespace {

constexpr int daysOfWeek = 7;

struct Arrival
{
    QDate day;
    BoardColumn column = BoardColumn::Next;
};

/// Where a goal came and when, in the order it happened. A goal without a history has always stood where it stands.
std::vector<Arrival> arrivalsOf(const Goal& goal)
{
    std::vector<Arrival> arrivals;
    for (const GoalEvent& event : goal.history) {
        if (event.kind != GoalEvent::Kind::Created && event.kind != GoalEvent::Kind::Moved)
            continue;
        QDate day = Goal::dayOf(event);
        if (!arrivals.empty())
            day = std::max(day, arrivals.back().day);
        arrivals.push_back({day, event.to});
    }
    if (arrivals.empty())
        arrivals.push_back({goal.doneDay.isValid() ? goal.doneDay : dayMade(goal), goal.column});
    return arrivals;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// The times of a goal that rests in Done, or in the archive after it.
std::optional<FlowTimes> timesOf(const Goal& goal)
{
    const std::vector<Arrival> arrivals = arrivalsOf(goal);
    const bool rests = goal.column == BoardColumn::Done || goal.column == BoardColumn::Archive;
    const auto done = std::find_if(arrivals.rbegin(), arrivals.rend(),
                                   [](const Arrival& arrival) { return arrival.column != BoardColumn::Archive; });
    if (goal.isBinned() || !rests || done == arrivals.rend() || done->column != BoardColumn::Done)
        return std::nullopt;
    FlowTimes times;
    times.created = arrivals.front().day;
    times.done = done->day;
    const auto begun = std::find_if(arrivals.begin(), arrivals.end(),
                                    [](const Arrival& arrival) { return arrival.column == BoardColumn::Doing; });
    if (begun != arrivals.end())
        times.begun = begun->day;
    return times;
}

} // namespace

std::vector<FlowDay> cumulativeFlow(const std::vector<Goal>& goals, QDate from, QDate to)
{
    std::vector<FlowDay> days;
    for (QDate day = from; day.isValid() && day <= to; day = day.addDays(1))
        days.push_back({day, {}});
    if (days.empty())
        return days;
    const auto placeOf = [&](QDate day) {
        return static_cast<size_t>(std::clamp<qint64>(from.daysTo(day), 0, static_cast<qint64>(days.size())));
    };
    for (const Goal& goal : goals) {
        if (goal.isBinned())
            continue;
        const std::vector<Arrival> arrivals = arrivalsOf(goal);
        for (size_t i = 0; i < arrivals.size(); ++i) {
            const size_t end = i + 1 < arrivals.size() ? placeOf(arrivals[i + 1].day) : days.size();
            for (size_t day = placeOf(arrivals[i].day); day < end; ++day)
                ++days[day].cards[static_cast<size_t>(arrivals[i].column)];
        }
    }
    return days;
}

std::vector<int> finishedSince(const std::vector<Goal>& goals, QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || from > to)
        return {};
    std::vector<int> finished(static_cast<size_t>(from.daysTo(to)) + 1, 0);
    const auto placeOf = [&](QDate day) {
        return static_cast<size_t>(std::clamp<qint64>(from.daysTo(day), 0, static_cast<qint64>(finished.size())));
    };
    for (const Goal& goal : goals) {
        if (goal.isBinned())
            continue;
        const std::vector<Arrival> arrivals = arrivalsOf(goal);
        QDate done; // null: it does not rest there
        for (size_t i = 0; i < arrivals.size(); ++i) {
            if (arrivals[i].column == BoardColumn::Done)
                done = arrivals[i].day;
            else if (arrivals[i].column != BoardColumn::Archive)
                done = {};
            if (!done.isValid() || done < from)
                continue;
            const size_t end = i + 1 < arrivals.size() ? placeOf(arrivals[i + 1].day) : finished.size();
            for (size_t day = placeOf(arrivals[i].day); day < end; ++day)
                ++finished[day];
        }
    }
    return finished;
}

std::vector<FlowTimes> finishedTimes(const std::vector<Goal>& goals, QDate from, QDate to)
{
    std::vector<FlowTimes> finished;
    for (const Goal& goal : goals) {
        const auto times = timesOf(goal);
        if (times && times->done >= from && times->done <= to)
            finished.push_back(*times);
    }
    return finished;
}

std::optional<FlowSpread> spreadOf(std::vector<int> days)
{
    if (days.empty())
        return std::nullopt;
    std::sort(days.begin(), days.end());
    const auto atRank = [&](int percent) {
        const size_t rank = (days.size() * static_cast<size_t>(percent) + 99) / 100;
        return days[rank - 1];
    };
    return FlowSpread{static_cast<int>(days.size()), atRank(50), atRank(85)};
}

std::vector<FlowWeek> throughput(const std::vector<Goal>& goals, QDate from, QDate to)
{
    std::vector<FlowWeek> weeks;
    if (!from.isValid() || !to.isValid() || from > to)
        return weeks;
    for (QDate monday = mondayOf(from); monday <= to; monday = monday.addDays(daysOfWeek))
        weeks.push_back({monday, 0});
    for (const FlowTimes& times : finishedTimes(goals, from, to))
        ++weeks[static_cast<size_t>(weeks.front().monday.daysTo(times.done) / daysOfWeek)].finished;
    return weeks;
}

std::vector<FlowAge> ageing(const std::vector<Goal>& goals, QDate today)
{
    std::vector<FlowAge> ages;
    for (const Goal& goal : goals) {
        const bool isUnderWay = goal.column == BoardColumn::Next || goal.column == BoardColumn::Doing;
        if (goal.isBinned() || !isUnderWay)
            continue;
        const qint64 days = arrivalsOf(goal).back().day.daysTo(today);
        ages.push_back({goal.id, goal.column, static_cast<int>(std::max<qint64>(0, days))});
    }
    std::stable_sort(ages.begin(), ages.end(), [](const FlowAge& a, const FlowAge& b) { return a.days > b.days; });
    return ages;
}

FlowSummary flowSummary(const std::vector<Goal>& goals, QDate from, QDate to)
{
    FlowSummary summary;
    summary.flow = cumulativeFlow(goals, from, to);
    summary.finished = finishedSince(goals, from, to);
    summary.weeks = throughput(goals, from, to);
    summary.ages = ageing(goals, to);
    std::vector<int> leads;
    std::vector<int> cycles;
    for (const FlowTimes& times : finishedTimes(goals, from, to)) {
        leads.push_back(times.lead());
        if (const auto cycle = times.cycle())
            cycles.push_back(*cycle);
    }
    summary.lead = spreadOf(std::move(leads));
    summary.cycle = spreadOf(std::move(cycles));
    if (!summary.flow.empty())
        summary.inWork = summary.flow.back().cards[static_cast<size_t>(BoardColumn::Doing)];
    return summary;
}

} // namespace unrut
