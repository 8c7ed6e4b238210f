// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts_by_kind.h"

#include <QCoreApplication>

namespace unrut::demo {

namespace {

// clang-format off
constexpr LogText texts[] = {
    atWork(QT_TRANSLATE_NOOP("demo", "{project} runs in {n} minutes. It took three times as long before. #craft")),
    onDay(Qt::Thursday, QT_TRANSLATE_NOOP("demo", "Answered the mail I had put off since Monday. It took four lines.")),
    atWork(QT_TRANSLATE_NOOP("demo", "Said in the meeting that the plan does not add up. Nobody bit. #courage")),
    atWork(QT_TRANSLATE_NOOP("demo", "Left at five, and the world went on. #balance")),
    atWork(QT_TRANSLATE_NOOP("demo", "Showed {project} to Operations. They asked when they can have it. #growth"), Tone::Good),
    atWork(QT_TRANSLATE_NOOP("demo", "Closed the oldest ticket on my list: {n} months. #craft")),
    atWork(QT_TRANSLATE_NOOP("demo", "Asked @{lead} for a date instead of a maybe. #courage")),
    atWork(QT_TRANSLATE_NOOP("demo", "Ten minutes on {project} became an hour. #juststart"), Tone::Low),
    atWork(QT_TRANSLATE_NOOP("demo", "Gave the second support shift back and stayed friendly. #balance")),
    atWork(QT_TRANSLATE_NOOP("demo", "Wrote down three results of this year with numbers. #growth")),
    atWork(QT_TRANSLATE_NOOP("demo", "Explained the model to @{mate}, and it still made sense afterwards. #learning")),
    atWork(QT_TRANSLATE_NOOP("demo", "Cleared the air with @{mate}. It was a misunderstanding about {project}, mostly. #team")),
    {QT_TRANSLATE_NOOP("demo", "Finished chapter five of the statistics course. #learning")},
    {QT_TRANSLATE_NOOP("demo", "One page on what I want next, in my own words. #growth"), Tone::Good},
    onDay(Qt::Monday, QT_TRANSLATE_NOOP("demo", "Did not open the laptop on Sunday. #balance")),
    atWork(QT_TRANSLATE_NOOP("demo", "@{mate} merged my change without a single remark. #craft")),
    atWork(QT_TRANSLATE_NOOP("demo", "Found the leap-day mistake before the customers did. #craft")),
    atWork(QT_TRANSLATE_NOOP("demo", "Led the review while @{lead} was away. #growth"), Tone::Good),
    onDay(Qt::Sunday, QT_TRANSLATE_NOOP("demo", "Three walks this week, as planned. #health")),
    {QT_TRANSLATE_NOOP("demo", "Asked a stranger at the meetup about her job. She asked back. #connect")},
    {QT_TRANSLATE_NOOP("demo", "Sent the proposal for {project}. One page, a price, an end. #courage"), Tone::Good},
    atWork(QT_TRANSLATE_NOOP("demo", "Got up, went in, did the one thing on the note. #juststart"), Tone::Low),
    {QT_TRANSLATE_NOOP("demo", "Told @{kin} how things really are. #courage"), Tone::Low},
    onDay(Qt::Sunday, QT_TRANSLATE_NOOP("demo", "Turned the phone off at eight, five evenings of seven. #balance")),
    atWork(QT_TRANSLATE_NOOP("demo", "The pilot at {place} started with real passengers. #purpose"), Tone::Good),
    atWork(QT_TRANSLATE_NOOP("demo", "Threw away two features nobody used. #craft")),
    {QT_TRANSLATE_NOOP("demo", "Booked the course before I could talk myself out of it. #learning")},
    atWork(QT_TRANSLATE_NOOP("demo", "Talk with @{mentor}. We meet again in four weeks. #mentor")),
    onDay(Qt::Friday, QT_TRANSLATE_NOOP("demo", "Ate lunch away from the desk every day this week. #health")),
    atWork(QT_TRANSLATE_NOOP("demo", "Said ‘I do not know yet’ to the director, and it was fine. #courage")),
    {QT_TRANSLATE_NOOP("demo", "Rewrote the profile page; it sounds like me now. #growth")},
    onDay(Qt::Tuesday, QT_TRANSLATE_NOOP("demo", "The migration of {project} went through on a Tuesday afternoon, quietly. #craft"), Tone::Good),
    atWork(QT_TRANSLATE_NOOP("demo", "Helped @{mate2} with the forecast for the fair. #team")),
    atWork(QT_TRANSLATE_NOOP("demo", "Cancelled a weekly meeting that {n} people came to. Nobody complained. #focus")),
    {QT_TRANSLATE_NOOP("demo", "Played the piece through without stopping. #music")},
    atWork(QT_TRANSLATE_NOOP("demo", "Named my price in the yearly talk. #courage"), Tone::Good),
    {QT_TRANSLATE_NOOP("demo", "Planted the raised bed with the neighbours. #side"), Tone::Any, Season::Spring},
    {QT_TRANSLATE_NOOP("demo", "Ran the ten kilometres by the river in one go. #health"), Tone::Any, Season::Autumn},
    atWork(QT_TRANSLATE_NOOP("demo", "The trainee shipped her first change, with me only watching. #team")),
    {QT_TRANSLATE_NOOP("demo", "Kept the promise to @{friend} although the week was full. #friends")},
    onDay(Qt::Friday, QT_TRANSLATE_NOOP("demo", "One inbox, empty, on a Friday at three. #focus")),
    atWork(QT_TRANSLATE_NOOP("demo", "Got the numbers for {project} out of three departments in one day. #craft")),
    atWork(QT_TRANSLATE_NOOP("demo", "Went to bed at ten instead of finishing the slides. They were good enough. #balance"), Tone::Low),
    atWork(QT_TRANSLATE_NOOP("demo", "Spoke for five minutes at the town hall. Knees shook, voice did not. #courage"), Tone::Good),
};

constexpr LogText tails[] = {
    {QT_TRANSLATE_NOOP("demo", "Marked it with cake.")},
    {QT_TRANSLATE_NOOP("demo", "Easier than I thought.")},
    {QT_TRANSLATE_NOOP("demo", "I did that.")},
    {QT_TRANSLATE_NOOP("demo", "It counts.")},
    {QT_TRANSLATE_NOOP("demo", "Worth it.")},
};
// clang-format on

} // namespace

std::span<const LogText> winTexts()
{
    return texts;
}

std::span<const LogText> winTails()
{
    return tails;
}

} // namespace unrut::demo
