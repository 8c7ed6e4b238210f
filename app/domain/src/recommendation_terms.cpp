// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/recommendation.h>

#include "keys.h"

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<Column, columnCount> columnKeys("EXH"_L1, "WKL"_L1, "REC"_L1, "PRG"_L1, "CHL"_L1, "INT"_L1, "GRW"_L1,
                                               "GOL"_L1, "VAL"_L1, "APP"_L1, "RELC"_L1, "RELI"_L1, "DEC"_L1);
constexpr Keys<Mode, 3> modeKeys("normal"_L1, "recover_first"_L1, "maintain"_L1);
constexpr Keys<Hold, holdCount> holdKeys("R2 recover first"_L1, "R5 needs conflict flag"_L1, "R5 not safe to raise"_L1,
                                         "R3a after one reviewed focus"_L1, "R3 change gate"_L1, "R13 not a rut"_L1,
                                         "no supervisor"_L1);
constexpr Keys<Hold, holdCount> holdRules("R2"_L1, "R5"_L1, "R5"_L1, "R3a"_L1, "R3"_L1, "R13"_L1, "R2"_L1);

} // namespace

QLatin1String columnKey(Column column)
{
    return columnKeys.of(column);
}

Domain domainOf(Column column)
{
    switch (column) {
    case Column::RelC:
    case Column::RelI:
        return Domain::Rel;
    case Column::Dec:
        return Domain::Dec;
    default:
        return static_cast<Domain>(column);
    }
}

std::optional<Play> flagPlay(Flag flag)
{
    switch (flag) {
    case Flag::TookOverWork:
    case Flag::NoBuyIn:
        return Play::TalkSupervisor;
    case Flag::PassedOver:
        return Play::CareerPathTalk;
    case Flag::Conflict:
        return Play::ResolveConflict;
    case Flag::BossDislikes:
        return Play::EvidenceCheck;
    case Flag::ProjectOffTrack:
        return Play::OneThing;
    case Flag::GoalsDone:
        return Play::DreamBrainstorm;
    case Flag::Isolated:
        return Play::ConnectColleague;
    case Flag::AvoidedDecision:
        return Play::Decide;
    case Flag::UnsafeToSpeak:
        return Play::Confide;
    case Flag::WrongDone:
        break;
    }
    return std::nullopt;
}

double need(double score)
{
    return std::clamp((score - 25.0) / 75.0, 0.0, 1.0);
}

double countedScore(double score, int importance)
{
    return score * (0.5 + 0.5 * importance / 100.0);
}

QLatin1String modeKey(Mode mode)
{
    return modeKeys.of(mode);
}

QLatin1String holdKey(Hold hold)
{
    return holdKeys.of(hold);
}

QLatin1String holdRule(Hold hold)
{
    return holdRules.of(hold);
}

Match matchOf(double points)
{
    if (points >= 6.5)
        return Match::Strong;
    if (points >= 4.0)
        return Match::Good;
    return points > 0.0 ? Match::Some : Match::None;
}

} // namespace unrut
