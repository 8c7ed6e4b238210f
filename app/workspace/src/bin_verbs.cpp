// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include "journal_command.h"

#include <storage/backups.h>

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace unrut {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenParts = 20ms; ///< of what is forgotten: for keys and frames that wait

/// Whether any step of \a stack would need a thing of \a ids.
bool needsAny(const QUndoStack& stack, const QSet<QUuid>& ids)
{
    for (int i = 0; i < stack.count(); ++i) {
        if (mentions(static_cast<const JournalCommand*>(stack.command(i))->change(), ids))
            return true;
    }
    return false;
}

/// Fields of something that goes, with what stands in them: their places are named after it.
std::optional<Edit<UnsentTexts>> withoutPlacesOf(const QSet<QUuid>& ids, const UnsentTexts& texts)
{
    UnsentTexts after = texts;
    std::erase_if(after, [&ids](const auto& text) {
        return std::any_of(ids.begin(), ids.end(),
                           [&text](const QUuid& id) { return text.first.contains(id.toString(QUuid::WithoutBraces)); });
    });
    if (after == texts)
        return std::nullopt;
    return edited(texts, after);
}

/// Nothing that is held in memory points to an entry in a way that the file takes back when it goes.
bool isOfEntriesAlone(const JournalChange& change)
{
    JournalChange others = change;
    others.entries.clear();
    others.unsent.reset();
    return others.isEmpty();
}

} // namespace

QString Workspace::backupFolder() const
{
    return d->copies().folder();
}

void Workspace::setBackupFolder(const QString& folder)
{
    d->backupFolder = folder;
}

BackupFolder Workspace::Private::copies() const
{
    return backupFolder.isEmpty() ? BackupFolder::of(store->path()) : BackupFolder(store->path(), backupFolder);
}

Result<Workspace::Private::Binned> Workspace::Private::binned() const
{
    EntryFilter inBin;
    inBin.inBin = true;
    auto entries = store->entries(inBin, 0, std::numeric_limits<int>::max());
    if (!entries)
        return entries.error();
    auto lines = store->binnedLines();
    if (!lines)
        return lines.error();
    Journal journal;
    journal.entries = *std::move(entries);
    journal.checks = checks;
    journal.goals = goals;
    journal.worksheets = worksheets;
    journal.people = people;
    journal.talks = talks;
    journal.fridayPages = fridayPages;
    journal.practices = practices;
    journal.lookingBacks = lookingBacks;
    journal.arrivals = arrivals;
    return Binned{std::move(journal), *std::move(lines)};
}

Result<Bin> Workspace::bin() const
{
    const Result<Private::Binned> binned = d->binned();
    if (!binned)
        return binned.error();
    return binOf(binned->journal, binned->lines);
}

Status Workspace::restoreFromBin(const BinnedThing& thing)
{
    switch (thing.kind) {
    case BinKind::Entry:
        return restoreEntries({EntryId(thing.id)});
    case BinKind::Check:
        return restoreCheck(CheckId(thing.id));
    case BinKind::Goal:
        return restoreGoal(GoalId(thing.id));
    case BinKind::Worksheet:
        return restoreWorksheet(WorksheetId(thing.id));
    case BinKind::Person:
        return restorePerson(PersonId(thing.id));
    case BinKind::Talk:
        return restoreTalk(TalkId(thing.id));
    case BinKind::FridayPage:
        return restoreFridayPage(FridayPageId(thing.id));
    case BinKind::Practice:
        return failure(ErrorCode::NotFound, QStringLiteral("practice")); // none ever goes to the bin
    case BinKind::LookingBack:
        return restoreLookingBack(LookingBackId(thing.id));
    case BinKind::Arrival:
        return restoreArrival(ArrivalId(thing.id));
    case BinKind::Step:
    case BinKind::Point:
        return restoreLine(BinnedLineId(thing.id));
    }
    Q_UNREACHABLE();
}

Result<BinCounts> Workspace::emptyBin(QDate day)
{
    if (isReadOnly())
        return failure(ErrorCode::JournalReadOnly, path());
    const Result<Private::Binned> binned = d->binned();
    if (!binned)
        return binned.error();
    const QDateTime before = day.isValid() ? day.addDays(-binDays).startOfDay().toUTC() : QDateTime();
    JournalChange change = purgeOf(binned->journal, binned->lines, before);
    const BinCounts counts = countsOf(change);
    if (total(counts) == 0)
        return counts;
    const QSet<QUuid> ids = idsOf(change);
    const auto unsent = unsentTexts();
    if (!unsent)
        return unsent.error();
    change.unsent = withoutPlacesOf(ids, *unsent);
    if (d->timer && ids.contains(d->timer->goal.uuid()))
        change.timer = Edit<FocusTimer>{d->timer, std::nullopt};
    // Before it happens: whatever comes between, no copy that holds it is taken for one that does not.
    const BackupFolder backups = d->copies();
    const Result<BackupFolder::EmptyingNotes> noted = backups.noteEmptying();
    if (!noted)
        return noted.error();
    if (const Status purged = d->purge(change); !purged) {
        backups.takeBackEmptying(*noted);
        return purged.error();
    }
    d->forgetLater(betweenParts);
    return counts;
}

void Workspace::Private::forgetLater(std::chrono::milliseconds when)
{
    if (!forgetting) {
        forgetting = std::make_unique<QTimer>();
        forgetting->setSingleShot(true);
        connect(forgetting.get(), &QTimer::timeout, owner, [this] { forgetSome(); });
    }
    forgetting->start(when);
}

/// What cannot go now goes later: at the latest, when the journal is opened again.
void Workspace::Private::forgetSome()
{
    constexpr auto untilNextTry = 10s;
    constexpr auto longEnough = 10ms;
    if (importing)
        return forgetLater(untilNextTry);
    QElapsedTimer taken;
    taken.start();
    Result<bool> isMore = store->forgetSome();
    while (isMore && *isMore && taken.elapsed() < longEnough.count())
        isMore = store->forgetSome();
    if (!isMore)
        return forgetLater(untilNextTry);
    if (*isMore)
        forgetLater(betweenParts);
}

Status Workspace::Private::purge(const JournalChange& change)
{
    Q_ASSERT_X(!announcing, "Workspace", "a verb was called from a slot of changed()");
    if (const Status stored = keep(change); !stored)
        return stored;
    const bool drops = needsAny(stack, idsOf(change));
    if (drops)
        stack.clear();
    // What pointed to something that is gone points to nothing now.
    if (isOfEntriesAlone(change))
        remember(change);
    else
        refresh(change);
    if (change.unsent)
        unsent.reset();
    announce(change);
    if (drops)
        Q_EMIT owner->undoChanged();
    return {};
}

} // namespace unrut
