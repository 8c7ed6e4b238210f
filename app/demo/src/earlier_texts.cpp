// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlier_texts.h"

#include <QCoreApplication>

#include <iterator>

namespace unrut::demo {

namespace {

// clang-format off
constexpr EarlierTalkText talks[] = {
    {Partner::Lead, TalkForm::Supervisor, QT_TRANSLATE_NOOP("demo", "one-to-one"),
     QT_TRANSLATE_NOOP("demo", "Went through what is open. Two things can wait for a quarter.")},
    {Partner::Lead, TalkForm::Supervisor, QT_TRANSLATE_NOOP("demo", "one-to-one"),
     QT_TRANSLATE_NOOP("demo", "Will ask above whether {project} can wait. I should hear within two weeks.")},
    {Partner::Lead, TalkForm::Supervisor, QT_TRANSLATE_NOOP("demo", "one-to-one"),
     QT_TRANSLATE_NOOP("demo", "Wants {project} first. I said what stays undone then."),
     QT_TRANSLATE_NOOP("demo", "Write a list of what waits")},
    {Partner::Lead, TalkForm::CareerPath, QT_TRANSLATE_NOOP("demo", "one-to-one"),
     QT_TRANSLATE_NOOP("demo", "Asked about the next step. There is none this year, but there is a course."),
     QT_TRANSLATE_NOOP("demo", "Hand in the form for the course")},
    {Partner::Lead, TalkForm::Supervisor, QT_TRANSLATE_NOOP("demo", "lunch"),
     QT_TRANSLATE_NOOP("demo", "Asked how I am, and meant it. I said more than I had planned.")},
    {Partner::Mentor, TalkForm::Mentor, QT_TRANSLATE_NOOP("demo", "call"),
     QT_TRANSLATE_NOOP("demo", "Not to answer everything on the day on which it comes.")},
    {Partner::Mentor, TalkForm::Mentor, QT_TRANSLATE_NOOP("demo", "lunch"),
     QT_TRANSLATE_NOOP("demo", "Told me about the year in which nothing went forward. It helped.")},
    {Partner::Mentor, TalkForm::Mentor, QT_TRANSLATE_NOOP("demo", "call"),
     QT_TRANSLATE_NOOP("demo", "To know what I want before I ask for it."),
     QT_TRANSLATE_NOOP("demo", "Three lines about next year")},
    {Partner::Mentor, TalkForm::Mentor, QT_TRANSLATE_NOOP("demo", "lunch"),
     QT_TRANSLATE_NOOP("demo", "Read my page and crossed out half of it. What is left is better.")},
    {Partner::Mentor, TalkForm::Mentor, QT_TRANSLATE_NOOP("demo", "call"),
     QT_TRANSLATE_NOOP("demo", "Which of it will still matter in a year? Two things, at most.")},
    {Partner::Mate, TalkForm::Open, QT_TRANSLATE_NOOP("demo", "lunch"),
     QT_TRANSLATE_NOOP("demo", "Talked about everything but {project}.")},
    {Partner::Mate, TalkForm::Open, QT_TRANSLATE_NOOP("demo", "walk round the block"),
     QT_TRANSLATE_NOOP("demo", "Sees the meetings as I do. We leave out every second one and look who asks.")},
    {Partner::Mate, TalkForm::Open, QT_TRANSLATE_NOOP("demo", "lunch"),
     QT_TRANSLATE_NOOP("demo", "Showed me how {project} works underneath. I had it wrong for months.")},
    {Partner::Mate, TalkForm::Open, QT_TRANSLATE_NOOP("demo", "lunch"),
     QT_TRANSLATE_NOOP("demo", "Is looking at the same advert as I am. We laughed about it.")},
    {Partner::Mate, TalkForm::Conflict, QT_TRANSLATE_NOOP("demo", "walk round the block"),
     QT_TRANSLATE_NOOP("demo", "We were both tired that day. It was not meant as I heard it."),
     QT_TRANSLATE_NOOP("demo", "Say it on the same day next time")},
    {Partner::Neighbour, TalkForm::Open, QT_TRANSLATE_NOOP("demo", "lunch"),
     QT_TRANSLATE_NOOP("demo", "How they plan a night when two vehicles are missing. More like chess than I thought.")},
    {Partner::Neighbour, TalkForm::Open, QT_TRANSLATE_NOOP("demo", "call"),
     QT_TRANSLATE_NOOP("demo", "The drivers like the new plan, but for the break at {place}.")},
    {Partner::Friend, TalkForm::Open, QT_TRANSLATE_NOOP("demo", "swimming"),
     QT_TRANSLATE_NOOP("demo", "Two hours without a word about work.")},
    {Partner::Friend, TalkForm::Open, QT_TRANSLATE_NOOP("demo", "call"),
     QT_TRANSLATE_NOOP("demo", "Asked one thing only: what if it stays like this?")},
    {Partner::Friend, TalkForm::Open, QT_TRANSLATE_NOOP("demo", "swimming"),
     QT_TRANSLATE_NOOP("demo", "Says that I sound better than last time.")},
    {Partner::Friend, TalkForm::Open, QT_TRANSLATE_NOOP("demo", "call"),
     QT_TRANSLATE_NOOP("demo", "Heard me out and gave no advice. That was what I needed.")},
    {Partner::Personnel, TalkForm::CareerPath, QT_TRANSLATE_NOOP("demo", "call"),
     QT_TRANSLATE_NOOP("demo", "What the training budget covers, and what it does not.")},
    {Partner::Personnel, TalkForm::CareerPath, QT_TRANSLATE_NOOP("demo", "one-to-one"),
     QT_TRANSLATE_NOOP("demo", "There is an exchange with Control, for three months. They keep my place.")},
    {Partner::Group, TalkForm::Event, nullptr,
     QT_TRANSLATE_NOOP("demo", "{n} people and one good lecture on night lines. Spoke with two of them.")},
    {Partner::Group, TalkForm::Event, nullptr,
     QT_TRANSLATE_NOOP("demo", "Smaller than last time, and better. Somebody from another city wants to stay in touch.")},
    {Partner::Former, TalkForm::Open, QT_TRANSLATE_NOOP("demo", "lunch"),
     QT_TRANSLATE_NOOP("demo", "Would go again, even with the bad first month.")},
    {Partner::Former, TalkForm::Open, QT_TRANSLATE_NOOP("demo", "call"),
     QT_TRANSLATE_NOOP("demo", "Asked what became of {project}. I had something good to tell.")},
};

constexpr const char* leads[] = {
    QT_TRANSLATE_NOOP("demo", "led our team, is at the ministry now"),
    QT_TRANSLATE_NOOP("demo", "led our team, has the depot now"),
    QT_TRANSLATE_NOOP("demo", "led our team while it was small"),
};

constexpr DecisionText decisions[] = {
    {QT_TRANSLATE_NOOP("demo", "Stand for the staff council, or leave it"), QT_TRANSLATE_NOOP("demo", "stand for it")},
    {QT_TRANSLATE_NOOP("demo", "Give {project} away, or keep it"), QT_TRANSLATE_NOOP("demo", "give it away")},
    {QT_TRANSLATE_NOOP("demo", "Study beside the job, or not now"), QT_TRANSLATE_NOOP("demo", "study beside the job")},
    {QT_TRANSLATE_NOOP("demo", "Move to the new house with the others, or not"), QT_TRANSLATE_NOOP("demo", "move with them")},
};

constexpr const char* practices[] = {
    QT_TRANSLATE_NOOP("demo", "one thing off the desk before noon"),
    QT_TRANSLATE_NOOP("demo", "say one thing in the morning round"),
    QT_TRANSLATE_NOOP("demo", "ten minutes of what I dodge"),
};
// clang-format on

} // namespace

std::span<const EarlierTalkText> earlierTalks()
{
    return talks;
}

const char* aboutOf(Partner partner, size_t nth)
{
    switch (partner) {
    case Partner::Neighbour:
        return QT_TRANSLATE_NOOP("demo", "knows every driver by name");
    case Partner::Lead:
        return leads[nth % std::size(leads)];
    case Partner::Mentor:
        return QT_TRANSLATE_NOOP("demo", "helped me in my first years here");
    case Partner::Personnel:
        return QT_TRANSLATE_NOOP("demo", "looks after courses and budgets");
    case Partner::Mate:
    case Partner::Friend:
    case Partner::Group:
    case Partner::Former:
        break;
    }
    return "";
}

std::span<const DecisionText> earlierDecisions()
{
    return decisions;
}

std::span<const char* const> earlierPractices()
{
    return practices;
}

const char* eveningPractice()
{
    return QT_TRANSLATE_NOOP("demo", "three good things of the day");
}

} // namespace unrut::demo
