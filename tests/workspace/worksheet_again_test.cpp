// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// A worksheet for a mentor that becomes a card and a talk in three days, finished once.
struct Finished
{
    explicit Finished(Sandbox& sandbox) : s(sandbox)
    {
        Worksheet begun;
        begun.play = Play::Mentor;
        begun.setText(u"help"_s, u"with the next step"_s);
        sheet = need(s.workspace().saveWorksheet(begun));
        outcome.goal = plainGoal(u"Find a mentor"_s);
        outcome.goal->play = Play::Mentor;
        outcome.talk = Talk();
        outcome.talk->person = s.furniture().mentor;
        outcome.talk->day = s.clock().today().addDays(3);
        outcome.talk->sheet[SheetField::Aim] = u"advice"_s;
        again();
        talks = s.workspace().talks().size();
        cards = s.workspace().goals().size();
    }

    void again() { need(s.workspace().finishWorksheet(sheet, outcome)); }
    [[nodiscard]] Talk talk() const { return *s.workspace().talk(*s.workspace().worksheet(sheet)->talk); }
    [[nodiscard]] Goal card() const { return *s.workspace().goal(*s.workspace().worksheet(sheet)->goal); }
    void ends(TalkState state)
    {
        Talk over = talk();
        over.state = state;
        over.outcome = u"as it was"_s;
        need(s.workspace().editTalk(over));
    }

    Sandbox& s;
    WorksheetId sheet;
    WorksheetOutcome outcome;
    size_t talks = 0;
    size_t cards = 0;
};

WorksheetOutcome practiceOn(const std::vector<Weekday>& days)
{
    WorksheetOutcome outcome;
    outcome.practice = Practice();
    outcome.practice->play = Play::CelebrateWins;
    outcome.practice->text = u"One line"_s;
    for (const Weekday day : days)
        outcome.practice->weekdays.set(static_cast<size_t>(day));
    return outcome;
}

WorksheetId practising(Sandbox& s, const std::vector<Weekday>& days)
{
    Worksheet begun;
    begun.play = Play::CelebrateWins;
    begun.setText(u"best"_s, u"The tests run"_s);
    const WorksheetId sheet = need(s.workspace().saveWorksheet(begun));
    need(s.workspace().finishWorksheet(sheet, practiceOn(days)));
    return sheet;
}

} // namespace

/// A worksheet that is finished again changes what it became, whatever has become of that meanwhile.
class WorksheetAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTalkThatIsOverStaysTheSame_data()
    {
        QTest::addColumn<TalkState>("state");
        QTest::newRow("held") << TalkState::Held;
        QTest::newRow("did not happen") << TalkState::DidNotHappen;
    }
    void aTalkThatIsOverStaysTheSame()
    {
        QFETCH(const TalkState, state);
        Sandbox s(Sandbox::Start::Furnished);
        Finished sheet(s);
        s.clock().setDay(s.clock().today().addDays(5));
        sheet.ends(state);
        const Talk before = sheet.talk();
        sheet.outcome.talk->sheet[SheetField::Aim] = u"what came of it"_s;
        sheet.again();
        QCOMPARE(s.workspace().talks().size(), sheet.talks);
        Talk expected = before;
        expected.sheet[SheetField::Aim] = u"what came of it"_s;
        QVERIFY(sheet.talk() == expected);
        need(s.workspace().undo());
        QVERIFY(sheet.talk() == before);
        QVERIFY(s.memoryMatchesFile());
    }

    void aTalkHeldBeforeItsDayStaysTheSame()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Finished sheet(s);
        sheet.ends(TalkState::Held);
        sheet.again();
        QCOMPARE(s.workspace().talks().size(), sheet.talks);
        QVERIFY(sheet.talk().state == TalkState::Held);
    }

    void aTalkThatDidNotHappenIsPlannedForALaterDay()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Finished sheet(s);
        s.clock().setDay(s.clock().today().addDays(5));
        sheet.ends(TalkState::DidNotHappen);
        sheet.outcome.talk->day = s.clock().today().addDays(2);
        sheet.again();
        QCOMPARE(s.workspace().talks().size(), sheet.talks);
        QVERIFY(sheet.talk().state == TalkState::Planned);
        QCOMPARE(sheet.talk().day, s.clock().today().addDays(2));
    }

    void aDayToComeAfterATalkIsAFurtherTalk()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Finished sheet(s);
        s.clock().setDay(s.clock().today().addDays(5));
        sheet.ends(TalkState::Held);
        const Talk held = sheet.talk();
        sheet.outcome.talk->day = s.clock().today().addDays(14);
        sheet.again();
        QCOMPARE(s.workspace().talks().size(), sheet.talks + 1);
        QVERIFY(*s.workspace().talk(held.id) == held);
        QVERIFY(sheet.talk().state == TalkState::Planned);
        sheet.again();
        QCOMPARE(s.workspace().talks().size(), sheet.talks + 1);
    }

    void itsCardStaysWhereItIs_data()
    {
        QTest::addColumn<BoardColumn>("column");
        QTest::newRow("Dreams") << BoardColumn::Dreams;
        QTest::newRow("Done") << BoardColumn::Done;
        QTest::newRow("the archive") << BoardColumn::Archive;
    }
    void itsCardStaysWhereItIs()
    {
        QFETCH(const BoardColumn, column);
        Sandbox s(Sandbox::Start::Furnished);
        Finished sheet(s);
        const GoalId id = sheet.card().id;
        need(s.workspace().moveGoals({id}, column, -1));
        need(s.workspace().reviewGoal(id, Helped::Yes));
        sheet.outcome.goal->why = u"it is worth it"_s;
        sheet.again();
        QCOMPARE(s.workspace().goals().size(), sheet.cards);
        QVERIFY(sheet.card().id == id);
        QVERIFY(sheet.card().column == column);
        QVERIFY(sheet.card().helped == Helped::Yes);
        QCOMPARE(sheet.card().why, u"it is worth it"_s);
        QVERIFY(s.memoryMatchesFile());
    }

    void whatIsInTheBinIsMadeAnew()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Finished sheet(s);
        need(s.workspace().binGoals({sheet.card().id}));
        need(s.workspace().binTalk(sheet.talk().id));
        sheet.again();
        QCOMPARE(s.workspace().goals().size(), sheet.cards + 1);
        QCOMPARE(s.workspace().talks().size(), sheet.talks + 1);
        QVERIFY(!sheet.card().isBinned());
        QVERIFY(!sheet.talk().isBinned());
    }

    void aPracticeBeginsInThePlaceOfTheOneThatGoesOn()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const WorksheetId sheet = practising(s, {Weekday::Tuesday});
        QVERIFY(s.workspace().practice()->play == Play::CelebrateWins);
        QCOMPARE(s.workspace().practice()->text, u"One line"_s);
        QCOMPARE(s.workspace().practice()->weekdays.to_string(), std::string("0000010"));
        QVERIFY(s.memoryMatchesFile());
        need(s.workspace().undo());
        QVERIFY(s.workspace().practice()->id == s.furniture().practice);
        QVERIFY(!s.workspace().worksheet(sheet)->isFinished());
        need(s.workspace().redo());
        QCOMPARE(s.workspace().practice()->text, u"One line"_s);
    }

    void thePracticeIsChangedAndNotBegunTwice()
    {
        Sandbox s;
        const WorksheetId sheet = practising(s, {Weekday::Tuesday});
        const PracticeId id = s.workspace().practice()->id;
        need(s.workspace().notePracticeDay(id, {s.clock().today(), u"a line"_s, true, {}, {}}));
        need(s.workspace().finishWorksheet(sheet, practiceOn({Weekday::Monday, Weekday::Friday})));
        QCOMPARE(s.workspace().practices().size(), size_t(1));
        QVERIFY(s.workspace().practice()->id == id);
        QCOMPARE(s.workspace().practice()->weekdays.to_string(), std::string("0010001"));
        QCOMPARE(s.workspace().practice()->daysKept(), 1);
    }

    void aPracticeThatWasStoppedStaysSo()
    {
        Sandbox s;
        const WorksheetId sheet = practising(s, {});
        need(s.workspace().endPractice(s.workspace().practice()->id));
        need(s.workspace().finishWorksheet(sheet, practiceOn({})));
        QVERIFY(!s.workspace().practice());
        // A new worksheet begins one anew.
        (void)practising(s, {});
        QVERIFY(s.workspace().practice());
        QCOMPARE(s.workspace().practices().size(), size_t(2));
    }

    void aDreamThatWasPutAsideIsNotDreamtAgain()
    {
        Sandbox s;
        Worksheet begun;
        begun.play = Play::CareerChange;
        begun.setText(u"direction"_s, u"law"_s);
        const WorksheetId sheet = need(s.workspace().saveWorksheet(begun));
        WorksheetOutcome outcome;
        outcome.more = {plainGoal(u"Learn law"_s)};
        need(s.workspace().finishWorksheet(sheet, outcome));
        need(s.workspace().moveGoals({s.workspace().goals().front().id}, BoardColumn::Archive, -1));
        need(s.workspace().finishWorksheet(sheet, outcome));
        QCOMPARE(s.workspace().goals().size(), size_t(1));
        // Another worksheet that names it wants it again.
        const WorksheetId second = need(s.workspace().saveWorksheet(begun));
        need(s.workspace().finishWorksheet(second, outcome));
        QCOMPARE(s.workspace().goals().size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(WorksheetAgainTest)
#include "worksheet_again_test.moc"
