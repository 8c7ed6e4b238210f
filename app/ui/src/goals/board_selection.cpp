// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_selection.h"

#include "column_view.h"

#include <algorithm>

namespace unrut {

void BoardSelection::add(ColumnView& view)
{
    m_views.push_back(&view);
    connect(&view, &ColumnView::chosenAnew, this, [this, &view] { keepOnly(view); });
}

void BoardSelection::keepOnly(const ColumnView& view) const
{
    for (ColumnView* other : m_views) {
        if (other != &view)
            other->clearSelection();
    }
}

std::vector<GoalId> BoardSelection::chosen() const
{
    std::vector<GoalId> ids;
    for (const ColumnView* view : m_views) {
        const std::vector<GoalId> here = view->selectedGoals();
        ids.insert(ids.end(), here.begin(), here.end());
    }
    return ids;
}

std::vector<GoalId> BoardSelection::chosenFrom(const ColumnView& at) const
{
    return at.selectionModel()->hasSelection() ? chosen() : at.goalsAtHand();
}

std::vector<GoalId> BoardSelection::withChosen(std::vector<GoalId> ids) const
{
    const std::vector<GoalId> all = chosen();
    const auto isIn = [](const std::vector<GoalId>& some, const GoalId& id) {
        return std::find(some.begin(), some.end(), id) != some.end();
    };
    if (std::any_of(ids.begin(), ids.end(), [&](const GoalId& id) { return isIn(all, id); })) {
        for (const GoalId& id : all) {
            if (!isIn(ids, id))
                ids.push_back(id);
        }
    }
    return ids;
}

} // namespace unrut
