// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/recommendation.h>

namespace unrut {

namespace {

using enum PlayKind;
using F = PlayFamily;

// The matrix of the assessment model, section 4.2, a row each: play, kind, family, effort, minutes of the first step,
// and the weights of EXH WKL REC PRG CHL INT GRW GOL VAL APP RELC RELI DEC.
// clang-format off
constexpr std::array<PlayRow, playCount> rows{{
    {Play::TraceSource,      Foundation, F::Understand, Effort::Low,    20, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {Play::EvidenceCheck,    Move,       F::Understand, Effort::Low,    15, {0, 0, 0, 0, 0, 0, 0, 0, 1, 6, 3, 0, 0}},
    {Play::Decide,           Move,       F::Decide,     Effort::Medium, 25, {0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 8}},
    {Play::RestSelfcare,     Move,       F::Rest,       Effort::Low,    10, {6, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {Play::Boundaries,       Move,       F::Rest,       Effort::Medium, 15, {2, 3, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
    {Play::TalkSupervisor,   Move,       F::Talk,       Effort::Medium, 30, {0, 4, 0, 1, 0, 0, 0, 0, 1, 4, 0, 0, 0}},
    {Play::CareerPathTalk,   Move,       F::Talk,       Effort::Medium, 30, {0, 0, 0, 0, 0, 0, 8, 0, 0, 2, 0, 0, 0}},
    {Play::ResolveConflict,  Move,       F::Talk,       Effort::Medium, 30, {0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 7, 0, 0}},
    {Play::Confide,          Move,       F::Support,    Effort::Low,    10, {2, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2}},
    {Play::ConnectColleague, Move,       F::Support,    Effort::Low,    10, {0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 7, 0}},
    {Play::Network,          Move,       F::Support,    Effort::Medium, 20, {0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 4, 0}},
    {Play::Mentor,           Move,       F::Support,    Effort::Medium, 20, {0, 0, 0, 0, 0, 0, 3, 2, 0, 0, 0, 1, 4}},
    {Play::CraftJob,         Move,       F::Stretch,    Effort::Medium, 30, {0, 1, 0, 2, 2, 3, 0, 0, 2, 0, 0, 0, 0}},
    {Play::GoalsReflect,     Move,       F::Direction,  Effort::Low,    25, {0, 0, 0, 0, 0, 3, 0, 3, 4, 0, 0, 0, 0}},
    {Play::DreamBrainstorm,  Move,       F::Direction,  Effort::Low,    30, {0, 0, 0, 0, 0, 3, 0, 7, 0, 0, 0, 0, 0}},
    {Play::SetGoals,         Move,       F::Direction,  Effort::Medium, 30, {0, 0, 0, 0, 2, 0, 2, 6, 0, 0, 0, 0, 0}},
    {Play::MiniRetreat,      Move,       F::Direction,  Effort::High,   60, {0, 0, 2, 0, 0, 2, 0, 3, 0, 0, 0, 0, 3}},
    {Play::NewChallenge,     Move,       F::Stretch,    Effort::Medium, 20, {0, 0, 0, 0, 6, 1, 1, 2, 0, 0, 0, 0, 0}},
    {Play::Training,         Move,       F::Learn,      Effort::Medium, 20, {0, 0, 0, 0, 4, 2, 4, 0, 0, 0, 0, 0, 0}},
    {Play::EmployerDev,      Move,       F::Learn,      Effort::Low,    20, {0, 0, 0, 0, 3, 0, 6, 0, 0, 1, 0, 0, 0}},
    {Play::ReadListen,       Move,       F::Learn,      Effort::Low,    10, {0, 0, 0, 0, 2, 6, 0, 2, 0, 0, 0, 0, 0}},
    {Play::Gratitude,        Practice,   F::Appreciate, Effort::Low,     5, {0, 0, 0, 0, 0, 4, 0, 0, 1, 3, 1, 1, 0}},
    {Play::CelebrateWins,    Practice,   F::Appreciate, Effort::Low,     5, {0, 0, 0, 4, 0, 1, 0, 1, 0, 4, 0, 0, 0}},
    {Play::LoveList,         Practice,   F::Appreciate, Effort::Low,    15, {0, 0, 0, 0, 0, 7, 0, 0, 2, 1, 0, 0, 0}},
    {Play::DailyConfidence,  Practice,   F::Momentum,   Effort::Low,     5, {0, 0, 0, 5, 1, 2, 0, 0, 0, 2, 0, 0, 0}},
    {Play::JustStart,        Practice,   F::Momentum,   Effort::Low,     5, {0, 0, 0, 5, 0, 3, 0, 0, 0, 0, 0, 0, 2}},
    {Play::SideProject,      Move,       F::Stretch,    Effort::Medium, 20, {0, 0, 0, 0, 4, 4, 0, 0, 2, 0, 0, 0, 0}},
    {Play::ResumeProfile,    Move,       F::MoveOn,     Effort::Low,    30, {0, 0, 0, 0, 0, 0, 5, 0, 2, 1, 0, 0, 2}},
    {Play::ExploreJobs,      Move,       F::MoveOn,     Effort::High,   30, {0, 0, 0, 0, 0, 2, 3, 0, 4, 1, 0, 0, 0}},
    {Play::CareerChange,     Move,       F::MoveOn,     Effort::High,   45, {0, 0, 0, 0, 0, 4, 1, 0, 5, 0, 0, 0, 0}},
    {Play::OneThing,         Move,       F::Momentum,   Effort::Low,    15, {1, 5, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0}},
}};
// clang-format on

} // namespace

const std::array<PlayRow, playCount>& playRows()
{
    return rows;
}

const PlayRow& playRow(Play play)
{
    return rows[static_cast<size_t>(play)];
}

} // namespace unrut
