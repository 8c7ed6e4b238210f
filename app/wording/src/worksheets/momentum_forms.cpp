// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_builder.h"

#include <domain/worksheet_outcome.h>

namespace unrut::wording {

using namespace Qt::StringLiterals;

namespace {

/// The sheet of the talk that 'renegotiate' in the table before it leads to.
void askToRenegotiate(FormBuilder& form)
{
    form.page(Worksheets::tr("Renegotiate"))
        .heading("too_much", Worksheets::tr("What is marked ‘renegotiate’ goes on the sheet of a talk."))
        .help(Worksheets::tr("Mark nothing when nothing is too much, and go on."))
        .person("who", Worksheets::tr("With whom can you renegotiate what is too much?"), 1)
        .shownBy("load", "renegotiate")
        .text("ask", Worksheets::tr("What do you ask for?"), 1)
        .shownBy("load", "renegotiate")
        .example(Worksheets::tr("Move the monthly report to another team until June"))
        .text("offer", Worksheets::tr("What do you offer for it?"))
        .shownBy("load", "renegotiate")
        .day("talk_day", Worksheets::tr("On which day will you talk?"), 1)
        .shownBy("load", "renegotiate");
}

/// The sheet of the talk that 'hand back' in the table before it leads to.
void askToHandBack(FormBuilder& form)
{
    form.page(Worksheets::tr("Hand back"))
        .heading("handed_back", Worksheets::tr("What is marked ‘hand back’ goes on the sheet of a talk."))
        .help(Worksheets::tr("Mark nothing when you keep it all, and go on."))
        .person("who", Worksheets::tr("To whom do you hand it back?"), 1)
        .shownBy("open", "hand_back")
        .text("say", Worksheets::tr("What will you say?"), 1)
        .shownBy("open", "hand_back")
        .example(Worksheets::tr("I cannot do the rota beside the figures. Who can take it from Monday?"))
        .day("talk_day", Worksheets::tr("On which day will you talk?"), 1)
        .shownBy("open", "hand_back");
}

} // namespace

WorksheetForm decide()
{
    FormBuilder form(Play::Decide);
    form.page(Worksheets::tr("The decision"))
        .line("decision", Worksheets::tr("The decision I am avoiding is ..."), 1)
        .beginsWith(Told::Decision)
        .example(Worksheets::tr("whether to stay in this team"))
        .ask(FieldKind::Scale10, "heavy", Worksheets::tr("How heavy is it, 0 to 10?"), 1)
        .line("waiting", Worksheets::tr("What does a month of waiting cost you?"))
        .beginsWith(Told::WaitingCost)
        .line("fear", Worksheets::tr("What do you fear from choosing?"));
    form.page(Worksheets::tr("Options"))
        .ask(FieldKind::Matrix, "options", Worksheets::tr("What are the options, and what matters to you?"), 2)
        .help(
            Worksheets::tr("‘Stay as it is’ is an option, too. Weigh what matters from 1 to 5, then give every option "
                           "its marks from 1 to 5."))
        .ask(FieldKind::Table, "plus_minus", Worksheets::tr("One plus and one minus of each"))
        .textColumn(Worksheets::tr("Option"))
        .textColumn(Worksheets::tr("Plus"))
        .textColumn(Worksheets::tr("Minus"));
    form.page(Worksheets::tr("A friend in your place"))
        .asksWhatStaysIn("options")
        .text("friend", Worksheets::tr("What would you tell a friend in your place?"))
        .line("leaning", Worksheets::tr("Where do you lean?"))
        .offers({u"options"_s})
        .person("who", Worksheets::tr("Who will hear from you by when you decide?"), 1)
        .line("reversible", Worksheets::tr("What is the smallest step that can be taken back?"), 1)
        .beginsWith(Told::SmallestStep)
        .example(Worksheets::tr("Ask for a week on loan to the other team"))
        .ask(FieldKind::Scale10, "heavy_after", Worksheets::tr("How heavy is it now, 0 to 10?"))
        .beside("heavy");
    form.plan(Worksheets::tr("ask for a week on loan"))
        .beginsWith(Told::DecideBy)
        .help(Worksheets::tr("Within two weeks, if it can be."));
    GoalEnding goal = planned(u"decision"_s, {u"reversible"_s}, u"waiting"_s);
    goal.person = u"who"_s;
    goal.options = u"options"_s;
    goal.weight = u"heavy_after"_s;
    goal.notes = QStringList{u"heavy"_s, u"heavy_after"_s, u"friend"_s, u"leaning"_s};
    return form.becomes(goal)
        .doneWith("by", 1, Worksheets::tr("The decision has a day."))
        .doneWith("reversible", 1, Worksheets::tr("It has a first step."))
        .doneBy(DoneFact::StepsDone, 1, Worksheets::tr("That first step is done."))
        .form();
}

WorksheetForm restSelfcare()
{
    FormBuilder form(Play::RestSelfcare);
    form.page(Worksheets::tr("Two fixed points"))
        .list("fixed", Worksheets::tr("Which two things will you keep this week, whatever comes?"), 2)
        .example(Worksheets::tr("in bed by eleven"))
        .number("times", Worksheets::tr("On how many days a week?"), 1, 7, 1)
        .help(Worksheets::tr("Five is plenty. A day without costs nothing."))
        .list("breaks", Worksheets::tr("When are your two short breaks in a working day?"), 1)
        .example(Worksheets::tr("at half past ten, once round the block"));
    form.page(Worksheets::tr("Free time and joy"))
        .day("free", Worksheets::tr("When is your next free day or half-day?"))
        .line("joy", Worksheets::tr("One thing that gives you joy this week, and when"), 1)
        .ask(FieldKind::YesNo, "tired", Worksheets::tr("Are you still tired after resting, for weeks now?"))
        .line("doctor", Worksheets::tr("When will you call a doctor?"))
        .shownBy("tired", "yes")
        .help(Worksheets::tr("Tiredness that rest does not lift belongs in front of a doctor, not in a program."));
    form.plan(Worksheets::tr("put the phone in the kitchen and go to bed"));
    GoalEnding goal = planned({}, {u"fixed"_s, u"breaks"_s, u"joy"_s, u"doctor"_s});
    goal.times = u"times"_s;
    return form.becomes(goal)
        .doneWith("fixed", 2, Worksheets::tr("Two fixed points are chosen."))
        .doneAsPlanned(
            DoneFact::DaysKeptIn2Weeks, 10, "times",
            Worksheets::tr("Within two weeks you kept them on as many days as you planned, or on ten if that is less."))
        .form();
}

WorksheetForm boundaries()
{
    const std::vector<FieldChoice> fate{{u"keep"_s, Worksheets::tr("keep")},
                                        {u"renegotiate"_s, Worksheets::tr("renegotiate")},
                                        {u"hand_over"_s, Worksheets::tr("hand over")},
                                        {u"drop"_s, Worksheets::tr("drop")}};
    FormBuilder form(Play::Boundaries);
    form.page(Worksheets::tr("What fills the week"))
        .number("capacity", Worksheets::tr("How many hours a week are yours to give to work?"), 1, 100, 1)
        .ask(FieldKind::Table, "load", Worksheets::tr("What fills them?"), 2)
        .textColumn(Worksheets::tr("Task"))
        .numberColumn(Worksheets::tr("Hours a week"), 0, 100)
        .choiceColumn(Worksheets::tr("What to do with it"), fate)
        .total({Worksheets::tr("All together"), 1, 1, TableTotal::Counts::All, u"capacity"_s});
    askToRenegotiate(form);
    form.page(Worksheets::tr("The end of the day"))
        .line("end", Worksheets::tr("When does work end, on four days a week?"), 1)
        .example(Worksheets::tr("half past five, Monday to Thursday"))
        .number("times", Worksheets::tr("On how many days a week?"), 1, 7, 1)
        .line("ritual", Worksheets::tr("How do you shut down?"), 1)
        .example(Worksheets::tr("write down the first task for tomorrow, close everything, say ‘done’"))
        .line("messages", Worksheets::tr("Where do work messages go after that time?"))
        .list("told", Worksheets::tr("Which two people need to know?"));
    form.plan(Worksheets::tr("write tomorrow’s first task and close the lid"));
    GoalEnding goal = planned({}, {u"end"_s, u"ritual"_s, u"messages"_s});
    goal.times = u"times"_s;
    goal.notes = QStringList{u"told"_s, u"load"_s};
    TalkEnding talk;
    talk.person = u"who"_s;
    talk.day = u"talk_day"_s;
    talk.form = TalkForm::Supervisor;
    talk.role = PersonRole::Supervisor;
    talk.needs = u"load"_s;
    talk.chosen = u"renegotiate"_s;
    talk.sheet = {{SheetField::Facts, u"load"_s}, {SheetField::Ask, u"ask"_s}, {SheetField::Offer, u"offer"_s}};
    return form.becomes(goal)
        .becomes(talk)
        .doneWith("end", 1, Worksheets::tr("The end of work has a time."))
        .doneBy(DoneFact::DaysKept, 10, Worksheets::tr("Ten workdays ended at that time, within a quarter of an hour."))
        .form();
}

WorksheetForm oneThing()
{
    const std::vector<FieldChoice> fate{{u"now"_s, Worksheets::tr("now")},
                                        {u"park"_s, Worksheets::tr("park")},
                                        {u"hand_back"_s, Worksheets::tr("hand back")}};
    FormBuilder form(Play::OneThing);
    form.page(Worksheets::tr("All that is open"))
        .cards("cards", Worksheets::tr("Which cards of your board are among it?"))
        .help(Worksheets::tr("When you finish, they leave Doing and wait in Next, but for the one that you choose."))
        .ask(FieldKind::Table, "open", Worksheets::tr("What is open, and what becomes of it?"), 3)
        .countedWith("cards")
        .textColumn(Worksheets::tr("What"))
        .choiceColumn(Worksheets::tr("What becomes of it"), fate);
    form.page(Worksheets::tr("One of them"))
        .line("one", Worksheets::tr("Which one would ease things most if it were done?"), 1)
        .offers({u"cards"_s, u"open"_s})
        .number("limit", Worksheets::tr("How many do you work on at a time?"), 1, 3, 1)
        .help(Worksheets::tr("It becomes the limit on Doing."))
        .list("told", Worksheets::tr("Who waits for the rest, and what will you tell them?"))
        .example(Worksheets::tr("Priya: the figures come in the second week of May"))
        .list("steps", Worksheets::tr("What are its next steps?"), 1);
    askToHandBack(form);
    form.plan(Worksheets::tr("work on this one thing for half an hour, and on nothing else"));
    GoalEnding goal = planned(u"one"_s, {u"steps"_s});
    goal.notes = QStringList{u"told"_s};
    goal.limit = narrowing::limit;
    goal.parks = u"cards"_s;
    TalkEnding talk;
    talk.person = u"who"_s;
    talk.day = u"talk_day"_s;
    talk.form = TalkForm::Supervisor;
    talk.role = PersonRole::Colleague;
    talk.needs = u"open"_s;
    talk.chosen = u"hand_back"_s;
    talk.sheet = {{SheetField::Facts, u"open"_s}, {SheetField::Ask, u"say"_s}};
    return form.becomes(goal)
        .becomes(talk)
        .rowsBecome(GoalKind::StepGoal, "open", 1, "park")
        .doneBy(DoneFact::LimitKept, 1, Worksheets::tr("The limit is set."))
        .doneBy(DoneFact::DaysInsideTheLimit, 14, Worksheets::tr("Two weeks stayed inside it."))
        .doneBy(DoneFact::GoalDone, 1, Worksheets::tr("One thing is finished."))
        .form();
}

WorksheetForm justStart()
{
    FormBuilder form(Play::JustStart);
    form.page(Worksheets::tr("The task you dodge"))
        .line("task", Worksheets::tr("Which task is it?"), 1)
        .example(Worksheets::tr("the draft for the budget"))
        .line("ten", Worksheets::tr("What are its first ten minutes?"), 1)
        .help(Worksheets::tr("So small that there is nothing to be afraid of."))
        .example(Worksheets::tr("open the file and write the three headings"))
        .line("away", Worksheets::tr("What usually pulls you away?"));
    form.plan(Worksheets::tr("open the file and start the ten minutes")).practised("then");
    GoalEnding goal = planned(u"task"_s, {u"ten"_s});
    goal.notes = QStringList{u"away"_s};
    return form.becomes(goal)
        .doneAsPlanned(
            DoneFact::StartsIn2Weeks, 5, "weekdays",
            Worksheets::tr("Within two weeks you started on five days, or on all that you chose if those are "
                           "fewer."))
        .form();
}

WorksheetForm dailyConfidence()
{
    FormBuilder form(Play::DailyConfidence);
    form.page(Worksheets::tr("Ten small things"))
        .list("small", Worksheets::tr("Which small things do you put off, and which ideas do you hold back?"), 5)
        .help(Worksheets::tr("Ten are a good number. Each morning one of them, before noon."))
        .example(Worksheets::tr("answer Priya’s question from last week"))
        .ask(FieldKind::Scale10, "confidence", Worksheets::tr("How sure of yourself are you at work, 0 to 10?"), 1)
        .help(Worksheets::tr("A new worksheet in two weeks shows whether that has changed."));
    form.plan(Worksheets::tr("choose one of the ten and do it before noon")).practised("then");
    GoalEnding goal = planned({}, {u"small"_s});
    constexpr int tenWorkdays = 10;
    return form.becomes(goal)
        .doneWith("small", 5, Worksheets::tr("The list stands there."))
        .doneAsPlanned(
            DoneFact::ItemDaysInTwoWeeks, 8, "weekdays",
            Worksheets::tr("Within two weeks one of them was done on eight days, or on four in five of those "
                           "that you chose."),
            tenWorkdays)
        .form();
}

} // namespace unrut::wording
