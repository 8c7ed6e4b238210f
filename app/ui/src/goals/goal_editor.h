// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/goal.h>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace unrut {

class DayField;
class GoalForm;
class NotesField;
class PartFields;
class PersonField;
class StepList;
class TalkNotes;
class TextLabel;
class TitleField;

/// Everything about one goal, beside the board; what is typed is saved as it is typed.
class GoalEditor : public Panel
{
    Q_OBJECT

public:
    explicit GoalEditor(const PageContext& context);

    void showGoal(const GoalId& id);
    /// Shows the goal as it is now; closes when it is gone.
    void refresh();
    [[nodiscard]] const GoalId& goal() const;
    void focusTitle();
    /// Brings the words that end a decision to the front.
    void askForDecision();
    /// Brings the field for the person to the front.
    void askForPerson();

Q_SIGNALS:
    void closed();
    void moveRequested(const unrut::GoalId& goal, unrut::BoardColumn column);
    void binRequested(const unrut::GoalId& goal);
    void startRequested(const unrut::GoalId& goal);
    void sheetRequested(const unrut::GoalId& goal);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead();
    void buildFields();
    void addKindAndColumn(QFormLayout& rows);
    void addOrigin(QFormLayout& rows);
    void buildFoot();
    void showHistory(const Goal& goal);
    void endDecision(DecisionEnd end);

    PageContext m_context;
    GoalForm* m_form;
    QPushButton* m_start = nullptr;
    TitleField* m_title = nullptr;
    PersonField* m_person = nullptr;
    PartFields* m_parts = nullptr;
    StepList* m_steps = nullptr;
    TalkNotes* m_talks = nullptr;
    NotesField* m_notes = nullptr;
    TextLabel* m_history = nullptr;
};

} // namespace unrut
