// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/goal.h>

#include <QFrame>
#include <QTimer>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace unrut {

class TextLabel;

/// 'Just start' on a goal: the stretch of work begins now, for as long as the settings say. One that runs on another
/// goal ends and keeps its minutes.
void justStart(const PageContext& context, const GoalId& goal);

/// The stretch of work that is running: how far it is, then stop or go on. Shown above every page while there is one.
/// It makes no sound. What counts is the instant kept in the journal, so a closed window or a sleeping machine changes
/// nothing.
class FocusTimerBar : public QFrame
{
    Q_OBJECT

public:
    explicit FocusTimerBar(const PageContext& context, QWidget* parent = nullptr);

    /// Shows what is true now.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void stop(bool goesOn);
    void tellOnce(bool isOver);

    PageContext m_context;
    // Made once there is something to show: few starts have a stretch of work that is running.
    TextLabel* m_text = nullptr;
    QProgressBar* m_progress = nullptr;
    QLineEdit* m_pulledAway = nullptr;
    QPushButton* m_goOn = nullptr;
    QPushButton* m_stop = nullptr;
    QTimer m_tick;
    std::optional<FocusTimer> m_told; ///< whose end was told
};

} // namespace unrut
