// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/looking_back_words.h>

#include <wording/check_words.h>
#include <wording/date_words.h>

#include "text.h"

#include <QCoreApplication>
#include <QLocale>

namespace unrut::wording {

namespace {

struct LookingBackWords
{
    Q_DECLARE_TR_FUNCTIONS(LookingBackWords)
};

using Question = LookingBackQuestion;
using Text = LookingBackText;
using List = LookingBackList;

} // namespace

QString questionTitle(LookingBackQuestion question)
{
    switch (question) {
    case Question::Onset:
        return LookingBackWords::tr("When it began");
    case Question::Trigger:
        return LookingBackWords::tr("What changed");
    case Question::Whys:
        return LookingBackWords::tr("What bothers you most");
    case Question::Belief:
        return LookingBackWords::tr("Fact or reading");
    case Question::Loves:
        return LookingBackWords::tr("What you would miss");
    case Question::Allies:
        return LookingBackWords::tr("Who could help");
    case Question::Decision:
        return LookingBackWords::tr("The decision you put off");
    case Question::Dream:
        return LookingBackWords::tr("A good workday in three years");
    case Question::Sign:
        return LookingBackWords::tr("How it would show");
    }
    return {};
}

QString questionText(LookingBackQuestion question)
{
    switch (question) {
    case Question::Onset:
        return LookingBackWords::tr("When did work last feel right, and when did you first notice that it did not?");
    case Question::Trigger:
        return LookingBackWords::tr("What changed between those two dates, at work or elsewhere?");
    case Question::Whys:
        return LookingBackWords::tr("What bothers you most? And why? Stop when the answer is something that you or one "
                                    "named person could change.");
    case Question::Belief:
        return LookingBackWords::tr("Which belief about someone weighs on you, and what does it rest on?");
    case Question::Loves:
        return LookingBackWords::tr("What here would you miss in a year, and what leaves you cold by now?");
    case Question::Allies:
        return LookingBackWords::tr("Who could change this? Whom can you talk to, inside and outside? Would it be "
                                    "safe?");
    case Question::Decision:
        return LookingBackWords::tr("Which decision about work do you keep putting off?");
    case Question::Dream:
        return LookingBackWords::tr("If nothing stood in the way, what would an ordinary good workday look like in "
                                    "three years?");
    case Question::Sign:
        return LookingBackWords::tr("How would a colleague notice that things are better?");
    }
    return {};
}

QString questionUse(LookingBackQuestion question)
{
    switch (question) {
    case Question::Onset:
        return LookingBackWords::tr("A month is enough, give or take one. It begins your timeline.");
    case Question::Trigger:
        return LookingBackWords::tr("What you tick helps to find what to try first; it changes no score.");
    case Question::Whys:
        return LookingBackWords::tr("The area you choose is marked in your result. It changes no score.");
    case Question::Belief:
        return LookingBackWords::tr("As long as nobody has said so, facts are sorted before a talk about it.");
    case Question::Loves:
        return LookingBackWords::tr("Good to read again on a bad day, and when you compare other roles.");
    case Question::Allies:
        return LookingBackWords::tr("Initials are enough. Talks that would not be safe are not suggested.");
    case Question::Decision:
        return LookingBackWords::tr("A smallest step that can be taken back makes it lighter.");
    case Question::Dream:
        return LookingBackWords::tr("Wish, best outcome, inner obstacle, plan: in this order it works best.");
    case Question::Sign:
        return LookingBackWords::tr("It becomes the sign by which you know that you are there.");
    }
    return {};
}

QString lookingBackLabel(LookingBackText text)
{
    switch (text) {
    case Text::Changed:
        return LookingBackWords::tr("In your own words");
    case Text::Belief:
        return LookingBackWords::tr("The belief, in one line");
    case Text::Reading:
        return LookingBackWords::tr("What do you conclude?");
    case Text::Decision:
        return LookingBackWords::tr("The decision");
    case Text::WaitingCost:
        return LookingBackWords::tr("What does waiting cost?");
    case Text::SmallestStep:
        return LookingBackWords::tr("The smallest step that can be taken back");
    case Text::Scene:
        return LookingBackWords::tr("The scene");
    case Text::Outcome:
        return LookingBackWords::tr("What would be best about it?");
    case Text::Obstacle:
        return LookingBackWords::tr("Which obstacle inside you stands in the way? If ...");
    case Text::ThenStep:
        return LookingBackWords::tr("... then I");
    case Text::Sign:
        return LookingBackWords::tr("What could be seen or heard");
    }
    return {};
}

QString lookingBackLabel(LookingBackList list)
{
    switch (list) {
    case List::Whys:
        return LookingBackWords::tr("What bothers you most, and why");
    case List::Facts:
        return LookingBackWords::tr("What was said or done, word for word");
    case List::Alternatives:
        return LookingBackWords::tr("What else could explain it?");
    case List::Skills:
        return LookingBackWords::tr("Skills you would miss");
    case List::Tasks:
        return LookingBackWords::tr("Tasks you would miss");
    case List::People:
        return LookingBackWords::tr("People you would miss");
    case List::Cooled:
        return LookingBackWords::tr("What you once cared about and that leaves you cold now");
    case List::Frustrations:
        return LookingBackWords::tr("What frustrates you most often");
    }
    return {};
}

QString whyLabel(int place)
{
    return place == 0 ? LookingBackWords::tr("What bothers you most?") : LookingBackWords::tr("Why?");
}

QString saidWord(Said said)
{
    switch (said) {
    case Said::Yes:
        return LookingBackWords::tr("yes");
    case Said::No:
        return LookingBackWords::tr("no");
    case Said::Unknown:
        return LookingBackWords::tr("I do not know");
    }
    return {};
}

QString allyRoleName(AllyRole role)
{
    switch (role) {
    case AllyRole::Supervisor:
        return LookingBackWords::tr("supervisor");
    case AllyRole::Hr:
        return LookingBackWords::tr("HR");
    case AllyRole::Colleague:
        return LookingBackWords::tr("colleague");
    case AllyRole::Mentor:
        return LookingBackWords::tr("mentor or coach");
    case AllyRole::InTheField:
        return LookingBackWords::tr("somebody in the field");
    case AllyRole::Partner:
        return LookingBackWords::tr("partner");
    case AllyRole::Friend:
        return LookingBackWords::tr("friend");
    case AllyRole::Family:
        return LookingBackWords::tr("family");
    }
    return {};
}

QString onsetLine(const LookingBack& told)
{
    if (told.lastGood.isValid() && told.firstOff.isValid())
        return LookingBackWords::tr("Between %1 and %2").arg(monthAndYear(told.lastGood), monthAndYear(told.firstOff));
    if (told.lastGood.isValid())
        return LookingBackWords::tr("Since %1").arg(monthAndYear(told.lastGood));
    if (told.firstOff.isValid())
        return LookingBackWords::tr("Until %1").arg(monthAndYear(told.firstOff));
    return {};
}

QString namedCauseLine(const LookingBack& told)
{
    if (!told.namedCause)
        return {};
    const QString cause = causeSentence(told);
    if (cause.isEmpty())
        return LookingBackWords::tr("You named %1 as the cause.").arg(domainName(*told.namedCause));
    //: %1 is an area, %2 what the person wrote.
    return LookingBackWords::tr("You named %1 as the cause: “%2”.").arg(domainName(*told.namedCause), isolated(cause));
}

QString planSentence(const LookingBackPlan& plan)
{
    if (plan.cue.isEmpty())
        return LookingBackWords::tr("First step: %1").arg(isolated(plan.step));
    return LookingBackWords::tr("If %1, then I %2.").arg(isolated(plan.cue), isolated(withoutStop(plan.step)));
}

QString toldLine(int answered)
{
    return LookingBackWords::tr("%1 of %2 told")
        .arg(QLocale().toString(answered), QLocale().toString(lookingBackQuestionCount));
}

std::vector<TimelineLine> timelineOf(const LookingBack& told)
{
    std::vector<TimelineLine> lines;
    if (told.lastGood.isValid())
        lines.push_back({monthAndYear(told.lastGood), LookingBackWords::tr("Work last felt right.")});
    for (int place = 0; place < eventCount; ++place) {
        if (told.events.test(static_cast<size_t>(place)))
            lines.push_back({LookingBackWords::tr("then"), eventReason(static_cast<CheckEvent>(place))});
    }
    if (!told.of(Text::Changed).isEmpty())
        lines.push_back({LookingBackWords::tr("then"), isolated(told.of(Text::Changed))});
    if (told.firstOff.isValid())
        lines.push_back({monthAndYear(told.firstOff), LookingBackWords::tr("You first noticed that it did not.")});
    int place = 0;
    for (const QString& why : told.of(List::Whys)) {
        lines.push_back(
            {place == 0 ? LookingBackWords::tr("what bothers most") : LookingBackWords::tr("because"), isolated(why)});
        ++place;
    }
    return lines;
}

} // namespace unrut::wording
