// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/goal.h>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace unrut {

class StepList;
class TextLabel;

/// Everything about one goal, beside the board; what is typed is saved as it is typed.
class GoalEditor : public Panel
{
    Q_OBJECT

public:
    explicit GoalEditor(const PageContext& context);

    void showGoal(const GoalId& id);
    /// Shows the goal as it is now; closes when it is gone.
    void refresh();
    [[nodiscard]] const GoalId& goal() const { return m_goal; }
    void focusTitle();

Q_SIGNALS:
    void closed();
    void moveRequested(const unrut::GoalId& goal, unrut::BoardColumn column);
    void binRequested(const unrut::GoalId& goal);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead();
    void buildFields();
    void buildFoot();
    QLineEdit* addLine(QFormLayout& form, const QString& label, QString Goal::*field, const QString& key);
    void connectField(QLineEdit* line, QString Goal::*field, const QString& key);
    void fill(const Goal& goal);
    /// Lets \a alter change a copy of the goal and saves it; edits with one key in a row are one undo step.
    template <class Alter>
    void save(const QString& key, Alter alter);

    PageContext m_context;
    GoalId m_goal;
    bool m_filling = false;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_why = nullptr;
    QComboBox* m_column = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_horizon = nullptr;
    QCheckBox* m_hasDue = nullptr;
    QDateEdit* m_due = nullptr;
    QLineEdit* m_ifCue = nullptr;
    QLineEdit* m_thenStep = nullptr;
    StepList* m_steps = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    TextLabel* m_history = nullptr;
};

} // namespace unrut
