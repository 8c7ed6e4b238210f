// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/bin.h>

#include <algorithm>
#include <numeric>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

template <BinKind kind>
QDate dayOf(const auto& thing)
{
    if constexpr (kind == BinKind::Goal || kind == BinKind::Person)
        return {};
    else
        return thing.day;
}

QString wordsOf(const Entry& entry)
{
    return entry.text;
}

QString wordsOf(const Check& check)
{
    return check.note;
}

QString wordsOf(const Goal& goal)
{
    return goal.title;
}

/// Which way out it belongs to says more than its first answer.
QString wordsOf(const Worksheet& /*worksheet*/)
{
    return {};
}

QString wordsOf(const Person& person)
{
    return person.name;
}

QString wordsOf(const Talk& talk)
{
    return talk.outcome;
}

QString wordsOf(const FridayPage& page)
{
    return page.stuck;
}

QString wordsOf(const Practice& practice)
{
    return practice.text;
}

QString wordsOf(const LookingBack& told)
{
    return causeSentence(told);
}

QString wordsOf(const Arrival& arrival)
{
    return arrival.letter;
}

template <BinKind kind>
void addBinned(const auto& things, std::vector<BinnedThing>& bin)
{
    for (const auto& thing : things) {
        if (thing.isBinned())
            bin.push_back({kind, thing.id.uuid(), thing.binnedAt, dayOf<kind>(thing), wordsOf(thing).simplified()});
    }
}

/// Those that went to the bin before \a before, and those that \a goesToo.
template <class T, class GoesToo>
void purge(const std::vector<T>& things, const QDateTime& before, GoesToo goesToo, std::vector<Edit<T>>& edits)
{
    for (const T& thing : things) {
        const bool isDue = thing.isBinned() && (before.isNull() || thing.binnedAt < before);
        if (isDue || goesToo(thing))
            edits.push_back({thing, std::nullopt});
    }
}

template <class T>
void purge(const std::vector<T>& things, const QDateTime& before, std::vector<Edit<T>>& edits)
{
    purge(
        things, before, [](const T&) { return false; }, edits);
}

/// Calls \a each with every list of edits of things that can be in the bin, in the order of BinKind.
void forEachKind(const JournalChange& change, auto each)
{
    each(change.entries);
    each(change.checks);
    each(change.goals);
    each(change.worksheets);
    each(change.people);
    each(change.talks);
    each(change.fridayPages);
    each(change.practices);
    each(change.lookingBacks);
    each(change.arrivals);
}

template <class AnyId>
void addPointer(const std::optional<AnyId>& id, QSet<QUuid>& ids)
{
    if (id)
        ids.insert(id->uuid());
}

// What a thing points to, beside itself.

void addPointers(const auto& /*thing*/, QSet<QUuid>& /*ids*/) {}

void addPointers(const Entry& entry, QSet<QUuid>& ids)
{
    addPointer(entry.goal, ids);
}

void addPointers(const Worksheet& worksheet, QSet<QUuid>& ids)
{
    addPointer(worksheet.goal, ids);
    addPointer(worksheet.talk, ids);
}

void addPointers(const Talk& talk, QSet<QUuid>& ids)
{
    ids.insert(talk.person.uuid());
    for (const Agreement& agreement : talk.agreements)
        addPointer(agreement.goal, ids);
}

std::vector<BinnedThing> thingsIn(const Journal& journal)
{
    std::vector<BinnedThing> bin;
    addBinned<BinKind::Entry>(journal.entries, bin);
    addBinned<BinKind::Check>(journal.checks, bin);
    addBinned<BinKind::Goal>(journal.goals, bin);
    addBinned<BinKind::Worksheet>(journal.worksheets, bin);
    addBinned<BinKind::Person>(journal.people, bin);
    addBinned<BinKind::Talk>(journal.talks, bin);
    addBinned<BinKind::FridayPage>(journal.fridayPages, bin);
    addBinned<BinKind::Practice>(journal.practices, bin);
    addBinned<BinKind::LookingBack>(journal.lookingBacks, bin);
    addBinned<BinKind::Arrival>(journal.arrivals, bin);
    std::stable_sort(bin.begin(), bin.end(),
                     [](const BinnedThing& a, const BinnedThing& b) { return a.binnedAt > b.binnedAt; });
    return bin;
}

} // namespace

QLatin1String binKindKey(BinKind kind)
{
    constexpr std::array keys{"entry"_L1, "assessment"_L1,  "goal"_L1,     "worksheet"_L1,    "person"_L1,
                              "talk"_L1,  "friday_page"_L1, "practice"_L1, "looking_back"_L1, "way_out"_L1};
    static_assert(keys.size() == binKindCount);
    return keys[static_cast<size_t>(kind)];
}

int total(const BinCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

std::optional<QDate> believedDay(const std::vector<QDate>& days)
{
    constexpr size_t wanted = 4;
    constexpr qint64 closeTogether = 14;
    std::vector<QDate> seen;
    for (const QDate day : days) {
        if (day.isValid() && seen.size() < wanted && (seen.empty() || day < seen.back()))
            seen.push_back(day);
    }
    if (seen.size() < wanted)
        return std::nullopt;
    return seen.back().daysTo(seen.front()) <= closeTogether ? seen.front() : seen.back();
}

JournalChange purgeOf(const Journal& journal, const QDateTime& before)
{
    JournalChange change;
    purge(journal.entries, before, change.entries);
    purge(journal.checks, before, change.checks);
    purge(journal.goals, before, change.goals);
    purge(journal.worksheets, before, change.worksheets);
    purge(journal.people, before, change.people);
    const auto isWithoutPerson = [&change](const Talk& talk) {
        return std::any_of(change.people.begin(), change.people.end(),
                           [&](const Edit<Person>& edit) { return edit.before->id == talk.person; });
    };
    purge(journal.talks, before, isWithoutPerson, change.talks);
    purge(journal.fridayPages, before, change.fridayPages);
    purge(journal.practices, before, change.practices);
    purge(journal.lookingBacks, before, change.lookingBacks);
    purge(journal.arrivals, before, change.arrivals);
    return change;
}

Bin binOf(const Journal& journal)
{
    return {thingsIn(journal), countsOf(purgeOf(journal, {}))};
}

BinCounts countsOf(const JournalChange& purge)
{
    BinCounts counts{};
    size_t kind = 0;
    forEachKind(purge, [&](const auto& edits) { counts[kind++] = static_cast<int>(edits.size()); });
    return counts;
}

QSet<QUuid> idsOf(const JournalChange& purge)
{
    QSet<QUuid> ids;
    forEachKind(purge, [&ids](const auto& edits) {
        for (const auto& edit : edits)
            ids.insert(edit.before->id.uuid());
    });
    return ids;
}

bool mentions(const JournalChange& change, const QSet<QUuid>& ids)
{
    QSet<QUuid> mentioned;
    const auto add = [&mentioned](const auto& thing) {
        if (!thing)
            return;
        mentioned.insert(thing->id.uuid());
        addPointers(*thing, mentioned);
    };
    forEachKind(change, [&add](const auto& edits) {
        for (const auto& edit : edits) {
            add(edit.before);
            add(edit.after);
        }
    });
    return mentioned.intersects(ids);
}

} // namespace unrut
