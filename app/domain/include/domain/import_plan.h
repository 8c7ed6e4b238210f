// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <QDate>
#include <QDateTime>
#include <QUuid>

#include <array>
#include <functional>

namespace unrut {

/// The sorts of things that a file may bring, in the order in which they are told.
enum class ImportThing {
    Entries,
    CheckIns,
    Checks,
    Goals,
    Worksheets,
    People,
    Talks,
    FridayPages,
    Practices,
    LookingBacks,
    Arrivals,
};
constexpr int importThingCount = 11;

/// What becomes of the things of one sort.
struct ImportCount
{
    int added = 0;
    int changed = 0; ///< they differed, and the file's was taken
    int same = 0;    ///< they are in the journal already
    int kept = 0;    ///< they differ, and the journal's own stays
    bool operator==(const ImportCount&) const = default;
};

/// Where journal and file hold the same thing with other words.
enum class Differing { KeepOurs, TakeTheirs };

/// What importing a file would do, known before anything is done.
struct ImportPlan
{
    JournalChange change;
    std::array<ImportCount, importThingCount> counts{};
    int outOfDoing = 0;       ///< cards that go to the top of Next, since Doing holds no more
    bool leavesDraft = false; ///< an unfinished assessment stays out, since there is one
    bool takesRules = false;  ///< the rules of the board come along
    bool isIntoEmpty = false; ///< the journal held nothing

    [[nodiscard]] const ImportCount& of(ImportThing thing) const { return counts[static_cast<size_t>(thing)]; }
    [[nodiscard]] ImportCount total() const;
};

/// What importing needs to know beside the two journals.
struct ImportTerms
{
    Differing differing = Differing::KeepOurs;
    QDate today;
    QDateTime now; ///< UTC
    std::function<QUuid()> nextId;
};

/// Puts \a file into \a here. Things are the same when their ids are, check-ins also when their days are. Nothing is
/// removed. The limits on Doing hold: what is too much of what comes goes to the top of Next, which its history tells.
/// Rules of the board come along into an empty journal only; of the memory of reminders, what is about things that the
/// journal's own knows nothing of. Error: DoesNotFit, with the place in the file: an id stands twice, or something
/// names a thing that is in neither.
[[nodiscard]] Result<ImportPlan> planImport(const Journal& here, const Journal& file, const ImportTerms& terms);

/// True when nothing was ever written into it.
[[nodiscard]] bool isEmpty(const Journal& journal);

} // namespace unrut
