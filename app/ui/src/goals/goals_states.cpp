// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_column_widget.h"
#include "column_view.h"
#include "common/states.h"
#include "goal_editor.h"
#include "goals_page.h"

#include <models/column_model.h>

#include <QComboBox>
#include <QLineEdit>

namespace unrut {

void GoalsPage::addStates(StateList& states)
{
    const auto firstIn = [this](BoardColumn column) { return goalsIn(workspace().goals(), column).front().id; };
    states.add(QStringLiteral("editor"), [=, this] { open(firstIn(BoardColumn::Doing)); });
    states.add(QStringLiteral("editor-done"), [=, this] { open(firstIn(BoardColumn::Done)); });
    states.add(QStringLiteral("limit"), [=, this] { move({firstIn(BoardColumn::Next)}, BoardColumn::Doing, 0); });
    states.add(QStringLiteral("adding"), [this] { newGoal(); });
    states.add(QStringLiteral("card-menu"), [this] {
        columnWidget(BoardColumn::Next).view().setCurrentIndex(columnWidget(BoardColumn::Next).model().index(0));
        showMenu(columnWidget(BoardColumn::Next), {});
    });
    states.add(QStringLiteral("filtered"), [this] { m_horizon->setCurrentIndex(1); });
    states.add(QStringLiteral("nothing-found"), [this] { m_search->setText(QStringLiteral("xyzzy")); });
    states.add(QStringLiteral("long-card"), [this] {
        Goal goal;
        goal.title = QStringLiteral("Donaudampfschifffahrtsgesellschaft ").repeated(8).trimmed();
        goal.why = goal.title;
        for (const QString& text : {QStringLiteral("Unteilbar").repeated(20), goal.title})
            goal.steps.push_back({{}, text, {}});
        goal.column = BoardColumn::Next;
        if (const auto added = workspace().addGoal(goal))
            open(*added);
    });
}

} // namespace unrut
