// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <domain/text.h>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Status onEntries(WorkspaceChange& named, const std::vector<EntryId>& ids, const Status& status)
{
    named.entries = ids;
    return status;
}

CheckIn dayOf(QDate day, std::optional<int> mood)
{
    CheckIn checkIn;
    checkIn.day = day;
    checkIn.mood = mood;
    return checkIn;
}

Status setDay(Sandbox& s, WorkspaceChange& named, const CheckIn& checkIn)
{
    named.checkInDays.push_back(checkIn.day);
    return s.workspace().setCheckIn(checkIn);
}

/// A tag of the furniture and every entry that has it.
struct FurnishedNames
{
    QString from;
    std::vector<EntryId> entries;
};

FurnishedNames namesOf(Sandbox& s)
{
    FurnishedNames names;
    for (const bool inBin : {false, true}) {
        EntryFilter filter;
        filter.inBin = inBin;
        const auto entries = s.workspace().entries(filter, 0, 100);
        for (const Entry& entry : *entries) {
            const QStringList tags = tagsIn(entry.text);
            if (names.from.isEmpty() && !tags.isEmpty())
                names.from = u'#' + tags.front();
            if (!names.from.isEmpty() && tags.contains(names.from.sliced(1)))
                names.entries.push_back(entry.id);
        }
    }
    return names;
}

} // namespace

VerbCases logVerbCases()
{
    return {
        {"add an entry", Verb::AddEntry,
         [](Sandbox& s, WorkspaceChange& named) {
             return keep(
                 s.workspace().addEntry(EntryKind::Win, u"شكرا @ليلى #عمل, <b>and</b> more"_s, s.clock().today()),
                 named.entries);
         }},
        {"add an entry to a goal, on an earlier day", Verb::AddEntry,
         [](Sandbox& s, WorkspaceChange& named) {
             return keep(
                 s.workspace().addEntry(EntryKind::Keep, u"Long ago"_s, QDate(1999, 12, 31), s.furniture().done),
                 named.entries);
         }},
        {"edit an entry", Verb::EditEntry,
         [](Sandbox& s, WorkspaceChange& named) {
             const EntryId id = s.furniture().grateful;
             return onEntries(
                 named, {id},
                 s.workspace().editEntry(id, EntryKind::Note, u"Other words @Ivo #other"_s, QDate(2026, 1, 1)));
         }},
        {"change the kind of several entries", Verb::ChangeEntryKind,
         [](Sandbox& s, WorkspaceChange& named) {
             const Furniture& f = s.furniture();
             return onEntries(named, {f.grateful, f.note, f.binnedEntry},
                              s.workspace().setEntriesKind({f.grateful, f.note, f.binnedEntry}, EntryKind::Keep));
         }},
        {"bin two entries", Verb::BinEntry,
         [](Sandbox& s, WorkspaceChange& named) {
             const Furniture& f = s.furniture();
             return onEntries(named, {f.grateful, f.note}, s.workspace().binEntries({f.grateful, f.note, f.grateful}));
         }},
        {"restore an entry", Verb::RestoreEntry,
         [](Sandbox& s, WorkspaceChange& named) {
             const EntryId id = s.furniture().binnedEntry;
             return onEntries(named, {id}, s.workspace().restoreEntries({id}));
         }},
        {"rename a tag", Verb::RenameName,
         [](Sandbox& s, WorkspaceChange& named) -> Status {
             const FurnishedNames names = namesOf(s);
             named.entries = names.entries;
             const auto renamed = s.workspace().renameName(names.from, u"#renamed"_s);
             return renamed ? Status() : renamed.error();
         }},
        {"check in", Verb::CheckIn,
         [](Sandbox& s, WorkspaceChange& named) { return setDay(s, named, dayOf(s.clock().today(), 0)); }},
        {"change a check-in", Verb::CheckIn,
         [](Sandbox& s, WorkspaceChange& named) {
             CheckIn checkIn = dayOf(s.furniture().checkInDay, 9);
             checkIn.energy = 10;
             checkIn.word = u"bright"_s;
             return setDay(s, named, checkIn);
         }},
        {"empty a check-in", Verb::CheckIn,
         [](Sandbox& s, WorkspaceChange& named) {
             return setDay(s, named, dayOf(s.furniture().checkInDay, std::nullopt));
         }},
    };
}

} // namespace unrut
