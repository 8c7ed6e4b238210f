// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_builder.h"

namespace unrut::wording {

using namespace Qt::StringLiterals;

WorksheetForm craftJob()
{
    FormBuilder form(Play::CraftJob);
    form.page(Worksheets::tr("What drains and what gives"))
        .ask(FieldKind::Table, "audit", Worksheets::tr("What do you do in a week?"), 4)
        .help(Worksheets::tr("Energy from -2, it drains me, to 2, it gives me energy."))
        .textColumn(Worksheets::tr("Task"))
        .numberColumn(Worksheets::tr("Hours a week"), 0, 100)
        .numberColumn(Worksheets::tr("Energy"), -2, 2)
        .total({Worksheets::tr("Hours that drain"), 1, 2, TableTotal::Counts::Below, {}})
        .total({Worksheets::tr("Hours that give"), 1, 2, TableTotal::Counts::Above, {}});
    form.page(Worksheets::tr("Three changes"))
        .list("more", Worksheets::tr("What would you do more of?"), 1)
        .beginsWith(Told::Tasks)
        .line("less", Worksheets::tr("What less?"), 1)
        .line("otherwise", Worksheets::tr("What in another way?"), 1)
        .line("one", Worksheets::tr("Which one do you try for three weeks?"), 1)
        .offers({u"more"_s, u"less"_s, u"otherwise"_s})
        .ask(FieldKind::YesNo, "consent", Worksheets::tr("Does somebody have to agree to it?"), 1)
        .person("who", Worksheets::tr("Who?"), 1)
        .shownBy("consent", "yes")
        .text("ask", Worksheets::tr("What will you ask?"))
        .shownBy("consent", "yes")
        .example(Worksheets::tr("May I swap the weekly figures for the onboarding until June?"))
        .day("talk_day", Worksheets::tr("On which day will you talk?"), 1)
        .shownBy("consent", "yes");
    form.plan(Worksheets::tr("begin with the change, and look at it again in three weeks"));
    form.page(Worksheets::tr("After three weeks"))
        .text("review", Worksheets::tr("What changed?"))
        .help(Worksheets::tr("A new worksheet with the same tasks shows the hours side by side."));
    TalkEnding talk;
    talk.person = u"who"_s;
    talk.day = u"talk_day"_s;
    talk.form = TalkForm::Supervisor;
    talk.role = PersonRole::Supervisor;
    talk.needs = u"consent"_s;
    talk.chosen = u"yes"_s;
    talk.sheet = {{SheetField::Ask, u"ask"_s}};
    GoalEnding goal = planned(u"one"_s, {u"then"_s});
    goal.person = u"who"_s;
    goal.notes = QStringList{u"more"_s, u"less"_s, u"otherwise"_s};
    return form.becomes(goal)
        .becomes(talk)
        .doneBy(DoneFact::DaysTried, 21, Worksheets::tr("You tried one change for three weeks."))
        .doneWith("review", 1, Worksheets::tr("You looked at what it changed."))
        .form();
}

WorksheetForm newChallenge()
{
    const std::vector<FieldChoice> answers{{u"proposed"_s, Worksheets::tr("proposed")},
                                           {u"accepted"_s, Worksheets::tr("accepted")},
                                           {u"declined"_s, Worksheets::tr("declined")}};
    FormBuilder form(Play::NewChallenge);
    form.page(Worksheets::tr("Problems nobody owns"))
        .list("problems", Worksheets::tr("Three problems around you that nobody owns"), 3)
        .example(Worksheets::tr("new people wait two weeks for their access"))
        .line("one", Worksheets::tr("Which one needs a skill that you want?"), 1)
        .offers({u"problems"_s})
        .line("skill", Worksheets::tr("Which skill?"), 1)
        .offersATrial();
    form.page(Worksheets::tr("The pitch"))
        .text("pitch", Worksheets::tr("Five lines: what, for whom, how much effort, until when"), 1)
        .day("end", Worksheets::tr("When does it end?"), 1)
        .line("drop", Worksheets::tr("What do you drop to make room?"), 1)
        .list("steps", Worksheets::tr("Its first steps"))
        .person("who", Worksheets::tr("To whom do you offer it?"), 1);
    form.plan(Worksheets::tr("send the five lines"));
    form.page(Worksheets::tr("The answer"))
        .choice("answer", Worksheets::tr("Where does it stand?"), answers)
        .help(Worksheets::tr("Fill this in as it goes, and finish the worksheet again: the card takes the day over."))
        .day("ask_again", Worksheets::tr("On which day do you ask again?"), 1)
        .shownBy("answer", "proposed")
        .text("learnt", Worksheets::tr("What did they say?"))
        .shownBy("answer")
        .day("back", Worksheets::tr("When do you come back to it?"))
        .shownBy("answer", "declined")
        .help(Worksheets::tr("Leave it empty when that was the last word."));
    TalkEnding talk;
    talk.person = u"who"_s;
    talk.day = u"by"_s;
    talk.form = TalkForm::Supervisor;
    talk.role = PersonRole::Supervisor;
    talk.sheet = {{SheetField::Ask, u"pitch"_s}, {SheetField::Offer, u"drop"_s}};
    GoalEnding goal = planned(u"one"_s, {u"then"_s, u"steps"_s}, u"skill"_s);
    goal.person = u"who"_s;
    goal.notes = QStringList{u"answer"_s, u"learnt"_s, u"pitch"_s, u"drop"_s};
    goal.daysFor = {{u"answer"_s, u"proposed"_s, u"ask_again"_s},
                    {u"answer"_s, u"declined"_s, u"back"_s},
                    {u"answer"_s, u"accepted"_s, u"end"_s}};
    return form.becomes(goal)
        .becomes(talk)
        .doneWith("pitch", 1, Worksheets::tr("It says how much it is."))
        .doneWith("end", 1, Worksheets::tr("It has an end."))
        .doneWithOneOf("answer", {u"accepted"_s}, Worksheets::tr("It was agreed."))
        .form();
}

WorksheetForm training()
{
    FormBuilder form(Play::Training);
    form.page(Worksheets::tr("The skill"))
        .line("skill", Worksheets::tr("What do you want to be able to do?"), 1)
        .text("why", Worksheets::tr("Why does it matter to you?"), 1);
    form.page(Worksheets::tr("Three offers"))
        .ask(FieldKind::Table, "offers", Worksheets::tr("Which courses, workshops or conferences are there?"), 3)
        .textColumn(Worksheets::tr("Offer"))
        .numberColumn(Worksheets::tr("Hours"), 0, 1000)
        .textColumn(Worksheets::tr("Price"))
        .numberColumn(Worksheets::tr("Practice, 0 to 10"), 0, 10)
        .line("chosen", Worksheets::tr("Which one do you take?"), 1)
        .offers({u"offers"_s})
        .line("cost", Worksheets::tr("What does it cost, in money and hours?"))
        .choice("approval", Worksheets::tr("Does somebody have to approve it?"),
                {{approvalKey(Approval::NotNeeded), Worksheets::tr("no")},
                 {approvalKey(Approval::ToAsk), Worksheets::tr("yes, still to ask")},
                 {approvalKey(Approval::Asked), Worksheets::tr("yes, asked")},
                 {approvalKey(Approval::Granted), Worksheets::tr("yes, granted")},
                 {approvalKey(Approval::Refused), Worksheets::tr("yes, refused")}},
                1);
    form.page(Worksheets::tr("Time and use"))
        .list("slots", Worksheets::tr("Which two slots a week are for learning?"), 2)
        .example(Worksheets::tr("Thursday, four to five"))
        .line("use", Worksheets::tr("Where will you use it within four weeks?"), 1);
    form.plan(Worksheets::tr("book the place"));
    GoalEnding goal = planned(u"skill"_s, {u"then"_s, u"use"_s}, u"why"_s);
    goal.source = u"chosen"_s;
    goal.cost = u"cost"_s;
    goal.approval = u"approval"_s;
    goal.notes = QStringList{u"slots"_s, u"offers"_s};
    return form.becomes(goal)
        .doneBy(DoneFact::GoalDone, 1, Worksheets::tr("The course, or its first module, is finished."))
        .doneIfSaid("used", Worksheets::tr("You used it once at work."))
        .form();
}

WorksheetForm employerDev()
{
    FormBuilder form(Play::EmployerDev);
    form.page(Worksheets::tr("What there is"))
        .list("programmes", Worksheets::tr("What does your employer offer: budget, courses, mentoring, leave?"), 1)
        .line("where", Worksheets::tr("Where did you find it, or who told you?"))
        .line("criterion", Worksheets::tr("What counts for your next step?"), 1)
        .line("chosen", Worksheets::tr("Which offer fits it best?"), 1)
        .offers({u"programmes"_s})
        .line("cost", Worksheets::tr("What does it cost, in money and hours?"));
    form.page(Worksheets::tr("Ask for a place"))
        .person("who", Worksheets::tr("Whom do you ask: your boss, or HR?"), 1)
        .text("ask", Worksheets::tr("What exactly do you ask for?"), 1)
        .text("back", Worksheets::tr("What will you bring back to the team?"), 1);
    form.plan(Worksheets::tr("send the request"));
    form.page(Worksheets::tr("The answer"))
        .choice("approval", Worksheets::tr("Where does it stand?"),
                {{approvalKey(Approval::ToAsk), Worksheets::tr("still to ask")},
                 {approvalKey(Approval::Asked), Worksheets::tr("asked")},
                 {approvalKey(Approval::Granted), Worksheets::tr("granted")},
                 {approvalKey(Approval::Refused), Worksheets::tr("refused")}},
                1)
        .text("reason", Worksheets::tr("What was the reason?"), 1)
        .shownBy("approval", "refused");
    TalkEnding talk;
    talk.person = u"who"_s;
    talk.day = u"by"_s;
    talk.form = TalkForm::Supervisor;
    talk.role = PersonRole::Hr;
    talk.sheet = {{SheetField::Ask, u"ask"_s}, {SheetField::Offer, u"back"_s}};
    GoalEnding goal = planned(u"chosen"_s, {u"then"_s}, u"criterion"_s);
    goal.person = u"who"_s;
    goal.source = u"chosen"_s;
    goal.cost = u"cost"_s;
    goal.approval = u"approval"_s;
    goal.notes = QStringList{u"ask"_s, u"back"_s};
    return form.becomes(goal)
        .becomes(talk)
        .doneWith("chosen", 1, Worksheets::tr("One offer is matched with what counts."))
        .doneWithOneOf("approval", {approvalKey(Approval::Granted), approvalKey(Approval::Refused)},
                       Worksheets::tr("A place is confirmed, or a refusal with its reason is noted."))
        .form();
}

WorksheetForm readListen()
{
    const std::vector<FieldChoice> states{{u"wish"_s, Worksheets::tr("on the list")},
                                          {u"reading"_s, Worksheets::tr("at it")},
                                          {u"done"_s, Worksheets::tr("finished")}};
    FormBuilder form(Play::ReadListen);
    form.page(Worksheets::tr("The shelf"))
        .line("area", Worksheets::tr("In which area do you need a spark?"), 1)
        .example(Worksheets::tr("leading without shouting"))
        .ask(FieldKind::Table, "shelf", Worksheets::tr("Books, podcasts, talks"), 1)
        .textColumn(Worksheets::tr("Title"))
        .textColumn(Worksheets::tr("Who told me of it"))
        .choiceColumn(Worksheets::tr("State"), states)
        .line("chosen", Worksheets::tr("Which one first?"), 1)
        .offers({u"shelf"_s})
        .list("slots", Worksheets::tr("Twenty minutes on three days: which?"), 1);
    form.plan(Worksheets::tr("read for twenty minutes before I open my mail"));
    form.page(Worksheets::tr("What struck you"))
        .list("ideas", Worksheets::tr("One sentence that struck you, each time"))
        .help(Worksheets::tr("Come back here after reading; three ideas are the aim."))
        .line("trial", Worksheets::tr("Which one do you try tomorrow?"))
        .offers({u"ideas"_s});
    GoalEnding goal = planned(u"chosen"_s, {u"slots"_s, u"trial"_s}, u"area"_s);
    goal.source = u"chosen"_s;
    goal.notes = QStringList{u"ideas"_s};
    return form.becomes(goal)
        .doneWith("ideas", 3, Worksheets::tr("Three ideas are noted."))
        .doneIfSaid("tried", Worksheets::tr("One of them was tried."))
        .form();
}

WorksheetForm sideProject()
{
    FormBuilder form(Play::SideProject);
    form.page(Worksheets::tr("Something of your own"))
        .list("interests", Worksheets::tr("Three things you would like to do outside of work"), 3)
        .line("one", Worksheets::tr("Which one?"), 1)
        .offers({u"interests"_s})
        .line("result", Worksheets::tr("A first result that takes less than ten hours"), 1)
        .example(Worksheets::tr("one finished wooden box"))
        .list("slots", Worksheets::tr("Which two slots a week are for it?"), 1)
        .list("steps", Worksheets::tr("Its first steps"), 1);
    form.page(Worksheets::tr("Rules"))
        .ask(FieldKind::YesNo, "money", Worksheets::tr("Will money be involved?"), 1)
        .line("contract", Worksheets::tr("What does your contract say about work on the side?"), 1)
        .shownBy("money", "yes");
    form.plan(Worksheets::tr("lay out the tools on the table"));
    GoalEnding goal = planned(u"one"_s, {u"steps"_s}, u"result"_s);
    goal.notes = QStringList{u"slots"_s, u"contract"_s};
    return form.becomes(goal).doneIfSaid("result", Worksheets::tr("A first result can be seen.")).form();
}

} // namespace unrut::wording
