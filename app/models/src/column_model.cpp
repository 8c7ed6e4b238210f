// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/column_model.h>

#include <wording/goal_words.h>
#include <workspace/workspace.h>

#include <QMimeData>

#include <algorithm>
#include <memory>

namespace unrut {

namespace {

QString goalMimeType()
{
    return QStringLiteral("application/x-unrut-goals");
}

bool contains(const std::vector<GoalId>& ids, const GoalId& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

bool matches(const Goal& goal, const GoalFilter& filter)
{
    if (filter.kind && goal.kind != *filter.kind)
        return false;
    if (filter.horizon && goal.horizon != *filter.horizon)
        return false;
    const QString text = filter.text.trimmed();
    if (text.isEmpty())
        return true;
    const auto has = [&](const QString& field) { return field.contains(text, Qt::CaseInsensitive); };
    return has(goal.title) || has(goal.why) || has(goal.notes) ||
           std::any_of(goal.steps.begin(), goal.steps.end(), [&](const Step& step) { return has(step.text); });
}

ColumnModel::ColumnModel(const Workspace& workspace, BoardColumn column, QObject* parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_column(column)
{
    connect(&workspace, &Workspace::changed, this, &ColumnModel::follow);
    m_rows = wantedRows();
}

const Goal& ColumnModel::goal(int row) const
{
    const Goal* goal = m_workspace.goal(m_rows[static_cast<size_t>(row)]);
    Q_ASSERT(goal);
    return *goal;
}

QModelIndex ColumnModel::indexOf(const GoalId& id) const
{
    const auto there = std::find(m_rows.begin(), m_rows.end(), id);
    return there == m_rows.end() ? QModelIndex() : index(static_cast<int>(there - m_rows.begin()));
}

int ColumnModel::boardRow(int row) const
{
    const std::vector<Goal> cards = goalsIn(m_workspace.goals(), m_column);
    if (row < 0 || row >= rowCount())
        return static_cast<int>(cards.size());
    const GoalId id = m_rows[static_cast<size_t>(row)];
    const auto there = std::find_if(cards.begin(), cards.end(), [&](const Goal& card) { return card.id == id; });
    return static_cast<int>(there - cards.begin());
}

void ColumnModel::setFilter(const GoalFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild({});
}

void ColumnModel::setFoldBefore(QDate day)
{
    if (day == m_foldBefore)
        return;
    m_foldBefore = day;
    rebuild({});
}

std::vector<GoalId> ColumnModel::wantedRows()
{
    std::vector<GoalId> wanted;
    m_foldedCount = 0;
    const std::vector<Goal> cards = goalsIn(m_workspace.goals(), m_column);
    m_cardCount = static_cast<int>(cards.size());
    for (const Goal& card : cards) {
        if (!matches(card, m_filter))
            continue;
        if (m_foldBefore.isValid() && card.doneDay.isValid() && card.doneDay < m_foldBefore)
            ++m_foldedCount;
        else
            wanted.push_back(card.id);
    }
    return wanted;
}

void ColumnModel::follow(const WorkspaceChange& change)
{
    if (change.everything || change.rules || !change.goals.empty())
        rebuild(change.everything ? m_rows : change.goals);
}

void ColumnModel::rebuild(const std::vector<GoalId>& touched)
{
    const std::vector<GoalId> wanted = wantedRows();
    removeMissing(wanted);
    reorder(wanted);
    insertNew(wanted);
    for (const GoalId& id : touched) {
        if (const QModelIndex index = indexOf(id); index.isValid())
            Q_EMIT dataChanged(index, index);
    }
    Q_EMIT countChanged();
}

void ColumnModel::removeMissing(const std::vector<GoalId>& wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (contains(wanted, m_rows[static_cast<size_t>(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void ColumnModel::reorder(const std::vector<GoalId>& wanted)
{
    std::vector<GoalId> kept;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(kept),
                 [&](const GoalId& id) { return contains(m_rows, id); });
    if (kept == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<GoalId> rowsBefore = m_rows;
    m_rows = kept;
    QModelIndexList after;
    for (const QModelIndex& index : before)
        after.append(indexOf(rowsBefore[static_cast<size_t>(index.row())]));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ColumnModel::insertNew(const std::vector<GoalId>& wanted)
{
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_rows.size() && m_rows[i] == wanted[i])
            continue;
        const int row = static_cast<int>(i);
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, wanted[i]);
        endInsertRows();
    }
}

int ColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    // While rows are being taken out, a view may still ask for one that is gone from the workspace.
    const Goal* card = m_workspace.goal(m_rows[static_cast<size_t>(index.row())]);
    if (!card)
        return {};
    if (role == Qt::DisplayRole)
        return card->title;
    if (role == Qt::AccessibleTextRole)
        return wording::spokenCard(*card, index.row() + 1, rowCount(), m_workspace.clock().today());
    return {};
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex& index) const
{
    // Only the space between cards takes a drop: never one card onto another.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList ColumnModel::mimeTypes() const
{
    return {goalMimeType()};
}

QMimeData* ColumnModel::mimeData(const QModelIndexList& indexes) const
{
    QList<int> rows;
    for (const QModelIndex& index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QByteArray ids;
    for (const int row : rows)
        ids += m_rows[static_cast<size_t>(row)].toString().toLatin1() + '\n';
    auto data = std::make_unique<QMimeData>();
    data->setData(goalMimeType(), ids);
    return data.release();
}

bool ColumnModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex&) const
{
    return action == Qt::MoveAction && data->hasFormat(goalMimeType());
}

bool ColumnModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                               const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    QList<GoalId> ids;
    const QList<QByteArray> lines = data->data(goalMimeType()).split('\n');
    for (const QByteArray& line : lines) {
        const auto id = GoalId::fromString(QString::fromLatin1(line));
        if (!id.isNull())
            ids.append(id);
    }
    if (!ids.isEmpty())
        Q_EMIT dropped(ids, row < 0 ? rowCount() : row);
    return false; // the view must not remove the rows it dragged: the workspace moves them
}

} // namespace unrut
