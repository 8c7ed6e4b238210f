// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/goal.h>

namespace unrut {

GoalKind goalKindFor(Play play)
{
    switch (play) {
    case Play::Decide:
        return GoalKind::Decision;
    case Play::RestSelfcare:
    case Play::Boundaries:
        return GoalKind::SelfCare;
    case Play::TalkSupervisor:
    case Play::CareerPathTalk:
    case Play::ResolveConflict:
    case Play::Confide:
        return GoalKind::Conversation;
    case Play::ConnectColleague:
    case Play::Network:
    case Play::Mentor:
        return GoalKind::Connect;
    case Play::NewChallenge:
        return GoalKind::Challenge;
    case Play::Training:
    case Play::EmployerDev:
    case Play::ReadListen:
        return GoalKind::Learning;
    case Play::SideProject:
        return GoalKind::SideProject;
    case Play::ResumeProfile:
        return GoalKind::Resume;
    case Play::ExploreJobs:
        return GoalKind::Exploration;
    case Play::CareerChange:
        return GoalKind::CareerPath;
    case Play::TraceSource:
    case Play::EvidenceCheck:
    case Play::CraftJob:
    case Play::GoalsReflect:
    case Play::DreamBrainstorm:
    case Play::SetGoals:
    case Play::MiniRetreat:
    case Play::Gratitude:
    case Play::CelebrateWins:
    case Play::LoveList:
    case Play::DailyConfidence:
    case Play::JustStart:
    case Play::OneThing:
        return GoalKind::StepGoal;
    }
    Q_UNREACHABLE();
}

} // namespace unrut
