// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include "sample_journal.h"

#include <domain/search_match.h>

#include <QCoreApplication>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

JournalStore& journal()
{
    static char name[] = "search_fuzzer";
    static char* arguments[] = {name, nullptr};
    static int count = 1;
    static const QCoreApplication application(count, arguments);
    static const TemporaryJournal file;
    static const std::unique_ptr<JournalStore> store = [] {
        auto opened = openJournal(file.path(), OpenIntent::CreateIfMissing, sample::instant());
        fuzz::require(opened.has_value(), "a journal can be made");
        fuzz::require(opened->store->apply(sample::everythingMade(), sample::instant()).has_value(), "and written to");
        return std::move(opened->store);
    }();
    return *store;
}

void hitsLieWithin(const SearchQuery& query, const QString& text)
{
    qsizetype end = 0;
    for (const TextRange& hit : hitsIn(query, text)) {
        fuzz::require(hit.from >= end && hit.length > 0, "hits come in order and none is within another");
        end = hit.from + hit.length;
        fuzz::require(end <= text.size(), "a hit lies within its text");
    }
}

} // namespace

/// A search, up to the first NUL, and behind it the text that is searched. Nothing a person can type is an error.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const qsizetype end = bytes.indexOf('\0');
    const QString typed = QString::fromUtf8(end < 0 ? bytes : bytes.first(end));
    const QString text = QString::fromUtf8(end < 0 ? bytes : bytes.sliced(end + 1));
    const SearchQuery query = searchQuery(typed);
    const auto terms = query.wanted.size() + query.unwanted.size();
    fuzz::require(terms <= static_cast<size_t>(mostTerms), "a search has no more terms than it may");
    hitsLieWithin(query, text);
    static_cast<void>(isMet(query, {text, QDate(2026, 3, 2), EntryKind::Win}));
    EntryFilter filter;
    filter.text = typed;
    fuzz::require(journal().entries(filter, 0, 10).has_value(), "any search can be run");
    fuzz::require(journal().entryCount(filter).has_value(), "what it finds can be counted");
    fuzz::require(journal().thingsWith(query).has_value(), "and so can be whatever else it finds");
    return 0;
}
