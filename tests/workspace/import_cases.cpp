// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Entry entryOf(Sandbox& s, const QString& text)
{
    Entry entry;
    entry.id = s.ids().make<EntryId>();
    entry.kind = EntryKind::Win;
    entry.day = s.clock().today();
    entry.text = text;
    entry.createdAt = s.clock().now();
    return entry;
}

/// Things that come, one that changes what is there, and a card that Doing has no room for.
Status importSome(Sandbox& s, WorkspaceChange& named)
{
    Journal file;
    Goal doing = plainGoal(u"From elsewhere"_s, BoardColumn::Doing);
    doing.id = s.ids().make<GoalId>();
    doing.createdAt = s.clock().now();
    file.goals = {doing, *s.workspace().goal(s.furniture().next)};
    file.goals[1].title = u"Said in other words"_s;
    file.entries = {entryOf(s, u"one #team"_s), entryOf(s, u"two @Priya"_s)};
    file.entries[0].goal = doing.id;
    file.people = {*s.workspace().person(s.furniture().mentor)};
    named.goals = {doing.id, s.furniture().next};
    named.entries = {file.entries[0].id, file.entries[1].id};
    const auto done = s.workspace().importJournal(file, Differing::TakeTheirs);
    return done ? Status() : Status(done.error());
}

} // namespace

VerbCases importVerbCases()
{
    return {{"import a file", Verb::Import, importSome}};
}

} // namespace unrut
