// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_steps.h"
#include "workspace_private.h"

#include <QScopedValueRollback>

namespace unrut {

bool isOneStep(const JournalChange& change)
{
    /// Undo looks for each thing among all that are held: with more of them than this it would take too long.
    constexpr size_t mostUndoable = 5000;
    return change.checks.size() + change.goals.size() + change.people.size() + change.talks.size() +
               change.lookingBacks.size() + change.arrivals.size() + change.worksheets.size() +
               change.fridayPages.size() + change.practices.size() <=
           mostUndoable;
}

Result<KeptBackup> backupBeforeImport(const BackupFolder& backups, const QString& journal, const QDateTime& now)
{
    auto kept = backups.add(now);
    // What is missing to somebody who opens it is gone to us, who have it open.
    if (!kept && kept.error().code == ErrorCode::JournalMissing)
        return failure(ErrorCode::JournalGone, journal);
    return kept;
}

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
    if (const Status free = d->keep({}); !free)
        return free.error();
    auto plan = planImport(file, differing);
    if (!plan)
        return plan.error();
    ImportDone done;
    done.plan = *std::move(plan);
    if (done.plan.change.isEmpty())
        return done;
    if (!done.plan.isIntoEmpty) {
        const auto kept = backupBeforeImport(d->copies(), path(), d->now());
        if (!kept)
            return kept.error();
        done.backup = kept->file;
        done.backupAt = kept->mark.madeAt;
    }
    done.undoable = isOneStep(done.plan.change);
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
    if (const Status stored = keep(change); !stored)
        return stored;
    reload(change);
    return {};
}

Status Workspace::Private::adopt(const JournalChange& change, bool undoable)
{
    if (!undoable) {
        reload(change);
        return {};
    }
    remember(change);
    addStep(Verb::Import, change, {});
    announce(change);
    Q_EMIT owner->undoChanged();
    return {};
}

void Workspace::Private::refresh(const JournalChange& change)
{
    if (!load())
        remember(change);
}

void Workspace::Private::reload(const JournalChange& change)
{
    stack.clear();
    refresh(change);
    WorkspaceChange what;
    what.everything = true;
    {
        const QScopedValueRollback<bool> guard(announcing, true);
        Q_EMIT owner->changed(what);
    }
    Q_EMIT owner->undoChanged();
}

} // namespace unrut
