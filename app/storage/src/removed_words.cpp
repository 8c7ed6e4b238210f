// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "removed_words.h"

#include "database.h"
#include "meta_rows.h"

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

const QString markKey = u"search.forget"_s;

/// Whether anything goes for good from the bin.
template <class... Edits>
bool isPurge(const Edits&... lists)
{
    const auto purges = [](const auto& edits) {
        return std::any_of(edits.begin(), edits.end(),
                           [](const auto& edit) { return edit.before && edit.before->isBinned() && !edit.after; });
    };
    return (purges(lists) || ...);
}

bool purgesEntries(const JournalChange& change)
{
    return isPurge(change.entries);
}

bool purgesThings(const JournalChange& change)
{
    return isPurge(change.goals, change.people, change.talks, change.worksheets, change.binnedLines);
}

bool removesWords(const Edit<Entry>& edit)
{
    return edit.before && (!edit.after || edit.after->text != edit.before->text);
}

/// Whether words of goals, people, talks or worksheets may have gone.
bool changesThings(const JournalChange& change)
{
    const auto anyBefore = [](const auto& edits) {
        return std::any_of(edits.begin(), edits.end(), [](const auto& edit) { return edit.before.has_value(); });
    };
    return anyBefore(change.goals) || anyBefore(change.people) || anyBefore(change.talks) ||
           anyBefore(change.worksheets) || anyBefore(change.binnedLines);
}

Status optimize(Database& database, QLatin1String index)
{
    return database.run(u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(index));
}

Status dropMark(Database& database)
{
    return database.run(u"DELETE FROM meta WHERE key = '%1'"_s.arg(markKey));
}

} // namespace

void RemovedWords::readMark(Database& database)
{
    const Result<qint64> marks = database.number(u"SELECT count(*) FROM meta WHERE key = '%1'"_s.arg(markKey));
    const bool isMarked = marks && *marks > 0;
    m_entries.isMarked = isMarked;
    m_things.isMarked = isMarked;
}

Status RemovedWords::mark(Database& database, const JournalChange& change, const QDateTime& now)
{
    const bool isDue = purgesEntries(change) || purgesThings(change);
    return isDue ? replaceMeta(database, markKey, {{markKey, u"1"_s}}, now) : Status();
}

void RemovedWords::follow(const JournalChange& change)
{
    const auto note = [](Index& index, bool isPurged) {
        index.isLeft = true;
        index.isMarked = index.isMarked || isPurged;
        index.hasBegun = index.hasBegun && !isPurged; // what is merged already lacks the newest
    };
    if (std::any_of(change.entries.begin(), change.entries.end(), removesWords))
        note(m_entries, purgesEntries(change));
    if (changesThings(change))
        note(m_things, purgesThings(change));
}

/// SQLite tells what is left to merge by what a step of it changed: its own bookkeeping alone is one row.
Result<bool> RemovedWords::merge(Database& database, const Index& index)
{
    constexpr int pagesAtATime = 32;
    const QString changes = u"SELECT total_changes()"_s;
    const Result<qint64> before = database.number(changes);
    if (!before)
        return before.error();
    // The first step takes all parts for ones to be merged, the others go on with those.
    const int pages = index.hasBegun ? pagesAtATime : -pagesAtATime;
    const Status merged = database.run(u"INSERT INTO %1 (%1, rank) VALUES ('merge', %2)"_s.arg(index.name).arg(pages));
    if (!merged)
        return merged.error();
    const Result<qint64> after = database.number(changes);
    return after ? Result<bool>(*after - *before < 2) : after.error();
}

Result<bool> RemovedWords::forgetSome(Database& database)
{
    if (!areMarked())
        return false;
    Index& index = m_entries.isMarked ? m_entries : m_things;
    Result<WriteTransaction> transaction = WriteTransaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<bool> isDone = merge(database, index);
    if (!isDone)
        return isDone.error();
    const bool isLast = *isDone && (&index == &m_things || !m_things.isMarked);
    Status status = isLast ? dropMark(database) : Status();
    if (status)
        status = transaction->commit();
    if (!status)
        return status.error();
    index.hasBegun = !*isDone;
    index.isMarked = !*isDone;
    return areMarked();
}

void RemovedWords::forgetAll(Database& database)
{
    const bool wereMarked = areMarked();
    for (Index* index : {&m_entries, &m_things}) {
        const bool isDue = index->isLeft || index->isMarked;
        if (isDue && optimize(database, index->name))
            index->isLeft = index->isMarked = false;
    }
    if (wereMarked && !areMarked())
        (void)dropMark(database); // left, it has the next session look once more
}

} // namespace unrut
