// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/journal_ahead.h>

#include <storage/journal_store.h>
#include <storage/reading_thread.h>
#include <workspace/reading.h>

#include <QThread>

#include <utility>

namespace unrut {

JournalAhead::JournalAhead(const QString& path, WorkspaceMode mode, const Clock& clock, IdSource& ids)
{
    findStorageDriver();
    QThread* here = QThread::currentThread();
    m_thread = std::make_unique<ReadingThread>([this, path, mode, &clock, &ids, here] {
        m_outcome =
            mode == WorkspaceMode::ReadOnly ? openToRead(path, clock, ids) : Workspace::open(path, mode, clock, ids);
        if (!*m_outcome)
            return;
        Workspace& workspace = ***m_outcome;
        // The first page asks for these, and they are worked out or read once until something changes.
        (void)workspace.standing();
        (void)workspace.isArrivalDue();
        (void)workspace.checkIn(clock.today());
        workspace.handTo(*here);
    });
    m_thread->start();
}

JournalAhead::~JournalAhead()
{
    m_thread->finish();
}

void JournalAhead::hurry()
{
    m_thread->hurry();
}

bool JournalAhead::isReady() const
{
    return m_thread->isDone();
}

Result<std::unique_ptr<Workspace>> JournalAhead::take()
{
    m_thread->finish();
    return *std::exchange(m_outcome, std::nullopt);
}

} // namespace unrut
