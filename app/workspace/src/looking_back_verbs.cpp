// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

namespace unrut {

namespace {

JournalChange changeOf(Edit<LookingBack> edit)
{
    JournalChange change;
    change.lookingBacks.push_back(std::move(edit));
    return change;
}

template <class T, class AnyId>
const T* find(const std::vector<T>& things, const AnyId& id)
{
    const auto there = std::find_if(things.begin(), things.end(), [&](const T& thing) { return thing.id == id; });
    return there == things.end() ? nullptr : &*there;
}

Error notFound()
{
    return failure(ErrorCode::NotFound, QStringLiteral("looking back"));
}

} // namespace

Result<LookingBackId> Workspace::saveLookingBack(LookingBack lookingBack, const QString& mergeKey)
{
    const LookingBack* there = find(d->lookingBacks, lookingBack.id);
    if (!lookingBack.id.isNull() && (!there || there->isBinned()))
        return notFound();
    if (!there) {
        lookingBack.id = d->ids.make<LookingBackId>();
        lookingBack.day = d->clock.today();
        lookingBack.createdAt = d->now();
    } else {
        lookingBack.day = there->day;
        lookingBack.createdAt = there->createdAt;
    }
    lookingBack.binnedAt = {};
    Result<LookingBack> valid = validatedLookingBack(std::move(lookingBack));
    if (!valid)
        return valid.error();
    if (there && *there == *valid)
        return valid->id;
    const Edit<LookingBack> edit{there ? std::optional(*there) : std::nullopt, *valid};
    if (const Status done = d->run(Verb::EditLookingBack, changeOf(edit), mergeKey); !done)
        return done.error();
    return valid->id;
}

Status Workspace::binLookingBack(const LookingBackId& id)
{
    const LookingBack* there = find(d->lookingBacks, id);
    if (!there || there->isBinned())
        return notFound();
    LookingBack binned = *there;
    binned.binnedAt = d->now();
    return d->run(Verb::BinLookingBack, changeOf(edited(*there, binned)));
}

Status Workspace::restoreLookingBack(const LookingBackId& id)
{
    const LookingBack* there = find(d->lookingBacks, id);
    if (!there || !there->isBinned())
        return notFound();
    LookingBack restored = *there;
    restored.binnedAt = {};
    return d->run(Verb::RestoreLookingBack, changeOf(edited(*there, restored)));
}

} // namespace unrut
