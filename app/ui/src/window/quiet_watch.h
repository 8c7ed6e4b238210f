// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace unrut {

/// Waits until the program has come to rest: until nothing is laid out, painted or called later any more.
class QuietWatch : public QObject
{
    Q_OBJECT

public:
    /// \a isThere, unless it is empty: no rest counts before.
    explicit QuietWatch(std::function<bool()> isThere);

Q_SIGNALS:
    /// Once. Comes at the latest after some seconds, for what never rests.
    void quiet();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    std::function<bool()> m_isThere;
    int m_timer;
    int m_rounds = 0;
    int m_quietRounds = 0;
    bool m_busy = false;
};

} // namespace unrut
