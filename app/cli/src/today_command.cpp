// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

#include <transfer/today_json.h>
#include <wording/today_words.h>
#include <workspace/today.h>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

QString ordinaryText(const Workspace& journal, const TodayPlan& plan)
{
    const Goal* focus = journal.focus();
    QString text = (focus ? focus->title.simplified() : CliWords::tr("Nothing is in focus.")) + u'\n';
    if (const Step* next = focus ? focus->nextStep() : nullptr)
        text += "    [ ] "_L1 + next->text.simplified() + u'\n';
    for (const Waiting& waiting : plan.waiting)
        text += wording::waitingSentence(waiting, journal.clock().today()) + u'\n';
    return text;
}

QString todayText(const Workspace& journal, const TodayPlan& plan)
{
    switch (plan.kind) {
    case DayKind::FirstStart:
        return CliWords::tr("The journal is empty. Begin in the window, or with 'unrut check'.") + u'\n';
    case DayKind::Away:
    case DayKind::Rough:
    case DayKind::DayOff:
        return wording::quietTitle(plan.kind) + u' ' + wording::quietText(plan.kind) + u'\n';
    case DayKind::Ordinary:
        break;
    }
    return ordinaryText(journal, plan);
}

TodayWishes wishesOf(const CommandEnvironment& environment)
{
    TodayWishes wishes;
    wishes.workingDays = environment.workingDays;
    wishes.roughDay = environment.roughDay;
    wishes.notRoughDay = environment.notRoughDay;
    wishes.pageDay = environment.pageDay;
    for (const QString& key : environment.hiddenCards) {
        if (const auto card = todayCardFromKey(key))
            wishes.hidden.insert(*card);
    }
    return wishes;
}

} // namespace

Outcome runToday(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    const Workspace& journal = **workspace;
    const auto facts = todayFacts(journal, wishesOf(environment));
    if (!facts)
        return refused(facts.error());
    const TodayPlan plan = planToday(*facts);
    if (request.has("json"))
        return answered(todayJson(plan, journal.focus(), facts->today));
    return answered(todayText(journal, plan));
}

} // namespace unrut::cli
