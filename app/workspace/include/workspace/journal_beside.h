// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QThread;

namespace unrut {

class JournalStore;
class Workspace;
struct Journal;

/// What reads all of the open journal and takes long: done on another thread, with the journal as it is when that
/// begins, while the window goes on (docs/decisions/0042-what-takes-long-reads-a-copy.md). One at a time.
class JournalBeside : public QObject
{
    Q_OBJECT

public:
    /// Called on the thread of this object, once.
    using Done = std::function<void(const Status&)>;
    /// Called on another thread.
    using Reading = std::function<Status(const Journal& all)>;

    explicit JournalBeside(const Workspace& workspace, QObject* parent = nullptr);
    /// Waits for what has begun, which tells nobody then.
    ~JournalBeside() override;

    [[nodiscard]] bool isAtWork() const;
    /// False, and nothing begins, while something else is being done. Errors of what is done: as Workspace::backupTo().
    bool backUp(const QString& file, const Done& done);
    /// The same; errors: as Workspace::verify().
    bool verify(const Done& done);
    /// The same; errors: those of reading everything, and of \a reading.
    bool read(const Reading& reading, const Done& done);

private:
    bool begin(const std::function<Status(JournalStore&)>& work, const Done& done);
    void finish();

    const Workspace& m_workspace;
    std::unique_ptr<QThread> m_thread;
    Status m_outcome; ///< written by the thread, read once it has ended
    Done m_done;
};

} // namespace unrut
