// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/play_words.h>

#include <QCoreApplication>

#include <array>

// The words of the plays (assessment model, section 4.3), word for word.

namespace unrut::wording {

namespace {

struct Plays
{
    Q_DECLARE_TR_FUNCTIONS(Plays)
};

struct PlayText
{
    const char* name;
    const char* line;
    std::array<const char*, 5> steps; ///< the fifth may be missing
    const char* doneWhen;
};

constexpr std::array<PlayText, playCount> playTexts = {{
    {QT_TRANSLATE_NOOP("Plays", "Trace when it began"),
     QT_TRANSLATE_NOOP("Plays", "Find the week in which work began to feel wrong and what had just changed."),
     {QT_TRANSLATE_NOOP("Plays", "Mark on a timeline the last month that felt good and the first that felt off."),
      QT_TRANSLATE_NOOP("Plays", "List what changed in between: people, tasks, health, home."),
      QT_TRANSLATE_NOOP("Plays", "Ask why five times, starting from the strongest feeling."),
      QT_TRANSLATE_NOOP("Plays", "Write the cause as one sentence and rate how sure you are (0-100).")},
     QT_TRANSLATE_NOOP("Plays", "One cause sentence with a date, a trigger and a confidence rating is saved.")},
    {QT_TRANSLATE_NOOP("Plays", "Separate facts from your reading"),
     QT_TRANSLATE_NOOP("Plays", "Put what was really said or done beside what you conclude from it."),
     {QT_TRANSLATE_NOOP("Plays", "Write the belief in one line (‘my boss dislikes me’)."),
      QT_TRANSLATE_NOOP("Plays", "List only what a camera would have recorded for and against it."),
      QT_TRANSLATE_NOOP("Plays", "Write two other explanations that fit the same facts."),
      QT_TRANSLATE_NOOP("Plays", "Choose one question that would settle it and whom to ask.")},
     QT_TRANSLATE_NOOP("Plays",
                       "The belief has at least three facts, two rival explanations and one planned question.")},
    {QT_TRANSLATE_NOOP("Plays", "Make the decision you avoid"),
     QT_TRANSLATE_NOOP("Plays", "Name the choice you keep postponing, give it a date and a smallest reversible step."),
     {QT_TRANSLATE_NOOP("Plays", "Finish the line: ‘The decision I am avoiding is...’."),
      QT_TRANSLATE_NOOP("Plays", "Note what waiting costs per month and what you fear from choosing."),
      QT_TRANSLATE_NOOP("Plays", "Write the options, including ‘stay as it is’, with one plus and one minus each."),
      QT_TRANSLATE_NOOP("Plays", "Set a decide-by date within 14 days and tell one person."),
      QT_TRANSLATE_NOOP("Plays", "Plan the first reversible step as an if-then.")},
     QT_TRANSLATE_NOOP("Plays", "A decision with date is recorded and its first step is done.")},
    {QT_TRANSLATE_NOOP("Plays", "Rest and look after yourself"),
     QT_TRANSLATE_NOOP("Plays", "Refill energy first: sleep, movement, breaks and one thing that gives you joy."),
     {QT_TRANSLATE_NOOP("Plays", "Choose two non-negotiables for the week (for example bed time, a daily walk)."),
      QT_TRANSLATE_NOOP("Plays", "Put two short breaks into each workday."),
      QT_TRANSLATE_NOOP("Plays", "Book the next free day or half-day."),
      QT_TRANSLATE_NOOP("Plays", "Name one joyful thing and give it a slot this week."),
      QT_TRANSLATE_NOOP("Plays", "If tiredness lasts in spite of rest, arrange to see a doctor.")},
     QT_TRANSLATE_NOOP("Plays", "Two weeks with at least 10 days on which both non-negotiables were kept.")},
    {QT_TRANSLATE_NOOP("Plays", "Draw a line between work and life"),
     QT_TRANSLATE_NOOP("Plays", "Set a fixed end of work, a shutdown ritual and message-free hours."),
     {QT_TRANSLATE_NOOP("Plays", "Pick an end time for four days a week."),
      QT_TRANSLATE_NOOP("Plays", "Write tomorrow’s first task, close everything, say ‘done’."),
      QT_TRANSLATE_NOOP("Plays", "Move work messages off the private phone after that time."),
      QT_TRANSLATE_NOOP("Plays", "Tell the two people who would be affected.")},
     QT_TRANSLATE_NOOP("Plays", "Ten workdays ended within 15 minutes of the chosen time.")},
    {QT_TRANSLATE_NOOP("Plays", "Talk with your supervisor"),
     QT_TRANSLATE_NOOP("Plays", "Bring your concern, two facts and one proposal to the person who can change it."),
     {QT_TRANSLATE_NOOP("Plays", "Write the concern in one sentence without blame."),
      QT_TRANSLATE_NOOP("Plays", "Add two facts (hours, tasks, dates) from your check or log."),
      QT_TRANSLATE_NOOP("Plays", "Prepare one request and one thing you offer."),
      QT_TRANSLATE_NOOP("Plays", "Ask for 30 minutes and send the topic ahead."),
      QT_TRANSLATE_NOOP("Plays", "Afterwards note what was agreed and a follow-up date.")},
     QT_TRANSLATE_NOOP("Plays",
                       "The talk took place and an agreement or a clear no is written down with a follow-up date.")},
    {QT_TRANSLATE_NOOP("Plays", "Ask about your path (boss or HR)"),
     QT_TRANSLATE_NOOP("Plays", "Find out why it went to someone else and what would make you the choice next time."),
     {QT_TRANSLATE_NOOP("Plays", "Collect three results from the past year."),
      QT_TRANSLATE_NOOP("Plays", "Ask for a career talk with boss or HR."),
      QT_TRANSLATE_NOOP("Plays", "Ask: what was missing, what would show it, by when, who decides."),
      QT_TRANSLATE_NOOP("Plays", "Turn the answer into at most three criteria with dates.")},
     QT_TRANSLATE_NOOP("Plays", "At least one written criterion with a date and a person who will judge it.")},
    {QT_TRANSLATE_NOOP("Plays", "Clear the air with the colleague"),
     QT_TRANSLATE_NOOP("Plays", "Speak with the other person in private about facts, effect and a way forward."),
     {QT_TRANSLATE_NOOP("Plays", "Write what happened, what it did to you, what you need."),
      QT_TRANSLATE_NOOP("Plays", "Write the same from the other side as fairly as you can."),
      QT_TRANSLATE_NOOP("Plays", "Invite to a short private talk in a neutral place."),
      QT_TRANSLATE_NOOP("Plays", "Listen first, then state your need and one proposal."),
      QT_TRANSLATE_NOOP("Plays", "If it fails or feels unsafe, bring in a third person.")},
     QT_TRANSLATE_NOOP("Plays", "The talk (or mediation) happened and one concrete agreement is noted.")},
    {QT_TRANSLATE_NOOP("Plays", "Confide in someone outside"),
     QT_TRANSLATE_NOOP("Plays", "Tell a partner, friend or relative what is going on and ask for their view."),
     {QT_TRANSLATE_NOOP("Plays", "Choose a person who is not part of the problem."),
      QT_TRANSLATE_NOOP("Plays", "Say whether you want advice or only an ear."),
      QT_TRANSLATE_NOOP("Plays", "Meet or call this week."),
      QT_TRANSLATE_NOOP("Plays", "Write down one thing you now see differently.")},
     QT_TRANSLATE_NOOP("Plays", "One honest conversation took place and one insight is noted.")},
    {QT_TRANSLATE_NOOP("Plays", "Do something enjoyable with a colleague"),
     QT_TRANSLATE_NOOP("Plays", "Share a coffee, walk or lunch with someone at work, not about work."),
     {QT_TRANSLATE_NOOP("Plays", "List three colleagues you like or are curious about."),
      QT_TRANSLATE_NOOP("Plays", "Invite one for this week."),
      QT_TRANSLATE_NOOP("Plays", "Ask about them, not the project."), QT_TRANSLATE_NOOP("Plays", "Fix a next time.")},
     QT_TRANSLATE_NOOP("Plays", "Two shared breaks within three weeks.")},
    {QT_TRANSLATE_NOOP("Plays", "Meet people in your field"),
     QT_TRANSLATE_NOOP("Plays", "Find fresh views through events, associations and online groups."),
     {QT_TRANSLATE_NOOP("Plays", "Choose one event, association or group."),
      QT_TRANSLATE_NOOP("Plays", "Register or post an introduction."),
      QT_TRANSLATE_NOOP("Plays", "Speak with two people and ask what excites them at present."),
      QT_TRANSLATE_NOOP("Plays", "Follow up with one of them within a week.")},
     QT_TRANSLATE_NOOP("Plays", "Two new contacts with one follow-up each.")},
    {QT_TRANSLATE_NOOP("Plays", "Find a mentor or coach"),
     QT_TRANSLATE_NOOP("Plays", "Ask someone who has been where you want to go to think with you."),
     {QT_TRANSLATE_NOOP("Plays", "Write what you want help with in two sentences."),
      QT_TRANSLATE_NOOP("Plays", "List five possible people, inside and outside."),
      QT_TRANSLATE_NOOP("Plays", "Ask one for a single 30-minute talk."),
      QT_TRANSLATE_NOOP("Plays", "Agree on a rhythm or move to the next name.")},
     QT_TRANSLATE_NOOP("Plays", "Two mentoring talks held with notes.")},
    {QT_TRANSLATE_NOOP("Plays", "Reshape parts of your job"),
     QT_TRANSLATE_NOOP("Plays", "Shift tasks, contacts and meaning inside the job you have."),
     {QT_TRANSLATE_NOOP("Plays", "List your tasks with energy given or taken (-2 to +2)."),
      QT_TRANSLATE_NOOP("Plays", "Pick one to do more, one to do less, one to do another way."),
      QT_TRANSLATE_NOOP("Plays", "Check which change needs consent and get it."),
      QT_TRANSLATE_NOOP("Plays", "Try it for three weeks and compare.")},
     QT_TRANSLATE_NOOP("Plays", "One change tried for three weeks and reviewed.")},
    {QT_TRANSLATE_NOOP("Plays", "Revisit why you chose this work"),
     QT_TRANSLATE_NOOP("Plays", "Compare what first drew you to this career with what you want now."),
     {QT_TRANSLATE_NOOP("Plays", "Write what drew you in, in your own words of then."),
      QT_TRANSLATE_NOOP("Plays", "Mark what is still true, gone, or new."),
      QT_TRANSLATE_NOOP("Plays", "Name the three values you want to see in a week."),
      QT_TRANSLATE_NOOP("Plays", "Write one consequence for the next month.")},
     QT_TRANSLATE_NOOP("Plays", "A then-and-now page with three values and one consequence.")},
    {QT_TRANSLATE_NOOP("Plays", "Dream without obstacles"),
     QT_TRANSLATE_NOOP("Plays", "Sketch what you would do if nothing stood in the way, then write how it could begin."),
     {QT_TRANSLATE_NOOP("Plays", "Set 20 minutes, no criticism allowed."),
      QT_TRANSLATE_NOOP("Plays", "Write at least 15 ideas or one scene of a great day in three years."),
      QT_TRANSLATE_NOOP("Plays", "Circle the one that gives energy."),
      QT_TRANSLATE_NOOP("Plays", "Add the main obstacle and an if-then for it."),
      QT_TRANSLATE_NOOP("Plays", "Write the first step for this week.")},
     QT_TRANSLATE_NOOP("Plays", "One circled idea with an obstacle, an if-then plan and a dated first step.")},
    {QT_TRANSLATE_NOOP("Plays", "Set near and far goals"),
     QT_TRANSLATE_NOOP("Plays", "Write one long goal, one for this quarter, and steps that fit into a week."),
     {QT_TRANSLATE_NOOP("Plays", "Write the one-year goal."),
      QT_TRANSLATE_NOOP("Plays", "Write the 12-week goal that serves it."),
      QT_TRANSLATE_NOOP("Plays", "Split it into steps under two hours."),
      QT_TRANSLATE_NOOP("Plays", "Choose how progress is counted."),
      QT_TRANSLATE_NOOP("Plays", "Put the first step in the calendar with an if-then.")},
     QT_TRANSLATE_NOOP("Plays", "One 12-week goal with at least three steps and the first one finished.")},
    {QT_TRANSLATE_NOOP("Plays", "Take a mini retreat"),
     QT_TRANSLATE_NOOP("Plays", "Give a day or weekend, away from screens, to think and choose."),
     {QT_TRANSLATE_NOOP("Plays", "Block a day or weekend and tell those around you."),
      QT_TRANSLATE_NOOP("Plays", "Choose a place without work reach."),
      QT_TRANSLATE_NOOP("Plays", "Use the agenda: rest, look back, dream, choose one."),
      QT_TRANSLATE_NOOP("Plays", "Bring home one goal and one stop.")},
     QT_TRANSLATE_NOOP("Plays", "The retreat took place and one goal and one stop are saved.")},
    {QT_TRANSLATE_NOOP("Plays", "Take on a stretch task"),
     QT_TRANSLATE_NOOP("Plays", "Volunteer for, or propose, something a little beyond your comfort zone."),
     {QT_TRANSLATE_NOOP("Plays", "List three problems nobody owns."),
      QT_TRANSLATE_NOOP("Plays", "Pick one that needs a skill you want."),
      QT_TRANSLATE_NOOP("Plays", "Write a five-line proposal with effort and end date."),
      QT_TRANSLATE_NOOP("Plays", "Say what you will drop to make room."),
      QT_TRANSLATE_NOOP("Plays", "Offer it to the owner.")},
     QT_TRANSLATE_NOOP("Plays", "One stretch task agreed with scope and end date.")},
    {QT_TRANSLATE_NOOP("Plays", "Learn something new"),
     QT_TRANSLATE_NOOP("Plays", "Pick a course, workshop, certificate or conference and use it at work."),
     {QT_TRANSLATE_NOOP("Plays", "Name the skill and why it matters to you."),
      QT_TRANSLATE_NOOP("Plays", "Compare three offers by time, price and practice."),
      QT_TRANSLATE_NOOP("Plays", "Book one."), QT_TRANSLATE_NOOP("Plays", "Block two learning slots a week."),
      QT_TRANSLATE_NOOP("Plays", "Plan one use at work within four weeks.")},
     QT_TRANSLATE_NOOP("Plays", "The course (or its first module) is finished and used once at work.")},
    {QT_TRANSLATE_NOOP("Plays", "Use your employer’s development offers"),
     QT_TRANSLATE_NOOP("Plays", "Find out what your organisation pays for and claim it."),
     {QT_TRANSLATE_NOOP("Plays", "Look up the training budget and programmes."),
      QT_TRANSLATE_NOOP("Plays", "Match one with a criterion that counts for your next step."),
      QT_TRANSLATE_NOOP("Plays", "Ask your boss or HR for a place."),
      QT_TRANSLATE_NOOP("Plays", "Agree on what you bring back to the team.")},
     QT_TRANSLATE_NOOP("Plays", "A place is confirmed, or a reasoned refusal is noted.")},
    {QT_TRANSLATE_NOOP("Plays", "Read or listen for a spark"),
     QT_TRANSLATE_NOOP("Plays", "Choose a book or podcast on the area where you need drive, and harvest one idea."),
     {QT_TRANSLATE_NOOP("Plays", "Pick the area (leading, craft, customers...)."),
      QT_TRANSLATE_NOOP("Plays", "Choose one title."), QT_TRANSLATE_NOOP("Plays", "Twenty minutes on three days."),
      QT_TRANSLATE_NOOP("Plays", "Write one sentence that struck you and one trial for tomorrow.")},
     QT_TRANSLATE_NOOP("Plays", "Three ideas noted and one of them tried.")},
    {QT_TRANSLATE_NOOP("Plays", "Keep a gratitude list"),
     QT_TRANSLATE_NOOP("Plays", "Note once a week what you are thankful for at work and to whom."),
     {QT_TRANSLATE_NOOP("Plays", "Choose one day and time."),
      QT_TRANSLATE_NOOP("Plays", "Write three to five items, specific and new."),
      QT_TRANSLATE_NOOP("Plays", "Add why each came about."),
      QT_TRANSLATE_NOOP("Plays", "Thank one person when it fits.")},
     QT_TRANSLATE_NOOP("Plays", "Four weekly entries; then decide whether to go on.")},
    {QT_TRANSLATE_NOOP("Plays", "Record and celebrate wins"),
     QT_TRANSLATE_NOOP("Plays", "Write down what went forward, however small, and mark it."),
     {QT_TRANSLATE_NOOP("Plays", "End each workday with one win in one line."),
      QT_TRANSLATE_NOOP("Plays", "On Friday choose the best and say what you did for it."),
      QT_TRANSLATE_NOOP("Plays", "Share one with somebody."),
      QT_TRANSLATE_NOOP("Plays", "Give yourself a small reward for a finished step.")},
     QT_TRANSLATE_NOOP("Plays", "Ten wins over two weeks and one shared.")},
    {QT_TRANSLATE_NOOP("Plays", "Remember what you like here"),
     QT_TRANSLATE_NOOP("Plays", "List skills, projects and people you gained here and plan more of one."),
     {QT_TRANSLATE_NOOP("Plays", "Write five things this job has given you."),
      QT_TRANSLATE_NOOP("Plays", "Mark the one you would miss most."),
      QT_TRANSLATE_NOOP("Plays", "Plan one hour more of it this week."),
      QT_TRANSLATE_NOOP("Plays", "Keep the list where you see it on a bad day.")},
     QT_TRANSLATE_NOOP("Plays", "Five entries and one planned hour carried out.")},
    {QT_TRANSLATE_NOOP("Plays", "One thing a day that builds confidence"),
     QT_TRANSLATE_NOOP("Plays", "Each day finish one postponed minor task or voice one idea."),
     {QT_TRANSLATE_NOOP("Plays", "List ten small things you put off or ideas you hold back."),
      QT_TRANSLATE_NOOP("Plays", "Each morning choose one."), QT_TRANSLATE_NOOP("Plays", "Do it before noon."),
      QT_TRANSLATE_NOOP("Plays", "Rate confidence 0-10 afterwards.")},
     QT_TRANSLATE_NOOP("Plays", "Eight of ten workdays with one item done.")},
    {QT_TRANSLATE_NOOP("Plays", "Start without waiting for motivation"),
     QT_TRANSLATE_NOOP("Plays", "Begin the needed work for ten minutes and let focus follow."),
     {QT_TRANSLATE_NOOP("Plays", "Choose the task you dodge."),
      QT_TRANSLATE_NOOP("Plays", "Define the first ten minutes."),
      QT_TRANSLATE_NOOP("Plays", "If it is [time] and I sit at my desk, then I open it."),
      QT_TRANSLATE_NOOP("Plays", "Start the timer; afterwards stop or go on freely.")},
     QT_TRANSLATE_NOOP("Plays", "Five starts in two weeks.")},
    {QT_TRANSLATE_NOOP("Plays", "Start a side project or hobby"),
     QT_TRANSLATE_NOOP("Plays", "Give a creative interest outside the job a small fixed place."),
     {QT_TRANSLATE_NOOP("Plays", "Name three interests and pick one."),
      QT_TRANSLATE_NOOP("Plays", "Define a first result that takes under ten hours."),
      QT_TRANSLATE_NOOP("Plays", "Reserve two slots a week."),
      QT_TRANSLATE_NOOP("Plays", "Check your contract for rules on outside work if money is involved.")},
     QT_TRANSLATE_NOOP("Plays", "A first visible result exists.")},
    {QT_TRANSLATE_NOOP("Plays", "Refresh CV and online profile"),
     QT_TRANSLATE_NOOP("Plays", "Write up what you achieved; it shows your worth to others and to yourself."),
     {QT_TRANSLATE_NOOP("Plays", "Collect results from your wins list."),
      QT_TRANSLATE_NOOP("Plays", "Rewrite the last two years with numbers."),
      QT_TRANSLATE_NOOP("Plays", "Update the online profile."),
      QT_TRANSLATE_NOOP("Plays", "Let one trusted person read it.")},
     QT_TRANSLATE_NOOP("Plays", "CV and profile are current and read by one person.")},
    {QT_TRANSLATE_NOOP("Plays", "Look at other roles"),
     QT_TRANSLATE_NOOP("Plays", "Scan roles inside and outside your organisation and talk with people who hold them."),
     {QT_TRANSLATE_NOOP("Plays", "Write five must-haves and three never-agains."),
      QT_TRANSLATE_NOOP("Plays", "Look inside your organisation first."),
      QT_TRANSLATE_NOOP("Plays", "Have three information talks."),
      QT_TRANSLATE_NOOP("Plays", "Apply for one that meets four of five must-haves.")},
     QT_TRANSLATE_NOOP("Plays", "Three information talks held and a go or no-go noted.")},
    {QT_TRANSLATE_NOOP("Plays", "Explore a career change or own business"),
     QT_TRANSLATE_NOOP("Plays", "Test another field or a business in small steps before you leap."),
     {QT_TRANSLATE_NOOP("Plays", "List skills that carry over."),
      QT_TRANSLATE_NOOP("Plays", "Choose two directions and read up on each."),
      QT_TRANSLATE_NOOP("Plays", "Test one cheaply (weekend, course, pilot customer)."),
      QT_TRANSLATE_NOOP("Plays", "Work out how many months of money you need."),
      QT_TRANSLATE_NOOP("Plays", "Speak with a career counsellor or someone in that field.")},
     QT_TRANSLATE_NOOP("Plays", "One small test done and a written go, wait or no decision.")},
    {QT_TRANSLATE_NOOP("Plays", "Narrow down to one thing"),
     QT_TRANSLATE_NOOP("Plays", "Work on one improvement and few open tasks at a time; park the rest on purpose."),
     {QT_TRANSLATE_NOOP("Plays", "List everything open."),
      QT_TRANSLATE_NOOP("Plays", "Choose the one that would ease most."),
      QT_TRANSLATE_NOOP("Plays", "Set a limit for work in progress (1-3)."),
      QT_TRANSLATE_NOOP("Plays", "Park or hand back the rest and tell those waiting."),
      QT_TRANSLATE_NOOP("Plays", "Start the next only when one is finished.")},
     QT_TRANSLATE_NOOP("Plays", "Two weeks inside the limit and one item finished.")},
}};

const PlayText& textOf(Play play)
{
    return playTexts[static_cast<size_t>(play)];
}

} // namespace

QString playName(Play play)
{
    return Plays::tr(textOf(play).name);
}

QString playLine(Play play)
{
    return Plays::tr(textOf(play).line);
}

QStringList playSteps(Play play)
{
    QStringList steps;
    for (const char* step : textOf(play).steps) {
        if (step)
            steps.append(Plays::tr(step));
    }
    return steps;
}

QString playDoneWhen(Play play)
{
    return Plays::tr(textOf(play).doneWhen);
}

} // namespace unrut::wording
