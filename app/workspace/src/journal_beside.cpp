// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/journal_beside.h>

#include <domain/clock.h>
#include <storage/journal_moment.h>
#include <storage/journal_store.h>
#include <workspace/workspace.h>

#include <QThread>

#include <utility>

namespace unrut {

namespace {

Status atThisMoment(const QString& journal, const QDateTime& now, const std::function<Status(JournalStore&)>& work)
{
    const auto moment = JournalMoment::of(journal, now);
    return moment ? work((*moment)->store()) : Status(moment.error());
}

} // namespace

JournalBeside::JournalBeside(const Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

JournalBeside::~JournalBeside()
{
    if (m_thread)
        m_thread->wait();
}

bool JournalBeside::isAtWork() const
{
    return m_thread != nullptr;
}

bool JournalBeside::backUp(const QString& file, const Done& done)
{
    return begin([file](JournalStore& store) { return store.backupTo(file); }, done);
}

bool JournalBeside::verify(const Done& done)
{
    return begin([](JournalStore& store) { return store.verify(); }, done);
}

bool JournalBeside::read(const Reading& reading, const Done& done)
{
    const auto work = [reading](JournalStore& store) {
        const Result<Journal> all = store.everything();
        return all ? reading(*all) : Status(all.error());
    };
    return begin(work, done);
}

bool JournalBeside::begin(const std::function<Status(JournalStore&)>& work, const Done& done)
{
    if (m_thread)
        return false;
    m_done = done;
    m_thread.reset(QThread::create([this, work, journal = m_workspace.path(), now = m_workspace.clock().now()] {
        m_outcome = atThisMoment(journal, now, work);
    }));
    connect(m_thread.get(), &QThread::finished, this, &JournalBeside::finish);
    m_thread->start();
    return true;
}

void JournalBeside::finish()
{
    m_thread->wait();
    m_thread.reset();
    const Status outcome = std::exchange(m_outcome, Status());
    // It may begin the next one, or take this away.
    const Done done = std::exchange(m_done, nullptr);
    done(outcome);
}

} // namespace unrut
