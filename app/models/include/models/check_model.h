// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/id.h>

#include <QAbstractTableModel>

#include <vector>

namespace unrut {

class Workspace;
struct WorkspaceChange;

/// The finished checks that are not in the bin, newest first: day, form, Spark and the area each pointed to.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, FormColumn, SparkColumn, AreaColumn };
    static constexpr int columns = 4;

    explicit CheckModel(const Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] CheckId check(int row) const { return m_rows[static_cast<size_t>(row)].id; }
    /// Invalid when the check is not in the list.
    [[nodiscard]] QModelIndex indexOf(const CheckId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A check as the list tells it.
    struct Row
    {
        CheckId id;
        QString texts[columns];
    };

    void follow(const WorkspaceChange& change);
    void read();

    const Workspace& m_workspace;
    std::vector<Row> m_rows;
};

} // namespace unrut
