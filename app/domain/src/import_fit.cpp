// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fit.h"

#include <QHash>
#include <QSet>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Error doesNotFit(QLatin1String list, size_t index, QLatin1String member)
{
    return failure(ErrorCode::DoesNotFit, u"%1[%2].%3"_s.arg(list).arg(index).arg(member));
}

template <class T>
using IdsOf = QSet<decltype(T::id)>;

template <class T>
void addIds(const std::vector<T>& things, IdsOf<T>& ids)
{
    for (const T& thing : things)
        ids.insert(thing.id);
}

/// Each id once.
template <class T>
Status once(const std::vector<T>& things, QLatin1String list)
{
    IdsOf<T> ids;
    ids.reserve(static_cast<qsizetype>(things.size()));
    for (size_t i = 0; i < things.size(); ++i) {
        if (ids.contains(things[i].id))
            return doesNotFit(list, i, "id"_L1);
        ids.insert(things[i].id);
    }
    return {};
}

/// Parts that have ids of their own, such as steps, belong to one thing only. \a partsOf gives those of a thing.
template <class T, class PartsOf>
Status ownParts(const std::vector<T>& here, const std::vector<T>& file, PartsOf partsOf, QLatin1String list,
                QLatin1String member)
{
    QHash<QUuid, QUuid> owners;
    for (const T& thing : here) {
        for (const auto& part : partsOf(thing))
            owners.insert(part.id.uuid(), thing.id.uuid());
    }
    QSet<QUuid> seen;
    for (size_t i = 0; i < file.size(); ++i) {
        for (const auto& part : partsOf(file[i])) {
            const QUuid owner = owners.value(part.id.uuid(), file[i].id.uuid());
            if (owner != file[i].id.uuid() || seen.contains(part.id.uuid()))
                return doesNotFit(list, i, member);
            seen.insert(part.id.uuid());
        }
    }
    return {};
}

Status idsStandOnce(const Journal& here, const Journal& file)
{
    Status status = once(file.goals, "goals"_L1);
    const auto also = [&status](auto check) {
        if (status)
            status = check();
    };
    also([&] { return once(file.checks, "assessments"_L1); });
    also([&] { return once(file.entries, "entries"_L1); });
    also([&] { return once(file.checkIns, "checkIns"_L1); });
    also([&] { return once(file.people, "people"_L1); });
    also([&] { return once(file.talks, "talks"_L1); });
    also([&] { return once(file.lookingBacks, "lookingBacks"_L1); });
    also([&] { return once(file.arrivals, "arrivals"_L1); });
    also([&] { return once(file.worksheets, "worksheets"_L1); });
    also([&] { return once(file.fridayPages, "fridayPages"_L1); });
    also([&] { return once(file.practices, "practices"_L1); });
    const auto steps = [](const Goal& goal) -> const auto&
    {
        return goal.steps;
    };
    const auto history = [](const Goal& goal) -> const auto&
    {
        return goal.history;
    };
    const auto points = [](const Person& person) -> const auto&
    {
        return person.points;
    };
    const auto agreements = [](const Talk& talk) -> const auto&
    {
        return talk.agreements;
    };
    also([&] { return ownParts(here.goals, file.goals, steps, "goals"_L1, "steps"_L1); });
    also([&] { return ownParts(here.goals, file.goals, history, "goals"_L1, "history"_L1); });
    also([&] { return ownParts(here.people, file.people, points, "people"_L1, "points"_L1); });
    also([&] { return ownParts(here.talks, file.talks, agreements, "talks"_L1, "agreements"_L1); });
    return status;
}

/// One check-in a day, one unfinished assessment.
Status holdsRules(const Journal& file)
{
    QSet<QDate> days;
    for (size_t i = 0; i < file.checkIns.size(); ++i) {
        if (days.contains(file.checkIns[i].day))
            return doesNotFit("checkIns"_L1, i, "day"_L1);
        days.insert(file.checkIns[i].day);
    }
    bool hasDraft = false;
    for (size_t i = 0; i < file.checks.size(); ++i) {
        const bool isDraft = file.checks[i].isDraft() && !file.checks[i].isBinned();
        if (isDraft && hasDraft)
            return doesNotFit("assessments"_L1, i, "finishedAt"_L1);
        hasDraft = hasDraft || isDraft;
    }
    return {};
}

/// \a idOf gives what a thing names, or nothing.
template <class T, class AnyId, class IdOf>
Status named(const std::vector<T>& things, const QSet<AnyId>& ids, IdOf idOf, QLatin1String list, QLatin1String member)
{
    for (size_t i = 0; i < things.size(); ++i) {
        const std::optional<AnyId> id = idOf(things[i]);
        if (id && !ids.contains(*id))
            return doesNotFit(list, i, member);
    }
    return {};
}

Status agreementsFit(const std::vector<Talk>& talks, const QSet<GoalId>& goals)
{
    for (size_t i = 0; i < talks.size(); ++i) {
        for (const Agreement& agreement : talks[i].agreements) {
            if (agreement.goal && !goals.contains(*agreement.goal))
                return doesNotFit("talks"_L1, i, "agreements"_L1);
        }
    }
    return {};
}

/// Entries that a page or a practice names may be gone for good; everything else that is named is there.
Status whatIsNamedIsThere(const Journal& here, const Journal& file)
{
    QSet<GoalId> goals;
    QSet<PersonId> people;
    QSet<TalkId> talks;
    for (const Journal* journal : {&here, &file}) {
        addIds(journal->goals, goals);
        addIds(journal->people, people);
        addIds(journal->talks, talks);
    }
    Status status = named(
        file.entries, goals, [](const Entry& entry) { return entry.goal; }, "entries"_L1, "goal"_L1);
    if (status)
        status = named(
            file.talks, people, [](const Talk& talk) { return std::optional(talk.person); }, "talks"_L1, "person"_L1);
    if (status)
        status = agreementsFit(file.talks, goals);
    if (status)
        status = named(
            file.worksheets, goals, [](const Worksheet& sheet) { return sheet.goal; }, "worksheets"_L1, "goal"_L1);
    if (status)
        status = named(
            file.worksheets, talks, [](const Worksheet& sheet) { return sheet.talk; }, "worksheets"_L1, "talk"_L1);
    return status;
}

} // namespace

Status fitsTogether(const Journal& here, const Journal& file)
{
    Status status = idsStandOnce(here, file);
    if (status)
        status = holdsRules(file);
    return status ? whatIsNamedIsThere(here, file) : status;
}

} // namespace unrut
