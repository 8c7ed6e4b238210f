// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/workspace.h>

#include <QString>

#include <memory>
#include <optional>

namespace unrut {

class ReadingThread;

/// A journal that is being opened in a thread of its own, while this one does something else. At a start that is making
/// the application object, which connects to the display and takes as long (docs/decisions/0031).
class JournalAhead
{
public:
    /// Begins, and lets whoever else wants its processor go first until hurry(). \a clock and \a ids are the other
    /// thread's until take() has returned.
    JournalAhead(const QString& path, WorkspaceMode mode, const Clock& clock, IdSource& ids);
    /// Waits. A journal that nobody took is closed.
    ~JournalAhead();
    JournalAhead(const JournalAhead&) = delete;
    JournalAhead& operator=(const JournalAhead&) = delete;

    /// From now on nothing is more urgent than the journal: somebody is about to wait for it.
    void hurry();
    /// True once take() would not wait.
    [[nodiscard]] bool isReady() const;
    /// Hurries and waits for it, once. The workspace is then the thread's that began. Errors: as Workspace::open().
    [[nodiscard]] Result<std::unique_ptr<Workspace>> take();

private:
    std::optional<Result<std::unique_ptr<Workspace>>> m_outcome; ///< written by the thread, read once it has ended
    std::unique_ptr<ReadingThread> m_thread;
};

} // namespace unrut
