// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/id.h>

#include <QAbstractListModel>

#include <vector>

namespace unrut {

class Workspace;
struct WorkspaceChange;

/// The finished checks, newest first: day and form of each, what it pointed to and its note, and its Spark. Those in
/// the bin instead while showsBin().
class CheckModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Beside Qt::DisplayRole, the day and the form, and Qt::AccessibleTextRole, all of it.
    enum Role {
        DetailRole = Qt::UserRole, ///< what it pointed to, and its note
        SparkRole,                 ///< empty without one
    };

    explicit CheckModel(const Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] CheckId check(int row) const { return m_rows[static_cast<size_t>(row)].id; }
    void showBin(bool bin);
    [[nodiscard]] bool showsBin() const { return m_showsBin; }
    /// Invalid when the check is not in the list.
    [[nodiscard]] QModelIndex indexOf(const CheckId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// A check as the list tells it.
    struct Row
    {
        CheckId id;
        QString title;
        QString detail;
        QString spark;
    };

    void follow(const WorkspaceChange& change);
    void read();

    const Workspace& m_workspace;
    bool m_showsBin = false;
    std::vector<Row> m_rows;
};

} // namespace unrut
