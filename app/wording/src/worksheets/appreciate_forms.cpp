// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_builder.h"

namespace unrut::wording {

using namespace Qt::StringLiterals;

WorksheetForm gratitude()
{
    FormBuilder form(Play::Gratitude);
    form.page(Worksheets::tr("Once a week"))
        .list("items", Worksheets::tr("What are you thankful for at work this week?"), 3)
        .help(Worksheets::tr("Three to five, as particular as you can, and new ones each time. They go into your log."))
        .example(Worksheets::tr("Noor stayed ten minutes longer to explain the figures"))
        .text("why", Worksheets::tr("How did the best of them come about?"))
        .person("who", Worksheets::tr("Is there somebody to thank?"));
    form.plan(Worksheets::tr("write three lines before I go home")).practised("then");
    GoalEnding goal = planned({}, {u"then"_s});
    return form.becomes(goal)
        .leaves(EntryKind::Grateful, "items")
        .doneBy(DoneFact::GratefulWeeks, 4, Worksheets::tr("There are entries in each of four weeks."))
        .doneIfSaid("decided", Worksheets::tr("You have decided whether to go on."))
        .form();
}

WorksheetForm celebrateWins()
{
    FormBuilder form(Play::CelebrateWins);
    form.page(Worksheets::tr("What went forward"))
        .list("wins", Worksheets::tr("What went forward this week, however small?"), 1)
        .help(Worksheets::tr("They go into your log as wins."))
        .example(Worksheets::tr("the tests run again"))
        .line("best", Worksheets::tr("Which one was best, and what did you do for it?"), 1)
        .offers({u"wins"_s})
        .person("who", Worksheets::tr("With whom do you share it?"))
        .line("reward", Worksheets::tr("How do you mark a finished step?"))
        .example(Worksheets::tr("cake on the bench by the river"));
    form.plan(Worksheets::tr("write one line about what went forward")).practised("then");
    GoalEnding goal = planned({}, {u"then"_s});
    goal.person = u"who"_s;
    goal.notes = QStringList{u"best"_s, u"reward"_s};
    return form.becomes(goal)
        .leaves(EntryKind::Win, "wins")
        .doneBy(DoneFact::WinsInTwoWeeks, 10, Worksheets::tr("Ten wins within two weeks."))
        .doneIfSaid("shared", Worksheets::tr("One of them was shared."))
        .form();
}

WorksheetForm loveList()
{
    FormBuilder form(Play::LoveList);
    form.page(Worksheets::tr("What you have here"))
        .list("gained", Worksheets::tr("Which skills, projects and people has this job given you?"), 5)
        .beginsWith(Told::Loves)
        .help(Worksheets::tr("They go into your log, and come back to you on a hard day."))
        .example(Worksheets::tr("I can talk to a full room now"))
        .line("miss", Worksheets::tr("Which one would you miss most?"), 1)
        .offers({u"gained"_s})
        .line("more", Worksheets::tr("How do you get one hour more of it this week?"), 1);
    form.plan(Worksheets::tr("take that hour")).practised("then");
    GoalEnding goal = planned(u"more"_s, {u"more"_s}, u"miss"_s);
    return form.becomes(goal)
        .leaves(EntryKind::Keep, "gained")
        .doneWith("gained", 5, Worksheets::tr("Five things stand on the list."))
        .doneBy(DoneFact::StepsDone, 1, Worksheets::tr("The planned hour took place."))
        .form();
}

WorksheetForm resumeProfile()
{
    FormBuilder form(Play::ResumeProfile);
    form.page(Worksheets::tr("Collect"))
        .entries("wins", Worksheets::tr("Which wins belong in it?"), {EntryKind::Win})
        .finished("learning", Worksheets::tr("Which finished learning belongs in it, too?"), GoalKind::Learning)
        .ask(FieldKind::Table, "achievements", Worksheets::tr("Write up the best of them"), 3)
        .help(Worksheets::tr("How it was, what you did, what came of it; with numbers where there are any."))
        .textColumn(Worksheets::tr("Situation"))
        .textColumn(Worksheets::tr("What I did"))
        .textColumn(Worksheets::tr("Result"));
    form.page(Worksheets::tr("CV and profile"))
        .checklist("checked", Worksheets::tr("What is up to date?"),
                   {{u"headline"_s, Worksheets::tr("the headline")},
                    {u"summary"_s, Worksheets::tr("the summary")},
                    {u"last_two_years"_s, Worksheets::tr("the last two years, with numbers")},
                    {u"skills"_s, Worksheets::tr("the skills")},
                    {u"photo"_s, Worksheets::tr("the picture")},
                    {u"contact"_s, Worksheets::tr("how to reach you")}})
        .help(Worksheets::tr("Tick what you have brought up to date. Each keeps its day, also for the next time."))
        .day("updated", Worksheets::tr("When did you last update the profile?"))
        .person("who", Worksheets::tr("Who will read it?"), 1);
    form.plan(Worksheets::tr("rewrite the last two years with numbers"));
    GoalEnding goal = planned({}, {u"then"_s});
    goal.person = u"who"_s;
    return form.becomes(goal)
        .doneWith("achievements", 3, Worksheets::tr("Three achievements are written up."))
        .doneWithDaySince("updated", Worksheets::tr("The profile is up to date."))
        .doneIfSaid("read", Worksheets::tr("One person has read it."))
        .form();
}

WorksheetForm exploreJobs()
{
    FormBuilder form(Play::ExploreJobs);
    form.page(Worksheets::tr("What you look for"))
        .list("musts", Worksheets::tr("Five things that must be there"), 5)
        .beginsWith(Told::Loves)
        .example(Worksheets::tr("people who say what they think"))
        .list("nevers", Worksheets::tr("Three things never again"), 3);
    form.page(Worksheets::tr("What there is"))
        .ask(FieldKind::Table, "roles", Worksheets::tr("Which roles are there?"), 1)
        .help(Worksheets::tr("Look inside your organisation first. Each becomes a card of its own."))
        .textColumn(Worksheets::tr("Role"))
        .numberColumn(Worksheets::tr("Musts it meets, 0 to 5"), 0, 5)
        .textColumn(Worksheets::tr("Next thing to do"))
        .textColumn(Worksheets::tr("Organisation"))
        .list("questions", Worksheets::tr("What will you ask people who hold such a role?"), 1)
        .example(Worksheets::tr("What does a bad week look like?"))
        .person("who", Worksheets::tr("Whom do you ask first?"), 1);
    form.plan(Worksheets::tr("write to ask for twenty minutes"));
    form.page(Worksheets::tr("Afterwards"))
        .list("learnt", Worksheets::tr("What did you learn from each talk?"))
        .choice("verdict", Worksheets::tr("Go on, or not?"),
                {{u"go"_s, Worksheets::tr("go on")}, {u"no_go"_s, Worksheets::tr("not now")}});
    TalkEnding talk;
    talk.person = u"who"_s;
    talk.day = u"by"_s;
    talk.form = TalkForm::Information;
    talk.role = PersonRole::InTheField;
    talk.sheet = {{SheetField::Questions, u"questions"_s}};
    GoalEnding goal = planned({}, {u"then"_s});
    goal.person = u"who"_s;
    goal.notes = QStringList{u"musts"_s, u"nevers"_s, u"learnt"_s};
    return form.becomes(goal)
        .becomes(talk)
        .rowsBecomeOpportunities("roles", 2, 3)
        .doneBy(DoneFact::TalksHeld, 3, Worksheets::tr("Three talks about how the work is were held."))
        .doneWith("verdict", 1, Worksheets::tr("A go or a no-go is noted."))
        .form();
}

namespace {

/// What is tried of a new path before anything is given up.
void askForATest(FormBuilder& form)
{
    form.page(Worksheets::tr("A cheap test"))
        .asksWhatStaysIn("paths")
        .line("direction", Worksheets::tr("Which direction do you test?"), 1)
        .offers({u"paths"_s})
        .choice("kind", Worksheets::tr("What is it?"),
                {{goalKindKey(GoalKind::CareerPath), Worksheets::tr("other work")},
                 {goalKindKey(GoalKind::Venture), Worksheets::tr("a business of my own")}},
                1)
        .line("test", Worksheets::tr("What would have to happen for you to go on?"), 1)
        .example(Worksheets::tr("two people pay for a first day of advice"))
        .list("steps", Worksheets::tr("How do you test it: a weekend, a course, a first customer?"), 1)
        .number("months", Worksheets::tr("How many months could you live without this income?"), 0, 120)
        .person("who", Worksheets::tr("Who knows that field, or advises people about careers?"), 1)
        .list("questions", Worksheets::tr("What will you ask?"));
}

} // namespace

WorksheetForm careerChange()
{
    const std::vector<FieldChoice> have{{u"have"_s, Worksheets::tr("I have it")},
                                        {u"partly"_s, Worksheets::tr("partly")},
                                        {u"gap"_s, Worksheets::tr("still to learn")}};
    FormBuilder form(Play::CareerChange);
    form.page(Worksheets::tr("What carries over"))
        .ask(FieldKind::Table, "skills", Worksheets::tr("Which skills does the new work need?"), 3)
        .textColumn(Worksheets::tr("Skill"))
        .choiceColumn(Worksheets::tr("Where I stand"), have);
    form.page(Worksheets::tr("Paths side by side"))
        .ask(FieldKind::Matrix, "paths", Worksheets::tr("Which paths do you compare, and what matters to you?"), 2)
        .help(Worksheets::tr(
            "Weigh what matters from 1 to 5, then give every path its marks from 1 to 5. Staying is a path, "
            "too."))
        .ask(FieldKind::Table, "fears", Worksheets::tr("What do you fear, and what would you do then?"))
        .textColumn(Worksheets::tr("Fear"))
        .textColumn(Worksheets::tr("What I would do"));
    askForATest(form);
    form.plan(Worksheets::tr("book the weekend"));
    form.page(Worksheets::tr("Afterwards"))
        .choice("verdict", Worksheets::tr("What do you do now?"),
                {{u"go"_s, Worksheets::tr("go")}, {u"wait"_s, Worksheets::tr("wait")}, {u"no"_s, Worksheets::tr("no")}})
        .text("because", Worksheets::tr("Because ..."))
        .shownBy("verdict");
    TalkEnding talk;
    talk.person = u"who"_s;
    talk.day = u"by"_s;
    talk.form = TalkForm::Information;
    talk.role = PersonRole::InTheField;
    talk.sheet = {{SheetField::Questions, u"questions"_s}};
    GoalEnding goal = planned(u"direction"_s, {u"steps"_s});
    goal.person = u"who"_s;
    goal.test = u"test"_s;
    goal.kind = u"kind"_s;
    goal.notes = QStringList{u"test"_s, u"skills"_s, u"fears"_s};
    return form.becomes(goal)
        .becomes(talk)
        .rowsBecome(GoalKind::Learning, "skills", 1, "gap")
        .doneIfSaid("tested", Worksheets::tr("One small test is done."))
        .doneWith("verdict", 1, Worksheets::tr("Go, wait or no is written down."))
        .form();
}

} // namespace unrut::wording
