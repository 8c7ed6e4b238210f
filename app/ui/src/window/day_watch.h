// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

namespace unrut {

class Clock;

/// Notices that the day, or its half, has become another one while a window stands open: at the hour itself, and
/// whenever the window is shown or gets the keyboard, which is also where a night asleep ends.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive it; it goes with \a window.
    DayWatch(QWidget& window, const Clock& clock);

Q_SIGNALS:
    void turned();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    /// Until the next half begins.
    void wait();

    const Clock& m_clock;
    QTimer m_timer;
    QDate m_day;
    bool m_looksBack = false; ///< in the half in which the day is looked back on
};

} // namespace unrut
