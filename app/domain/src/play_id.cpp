// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/play_id.h>

#include "keys.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<Play, playCount> playKeys("trace_source"_L1, "evidence_check"_L1, "decide"_L1, "rest_selfcare"_L1,
                                         "boundaries"_L1, "talk_supervisor"_L1, "career_path_talk"_L1,
                                         "resolve_conflict"_L1, "confide"_L1, "connect_colleague"_L1, "network"_L1,
                                         "mentor"_L1, "craft_job"_L1, "goals_reflect"_L1, "dream_brainstorm"_L1,
                                         "set_goals"_L1, "mini_retreat"_L1, "new_challenge"_L1, "training"_L1,
                                         "employer_dev"_L1, "read_listen"_L1, "gratitude"_L1, "celebrate_wins"_L1,
                                         "love_list"_L1, "daily_confidence"_L1, "just_start"_L1, "side_project"_L1,
                                         "resume_profile"_L1, "explore_jobs"_L1, "career_change"_L1, "one_thing"_L1);

} // namespace

QLatin1String playKey(Play play)
{
    return playKeys.of(play);
}

std::optional<Play> playFromKey(const QString& key)
{
    return playKeys.find(key);
}

} // namespace unrut
