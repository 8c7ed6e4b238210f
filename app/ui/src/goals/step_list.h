// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/goal.h>

#include <QWidget>

class QLineEdit;
class QListWidgetItem;

namespace unrut {

class StepRows;
class UnsentText;

/// The steps of a goal: Space or a click ticks, F2, Enter or a double click renames, Alt+Up and Alt+Down or a drag
/// change the order, Del takes out; a menu does the same; a line adds.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const PageContext& context, QWidget* parent = nullptr);

    void showGoal(const Goal& goal);

private:
    void addStep();
    void itemChanged(QListWidgetItem* item);
    void move(int from, int to);
    void remove(int row);
    void fitHeight();
    bool report(const Status& status);

    PageContext m_context;
    GoalId m_goal;
    std::vector<Step> m_shown;
    StepRows* m_list;
    QLineEdit* m_add;
    UnsentText* m_unsent = nullptr;
    bool m_filling = false;
};

} // namespace unrut
