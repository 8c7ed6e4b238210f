// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/worksheet_forms.h>

#include "worksheets/form_builder.h"

#include <array>

namespace unrut::wording {

WorksheetForm worksheetForm(Play play)
{
    constexpr std::array<WorksheetForm (*)(), playCount> makers = {
        traceSource,     evidenceCheck, decide,           restSelfcare,    boundaries, talkSupervisor, careerPathTalk,
        resolveConflict, confide,       connectColleague, network,         mentor,     craftJob,       goalsReflect,
        dreamBrainstorm, setGoals,      miniRetreat,      newChallenge,    training,   employerDev,    readListen,
        gratitude,       celebrateWins, loveList,         dailyConfidence, justStart,  sideProject,    resumeProfile,
        exploreJobs,     careerChange,  oneThing};
    return makers[static_cast<size_t>(play)]();
}

} // namespace unrut::wording
