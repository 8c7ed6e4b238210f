// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <domain/practice_starts.h>
#include <domain/text.h>

namespace unrut {

namespace {

template <class T, class AnyId>
const T* find(const std::vector<T>& things, const AnyId& id)
{
    const auto there = std::find_if(things.begin(), things.end(), [&](const T& thing) { return thing.id == id; });
    return there == things.end() ? nullptr : &*there;
}

Error noPage()
{
    return failure(ErrorCode::NotFound, QStringLiteral("Friday page"));
}

Error noPractice()
{
    return failure(ErrorCode::NotFound, QStringLiteral("practice"));
}

} // namespace

/// Brings a text that belongs to something into the log, or what is there to the bin when it is empty; \a entry is
/// which entry it is from now on.
Status Workspace::Private::putIntoLog(EntryKind kind, const QString& text, QDate day, std::optional<EntryId>& entry,
                                      JournalChange& change)
{
    const auto found = entry ? store->entry(*entry) : Result<std::optional<Entry>>(std::optional<Entry>());
    if (!found)
        return found.error();
    const std::optional<Entry> before = found->has_value() && !(*found)->isBinned() ? *found : std::nullopt;
    if (text.trimmed().isEmpty()) {
        if (before) {
            Entry after = *before;
            after.binnedAt = now();
            change.entries.push_back(edited(*before, after));
        }
        entry.reset();
        return {};
    }
    Entry after = before.value_or(Entry());
    if (!before) {
        after.id = ids.make<EntryId>();
        after.kind = kind;
        after.day = day;
        after.createdAt = now();
    }
    after.text = text;
    auto valid = validatedEntry(std::move(after));
    if (!valid)
        return valid.error();
    entry = valid->id;
    if (before != *valid)
        change.entries.push_back({before, *valid});
    return {};
}

Result<FridayPageId> Workspace::saveFridayPage(FridayPage page, const QString& grateful, const QString& win)
{
    const FridayPage* there = find(d->fridayPages, page.id);
    if (!page.id.isNull() && (!there || there->isBinned()))
        return noPage();
    page.id = there ? there->id : d->ids.make<FridayPageId>();
    page.day = there ? there->day : d->clock.today();
    page.grateful = there ? there->grateful : std::nullopt;
    page.win = there ? there->win : std::nullopt;
    page.createdAt = there ? there->createdAt : d->now();
    page.binnedAt = {};
    auto valid = validatedFridayPage(std::move(page));
    if (!valid)
        return valid.error();
    JournalChange change;
    if (const Status put = d->putIntoLog(EntryKind::Grateful, grateful, valid->day, valid->grateful, change); !put)
        return put.error();
    if (const Status put = d->putIntoLog(EntryKind::Win, win, valid->day, valid->win, change); !put)
        return put.error();
    if (!there && valid->isEmpty())
        return failure(ErrorCode::NoAnswers, QStringLiteral("Friday page"));
    if (!there)
        change.fridayPages.push_back(made(*valid));
    else if (*there != *valid)
        change.fridayPages.push_back(edited(*there, *valid));
    if (const Status done = d->run(Verb::SaveFridayPage, change); !done)
        return done.error();
    return valid->id;
}

Status Workspace::binFridayPage(const FridayPageId& id)
{
    const FridayPage* there = find(d->fridayPages, id);
    if (!there || there->isBinned())
        return noPage();
    FridayPage binned = *there;
    binned.binnedAt = d->now();
    JournalChange change;
    change.fridayPages.push_back(edited(*there, binned));
    return d->run(Verb::BinFridayPage, change);
}

Status Workspace::restoreFridayPage(const FridayPageId& id)
{
    const FridayPage* there = find(d->fridayPages, id);
    if (!there || !there->isBinned())
        return noPage();
    FridayPage restored = *there;
    restored.binnedAt = {};
    JournalChange change;
    change.fridayPages.push_back(edited(*there, restored));
    return d->run(Verb::RestoreFridayPage, change);
}

Result<PracticeId> Workspace::beginPractice(PracticeKind kind, const QString& text, std::optional<Play> play,
                                            bool instead, const Weekdays& weekdays)
{
    const Practice* before = practice();
    if (before && !instead)
        return failure(ErrorCode::AlreadyExists, QStringLiteral("practice"));
    Practice begun;
    begun.id = d->ids.make<PracticeId>();
    begun.kind = kind;
    begun.play = play;
    begun.text = text;
    begun.day = d->clock.today();
    begun.weekdays = weekdays;
    begun.createdAt = d->now();
    auto valid = validatedPractice(std::move(begun));
    if (!valid)
        return valid.error();
    JournalChange change;
    if (before) {
        Practice ended = *before;
        ended.endedOn = valid->day;
        change.practices.push_back(edited(*before, ended));
    }
    change.practices.push_back(made(*valid));
    if (const Status done = d->run(Verb::BeginPractice, change); !done)
        return done.error();
    return valid->id;
}

/// Puts \a after in the place of the practice of the same id.
Status Workspace::Private::changePractice(Verb verb, const Practice& after, JournalChange change,
                                          const QString& mergeKey)
{
    const Practice* there = find(practices, after.id);
    auto valid = validatedPractice(after);
    if (!valid)
        return valid.error();
    if (*there != *valid)
        change.practices.push_back(edited(*there, *valid));
    return run(verb, change, mergeKey);
}

Status Workspace::notePracticeDay(const PracticeId& id, const PracticeDay& day, const QString& mergeKey)
{
    const Practice* there = find(d->practices, id);
    if (!there || there->isBinned())
        return noPractice();
    Practice after = *there;
    const PracticeDay* before = there->on(day.day);
    PracticeDay noted = day;
    noted.win = before ? before->win : std::nullopt;
    JournalChange change;
    if (noted.done.value_or(false) && !noted.win && !noted.plan.trimmed().isEmpty()) {
        if (const Status put = d->putIntoLog(EntryKind::Win, noted.plan, day.day, noted.win, change); !put)
            return put;
        if (const auto [card, step] = itemOf(*there, d->goals, noted.plan.trimmed()); card) {
            Goal ticked = *card;
            ticked.steps[static_cast<size_t>(step - card->steps.data())].doneAt = d->now();
            change.goals.push_back(edited(*card, ticked));
        }
    }
    std::erase_if(after.days, [&](const PracticeDay& one) { return one.day == day.day; });
    after.days.push_back(noted);
    return d->changePractice(Verb::NotePracticeDay, after, std::move(change), mergeKey);
}

Status Workspace::noteGoodThings(const PracticeId& id, const QStringList& things)
{
    const Practice* there = find(d->practices, id);
    if (!there || there->isBinned())
        return noPractice();
    const QDate today = d->clock.today();
    JournalChange change;
    for (const QString& thing : things) {
        std::optional<EntryId> entry;
        if (const Status put = d->putIntoLog(EntryKind::Grateful, thing, today, entry, change); !put)
            return put;
    }
    if (change.entries.empty())
        return failure(ErrorCode::EmptyText, QStringLiteral("text"));
    Practice after = *there;
    PracticeDay day = there->on(today) ? *there->on(today) : PracticeDay{today, {}, {}, {}, {}};
    day.done = true;
    std::erase_if(after.days, [&](const PracticeDay& one) { return one.day == today; });
    after.days.push_back(day);
    return d->changePractice(Verb::NotePracticeDay, after, std::move(change), {});
}

Status Workspace::keepPractice(const PracticeId& id)
{
    const Practice* there = find(d->practices, id);
    if (!there || there->isBinned() || there->endedOn.isValid())
        return noPractice();
    Practice after = *there;
    after.keptOn = d->clock.today();
    return d->changePractice(Verb::KeepPractice, after, {}, {});
}

Status Workspace::endPractice(const PracticeId& id)
{
    const Practice* there = find(d->practices, id);
    if (!there || there->isBinned() || there->endedOn.isValid())
        return noPractice();
    Practice after = *there;
    after.endedOn = d->clock.today();
    return d->changePractice(Verb::EndPractice, after, {}, {});
}

} // namespace unrut
