// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_actions.h"
#include "board_column_widget.h"
#include "board_selection.h"
#include "column_view.h"
#include "common/focus_timer.h"
#include "goals_page.h"
#include "put_away_panel.h"

#include <models/column_model.h>
#include <wording/goal_words.h>

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace unrut {

QMenu* GoalsPage::buildMore()
{
    auto* menu = new QMenu(this);
    auto* orders = new QActionGroup(menu);
    const auto addOrder = [&](const QString& text, CardOrder order) {
        QAction* action = menu->addAction(text, this, [this, order] { setOrder(order); });
        action->setCheckable(true);
        action->setChecked(order == CardOrder::ByHand);
        orders->addAction(action);
    };
    addOrder(tr("Sort by &hand"), CardOrder::ByHand);
    addOrder(tr("Sort by &due day"), CardOrder::ByDue);
    addOrder(tr("Sort by &match with your result"), CardOrder::ByMatch);
    menu->addSeparator();
    QMenu* rename = menu->addMenu(tr("&Rename a column"));
    // The names are those of the moment at which the menu opens.
    connect(rename, &QMenu::aboutToShow, this, [this, rename] {
        rename->clear();
        for (BoardColumnWidget* column : m_columns)
            rename->addAction(wording::columnName(column->column(), workspace().rules()), column,
                              &BoardColumnWidget::startRenaming);
    });
    menu->addSeparator();
    menu->addAction(tr("Show the &archive"), this,
                    [this] { showPutAway(static_cast<int>(PutAwayPanel::Place::Archive)); });
    menu->addAction(tr("Show the &bin"), this, [this] { showPutAway(static_cast<int>(PutAwayPanel::Place::Bin)); });
    return menu;
}

void GoalsPage::showMenu(BoardColumnWidget& column, const QPoint& position)
{
    const std::vector<GoalId> ids = m_selection->chosenFrom(column.view());
    if (ids.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, ids] { open(ids.front()); });
    if (ids.size() == 1 && !workspace().restsFirst())
        menu->addAction(tr("&Just start"), this, [this, ids] { justStart(context(), ids.front()); });
    if (const Goal* goal = ids.size() == 1 ? workspace().goal(ids.front()) : nullptr;
        goal && goal->kind == GoalKind::Conversation)
        menu->addAction(tr("&Prepare the talk"), this, [this, ids] { openSheet(ids.front()); });
    if (const Goal* goal = ids.size() == 1 ? workspace().goal(ids.front()) : nullptr; goal && goal->nextStep())
        menu->addAction(tr("Step &done"), this,
                        [this, id = goal->id, step = goal->nextStep()->id] { m_actions->tick(id, step); });
    addTargets(*menu->addMenu(tr("&Move to")), ids);
    menu->addSeparator();
    menu->addAction(tr("Move to the &bin"), this, [this, ids] { m_actions->bin(ids); });
    menu->popup(position);
}

void GoalsPage::addTargets(QMenu& menu, const std::vector<GoalId>& ids)
{
    const auto areAllIn = [&](BoardColumn target) {
        return std::all_of(ids.begin(), ids.end(), [&](const GoalId& id) {
            const Goal* goal = workspace().goal(id);
            return goal && goal->column == target;
        });
    };
    for (int i = 0; i < boardColumnCount; ++i) {
        const auto target = static_cast<BoardColumn>(i);
        QAction* action = menu.addAction(wording::columnName(target, workspace().rules()), this,
                                         [this, ids, target] { m_actions->move(ids, target, 0); });
        action->setEnabled(!areAllIn(target));
    }
}

} // namespace unrut
