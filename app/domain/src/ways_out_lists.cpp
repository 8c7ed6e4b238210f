// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/ways_out_lists.h>

#include <algorithm>
#include <map>

namespace unrut {

using namespace Qt::StringLiterals;

std::vector<ShelfItem> readingShelf(const std::vector<Worksheet>& worksheets)
{
    std::map<std::pair<QString, QString>, ShelfItem> shelf;
    std::vector<Worksheet> those = worksheetsOf(Play::ReadListen, worksheets);
    std::reverse(those.begin(), those.end()); // the newest has the last word
    for (const Worksheet& worksheet : those) {
        const QString area = worksheet.text(u"area"_s);
        for (const QStringList& row : worksheet.cells(u"shelf"_s)) {
            const ShelfItem item{area, row.value(0), row.value(1), row.value(2)};
            if (!item.title.isEmpty())
                shelf[{area.toCaseFolded(), item.title.toCaseFolded()}] = item;
        }
    }
    std::vector<ShelfItem> items;
    items.reserve(shelf.size());
    for (const auto& [key, item] : shelf)
        items.push_back(item);
    return items;
}

std::vector<Goal> awaitingApproval(const std::vector<Goal>& goals)
{
    std::vector<Goal> waiting;
    std::copy_if(goals.begin(), goals.end(), std::back_inserter(waiting), [](const Goal& goal) {
        const bool isOver = goal.column == BoardColumn::Done || goal.column == BoardColumn::Archive;
        const Approval approval = goal.parts.learning.approval;
        return !goal.isBinned() && !isOver && (approval == Approval::ToAsk || approval == Approval::Asked);
    });
    return waiting;
}

} // namespace unrut
