// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/check_words.h>

#include <QCoreApplication>

#include <array>

// The statements, events and screen of the assessment model (sections 1.2, 1.5 and 1.6), word for word.

namespace unrut::wording {

namespace {

struct CheckItems
{
    Q_DECLARE_TR_FUNCTIONS(CheckItems)
};

constexpr std::array<const char*, itemCount> itemTexts = {
    // Exhaustion
    QT_TRANSLATE_NOOP("CheckItems", "After a normal workday my battery was empty."),
    QT_TRANSLATE_NOOP("CheckItems", "I began the day already short of energy."),
    QT_TRANSLATE_NOOP("CheckItems", "Thinking clearly cost me more effort than it used to."),
    QT_TRANSLATE_NOOP("CheckItems", "Small setbacks were enough to tip me over."),
    QT_TRANSLATE_NOOP("CheckItems", "There was still something in the tank for my evening."),
    // Workload
    QT_TRANSLATE_NOOP("CheckItems", "There was more to do than fits into my hours."),
    QT_TRANSLATE_NOOP("CheckItems", "I carried duties that belong to another role or to someone who has left."),
    QT_TRANSLATE_NOOP("CheckItems", "Urgent requests pushed aside the work I had planned."),
    QT_TRANSLATE_NOOP("CheckItems", "I could close one task before the next one landed."),
    // Recovery and balance
    QT_TRANSLATE_NOOP("CheckItems", "Work kept running in my head long after I had stopped."),
    QT_TRANSLATE_NOOP("CheckItems", "My sleep was long and deep enough to restore me."),
    QT_TRANSLATE_NOOP("CheckItems", "I dropped meals, movement or breaks because of work."),
    QT_TRANSLATE_NOOP("CheckItems", "I made room for people and things that recharge me."),
    // Progress and control
    QT_TRANSLATE_NOOP("CheckItems", "My main project drifted away from its plan."),
    QT_TRANSLATE_NOOP("CheckItems", "Waiting, rework or obstacles swallowed my effort."),
    QT_TRANSLATE_NOOP("CheckItems", "At the end of the day I had moved something important forward."),
    QT_TRANSLATE_NOOP("CheckItems", "I had a real say in how I did my work."),
    // Lack of challenge
    QT_TRANSLATE_NOOP("CheckItems", "I could do most of my job on autopilot."),
    QT_TRANSLATE_NOOP("CheckItems", "Skills I am proud of lie idle here."),
    QT_TRANSLATE_NOOP("CheckItems", "My tasks make me stretch a little."),
    QT_TRANSLATE_NOOP("CheckItems", "Time at work drags because little of it needs my full attention."),
    // Lost interest and meaning
    QT_TRANSLATE_NOOP("CheckItems", "Something about my work made me curious."),
    QT_TRANSLATE_NOOP("CheckItems", "I caught myself wondering what all this work is good for."),
    QT_TRANSLATE_NOOP("CheckItems", "I went through the motions and did not mind how it turned out."),
    QT_TRANSLATE_NOOP("CheckItems", "Parts of my field that once thrilled me left me cold."),
    // Blocked growth
    QT_TRANSLATE_NOOP("CheckItems", "I cannot see a next step for myself here."),
    QT_TRANSLATE_NOOP("CheckItems", "Other people were picked for roles that I was ready for."),
    QT_TRANSLATE_NOOP("CheckItems", "In the last six months I have become clearly better at something that counts."),
    QT_TRANSLATE_NOOP("CheckItems", "I know what would have to happen for me to move up or sideways."),
    // Goals without pull
    QT_TRANSLATE_NOOP("CheckItems", "I have reached what I set out to do, and nothing has taken its place."),
    QT_TRANSLATE_NOOP("CheckItems", "The targets I chase are other people's, not mine."),
    QT_TRANSLATE_NOOP("CheckItems", "There is an aim ahead of me that I look forward to working on."),
    QT_TRANSLATE_NOOP("CheckItems", "I could say in one sentence what I want from the coming twelve months."),
    // Values mismatch
    QT_TRANSLATE_NOOP("CheckItems", "To do my job I have to act against what I think is right."),
    QT_TRANSLATE_NOOP("CheckItems", "What is rewarded here and what I find important lie far apart."),
    QT_TRANSLATE_NOOP("CheckItems", "I can stand behind what we do for the people we serve."),
    QT_TRANSLATE_NOOP("CheckItems", "The person I am at work is not the person I want to be."),
    // Recognition and backing
    QT_TRANSLATE_NOOP("CheckItems", "Good work of mine passed without a word."),
    QT_TRANSLATE_NOOP("CheckItems", "The person I report to stood by me when it counted."),
    QT_TRANSLATE_NOOP("CheckItems", "Ideas I took to people above me died without a reason being given."),
    QT_TRANSLATE_NOOP("CheckItems", "Dealing with my boss left me tense or feeling small."),
    QT_TRANSLATE_NOOP("CheckItems", "What I get back (pay, thanks, standing) felt in balance with what I put in."),
    // Colleagues and belonging
    QT_TRANSLATE_NOOP("CheckItems", "A quarrel with someone I work with weighed on me."),
    QT_TRANSLATE_NOOP("CheckItems", "I steered clear of a person or a meeting to keep the peace."),
    QT_TRANSLATE_NOOP("CheckItems", "A workday passed without one real conversation."),
    QT_TRANSLATE_NOOP("CheckItems", "There was someone at work with whom I could be open."),
    QT_TRANSLATE_NOOP("CheckItems", "I stayed silent because speaking up could be used against me."),
    // Avoided decision
    QT_TRANSLATE_NOOP("CheckItems", "There is one decision about my work that I keep pushing ahead of me."),
    QT_TRANSLATE_NOOP("CheckItems", "I go round and round the same options without choosing."),
    QT_TRANSLATE_NOOP("CheckItems", "I hope that events will decide for me."),
    QT_TRANSLATE_NOOP("CheckItems", "When a choice about my work is due, I make it and move on."),
};

constexpr std::array<const char*, eventCount> eventTexts = {
    QT_TRANSLATE_NOOP("CheckItems", "A colleague left and I took over part of the work."),
    QT_TRANSLATE_NOOP("CheckItems", "A post or promotion I wanted went to someone else."),
    QT_TRANSLATE_NOOP("CheckItems", "There was a quarrel with someone I work with."),
    QT_TRANSLATE_NOOP("CheckItems", "I got the impression that my boss does not think well of me."),
    QT_TRANSLATE_NOOP("CheckItems", "People above me did not back something I care about."),
    QT_TRANSLATE_NOOP("CheckItems", "An important project is going worse than planned."),
    QT_TRANSLATE_NOOP("CheckItems", "I reached a big goal."),
    QT_TRANSLATE_NOOP("CheckItems", "I work alone or at a distance more than before."),
    QT_TRANSLATE_NOOP("CheckItems", "A choice about my work is due and I have not made it."),
    QT_TRANSLATE_NOOP("CheckItems", "I have a new boss or team."),
    QT_TRANSLATE_NOOP("CheckItems", "My organisation was restructured."),
    QT_TRANSLATE_NOOP("CheckItems", "Something heavy happened in my private life or health."),
    QT_TRANSLATE_NOOP("CheckItems", "I had no week off for six months or more."),
    QT_TRANSLATE_NOOP("CheckItems",
                      "I was harassed, discriminated against, put in danger or told to do something unlawful."),
};

/// The events told back: a whole sentence that speaks to the person.
constexpr std::array<const char*, eventCount> eventReasons = {
    QT_TRANSLATE_NOOP("CheckItems", "You took over work from someone who left."),
    QT_TRANSLATE_NOOP("CheckItems", "Someone else got a post you wanted."),
    QT_TRANSLATE_NOOP("CheckItems", "You had a quarrel with someone you work with."),
    QT_TRANSLATE_NOOP("CheckItems", "You felt that your boss does not think well of you."),
    QT_TRANSLATE_NOOP("CheckItems", "People above you did not back something you care about."),
    QT_TRANSLATE_NOOP("CheckItems", "An important project is going worse than planned."),
    QT_TRANSLATE_NOOP("CheckItems", "You reached a big goal."),
    QT_TRANSLATE_NOOP("CheckItems", "You work alone or at a distance more than before."),
    QT_TRANSLATE_NOOP("CheckItems", "A choice about your work is due and not made yet."),
    QT_TRANSLATE_NOOP("CheckItems", "You have a new boss or team."),
    QT_TRANSLATE_NOOP("CheckItems", "Your organisation was restructured."),
    QT_TRANSLATE_NOOP("CheckItems", "Something heavy happened in your private life or health."),
    QT_TRANSLATE_NOOP("CheckItems", "You had no week off for six months or more."),
    QT_TRANSLATE_NOOP("CheckItems",
                      "You were harassed, discriminated against, put in danger or told to do something unlawful."),
};

constexpr std::array<const char*, 3> screenTexts = {
    QT_TRANSLATE_NOOP("CheckItems", "My mood was low for most of the day, away from work too."),
    QT_TRANSLATE_NOOP("CheckItems", "Things I usually enjoy outside work gave me nothing."),
    QT_TRANSLATE_NOOP("CheckItems", "Ordinary things such as washing, meals or going out were almost too much."),
};

} // namespace

QString itemText(ItemIndex item)
{
    return CheckItems::tr(itemTexts[static_cast<size_t>(item)]);
}

QString eventText(CheckEvent event)
{
    return CheckItems::tr(eventTexts[static_cast<size_t>(event)]);
}

QString eventReason(CheckEvent event)
{
    return CheckItems::tr(eventReasons[static_cast<size_t>(event)]);
}

QString screenItemText(int item)
{
    return CheckItems::tr(screenTexts[static_cast<size_t>(item)]);
}

} // namespace unrut::wording
