// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/goal.h>

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace unrut {

class UnsentText;

/// The steps of a goal: tick with Space, rename with F2 or Enter, Alt+Up and Alt+Down reorder, Del removes, a line
/// adds.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const PageContext& context, QWidget* parent = nullptr);

    void showGoal(const Goal& goal);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addStep();
    void itemChanged(QListWidgetItem* item);
    void move(int rows);
    void remove();
    void fitHeight();
    bool report(const Status& status);

    PageContext m_context;
    GoalId m_goal;
    std::vector<Step> m_shown;
    QListWidget* m_list;
    QLineEdit* m_add;
    UnsentText* m_unsent = nullptr;
    bool m_filling = false;
};

} // namespace unrut
