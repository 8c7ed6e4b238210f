// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Status onWorksheet(Sandbox& s, WorkspaceChange& named, const Status& status)
{
    named.worksheets.push_back(s.furniture().worksheet);
    return status;
}

WorksheetOutcome everyOutcome()
{
    WorksheetOutcome outcome;
    outcome.goal = plainGoal(u"Stay or go"_s);
    outcome.goal->play = Play::Decide;
    outcome.goal->steps = {{{}, u"Ask Dana"_s, {}}};
    outcome.newPerson = Person();
    outcome.newPerson->name = u"Dana"_s;
    outcome.talk = Talk();
    outcome.talk->sheet = {{SheetField::Aim, u"A way to stay"_s}};
    Entry win;
    win.kind = EntryKind::Win;
    win.text = u"Said it"_s;
    outcome.entries = {win};
    outcome.practice = Practice();
    outcome.practice->play = Play::Decide;
    outcome.practice->text = u"Say it once a day"_s;
    outcome.practice->weekdays.set(static_cast<size_t>(Weekday::Friday));
    outcome.told = LookingBack();
    outcome.told->of(LookingBackText::Changed) = u"A new boss"_s;
    return outcome;
}

/// The ids that finishing made, read where they went.
Status finish(Sandbox& s, WorkspaceChange& named)
{
    const Workspace& w = s.workspace();
    const Status done = s.workspace().finishWorksheet(s.furniture().worksheet, everyOutcome());
    const Worksheet worksheet = *w.worksheet(s.furniture().worksheet);
    if (!done || !worksheet.goal || !worksheet.talk)
        return done;
    named.goals.push_back(*worksheet.goal);
    named.talks.push_back(*worksheet.talk);
    named.people.push_back(w.talk(*worksheet.talk)->person);
    EntryFilter wins;
    wins.kinds = {EntryKind::Win};
    named.entries.push_back(need(w.entries(wins, 0, 1)).front().id);
    named.lookingBacks.push_back(w.lookingBack()->id);
    named.practices = {s.furniture().practice, w.practice()->id};
    return done;
}

} // namespace

VerbCases worksheetVerbCases()
{
    return {
        {"begin a worksheet", Verb::EditWorksheet,
         [](Sandbox& s, WorkspaceChange& named) {
             Worksheet worksheet;
             worksheet.play = Play::EvidenceCheck;
             worksheet.setLines(u"facts"_s, {u"one"_s, u"two"_s});
             return keep(s.workspace().saveWorksheet(worksheet), named.worksheets);
         }},
        {"fill in a worksheet", Verb::EditWorksheet,
         [](Sandbox& s, WorkspaceChange& named) {
             Worksheet worksheet = *s.workspace().worksheet(s.furniture().worksheet);
             worksheet.set(u"options"_s, {{{}, u"Pay"_s}, {{}, u"3"_s}, {u"Stay"_s, u"5"_s}});
             return keep(s.workspace().saveWorksheet(worksheet), named.worksheets);
         }},
        {"bin a worksheet", Verb::BinWorksheet,
         [](Sandbox& s, WorkspaceChange& named) {
             return onWorksheet(s, named, s.workspace().binWorksheet(s.furniture().worksheet));
         }},
        {"restore a worksheet", Verb::RestoreWorksheet,
         [](Sandbox& s, WorkspaceChange& named) {
             named.worksheets.push_back(s.furniture().binnedWorksheet);
             return s.workspace().restoreWorksheet(s.furniture().binnedWorksheet);
         }},
        {"finish a worksheet", Verb::FinishWorksheet,
         [](Sandbox& s, WorkspaceChange& named) { return onWorksheet(s, named, finish(s, named)); }},
    };
}

} // namespace unrut
