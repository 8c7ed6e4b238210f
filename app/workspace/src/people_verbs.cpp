// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <algorithm>

namespace unrut {

namespace {

Error noPerson()
{
    return failure(ErrorCode::NotFound, QStringLiteral("person"));
}

Error noTalk()
{
    return failure(ErrorCode::NotFound, QStringLiteral("talk"));
}

JournalChange changeOf(Edit<Person> edit)
{
    JournalChange change;
    if (!(edit.before == edit.after))
        change.people.push_back(std::move(edit));
    return change;
}

JournalChange changeOf(Edit<Talk> edit)
{
    JournalChange change;
    if (!(edit.before == edit.after))
        change.talks.push_back(std::move(edit));
    return change;
}

void giveIds(Person& person, IdSource& ids)
{
    for (Point& point : person.points) {
        if (point.id.isNull())
            point.id = ids.make<PointId>();
    }
}

void giveIds(Talk& talk, IdSource& ids)
{
    for (Agreement& agreement : talk.agreements) {
        if (agreement.id.isNull())
            agreement.id = ids.make<AgreementId>();
    }
}

} // namespace

Result<PersonId> Workspace::addPerson(Person person)
{
    person.id = d->ids.make<PersonId>();
    person.createdAt = d->now();
    person.listedOn = d->clock.today();
    person.binnedAt = {};
    giveIds(person, d->ids);
    auto valid = validatedPerson(std::move(person));
    if (!valid)
        return valid.error();
    if (const Status done = d->run(Verb::AddPerson, changeOf(made(*valid))); !done)
        return done.error();
    return valid->id;
}

Status Workspace::editPerson(const Person& person, const QString& mergeKey)
{
    const Person* before = d->findPerson(person.id);
    if (!before)
        return noPerson();
    Person after = person;
    after.createdAt = before->createdAt;
    after.listedOn = before->listedOn;
    after.binnedAt = before->binnedAt;
    giveIds(after, d->ids);
    auto valid = validatedPerson(std::move(after));
    if (!valid)
        return valid.error();
    JournalChange change = changeOf(edited(*before, *valid));
    if (before->name != valid->name) {
        // Goals are with somebody by name; who is called otherwise now is still the one they are with.
        for (const Goal& goal : goals()) {
            if (goal.person != before->name || personNamed(people(), goal.person) != before)
                continue;
            Goal renamed = goal;
            renamed.person = valid->name;
            change.goals.push_back(edited(goal, renamed));
        }
    }
    return d->run(Verb::EditPerson, change, mergeKey);
}

Status Workspace::binPerson(const PersonId& id)
{
    const Person* before = d->findPerson(id);
    if (!before || before->isBinned())
        return noPerson();
    Person after = *before;
    after.binnedAt = d->now();
    return d->run(Verb::BinPerson, changeOf(edited(*before, after)));
}

Status Workspace::restorePerson(const PersonId& id)
{
    const Person* before = d->findPerson(id);
    if (!before || !before->isBinned())
        return noPerson();
    Person after = *before;
    after.binnedAt = {};
    return d->run(Verb::RestorePerson, changeOf(edited(*before, after)));
}

Result<TalkId> Workspace::addTalk(Talk talk)
{
    if (!d->findPerson(talk.person))
        return noPerson();
    talk.id = d->ids.make<TalkId>();
    talk.createdAt = d->now();
    talk.binnedAt = {};
    giveIds(talk, d->ids);
    auto valid = validatedTalk(std::move(talk));
    if (!valid)
        return valid.error();
    const Verb verb = valid->state == TalkState::Planned ? Verb::PlanTalk : Verb::NoteTalk;
    if (const Status done = d->run(verb, changeOf(made(*valid))); !done)
        return done.error();
    return valid->id;
}

Status Workspace::editTalk(const Talk& talk, const QString& mergeKey)
{
    const Talk* before = d->findTalk(talk.id);
    if (!before)
        return noTalk();
    Talk after = talk;
    after.person = before->person;
    after.createdAt = before->createdAt;
    after.binnedAt = before->binnedAt;
    giveIds(after, d->ids);
    auto valid = validatedTalk(std::move(after));
    if (!valid)
        return valid.error();
    const bool noted = before->state == TalkState::Planned && valid->state != TalkState::Planned;
    return d->run(noted ? Verb::NoteTalk : Verb::EditTalk, changeOf(edited(*before, *valid)), mergeKey);
}

Status Workspace::binTalk(const TalkId& id)
{
    const Talk* before = d->findTalk(id);
    if (!before || before->isBinned())
        return noTalk();
    Talk after = *before;
    after.binnedAt = d->now();
    return d->run(Verb::BinTalk, changeOf(edited(*before, after)));
}

Status Workspace::restoreTalk(const TalkId& id)
{
    const Talk* before = d->findTalk(id);
    if (!before || !before->isBinned())
        return noTalk();
    Talk after = *before;
    after.binnedAt = {};
    return d->run(Verb::RestoreTalk, changeOf(edited(*before, after)));
}

Result<GoalId> Workspace::agreementToGoal(const TalkId& talk, const AgreementId& agreement, const QString& why)
{
    const Talk* before = d->findTalk(talk);
    if (!before || before->isBinned())
        return noTalk();
    Talk after = *before;
    const auto there = std::find_if(after.agreements.begin(), after.agreements.end(),
                                    [&](const Agreement& one) { return one.id == agreement; });
    if (there == after.agreements.end())
        return failure(ErrorCode::NotFound, QStringLiteral("agreement"));
    if (there->goal)
        return failure(ErrorCode::AlreadyExists, QStringLiteral("goal"));

    Goal goal = goalFrom(*there, why);
    goal.id = d->ids.make<GoalId>();
    goal.createdAt = d->now();
    auto valid = validatedGoal(std::move(goal));
    if (!valid)
        return valid.error();
    there->goal = valid->id;
    BoardEdit board = d->boardEdit();
    board.add(*valid, BoardColumn::Next, -1);
    JournalChange change = board.change();
    change.talks.push_back(edited(*before, after));
    if (const Status done = d->run(Verb::AgreementToGoal, change); !done)
        return done.error();
    return valid->id;
}

} // namespace unrut
