// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <domain/check_rhythm.h>

namespace unrut {

namespace {

JournalChange changeOf(Edit<Arrival> edit)
{
    JournalChange change;
    change.arrivals.push_back(std::move(edit));
    return change;
}

const Arrival* find(const std::vector<Arrival>& arrivals, const ArrivalId& id)
{
    const auto there =
        std::find_if(arrivals.begin(), arrivals.end(), [&](const Arrival& arrival) { return arrival.id == id; });
    return there == arrivals.end() ? nullptr : &*there;
}

Error notFound()
{
    return failure(ErrorCode::NotFound, QStringLiteral("way out"));
}

} // namespace

Result<ArrivalId> Workspace::openArrival()
{
    Arrival arrival;
    arrival.id = d->ids.make<ArrivalId>();
    arrival.day = d->clock.today();
    arrival.domain = arrivalDomain(d->checks, d->goals, arrival.day);
    arrival.createdAt = d->now();
    if (const Status done = d->run(Verb::OpenArrival, changeOf(made(arrival))); !done)
        return done.error();
    return arrival.id;
}

Status Workspace::editArrival(const Arrival& arrival, const QString& mergeKey)
{
    const Arrival* there = find(d->arrivals, arrival.id);
    if (!there || there->isBinned())
        return notFound();
    Result<Arrival> after = validatedArrival(arrival);
    if (!after)
        return after.error();
    after->day = there->day;
    after->createdAt = there->createdAt;
    after->binnedAt = {};
    return *after == *there ? Status() : d->run(Verb::EditArrival, changeOf(edited(*there, *after)), mergeKey);
}

Status Workspace::binArrival(const ArrivalId& id)
{
    const Arrival* there = find(d->arrivals, id);
    if (!there || there->isBinned())
        return notFound();
    Arrival binned = *there;
    binned.binnedAt = d->now();
    return d->run(Verb::BinArrival, changeOf(edited(*there, binned)));
}

Status Workspace::restoreArrival(const ArrivalId& id)
{
    const Arrival* there = find(d->arrivals, id);
    if (!there || !there->isBinned())
        return notFound();
    Arrival restored = *there;
    restored.binnedAt = {};
    return d->run(Verb::RestoreArrival, changeOf(edited(*there, restored)));
}

} // namespace unrut
