// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

FridayPage pageOf(Sandbox& s)
{
    for (const FridayPage& page : s.workspace().fridayPages()) {
        if (page.id == s.furniture().fridayPage)
            return page;
    }
    return {};
}

/// What a step told of entries is what the journal now holds as the newest of today.
std::vector<EntryId> newest(Sandbox& s, int count)
{
    std::vector<EntryId> ids;
    const auto entries = s.workspace().entries({}, 0, count);
    for (const Entry& entry : *entries)
        ids.push_back(entry.id);
    std::reverse(ids.begin(), ids.end());
    return ids;
}

Status onPractice(Sandbox& s, WorkspaceChange& named, const Status& status)
{
    named.practices = {s.furniture().practice};
    return status;
}

Status noteDone(Sandbox& s, WorkspaceChange& named)
{
    const PracticeDay day{s.clock().today(), u"Ask about the budget"_s, true, 6, {}};
    const Status done = s.workspace().notePracticeDay(s.furniture().practice, day);
    named.entries = newest(s, 1);
    return onPractice(s, named, done);
}

VerbCases practiceCases()
{
    return {
        {"begin another practice", Verb::BeginPractice,
         [](Sandbox& s, WorkspaceChange& named) -> Status {
             const auto begun =
                 s.workspace().beginPractice(PracticeKind::ThreeGoodThings, u"Three good things"_s, {}, true);
             if (!begun)
                 return begun.error();
             named.practices = {s.furniture().practice, *begun};
             return {};
         }},
        {"note a day of it", Verb::NotePracticeDay, noteDone},
        {"keep a practice", Verb::KeepPractice,
         [](Sandbox& s, WorkspaceChange& named) {
             return onPractice(s, named, s.workspace().keepPractice(s.furniture().practice));
         }},
        {"end a practice", Verb::EndPractice,
         [](Sandbox& s, WorkspaceChange& named) {
             return onPractice(s, named, s.workspace().endPractice(s.furniture().practice));
         }},
    };
}

} // namespace

VerbCases weekVerbCases()
{
    VerbCases cases{
        {"write a Friday page", Verb::SaveFridayPage,
         [](Sandbox& s, WorkspaceChange& named) -> Status {
             FridayPage page;
             page.pulse = {{0, 75}};
             page.gut = 8;
             const Status done =
                 keep(s.workspace().saveFridayPage(page, u"The quiet #office"_s, u"A no"_s), named.fridayPages);
             named.entries = newest(s, 2);
             return done;
         }},
        {"change a Friday page", Verb::SaveFridayPage,
         [](Sandbox& s, WorkspaceChange& named) -> Status {
             FridayPage page = pageOf(s);
             named.entries = {*page.win};
             page.focus = FocusAnswer::Unsure;
             return keep(s.workspace().saveFridayPage(page, {}, {}), named.fridayPages);
         }},
        {"bin a Friday page", Verb::BinFridayPage,
         [](Sandbox& s, WorkspaceChange& named) {
             named.fridayPages = {s.furniture().fridayPage};
             return s.workspace().binFridayPage(s.furniture().fridayPage);
         }},
        {"restore a Friday page", Verb::RestoreFridayPage,
         [](Sandbox& s, WorkspaceChange& named) {
             named.fridayPages = {s.furniture().binnedFridayPage};
             return s.workspace().restoreFridayPage(s.furniture().binnedFridayPage);
         }},
    };
    const VerbCases practices = practiceCases();
    cases.insert(cases.end(), practices.begin(), practices.end());
    return cases;
}

} // namespace unrut
