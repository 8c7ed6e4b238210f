// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_texts.h"

#include <QCoreApplication>

namespace unrut::demo {

namespace {

// clang-format off
constexpr GoalText focus = {
    QT_TRANSLATE_NOOP("demo", "Ask {lead} what the lead planner role takes"), GoalKind::Conversation, Play::CareerPathTalk, Domain::Grw,
    QT_TRANSLATE_NOOP("demo", "The post went to somebody else, and I never asked what was missing."),
    {QT_TRANSLATE_NOOP("demo", "Write down three results of this year, with numbers"),
     QT_TRANSLATE_NOOP("demo", "Read the two job profiles on the intranet"),
     QT_TRANSLATE_NOOP("demo", "Offer {lead} two dates and send the topic ahead"),
     QT_TRANSLATE_NOOP("demo", "Ask what was missing, what would show it, by when, and who decides")},
    QT_TRANSLATE_NOOP("demo", "lunch on Tuesday is over"),
    QT_TRANSLATE_NOOP("demo", "I write the three lines to {lead} before I open anything else"),
    QT_TRANSLATE_NOOP("demo", "**Results so far**\n\n- {project}: from {n} minutes to four\n- two trainees on their own feet\n- the delay page, used on nine lines\n\nOne wish, one offer. No complaint about what was."),
};

constexpr GoalText next[] = {
    {QT_TRANSLATE_NOOP("demo", "Decide: lead track, expert track, or Control"), GoalKind::Decision, Play::Decide, Domain::Dec,
     QT_TRANSLATE_NOOP("demo", "I have turned this over for months. Waiting has a price, too."),
     {QT_TRANSLATE_NOOP("demo", "One plus and one minus for each, and for staying as it is"),
      QT_TRANSLATE_NOOP("demo", "Talk it through with {mentor}"),
      QT_TRANSLATE_NOOP("demo", "Say the decision aloud to {kin}")},
     QT_TRANSLATE_NOOP("demo", "it is Saturday and the coffee is made"), QT_TRANSLATE_NOOP("demo", "I fill in one row of the table")},
    {QT_TRANSLATE_NOOP("demo", "Finish the forecasting course"), GoalKind::Learning, Play::Training, Domain::Chl,
     QT_TRANSLATE_NOOP("demo", "The one skill that both roles ask for."),
     {QT_TRANSLATE_NOOP("demo", "Modules one to three"), QT_TRANSLATE_NOOP("demo", "Modules four and five"),
      QT_TRANSLATE_NOOP("demo", "Redo the Sunday forecast with it"), QT_TRANSLATE_NOOP("demo", "Show the result to {mate2}")},
     nullptr, nullptr,
     QT_TRANSLATE_NOOP("demo", "Two slots a week, Wednesday and Sunday. Module three took twice as long as they say.")},
    {QT_TRANSLATE_NOOP("demo", "Coffee with somebody from Control"), GoalKind::Connect, Play::Network, Domain::Rel,
     QT_TRANSLATE_NOOP("demo", "I know their screens, not their days."),
     {QT_TRANSLATE_NOOP("demo", "Ask {mate2} for a name"), QT_TRANSLATE_NOOP("demo", "Invite, and bring two questions")}},
    {QT_TRANSLATE_NOOP("demo", "Hand the ticket export over to {mate}"), GoalKind::StepGoal, Play::Boundaries, Domain::Wkl,
     QT_TRANSLATE_NOOP("demo", "It was only meant for a month or two."),
     {QT_TRANSLATE_NOOP("demo", "Write the two pages it needs"), QT_TRANSLATE_NOOP("demo", "One run together"),
      QT_TRANSLATE_NOOP("demo", "One run without me")}},
};

constexpr GoalText dreams[] = {
    {QT_TRANSLATE_NOOP("demo", "Lead a small group that plans for people who cannot run for a bus"), GoalKind::StepGoal, Play::DreamBrainstorm, Domain::Gol,
     QT_TRANSLATE_NOOP("demo", "The idea that was left when I had crossed out the sensible ones."), {}},
    {QT_TRANSLATE_NOOP("demo", "Speak about honest forecasts at the transport days"), GoalKind::Challenge, Play::NewChallenge, Domain::Chl,
     QT_TRANSLATE_NOOP("demo", "I have something to say, and I would have to learn to say it."),
     {QT_TRANSLATE_NOOP("demo", "Read last year’s programme")}},
    {QT_TRANSLATE_NOOP("demo", "A three-month exchange with a night train company"), GoalKind::Exploration, std::nullopt, Domain::Int,
     QT_TRANSLATE_NOOP("demo", "To see whether it is the work or the house."), {}},
    {QT_TRANSLATE_NOOP("demo", "Four days a week, without guilt"), GoalKind::SelfCare, std::nullopt, Domain::Rec, nullptr, {}},
};

constexpr GoalText recent[] = {
    {QT_TRANSLATE_NOOP("demo", "Put this year’s results on one page"), GoalKind::Resume, Play::ResumeProfile, Domain::Grw,
     QT_TRANSLATE_NOOP("demo", "I could not have named three when {mentor} asked."),
     {QT_TRANSLATE_NOOP("demo", "Go through the log and mark the wins"), QT_TRANSLATE_NOOP("demo", "A number for each"),
      QT_TRANSLATE_NOOP("demo", "Let {friend} read it")}},
    {QT_TRANSLATE_NOOP("demo", "Home by six, three evenings a week"), GoalKind::SelfCare, Play::Boundaries, Domain::Rec,
     QT_TRANSLATE_NOOP("demo", "The evenings were gone before I noticed."),
     {QT_TRANSLATE_NOOP("demo", "Choose the three evenings"), QT_TRANSLATE_NOOP("demo", "Tell {mate} and {lead}"),
      QT_TRANSLATE_NOOP("demo", "Four weeks, with a mark for each evening")},
     QT_TRANSLATE_NOOP("demo", "it is half past five"), QT_TRANSLATE_NOOP("demo", "I write down tomorrow’s first task and close everything")},
    {QT_TRANSLATE_NOOP("demo", "Say in the review what the double shift cost"), GoalKind::Conversation, Play::TalkSupervisor, Domain::App,
     QT_TRANSLATE_NOOP("demo", "Everybody knew it, and nobody had said it."),
     {QT_TRANSLATE_NOOP("demo", "Two facts with dates"), QT_TRANSLATE_NOOP("demo", "One wish, one offer"),
      QT_TRANSLATE_NOOP("demo", "Say it, then be quiet")}},
    {QT_TRANSLATE_NOOP("demo", "Garden sensors: first week of readings"), GoalKind::SideProject, Play::SideProject, Domain::Int,
     QT_TRANSLATE_NOOP("demo", "To make something that nobody has ordered."),
     {QT_TRANSLATE_NOOP("demo", "Solder the second one"), QT_TRANSLATE_NOOP("demo", "Hang both up by the raised bed"),
      QT_TRANSLATE_NOOP("demo", "Draw seven days")}},
    {QT_TRANSLATE_NOOP("demo", "What was said, and what I made of it"), GoalKind::StepGoal, Play::EvidenceCheck, Domain::App,
     QT_TRANSLATE_NOOP("demo", "‘They do not want me there’ is a reading."),
     {QT_TRANSLATE_NOOP("demo", "Three facts for it, three against"), QT_TRANSLATE_NOOP("demo", "Two other explanations"),
      QT_TRANSLATE_NOOP("demo", "One question that would settle it")}},
    {QT_TRANSLATE_NOOP("demo", "Two talks with {mentor}"), GoalKind::Conversation, Play::Mentor, Domain::Grw,
     QT_TRANSLATE_NOOP("demo", "Somebody who has been where I want to go."),
     {QT_TRANSLATE_NOOP("demo", "Write in two sentences what I want help with"), QT_TRANSLATE_NOOP("demo", "First talk"),
      QT_TRANSLATE_NOOP("demo", "Second talk, with a question of my own")}},
};

constexpr const char* finished[] = {
    QT_TRANSLATE_NOOP("demo", "Finished: {goal}."),
    QT_TRANSLATE_NOOP("demo", "‘{goal}’ is done."),
    QT_TRANSLATE_NOOP("demo", "Done at last: {goal}. Marked it with a walk."),
    QT_TRANSLATE_NOOP("demo", "{goal}. It is done, and it was worth doing."),
};
// clang-format on

} // namespace

const GoalText& focusGoal()
{
    return focus;
}

std::span<const GoalText> nextGoals()
{
    return next;
}

std::span<const GoalText> dreamGoals()
{
    return dreams;
}

std::span<const GoalText> recentGoals()
{
    return recent;
}

std::span<const char* const> finishedLines()
{
    return finished;
}

} // namespace unrut::demo
