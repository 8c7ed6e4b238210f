// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/entry_model.h>

#include <wording/entry_words.h>
#include <workspace/workspace.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace unrut {

namespace {

constexpr int pageSize = 60;
constexpr int firstPage = 24;       ///< fills a window; what a search shows first is not to wait for more
constexpr int countedAtOnce = 4000; ///< takes about a millisecond

} // namespace

EntryModel::EntryModel(const Workspace& workspace, QObject* parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    m_counting.setSingleShot(true);
    connect(&m_counting, &QTimer::timeout, this, &EntryModel::countOn);
    connect(&workspace, &Workspace::changed, this, &EntryModel::follow);
    reload();
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

std::optional<int> EntryModel::total() const
{
    if (!m_hasOlder && !m_hasNewer)
        return rowCount();
    return m_tally.isWhole ? std::optional(m_tally.count) : std::nullopt;
}

void EntryModel::setFilter(const EntryFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_query = searchQuery(filter.text);
    m_start = {};
    reload();
}

void EntryModel::beginAt(QDate day)
{
    m_start = day;
    reload();
}

/// The filter, and nothing newer than the day that the list begins at.
EntryFilter EntryModel::readFilter() const
{
    EntryFilter filter = m_filter;
    if (m_start.isValid() && (filter.to.isNull() || m_start < filter.to))
        filter.to = m_start;
    return filter;
}

std::optional<std::vector<Entry>> EntryModel::read(int least)
{
    auto page = m_workspace.entries(readFilter(), 0, least + 1);
    if (!page) {
        Q_EMIT failed(page.error());
        return std::nullopt;
    }
    m_hasOlder = std::cmp_greater(page->size(), least);
    if (m_hasOlder)
        page->pop_back();
    m_hasNewer = false;
    if (m_start.isValid() && !page->empty()) {
        const auto newer = m_workspace.entriesBeside(m_filter, page->front().id, LogDirection::Newer, 1);
        m_hasNewer = newer && !newer->empty();
    }
    return *std::move(page);
}

void EntryModel::reload()
{
    auto entries = read(firstPage);
    if (entries && entries->empty() && m_start.isValid()) {
        m_start = {}; // nothing is as old as that
        entries = read(firstPage);
    }
    if (!entries)
        return;
    beginResetModel();
    m_entries = *std::move(entries);
    endResetModel();
    beginCounting();
}

/// A list that follows a change ends where it ended, so that only the rows between are new.
std::vector<Entry> EntryModel::cutToWhatWasRead(std::vector<Entry> entries) const
{
    for (auto last = m_entries.rbegin(); last != m_entries.rend(); ++last) {
        const auto there =
            std::find_if(entries.rbegin(), entries.rend(), [&](const Entry& entry) { return entry.id == last->id; });
        if (there != entries.rend()) {
            const auto kept = std::max<std::ptrdiff_t>(std::distance(there, entries.rend()), pageSize);
            if (std::cmp_less(kept, entries.size()))
                entries.resize(static_cast<size_t>(kept));
            return entries;
        }
    }
    return entries;
}

void EntryModel::follow(const WorkspaceChange& change)
{
    if (change.everything) {
        reload();
        return;
    }
    if (change.entries.empty())
        return;
    const int least = std::max(pageSize, rowCount()) + static_cast<int>(change.entries.size());
    auto entries = read(least);
    if (!entries)
        return;
    if (entries->empty() && m_start.isValid()) {
        reload();
        return;
    }
    const size_t all = entries->size();
    std::vector<Entry> kept = cutToWhatWasRead(*std::move(entries));
    m_hasOlder = m_hasOlder || kept.size() < all;
    become(std::move(kept));
    beginCounting();
}

/// Only the rows that differ go and come, so that what is chosen, and where the list is scrolled to, stay.
void EntryModel::become(std::vector<Entry> entries)
{
    const auto differs = std::mismatch(m_entries.begin(), m_entries.end(), entries.begin(), entries.end());
    const auto first = differs.first - m_entries.begin();
    const auto most = static_cast<std::ptrdiff_t>(std::min(m_entries.size(), entries.size())) - first;
    const auto tail = std::mismatch(m_entries.rbegin(), m_entries.rbegin() + most, entries.rbegin());
    const auto same = tail.first - m_entries.rbegin();
    const auto gone = static_cast<std::ptrdiff_t>(m_entries.size()) - first - same;
    const auto come = static_cast<std::ptrdiff_t>(entries.size()) - first - same;
    const bool changedOnly =
        gone == come && std::equal(m_entries.begin() + first, m_entries.begin() + first + gone, entries.begin() + first,
                                   [](const Entry& a, const Entry& b) { return a.id == b.id; });
    const auto row = static_cast<int>(first);
    if (changedOnly) {
        m_entries = std::move(entries);
    } else {
        if (gone > 0) {
            beginRemoveRows({}, row, row + static_cast<int>(gone) - 1);
            m_entries.erase(m_entries.begin() + first, m_entries.begin() + first + gone);
            endRemoveRows();
        }
        if (come > 0) {
            beginInsertRows({}, row, row + static_cast<int>(come) - 1);
            m_entries.insert(m_entries.begin() + first, entries.begin() + first, entries.begin() + first + come);
            endInsertRows();
        }
    }
    // The row behind may begin its day now, or no longer.
    const int last = std::min(row + static_cast<int>(come), rowCount() - 1);
    if (last >= row)
        Q_EMIT dataChanged(index(row), index(last));
}

void EntryModel::beginCounting()
{
    m_tally = {};
    if (!total())
        m_counting.start();
    Q_EMIT refreshed();
}

void EntryModel::countOn()
{
    // The bin has no index that lasts: counting it bit by bit would make one each time.
    const int most = m_filter.inBin ? std::numeric_limits<int>::max() : countedAtOnce;
    if (total())
        return;
    const auto tally = m_workspace.tallyEntries(m_filter, m_tally, most);
    if (!tally) {
        Q_EMIT failed(tally.error());
        return;
    }
    m_tally = *tally;
    if (m_tally.isWhole) {
        Q_EMIT refreshed();
        return;
    }
    m_counting.start();
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

Qt::ItemFlags EntryModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool EntryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasOlder && !m_entries.empty();
}

void EntryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = m_workspace.entriesBeside(m_filter, m_entries.back().id, LogDirection::Older, pageSize + 1);
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    m_hasOlder = std::cmp_greater(page->size(), pageSize);
    if (m_hasOlder)
        page->pop_back();
    if (page->empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->size()) - 1);
    m_entries.insert(m_entries.end(), page->begin(), page->end());
    endInsertRows();
}

int EntryModel::fetchNewer()
{
    if (!m_hasNewer || m_entries.empty())
        return 0;
    auto page = m_workspace.entriesBeside(m_filter, m_entries.front().id, LogDirection::Newer, pageSize + 1);
    if (!page) {
        Q_EMIT failed(page.error());
        return 0;
    }
    m_hasNewer = std::cmp_greater(page->size(), pageSize);
    if (m_hasNewer)
        page->erase(page->begin());
    if (page->empty())
        return 0;
    const auto rows = static_cast<int>(page->size());
    beginInsertRows({}, 0, rows - 1);
    m_entries.insert(m_entries.begin(), page->begin(), page->end());
    endInsertRows();
    // Whatever is read anew reaches up to here.
    m_start = m_hasNewer ? m_entries.front().day : QDate();
    Q_EMIT dataChanged(index(rows), index(rows));
    return rows;
}

} // namespace unrut
