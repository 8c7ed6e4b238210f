// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts_by_kind.h"

#include <QCoreApplication>

namespace unrut::demo {

namespace {

// clang-format off
constexpr LogText texts[] = {
    atWork(QT_TRANSLATE_NOOP("demo", "@{mate} went through {project} with me, slowly, and did not make me feel slow. #team")),
    atWork(QT_TRANSLATE_NOOP("demo", "@{lead} asked what I needed, and by noon it was there. #support"), Tone::Good),
    {QT_TRANSLATE_NOOP("demo", "A bus driver wrote that the new plan leaves her time for a coffee. #purpose")},
    {QT_TRANSLATE_NOOP("demo", "Sat by the window at {place} for an hour with nothing but a notebook. #balance")},
    {QT_TRANSLATE_NOOP("demo", "@{kin} rang just to hear how the day had been. #family")},
    atWork(QT_TRANSLATE_NOOP("demo", "The whole afternoon belonged to {project}. No calls. #focus")),
    atWork(QT_TRANSLATE_NOOP("demo", "@{mate} took the support phone so that I could leave on time. #team #balance")),
    {QT_TRANSLATE_NOOP("demo", "Lunch with @{friend}, and not one word about work. #friends")},
    {QT_TRANSLATE_NOOP("demo", "Frost on the bridge, sun behind it, and I was early enough to stop. #balance"), Tone::Any, Season::Winter},
    {QT_TRANSLATE_NOOP("demo", "First evening of the year with the balcony door open. #balance"), Tone::Any, Season::Spring},
    {QT_TRANSLATE_NOOP("demo", "Swam in the lake before breakfast with @{friend}. #health"), Tone::Any, Season::Summer},
    {QT_TRANSLATE_NOOP("demo", "Picked apples at my parents’ with @{kin}; my back knows it. #family"), Tone::Any, Season::Autumn},
    atWork(QT_TRANSLATE_NOOP("demo", "@{mate} and I laughed so hard at the failed demo that it stopped mattering. #team")),
    {QT_TRANSLATE_NOOP("demo", "The library kept the book on forecasting for me. #learning")},
    atWork(QT_TRANSLATE_NOOP("demo", "@{mentor} gave me forty minutes on a full day. #mentor")),
    {QT_TRANSLATE_NOOP("demo", "Someone on line 4 used the delay page and told her neighbour about it. I stood right there. #purpose")},
    atWork(QT_TRANSLATE_NOOP("demo", "The heating at {place} works again. #small")),
    atWork(QT_TRANSLATE_NOOP("demo", "@{mate} had already written the tests. #team")),
    {QT_TRANSLATE_NOOP("demo", "Slept eight hours for the first time in weeks. #health"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "@{friend} listened for an hour and gave no advice at all. #friends"), Tone::Low},
    {QT_TRANSLATE_NOOP("demo", "A quiet train, a seat, and nobody needed anything. #balance")},
    {QT_TRANSLATE_NOOP("demo", "@{kin} cooked, I only had to sit down. #family")},
    atWork(QT_TRANSLATE_NOOP("demo", "The old code of @{mate} was so clear that the change took ten minutes. #craft")),
    atWork(QT_TRANSLATE_NOOP("demo", "@{lead} said in front of everyone that {project} was my work. #recognition"), Tone::Good),
    atWork(QT_TRANSLATE_NOOP("demo", "A full hour with @{mentor} about where I want to be in three years. #mentor"), Tone::Good),
    {QT_TRANSLATE_NOOP("demo", "Ran along the river, slower than last year, and enjoyed it more. #health")},
    atWork(QT_TRANSLATE_NOOP("demo", "The trainee asked me how I debug, and I had an answer. #learning")),
    atWork(QT_TRANSLATE_NOOP("demo", "@{mate} brought plums from the garden for the whole floor. #team"), Tone::Any, Season::Autumn),
    atWork(QT_TRANSLATE_NOOP("demo", "Thunderstorm during stand-up. We all went to the window. #team"), Tone::Any, Season::Summer),
    {QT_TRANSLATE_NOOP("demo", "The first asparagus soup at {place}. #small"), Tone::Any, Season::Spring},
    atWork(QT_TRANSLATE_NOOP("demo", "Snow, so everyone was late and nobody minded. #small"), Tone::Any, Season::Winter),
    atWork(QT_TRANSLATE_NOOP("demo", "{mate} remembered that I hate the loud room and booked the small one. #team")),
    {QT_TRANSLATE_NOOP("demo", "A whole evening of piano, badly, happily. #music")},
    {QT_TRANSLATE_NOOP("demo", "The doctor took her time. Nothing serious. #health"), Tone::Low},
    atWork(QT_TRANSLATE_NOOP("demo", "Nobody asked why I left at four. #balance"), Tone::Low),
    atWork(QT_TRANSLATE_NOOP("demo", "@{mate} saw that I was done in and took over the call. #team #support"), Tone::Low),
    atWork(QT_TRANSLATE_NOOP("demo", "Coffee with @{mate2} from Operations; we have the same questions from two sides. #connect")),
    {QT_TRANSLATE_NOOP("demo", "The community garden got its water back, and I carried cans with the neighbours. #side"), Tone::Any, Season::Summer},
    {QT_TRANSLATE_NOOP("demo", "@{friend} sent a voice message from the mountains, four minutes, mostly wind. #friends")},
    {QT_TRANSLATE_NOOP("demo", "That I may work from {place} on Thursdays. #balance")},
    atWork(QT_TRANSLATE_NOOP("demo", "Good questions after my talk, and kind ones. #growth"), Tone::Good),
    atWork(QT_TRANSLATE_NOOP("demo", "@{lead} moved the deadline before I had to ask. #support")),
    atWork(QT_TRANSLATE_NOOP("demo", "A thank-you card from the ticket office for {project}. It hangs over my desk. #recognition"), Tone::Good),
    atWork(QT_TRANSLATE_NOOP("demo", "Two colleagues argued about my idea as if it were theirs. #growth"), Tone::Good),
    {QT_TRANSLATE_NOOP("demo", "@{kin} fixed my bike while I slept in. #family")},
    {QT_TRANSLATE_NOOP("demo", "Bread from the market, tomatoes, salt. #small"), Tone::Any, Season::Summer},
    {QT_TRANSLATE_NOOP("demo", "The choir took me back after a year away. #music"), Tone::Good},
    atWork(QT_TRANSLATE_NOOP("demo", "@{mate} told me straight what was wrong with my draft. Better now than in the meeting. #craft")),
    {QT_TRANSLATE_NOOP("demo", "Being paid to look at maps. Still. #purpose")},
    atWork(QT_TRANSLATE_NOOP("demo", "I could say no, and @{lead} just nodded. #balance"), Tone::Good),
    {QT_TRANSLATE_NOOP("demo", "A long weekend with @{friend} in a hut without signal. #friends"), Tone::Any, Season::Autumn},
    atWork(QT_TRANSLATE_NOOP("demo", "The walk round the yard between two hard meetings. #health"), Tone::Low),
    atWork(QT_TRANSLATE_NOOP("demo", "@{mate2} explained the signalling rules with salt shakers. #learning")),
    atWork(QT_TRANSLATE_NOOP("demo", "The cleaner at {place} knows my name, and I know hers. #small")),
    atWork(QT_TRANSLATE_NOOP("demo", "A meeting was cancelled, and I did not fill the hour. #focus")),
    atWork(QT_TRANSLATE_NOOP("demo", "Course day: {n} people, all of them as curious as I am. #learning"), Tone::Good),
};

constexpr LogText tails[] = {
    {QT_TRANSLATE_NOOP("demo", "I want to remember that.")},
    {QT_TRANSLATE_NOOP("demo", "Small, and it changed the day.")},
    {QT_TRANSLATE_NOOP("demo", "It stayed with me.")},
    {QT_TRANSLATE_NOOP("demo", "More of this.")},
};
// clang-format on

} // namespace

std::span<const LogText> gratefulTexts()
{
    return texts;
}

std::span<const LogText> gratefulTails()
{
    return tails;
}

} // namespace unrut::demo
