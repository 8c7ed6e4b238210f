// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <memory>

namespace unrut {

/// Tells when an instant of the computer's clock has come, however long the machine slept in between, and when that
/// clock was set. On Linux the kernel waits (timerfd) and nothing runs until then; elsewhere it looks once a minute.
class WakeTimer : public QObject
{
    Q_OBJECT

public:
    explicit WakeTimer(QObject* parent = nullptr);
    ~WakeTimer() override;

    /// \a instant is UTC; one that has passed comes at once, from the event loop. Replaces the one before.
    void wakeAt(const QDateTime& instant);

Q_SIGNALS:
    /// Once for each wakeAt().
    void woken();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unrut
