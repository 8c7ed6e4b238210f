// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/id.h>

#include <QAbstractTableModel>

#include <vector>

namespace unrut {

class Workspace;
struct WorkspaceChange;

/// The finished checks, newest first: day, form, Spark, the area each pointed to, and whether there is a note. Those in
/// the bin instead while showsBin().
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, FormColumn, SparkColumn, AreaColumn, NoteColumn };
    static constexpr int columns = 5;

    explicit CheckModel(const Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] CheckId check(int row) const { return m_rows[static_cast<size_t>(row)].id; }
    void showBin(bool bin);
    [[nodiscard]] bool showsBin() const { return m_showsBin; }
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
    bool m_showsBin = false;
    std::vector<Row> m_rows;
};

} // namespace unrut
