// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_builder.h"

namespace unrut::wording {

using namespace Qt::StringLiterals;

namespace {

/// A talk with everything that the form has asked for under the usual keys.
TalkEnding talkWith(TalkForm form, PersonRole role)
{
    TalkEnding talk;
    talk.person = u"who"_s;
    talk.day = u"by"_s;
    talk.form = form;
    talk.role = role;
    return talk;
}

void askForObjections(FormBuilder& form)
{
    form.ask(FieldKind::Table, "objections", Worksheets::tr("What may they say, and what will you answer?"))
        .help(Worksheets::tr("Say your answers aloud once; it makes the real ones easier."))
        .textColumn(Worksheets::tr("They say"))
        .textColumn(Worksheets::tr("I answer"));
}

void askForFirstStep(FormBuilder& form, const QString& example)
{
    form.line("cue", Worksheets::tr("If ..."), 1)
        .help(Worksheets::tr("A moment that will come by itself: a day, a time, a place."))
        .example(Worksheets::tr("it is Tuesday, half past eight, and I sit down at my desk"))
        .line("then", Worksheets::tr("... then I ..."), 1)
        .example(example);
}

GoalEnding talkGoal(const QString& why, const QStringList& notes = {})
{
    GoalEnding goal = planned({}, {u"then"_s}, why);
    goal.person = u"who"_s;
    goal.notes = notes;
    return goal;
}

} // namespace

WorksheetForm talkSupervisor()
{
    FormBuilder form(Play::TalkSupervisor);
    form.page(Worksheets::tr("What it is about"))
        .text("concern", Worksheets::tr("Your concern in one sentence, without blame"), 1)
        .example(Worksheets::tr("Since April I have had two jobs, and neither is done well."))
        .list("facts", Worksheets::tr("Two facts: hours, tasks, days"), 2)
        .beginsWith(Told::Facts)
        .example(Worksheets::tr("46, 49 and 51 hours in the past three weeks"))
        .text("effect", Worksheets::tr("What does it do to your work, and to you?"));
    form.page(Worksheets::tr("What you ask for"))
        .several("asks", Worksheets::tr("What would help?"),
                 {{askKindKey(AskKind::Relief), Worksheets::tr("less to do")},
                  {askKindKey(AskKind::OtherTasks), Worksheets::tr("other tasks")},
                  {askKindKey(AskKind::OtherPosition), Worksheets::tr("another position")},
                  {askKindKey(AskKind::Development), Worksheets::tr("room to learn and grow")},
                  {askKindKey(AskKind::Recognition), Worksheets::tr("recognition")}},
                 1)
        .text("ask", Worksheets::tr("Your one request, so that it can be answered with yes or no"), 1)
        .example(Worksheets::tr("Take the monthly report off my list until September."))
        .text("offer", Worksheets::tr("What do you offer?"), 1)
        .example(Worksheets::tr("I hand it over in two sessions and answer questions for a month."));
    askForObjections(form);
    form.page(Worksheets::tr("With whom and when"))
        .person("who", Worksheets::tr("Who can change it?"), 1)
        .beginsWith(Told::Superior)
        .day("by", Worksheets::tr("On which day will you talk?"), 1);
    askForFirstStep(form, Worksheets::tr("ask for 30 minutes and send the topic ahead"));
    form.line("follow", Worksheets::tr("What will you do if the answer is no?"));
    TalkEnding talk = talkWith(TalkForm::Supervisor, PersonRole::Supervisor);
    talk.sheet = {{SheetField::Aim, u"concern"_s},
                  {SheetField::Facts, u"facts"_s},
                  {SheetField::Effect, u"effect"_s},
                  {SheetField::Ask, u"ask"_s},
                  {SheetField::Offer, u"offer"_s}};
    talk.asks = u"asks"_s;
    talk.objections = u"objections"_s;
    GoalEnding goal = talkGoal(u"concern"_s, {u"ask"_s, u"follow"_s});
    return form.becomes(goal)
        .becomes(talk)
        .doneBy(DoneFact::TalksHeld, 1, Worksheets::tr("The talk took place."))
        .doneBy(DoneFact::TalksSettled, 1,
                Worksheets::tr("What was agreed, or a clear no, is written down with a day to come back to it."))
        .form();
}

WorksheetForm careerPathTalk()
{
    FormBuilder form(Play::CareerPathTalk);
    form.page(Worksheets::tr("What you have done"))
        .text("aim", Worksheets::tr("Where do you want to go?"), 1)
        .example(Worksheets::tr("to lead the next pilot"))
        .entries("wins", Worksheets::tr("Wins from your log that show it"), {EntryKind::Win})
        .list("results", Worksheets::tr("Three results from the past year"), 3)
        .example(Worksheets::tr("cut the wait at the help desk from nine days to three"));
    form.page(Worksheets::tr("What to ask"))
        .list("questions", Worksheets::tr("What do you want to know?"), 1)
        .help(Worksheets::tr("What was missing, what would show it, by when, and who decides."))
        .example(Worksheets::tr("What would you have to see to say yes next time?"));
    askForObjections(form);
    form.page(Worksheets::tr("With whom and when"))
        .person("who", Worksheets::tr("Whom will you ask: your boss, or HR?"), 1)
        .beginsWith(Told::Superior)
        .day("by", Worksheets::tr("On which day?"), 1);
    askForFirstStep(form, Worksheets::tr("ask for a talk about my path"));
    form.page(Worksheets::tr("Afterwards"))
        .ask(FieldKind::Table, "criteria", Worksheets::tr("At most three things that will decide it"))
        .help(Worksheets::tr("Fill this in after the talk, and finish the worksheet again: each becomes a step."))
        .textColumn(Worksheets::tr("What has to be there"))
        .textColumn(Worksheets::tr("By when"))
        .textColumn(Worksheets::tr("Who judges"));
    TalkEnding talk = talkWith(TalkForm::CareerPath, PersonRole::Supervisor);
    talk.sheet = {{SheetField::Aim, u"aim"_s},
                  {SheetField::Achieved, u"results"_s},
                  {SheetField::Achieved, u"wins"_s},
                  {SheetField::Criteria, u"questions"_s}};
    talk.objections = u"objections"_s;
    GoalEnding goal = talkGoal(u"aim"_s);
    goal.steps = QStringList{u"then"_s, u"criteria"_s};
    return form.becomes(goal)
        .becomes(talk)
        .doneBy(DoneFact::TalksHeld, 1, Worksheets::tr("The talk took place."))
        .doneWithRows("criteria", 1, {0, 1, 2},
                      Worksheets::tr("One thing that will decide it is written down, with a day and who judges."))
        .form();
}

WorksheetForm resolveConflict()
{
    FormBuilder form(Play::ResolveConflict);
    form.page(Worksheets::tr("Your side"))
        .text("happened", Worksheets::tr("What happened? Only what could be seen or heard"), 1)
        .beginsWith(Told::Facts)
        .example(Worksheets::tr("On the 12th you changed my slides and I heard of it in the meeting."))
        .text("effect", Worksheets::tr("What did it do to you?"), 1)
        .text("need", Worksheets::tr("What do you need?"), 1);
    form.page(Worksheets::tr("The other side"))
        .text("theirs", Worksheets::tr("Tell the same from the other side, as fairly as you can"), 1)
        .text("own_part", Worksheets::tr("What is your own part in it?"))
        .text("tried", Worksheets::tr("What have you tried already?"));
    form.page(Worksheets::tr("The talk"))
        .ask(FieldKind::YesNo, "safe", Worksheets::tr("Is it safe to speak with them alone?"), 1)
        .person("third", Worksheets::tr("Who could sit with you as a third?"), 1)
        .shownBy("safe", "no")
        .help(Worksheets::tr("What hurts or threatens you is not yours to talk away. A third person comes first."))
        .text("proposal", Worksheets::tr("One proposal for the way forward"), 1)
        .example(Worksheets::tr("We tell each other of changes before a meeting."))
        .person("who", Worksheets::tr("Who is it with?"), 1)
        .day("by", Worksheets::tr("On which day, and in a neutral place?"), 1);
    askForFirstStep(form, Worksheets::tr("ask for twenty minutes over coffee"));
    TalkEnding talk = talkWith(TalkForm::Conflict, PersonRole::Colleague);
    talk.sheet = {{SheetField::Facts, u"happened"_s},
                  {SheetField::Effect, u"effect"_s},
                  {SheetField::Wish, u"proposal"_s},
                  {SheetField::OwnPart, u"own_part"_s},
                  {SheetField::Tried, u"tried"_s}};
    GoalEnding goal = talkGoal(u"need"_s, {u"third"_s});
    goal.steps = QStringList{u"then"_s, u"proposal"_s};
    return form.becomes(goal)
        .becomes(talk)
        .doneBy(DoneFact::TalksHeld, 1, Worksheets::tr("The talk took place, or somebody helped you both."))
        .doneBy(DoneFact::TalksAgreed, 1, Worksheets::tr("One agreement is noted."))
        .form();
}

WorksheetForm confide()
{
    FormBuilder form(Play::Confide);
    form.page(Worksheets::tr("Whom and what"))
        .person("who", Worksheets::tr("Who is not part of it and wishes you well?"), 1)
        .beginsWith(Told::Confidant)
        .choice("want", Worksheets::tr("What do you want from them?"),
                {{u"ear"_s, Worksheets::tr("an ear, no advice")}, {u"advice"_s, Worksheets::tr("their advice")}}, 1)
        .text("tell", Worksheets::tr("What will you tell, in three sentences?"), 1)
        .example(Worksheets::tr("I have not slept well for weeks. It is the work. I would like to say it aloud once."))
        .day("by", Worksheets::tr("On which day this week?"), 1);
    form.page(Worksheets::tr("The invitation"));
    askForFirstStep(form, Worksheets::tr("write: have you got half an hour for me this week?"));
    form.page(Worksheets::tr("Afterwards"))
        .text("insight", Worksheets::tr("What do you see differently now?"))
        .help(Worksheets::tr("One line is enough."));
    TalkEnding talk = talkWith(TalkForm::Open, PersonRole::Friend);
    talk.sheet = {{SheetField::Aim, u"tell"_s}};
    return form.becomes(talkGoal(u"tell"_s))
        .becomes(talk)
        .doneBy(DoneFact::TalksHeld, 1, Worksheets::tr("One honest talk took place."))
        .doneWith("insight", 1, Worksheets::tr("One insight is noted."))
        .form();
}

WorksheetForm mentor()
{
    FormBuilder form(Play::Mentor);
    form.page(Worksheets::tr("What you want help with"))
        .text("help", Worksheets::tr("What do you want help with, in two sentences?"), 1)
        .example(Worksheets::tr("I want to move from building to leading. I do not know what to let go of first."))
        .list("candidates", Worksheets::tr("Five people who have been where you want to go, inside and outside"), 3);
    form.page(Worksheets::tr("One of them"))
        .person("who", Worksheets::tr("Whom will you ask first?"), 1)
        .offers({u"candidates"_s})
        .list("questions", Worksheets::tr("What will you ask in half an hour?"), 1)
        .example(Worksheets::tr("What would you do in my first hundred days?"))
        .day("by", Worksheets::tr("On which day would you like to talk?"), 1);
    askForFirstStep(form, Worksheets::tr("write to ask for 30 minutes, once"));
    form.number("rhythm", Worksheets::tr("If it goes well: every how many weeks?"), 1, 26);
    TalkEnding talk = talkWith(TalkForm::Mentor, PersonRole::Mentor);
    talk.sheet = {{SheetField::Aim, u"help"_s}, {SheetField::Questions, u"questions"_s}};
    talk.rhythm = u"rhythm"_s;
    return form.becomes(talkGoal(u"help"_s, {u"candidates"_s}))
        .becomes(talk)
        .doneBy(DoneFact::TalksNoted, 2, Worksheets::tr("Two talks were held and noted."))
        .form();
}

WorksheetForm connectColleague()
{
    FormBuilder form(Play::ConnectColleague);
    form.page(Worksheets::tr("Who"))
        .list("three", Worksheets::tr("Three colleagues you like or are curious about"), 3)
        .person("who", Worksheets::tr("Whom do you invite this week?"), 1)
        .offers({u"three"_s})
        .choice("how", Worksheets::tr("To what?"),
                {{u"coffee"_s, Worksheets::tr("coffee or tea")},
                 {u"lunch"_s, Worksheets::tr("lunch")},
                 {u"walk"_s, Worksheets::tr("a walk")},
                 {u"call"_s, Worksheets::tr("a call, for those far away")}},
                1)
        .line("about", Worksheets::tr("What would you like to know about them, beside work?"))
        .day("by", Worksheets::tr("On which day?"), 1);
    form.page(Worksheets::tr("The invitation"));
    askForFirstStep(form, Worksheets::tr("walk over and ask: coffee at three?"));
    TalkEnding talk = talkWith(TalkForm::Open, PersonRole::Colleague);
    talk.sheet = {{SheetField::Questions, u"about"_s}};
    return form.becomes(talkGoal(u"about"_s, {u"three"_s}))
        .becomes(talk)
        .doneBy(DoneFact::TalksInThreeWeeks, 2, Worksheets::tr("Two shared breaks within three weeks."))
        .form();
}

WorksheetForm network()
{
    FormBuilder form(Play::Network);
    form.page(Worksheets::tr("Where"))
        .ask(FieldKind::Table, "places", Worksheets::tr("Which events, associations or groups are there?"), 1)
        .textColumn(Worksheets::tr("Name"))
        .textColumn(Worksheets::tr("When and where"))
        .numberColumn(Worksheets::tr("Draws me, 0 to 10"), 0, 10)
        .person("who", Worksheets::tr("Which one do you choose?"), 1)
        .offers({u"places"_s})
        .help(Worksheets::tr("It is listed among your people as a community."))
        .day("by", Worksheets::tr("On which day do you go, or write there?"), 1);
    form.page(Worksheets::tr("What to say"))
        .text("introduction", Worksheets::tr("Who are you, in two sentences?"), 1)
        .list("questions", Worksheets::tr("What will you ask two people?"), 1)
        .example(Worksheets::tr("What excites you in your work right now?"));
    askForFirstStep(form, Worksheets::tr("register, or post my introduction"));
    form.page(Worksheets::tr("Afterwards"))
        .ask(FieldKind::Table, "contacts", Worksheets::tr("Whom did you meet?"))
        .textColumn(Worksheets::tr("Name"))
        .textColumn(Worksheets::tr("What they do"))
        .textColumn(Worksheets::tr("How I followed up"))
        .offersATrial();
    TalkEnding talk = talkWith(TalkForm::Event, PersonRole::Community);
    talk.sheet = {{SheetField::Aim, u"introduction"_s}, {SheetField::Questions, u"questions"_s}};
    return form.becomes(talkGoal({}, {u"places"_s}))
        .becomes(talk)
        .doneWith("contacts", 2, Worksheets::tr("Two new contacts are noted."))
        .doneWithRows("contacts", 2, {0, 2}, Worksheets::tr("You followed up with two of them."))
        .form();
}

} // namespace unrut::wording
