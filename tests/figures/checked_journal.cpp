// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_journal.h"

#include <demo/demo.h>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

template <class AnyResult>
void must(const AnyResult& done, const char* what)
{
    if (!done)
        qFatal("the journal refuses %s", what);
}

/// Before the first made-up day, so that there is a long gap behind them.
void addCheckIns(Workspace& workspace, QDate today)
{
    CheckIn onlyMood;
    onlyMood.day = today.addDays(-420);
    onlyMood.mood = 3;
    CheckIn onlySleep;
    onlySleep.day = today.addDays(-419);
    onlySleep.sleep = 6.25;
    CheckIn onlyAWord;
    onlyAWord.day = today.addDays(-418);
    onlyAWord.word = u"rain"_s;
    CheckIn withoutMood;
    withoutMood.day = today.addDays(-2);
    withoutMood.energy = 4;
    withoutMood.sleep = 8;
    for (const CheckIn& checkIn : {onlyMood, onlySleep, onlyAWord, withoutMood})
        must(workspace.setCheckIn(checkIn), "a check-in");
}

void addChecks(Workspace& workspace)
{
    must(workspace.binCheck(workspace.checks().at(2).id), "to bin an assessment");
    const auto draft = workspace.beginDraft(CheckForm::Full);
    must(draft, "a draft");
    for (ItemIndex item = 0; item < itemCount / 2; ++item)
        must(workspace.answerDraft(item, Answer::given(100)), "an answer");
    // Too few answers for some areas, a part of them for others, and one that does not apply.
    Check sparse;
    sparse.day = workspace.clock().today().addDays(-20);
    sparse.form = CheckForm::Full;
    for (const char* key : {"exh1", "exh2", "exh5", "int1", "int2", "wkl1", "grw1", "grw3"})
        sparse.answers.at(static_cast<size_t>(itemFromKey(QString::fromLatin1(key)).value())) = Answer::given(75);
    sparse.answers.at(static_cast<size_t>(itemFromKey(u"grw4"_s).value())) = Answer::doesNotApply();
    must(workspace.recordCheck(sparse), "an assessment");
}

void addFridayPages(Workspace& workspace, FakeClock& clock, QDate today)
{
    const std::vector<FridayPage> madeUp = workspace.fridayPages();
    for (const FridayPage& page : madeUp)
        must(workspace.binFridayPage(page.id), "to bin a Friday page of the made-up journal");
    for (int week = 30; week > 0; --week) {
        clock.setDay(today.addDays(-7LL * week + 4));
        FridayPage page;
        page.stuck = u"The plan"_s;
        if (week % 5 != 0)
            page.gut = week * 3 % 11;
        const auto saved = workspace.saveFridayPage(page, {}, {});
        must(saved, "a Friday page");
        if (week % 7 == 3)
            must(workspace.binFridayPage(*saved), "to bin a Friday page");
    }
    clock.setDay(today);
}

/// Two practices with days of yes, of no and of nothing, also on days without a check-in.
void addPractices(Workspace& workspace, FakeClock& clock, QDate today)
{
    for (const int begun : {400, 170}) {
        clock.setDay(today.addDays(-begun));
        const std::optional<Play> play = begun == 170 ? std::optional(Play::LoveList) : std::nullopt;
        const auto practice = workspace.beginPractice(PracticeKind::Daily, u"One small thing"_s, play);
        must(practice, "a practice");
        for (int day = 0; day < 150; ++day) {
            PracticeDay noted;
            noted.day = today.addDays(day - begun);
            noted.done = day % 3 == 0;
            if (day % 7 < 5 && day % 4 != 3)
                must(workspace.notePracticeDay(*practice, noted), "a day of a practice");
        }
        clock.setDay(today.addDays(150 - begun));
        must(workspace.endPractice(*practice), "to end a practice");
    }
    clock.setDay(today);
}

/// Of two ways out: one was finished, one goes on, one was thrown away.
void addWorksheets(Workspace& workspace, FakeClock& clock, QDate today)
{
    const auto add = [&](Play play, int daysAgo) {
        clock.setDay(today.addDays(-daysAgo));
        Worksheet sheet;
        sheet.play = play;
        sheet.setText(u"staying"_s, u"Stay"_s);
        const auto saved = workspace.saveWorksheet(sheet);
        must(saved, "a worksheet");
        return *saved;
    };
    const WorksheetId finished = add(Play::ResumeProfile, 300);
    clock.setDay(today.addDays(-250));
    must(workspace.finishWorksheet(finished, {}), "to finish a worksheet");
    add(Play::GoalsReflect, 120);
    must(workspace.binWorksheet(add(Play::NewChallenge, 90)), "to bin a worksheet");
    clock.setDay(today);
}

GoalId addGoal(Workspace& workspace, const QString& title)
{
    Goal goal;
    goal.title = title;
    goal.column = BoardColumn::Next;
    const auto added = workspace.addGoal(goal);
    must(added, "a goal");
    return *added;
}

void moveOn(Workspace& workspace, FakeClock& clock, const GoalId& goal, QDate day, BoardColumn column)
{
    clock.setDay(day);
    must(workspace.moveGoals({goal}, column, 0, LimitChoice::Raise), "a move");
}

void addGoals(Workspace& workspace, FakeClock& clock, QDate today)
{
    clock.setDay(today.addDays(-60));
    const GoalId back = addGoal(workspace, u"Came back"_s);
    const GoalId archived = addGoal(workspace, u"Put away"_s);
    const GoalId binned = addGoal(workspace, u"Thrown away"_s);
    const GoalId given = addGoal(workspace, u"Given up"_s);
    const GoalId atOnce = addGoal(workspace, u"Done at once"_s);
    moveOn(workspace, clock, back, today.addDays(-50), BoardColumn::Done);
    moveOn(workspace, clock, back, today.addDays(-45), BoardColumn::Doing);
    moveOn(workspace, clock, back, today.addDays(-21), BoardColumn::Done);
    moveOn(workspace, clock, archived, today.addDays(-40), BoardColumn::Doing);
    moveOn(workspace, clock, archived, today.addDays(-33), BoardColumn::Done);
    moveOn(workspace, clock, archived, today.addDays(-30), BoardColumn::Archive);
    moveOn(workspace, clock, binned, today.addDays(-25), BoardColumn::Done);
    moveOn(workspace, clock, atOnce, today.addDays(-14), BoardColumn::Done); // past Doing
    moveOn(workspace, clock, given, today.addDays(-12), BoardColumn::Archive);
    must(workspace.binGoals({binned}), "to bin a goal");
    // The clock was set back in between: what is moved then counts on the day of the move before.
    const GoalId wrongClock = addGoal(workspace, u"Wrong clock"_s);
    moveOn(workspace, clock, wrongClock, today.addDays(-70), BoardColumn::Doing);
    moveOn(workspace, clock, wrongClock, today.addDays(-9), BoardColumn::Done);
    clock.setDay(today);
}

} // namespace

void fillWithCheckedYear(Workspace& workspace, FakeClock& clock)
{
    const QDate today = clock.today();
    DemoOptions options;
    options.seed = 7;
    options.today = today;
    const auto journal = madeUpJournal(options);
    must(journal, "to be made up");
    must(workspace.fill(*journal), "a made-up year");
    addCheckIns(workspace, today);
    addChecks(workspace);
    addFridayPages(workspace, clock, today);
    addPractices(workspace, clock, today);
    addWorksheets(workspace, clock, today);
    addGoals(workspace, clock, today);
}

} // namespace unrut
