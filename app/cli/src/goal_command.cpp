// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"
#include "option_values.h"

#include <domain/quick_goal.h>
#include <wording/goal_words.h>
#include <wording/quick_words.h>

#include <algorithm>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

/// Swap or raise, when one of them was asked for; an error when both were.
Result<LimitChoice> choiceOf(const CommandRequest& request)
{
    if (request.has("swap") && request.has("raise"))
        return failure(ErrorCode::AlreadyExists);
    return request.has("swap") ? LimitChoice::Swap : request.has("raise") ? LimitChoice::Raise : LimitChoice::Respect;
}

Outcome bothChoices(const CommandRequest& request)
{
    return misused(request.command, CliWords::tr("Give --swap or --raise, not both."));
}

/// The one card that \a named means: its id, or a part of its title that no other card has.
const Goal* cardNamed(const Workspace& workspace, const QString& named, QString& problem)
{
    const auto id = GoalId::fromString(named);
    if (const Goal* goal = id.isNull() ? nullptr : workspace.goal(id); goal && !goal->isBinned())
        return goal;
    std::vector<const Goal*> found;
    for (const Goal& goal : workspace.goals()) {
        if (!goal.isBinned() && !named.trimmed().isEmpty() && goal.title.contains(named.trimmed(), Qt::CaseInsensitive))
            found.push_back(&goal);
    }
    // A title that is meant as a whole may be a part of others.
    const auto whole = std::find_if(found.begin(), found.end(), [&](const Goal* goal) {
        return goal->title.compare(named.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (whole != found.end() && found.size() > 1)
        found = {*whole};
    if (found.empty())
        problem = CliWords::tr("There is no card called %1.").arg(named);
    else if (found.size() > 1)
        problem = CliWords::tr("%1 is a part of %Ln titles; name the card by its id.", nullptr,
                               static_cast<int>(found.size()))
                      .arg(named);
    return found.size() == 1 ? found.front() : nullptr;
}

Outcome addCard(const CommandRequest& request, const CommandEnvironment& environment, LimitChoice choice)
{
    const auto column = boardColumnFromKey(request.has("column") ? request.value("column") : u"next"_s);
    if (!column)
        return misused(request.command, CliWords::tr("A column is dreams, next, doing, done or archive."));
    const QuickGoal typed = quickGoalFrom(request.positionals.at(1), environment.clock.today(), wording::quickWords());
    if (const auto valid = validatedGoal(goalFrom(typed, *column, {})); !valid)
        return refused(valid.error());
    const auto workspace = openToWrite(request, environment);
    if (!workspace)
        return refusedToOpen(request.journal, workspace.error());
    const auto added = (*workspace)->addGoal(goalFrom(typed, *column, (*workspace)->people()), choice);
    return added ? changed(added->toString()) : refused(added.error());
}

/// Looks a card up beside the window before anything is opened for writing, then lets \a change change it.
template <class Change>
Outcome changeCard(const CommandRequest& request, const CommandEnvironment& environment, Change change)
{
    QString problem;
    GoalId id;
    {
        const auto reading = openToRead(request, environment);
        if (!reading)
            return refusedAt(request.journal, reading.error());
        const Goal* card = cardNamed(**reading, request.positionals.at(1), problem);
        if (!card)
            return refused(problem);
        id = card->id;
    }
    const auto workspace = openToWrite(request, environment);
    if (!workspace)
        return refusedToOpen(request.journal, workspace.error());
    const Status done = change(**workspace, id);
    if (!done)
        return refused(done.error());
    const Goal* card = (*workspace)->goal(id);
    return changed("%1: %2"_L1.arg(wording::columnName(card->column, (*workspace)->rules()), card->title.simplified()));
}

Outcome moveCard(const CommandRequest& request, const CommandEnvironment& environment, LimitChoice choice)
{
    const auto column = boardColumnFromKey(request.positionals.value(2));
    if (!column)
        return misused(request.command, CliWords::tr("A column is dreams, next, doing, done or archive."));
    return changeCard(request, environment, [&](Workspace& workspace, const GoalId& id) {
        return workspace.moveGoals({id}, *column, 0, choice);
    });
}

Outcome finishCard(const CommandRequest& request, const CommandEnvironment& environment)
{
    const int ends = int(request.has("decided")) + int(request.has("deferred")) + int(request.has("dropped"));
    if (ends > 1)
        return misused(request.command, CliWords::tr("Give one of --decided, --deferred and --dropped."));
    return changeCard(request, environment, [&](Workspace& workspace, const GoalId& id) {
        if (request.has("decided"))
            return workspace.endDecision(id, DecisionEnd::Decided, request.value("decided"));
        if (request.has("deferred"))
            return workspace.endDecision(id, DecisionEnd::Deferred, request.value("deferred"));
        if (request.has("dropped"))
            return workspace.endDecision(id, DecisionEnd::Dropped, {});
        return workspace.moveGoals({id}, BoardColumn::Done, 0);
    });
}

} // namespace

Outcome runGoal(const CommandRequest& request, const CommandEnvironment& environment)
{
    const QString& deed = request.positionals.at(0);
    const bool moves = deed == "move"_L1;
    if (request.positionals.size() != (moves ? 3 : 2))
        return misused(request.command, CliWords::tr("Give add TEXT, move CARD COLUMN or done CARD."));
    const auto choice = choiceOf(request);
    if (!choice)
        return bothChoices(request);
    if (deed == "add"_L1)
        return addCard(request, environment, *choice);
    if (moves)
        return moveCard(request, environment, *choice);
    if (deed == "done"_L1)
        return finishCard(request, environment);
    return misused(request.command, CliWords::tr("Give add TEXT, move CARD COLUMN or done CARD."));
}

} // namespace unrut::cli
