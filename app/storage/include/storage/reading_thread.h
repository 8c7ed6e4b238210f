// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <atomic>
#include <functional>

namespace unrut {

/// A thread that reads a journal while the program does something that must not wait: every few rows (at most four) it
/// lets whoever else wants its processor go first, until it is told to hurry.
class ReadingThread : public QThread
{
    Q_OBJECT

public:
    explicit ReadingThread(std::function<void()> work);

    /// From now on nothing is more urgent. From any thread.
    void hurry();
    /// True once the work is done, and what it left is there for whoever asks.
    [[nodiscard]] bool isDone() const;
    /// Hurries, and waits until the thread has ended. False when its work was never begun.
    bool finish();
    /// A row was read. On this thread, by who reads rows.
    void rowWasRead();

protected:
    void run() override;
    virtual void giveWay();

private:
    std::function<void()> m_work;
    std::atomic<bool> m_hurries = false;
    std::atomic<bool> m_isDone = false;
    int m_rows = 0;
};

} // namespace unrut
