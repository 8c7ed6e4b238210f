// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_builder.h"

namespace unrut::wording {

using namespace Qt::StringLiterals;

WorksheetForm traceSource()
{
    FormBuilder form(Play::TraceSource);
    form.page(Worksheets::tr("When"))
        .ask(FieldKind::Month, "last_good", Worksheets::tr("Work last felt right in"), 1)
        .beginsWith(Told::LastGood)
        .ask(FieldKind::Month, "first_off", Worksheets::tr("You first noticed that it did not in"), 1)
        .beginsWith(Told::FirstOff)
        .list("changed", Worksheets::tr("What changed between the two?"), 1)
        .beginsWith(Told::Changed)
        .help(Worksheets::tr("People, tasks, health, home. Whatever comes to mind counts."))
        .example(Worksheets::tr("Dana left and nobody took over her part"));
    form.page(Worksheets::tr("Why, five times"))
        .list("whys", Worksheets::tr("What bothers you most? Then ask of every answer: and why is that?"), 2)
        .beginsWith(Told::Whys)
        .help(
            Worksheets::tr("Begin with the strongest feeling. Five answers are plenty; stop where nothing new comes."))
        .example(Worksheets::tr("I dread Mondays"));
    form.page(Worksheets::tr("The cause, in one sentence"))
        .text("cause", Worksheets::tr("What do you think it comes from?"), 1)
        .beginsWith(Told::Cause)
        .example(Worksheets::tr("Since the team was merged in March, nobody decides what comes first."))
        .line("trigger", Worksheets::tr("What set it off?"), 1)
        .offers({u"changed"_s})
        .offersEvents()
        .ask(FieldKind::Scale100, "sure", Worksheets::tr("How sure are you, 0 to 100?"), 1)
        .help(Worksheets::tr("It points to a cause; it proves none. A low number is a good reason to ask somebody."));
    form.page(Worksheets::tr("Take it to somebody"))
        .person("who", Worksheets::tr("Who knows that time and would tell you what they saw?"))
        .day("by", Worksheets::tr("By which day will you ask?"), 1)
        .shownBy("who")
        .line("question", Worksheets::tr("What will you ask?"))
        .shownBy("who")
        .example(Worksheets::tr("When did you notice that I had changed?"));
    GoalEnding goal = onDay({}, {u"question"_s}, u"cause"_s);
    goal.person = u"who"_s;
    goal.notes = QStringList{u"trigger"_s, u"changed"_s};
    TalkEnding talk;
    talk.person = u"who"_s;
    talk.day = u"by"_s;
    talk.sheet = {
        {SheetField::Aim, u"cause"_s}, {SheetField::Aim, u"changed"_s}, {SheetField::Questions, u"question"_s}};
    return form.becomes(goal)
        .becomes(talk)
        .goesToLookingBack()
        .doneWith("cause", 1, Worksheets::tr("The cause stands in one sentence."))
        .doneWith("first_off", 1, Worksheets::tr("It has a month."))
        .doneWith("trigger", 1, Worksheets::tr("It has a trigger."))
        .doneWith("sure", 1, Worksheets::tr("You said how sure you are."))
        .form();
}

WorksheetForm evidenceCheck()
{
    FormBuilder form(Play::EvidenceCheck);
    form.page(Worksheets::tr("The belief and the facts"))
        .line("belief", Worksheets::tr("The belief, in one line"), 1)
        .beginsWith(Told::Belief)
        .example(Worksheets::tr("My boss has given up on me"))
        .ask(FieldKind::Scale100, "sure_before", Worksheets::tr("How sure are you of it now, 0 to 100?"), 1)
        .beginsWith(Told::CertainBefore)
        .list("facts", Worksheets::tr("What would a camera have recorded that speaks for it?"), 3)
        .beginsWith(Told::Facts)
        .countedWith("against")
        .help(Worksheets::tr("Words and deeds only, with the day. ‘She was annoyed’ is a reading; ‘she looked at her "
                             "phone twice’ is a fact."))
        .example(Worksheets::tr("On Tuesday she moved our talk for the third time"))
        .list("against", Worksheets::tr("And what would it have recorded that speaks against it?"))
        .example(Worksheets::tr("She asked me to show the new people round"));
    form.page(Worksheets::tr("Other explanations"))
        .list("rivals", Worksheets::tr("Which other explanations fit the same facts?"), 2)
        .beginsWith(Told::Alternatives)
        .help(Worksheets::tr("Two at least. They need not be likely, only possible."))
        .example(Worksheets::tr("Her own boss fills her calendar"))
        .ask(FieldKind::Scale100, "sure_after", Worksheets::tr("How sure are you now, 0 to 100?"), 1)
        .beginsWith(Told::CertainAfter);
    form.page(Worksheets::tr("The question that would settle it"))
        .line("question", Worksheets::tr("Which one question would settle it?"), 1)
        .example(Worksheets::tr("Is there something you would like me to do differently?"))
        .person("who", Worksheets::tr("Whom can you ask?"), 1)
        .day("by", Worksheets::tr("By which day?"), 1)
        .line("restated", Worksheets::tr("Say the problem again, with facts only"), 1)
        .example(Worksheets::tr("Three of our talks were moved in April, and I do not know why."));
    GoalEnding goal = onDay(u"question"_s, {u"question"_s}, u"restated"_s);
    goal.person = u"who"_s;
    TalkEnding talk;
    talk.person = u"who"_s;
    talk.day = u"by"_s;
    talk.sheet = {{SheetField::Aim, u"restated"_s}, {SheetField::Questions, u"question"_s}};
    return form.becomes(goal)
        .becomes(talk)
        .doneWith("facts", 3, Worksheets::tr("The belief stands beside three facts."))
        .doneWith("rivals", 2, Worksheets::tr("Two rival explanations fit them."))
        .doneWith("question", 1, Worksheets::tr("One question is planned."))
        .form();
}

WorksheetForm goalsReflect()
{
    const std::vector<FieldChoice> now{{u"still"_s, Worksheets::tr("still true")},
                                       {u"gone"_s, Worksheets::tr("gone")},
                                       {u"new"_s, Worksheets::tr("new since then")}};
    FormBuilder form(Play::GoalsReflect);
    form.page(Worksheets::tr("Then and now"))
        .ask(FieldKind::Table, "then_now", Worksheets::tr("What drew you here, in your words of then?"), 3)
        .help(Worksheets::tr("And what has come since, that you did not know then."))
        .textColumn(Worksheets::tr("What drew me"))
        .choiceColumn(Worksheets::tr("Today"), now);
    form.page(Worksheets::tr("Three values"))
        .ask(FieldKind::Table, "values", Worksheets::tr("Which three things do you want to meet in a working week?"), 3)
        .help(Worksheets::tr("How much each matters, and how much there was of it last week, both 0 to 10."))
        .textColumn(Worksheets::tr("Value"))
        .numberColumn(Worksheets::tr("Matters"), 0, 10, 1)
        .numberColumn(Worksheets::tr("Last week"), 0, 10, -1)
        .scoreColumn(Worksheets::tr("Gap"))
        .line("consequence", Worksheets::tr("What follows from the largest gap, for the next month?"), 1)
        .example(Worksheets::tr("One afternoon a week at the bench, with the door shut"));
    form.plan(Worksheets::tr("write the afternoon into the calendar"));
    GoalEnding goal = planned(u"consequence"_s, {u"then"_s});
    goal.notes = QStringList{u"values"_s};
    return form.becomes(goal)
        .doneWith("then_now", 3, Worksheets::tr("The page says what drew you and what is left of it."))
        .doneWith("values", 3, Worksheets::tr("Three values are named."))
        .doneWith("consequence", 1, Worksheets::tr("One consequence is drawn."))
        .form();
}

WorksheetForm dreamBrainstorm()
{
    FormBuilder form(Play::DreamBrainstorm);
    form.page(Worksheets::tr("Dream first"))
        .ask(FieldKind::FreeListing, "ideas", Worksheets::tr("What would you do if nothing stood in the way?"), 5)
        .beginsWith(Told::Scene)
        .help(Worksheets::tr(
            "Twenty minutes are a good length. Aim for fifteen, or tell scenes of one great day in three "
            "years. Nothing is judged here; that comes when you end this part."))
        .example(Worksheets::tr("A workshop with a big table and people who come and go"));
    form.page(Worksheets::tr("Now choose"))
        .line("chosen", Worksheets::tr("Which one gives you energy when you read it?"), 1)
        .offers({u"ideas"_s})
        .shownBy("ideas_ended")
        .line("best", Worksheets::tr("What would be best about it?"))
        .shownBy("ideas_ended")
        .beginsWith(Told::Outcome)
        .line("obstacle", Worksheets::tr("What in you stands in its way most?"), 1)
        .shownBy("ideas_ended")
        .beginsWith(Told::Obstacle)
        .example(Worksheets::tr("I tell myself that it is too late"))
        .line("overcome", Worksheets::tr("If it shows up, what will you do?"), 1)
        .shownBy("ideas_ended")
        .beginsWith(Told::ThenStep)
        .list("steps", Worksheets::tr("How could it begin? The first steps"), 1)
        .shownBy("ideas_ended")
        .example(Worksheets::tr("Spend one Saturday in the shared workshop"));
    form.plan(Worksheets::tr("write to the shared workshop"));
    GoalEnding goal = planned(u"chosen"_s, {u"steps"_s}, u"best"_s);
    goal.notes = QStringList{u"obstacle"_s, u"overcome"_s};
    return form.becomes(goal)
        .doneWith("chosen", 1, Worksheets::tr("One idea is chosen."))
        .doneWith("obstacle", 1, Worksheets::tr("Its obstacle has a name."))
        .doneWith("by", 1, Worksheets::tr("Its first step has a day."))
        .form();
}

WorksheetForm setGoals()
{
    FormBuilder form(Play::SetGoals);
    form.page(Worksheets::tr("Far and near"))
        .line("year", Worksheets::tr("Where do you want to be in a year?"), 1)
        .example(Worksheets::tr("I lead a small team that builds things from start to end"))
        .line("goal", Worksheets::tr("What will be true in twelve weeks that serves it?"), 1)
        .example(Worksheets::tr("I have led one small piece of work from plan to release"))
        .line("counted", Worksheets::tr("How will you count that you get nearer?"), 1)
        .example(Worksheets::tr("steps done, looked at every Friday"));
    form.page(Worksheets::tr("Steps"))
        .list("steps", Worksheets::tr("Which steps lead there? Each under two hours."), 3)
        .example(Worksheets::tr("List what the last three pieces of work had in common"));
    form.plan();
    GoalEnding goal = planned(u"goal"_s, {u"steps"_s}, u"year"_s);
    goal.notes = QStringList{u"counted"_s};
    return form.becomes(goal)
        .doneWith("goal", 1, Worksheets::tr("A goal for twelve weeks stands there."))
        .doneWith("steps", 3, Worksheets::tr("It has three steps."))
        .doneBy(DoneFact::StepsDone, 1, Worksheets::tr("The first step is done."))
        .form();
}

WorksheetForm miniRetreat()
{
    FormBuilder form(Play::MiniRetreat);
    form.page(Worksheets::tr("Where and when"))
        .day("by", Worksheets::tr("Which day?"), 1)
        .day("until", Worksheets::tr("Until which day, if it is more than one?"))
        .shownBy("by")
        .help(Worksheets::tr("No reminder comes until it is over."))
        .line("place", Worksheets::tr("Where, out of reach of work?"), 1)
        .example(Worksheets::tr("my aunt’s house by the lake"))
        .list("told", Worksheets::tr("Who needs to know that you cannot be reached?"))
        .ask(FieldKind::Table, "agenda", Worksheets::tr("How will the day go?"), 3)
        .help(Worksheets::tr("Rest first, then look back, then dream, then choose one thing. Leave gaps."))
        .textColumn(Worksheets::tr("From"))
        .textColumn(Worksheets::tr("What"));
    form.page(Worksheets::tr("What to think about"))
        .list("questions", Worksheets::tr("Which questions do you take along?"), 1)
        .example(Worksheets::tr("What would I miss if I left?"));
    form.page(Worksheets::tr("What you bring home"))
        .heading("afterwards", Worksheets::tr("For afterwards"))
        .help(Worksheets::tr("Fill this in when you are back, and finish the worksheet again: the card takes it over."))
        .text("noticed", Worksheets::tr("What did you notice?"))
        .line("goal", Worksheets::tr("The one thing you begin"))
        .line("stop", Worksheets::tr("The one thing you stop"))
        .help(Worksheets::tr("It becomes a card of its own."));
    GoalEnding goal = onDay(u"goal"_s, {u"questions"_s});
    goal.notes = QStringList{u"place"_s, u"told"_s, u"noticed"_s, u"stop"_s};
    return form.becomes(goal)
        .rowsBecome(GoalKind::StepGoal, "stop", 1, "")
        .doneIfSaid("took_place", Worksheets::tr("The retreat took place."))
        .doneWith("goal", 1, Worksheets::tr("One goal came home with you."))
        .doneWith("stop", 1, Worksheets::tr("So did one stop."))
        .form();
}

} // namespace unrut::wording
