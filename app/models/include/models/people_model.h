// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/person.h>

#include <QAbstractListModel>

#include <vector>

namespace unrut {

class Workspace;
struct WorkspaceChange;

/// The people who are not in the bin, in the order of inListOrder(), narrowed to what is searched for.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole + 1, StandingRole };

    explicit PeopleModel(const Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] const Person& person(int row) const { return m_rows[static_cast<size_t>(row)].person; }
    /// Invalid when the person is not in the list.
    [[nodiscard]] QModelIndex indexOf(const PersonId& id) const;
    /// Only those whose name, role, line, contact or notes hold \a text; empty: all.
    void setSearch(const QString& text);
    /// The days have gone on.
    void refresh();
    /// How many there are without the search, and how many of them to catch up with.
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int toCatchUp() const { return m_toCatchUp; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        Person person;
        PersonStanding standing;
    };
    void follow(const WorkspaceChange& change);

    const Workspace& m_workspace;
    QString m_search;
    std::vector<Row> m_rows;
    int m_count = 0;
    int m_toCatchUp = 0;
};

} // namespace unrut
