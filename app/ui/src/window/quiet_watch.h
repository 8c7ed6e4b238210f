// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace unrut {

/// Waits until the program has come to rest: until nothing is laid out, painted or called later any more.
class QuietWatch : public QObject
{
    Q_OBJECT

public:
    QuietWatch();

Q_SIGNALS:
    /// Once. Comes at the latest after some seconds, for what never rests.
    void quiet();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    int m_timer;
    int m_rounds = 0;
    int m_quietRounds = 0;
    bool m_busy = false;
};

} // namespace unrut
