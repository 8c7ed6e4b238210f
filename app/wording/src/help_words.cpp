// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/help_words.h>

#include <wording/result_words.h>

#include <QCoreApplication>

namespace unrut::wording {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpWords)
};

HelpPage aboutBegin()
{
    return {HelpWords::tr("First steps"),
            {
                HelpWords::tr("Unrut is for the time when work has gone flat and you cannot say why. It asks, shows "
                              "where the weight lies, and leads you through one change at a time."),
                HelpWords::tr("Begin with the short assessment on Assess: 27 statements, about three minutes. Its "
                              "result names what weighs most, why, in your own answers, and three ways out that fit."),
                HelpWords::tr(
                    "Choose one of them and press Make it my focus. It goes to the board with its first steps, and its "
                    "worksheet opens. Today then shows the next step, and nothing else that you must do."),
                HelpWords::tr("Everything else can wait until you want it: the log of good things, people who can "
                              "help, a page on Fridays. Nothing counts up and nothing breaks when you stay away."),
            }};
}

HelpPage aboutToday()
{
    return {
        HelpWords::tr("Today and rough days"),
        {
            HelpWords::tr(
                "Today shows your one focus with its next step and, beside it, two cards at most: the check-in, "
                "a line for the log, or what you practise. What is done goes away, and links at the foot bring "
                "it back."),
            HelpWords::tr(
                "The check-in takes 20 seconds and is saved as you press. Keys 0 to 9 answer a row, 1 and then "
                "0 is ten, Backspace takes an answer back. The arrows beside it lead to earlier days."),
            HelpWords::tr(
                "On a rough day press Rough day: nothing is due, nothing reminds you, and ten minutes for you "
                "stand there instead. The next day is an ordinary one again. On days on which you do not work "
                "nothing is asked."),
            HelpWords::tr("Park a worry, in the Journal menu, gives a worry ten minutes: write it down, then make it a "
                          "goal, bring it up with somebody, or let it go. What you let go is not kept."),
        }};
}

HelpPage aboutFriday()
{
    return {
        HelpWords::tr("The Friday page"),
        {
            HelpWords::tr(
                "Five minutes at the end of the week, in the Journal menu: what you were grateful for, one win, "
                "what is stuck, and whether the focus is still the one."),
            HelpWords::tr(
                "Every question may be left out, and a week without a page costs nothing. A page of an earlier "
                "week can be written later, or changed: choose the week at the top."),
            HelpWords::tr("What you were grateful for and the win go into the log, the rest stays on the page. A page "
                          "that goes to the bin leaves them in the log."),
            HelpWords::tr(
                "Your gut may say each week whether it would stay or go. Its answers are drawn in a line, for "
                "the day on which you decide; no score counts them."),
        }};
}

HelpPage aboutSettings()
{
    return {
        HelpWords::tr("Settings, languages and spelling"),
        {
            HelpWords::tr(
                "Every setting takes effect at once, also the language, and what you are typing stays. Ctrl+K "
                "finds a setting by its name. Reset to defaults leaves your journal alone."),
            HelpWords::tr("Colours follow the system, also into high contrast, or are yours to choose. The text can be "
                          "twice as large."),
            HelpWords::tr(
                "Working days say when something is asked and when reminders come. How many cards Doing holds, "
                "how long Just start lasts, and which cards Today has are yours to choose, too."),
            HelpWords::tr("Words that are in no dictionary are underlined while you type. The dictionaries are your "
                          "system’s, and nothing leaves this computer. My words are never underlined."),
            HelpWords::tr("Whom you would call, your own prompts and My words are kept with the settings on this "
                          "computer, not in the journal: emptying the bin does not touch them."),
        }};
}

HelpPage aboutAssess()
{
    return {HelpWords::tr("The assessment and its result"),
            {
                HelpWords::tr("Statements are about the last four weeks and about now. Keys 1 to 5 answer, 0 says that "
                              "it does not apply, Enter goes on, Alt+Left goes back. Every answer is saved at once; a "
                              "half-finished assessment waits on Today."),
                HelpWords::tr("Scores run from 0, not at all, to 100, fully. They restate your answers; there are no "
                              "norms, and it is no diagnosis. Differences under ten points are treated as equal."),
                HelpWords::tr("A second assessment after three to seven days makes the start firmer. After that, every "
                              "28 days is enough. A change is called better or worse only when it is larger than the "
                              "usual wobble; the words say how sure that is."),
                HelpWords::tr(
                    "Looking back asks nine open questions, each of which may be left out. They change no score. What "
                    "you tell goes where it helps: into worksheets, the next talk, your people, and the Friday page."),
                HelpWords::tr(
                    "‘How to read this’ below the chart and ‘Show the sums’ beside each way out explain every number."),
            }};
}

HelpPage aboutWaysOut()
{
    return {HelpWords::tr("Ways out and worksheets"),
            {
                HelpWords::tr("The 31 ways out stand in the order in which they match your result. Each says why, how "
                              "much effort it takes, what is known about it, and what its first step is."),
                HelpWords::tr("What is not suggested yet says so, with the reason. Open anyway is always there: you "
                              "know your situation best."),
                HelpWords::tr("A worksheet leads you through it, page by page, and is saved as you write. At its end "
                              "it becomes something: a goal with steps, a talk with somebody, lines in your log. You "
                              "can print it, save it, and compare it with the last one."),
                HelpWords::tr(
                    "When it is finished, say whether it helped. What did not help is suggested less the next time."),
            }};
}

HelpPage aboutGoals()
{
    return {HelpWords::tr("The board"),
            {
                HelpWords::tr("Dreams, Next, Doing, Done: a card moves from one to the other by mouse, with Ctrl+Shift "
                              "and the arrow keys, or with Move to in its menu. Everything can be undone."),
                HelpWords::tr("Doing holds one card, or as many as you set. When it is full you can swap, raise the "
                              "limit, or leave it. One thing at a time is the point."),
                HelpWords::tr("Press N for a new goal, or write a line under a column: Ask Dana !fri #talk @Dana sets "
                              "a day, a kind and a person. Enter opens a card beside the board."),
                HelpWords::tr("Just start sets a timer for ten minutes on a card; then you stop or go on. It is "
                              "silent, and it goes on when the window is closed."),
            }};
}

HelpPage aboutGratitude()
{
    return {
        HelpWords::tr("The log and the search"),
        {
            HelpWords::tr("Write what you are grateful for, what you won, what you want to keep about this job, or a "
                          "note. Ctrl+Enter saves it. A word with # is a tag, a name with @ is a person."),
            HelpWords::tr(
                "Once a week is enough; two or three times are yours to choose. Weeks without an entry cost nothing."),
            HelpWords::tr(
                "The search finds beginnings of words and does not mind accents. Quotation marks keep words together, "
                "a minus leaves them out; #tag, @person, kind:win and before:2026-01-01 narrow it down."),
            HelpWords::tr("Ctrl+K searches everything from everywhere, runs any command of the menus by its name, and "
                          "leads to any setting."),
        }};
}

HelpPage aboutPeople()
{
    return {HelpWords::tr("People and talks"),
            {
                HelpWords::tr(
                    "List those who can help: who they are to you, how often you would like to talk, and what you can "
                    "safely talk about with them. Unrut says how long it has been, never that you are late."),
                HelpWords::tr("‘Who can I talk to about …?’ offers only people whom you marked as safe for that."),
                HelpWords::tr("A talk can be prepared on a sheet: facts, what they do to you, what you ask for, what "
                              "you offer, and what the other may say. Rehearse it aloud once, print it on one page, "
                              "and note afterwards what came of it. What was agreed becomes a goal at one press."),
                HelpWords::tr("With nobody listed, the page shows ways to find somebody. Nothing about people leaves "
                              "the journal unless you tick it."),
            }};
}

HelpPage aboutProgress()
{
    return {
        HelpWords::tr("Progress and the report"),
        {
            HelpWords::tr("Every dot is a day, the line is smoothed, and what happened is marked. It need not be the "
                          "cause, and Unrut never says that it is."),
            HelpWords::tr("The arrow keys read a chart point by point, Enter goes to that day. The three dots beside "
                          "it show it as a table, copy it, or save it as PNG, SVG or CSV."),
            HelpWords::tr("The report (Ctrl+P) is for you, a mentor, or your supervisor. You see its pages before it "
                          "is saved or printed. A supervisor’s holds only what you tick; names can be hidden."),
            HelpWords::tr("When your focus and Spark are better twice running, or when you say so, the way out opens: "
                          "what was, what helped, early signs, and a letter to next time. Then Unrut keeps quiet."),
        }};
}

HelpPage aboutReminders()
{
    return {HelpWords::tr("Reminders and the tray"),
            {
                HelpWords::tr(
                    "At most one notice a day by default, only on your working days, never in quiet hours. Nothing "
                    "reminds you of what is done, and after three notices without an answer a reminder rests."),
                HelpWords::tr("The reminders dialog shows what will come in the next seven days, and lets you choose "
                              "times, pause everything, and say whether notices may name things."),
                HelpWords::tr("Where your desktop has a tray, the window can be closed to it and everything goes on; "
                              "quick add, check-in and Just start are in its menu. Where it has none, closing the "
                              "window ends the program, and what is due stands in the window the next time."),
                HelpWords::tr("Ctrl+Shift+H hides what is on the screen at once."),
            }};
}

HelpPage aboutJournal()
{
    return {
        HelpWords::tr("Your journal and its backups"),
        {
            HelpWords::tr("Everything is in one file on this computer. Settings says where it lies. Only you can read "
                          "it, but it is not encrypted: whoever can use your account can open it."),
            HelpWords::tr("Saving is automatic. Undo and redo reach back through everything since the program began, "
                          "but not through a restore or a very large import. What you delete goes to the bin, where "
                          "you can take it back for 30 days at least; then it goes for good. The File menu shows the "
                          "bin, and empties it when you say so."),
            HelpWords::tr(
                "A checked backup is made once a day and kept for a long time, fewer the older they get. The list of "
                "backups looks into one without changing anything, or goes back to it; what was there is kept then."),
            HelpWords::tr("Export writes everything as JSON, which Unrut reads again, or as Markdown, CSV and calendar "
                          "files for other programs. Import shows what will happen before it does."),
        }};
}

HelpPage aboutTrust()
{
    return {
        HelpWords::tr("What Unrut is not"),
        {
            HelpWords::tr("Unrut is a structured self-reflection. It is no test with norms, no diagnosis and no "
                          "therapy, and it tells nobody anything: it never uses the internet."),
            HelpWords::tr(
                "If you were wronged at work, that is not a rut. Keep a dated record, and speak with HR, a works "
                "council or union, an ombudsman, an authority or a lawyer, and with somebody you trust."),
            HelpWords::tr("If it is more than work, please speak with a doctor, a psychologist or your occupational "
                          "health service. ‘If it is more than a work rut’ is always there in the Help menu."),
            HelpWords::tr("Translated questions are marked: their wording has not been tested with people yet."),
        }};
}

/// What the result says to whom it concerns, for whom it concerns before or without an assessment.
HelpPage aboutNotARut()
{
    Page page = notARut();
    page.paragraphs.front() =
        HelpWords::tr("Being harassed, discriminated against, put in danger or told to do something unlawful is not "
                      "something to get used to, and it is not for you to solve alone. The assessment asks about it, "
                      "and tells nobody.");
    return {page.title, page.paragraphs};
}

} // namespace

HelpPage helpPage(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Begin:
        return aboutBegin();
    case HelpTopic::Today:
        return aboutToday();
    case HelpTopic::Assess:
        return aboutAssess();
    case HelpTopic::WaysOut:
        return aboutWaysOut();
    case HelpTopic::Goals:
        return aboutGoals();
    case HelpTopic::Gratitude:
        return aboutGratitude();
    case HelpTopic::Friday:
        return aboutFriday();
    case HelpTopic::People:
        return aboutPeople();
    case HelpTopic::Progress:
        return aboutProgress();
    case HelpTopic::Reminders:
        return aboutReminders();
    case HelpTopic::Settings:
        return aboutSettings();
    case HelpTopic::Journal:
        return aboutJournal();
    case HelpTopic::Trust:
        return aboutTrust();
    case HelpTopic::NotARut:
        return aboutNotARut();
    }
    return {};
}

} // namespace unrut::wording
