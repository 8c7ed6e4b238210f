// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <domain/text.h>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000;

/// Adds an edit for each entry that \a filter finds and that names \a from.
Status addRenames(JournalStore& store, const EntryFilter& filter, const QString& from, const QString& to,
                  JournalChange& change)
{
    for (int offset = 0;; offset += pageSize) {
        const auto page = store.entries(filter, offset, pageSize);
        if (!page)
            return page.error();
        for (const Entry& before : *page) {
            Entry after = before;
            after.text = withNameReplaced(before.text, from, to);
            if (after == before)
                continue;
            auto valid = validatedEntry(std::move(after));
            if (!valid)
                return valid.error();
            change.entries.push_back(edited(before, *valid));
        }
        if (page->size() < pageSize)
            return {};
    }
}

} // namespace

Result<int> Workspace::renameName(const QString& from, const QString& to)
{
    const auto cleanFrom = cleanText(from, maxTitleLength, u"name"_s);
    const auto cleanTo = cleanText(to, maxTitleLength, u"name"_s);
    if (!cleanFrom)
        return cleanFrom.error();
    if (!cleanTo)
        return cleanTo.error();
    if (!isName(*cleanFrom) || !isName(*cleanTo) || cleanFrom->front() != cleanTo->front())
        return failure(ErrorCode::InvalidText, u"name"_s);
    JournalChange change;
    for (const bool inBin : {false, true}) {
        EntryFilter filter;
        filter.inBin = inBin;
        filter.text = *cleanFrom; // what begins like it, too; the exact ones are told apart by the text
        if (const Status read = addRenames(*d->store, filter, *cleanFrom, *cleanTo, change); !read)
            return read.error();
    }
    if (change.entries.empty())
        return failure(ErrorCode::NotFound, u"name"_s);
    if (const Status done = d->run(Verb::RenameName, change); !done)
        return done.error();
    return static_cast<int>(change.entries.size());
}

} // namespace unrut
