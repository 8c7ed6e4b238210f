// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlier_path_texts.h"

#include <QCoreApplication>

namespace unrut::demo {

namespace {

// clang-format off
constexpr OpportunityText opportunities[] = {
    {{QT_TRANSLATE_NOOP("demo", "Night planner at the ferry line"), GoalKind::Opportunity, std::nullopt, Domain::Grw,
      QT_TRANSLATE_NOOP("demo", "They plan with tides. I would like to know how that is done."),
      {QT_TRANSLATE_NOOP("demo", "Read the advert twice"), QT_TRANSLATE_NOOP("demo", "CV and one page on night lines"), QT_TRANSLATE_NOOP("demo", "Ask why the last one left")},
      QT_TRANSLATE_NOOP("demo", "it is Sunday and the kitchen is done"), QT_TRANSLATE_NOOP("demo", "I write the first half of the page"),
      QT_TRANSLATE_NOOP("demo", "Said no. Two nights a week, and an hour more on the way.")},
     QT_TRANSLATE_NOOP("demo", "the ferry line"), QT_TRANSLATE_NOOP("demo", "night planner"),
     QT_TRANSLATE_NOOP("demo", "the number in the advert"), "https://example.org/ferries/night-planner", OpportunityEnd::Declined},
    {{QT_TRANSLATE_NOOP("demo", "Deputy for the duty rosters"), GoalKind::Opportunity, std::nullopt, Domain::Chl,
      QT_TRANSLATE_NOOP("demo", "The other half of what I plan: those who drive it."),
      {QT_TRANSLATE_NOOP("demo", "Look at a roster with {mate2}"), QT_TRANSLATE_NOOP("demo", "Half a page on what I bring"), QT_TRANSLATE_NOOP("demo", "Ask what decided it")},
      QT_TRANSLATE_NOOP("demo", "the advert hangs on the board"), QT_TRANSLATE_NOOP("demo", "I ask Operations for an hour"),
      QT_TRANSLATE_NOOP("demo", "Went to somebody who has driven a tram. Fair.")},
     QT_TRANSLATE_NOOP("demo", "our own house"), QT_TRANSLATE_NOOP("demo", "deputy head of duty rosters"),
     QT_TRANSLATE_NOOP("demo", "the office on the second floor"), "https://example.org/intranet/jobs/rosters", OpportunityEnd::Refused},
    {{QT_TRANSLATE_NOOP("demo", "Timetables for the next city but one"), GoalKind::Opportunity, std::nullopt, Domain::Grw,
      QT_TRANSLATE_NOOP("demo", "A network that is still being drawn."),
      {QT_TRANSLATE_NOOP("demo", "Ride two of their lines"), QT_TRANSLATE_NOOP("demo", "Send the form"), QT_TRANSLATE_NOOP("demo", "Ask once whether it arrived")},
      QT_TRANSLATE_NOOP("demo", "the train home is on time"), QT_TRANSLATE_NOOP("demo", "I fill in one page of the form"),
      QT_TRANSLATE_NOOP("demo", "Asked once, heard nothing for eight weeks. Closed it myself.")},
     QT_TRANSLATE_NOOP("demo", "the transport office there"), QT_TRANSLATE_NOOP("demo", "timetable planner"),
     QT_TRANSLATE_NOOP("demo", "a form without a name"), "https://example.org/city/vacancies", OpportunityEnd::Lapsed},
    {{QT_TRANSLATE_NOOP("demo", "A quarter with the research group on delays"), GoalKind::Opportunity, std::nullopt, Domain::Int,
      QT_TRANSLATE_NOOP("demo", "For once, why it is late and not only how much."),
      {QT_TRANSLATE_NOOP("demo", "Read what they have published"), QT_TRANSLATE_NOOP("demo", "Two questions of my own"), QT_TRANSLATE_NOOP("demo", "Hand over {project} for three months")},
      QT_TRANSLATE_NOOP("demo", "the Friday call is cancelled"), QT_TRANSLATE_NOOP("demo", "I read one of their papers"),
      QT_TRANSLATE_NOOP("demo", "Went, and came back with one method and fewer certainties.")},
     QT_TRANSLATE_NOOP("demo", "the technical college"), QT_TRANSLATE_NOOP("demo", "guest for three months"),
     QT_TRANSLATE_NOOP("demo", "whoever spoke at the planners’ evening"), "https://example.org/college/delays", OpportunityEnd::Taken},
};

constexpr PathText paths[] = {
    {{QT_TRANSLATE_NOOP("demo", "Teach planning at the college"), GoalKind::CareerPath, Play::CareerChange, Domain::Grw,
      QT_TRANSLATE_NOOP("demo", "The afternoons with the trainees are over too soon."),
      {QT_TRANSLATE_NOOP("demo", "Sit in on one lesson"), QT_TRANSLATE_NOOP("demo", "Give one lesson as a guest"), QT_TRANSLATE_NOOP("demo", "Work out what a week would pay")},
      QT_TRANSLATE_NOOP("demo", "the trainees have left"), QT_TRANSLATE_NOOP("demo", "I write down what they asked")},
     QT_TRANSLATE_NOOP("demo", "the class asks for a second lesson"),
     {QT_TRANSLATE_NOOP("demo", "explaining without slides"), QT_TRANSLATE_NOOP("demo", "marking fairly"), QT_TRANSLATE_NOOP("demo", "a room of thirty")},
     QT_TRANSLATE_NOOP("demo", "a third less money"), QT_TRANSLATE_NOOP("demo", "half a post here, half there"),
     PersonRole::Hr, QT_TRANSLATE_NOOP("demo", "How long does the marking take?"),
     QT_TRANSLATE_NOOP("demo", "Knows two who do it. The teaching is the short part, the marking takes the Sundays."),
     "wait", QT_TRANSLATE_NOOP("demo", "They asked for a second lesson. The pay is for people who have another one."),
     std::nullopt, Helped::Yes},
    {{QT_TRANSLATE_NOOP("demo", "Sell a walking map of the old tram lines"), GoalKind::Venture, Play::CareerChange, Domain::Int,
      QT_TRANSLATE_NOOP("demo", "Three people have asked for a copy."),
      {QT_TRANSLATE_NOOP("demo", "Draw one clean sheet"), QT_TRANSLATE_NOOP("demo", "Print a first copy"), QT_TRANSLATE_NOOP("demo", "Lay a list beside it at {place}")},
      QT_TRANSLATE_NOOP("demo", "it rains on Saturday"), QT_TRANSLATE_NOOP("demo", "I draw one line to its terminus")},
     QT_TRANSLATE_NOOP("demo", "twenty people have ordered one by that day"),
     {QT_TRANSLATE_NOOP("demo", "drawing maps"), QT_TRANSLATE_NOOP("demo", "printing"), QT_TRANSLATE_NOOP("demo", "asking for money")},
     QT_TRANSLATE_NOOP("demo", "a drawer full of maps"), QT_TRANSLATE_NOOP("demo", "print only what is ordered"),
     PersonRole::Friend, QT_TRANSLATE_NOOP("demo", "What does a shop keep of the price?"),
     QT_TRANSLATE_NOOP("demo", "A shop keeps half. Twenty copies are a hobby, two thousand are a trade."),
     "no", QT_TRANSLATE_NOOP("demo", "Nine orders, five of them from our own floor. It stays a present."),
     false, Helped::NoDifference},
};
// clang-format on

} // namespace

std::span<const OpportunityText> earlierOpportunities()
{
    return opportunities;
}

std::span<const PathText> earlierPaths()
{
    return paths;
}

} // namespace unrut::demo
