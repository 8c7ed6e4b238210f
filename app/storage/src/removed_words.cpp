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

/// Lines that do not go back to what they were taken out of.
bool purgesLines(const JournalChange& change)
{
    const auto changes = [](const auto& edits, const QUuid& id) {
        return std::any_of(edits.begin(), edits.end(),
                           [&id](const auto& edit) { return edit.after && edit.after->id.uuid() == id; });
    };
    return std::any_of(change.binnedLines.begin(), change.binnedLines.end(), [&](const Edit<BinnedLine>& edit) {
        return !edit.after && !changes(change.goals, edit.before->of) && !changes(change.people, edit.before->of);
    });
}

bool purgesEntries(const JournalChange& change)
{
    return isPurge(change.entries);
}

bool purgesThings(const JournalChange& change)
{
    return isPurge(change.goals, change.people, change.talks, change.worksheets) || purgesLines(change);
}

bool purgesAnything(const JournalChange& change)
{
    return purgesEntries(change) || purgesThings(change) ||
           isPurge(change.checks, change.lookingBacks, change.arrivals, change.fridayPages, change.practices);
}

bool removesWords(const Edit<Entry>& edit)
{
    return edit.before && (!edit.after || edit.after->text != edit.before->text);
}

/// Whether any of them was there before.
template <class... Edits>
bool areOfBefore(const Edits&... lists)
{
    const auto anyBefore = [](const auto& edits) {
        return std::any_of(edits.begin(), edits.end(), [](const auto& edit) { return edit.before.has_value(); });
    };
    return (anyBefore(lists) || ...);
}

/// Whether words of goals, people, talks or worksheets may have gone.
bool changesThings(const JournalChange& change)
{
    return areOfBefore(change.goals, change.people, change.talks, change.worksheets, change.binnedLines);
}

/// Whether words of anything at all may have gone.
bool changesAnything(const JournalChange& change)
{
    const bool forgetsTyping = change.unsent && change.unsent->before && !change.unsent->before->empty();
    return forgetsTyping || change.rules || changesThings(change) ||
           std::any_of(change.entries.begin(), change.entries.end(), removesWords) ||
           areOfBefore(change.checks, change.checkIns, change.lookingBacks, change.arrivals, change.fridayPages,
                       change.practices);
}

/// Whether a person does not notice that all of the file is written.
Result<bool> isSmall(Database& database)
{
    constexpr qint64 bytes = qint64{4} * 1024 * 1024;
    const Result<qint64> size =
        database.number(u"SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"_s);
    return size ? Result<bool>(*size <= bytes) : size.error();
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
    m_entries.isMarked = m_things.isMarked = m_pages.isMarked = isMarked;
}

Status RemovedWords::mark(Database& database, const JournalChange& change, const QDateTime& now)
{
    return purgesAnything(change) ? replaceMeta(database, markKey, {{markKey, u"1"_s}}, now) : Status();
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
    m_pages.isLeft = m_pages.isLeft || changesAnything(change);
    m_pages.isMarked = m_pages.isMarked || purgesAnything(change);
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

Status RemovedWords::mergePart(Database& database, Index& index)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<bool> isDone = merge(database, index);
    const Status status = isDone ? transaction->commit() : Status(isDone.error());
    if (status) {
        index.hasBegun = !*isDone;
        index.isMarked = !*isDone;
    }
    return status;
}

Status RemovedWords::renew(Database& database)
{
    // The copy is in memory, as temp_store says. As with any change, what the pages held is in SQLite's rollback until
    // that is removed.
    Status status = database.run(u"VACUUM"_s);
    if (status && m_pages.isMarked)
        status = dropMark(database);
    if (status)
        m_pages = {};
    return status;
}

Result<bool> RemovedWords::forgetSome(Database& database)
{
    if (!areMarked())
        return false;
    const Result<bool> canRenew = isSmall(database);
    if (!canRenew)
        return canRenew.error();
    const bool hasToMerge = m_entries.isMarked || m_things.isMarked;
    Status status;
    if (hasToMerge)
        status = mergePart(database, m_entries.isMarked ? m_entries : m_things);
    else if (*canRenew)
        status = renew(database);
    if (!status)
        return status.error();
    return m_entries.isMarked || m_things.isMarked || (areMarked() && *canRenew);
}

void RemovedWords::forgetAll(Database& database)
{
    for (Index* index : {&m_entries, &m_things}) {
        const bool isDue = index->isLeft || index->isMarked;
        if (isDue && optimize(database, index->name))
            index->isLeft = index->isMarked = false;
    }
    const bool isMerged = !m_entries.isLeft && !m_things.isLeft && !m_entries.isMarked && !m_things.isMarked;
    const Result<bool> isQuick = isSmall(database);
    if (isMerged && (areMarked() || (isQuick && *isQuick)))
        (void)renew(database); // what is marked has the next session try once more
}

} // namespace unrut
