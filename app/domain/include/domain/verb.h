// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unrut {

/// What a person can do to a journal. The workspace does it, the wording room names it: undoName(), verbDone().
enum class Verb {
    RecordCheck,
    FinishCheck,
    BinCheck,
    RestoreCheck,
    DiscardDraft,
    AddGoal,
    EditGoal,
    MoveGoal,
    BinGoal,
    RestoreGoal,
    AddStep,
    EditStep,
    TickStep,
    UntickStep,
    MoveStep,
    RemoveStep,
    MakeFocus,
    ChangeLimit,
    AddEntry,
    EditEntry,
    BinEntry,
    RestoreEntry,
    CheckIn,
    AddMinutes,
    ReviewGoal,
    AddPerson,
    EditPerson,
    BinPerson,
    RestorePerson,
    PlanTalk,
    NoteTalk,
    EditTalk,
    BinTalk,
    RestoreTalk,
    AgreementToGoal,
    AnnotateCheck,
    DeclineSecondCheck,
    EndSafetyCard,
    EditLookingBack,
    BinLookingBack,
    RestoreLookingBack,
    OpenArrival,
    EditArrival,
    BinArrival,
    RestoreArrival,
};
constexpr int verbCount = 45;

} // namespace unrut
