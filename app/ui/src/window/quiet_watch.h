// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>

#include <chrono>
#include <functional>

namespace unrut {

/// Waits until the program has come to rest: until nothing is laid out, painted or called later any more.
class QuietWatch : public QObject
{
    Q_OBJECT

public:
    /// \a isThere, unless it is empty: no rest counts before, and it is waited for as long as \a patience.
    explicit QuietWatch(std::function<bool()> isThere, std::chrono::milliseconds patience = std::chrono::minutes(1));

Q_SIGNALS:
    /// Once. What never rests is given up after some seconds; false only when what was to be there is not.
    void quiet(bool isThere);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    std::function<bool()> m_isThere;
    QDeadlineTimer m_patience;
    int m_timer;
    int m_rounds = 0;
    int m_quietRounds = 0;
    bool m_busy = false;
};

} // namespace unrut
