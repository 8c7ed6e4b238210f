// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/bin.h>

#include <QHash>

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

/// In the order of LineKind.
constexpr std::array lineBinKinds{BinKind::Step, BinKind::Point};
static_assert(lineBinKinds.size() == lineKindCount);

BinKind binKindOf(const BinnedLine& line)
{
    return lineBinKinds[static_cast<size_t>(line.kind)];
}

template <BinKind kind>
void addBinned(const auto& things, std::vector<BinnedThing>& bin)
{
    for (const auto& thing : things) {
        if (thing.isBinned())
            bin.push_back({kind, thing.id.uuid(), thing.binnedAt, dayOf<kind>(thing), wordsOf(thing).simplified()});
    }
}

/// What was taken out of something that is in the bin itself comes back with that, and is told of then.
void addLines(const Journal& journal, const std::vector<BinnedLine>& lines, std::vector<BinnedThing>& bin)
{
    QHash<QUuid, QString> names;
    for (const Goal& goal : journal.goals) {
        if (!goal.isBinned())
            names.insert(goal.id.uuid(), goal.title.simplified());
    }
    for (const Person& person : journal.people) {
        if (!person.isBinned())
            names.insert(person.id.uuid(), person.name.simplified());
    }
    for (const BinnedLine& line : lines) {
        if (const auto of = names.constFind(line.of); of != names.constEnd())
            bin.push_back({binKindOf(line), line.id.uuid(), line.binnedAt, {}, line.text.simplified(), *of});
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

/// Calls \a each with every list of edits of things that can be in the bin, in the order of BinKind; lines come last.
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
    each(change.binnedLines);
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

void addPointers(const BinnedLine& line, QSet<QUuid>& ids)
{
    ids.insert(line.of);
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

std::vector<BinnedThing> thingsIn(const Journal& journal, const std::vector<BinnedLine>& lines)
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
    addLines(journal, lines, bin);
    std::stable_sort(bin.begin(), bin.end(),
                     [](const BinnedThing& a, const BinnedThing& b) { return a.binnedAt > b.binnedAt; });
    return bin;
}

} // namespace

QLatin1String binKindKey(BinKind kind)
{
    constexpr std::array keys{"entry"_L1,        "assessment"_L1, "goal"_L1,        "worksheet"_L1,
                              "person"_L1,       "talk"_L1,       "friday_page"_L1, "practice"_L1,
                              "looking_back"_L1, "way_out"_L1,    "step"_L1,        "point"_L1};
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

JournalChange purgeOf(const Journal& journal, const std::vector<BinnedLine>& lines, const QDateTime& before)
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
    const QSet<QUuid> gone = idsOf(change);
    purge(
        lines, before, [&gone](const BinnedLine& line) { return gone.contains(line.of); }, change.binnedLines);
    return change;
}

Bin binOf(const Journal& journal, const std::vector<BinnedLine>& lines)
{
    return {thingsIn(journal, lines), countsOf(purgeOf(journal, lines, {}))};
}

template <class Line>
static bool isOneOf(const Line& line, const std::vector<Line>& lines)
{
    return std::any_of(lines.begin(), lines.end(), [&line](const Line& other) { return other.id == line.id; });
}

std::vector<Edit<BinnedLine>> linesTakenOut(const JournalChange& change, const QDateTime& now)
{
    std::vector<Edit<BinnedLine>> taken;
    const auto follow = [&](const auto& edit, LineKind kind, auto lines) {
        if (!edit.before || !edit.after)
            return;
        const auto& after = lines(*edit.after);
        for (const auto& line : lines(*edit.before)) {
            const bool stays = std::any_of(after.begin(), after.end(), [&](const auto& other) {
                return other.id == line.id || (other.text == line.text && !isOneOf(other, lines(*edit.before)));
            });
            if (!stays)
                taken.push_back({std::nullopt, BinnedLine{BinnedLineId(line.id.uuid()), kind, edit.after->id.uuid(),
                                                          line.text, line.doneAt, now}});
        }
    };
    for (const Edit<Goal>& edit : change.goals)
        follow(
            edit, LineKind::Step, [](const Goal& goal) -> const auto& { return goal.steps; });
    for (const Edit<Person>& edit : change.people)
        follow(
            edit, LineKind::Point, [](const Person& person) -> const auto& { return person.points; });
    return taken;
}

BinCounts countsOf(const JournalChange& purge)
{
    BinCounts counts{};
    size_t kind = 0;
    forEachKind(purge, [&](const auto& edits) {
        if (kind < binKindCount - lineKindCount)
            counts[kind++] = static_cast<int>(edits.size());
    });
    for (const Edit<BinnedLine>& edit : purge.binnedLines)
        ++counts[static_cast<size_t>(binKindOf(*edit.before))];
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
