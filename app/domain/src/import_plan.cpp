// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/import_plan.h>

#include "import_fit.h"

#include <QHash>

#include <algorithm>

namespace unrut {

namespace {

/// The things of one sort: which are new, which differ, which are there.
template <class T, class Holds>
void plan(const std::vector<T>& here, const std::vector<T>& file, Differing differing, Holds mayTake,
          std::vector<Edit<T>>& edits, ImportCount& count)
{
    QHash<decltype(T::id), const T*> known;
    known.reserve(static_cast<qsizetype>(here.size()));
    for (const T& thing : here)
        known.insert(thing.id, &thing);
    for (const T& thing : file) {
        const T* ours = known.value(thing.id);
        if (ours && *ours == thing) {
            ++count.same;
        } else if ((ours && differing == Differing::KeepOurs) || !mayTake(thing)) {
            ++count.kept;
        } else {
            edits.push_back({ours ? std::optional<T>(*ours) : std::nullopt, thing});
            ++(ours ? count.changed : count.added);
        }
    }
}

template <class T>
void plan(const std::vector<T>& here, const std::vector<T>& file, Differing differing, std::vector<Edit<T>>& edits,
          ImportCount& count)
{
    plan(
        here, file, differing, [](const T&) { return true; }, edits, count);
}

/// One a day: another of the same day is the same thing with other words.
void planCheckIns(const Journal& here, const Journal& file, Differing differing, ImportPlan& plan)
{
    QHash<QDate, const CheckIn*> byDay;
    QHash<CheckInId, const CheckIn*> byId;
    for (const CheckIn& checkIn : here.checkIns) {
        byDay.insert(checkIn.day, &checkIn);
        byId.insert(checkIn.id, &checkIn);
    }
    ImportCount& count = plan.counts[static_cast<size_t>(ImportThing::CheckIns)];
    for (const CheckIn& checkIn : file.checkIns) {
        const CheckIn* ours = byDay.value(checkIn.day);
        CheckIn theirs = checkIn;
        if (ours) {
            theirs.id = ours->id;
            theirs.createdAt = ours->createdAt;
        }
        const bool isElsewhere = !ours && byId.contains(checkIn.id);
        if (ours && *ours == theirs) {
            ++count.same;
        } else if (isElsewhere || (ours && differing == Differing::KeepOurs)) {
            ++count.kept;
        } else {
            plan.change.checkIns.push_back({ours ? std::optional<CheckIn>(*ours) : std::nullopt, theirs});
            ++(ours ? count.changed : count.added);
        }
    }
}

bool isOpenDraft(const Check& check)
{
    return check.isDraft() && !check.isBinned();
}

void planChecks(const Journal& here, const Journal& file, Differing differing, ImportPlan& into)
{
    const auto draft = std::find_if(here.checks.begin(), here.checks.end(), isOpenDraft);
    const auto mayTake = [&](const Check& check) {
        const bool stays = isOpenDraft(check) && draft != here.checks.end() && !(draft->id == check.id);
        into.leavesDraft = into.leavesDraft || stays;
        return !stays;
    };
    // An export says nothing of the safety card: what was said on it here goes on to hold.
    QHash<CheckId, QDateTime> spoken;
    for (const Check& check : here.checks)
        spoken.insert(check.id, check.spokenAt);
    std::vector<Check> theirs = file.checks;
    for (Check& check : theirs)
        check.spokenAt = spoken.value(check.id, check.spokenAt);
    plan(here.checks, theirs, differing, mayTake, into.change.checks,
         into.counts[static_cast<size_t>(ImportThing::Checks)]);
}

/// The cards that would be on the board, those that come with their edits.
class ComingBoard
{
public:
    ComingBoard(const Journal& here, std::vector<Edit<Goal>>& edits) : m_edits(edits)
    {
        QHash<GoalId, bool> replaced;
        for (const Edit<Goal>& edit : edits)
            replaced.insert(edit.after->id, true);
        for (const Goal& goal : here.goals) {
            if (!replaced.contains(goal.id))
                m_staying.push_back(&goal);
        }
    }
    [[nodiscard]] int staying(LimitGroup group) const
    {
        return static_cast<int>(std::count_if(m_staying.begin(), m_staying.end(),
                                              [&](const Goal* goal) { return goal->countsForLimit(group); }));
    }
    /// Those that come into Doing, in their order.
    [[nodiscard]] std::vector<Goal*> coming(LimitGroup group)
    {
        std::vector<Goal*> cards;
        for (Edit<Goal>& edit : m_edits) {
            if (edit.after->countsForLimit(group))
                cards.push_back(&*edit.after);
        }
        std::sort(cards.begin(), cards.end(), [](const Goal* a, const Goal* b) {
            return a->position != b->position ? a->position < b->position : a->id < b->id;
        });
        return cards;
    }
    [[nodiscard]] double topOfNext() const
    {
        double top = 0;
        const auto look = [&](const Goal& goal) {
            if (goal.column == BoardColumn::Next && !goal.isBinned())
                top = std::min(top, goal.position);
        };
        for (const Goal* goal : m_staying)
            look(*goal);
        for (const Edit<Goal>& edit : m_edits)
            look(*edit.after);
        return top;
    }

private:
    std::vector<Edit<Goal>>& m_edits;
    std::vector<const Goal*> m_staying;
};

void moveToNext(Goal& goal, double position, const ImportTerms& terms)
{
    GoalEvent moved;
    moved.id = HistoryId(terms.nextId());
    moved.kind = GoalEvent::Kind::Moved;
    moved.at = terms.now;
    moved.day = terms.today;
    moved.from = goal.column;
    moved.to = BoardColumn::Next;
    goal.history.push_back(moved);
    goal.column = BoardColumn::Next;
    goal.position = position;
}

/// Of what comes into Doing as much stays there as the limits allow.
void holdLimits(const Journal& here, const BoardRules& rules, const ImportTerms& terms, ImportPlan& plan)
{
    if (rules.mode != LimitMode::Hold)
        return;
    ComingBoard board(here, plan.change.goals);
    for (const LimitGroup group : {LimitGroup::Focus, LimitGroup::SideProject}) {
        const std::vector<Goal*> coming = board.coming(group);
        double top = board.topOfNext();
        const auto room = static_cast<size_t>(std::max(0, rules.limitOf(group) - board.staying(group)));
        for (size_t last = coming.size(); last > room; --last) {
            moveToNext(*coming[last - 1], --top, terms);
            ++plan.outOfDoing;
        }
    }
}

void planReminders(const Journal& here, const Journal& file, bool isIntoEmpty, ImportPlan& plan)
{
    ReminderMemory memory = isIntoEmpty ? file.reminders : here.reminders;
    memory.states.insert(file.reminders.states.begin(), file.reminders.states.end());
    if (!(memory == here.reminders))
        plan.change.reminders = Edit<ReminderMemory>{here.reminders, memory};
}

} // namespace

ImportCount ImportPlan::total() const
{
    ImportCount sum;
    for (const ImportCount& count : counts) {
        sum.added += count.added;
        sum.changed += count.changed;
        sum.same += count.same;
        sum.kept += count.kept;
    }
    return sum;
}

bool isEmpty(const Journal& journal)
{
    return journal.checks.empty() && journal.goals.empty() && journal.entries.empty() && journal.checkIns.empty() &&
           journal.people.empty() && journal.talks.empty() && journal.lookingBacks.empty() &&
           journal.arrivals.empty() && journal.worksheets.empty() && journal.fridayPages.empty() &&
           journal.practices.empty();
}

Result<ImportPlan> planImport(const Journal& here, const Journal& file, const ImportTerms& terms)
{
    if (const Status fits = fitsTogether(here, file); !fits)
        return fits.error();
    ImportPlan into;
    const auto add = [&](const auto& ours, const auto& theirs, auto& edits, ImportThing thing) {
        plan(ours, theirs, terms.differing, edits, into.counts[static_cast<size_t>(thing)]);
    };
    planChecks(here, file, terms.differing, into);
    planCheckIns(here, file, terms.differing, into);
    add(here.goals, file.goals, into.change.goals, ImportThing::Goals);
    add(here.entries, file.entries, into.change.entries, ImportThing::Entries);
    add(here.people, file.people, into.change.people, ImportThing::People);
    add(here.talks, file.talks, into.change.talks, ImportThing::Talks);
    add(here.lookingBacks, file.lookingBacks, into.change.lookingBacks, ImportThing::LookingBacks);
    add(here.arrivals, file.arrivals, into.change.arrivals, ImportThing::Arrivals);
    add(here.worksheets, file.worksheets, into.change.worksheets, ImportThing::Worksheets);
    add(here.fridayPages, file.fridayPages, into.change.fridayPages, ImportThing::FridayPages);
    add(here.practices, file.practices, into.change.practices, ImportThing::Practices);

    into.isIntoEmpty = isEmpty(here);
    into.takesRules = into.isIntoEmpty && !(here.rules == file.rules);
    if (into.takesRules)
        into.change.rules = Edit<BoardRules>{here.rules, file.rules};
    holdLimits(here, into.isIntoEmpty ? file.rules : here.rules, terms, into);
    planReminders(here, file, into.isIntoEmpty, into);
    return into;
}

} // namespace unrut
