// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/goal.h>

#include <functional>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace unrut {

class ResponsiveRow;
class RisingLineView;
class TextLabel;

/// The one focus: why it was chosen, its next step, its if-then plan; beside it the person's own mood line. When all
/// its steps are done: where it goes. Without a focus: how to come to one.
class FocusPanel : public Panel
{
    Q_OBJECT

public:
    explicit FocusPanel(const PageContext& context);

    void refresh();
    [[nodiscard]] QWidget* firstFocus() const;

private:
    QWidget* buildTexts();
    /// What a button says and does.
    struct Way
    {
        QString words;
        std::function<void()> go;
    };
    void showGoal(const Goal& goal);
    void showSteps(const Goal& goal);
    void showNothing();
    /// Without words there is no button.
    void offer(Way first, Way second);
    [[nodiscard]] Way finishing() const;
    [[nodiscard]] Way addingStep() const;
    [[nodiscard]] Way toTab(const QString& words, Tab tab) const;
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
    TextLabel* m_allDone;
    QPushButton* m_first; ///< with a next step it is the start: to begin is what is hard
    QPushButton* m_second;
    Way m_firstWay;
    Way m_secondWay;
    QPushButton* m_choose;
    RisingLineView* m_mood;
};

} // namespace unrut
