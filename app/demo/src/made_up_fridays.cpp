// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_texts.h"
#include "maker.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace unrut::demo {

namespace {

enum Stream : quint64 { Fridays = 67 };

constexpr double writesLately = 0.9;
constexpr double writes = 0.65; ///< an empty week costs nothing
constexpr int lately = 100;     ///< days
constexpr int calmGut = 5;      ///< the most that a gut says which does not pull away
constexpr int calmDays = 42;    ///< at the end, when it is on the way up

/// The newest line of each kind on each day.
using LinesOfDays = std::map<std::pair<QDate, EntryKind>, EntryId>;

LinesOfDays linesOf(const std::vector<Entry>& entries)
{
    LinesOfDays lines;
    for (const Entry& entry : entries)
        lines[{entry.day, entry.kind}] = entry.id;
    return lines;
}

std::optional<EntryId> lineOn(const LinesOfDays& lines, QDate day, EntryKind kind)
{
    const auto line = lines.find({day, kind});
    return line == lines.end() ? std::nullopt : std::optional(line->second);
}

int rawAnswer(const Story& story, ItemIndex item, QDate day, Chance& chance)
{
    const double level = std::clamp(story.itemLevel(item, day) + 9.0 * chance.normal(), 0.0, 100.0);
    const int nearest = static_cast<int>(std::floor(level / 25.0 + 0.5)) * 25;
    return checkItems()[static_cast<size_t>(item)].reverse ? 100 - nearest : nearest;
}

/// The heavier it is, the more the gut pulls away.
int gutOn(const Story& story, QDate day, Chance& chance)
{
    const double pull = 1.8 + 6.2 * story.burden(day) + 0.9 * chance.normal();
    const int most = day.daysTo(story.today()) < calmDays ? calmGut : 10;
    return std::clamp(static_cast<int>(std::floor(pull + 0.5)), 0, most);
}

QString stuckOn(const Maker& maker, QDate day, Chance& chance)
{
    const Tone tone = maker.story.burden(day) > 0.5 ? Tone::Low : Tone::Good;
    const LogText& text = chance.pick(stuckTexts());
    const Names names = maker.cast.namesOn(day, chance);
    const bool fits = text.tone == Tone::Any || text.tone == tone;
    return fits ? filled(text.text, names) : QString();
}

FridayPage madeUpPage(const Maker& maker, QDate day, const LinesOfDays& lines, Chance& chance)
{
    FridayPage page;
    page.day = day;
    page.createdAt = instantOn(day, 15, 17, chance);
    page.id = maker.ids.make<FridayPageId>(page.createdAt);
    page.grateful = lineOn(lines, day, EntryKind::Grateful);
    page.win = lineOn(lines, day, EntryKind::Win);
    page.stuck = stuckOn(maker, day, chance);
    page.focus = chance.happens(maker.story.burden(day) > 0.5 ? 0.5 : 0.85) ? FocusAnswer::Still : FocusAnswer::Unsure;
    for (const ItemIndex item : pulseItems(std::nullopt))
        page.pulse[item] = rawAnswer(maker.story, item, day, chance);
    page.gut = gutOn(maker.story, day, chance);
    return page;
}

} // namespace

std::vector<FridayPage> madeUpFridayPages(const Maker& maker, const std::vector<Entry>& entries)
{
    Chance chance(maker.seed, Fridays);
    const LinesOfDays lines = linesOf(entries);
    std::vector<FridayPage> pages;
    QDate day = maker.story.first();
    while (day.dayOfWeek() != Qt::Friday)
        day = day.addDays(1);
    for (; day < maker.story.today(); day = day.addDays(7)) { // on the last day it still waits
        const bool isRecent = day.daysTo(maker.story.today()) < lately;
        if (chance.happens(isRecent ? writesLately : writes) && !maker.story.isAway(day))
            pages.push_back(madeUpPage(maker, day, lines, chance));
    }
    return pages;
}

} // namespace unrut::demo
