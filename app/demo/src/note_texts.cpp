// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts_by_kind.h"

#include <QCoreApplication>

namespace unrut::demo {

namespace {

// clang-format off
constexpr LogText keeps[] = {
    {QT_TRANSLATE_NOOP("demo", "That my work ends up on a screen at a stop where somebody is cold and wants to know. #purpose")},
    {QT_TRANSLATE_NOOP("demo", "Drawing on the whiteboard with @{mate} until both of us see it. #team")},
    {QT_TRANSLATE_NOOP("demo", "The first hour, before the others come. #focus")},
    {QT_TRANSLATE_NOOP("demo", "Finding out why a number is wrong. I never tire of it. #craft")},
    {QT_TRANSLATE_NOOP("demo", "Explaining things to people who are new. #learning")},
    {QT_TRANSLATE_NOOP("demo", "That nobody here pretends to be busy in August. #balance"), Tone::Any, Season::Summer},
    {QT_TRANSLATE_NOOP("demo", "Riding in the cab on test days. #purpose")},
    atWork(QT_TRANSLATE_NOOP("demo", "The lunches at {place} with @{mate} and @{mate2}. #team")),
    {QT_TRANSLATE_NOOP("demo", "Maps. I would miss the maps most. #craft")},
    {QT_TRANSLATE_NOOP("demo", "I decide myself how I solve a thing. Rarely what, but always how. #autonomy")},
    {QT_TRANSLATE_NOOP("demo", "The night shift people, who tell the best stories. #team")},
    {QT_TRANSLATE_NOOP("demo", "That I learnt to read a timetable as a musician reads a score. #learning")},
    {QT_TRANSLATE_NOOP("demo", "@{lead} never made anyone look bad in front of others. #support")},
    {QT_TRANSLATE_NOOP("demo", "The bike ride in. Twenty minutes that are mine. #balance")},
    {QT_TRANSLATE_NOOP("demo", "Work that my grandmother understands. #purpose")},
    {QT_TRANSLATE_NOOP("demo", "How quiet it gets when {project} goes live and nothing happens. #craft")},
    {QT_TRANSLATE_NOOP("demo", "That we argue about the thing, not about each other. #team"), Tone::Good},
    {QT_TRANSLATE_NOOP("demo", "Free rides on every line of the country. #small")},
    {QT_TRANSLATE_NOOP("demo", "The budget for one conference a year, and nobody asks why that one. #learning")},
    {QT_TRANSLATE_NOOP("demo", "Being the one people ask about old tickets. A little. #recognition")},
};

constexpr LogText notes[] = {
    onDay(Qt::Sunday, QT_TRANSLATE_NOOP("demo", "Sunday evening: the stomach knows before I do. #mood"), Tone::Low),
    atWork(QT_TRANSLATE_NOOP("demo", "Sat in front of {project} for an hour and moved nothing. #mood"), Tone::Low),
    atWork(QT_TRANSLATE_NOOP("demo", "Another thing of @{mate}’s landed on my desk. I said yes too fast. #load"), Tone::Low),
    atWork(QT_TRANSLATE_NOOP("demo", "I keep writing the same sentence to @{lead} and deleting it. #courage"), Tone::Low),
    {QT_TRANSLATE_NOOP("demo", "Fact: the review was moved twice. Reading: nobody cares. Only the first is sure. #facts"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "Woke at four with {project} in my head. #sleep"), Tone::Low},
    atWork(QT_TRANSLATE_NOOP("demo", "{n} open things. I wrote them down, and that alone helped. #load"), Tone::Low),
    {QT_TRANSLATE_NOOP("demo", "Noticed that I stopped asking questions in reviews. Since when? #mood"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "@{friend} said I used to talk about work differently. #mood"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "A bad week, and it is not a verdict. #mood"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "If I stay, what must be different by summer? Three lines, no more. #decision"), Tone::Low},
    atWork(QT_TRANSLATE_NOOP("demo", "Lunch alone, on purpose, for once not out of habit. #balance"), Tone::Low),
    onDay(Qt::Tuesday, QT_TRANSLATE_NOOP("demo", "The talk with @{lead} is on Thursday. Two facts, one wish, one offer. #growth")),
    {QT_TRANSLATE_NOOP("demo", "@{mentor} asked: what would you do if it could not go wrong? Still thinking. #mentor")},
    {QT_TRANSLATE_NOOP("demo", "Idea: a forecast that says how sure it is. Ask @{mate2} who would own that. #idea")},
    {QT_TRANSLATE_NOOP("demo", "Read that plans with ‘if’ and ‘then’ work better than wishes. Try it with the morning hour. #learning")},
    atWork(QT_TRANSLATE_NOOP("demo", "Asked for feedback on {project}: good on detail, too quiet about results. Fair. #growth")),
    {QT_TRANSLATE_NOOP("demo", "The course costs less than I thought. The budget form is one page. #learning")},
    onDay(Qt::Friday, QT_TRANSLATE_NOOP("demo", "What gave energy this week: the sketch with @{mate}. What took it: the status calls. #energy")),
    {QT_TRANSLATE_NOOP("demo", "Met somebody who left planning for teaching. Ask her for coffee. #connect")},
    atWork(QT_TRANSLATE_NOOP("demo", "Winter timetable is out. Late again, and again because of the same table. #idea"), Tone::Any, Season::Winter),
    {QT_TRANSLATE_NOOP("demo", "Leave booked: {n} days, no laptop. #balance")},
    atWork(QT_TRANSLATE_NOOP("demo", "Said yes to the work group on accessible stops. Two hours a week, until spring. #growth"), Tone::Good),
    onDay(Qt::Monday, QT_TRANSLATE_NOOP("demo", "Mondays are quieter in my head. Keeping an eye on it. #mood"), Tone::Good),
    {QT_TRANSLATE_NOOP("demo", "Looked at the notes from a year ago. The same worry, half the size. #mood"), Tone::Good},
    atWork(QT_TRANSLATE_NOOP("demo", "@{lead} wants to see the three criteria in writing. So do I. #growth"), Tone::Good),
    atWork(QT_TRANSLATE_NOOP("demo", "Reorganisation again: new box, same desk, new questions. #change")),
    {QT_TRANSLATE_NOOP("demo", "For the next yearly talk: {project}, before and after, one picture. #growth")},
    {QT_TRANSLATE_NOOP("demo", "Tired, but the good kind. #energy"), Tone::Good},
    {QT_TRANSLATE_NOOP("demo", "Two evenings a week for the garden sensors. Not three. #side")},
    {QT_TRANSLATE_NOOP("demo", "I like the work more on days when I talk to drivers. Plan that. #energy")},
    atWork(QT_TRANSLATE_NOOP("demo", "Heard that Control is looking for a planner. Not now, but write it down. #opportunity")),
    atWork(QT_TRANSLATE_NOOP("demo", "Back from leave: hundreds of mails, of which {n} mattered. #load"), Tone::Any, Season::Summer),
    {QT_TRANSLATE_NOOP("demo", "A podcast on signal boxes kept me in the car for the last ten minutes. #learning")},
    atWork(QT_TRANSLATE_NOOP("demo", "The argument with @{mate} was about {project}, and also about being tired. #team"), Tone::Low),
};

constexpr LogText words[] = {
    {QT_TRANSLATE_NOOP("demo", "heavy"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "grey"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "too many calls"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "short night"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "on edge"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "slow start"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "a lump before the meeting"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "ordinary")},
    {QT_TRANSLATE_NOOP("demo", "full")},
    {QT_TRANSLATE_NOOP("demo", "waiting")},
    {QT_TRANSLATE_NOOP("demo", "a cold coming")},
    {QT_TRANSLATE_NOOP("demo", "in between")},
    {QT_TRANSLATE_NOOP("demo", "rain, and fine with it")},
    {QT_TRANSLATE_NOOP("demo", "steady"), Tone::Good},
    {QT_TRANSLATE_NOOP("demo", "curious"), Tone::Good},
    {QT_TRANSLATE_NOOP("demo", "light"), Tone::Good},
    {QT_TRANSLATE_NOOP("demo", "got going"), Tone::Good},
    {QT_TRANSLATE_NOOP("demo", "clear head"), Tone::Good},
    {QT_TRANSLATE_NOOP("demo", "good talk"), Tone::Good},
    {QT_TRANSLATE_NOOP("demo", "ran in the morning"), Tone::Good},
};

constexpr LogText checkRemarks[] = {
    {QT_TRANSLATE_NOOP("demo", "Answered on a bad day; look again next month."), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "Harder to answer than last time. I am more tired than I say."), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "Most of it comes down to one question that nobody has answered."), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "Just back from leave, so perhaps a little rosy.")},
    {QT_TRANSLATE_NOOP("demo", "In the middle of the timetable change.")},
    {QT_TRANSLATE_NOOP("demo", "Nothing new, and that is fine."), Tone::Good},
    {QT_TRANSLATE_NOOP("demo", "Better than I thought before I began."), Tone::Good},
};
// clang-format on

} // namespace

std::span<const LogText> keepTexts()
{
    return keeps;
}

std::span<const LogText> noteTexts()
{
    return notes;
}

std::span<const LogText> dayWords()
{
    return words;
}

std::span<const LogText> checkNotes()
{
    return checkRemarks;
}

} // namespace unrut::demo
