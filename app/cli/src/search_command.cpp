// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

#include <domain/text.h>
#include <transfer/entries_json.h>
#include <wording/entry_words.h>
#include <wording/play_words.h>
#include <workspace/search.h>

#include <limits>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

QString kindName(const QString& kind)
{
    if (kind == "goal"_L1)
        return CliWords::tr("Goal");
    if (kind == "person"_L1)
        return CliWords::tr("Person");
    return kind == "talk"_L1 ? CliWords::tr("Talk") : CliWords::tr("Worksheet");
}

FoundThing describedIn(const Workspace& workspace, const Found& found)
{
    if (found.kind == FoundKind::Goal) {
        const Goal* goal = workspace.goal(GoalId(found.thing));
        return {u"goal"_s, found.thing, goal ? goal->title : QString(), {}};
    }
    if (found.kind == FoundKind::Person) {
        const Person* person = workspace.person(PersonId(found.thing));
        return {u"person"_s, found.thing, person ? person->name : QString(), {}};
    }
    if (found.kind == FoundKind::Talk) {
        const Talk* talk = workspace.talk(TalkId(found.thing));
        const Person* person = talk ? workspace.person(talk->person) : nullptr;
        return {u"talk"_s, found.thing, person ? person->name : QString(), talk ? talk->day : QDate()};
    }
    const Worksheet* worksheet = workspace.worksheet(WorksheetId(found.thing));
    return {u"worksheet"_s, found.thing, worksheet ? QString(playKey(worksheet->play)) : QString(),
            worksheet ? worksheet->day : QDate()};
}

/// What is found beside the log.
Result<std::vector<FoundThing>> thingsIn(const Workspace& workspace, const QString& text)
{
    const auto found = searchEverything(workspace, text, std::numeric_limits<int>::max());
    if (!found)
        return found.error();
    std::vector<FoundThing> things;
    for (const Found& one : *found) {
        if (one.kind != FoundKind::Entry)
            things.push_back(describedIn(workspace, one));
    }
    return things;
}

QString titleOf(const FoundThing& thing)
{
    const auto play = thing.kind == "worksheet"_L1 ? playFromKey(thing.title) : std::nullopt;
    const QString title = play ? wording::playName(*play) : thing.title.simplified();
    return thing.day.isValid() ? thing.day.toString(Qt::ISODate) + "  "_L1 + title : title;
}

QString listText(const std::vector<Entry>& entries, const std::vector<FoundThing>& things)
{
    QString text;
    for (const FoundThing& thing : things)
        text += kindName(thing.kind) + "  "_L1 + titleOf(thing) + u'\n';
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
    const auto things = thingsIn(**workspace, *text);
    if (!things)
        return refused(things.error());
    return request.has("json") ? answered(entriesJson(*found, *things)) : answered(listText(*found, *things));
}

} // namespace unrut::cli
