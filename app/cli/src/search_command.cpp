// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

#include <domain/text.h>
#include <transfer/entries_json.h>
#include <wording/entry_words.h>

#include <limits>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

QString listText(const std::vector<Entry>& entries)
{
    QString text;
    for (const Entry& entry : entries) {
        text += entry.day.toString(Qt::ISODate) + "  "_L1 + wording::entryKindName(entry.kind) + "  "_L1 +
                entry.text.simplified() + u'\n';
    }
    return text + wording::foundLine(static_cast<int>(entries.size())) + u'\n';
}

} // namespace

Outcome runSearch(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto text = cleanText(request.positionals.at(0), maxTitleLength, CliWords::tr("the text to search for"));
    if (!text)
        return refused(text.error());
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    EntryFilter filter;
    filter.text = *text;
    const auto found = (*workspace)->entries(filter, 0, std::numeric_limits<int>::max());
    if (!found)
        return refused(found.error());
    return request.has("json") ? answered(entriesJson(*found)) : answered(listText(*found));
}

} // namespace unrut::cli
