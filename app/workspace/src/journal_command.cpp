// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_command.h"

#include <algorithm>

namespace unrut {

namespace {

template <class T>
bool sameThing(const Edit<T>& first, const Edit<T>& next)
{
    return first.after && next.before && first.after->id == next.before->id;
}

/// Folds later edits of the same things into the first: their 'before' stays, the newest 'after' counts.
template <class T>
void fold(std::vector<Edit<T>>& edits, const std::vector<Edit<T>>& later)
{
    for (const Edit<T>& next : later) {
        const auto same =
            std::find_if(edits.begin(), edits.end(), [&](const Edit<T>& edit) { return sameThing(edit, next); });
        if (same == edits.end())
            edits.push_back(next);
        else
            same->after = next.after;
    }
    std::erase_if(edits, [](const Edit<T>& edit) { return edit.before == edit.after; });
}

} // namespace

JournalCommand::JournalCommand(Verb verb, JournalChange change, QString mergeKey)
    : m_verb(verb), m_change(std::move(change)), m_mergeKey(std::move(mergeKey))
{}

int JournalCommand::id() const
{
    return m_mergeKey.isEmpty() ? -1 : static_cast<int>(m_verb);
}

bool JournalCommand::mergeWith(const QUndoCommand* next)
{
    const auto* later = dynamic_cast<const JournalCommand*>(next);
    if (!later || later->m_mergeKey != m_mergeKey)
        return false;
    fold(m_change.checks, later->m_change.checks);
    fold(m_change.goals, later->m_change.goals);
    fold(m_change.entries, later->m_change.entries);
    fold(m_change.checkIns, later->m_change.checkIns);
    fold(m_change.people, later->m_change.people);
    fold(m_change.talks, later->m_change.talks);
    fold(m_change.lookingBacks, later->m_change.lookingBacks);
    fold(m_change.arrivals, later->m_change.arrivals);
    fold(m_change.worksheets, later->m_change.worksheets);
    fold(m_change.fridayPages, later->m_change.fridayPages);
    fold(m_change.practices, later->m_change.practices);
    fold(m_change.binnedLines, later->m_change.binnedLines);
    setObsolete(m_change.isEmpty());
    return true;
}

} // namespace unrut
