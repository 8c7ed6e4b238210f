// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <domain/text.h>

namespace unrut {

namespace {

JournalChange changeOf(Edit<Check> edit)
{
    JournalChange change;
    change.checks.push_back(std::move(edit));
    return change;
}

/// Whether anything of a draft would be missed.
bool saysAnything(const Check& draft)
{
    Check empty;
    empty.id = draft.id;
    empty.day = draft.day;
    empty.form = draft.form;
    empty.orderSeed = draft.orderSeed;
    empty.createdAt = draft.createdAt;
    return draft != empty;
}

/// Copies the draft, lets \a alter change the copy and writes it; no undo step.
template <class Core, class Alter>
Status alterDraft(Core& core, Alter alter)
{
    const Check* draft = core.draft();
    if (!draft)
        return failure(ErrorCode::NotFound, QStringLiteral("draft"));
    Check after = *draft;
    alter(after);
    if (after == *draft)
        return {};
    return core.write(changeOf(edited(*draft, after)));
}

} // namespace

Result<CheckId> Workspace::recordCheck(Check check)
{
    check.id = d->ids.make<CheckId>();
    check.createdAt = d->now();
    check.finishedAt = check.createdAt;
    check.binnedAt = {};
    if (const Status valid = validateCheck(check); !valid)
        return valid.error();
    if (const Status done = d->run(Verb::RecordCheck, changeOf(made(check))); !done)
        return done.error();
    return check.id;
}

Result<CheckId> Workspace::beginDraft(CheckForm form)
{
    if (d->draft())
        return failure(ErrorCode::AlreadyExists, QStringLiteral("draft"));
    Check draft;
    draft.id = d->ids.make<CheckId>();
    draft.day = d->clock.today();
    draft.form = form;
    draft.orderSeed = qHash(draft.id.uuid()) & 0x7fffffffU; // the id's chance is all that an order needs
    draft.createdAt = d->now();
    if (const Status done = d->write(changeOf(made(draft))); !done)
        return done.error();
    return draft.id;
}

Status Workspace::answerDraft(ItemIndex item, const Answer& answer)
{
    if (item < 0 || item >= itemCount)
        return failure(ErrorCode::UnknownItem, QString::number(item));
    if (answer.isGiven() && !isAnswerValue(answer.value))
        return failure(ErrorCode::InvalidAnswer, QString::fromLatin1(checkItems()[static_cast<size_t>(item)].key));
    return alterDraft(*d, [&](Check& draft) { draft.answers[static_cast<size_t>(item)] = answer; });
}

Status Workspace::answerDraftScreen(int item, const Answer& answer)
{
    if (item < 0 || item >= static_cast<int>(WellbeingScreen().size()))
        return failure(ErrorCode::UnknownItem, QString::number(item));
    if (answer.isGiven() && !isAnswerValue(answer.value))
        return failure(ErrorCode::InvalidAnswer, QString::number(item));
    return alterDraft(*d, [&](Check& draft) { draft.screen[static_cast<size_t>(item)] = answer; });
}

Status Workspace::setDraftEvent(CheckEvent event, bool happened)
{
    return alterDraft(*d, [&](Check& draft) { draft.events.set(static_cast<size_t>(event), happened); });
}

Status Workspace::setDraftImportance(Domain domain, int importance)
{
    if (!isAnswerValue(importance))
        return failure(ErrorCode::OutOfRange, QStringLiteral("importance"));
    return alterDraft(*d, [&](Check& draft) { draft.importance[domain] = importance; });
}

Result<CheckId> Workspace::finishDraft()
{
    const Check* draft = d->draft();
    if (!draft)
        return failure(ErrorCode::NotFound, QStringLiteral("draft"));
    Check finished = *draft;
    finished.day = d->clock.today();
    finished.finishedAt = d->now();
    if (const Status valid = validateCheck(finished); !valid)
        return valid.error();
    if (const Status done = d->run(Verb::FinishCheck, changeOf(edited(*draft, finished))); !done)
        return done.error();
    return finished.id;
}

Status Workspace::discardDraft()
{
    const Check* draft = d->draft();
    if (!draft)
        return failure(ErrorCode::NotFound, QStringLiteral("draft"));
    if (!saysAnything(*draft)) {
        JournalChange change;
        change.checks.push_back({*draft, std::nullopt});
        return d->run(Verb::DiscardDraft, change);
    }
    Check binned = *draft;
    binned.binnedAt = d->now();
    return d->run(Verb::DiscardDraft, changeOf(edited(*draft, binned)));
}

Status Workspace::binCheck(const CheckId& id)
{
    const Check* check = d->findCheck(id);
    if (!check || check->isBinned())
        return failure(ErrorCode::NotFound, QStringLiteral("check"));
    Check binned = *check;
    binned.binnedAt = d->now();
    return d->run(Verb::BinCheck, changeOf(edited(*check, binned)));
}

Status Workspace::restoreCheck(const CheckId& id)
{
    const Check* check = d->findCheck(id);
    if (!check || !check->isBinned())
        return failure(ErrorCode::NotFound, QStringLiteral("check"));
    Check restored = *check;
    restored.binnedAt = {};
    return d->run(Verb::RestoreCheck, changeOf(edited(*check, restored)));
}

Status Workspace::answerRest(const CheckId& id, ItemIndex item, const Answer& answer)
{
    const Check* check = d->findCheck(id);
    if (!check || check->isBinned() || check->isDraft() || check->form != CheckForm::Short)
        return failure(ErrorCode::NotFound, QStringLiteral("check"));
    if (item < 0 || item >= itemCount || isInForm(item, CheckForm::Short))
        return failure(ErrorCode::UnknownItem, QString::number(item));
    if (answer.isGiven() && !isAnswerValue(answer.value))
        return failure(ErrorCode::InvalidAnswer, QString::fromLatin1(checkItems()[static_cast<size_t>(item)].key));
    Check after = *check;
    after.answers[static_cast<size_t>(item)] = answer;
    const bool complete = std::none_of(after.answers.begin(), after.answers.end(),
                                       [](const Answer& each) { return each.isUnanswered(); });
    if (complete)
        after.form = CheckForm::Full;
    return after == *check ? Status() : d->write(changeOf(edited(*check, after)));
}

Status Workspace::annotateCheck(const CheckId& id, const QString& note, const QString& mergeKey)
{
    const Check* check = d->findCheck(id);
    if (!check || check->isBinned())
        return failure(ErrorCode::NotFound, QStringLiteral("check"));
    Result<QString> cleaned = cleanOptionalText(note, maxTextLength, QStringLiteral("note"));
    if (!cleaned)
        return cleaned.error();
    Check after = *check;
    after.note = *std::move(cleaned);
    return after == *check ? Status() : d->run(Verb::AnnotateCheck, changeOf(edited(*check, after)), mergeKey);
}

Status Workspace::declineSecondCheck()
{
    const Check* first = firstFinished(d->checks);
    if (!first)
        return failure(ErrorCode::NotFound, QStringLiteral("check"));
    Check after = *first;
    after.secondDeclined = true;
    return after == *first ? Status() : d->run(Verb::DeclineSecondCheck, changeOf(edited(*first, after)));
}

Status Workspace::endSafetyCard()
{
    const Check* last = lastFinished(d->checks);
    if (!last)
        return failure(ErrorCode::NotFound, QStringLiteral("check"));
    Check after = *last;
    after.spokenAt = d->now();
    return d->run(Verb::EndSafetyCard, changeOf(edited(*last, after)));
}

} // namespace unrut
