// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <storage/backups.h>

#include <QScopedValueRollback>

namespace unrut {

namespace {

/// Undo looks for each thing among all that are held: with more of them than this it would take too long.
constexpr size_t mostUndoable = 5000;

size_t heldThings(const JournalChange& change)
{
    return change.checks.size() + change.goals.size() + change.people.size() + change.talks.size() +
           change.lookingBacks.size() + change.arrivals.size() + change.worksheets.size() + change.fridayPages.size() +
           change.practices.size();
}

} // namespace

Result<ImportPlan> Workspace::planImport(const Journal& file, Differing differing) const
{
    const auto here = d->store->everything();
    if (!here)
        return here.error();
    const ImportTerms terms{differing, d->clock.today(), d->now(), [this] { return d->ids.next(); }};
    return unrut::planImport(*here, file, terms);
}

Result<ImportDone> Workspace::importJournal(const Journal& file, Differing differing)
{
    if (d->store->isReadOnly())
        return failure(ErrorCode::JournalReadOnly, d->store->path());
    auto plan = planImport(file, differing);
    if (!plan)
        return plan.error();
    ImportDone done;
    done.plan = *std::move(plan);
    if (done.plan.change.isEmpty())
        return done;
    if (!done.plan.isIntoEmpty) {
        const BackupFolder backups = d->copies();
        const auto kept = backups.add(d->now());
        // What is missing to somebody who opens it is gone to us, who have it open.
        if (!kept)
            return kept.error().code == ErrorCode::JournalMissing ? failure(ErrorCode::JournalGone, path())
                                                                  : kept.error();
        done.backup = kept->file;
        done.backupAt = kept->mark.madeAt;
    }
    done.undoable = heldThings(done.plan.change) <= mostUndoable;
    const Status written = done.undoable ? d->run(Verb::Import, done.plan.change) : d->takeOver(done.plan.change);
    if (!written)
        return written.error();
    return done;
}

Status Workspace::Private::takeOver(const JournalChange& change)
{
    Q_ASSERT_X(!announcing, "Workspace", "a verb was called from a slot of changed()");
    if (const Status allowed = allows(change); !allowed)
        return allowed;
    if (const Status stored = store->apply(change, now()); !stored)
        return stored;
    stack.clear();
    if (const Status loaded = load(); !loaded)
        return loaded;
    WorkspaceChange what;
    what.everything = true;
    {
        const QScopedValueRollback<bool> guard(announcing, true);
        Q_EMIT owner->changed(what);
    }
    Q_EMIT owner->undoChanged();
    return {};
}

} // namespace unrut
