// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace unrut {

class GoalForm;
class TitleField;

/// What a goal carries by its kind; only the fields of its own kind show.
class PartFields : public QWidget
{
    Q_OBJECT

public:
    PartFields(GoalForm& form, QWidget* parent = nullptr);

    /// Where the words go that end a decision.
    void focusDecisionWords();

Q_SIGNALS:
    /// The person ends a decision; its words and review day are saved with the goal already.
    void decisionEnded(unrut::DecisionEnd end);
    /// The person wants the sheet of the talk.
    void sheetRequested();

private:
    /// A group of rows that shows for goals of \a kind.
    QFormLayout& addGroup(GoalKind kind);
    void addTalk();
    void addDecision();
    void addDecisionEnd(QFormLayout& rows);
    void addOpportunity();
    void addStage(QFormLayout& rows);
    void addLearning();
    void addExploration();
    void addVenture();
    void addSelfCare();
    void addRestDays(QFormLayout& rows);
    void addSideProject();

    GoalForm& m_form;
    QVBoxLayout* m_column;
    TitleField* m_endWords = nullptr;
};

} // namespace unrut
