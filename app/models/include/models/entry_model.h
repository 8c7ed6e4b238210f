// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/search_match.h>

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace unrut {

class Workspace;
struct WorkspaceChange;

/// The entries of the log that a filter lets through, newest first, read from the journal page by page.
class EntryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { BeginsDayRole = Qt::UserRole }; ///< bool: the first entry of its day

    explicit EntryModel(const Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] const Entry& entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    [[nodiscard]] bool beginsDay(int row) const;
    [[nodiscard]] QModelIndex indexOf(const EntryId& id) const;
    [[nodiscard]] const EntryFilter& filter() const { return m_filter; }
    void setFilter(const EntryFilter& filter);
    /// What of \a text, shown in this list, is looked for.
    [[nodiscard]] std::vector<TextRange> hits(const QString& text) const { return hitsIn(m_query, text); }
    /// How many entries the filter lets through, read or not.
    [[nodiscard]] int total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The list was read anew.
    void refreshed();
    void failed(const unrut::Error& error);

private:
    void follow(const WorkspaceChange& change);
    void reload(int least);

    const Workspace& m_workspace;
    EntryFilter m_filter;
    SearchQuery m_query;
    std::vector<Entry> m_entries;
    int m_total = 0;
};

} // namespace unrut
