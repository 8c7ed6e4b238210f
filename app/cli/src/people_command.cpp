// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

#include <transfer/people_json.h>
#include <wording/people_words.h>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

QString listText(const Workspace& journal)
{
    const QDate today = journal.clock().today();
    QString text;
    for (const Person& person : inListOrder(journal.people(), journal.talks(), today)) {
        text += wording::spokenPerson(person, standingOf(person, journal.talks(), today), today) + u'\n';
        for (const Point& point : person.points) {
            if (!point.isDone())
                text += "    [ ] "_L1 + point.text + u'\n';
        }
    }
    return text.isEmpty() ? CliWords::tr("You need not have anyone yet.") + u'\n' : text;
}

} // namespace

Outcome runPeople(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    const Workspace& journal = **workspace;
    if (request.has("json"))
        return answered(peopleJson(journal.people(), journal.talks(), journal.clock().today()));
    return answered(listText(journal));
}

} // namespace unrut::cli
