// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/import_run.h>

#include "import_steps.h"
#include "workspace_private.h"

#include <QThread>

#include <atomic>
#include <optional>
#include <utility>

namespace unrut {

struct ImportRun::Private
{
    explicit Private(Workspace& theWorkspace) : workspace(theWorkspace) {}

    /// The whole of it, on the other thread. Whoever asks for a stop between two steps need not wait for the next.
    [[nodiscard]] Result<ImportDone> work(const KeepWriting& keep) const;
    Status write(ImportDone& done, JournalStore& store, const KeepWriting& keep) const;
    /// Memory may move again; what was written meanwhile is ours.
    void end() const
    {
        if (!hasBegun)
            return;
        inside->importing = false;
        inside->store->acceptWhatIsThere();
    }

    Workspace& workspace;
    Workspace::Private* inside = nullptr;
    QString path;
    std::optional<BackupFolder> backups; ///< taken from the workspace; it may be used on any thread
    std::shared_ptr<const Journal> file;
    Differing differing = Differing::KeepOurs;
    QDate today;
    QDateTime now;         ///< UTC
    bool hasBegun = false; ///< nothing else was under way
    std::unique_ptr<QThread> thread;
    std::atomic<bool> isStopped = false;
    std::optional<Result<ImportDone>> outcome; ///< written by the thread, read once it has ended
};

Result<ImportDone> ImportRun::Private::work(const KeepWriting& keep) const
{
    const auto opened = openJournal(path, OpenIntent::MustExist, now);
    if (!opened)
        return opened.error().code == ErrorCode::JournalMissing ? failure(ErrorCode::JournalGone, path)
                                                                : opened.error();
    const auto here = opened->store->everything();
    if (!here)
        return here.error();
    SystemIdSource ids; // those of the workspace belong to its own thread
    const ImportTerms terms{differing, today, now, [&ids] { return ids.next(); }};
    auto plan = planImport(*here, *file, terms);
    if (!plan)
        return plan.error();
    ImportDone done;
    done.plan = *std::move(plan);
    if (done.plan.change.isEmpty())
        return done;
    const Status written = write(done, *opened->store, keep);
    return written ? Result<ImportDone>(std::move(done)) : written.error();
}

Status ImportRun::Private::write(ImportDone& done, JournalStore& store, const KeepWriting& keep) const
{
    // No verb changes what the workspace holds meanwhile, so it can be read here.
    if (const Status allowed = inside->allows(done.plan.change); !allowed)
        return allowed;
    if (isStopped)
        return failure(ErrorCode::Cancelled);
    if (!done.plan.isIntoEmpty) {
        const auto kept = backupBeforeImport(*backups, path, now);
        if (!kept)
            return kept.error();
        done.backup = kept->file;
        done.backupAt = kept->mark.madeAt;
    }
    done.undoable = isOneStep(done.plan.change);
    return store.applyWatched(done.plan.change, now, keep);
}

ImportRun::ImportRun(Workspace& workspace, std::shared_ptr<const Journal> file, Differing differing, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(workspace))
{
    Workspace::Private* inside = workspace.d.get();
    // That the file is still the one that was opened, and that nothing else is under way, can be told only here.
    const Status begins = inside->keep({});
    d->inside = inside;
    d->path = workspace.path();
    d->backups = inside->copies();
    d->file = std::move(file);
    d->differing = differing;
    d->today = workspace.clock().today();
    d->now = workspace.clock().now();
    d->hasBegun = static_cast<bool>(begins);
    inside->importing = d->hasBegun || inside->importing;
    d->thread.reset(QThread::create([this, begins] {
        int told = -1;
        const KeepWriting keep = [&](size_t done, size_t all) {
            const int percent = all > 0 ? static_cast<int>(100 * done / all) : 0;
            if (percent != std::exchange(told, percent))
                Q_EMIT progressed(percent); // this lives in the other thread: it arrives there
            return !d->isStopped;
        };
        d->outcome = begins ? d->work(keep) : Result<ImportDone>(begins.error());
    }));
    connect(d->thread.get(), &QThread::finished, this, &ImportRun::finish);
    d->thread->start();
}

ImportRun::~ImportRun()
{
    if (!d->thread)
        return;
    disconnect(d->thread.get(), nullptr, this, nullptr);
    stop();
    d->thread->wait();
    d->end();
    if (*d->outcome && !(*d->outcome)->plan.change.isEmpty())
        static_cast<void>(d->inside->load()); // it was too late to stop it
}

bool ImportRun::isUnderWay() const
{
    return d->thread != nullptr;
}

void ImportRun::stop()
{
    d->isStopped = true;
}

void ImportRun::finish()
{
    d->thread->wait();
    d->thread.reset();
    Result<ImportDone> done = *std::exchange(d->outcome, std::nullopt);
    d->end();
    if (done && !done->plan.change.isEmpty()) {
        if (const Status adopted = d->inside->adopt(done->plan.change, done->undoable); !adopted)
            done = adopted.error();
    }
    Q_EMIT ended(done);
}

} // namespace unrut
