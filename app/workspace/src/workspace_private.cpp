// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include "journal_command.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <tuple>

namespace unrut {

namespace {

/// With more entries and check-ins in one change, whoever shows them begins anew sooner than one by one.
constexpr size_t mostNamedOneByOne = 200;

} // namespace

Status Workspace::Private::load()
{
    forgetWorkedOut();
    auto held = store->held();
    if (!held)
        return held.error();
    auto readTimer = store->timer();
    if (!readTimer)
        return readTimer.error();
    timer = *std::move(readTimer);
    reminders.reset();
    names.reset();
    checks = std::move(held->checks);
    goals = std::move(held->goals);
    lookingBacks = std::move(held->lookingBacks);
    arrivals = std::move(held->arrivals);
    worksheets = std::move(held->worksheets);
    fridayPages = std::move(held->fridayPages);
    practices = std::move(held->practices);
    rules = held->rules;
    people = std::move(held->people);
    talks = std::move(held->talks);
    return {};
}

Status Workspace::Private::run(Verb verb, const JournalChange& change, const QString& mergeKey)
{
    if (store->isReadOnly())
        return failure(ErrorCode::JournalReadOnly, store->path());
    if (change.isEmpty())
        return {};
    Q_ASSERT_X(!announcing, "Workspace", "a verb was called from a slot of changed()");
    if (const Status allowed = allows(change); !allowed)
        return allowed;
    JournalChange whole = change;
    // What is replaced by an import, behind a backup, or by what a worksheet says was not deleted by anybody.
    if (verb != Verb::Import && verb != Verb::FinishWorksheet) {
        for (Edit<BinnedLine>& line : linesTakenOut(change, now()))
            whole.binnedLines.push_back(std::move(line));
    }
    if (const Status stored = keep(whole); !stored)
        return stored;
    remember(whole);
    addStep(verb, whole, mergeKey);
    announce(whole);
    Q_EMIT owner->undoChanged();
    return {};
}

Status Workspace::Private::keep(const JournalChange& change)
{
    using namespace std::chrono_literals;
    constexpr auto untilAPause = 5s;
    if (!importing && store->hasToForget() && !forgetting)
        forgetLater(untilAPause); // a session that was killed left it
    if (importing)
        return failure(ErrorCode::AlreadyExists, QStringLiteral("import"));
    const Status kept = store->apply(change, now());
    if (!kept)
        Q_EMIT owner->refused();
    return kept;
}

void Workspace::Private::addStep(Verb verb, const JournalChange& change, const QString& mergeKey)
{
    JournalChange undoable = change;
    undoable.timer.reset();     // what is undone must not set an old clock running
    undoable.reminders.reset(); // nor make notices that were shown unseen
    stack.push(new JournalCommand(verb, std::move(undoable), mergeKey)); // the stack owns its commands
}

Status Workspace::Private::write(const JournalChange& change)
{
    Q_ASSERT_X(!announcing, "Workspace", "a verb was called from a slot of changed()");
    if (const Status stored = keep(change); !stored)
        return stored;
    remember(change);
    announce(change);
    return {};
}

Status Workspace::Private::replay(const JournalChange& change, ErrorCode stale)
{
    if (!isCurrent(change)) {
        stack.clear();
        Q_EMIT owner->undoChanged();
        return failure(stale);
    }
    const Status allowed = allows(change);
    if (!allowed && allowed.error().code == ErrorCode::LimitReached)
        return failure(ErrorCode::UndoBreaksLimit, allowed.error().detail);
    return allowed ? write(change) : allowed;
}

namespace {

/// How many more of the things that \a counts there are after the edits.
template <class T, class Counts>
int growth(const std::vector<Edit<T>>& edits, Counts counts)
{
    int more = 0;
    for (const Edit<T>& edit : edits)
        more += int(edit.after && counts(*edit.after)) - int(edit.before && counts(*edit.before));
    return more;
}

} // namespace

Status Workspace::Private::allows(const JournalChange& change) const
{
    const BoardRules rulesAfter = change.rules && change.rules->after ? *change.rules->after : rules;
    for (const LimitGroup group : {LimitGroup::Focus, LimitGroup::SideProject}) {
        const int more = growth(change.goals, [&](const Goal& goal) { return goal.countsForLimit(group); });
        const bool getsWorse =
            more > 0 || rulesAfter.limitOf(group) < rules.limitOf(group) || rulesAfter.mode != rules.mode;
        const bool breaks = doingCount(goals, group) + more > rulesAfter.limitOf(group);
        if (rulesAfter.mode == LimitMode::Hold && getsWorse && breaks)
            return failure(ErrorCode::LimitReached, QString::number(rulesAfter.limitOf(group)));
    }

    const auto isDraft = [](const Check& check) { return check.isDraft() && !check.isBinned(); };
    const auto drafts = std::count_if(checks.begin(), checks.end(), isDraft) + growth(change.checks, isDraft);
    if (drafts > 1)
        return failure(ErrorCode::AlreadyExists, QStringLiteral("draft"));
    return {};
}

namespace {

template <class T>
bool holds(const std::vector<T>& things, const std::vector<Edit<T>>& edits)
{
    return std::all_of(edits.begin(), edits.end(), [&](const Edit<T>& edit) {
        const auto& id = edit.before ? edit.before->id : edit.after->id;
        const auto there = std::find_if(things.begin(), things.end(), [&](const T& thing) { return thing.id == id; });
        return edit.before ? there != things.end() && *there == *edit.before : there == things.end();
    });
}

/// As the store hands over what it orders by the time of its making.
template <class T>
void sortByMaking(std::vector<T>& things)
{
    std::sort(things.begin(), things.end(), [](const T& a, const T& b) {
        return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.id < b.id;
    });
}

template <class T>
void sortByBeginning(std::vector<T>& things)
{
    std::sort(things.begin(), things.end(), [](const T& a, const T& b) {
        const auto key = [](const T& thing) { return std::tuple(thing.day, thing.createdAt); };
        return key(a) != key(b) ? key(a) < key(b) : a.id < b.id;
    });
}

bool byPlace(const Goal& a, const Goal& b)
{
    const auto key = [](const Goal& goal) { return std::tuple(goal.column, goal.position); };
    return key(a) != key(b) ? key(a) < key(b) : a.id < b.id;
}

/// Among goals that are sorted but for one: sorting thousands anew for each card that moves would be felt.
void bringToPlace(std::vector<Goal>& goals, const GoalId& id)
{
    const auto there = std::find_if(goals.begin(), goals.end(), [&](const Goal& goal) { return goal.id == id; });
    if (there == goals.end())
        return;
    const auto ahead = std::upper_bound(goals.begin(), there, *there, byPlace);
    if (ahead != there)
        std::rotate(ahead, there, there + 1);
    else
        std::rotate(there, there + 1, std::lower_bound(there + 1, goals.end(), *there, byPlace));
}

} // namespace

bool Workspace::Private::isCurrent(const JournalChange& change) const
{
    return holds(checks, change.checks) && holds(goals, change.goals) && holds(people, change.people) &&
           holds(talks, change.talks) && holds(lookingBacks, change.lookingBacks) && holds(arrivals, change.arrivals) &&
           holds(worksheets, change.worksheets) && holds(fridayPages, change.fridayPages) &&
           holds(practices, change.practices);
}

void Workspace::Private::forgetWorkedOut()
{
    standing.reset();
    arrivalIsDue.reset();
    recentCheckIns.forget();
}

void Workspace::Private::remember(const JournalChange& change)
{
    forgetWorkedOut();
    applyEdits(checks, change.checks);
    applyEdits(goals, change.goals);
    applyEdits(people, change.people);
    applyEdits(talks, change.talks);
    sortByMaking(people);
    sortByMaking(talks);
    applyEdits(lookingBacks, change.lookingBacks);
    applyEdits(arrivals, change.arrivals);
    applyEdits(worksheets, change.worksheets);
    applyEdits(fridayPages, change.fridayPages);
    applyEdits(practices, change.practices);
    for (size_t i = 0; names && i < change.entries.size(); ++i)
        names->follow(change.entries[i]);
    if (change.rules && change.rules->after)
        rules = *change.rules->after;
    if (change.timer)
        timer = change.timer->after;
    if (change.reminders)
        reminders = change.reminders->after;
    // As the store would hand them over, so that a journal looks the same before and after it is closed.
    std::sort(checks.begin(), checks.end(), [](const Check& a, const Check& b) {
        const auto key = [](const Check& check) {
            return std::tuple(check.day, check.isDraft() ? check.createdAt : check.finishedAt);
        };
        return key(a) != key(b) ? key(a) < key(b) : a.id < b.id;
    });
    if (change.goals.size() == 1 && change.goals.front().after)
        bringToPlace(goals, change.goals.front().after->id);
    if (!std::is_sorted(goals.begin(), goals.end(), byPlace))
        std::sort(goals.begin(), goals.end(), byPlace);
    sortByBeginning(lookingBacks);
    sortByBeginning(arrivals);
    sortByBeginning(worksheets);
    sortByBeginning(fridayPages);
    sortByBeginning(practices);
}

void Workspace::Private::announce(const JournalChange& change)
{
    const auto idOf = [](const auto& edit) { return edit.after ? edit.after->id : edit.before->id; };
    WorkspaceChange what;
    what.everything = change.entries.size() + change.checkIns.size() > mostNamedOneByOne;
    for (const auto& edit : change.checks)
        what.checks.push_back(idOf(edit));
    for (const auto& edit : change.goals)
        what.goals.push_back(idOf(edit));
    for (const auto& edit : change.entries)
        what.entries.push_back(idOf(edit));
    for (const auto& edit : change.checkIns)
        what.checkInDays.push_back(edit.after ? edit.after->day : edit.before->day);
    for (const auto& edit : change.people)
        what.people.push_back(idOf(edit));
    for (const auto& edit : change.talks)
        what.talks.push_back(idOf(edit));
    for (const auto& edit : change.lookingBacks)
        what.lookingBacks.push_back(idOf(edit));
    for (const auto& edit : change.arrivals)
        what.arrivals.push_back(idOf(edit));
    for (const auto& edit : change.worksheets)
        what.worksheets.push_back(idOf(edit));
    for (const auto& edit : change.fridayPages)
        what.fridayPages.push_back(idOf(edit));
    for (const auto& edit : change.practices)
        what.practices.push_back(idOf(edit));
    what.rules = change.rules.has_value();
    what.timer = change.timer.has_value();
    what.reminders = change.reminders.has_value();

    const QScopedValueRollback<bool> guard(announcing, true);
    Q_EMIT owner->changed(what);
}

Check* Workspace::Private::findCheck(const CheckId& id)
{
    const auto there = std::find_if(checks.begin(), checks.end(), [&](const Check& check) { return check.id == id; });
    return there == checks.end() ? nullptr : &*there;
}

Goal* Workspace::Private::findGoal(const GoalId& id)
{
    const auto isAt = [&](size_t place) { return place < goals.size() && goals[place].id == id; };
    const auto known = goalPlaces.constFind(id);
    if (known != goalPlaces.constEnd() && isAt(*known))
        return &goals[*known];
    const auto there = std::find_if(goals.begin(), goals.end(), [&](const Goal& goal) { return goal.id == id; });
    if (there == goals.end())
        return nullptr;
    // The places are out of date: goals came or went since they were noted.
    goalPlaces.clear();
    goalPlaces.reserve(static_cast<qsizetype>(goals.size()));
    for (size_t place = 0; place < goals.size(); ++place)
        goalPlaces.insert(goals[place].id, place);
    return &*there;
}

Person* Workspace::Private::findPerson(const PersonId& id)
{
    const auto there = std::find_if(people.begin(), people.end(), [&](const Person& one) { return one.id == id; });
    return there == people.end() ? nullptr : &*there;
}

Talk* Workspace::Private::findTalk(const TalkId& id)
{
    const auto there = std::find_if(talks.begin(), talks.end(), [&](const Talk& one) { return one.id == id; });
    return there == talks.end() ? nullptr : &*there;
}

Worksheet* Workspace::Private::findWorksheet(const WorksheetId& id)
{
    const auto there =
        std::find_if(worksheets.begin(), worksheets.end(), [&](const Worksheet& one) { return one.id == id; });
    return there == worksheets.end() ? nullptr : &*there;
}

Check* Workspace::Private::draft()
{
    const auto there = std::find_if(checks.begin(), checks.end(),
                                    [](const Check& check) { return check.isDraft() && !check.isBinned(); });
    return there == checks.end() ? nullptr : &*there;
}

} // namespace unrut
