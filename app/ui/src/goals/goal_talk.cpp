// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_talk.h"

#include "people/talk_dialog.h"

#include <domain/told.h>
#include <workspace/workspace.h>

#include <QCoreApplication>

#include <algorithm>

namespace unrut {

namespace {

struct GoalTalk
{
    Q_DECLARE_TR_FUNCTIONS(GoalTalk)
};

/// Null when that failed, which was reported.
PersonId personOf(const PageContext& context, const Goal& goal)
{
    if (const Person* known = personNamed(context.workspace.people(), goal.person))
        return known->id;
    Person person;
    person.name = goal.person;
    const auto added = context.workspace.addPerson(person);
    if (!added) {
        context.shell.report(added.error());
        return {};
    }
    context.shell.announce(GoalTalk::tr("%1 is in People now.").arg(person.name));
    return *added;
}

Talk sheetOf(const Workspace& workspace, const Goal& goal, const PersonId& person)
{
    const QDate today = workspace.clock().today();
    if (const Talk* planned = plannedTalk(person, workspace.talks(), goal.due, today))
        return *planned;
    Talk talk;
    talk.person = person;
    if (const Person* somebody = workspace.person(person))
        talk.form = talkFormFor(somebody->role);
    if (goal.due.isValid() && goal.due >= today)
        talk.day = goal.due;
    const std::vector<SheetField> fields = sheetFields(talk.form);
    if (std::find(fields.begin(), fields.end(), SheetField::Aim) != fields.end())
        talk.sheet[SheetField::Aim] = goal.title;
    return begunTalk(std::move(talk), workspace.lookingBack().value_or(LookingBack()), workspace.talks());
}

} // namespace

bool openTalkSheet(const PageContext& context, const GoalId& id, QWidget* parent)
{
    const Goal* goal = context.workspace.goal(id);
    if (!goal || goal->person.trimmed().isEmpty())
        return false;
    const Goal about = *goal;
    const PersonId person = personOf(context, about);
    if (!person.isNull())
        (new TalkDialog(context, sheetOf(context.workspace, about, person), parent))->open();
    return true;
}

} // namespace unrut
