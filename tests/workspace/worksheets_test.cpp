// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <workspace/worksheet_facts.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

WorksheetOutcome cardOf(Play play, const QStringList& steps)
{
    WorksheetOutcome outcome;
    outcome.goal = plainGoal(u"From the worksheet"_s);
    outcome.goal->play = play;
    for (const QString& step : steps)
        outcome.goal->steps.push_back({{}, step, {}});
    return outcome;
}

WorksheetId begun(Sandbox& s, Play play)
{
    Worksheet worksheet;
    worksheet.play = play;
    worksheet.setText(u"person"_s, u"Noor"_s);
    return need(s.workspace().saveWorksheet(worksheet));
}

} // namespace

/// Worksheets: filled in, finished, and what the journal tells about them.
class WorksheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoes_data() { addRows(worksheetVerbCases()); }
    void undoesAndRedoes()
    {
        QFETCH(int, index);
        doUndoRedo(worksheetVerbCases()[static_cast<size_t>(index)]);
    }

    void typingInOneFieldIsOneStep()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Worksheet worksheet = *s.workspace().worksheet(s.furniture().worksheet);
        for (const QString& text : {u"S"_s, u"St"_s, u"Stay"_s}) {
            worksheet.setText(u"fear"_s, text);
            (void)need(s.workspace().saveWorksheet(worksheet, u"fear"_s));
        }
        need(s.workspace().undo());
        QVERIFY(s.workspace().worksheet(worksheet.id)->text(u"fear"_s).isEmpty());
        QVERIFY(s.memoryMatchesFile());
    }

    void goesIntoTheCardThatIsOnTheBoard()
    {
        Sandbox s;
        Goal card = plainGoal(u"Find a mentor"_s);
        card.play = Play::Mentor;
        card.steps = {{{}, u"First"_s, {}}, {{}, u"Second"_s, {}}};
        const GoalId id = need(s.workspace().addGoal(card));
        need(s.workspace().tickStep(id, s.workspace().goal(id)->steps[0].id, true));
        const WorksheetId sheet = begun(s, Play::Mentor);
        need(s.workspace().finishWorksheet(sheet, cardOf(Play::Mentor, {u"Ask Noor"_s}), {u"First"_s, u"Second"_s}));
        QCOMPARE(s.workspace().goals().size(), size_t(1));
        const Goal* after = s.workspace().goal(id);
        QCOMPARE(after->title, u"From the worksheet"_s);
        QCOMPARE(after->steps.size(), size_t(2));
        QCOMPARE(after->steps[0].text, u"First"_s); // it was done
        QCOMPARE(after->steps[1].text, u"Ask Noor"_s);
        QVERIFY(s.workspace().worksheet(sheet)->goal == id);
        QCOMPARE(s.workspace().worksheet(sheet)->finishedDay, s.clock().today());
    }

    void aSecondWorksheetGetsACardOfItsOwn()
    {
        Sandbox s;
        const WorksheetId first = begun(s, Play::Mentor);
        need(s.workspace().finishWorksheet(first, cardOf(Play::Mentor, {u"One"_s})));
        const WorksheetId second = begun(s, Play::Mentor);
        need(s.workspace().finishWorksheet(second, cardOf(Play::Mentor, {u"Two"_s})));
        QCOMPARE(s.workspace().goals().size(), size_t(2));
        // Finishing again changes the same card and adds none.
        need(s.workspace().finishWorksheet(first, cardOf(Play::Mentor, {u"One"_s, u"More"_s})));
        QCOMPARE(s.workspace().goals().size(), size_t(2));
        QCOMPARE(s.workspace().goal(*s.workspace().worksheet(first)->goal)->steps.size(), size_t(2));
    }

    void cardsBesideItGoToTheDreamsOnce()
    {
        Sandbox s;
        WorksheetOutcome outcome = cardOf(Play::CareerChange, {u"One"_s});
        outcome.more = {plainGoal(u"Learn budgets"_s), plainGoal(u"Learn law"_s)};
        const WorksheetId sheet = begun(s, Play::CareerChange);
        need(s.workspace().finishWorksheet(sheet, outcome));
        QCOMPARE(titles(s.workspace(), BoardColumn::Dreams), (QStringList{u"Learn budgets"_s, u"Learn law"_s}));
        need(s.workspace().finishWorksheet(sheet, outcome));
        QCOMPARE(s.workspace().goals().size(), size_t(3));
        need(s.workspace().undo());
        QVERIFY(s.workspace().goals().empty());
    }

    void aTalkIsWithSomebodyWhoIsListedOrListedNow()
    {
        Sandbox s(Sandbox::Start::Furnished);
        WorksheetOutcome outcome;
        outcome.talk = Talk();
        outcome.talk->person = s.furniture().mentor;
        outcome.talk->day = s.clock().today().addDays(3);
        const WorksheetId sheet = begun(s, Play::Mentor);
        const size_t people = s.workspace().people().size();
        need(s.workspace().finishWorksheet(sheet, outcome));
        QCOMPARE(s.workspace().people().size(), people);
        const Talk* talk = s.workspace().talk(*s.workspace().worksheet(sheet)->talk);
        QCOMPARE(talk->day, s.clock().today().addDays(3));
        // Again, for another day: the same talk moves.
        outcome.talk->day = s.clock().today().addDays(5);
        const size_t talks = s.workspace().talks().size();
        need(s.workspace().finishWorksheet(sheet, outcome));
        QCOMPARE(s.workspace().talks().size(), talks);
        QCOMPARE(s.workspace().talk(*s.workspace().worksheet(sheet)->talk)->day, s.clock().today().addDays(5));
    }

    void linesOfTheLogAreLeftOnce()
    {
        Sandbox s;
        WorksheetOutcome outcome;
        Entry entry;
        entry.kind = EntryKind::Keep;
        entry.text = u"the people"_s;
        outcome.entries = {entry};
        const WorksheetId sheet = begun(s, Play::LoveList);
        need(s.workspace().finishWorksheet(sheet, outcome));
        need(s.workspace().finishWorksheet(sheet, outcome));
        QCOMPARE(need(s.workspace().entryCount({})), 1);
        QCOMPARE(need(worksheetFacts(s.workspace(), *s.workspace().worksheet(sheet)))[DoneFact::Keeps], 1);
    }

    void whatIsLovedStandsInTheLogOnce()
    {
        Sandbox s;
        (void)need(s.workspace().addEntry(EntryKind::Keep, u"the workshop"_s, s.clock().today()));
        WorksheetOutcome outcome;
        for (const QString& line : {u"the workshop"_s, u"the view"_s}) {
            outcome.entries.emplace_back();
            outcome.entries.back().kind = EntryKind::Keep;
            outcome.entries.back().text = line;
        }
        need(s.workspace().finishWorksheet(begun(s, Play::LoveList), outcome));
        EntryFilter keeps;
        keeps.kinds = {EntryKind::Keep};
        QCOMPARE(need(s.workspace().entryCount(keeps)), 2);
    }

    void factsAreCountedFromTheJournal()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const QDate today = s.clock().today();
        const WorksheetId sheet = begun(s, Play::Mentor);
        const auto facts = [&] { return need(worksheetFacts(s.workspace(), *s.workspace().worksheet(sheet))); };
        const int wins = facts()[DoneFact::WinsInTwoWeeks]; // what stands in the log already
        QCOMPARE(facts()[DoneFact::GratefulWeeks], 1);
        QCOMPARE(facts()[DoneFact::TalksHeld], 0); // the one that was held is older than the worksheet
        (void)need(s.workspace().addEntry(EntryKind::Win, u"one"_s, today));
        (void)need(s.workspace().addEntry(EntryKind::Win, u"two"_s, today.addDays(-13)));
        (void)need(s.workspace().addEntry(EntryKind::Win, u"too old"_s, today.addDays(-14)));
        (void)need(s.workspace().addEntry(EntryKind::Grateful, u"last week"_s, today.addDays(-8)));
        Talk held;
        held.person = s.furniture().mentor;
        held.state = TalkState::Held;
        held.day = today;
        (void)need(s.workspace().addTalk(held));
        QCOMPARE(facts()[DoneFact::WinsInTwoWeeks], wins + 2);
        QCOMPARE(facts()[DoneFact::GratefulWeeks], 2);
        QCOMPARE(facts()[DoneFact::TalksHeld], 1);
        QVERIFY(!facts().contains(DoneFact::StepsDone));
        need(s.workspace().finishWorksheet(sheet, cardOf(Play::Network, {u"a"_s, u"b"_s})));
        const Goal card = *s.workspace().goal(*s.workspace().worksheet(sheet)->goal);
        need(s.workspace().tickStep(card.id, card.steps[1].id, true));
        need(s.workspace().addMinutes(card.id, 10));
        QCOMPARE(facts()[DoneFact::StepsDone], 1);
        QCOMPARE(facts()[DoneFact::GoalDone], 0);
        need(s.workspace().moveGoals({card.id}, BoardColumn::Done, 0));
        QCOMPARE(facts()[DoneFact::GoalDone], 1);
    }

    void whatIsNotThereIsNotFound()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Worksheet binned;
        binned.id = s.furniture().binnedWorksheet;
        QVERIFY(codeOf(s.workspace().saveWorksheet(binned)) == ErrorCode::NotFound);
        QVERIFY(codeOf(s.workspace().binWorksheet(binned.id)) == ErrorCode::NotFound);
        QVERIFY(codeOf(s.workspace().restoreWorksheet(s.furniture().worksheet)) == ErrorCode::NotFound);
        QVERIFY(codeOf(s.workspace().finishWorksheet(binned.id, {})) == ErrorCode::NotFound);
        QVERIFY(s.takeChanges().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WorksheetsTest)
#include "worksheets_test.moc"
