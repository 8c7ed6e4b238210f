// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/column_model.h>

#include <wording/goal_words.h>
#include <workspace/workspace.h>

#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>

namespace unrut {

namespace {

QString goalMimeType()
{
    return QStringLiteral("application/x-unrut-goals");
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
    numberRows();
    m_duesRest = workspace.duesRest();
}

const Goal& ColumnModel::goal(int row) const
{
    const Goal* goal = m_workspace.goal(m_rows[static_cast<size_t>(row)]);
    Q_ASSERT(goal);
    return *goal;
}

QModelIndex ColumnModel::indexOf(const GoalId& id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? QModelIndex() : index(*place);
}

void ColumnModel::setFilter(const GoalFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild({});
}

void ColumnModel::setOrder(CardOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
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
    std::vector<const Goal*> cards = cardsIn(m_workspace.goals(), m_column);
    m_cardCount = static_cast<int>(cards.size());
    m_foldedCount = 0;
    std::erase_if(cards, [this](const Goal* card) {
        if (!matches(*card, m_filter))
            return true;
        const bool isFolded = m_foldBefore.isValid() && card->doneDay.isValid() && card->doneDay < m_foldBefore;
        m_foldedCount += isFolded ? 1 : 0;
        return isFolded;
    });
    sort(cards);
    std::vector<GoalId> wanted;
    wanted.reserve(cards.size());
    for (const Goal* card : cards)
        wanted.push_back(card->id);
    return wanted;
}

void ColumnModel::sort(std::vector<const Goal*>& cards) const
{
    if (m_order == CardOrder::ByDue) {
        std::stable_sort(cards.begin(), cards.end(), [](const Goal* a, const Goal* b) {
            return a->due.isValid() != b->due.isValid() ? a->due.isValid() : a->due < b->due;
        });
    }
    const auto standing = m_order == CardOrder::ByMatch ? m_workspace.standing() : std::nullopt;
    if (!standing)
        return;
    std::map<Play, double> points;
    for (const Suggestion& suggestion : standing->recommendation.all)
        points[suggestion.play] = suggestion.points;
    const auto pointsOf = [&](const Goal* card) {
        const auto found = card->play ? points.find(*card->play) : points.end();
        return found == points.end() ? -1.0 : found->second;
    };
    std::stable_sort(cards.begin(), cards.end(),
                     [&](const Goal* a, const Goal* b) { return pointsOf(a) > pointsOf(b); });
}

void ColumnModel::numberRows()
{
    m_places.clear();
    m_places.reserve(static_cast<qsizetype>(m_rows.size()));
    int row = 0;
    for (const GoalId& id : m_rows)
        m_places.insert(id, row++);
}

void ColumnModel::follow(const WorkspaceChange& change)
{
    const bool mayReorder = m_order == CardOrder::ByMatch && !change.checks.empty();
    if (change.everything || change.rules || mayReorder || !change.goals.empty())
        rebuild(change.everything ? m_rows : change.goals);
    if (m_workspace.duesRest() == m_duesRest)
        return;
    m_duesRest = !m_duesRest;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ColumnModel::rebuild(const std::vector<GoalId>& touched)
{
    const std::vector<GoalId> wanted = wantedRows();
    if (wanted != m_rows) {
        removeMissing(wanted);
        reorder(wanted);
        insertNew(wanted);
    }
    for (const GoalId& id : touched) {
        if (const QModelIndex index = indexOf(id); index.isValid())
            Q_EMIT dataChanged(index, index);
    }
    Q_EMIT countChanged();
}

void ColumnModel::removeMissing(const std::vector<GoalId>& wanted)
{
    const QSet<GoalId> staying(wanted.begin(), wanted.end());
    // Runs of rows at once: folding and filtering take thousands away.
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (staying.contains(m_rows[static_cast<size_t>(last)]))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(m_rows[static_cast<size_t>(first) - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        numberRows();
        endRemoveRows();
        last = first;
    }
}

void ColumnModel::reorder(const std::vector<GoalId>& wanted)
{
    std::vector<GoalId> kept;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(kept),
                 [&](const GoalId& id) { return m_places.contains(id); });
    if (kept == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<GoalId> rowsBefore = m_rows;
    m_rows = kept;
    numberRows();
    QModelIndexList after;
    for (const QModelIndex& index : before)
        after.append(indexOf(rowsBefore[static_cast<size_t>(index.row())]));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ColumnModel::insertNew(const std::vector<GoalId>& wanted)
{
    for (size_t first = 0; first < wanted.size(); ++first) {
        if (first < m_rows.size() && m_rows[first] == wanted[first])
            continue;
        size_t end = first + 1;
        while (end < wanted.size() && !m_places.contains(wanted[end]))
            ++end;
        const auto at = static_cast<std::ptrdiff_t>(first);
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + at, wanted.begin() + at, wanted.begin() + static_cast<std::ptrdiff_t>(end));
        numberRows();
        endInsertRows();
        first = end - 1;
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
        return wording::spokenCard(*card, index.row() + 1, rowCount(), m_workspace.clock().today(), m_workspace.rules(),
                                   m_duesRest ? wording::Dues::Resting : wording::Dues::Told);
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
