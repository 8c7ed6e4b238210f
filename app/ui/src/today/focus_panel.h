// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/goal.h>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace unrut {

class ResponsiveRow;
class RisingLineView;
class TextLabel;

/// The one focus: why it was chosen, its next step, its if-then plan; beside it the person's own mood line. Without a
/// focus: how to choose one.
class FocusPanel : public Panel
{
    Q_OBJECT

public:
    explicit FocusPanel(const PageContext& context);

    void refresh();
    [[nodiscard]] QWidget* firstFocus() const;

private:
    QWidget* buildTexts();
    void showGoal(const Goal& goal);
    void showNothing();
    void showMood();
    void tickNextStep();

    PageContext m_context;
    GoalId m_goal;
    StepId m_step;
    TextLabel* m_title;
    TextLabel* m_why;
    QProgressBar* m_progress;
    QWidget* m_stepRow;
    QCheckBox* m_tick;
    TextLabel* m_stepText;
    TextLabel* m_plan;
    QPushButton* m_start; ///< the first: to begin is what is hard
    QPushButton* m_stepDone;
    QPushButton* m_choose;
    RisingLineView* m_mood;
};

} // namespace unrut
