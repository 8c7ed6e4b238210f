// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/entry_words.h>

#include <wording/date_words.h>

#include "text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace unrut::wording {

namespace {

struct EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

constexpr std::array gratefulPrompts = {
    QT_TRANSLATE_NOOP("EntryWords", "Who made something easier for you this week, and how?"),
    QT_TRANSLATE_NOOP("EntryWords", "What did somebody explain to you without making you feel small?"),
    QT_TRANSLATE_NOOP("EntryWords", "Which quarter of an hour would you like to have again?"),
    QT_TRANSLATE_NOOP("EntryWords", "After a talk with a friend: what do you have that they lack?"),
    QT_TRANSLATE_NOOP("EntryWords", "What went smoothly that could have gone wrong?"),
    QT_TRANSLATE_NOOP("EntryWords", "Which sentence from somebody has stayed with you?"),
    QT_TRANSLATE_NOOP("EntryWords", "What did you eat, see or hear today that was simply good?"),
    QT_TRANSLATE_NOOP("EntryWords", "Which tool, room or habit serves you well without a fuss?"),
    QT_TRANSLATE_NOOP("EntryWords", "Who noticed your work, even if they said it in passing?"),
    QT_TRANSLATE_NOOP("EntryWords", "What could your body do today that you seldom think about?"),
    QT_TRANSLATE_NOOP("EntryWords", "What are you free to decide that others have to ask for?"),
    QT_TRANSLATE_NOOP("EntryWords", "Whom did you laugh with, and about what?"),
    QT_TRANSLATE_NOOP("EntryWords", "What did an earlier job or teacher leave you that you still use?"),
    QT_TRANSLATE_NOOP("EntryWords", "What waits for you at home that is worth leaving on time for?"),
};
constexpr std::array winPrompts = {
    QT_TRANSLATE_NOOP("EntryWords", "What moved forward today, even by a little?"),
    QT_TRANSLATE_NOOP("EntryWords", "What did you finish that had been lying about?"),
    QT_TRANSLATE_NOOP("EntryWords", "Where did you say no, or ask for something?"),
    QT_TRANSLATE_NOOP("EntryWords", "What would have stayed undone without you?"),
    QT_TRANSLATE_NOOP("EntryWords", "What did you dare that you had put off?"),
};
constexpr std::array keepPrompts = {
    QT_TRANSLATE_NOOP("EntryWords", "Which part of this job would you miss?"),
    QT_TRANSLATE_NOOP("EntryWords", "What have you learned here that nobody can take away?"),
    QT_TRANSLATE_NOOP("EntryWords", "With whom here would you like to work again?"),
    QT_TRANSLATE_NOOP("EntryWords", "When did you last forget the time at work?"),
    QT_TRANSLATE_NOOP("EntryWords", "Which task would you do even if nobody asked?"),
};
constexpr std::array notePrompts = {
    QT_TRANSLATE_NOOP("EntryWords", "What was on your mind on the way home?"),
    QT_TRANSLATE_NOOP("EntryWords", "What would you like to remember about today?"),
    QT_TRANSLATE_NOOP("EntryWords", "What surprised you?"),
};

template <size_t count>
QStringList translated(const std::array<const char*, count>& texts)
{
    QStringList list;
    for (const char* text : texts)
        list.append(EntryWords::tr(text));
    return list;
}

} // namespace

QString entryKindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Grateful:
        return EntryWords::tr("Grateful", "kind of entry");
    case EntryKind::Win:
        return EntryWords::tr("Win", "kind of entry");
    case EntryKind::Keep:
        return EntryWords::tr("Keep", "kind of entry");
    case EntryKind::Note:
        return EntryWords::tr("Note", "kind of entry");
    }
    return {};
}

QString entryKindHint(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Grateful:
        return EntryWords::tr("what I am thankful for");
    case EntryKind::Win:
        return EntryWords::tr("what went forward");
    case EntryKind::Keep:
        return EntryWords::tr("what I love about this job");
    case EntryKind::Note:
        return EntryWords::tr("anything else");
    }
    return {};
}

QStringList prompts(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Grateful:
        return translated(gratefulPrompts);
    case EntryKind::Win:
        return translated(winPrompts);
    case EntryKind::Keep:
        return translated(keepPrompts);
    case EntryKind::Note:
        return translated(notePrompts);
    }
    return {};
}

QString entryCountLine(int count, QDate since)
{
    if (count == 0 || !since.isValid())
        return EntryWords::tr("No entries yet. One line is enough.");
    return EntryWords::tr("%Ln entries since %1", nullptr, count).arg(dayAndYear(since));
}

QString foundLine(int count)
{
    return count == 0 ? EntryWords::tr("Nothing found.") : EntryWords::tr("%Ln entries found", nullptr, count);
}

QString binnedCountLine(int count)
{
    return count == 0 ? EntryWords::tr("No entries are in the bin.")
                      : EntryWords::tr("In the bin: %Ln entries", nullptr, count);
}

QString rhythmSentence(int perWeek)
{
    if (perWeek == 1)
        return EntryWords::tr("Once a week is your rhythm. Empty weeks cost nothing.");
    return EntryWords::tr("%Ln times a week is your rhythm. Empty weeks cost nothing.", nullptr, perWeek);
}

QString spokenWeek(QDate monday, int entries)
{
    //: %1 is the Monday of a week.
    return EntryWords::tr("Week of %1: %Ln entries", nullptr, entries).arg(dayAndYear(monday));
}

QString entriesAsText(const std::vector<Entry>& entries)
{
    QString text;
    QDate day;
    for (const Entry& entry : entries) {
        if (entry.day != day)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + dayNameAndYear(entry.day) + QLatin1Char('\n');
        day = entry.day;
        //: %1 is a kind, such as 'Win', %2 what was written.
        text += EntryWords::tr("%1: %2").arg(entryKindName(entry.kind), entry.text) + QLatin1Char('\n');
    }
    return text;
}

QString spokenEntry(const Entry& entry, QDate today)
{
    //: An entry for a screen reader: kind, the person's own words, day.
    return EntryWords::tr("%1: %2. %3.")
        .arg(entryKindName(entry.kind), isolated(entry.text), relativeDay(entry.day, today));
}

QString checkInLine(const CheckIn& checkIn)
{
    QStringList facts;
    if (checkIn.mood)
        facts.append(EntryWords::tr("mood %1").arg(QLocale().toString(*checkIn.mood)));
    if (checkIn.energy)
        facts.append(EntryWords::tr("energy %1").arg(QLocale().toString(*checkIn.energy)));
    if (checkIn.sleep)
        facts.append(EntryWords::tr("sleep %1 h").arg(QLocale().toString(*checkIn.sleep, 'g', 4)));
    return capitalised(facts.join(EntryWords::tr(", ", "between the parts of a check-in")));
}

} // namespace unrut::wording
