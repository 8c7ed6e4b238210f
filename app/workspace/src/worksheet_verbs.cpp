// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <domain/text.h>

namespace unrut {

namespace {

JournalChange changeOf(Edit<Worksheet> edit)
{
    JournalChange change;
    change.worksheets.push_back(std::move(edit));
    return change;
}

Error notFound()
{
    return failure(ErrorCode::NotFound, QStringLiteral("worksheet"));
}

/// Collects what a worksheet becomes, so that it is one change and one undo step.
class Finishing
{
public:
    Finishing(IdSource& ids, QDate today, QDateTime now) : m_ids(ids), m_today(today), m_now(std::move(now)) {}

    Status addTalk(Talk talk, const std::optional<Person>& newPerson, const Talk* there)
    {
        if (newPerson) {
            Person person = *newPerson;
            person.id = m_ids.make<PersonId>();
            person.createdAt = m_now;
            person.listedOn = m_today;
            Result<Person> valid = validatedPerson(std::move(person));
            if (!valid)
                return valid.error();
            talk.person = valid->id;
            m_change.people.push_back(made(*std::move(valid)));
        }
        const bool isKnown = there && there->person == talk.person && !isFurther(talk, *there);
        if (!isKnown)
            there = nullptr;
        Talk after = there ? changedBy(talk, *there) : talk;
        if (!there) {
            after.id = m_ids.make<TalkId>();
            after.createdAt = m_now;
        }
        Result<Talk> valid = validatedTalk(std::move(after));
        if (!valid)
            return valid.error();
        talkId = valid->id;
        if (!there || !(*there == *valid))
            m_change.talks.push_back({there ? std::optional(*there) : std::nullopt, *std::move(valid)});
        return {};
    }

    /// Somebody who has a rhythm keeps it.
    void addRhythm(const Person* person, int everyWeeks)
    {
        if (!person || person->everyWeeks > 0 || everyWeeks < 1)
            return;
        Person after = *person;
        after.everyWeeks = everyWeeks;
        m_change.people.push_back(edited(*person, after));
    }

    Status addEntries(const std::vector<Entry>& entries)
    {
        for (Entry entry : entries) {
            entry.id = m_ids.make<EntryId>();
            entry.day = m_today;
            entry.createdAt = m_now;
            Result<Entry> valid = validatedEntry(std::move(entry));
            if (!valid)
                return valid.error();
            m_change.entries.push_back(made(*std::move(valid)));
        }
        return {};
    }

    /// Begins it, in the place of the one that goes on; if that is of the same way out it is changed. What was begun
    /// before and has been stopped is not begun \a again.
    Status addPractice(const Practice& practice, const Practice* running, bool again)
    {
        const bool isThere = running && running->play == practice.play;
        if (!isThere && again)
            return {};
        if (running && !isThere) {
            Practice ended = *running;
            ended.endedOn = m_today;
            m_change.practices.push_back(edited(*running, ended));
        }
        Practice after = isThere ? *running : practice;
        if (isThere) {
            after.text = practice.text;
            after.weekdays = practice.weekdays;
        } else {
            after.id = m_ids.make<PracticeId>();
            after.day = m_today;
            after.createdAt = m_now;
        }
        Result<Practice> valid = validatedPractice(std::move(after));
        if (!valid)
            return valid.error();
        if (!isThere || !(*running == *valid))
            m_change.practices.push_back({isThere ? std::optional(*running) : std::nullopt, *std::move(valid)});
        return {};
    }

    Status addTold(const LookingBack& more, const std::optional<LookingBack>& there)
    {
        LookingBack told = there.value_or(LookingBack());
        if (!there) {
            told.id = m_ids.make<LookingBackId>();
            told.day = m_today;
            told.createdAt = m_now;
        }
        Result<LookingBack> valid = validatedLookingBack(mergedInto(std::move(told), more));
        if (!valid)
            return valid.error();
        if (!there || !(*there == *valid))
            m_change.lookingBacks.push_back({there, *std::move(valid)});
        return {};
    }

    std::optional<TalkId> talkId;
    JournalChange m_change;

private:
    /// The one that is there was held, and the worksheet names a day to come: somebody is met again.
    [[nodiscard]] bool isFurther(const Talk& talk, const Talk& there) const
    {
        return there.state == TalkState::Held && talk.day > m_today && talk.day != there.day;
    }

    /// What was changed on the sheet of the talk meanwhile stays unless the worksheet says something else. A talk that
    /// was held keeps its day; one that did not happen is planned again once the worksheet names a later day.
    [[nodiscard]] Talk changedBy(const Talk& talk, Talk there) const
    {
        for (const auto& [field, answer] : talk.sheet)
            there.sheet[field] = answer;
        there.asks |= talk.asks;
        if (!talk.objections.empty())
            there.objections = talk.objections;
        if (there.state == TalkState::DidNotHappen && talk.day >= m_today && talk.day > there.day)
            there.state = TalkState::Planned;
        if (there.state == TalkState::Planned && talk.day.isValid())
            there.day = talk.day;
        return there;
    }

    IdSource& m_ids;
    QDate m_today;
    QDateTime m_now;
};

JournalChange withBoard(JournalChange change, const JournalChange& board)
{
    change.goals = board.goals;
    change.rules = board.rules;
    return change;
}

void giveStepIds(Goal& goal, IdSource& ids)
{
    for (Step& step : goal.steps) {
        if (step.id.isNull())
            step.id = ids.make<StepId>();
    }
}

} // namespace

Result<WorksheetId> Workspace::saveWorksheet(Worksheet worksheet, const QString& mergeKey)
{
    const Worksheet* there = d->findWorksheet(worksheet.id);
    if (!worksheet.id.isNull() && (!there || there->isBinned()))
        return notFound();
    if (there) {
        const std::map<QString, Cells> answers = std::move(worksheet.answers);
        worksheet = *there;
        worksheet.answers = answers;
    } else {
        worksheet.id = d->ids.make<WorksheetId>();
        worksheet.day = d->clock.today();
        worksheet.createdAt = d->now();
        worksheet.finishedDay = {};
        worksheet.goal.reset();
        worksheet.talk.reset();
        worksheet.binnedAt = {};
    }
    Result<Worksheet> valid = validatedWorksheet(std::move(worksheet));
    if (!valid)
        return valid.error();
    if (there && *there == *valid)
        return valid->id;
    const Edit<Worksheet> edit{there ? std::optional(*there) : std::nullopt, *valid};
    if (const Status done = d->run(Verb::EditWorksheet, changeOf(edit), mergeKey); !done)
        return done.error();
    return valid->id;
}

Status Workspace::binWorksheet(const WorksheetId& id)
{
    const Worksheet* there = d->findWorksheet(id);
    if (!there || there->isBinned())
        return notFound();
    Worksheet binned = *there;
    binned.binnedAt = d->now();
    return d->run(Verb::BinWorksheet, changeOf(edited(*there, binned)));
}

Status Workspace::restoreWorksheet(const WorksheetId& id)
{
    const Worksheet* there = d->findWorksheet(id);
    if (!there || !there->isBinned())
        return notFound();
    Worksheet restored = *there;
    restored.binnedAt = {};
    return d->run(Verb::RestoreWorksheet, changeOf(edited(*there, restored)));
}

Status Workspace::finishWorksheet(const WorksheetId& id, const WorksheetOutcome& outcome, const QStringList& standIn)
{
    const Worksheet* there = d->findWorksheet(id);
    if (!there || there->isBinned())
        return notFound();
    Worksheet after = *there;
    Finishing finishing(d->ids, d->clock.today(), d->now());
    BoardEdit board = d->boardEdit();
    if (outcome.goal) {
        const Result<GoalId> card =
            d->putOnBoard(board, *outcome.goal, there->goal ? there->goal : outcome.card, standIn);
        if (!card)
            return card.error();
        after.goal = *card;
        if (!there->isFinished())
            board.narrow(outcome.doingLimit, outcome.parked, *card);
    }
    for (const Goal& more : outcome.more) {
        if (const Status done = d->addDream(board, more, there->isFinished()); !done)
            return done;
    }
    if (outcome.talk) {
        const Talk* talk = there->talk ? d->findTalk(*there->talk) : nullptr;
        if (const Status done =
                finishing.addTalk(*outcome.talk, outcome.newPerson, talk && !talk->isBinned() ? talk : nullptr);
            !done)
            return done;
        after.talk = finishing.talkId;
        finishing.addRhythm(d->findPerson(outcome.talk->person), outcome.everyWeeks);
    }
    if (outcome.practice) {
        if (const Status done = finishing.addPractice(*outcome.practice, practice(), there->isFinished()); !done)
            return done;
    }
    if (!there->isFinished()) {
        const Result<std::vector<Entry>> more = d->withoutKept(outcome.entries);
        if (!more)
            return more.error();
        if (const Status done = finishing.addEntries(*more); !done)
            return done;
        after.finishedDay = d->clock.today();
    }
    if (outcome.told) {
        if (const Status done = finishing.addTold(*outcome.told, lookingBack()); !done)
            return done;
    }
    JournalChange change = withBoard(std::move(finishing.m_change), board.change());
    if (!(after == *there))
        change.worksheets.push_back(edited(*there, after));
    return d->run(Verb::FinishWorksheet, change);
}

Result<std::vector<Entry>> Workspace::Private::withoutKept(std::vector<Entry> entries) const
{
    EntryFilter keeps;
    keeps.kinds = {EntryKind::Keep};
    const Result<int> count = store->entryCount(keeps);
    if (!count)
        return count.error();
    const Result<std::vector<Entry>> there = store->entries(keeps, 0, *count);
    if (!there)
        return there.error();
    const auto isKept = [&](const Entry& entry) {
        return entry.kind == EntryKind::Keep &&
               std::any_of(there->begin(), there->end(), [&](const Entry& each) { return each.text == entry.text; });
    };
    entries.erase(std::remove_if(entries.begin(), entries.end(), isKept), entries.end());
    return entries;
}

Status Workspace::Private::addDream(BoardEdit& board, Goal goal, bool again)
{
    const bool isThere = std::any_of(goals.begin(), goals.end(), [&](const Goal& each) {
        return !each.isBinned() && (again || each.column != BoardColumn::Archive) && each.title == goal.title;
    });
    if (isThere)
        return {};
    goal.id = ids.make<GoalId>();
    goal.createdAt = now();
    const bool isOpportunity = goal.kind == GoalKind::Opportunity;
    goal.horizon = isOpportunity ? Horizon::Near : Horizon::Far;
    if (isOpportunity)
        goal.parts.opportunity.stages = {{OpportunityStage::Interested, clock.today()}};
    giveStepIds(goal, ids);
    Result<Goal> valid = validatedGoal(std::move(goal));
    if (!valid)
        return valid.error();
    board.add(*valid, isOpportunity ? BoardColumn::Next : BoardColumn::Dreams, -1);
    return {};
}

Result<GoalId> Workspace::Private::putOnBoard(BoardEdit& board, const Goal& goal, const std::optional<GoalId>& known,
                                              const QStringList& standIn)
{
    const auto isOpen = [](const Goal& each) {
        return !each.isBinned() && each.column != BoardColumn::Done && each.column != BoardColumn::Archive;
    };
    const Goal* card = known ? findGoal(*known) : nullptr;
    if (!card || card->isBinned()) {
        const auto there = std::find_if(goals.begin(), goals.end(), [&](const Goal& each) {
            return each.play == goal.play && isOpen(each) &&
                   std::none_of(worksheets.begin(), worksheets.end(),
                                [&](const Worksheet& other) { return other.goal == each.id && !other.isBinned(); });
        });
        card = there == goals.end() ? nullptr : &*there;
    }
    Goal after = card ? mergedInto(*card, goal, standIn) : goal;
    giveStepIds(after, ids);
    if (!card) {
        after.id = ids.make<GoalId>();
        after.createdAt = now();
    }
    Result<Goal> valid = validatedGoal(std::move(after));
    if (!valid)
        return valid.error();
    if (card)
        *board.find(card->id) = *valid;
    else
        board.add(*valid, BoardColumn::Next, -1);
    return valid->id;
}

} // namespace unrut
