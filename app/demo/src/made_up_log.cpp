// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_texts.h"
#include "log_texts.h"
#include "maker.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace unrut::demo {

using namespace Qt::StringLiterals;

namespace {

enum Stream : quint64 { Log = 61 };

Season seasonOf(QDate day)
{
    switch (day.month()) {
    case 12:
    case 1:
    case 2:
        return Season::Winter;
    case 3:
    case 4:
    case 5:
        return Season::Spring;
    case 6:
    case 7:
    case 8:
        return Season::Summer;
    default:
        return Season::Autumn;
    }
}

/// The sentences of one kind, shuffled: none comes again before nearly all the others were used.
class Deck
{
public:
    Deck(std::span<const LogText> texts, Chance& chance) : m_texts(texts.begin(), texts.end())
    {
        shuffle(m_texts, chance.numbers());
    }

    const char* draw(Tone tone, QDate day)
    {
        const Season season = seasonOf(day);
        const auto fits = [&](const LogText& text) {
            return (text.tone == Tone::Any || text.tone == tone) &&
                   (text.season == Season::Any || text.season == season) && text.firstWeekday <= day.dayOfWeek() &&
                   day.dayOfWeek() <= text.lastWeekday;
        };
        const auto drawn = std::find_if(m_texts.begin(), m_texts.end(), fits);
        Q_ASSERT(drawn != m_texts.end()); // every kind has sentences for any tone, season and day
        const char* text = drawn->text;
        std::rotate(drawn, drawn + 1, m_texts.end());
        return text;
    }

private:
    std::vector<LogText> m_texts;
};

/// Puts \a tail behind the sentence and before its #tags.
QString withTail(const QString& text, const QString& tail)
{
    const qsizetype tags = text.indexOf(" #"_L1);
    return tags < 0 ? text + u' ' + tail : text.left(tags) + u' ' + tail + text.mid(tags);
}

class LogWriter
{
public:
    explicit LogWriter(const Maker& maker) : m_maker(maker), m_chance(maker.seed, Log)
    {
        for (const EntryKind kind : {EntryKind::Grateful, EntryKind::Win, EntryKind::Keep, EntryKind::Note})
            m_decks.emplace(kind, Deck(logTexts(kind), m_chance));
    }

    void writeWeek(QDate monday)
    {
        // Some weeks go by without a line; they cost nothing.
        const bool recent = monday.daysTo(m_maker.story.today()) < 60;
        int lines = !recent && m_chance.happens(0.05) ? 0 : m_chance.between(2, 4);
        while (lines-- > 0) {
            const QDate day = monday.addDays(someWeekday());
            const Story& story = m_maker.story;
            if (day >= story.first() && day < story.today() && !story.isAway(day))
                write(someKind(), toneOn(day), dated(day, 8, 21));
        }
    }

    void writeToday()
    {
        write(EntryKind::Win, Tone::Good, dated(m_maker.story.today(), 6, 7));
        write(EntryKind::Grateful, Tone::Good, dated(m_maker.story.today(), 7, 8));
    }

    void writeBeginning(const Story::Beginning& beginning)
    {
        const char* text = beginning.event ? beginningText(*beginning.event) : relapseText();
        // Such things are said at work.
        const int weekday = beginning.day.dayOfWeek();
        const QDate day = beginning.day.addDays(weekday > Qt::Friday ? 8 - weekday : 0);
        if (!text || day > m_maker.story.today())
            return;
        Entry entry = dated(day, 16, 20);
        entry.kind = EntryKind::Note;
        entry.text = filled(text, m_maker.cast.namesOn(day, m_chance));
        m_entries.push_back(std::move(entry));
    }

    void writeFinish(const Goal& goal)
    {
        Entry entry = dated(goal.doneDay, 14, 18);
        entry.kind = EntryKind::Win;
        entry.goal = goal.id;
        entry.text = filled(m_chance.pick(finishedLines()), {}).replace("{goal}"_L1, goal.title);
        m_entries.push_back(std::move(entry));
    }

    std::vector<Entry> take()
    {
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
            return a.day != b.day ? a.day < b.day : a.createdAt < b.createdAt;
        });
        binOne();
        return std::move(m_entries);
    }

private:
    Entry dated(QDate day, int fromHour, int toHour)
    {
        Entry entry;
        entry.day = day;
        entry.createdAt = instantOn(day, fromHour, toHour, m_chance);
        entry.id = m_maker.ids.make<EntryId>(entry.createdAt);
        return entry;
    }

    /// Days after Monday: on workdays more than at weekends, on Fridays most.
    int someWeekday()
    {
        constexpr std::array days = {0, 0, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 6, 6};
        return m_chance.pick(std::span(days));
    }

    EntryKind someKind()
    {
        constexpr std::array kinds = {
            EntryKind::Grateful, EntryKind::Grateful, EntryKind::Grateful, EntryKind::Grateful, EntryKind::Win,
            EntryKind::Win,      EntryKind::Win,      EntryKind::Note,     EntryKind::Note,     EntryKind::Keep};
        return m_chance.pick(std::span(kinds));
    }

    Tone toneOn(QDate day)
    {
        return m_maker.story.burden(day) + 0.12 * m_chance.normal() > 0.45 ? Tone::Low : Tone::Good;
    }

    void write(EntryKind kind, Tone tone, Entry entry)
    {
        const Names names = m_maker.cast.namesOn(entry.day, m_chance);
        entry.kind = kind;
        entry.text = filled(m_decks.at(kind).draw(tone, entry.day), names);
        const auto tails = logTails(kind);
        if (!tails.empty() && m_chance.happens(0.12))
            entry.text = withTail(entry.text, filled(m_chance.pick(tails).text, names));
        m_entries.push_back(std::move(entry));
    }

    /// One line lies in the bin, so that the bin can be looked at, too.
    void binOne()
    {
        const QDate today = m_maker.story.today();
        const auto recent = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const Entry& entry) {
            return entry.day.daysTo(today) > 6 && entry.kind == EntryKind::Note;
        });
        if (recent != m_entries.rend())
            recent->binnedAt = instantOn(recent->day.addDays(1), 8, 18, m_chance);
    }

    const Maker& m_maker;
    Chance m_chance;
    std::map<EntryKind, Deck> m_decks;
    std::vector<Entry> m_entries;
};

} // namespace

std::vector<Entry> madeUpEntries(const Maker& maker, const std::vector<Goal>& goals)
{
    LogWriter writer(maker);
    const QDate first = maker.story.first();
    for (QDate monday = first.addDays(1 - first.dayOfWeek()); monday <= maker.story.today(); monday = monday.addDays(7))
        writer.writeWeek(monday);
    for (const Story::Beginning& beginning : maker.story.beginnings())
        writer.writeBeginning(beginning);
    writer.writeToday();
    for (const Goal& goal : goals) {
        if (goal.doneDay.isValid())
            writer.writeFinish(goal);
    }
    return writer.take();
}

} // namespace unrut::demo
