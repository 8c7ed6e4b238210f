// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/entry_model.h>

#include <wording/entry_words.h>
#include <workspace/workspace.h>

#include <algorithm>

namespace unrut {

namespace {

constexpr int pageSize = 60;

} // namespace

EntryModel::EntryModel(const Workspace& workspace, QObject* parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &EntryModel::follow);
    reload(pageSize);
}

bool EntryModel::beginsDay(int row) const
{
    return row == 0 || entry(row - 1).day != entry(row).day;
}

QModelIndex EntryModel::indexOf(const EntryId& id) const
{
    const auto there =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.id == id; });
    return there == m_entries.end() ? QModelIndex() : index(static_cast<int>(there - m_entries.begin()));
}

void EntryModel::setFilter(const EntryFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_query = searchQuery(filter.text);
    reload(pageSize);
}

void EntryModel::follow(const WorkspaceChange& change)
{
    if (change.everything || !change.entries.empty())
        reload(std::max(pageSize, rowCount()));
}

void EntryModel::reload(int least)
{
    const auto total = m_workspace.entryCount(m_filter);
    const auto page = m_workspace.entries(m_filter, 0, least);
    if (!total || !page) {
        Q_EMIT failed(total ? page.error() : total.error());
        return;
    }
    beginResetModel();
    m_total = *total;
    m_entries = *page;
    endResetModel();
    Q_EMIT refreshed();
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& shown = entry(index.row());
    if (role == Qt::DisplayRole)
        return shown.text;
    if (role == Qt::AccessibleTextRole)
        return wording::spokenEntry(shown, m_workspace.clock().today());
    if (role == BeginsDayRole)
        return beginsDay(index.row());
    return {};
}

bool EntryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && rowCount() < m_total;
}

void EntryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const auto page = m_workspace.entries(m_filter, rowCount(), pageSize);
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    if (page->empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->size()) - 1);
    m_entries.insert(m_entries.end(), page->begin(), page->end());
    endInsertRows();
}

} // namespace unrut
