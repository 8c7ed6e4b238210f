// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/search_match.h>

#include <QAbstractListModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace unrut {

class Workspace;
struct WorkspaceChange;

/// The entries of the log that a filter lets through, newest first, read from the journal page by page.
///
/// The list may begin further down, at a day; then there are newer ones to be fetched too. How many there are in all is
/// counted behind the list, a little at a time, so that the list never waits for it.
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
    /// The list begins with the newest again, if the filter is another.
    void setFilter(const EntryFilter& filter);
    /// Begins with \a day or, where nothing was written then, with what came before it; with a null day, with the
    /// newest.
    void beginAt(QDate day);
    [[nodiscard]] bool canFetchNewer() const { return m_hasNewer; }
    /// Puts a page before the first row; how many rows there are more is returned.
    int fetchNewer();
    /// What of \a text, shown in this list, is looked for.
    [[nodiscard]] std::vector<TextRange> hits(const QString& text) const { return hitsIn(m_query, text); }
    /// How many entries the filter lets through, read or not; nothing while they are being counted.
    [[nodiscard]] std::optional<int> total() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The list was read anew, or total() became known.
    void refreshed();
    void failed(const unrut::Error& error);

private:
    void follow(const WorkspaceChange& change);
    /// The first \a least rows as the journal has them now, or nothing where they cannot be read.
    std::optional<std::vector<Entry>> read(int least);
    std::vector<Entry> cutToWhatWasRead(std::vector<Entry> entries) const;
    void reload();
    void become(std::vector<Entry> entries);
    void beginCounting();
    void countOn();
    [[nodiscard]] EntryFilter readFilter() const;

    const Workspace& m_workspace;
    EntryFilter m_filter;
    SearchQuery m_query;
    QDate m_start; ///< the day the list was begun at; null: the newest
    std::vector<Entry> m_entries;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    EntryTally m_tally;
    QTimer m_counting; ///< unlike an event that is posted, it lets the list be drawn in between
};

} // namespace unrut
