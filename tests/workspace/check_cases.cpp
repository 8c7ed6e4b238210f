// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

namespace unrut {

namespace {

Status onCheck(WorkspaceChange& named, const CheckId& id, const Status& status)
{
    named.checks.push_back(id);
    return status;
}

} // namespace

VerbCases checkVerbCases()
{
    return {
        {"record a check", Verb::RecordCheck,
         [](Sandbox& s, WorkspaceChange& named) {
             return keep(s.workspace().recordCheck(plainCheck(s.clock().today(), 100)), named.checks);
         }},
        {"record a check of an earlier day", Verb::RecordCheck,
         [](Sandbox& s, WorkspaceChange& named) {
             return keep(s.workspace().recordCheck(plainCheck(QDate(2001, 2, 3), 0)), named.checks);
         }},
        {"finish the draft", Verb::FinishCheck,
         [](Sandbox& s, WorkspaceChange& named) { return keep(s.workspace().finishDraft(), named.checks); }},
        {"discard the draft", Verb::DiscardDraft,
         [](Sandbox& s, WorkspaceChange& named) {
             return onCheck(named, s.furniture().draft, s.workspace().discardDraft());
         }},
        {"bin a check", Verb::BinCheck,
         [](Sandbox& s, WorkspaceChange& named) {
             return onCheck(named, s.furniture().finishedCheck, s.workspace().binCheck(s.furniture().finishedCheck));
         }},
        {"bin the draft", Verb::BinCheck,
         [](Sandbox& s, WorkspaceChange& named) {
             return onCheck(named, s.furniture().draft, s.workspace().binCheck(s.furniture().draft));
         }},
        {"restore a check", Verb::RestoreCheck,
         [](Sandbox& s, WorkspaceChange& named) {
             return onCheck(named, s.furniture().binnedCheck, s.workspace().restoreCheck(s.furniture().binnedCheck));
         }},
        {"write a note to a check", Verb::AnnotateCheck,
         [](Sandbox& s, WorkspaceChange& named) {
             return onCheck(named, s.furniture().finishedCheck,
                            s.workspace().annotateCheck(s.furniture().finishedCheck, QStringLiteral("a hard month")));
         }},
        {"decline the second check", Verb::DeclineSecondCheck,
         [](Sandbox& s, WorkspaceChange& named) {
             return onCheck(named, s.furniture().finishedCheck, s.workspace().declineSecondCheck());
         }},
        {"end the safety card", Verb::EndSafetyCard,
         [](Sandbox& s, WorkspaceChange& named) {
             return onCheck(named, s.furniture().finishedCheck, s.workspace().endSafetyCard());
         }},
    };
}

std::vector<DraftCase> draftCases()
{
    return {
        {"answer", [](Sandbox& s) { return s.workspace().answerDraft(3, Answer::given(75)); }},
        {"answer again", [](Sandbox& s) { return s.workspace().answerDraft(0, Answer::given(100)); }},
        {"take an answer back", [](Sandbox& s) { return s.workspace().answerDraft(0, Answer()); }},
        {"does not apply", [](Sandbox& s) { return s.workspace().answerDraft(5, Answer::doesNotApply()); }},
        {"answer the screen", [](Sandbox& s) { return s.workspace().answerDraftScreen(2, Answer::given(25)); }},
        {"tick an event", [](Sandbox& s) { return s.workspace().setDraftEvent(CheckEvent::NewBoss, true); }},
        {"say how much it matters", [](Sandbox& s) { return s.workspace().setDraftImportance(Domain::Grw, 50); }},
    };
}

} // namespace unrut
