// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Status onGoal(WorkspaceChange& named, const GoalId& id, const Status& status)
{
    named.goals.push_back(id);
    return status;
}

/// Every field that the editor can change.
Goal rewritten(Goal goal)
{
    goal.title = u"Another title, ‘quoted’; DROP TABLE goals;"_s;
    goal.why = u"Because\nof two lines"_s;
    goal.kind = GoalKind::Decision;
    goal.horizon = Horizon::Far;
    goal.due = QDate(2027, 1, 31);
    goal.domain = Domain::Dec;
    goal.play = Play::Decide;
    goal.ifCue = u"it rains"_s;
    goal.thenStep = u"I stay in"_s;
    goal.notes = u"**bold** <b>not bold</b>"_s;
    goal.minutes = 125;
    goal.steps.push_back({{}, u"A fourth"_s, {}});
    goal.helped = Helped::NoDifference;
    goal.person = u"Dana"_s;
    goal.mark = u"A walk"_s;
    goal.area = AreaAnswer::Another;
    goal.inWorkReports = true;
    goal.parts.decision.options = {u"stay"_s, u"go"_s};
    goal.parts.opportunity.stages = {{OpportunityStage::Applied, QDate(2026, 11, 2)}};
    goal.parts.selfCare.keptDays = {QDate(2026, 11, 2)};
    return goal;
}

GoalId madeOf(Sandbox& s, GoalKind kind)
{
    Goal goal = plainGoal(u"Of a kind"_s);
    goal.kind = kind;
    return need(s.workspace().addGoal(goal));
}

GoalId lastMade(Sandbox& s)
{
    const auto cards = goalsIn(s.workspace().goals(), BoardColumn::Next);
    return cards.back().id;
}

} // namespace

VerbCases goalVerbCases()
{
    return {
        {"add a goal", Verb::AddGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             Goal goal = plainGoal(u"Something new"_s);
             goal.steps = {{{}, u"First"_s, {}}, {{}, u"Second"_s, {}}};
             return keep(s.workspace().addGoal(goal), named.goals);
         }},
        {"add an opportunity into Doing", Verb::AddGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             Goal goal = plainGoal(u"Another post"_s, BoardColumn::Doing);
             goal.kind = GoalKind::Opportunity;
             return keep(s.workspace().addGoal(goal), named.goals);
         }},
        {"make a focus, swapping", Verb::MakeFocus,
         [](Sandbox& s, WorkspaceChange& named) {
             named.goals.push_back(s.furniture().doing);
             return keep(s.workspace().addGoal(plainGoal(u"New focus"_s, BoardColumn::Doing), LimitChoice::Swap),
                         named.goals);
         }},
        {"make a focus, raising the limit", Verb::MakeFocus,
         [](Sandbox& s, WorkspaceChange& named) {
             named.rules = true;
             return keep(s.workspace().addGoal(plainGoal(u"Second focus"_s, BoardColumn::Doing), LimitChoice::Raise),
                         named.goals);
         }},
        {"edit every field", Verb::EditGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             const GoalId id = s.furniture().next;
             return onGoal(named, id, s.workspace().editGoal(rewritten(*s.workspace().goal(id))));
         }},
        {"clear every field", Verb::EditGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             Goal goal = plainGoal(u"Bare"_s);
             goal.id = s.furniture().next;
             return onGoal(named, goal.id, s.workspace().editGoal(goal));
         }},
        {"add minutes", Verb::AddMinutes,
         [](Sandbox& s, WorkspaceChange& named) {
             return onGoal(named, s.furniture().doing, s.workspace().addMinutes(s.furniture().doing, 10));
         }},
        {"review a goal", Verb::ReviewGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             return onGoal(named, s.furniture().done, s.workspace().reviewGoal(s.furniture().done, Helped::Yes));
         }},
        {"take a review back", Verb::ReviewGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             return onGoal(named, s.furniture().done, s.workspace().reviewGoal(s.furniture().done, std::nullopt));
         },
         [](Sandbox& s) { need(s.workspace().reviewGoal(s.furniture().done, Helped::No)); }},
    };
}

VerbCases kindVerbCases()
{
    return {
        {"close a decision", Verb::EndDecision,
         [](Sandbox& s, WorkspaceChange& named) {
             const GoalId id = lastMade(s);
             return onGoal(named, id, s.workspace().endDecision(id, DecisionEnd::Decided, u"I stay"_s));
         },
         [](Sandbox& s) { (void)madeOf(s, GoalKind::Decision); }},
        {"defer a decision", Verb::EndDecision,
         [](Sandbox& s, WorkspaceChange& named) {
             const GoalId id = lastMade(s);
             return onGoal(named, id,
                           s.workspace().endDecision(id, DecisionEnd::Deferred, u"The budget"_s, QDate(2027, 1, 8)));
         },
         [](Sandbox& s) { (void)madeOf(s, GoalKind::Decision); }},
        {"take a decision up again", Verb::ReopenGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             const GoalId id = goalsIn(s.workspace().goals(), BoardColumn::Done).front().id;
             return onGoal(named, id, s.workspace().moveGoals({id}, BoardColumn::Next, 0));
         },
         [](Sandbox& s) { need(s.workspace().endDecision(madeOf(s, GoalKind::Decision), DecisionEnd::Dropped, {})); }},
        {"reach a stage", Verb::ReachStage,
         [](Sandbox& s, WorkspaceChange& named) {
             const GoalId id = s.furniture().opportunity;
             return onGoal(named, id, s.workspace().reachStage(id, OpportunityStage::Applied));
         }},
        {"keep a day", Verb::KeepDay,
         [](Sandbox& s, WorkspaceChange& named) {
             const GoalId id = lastMade(s);
             return onGoal(named, id, s.workspace().keepDay(id, QDate(2026, 11, 20), true));
         },
         [](Sandbox& s) { (void)madeOf(s, GoalKind::SelfCare); }},
        {"take a kept day back", Verb::UnkeepDay,
         [](Sandbox& s, WorkspaceChange& named) {
             const GoalId id = lastMade(s);
             return onGoal(named, id, s.workspace().keepDay(id, QDate(2026, 11, 20), false));
         },
         [](Sandbox& s) { need(s.workspace().keepDay(madeOf(s, GoalKind::SelfCare), QDate(2026, 11, 20), true)); }},
    };
}

VerbCases boardVerbCases()
{
    return {
        {"move a card to another column", Verb::MoveGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             return onGoal(named, s.furniture().next,
                           s.workspace().moveGoals({s.furniture().next}, BoardColumn::Dreams, 0));
         }},
        {"move a card within its column", Verb::OrderGoals,
         [](Sandbox& s, WorkspaceChange& named) {
             return onGoal(named, s.furniture().lastNext,
                           s.workspace().moveGoals({s.furniture().lastNext}, BoardColumn::Next, 0));
         }},
        {"finish a goal", Verb::FinishGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             return onGoal(named, s.furniture().doing,
                           s.workspace().moveGoals({s.furniture().doing}, BoardColumn::Done, 0));
         }},
        {"archive a finished goal", Verb::ArchiveGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             return onGoal(named, s.furniture().done,
                           s.workspace().moveGoals({s.furniture().done}, BoardColumn::Archive, -1));
         }},
        {"swap the focus", Verb::MakeFocus,
         [](Sandbox& s, WorkspaceChange& named) {
             named.goals.push_back(s.furniture().doing);
             return onGoal(named, s.furniture().next,
                           s.workspace().moveGoals({s.furniture().next}, BoardColumn::Doing, 0, LimitChoice::Swap));
         }},
        {"raise the limit by a move", Verb::MoveGoals,
         [](Sandbox& s, WorkspaceChange& named) {
             named.rules = true;
             named.goals.push_back(s.furniture().lastNext);
             return onGoal(named, s.furniture().next,
                           s.workspace().moveGoals({s.furniture().next, s.furniture().lastNext}, BoardColumn::Doing, 0,
                                                   LimitChoice::Raise));
         }},
        {"set the focus aside", Verb::SetGoalAside,
         [](Sandbox& s, WorkspaceChange& named) {
             return onGoal(named, s.furniture().doing,
                           s.workspace().moveGoals({s.furniture().doing}, BoardColumn::Next, 0));
         },
         [](Sandbox& s) { (void)madeOf(s, GoalKind::StepGoal); }},
        {"finish two goals", Verb::FinishGoals,
         [](Sandbox& s, WorkspaceChange& named) {
             named.goals.push_back(s.furniture().next);
             return onGoal(named, s.furniture().doing,
                           s.workspace().moveGoals({s.furniture().doing, s.furniture().next}, BoardColumn::Done, 0));
         },
         [](Sandbox& s) { (void)madeOf(s, GoalKind::StepGoal); }},
        {"archive two goals", Verb::ArchiveGoals,
         [](Sandbox& s, WorkspaceChange& named) {
             named.goals.push_back(s.furniture().next);
             return onGoal(named, s.furniture().done,
                           s.workspace().moveGoals({s.furniture().done, s.furniture().next}, BoardColumn::Archive, -1));
         },
         [](Sandbox& s) { (void)madeOf(s, GoalKind::StepGoal); }},
        {"put two cards in another order", Verb::OrderGoals,
         [](Sandbox& s, WorkspaceChange& named) {
             return onGoal(named, s.furniture().next,
                           s.workspace().moveGoals({s.furniture().lastNext, s.furniture().next}, BoardColumn::Next, 0));
         },
         [](Sandbox& s) { (void)madeOf(s, GoalKind::StepGoal); }},
        {"bin a goal", Verb::BinGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             return onGoal(named, s.furniture().dream, s.workspace().binGoals({s.furniture().dream}));
         }},
        {"bin two goals", Verb::BinGoals,
         [](Sandbox& s, WorkspaceChange& named) {
             named.goals.push_back(s.furniture().dream);
             return onGoal(named, s.furniture().doing,
                           s.workspace().binGoals({s.furniture().doing, s.furniture().dream, s.furniture().doing}));
         }},
        {"restore a goal", Verb::RestoreGoal,
         [](Sandbox& s, WorkspaceChange& named) {
             return onGoal(named, s.furniture().binned, s.workspace().restoreGoal(s.furniture().binned));
         }},
        {"change the limit", Verb::ChangeLimit,
         [](Sandbox& s, WorkspaceChange& named) {
             named.rules = true;
             return s.workspace().setRules({3, LimitMode::Signal, 2});
         }},
        {"rename a column", Verb::RenameColumn,
         [](Sandbox& s, WorkspaceChange& named) {
             named.rules = true;
             return s.workspace().renameColumn(BoardColumn::Doing, u"  Right  now "_s);
         }},
    };
}

} // namespace unrut
