// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Status onNext(Sandbox& s, WorkspaceChange& named, const Status& status)
{
    named.goals.push_back(s.furniture().next);
    return status;
}

} // namespace

VerbCases stepVerbCases()
{
    return {
        {"add a step", Verb::AddStep,
         [](Sandbox& s, WorkspaceChange& named) {
             const auto made = s.workspace().addStep(s.furniture().next, u"Four"_s);
             return onNext(s, named, made ? Status() : Status(made.error()));
         }},
        {"edit a step", Verb::EditStep,
         [](Sandbox& s, WorkspaceChange& named) {
             const Furniture& f = s.furniture();
             return onNext(s, named, s.workspace().editStep(f.next, f.secondStep, u"Two, but better"_s));
         }},
        {"tick a step", Verb::TickStep,
         [](Sandbox& s, WorkspaceChange& named) {
             const Furniture& f = s.furniture();
             return onNext(s, named, s.workspace().tickStep(f.next, f.secondStep, true));
         }},
        {"untick a step", Verb::UntickStep,
         [](Sandbox& s, WorkspaceChange& named) {
             const Furniture& f = s.furniture();
             return onNext(s, named, s.workspace().tickStep(f.next, f.firstStep, false));
         }},
        {"move a step up", Verb::MoveStep,
         [](Sandbox& s, WorkspaceChange& named) {
             const Furniture& f = s.furniture();
             return onNext(s, named, s.workspace().moveStep(f.next, f.thirdStep, 0));
         }},
        {"move a step down", Verb::MoveStep,
         [](Sandbox& s, WorkspaceChange& named) {
             const Furniture& f = s.furniture();
             return onNext(s, named, s.workspace().moveStep(f.next, f.firstStep, 2));
         }},
        {"remove a step", Verb::RemoveStep,
         [](Sandbox& s, WorkspaceChange& named) {
             const Furniture& f = s.furniture();
             return onNext(s, named, s.workspace().removeStep(f.next, f.firstStep));
         }},
        {"take a step back", Verb::RestoreLine,
         [](Sandbox& s, WorkspaceChange& named) {
             named.goals.push_back(s.furniture().lastNext);
             return s.workspace().restoreLine(s.furniture().binnedStep);
         }},
        {"take a point back", Verb::RestoreLine,
         [](Sandbox& s, WorkspaceChange& named) {
             named.people.push_back(s.furniture().mentor);
             return s.workspace().restoreLine(s.furniture().binnedPoint);
         }},
    };
}

} // namespace unrut
