// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

struct Content
{
    const char* name;
    void (*put)(Sandbox&);
};
constexpr Content contents[] = {
    {"a check", [](Sandbox& s) { need(s.workspace().recordCheck(plainCheck(s.clock().today(), 50))); }},
    {"a draft", [](Sandbox& s) { need(s.workspace().beginDraft(CheckForm::Short)); }},
    {"a goal", [](Sandbox& s) { need(s.workspace().addGoal(plainGoal(u"A"_s))); }},
    {"a binned goal",
     [](Sandbox& s) { need(s.workspace().binGoals({need(s.workspace().addGoal(plainGoal(u"A"_s)))})); }},
    {"an entry", [](Sandbox& s) { need(s.workspace().addEntry(EntryKind::Win, u"A"_s, s.clock().today())); }},
    {"a binned entry",
     [](Sandbox& s) {
         need(s.workspace().binEntries({need(s.workspace().addEntry(EntryKind::Win, u"A"_s, s.clock().today()))}));
     }},
    {"a check-in",
     [](Sandbox& s) {
         CheckIn checkIn;
         checkIn.day = s.clock().today();
         checkIn.mood = 5;
         need(s.workspace().setCheckIn(checkIn));
     }},
};

} // namespace

class FillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeJournalIsTakenOverAtOnce()
    {
        Sandbox from(Sandbox::Start::Furnished);
        need(from.workspace().setRules({4, LimitMode::Signal}));
        Sandbox to;
        QVERIFY(to.workspace().fill(from.everything()));
        QVERIFY(to.everything() == from.everything());
        QVERIFY(to.memoryMatchesFile());
        WorkspaceChange all;
        all.everything = true;
        QCOMPARE(to.takeChanges(), QStringList{told(all)});
        QVERIFY(!to.workspace().undoVerb());
        QVERIFY(to.workspace().verify());
    }

    void emptiedListOfStepsIsTold()
    {
        Sandbox s;
        need(s.workspace().addGoal(plainGoal(u"A"_s)));
        QVERIFY(s.workspace().undo());
        (void)s.takeUndoSignals();
        QVERIFY(s.workspace().fill(Sandbox(Sandbox::Start::Furnished).everything()));
        QVERIFY(!s.workspace().redoVerb());
        QVERIFY(s.takeUndoSignals() >= 1);
    }

    void onlyAnEmptyJournalIsFilled_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < std::size(contents); ++i)
            QTest::newRow(contents[i].name) << static_cast<int>(i);
    }
    void onlyAnEmptyJournalIsFilled()
    {
        QFETCH(const int, index);
        Sandbox s;
        contents[index].put(s);
        const Journal before = s.everything();
        const auto undo = s.workspace().undoVerb();
        (void)s.takeChanges();
        const Journal other = Sandbox(Sandbox::Start::Furnished).everything();
        QVERIFY(codeOf(s.workspace().fill(other)) == ErrorCode::AlreadyExists);
        QVERIFY(s.everything() == before);
        QVERIFY(s.workspace().undoVerb() == undo);
        QVERIFY(s.takeChanges().isEmpty());
    }

    void limitHoldsHereToo()
    {
        Sandbox from;
        need(from.workspace().addGoal(plainGoal(u"A"_s, BoardColumn::Doing)));
        need(from.workspace().addGoal(plainGoal(u"B"_s, BoardColumn::Doing), LimitChoice::Raise));
        Journal journal = from.everything();
        journal.rules = BoardRules();
        Sandbox to;
        QVERIFY(codeOf(to.workspace().fill(journal)) == ErrorCode::LimitReached);
        QVERIFY(to.workspace().goals().empty());
        QVERIFY(to.takeChanges().isEmpty());
        journal.rules.mode = LimitMode::Signal;
        QVERIFY(to.workspace().fill(journal));
    }

    void journalThatCannotBeKeptLeavesNothingBehind()
    {
        Sandbox from(Sandbox::Start::Furnished);
        Journal journal = from.everything();
        journal.entries.back().goal = from.ids().make<GoalId>(); // which is not there
        Sandbox to;
        const FileDump empty = to.dump();
        QVERIFY(!to.workspace().fill(journal));
        QVERIFY(to.dump() == empty);
        QVERIFY(to.memoryMatchesFile());
        QVERIFY(to.takeChanges().isEmpty());
        need(to.reopen(WorkspaceMode::ReadOnly));
        QVERIFY(codeOf(to.workspace().fill(from.everything())) == ErrorCode::JournalReadOnly);
    }
};

QTEST_GUILESS_MAIN(FillTest)
#include "fill_test.moc"
