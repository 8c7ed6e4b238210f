// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace unrut {

/// The 31 plays ('strategies' in the model's data), in the order of the data.
enum class Play {
    TraceSource,
    EvidenceCheck,
    Decide,
    RestSelfcare,
    Boundaries,
    TalkSupervisor,
    CareerPathTalk,
    ResolveConflict,
    Confide,
    ConnectColleague,
    Network,
    Mentor,
    CraftJob,
    GoalsReflect,
    DreamBrainstorm,
    SetGoals,
    MiniRetreat,
    NewChallenge,
    Training,
    EmployerDev,
    ReadListen,
    Gratitude,
    CelebrateWins,
    LoveList,
    DailyConfidence,
    JustStart,
    SideProject,
    ResumeProfile,
    ExploreJobs,
    CareerChange,
    OneThing,
};
constexpr int playCount = 31;

enum class PlayKind { Foundation, Move, Practice };
enum class PlayFamily {
    Understand,
    Decide,
    Rest,
    Talk,
    Support,
    Stretch,
    Direction,
    Learn,
    Appreciate,
    Momentum,
    MoveOn,
};
constexpr int playFamilyCount = 11;
enum class Effort { Low, Medium, High };

/// 'trace_source' and so on: the ids of data, files and the command line.
[[nodiscard]] QLatin1String playKey(Play play);
[[nodiscard]] std::optional<Play> playFromKey(const QString& key);

} // namespace unrut
