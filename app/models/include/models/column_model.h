// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace unrut {

class Workspace;
struct WorkspaceChange;

/// Which cards of the board are shown. Empty filters do not restrict.
struct GoalFilter
{
    QString text; ///< in title, why, steps or notes; without regard to case
    std::optional<GoalKind> kind;
    std::optional<Horizon> horizon;
    bool operator==(const GoalFilter&) const = default;
};
[[nodiscard]] bool matches(const Goal& goal, const GoalFilter& filter);

/// How the cards of a column are ordered: as the person put them, by due day (none last), or by how well the way out
/// that they came from fits the newest result. The last two fall back on the person's order.
enum class CardOrder { ByHand, ByDue, ByMatch };

/// The cards of one column of the board, in their order.
///
/// It follows the workspace and never changes it: a drop is told by dropped(), and the rows move when the workspace
/// says so.
class ColumnModel : public QAbstractListModel
{
    Q_OBJECT

public:
    ColumnModel(const Workspace& workspace, BoardColumn column, QObject* parent = nullptr);

    [[nodiscard]] BoardColumn column() const { return m_column; }
    [[nodiscard]] const Goal& goal(int row) const;
    [[nodiscard]] QModelIndex indexOf(const GoalId& id) const;
    /// Cards of the column without regard to filter and fold.
    [[nodiscard]] int cardCount() const { return m_cardCount; }
    void setFilter(const GoalFilter& filter);
    [[nodiscard]] bool isFiltered() const { return m_filter != GoalFilter(); }
    /// Cards that the filter lets through, folded ones too.
    [[nodiscard]] int foundCount() const { return rowCount() + m_foldedCount; }
    void setOrder(CardOrder order);
    [[nodiscard]] CardOrder order() const { return m_order; }
    /// Folds away what was done before \a day; null: nothing.
    void setFoldBefore(QDate day);
    [[nodiscard]] int foldedCount() const { return m_foldedCount; }
    /// Cards do not say when they are due just now (Workspace::duesRest()).
    [[nodiscard]] bool duesRest() const { return m_duesRest; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// Cards were dropped before the shown row \a row (the row count: at the end).
    void dropped(const QList<unrut::GoalId>& ids, int row);
    /// How many cards there are, shown or folded, has changed.
    void countChanged();

private:
    void follow(const WorkspaceChange& change);
    void rebuild(const std::vector<GoalId>& touched);
    void removeMissing(const std::vector<GoalId>& wanted);
    void reorder(const std::vector<GoalId>& wanted);
    void insertNew(const std::vector<GoalId>& wanted);
    void numberRows();
    [[nodiscard]] std::vector<GoalId> wantedRows();
    void sort(std::vector<const Goal*>& cards) const;

    const Workspace& m_workspace;
    BoardColumn m_column;
    GoalFilter m_filter;
    QDate m_foldBefore;
    CardOrder m_order = CardOrder::ByHand;
    std::vector<GoalId> m_rows;
    QHash<GoalId, int> m_places; ///< the row of each card shown
    int m_cardCount = 0;
    int m_foldedCount = 0;
    bool m_duesRest = false;
};

} // namespace unrut
