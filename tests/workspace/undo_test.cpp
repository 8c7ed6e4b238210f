// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <QTest>

#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

Status retitle(Sandbox& s, const GoalId& id, const QString& title, const QString& mergeKey)
{
    Goal goal = *s.workspace().goal(id);
    goal.title = title;
    return s.workspace().editGoal(goal, mergeKey);
}

Status setMood(Sandbox& s, QDate day, int mood, const QString& mergeKey)
{
    CheckIn checkIn;
    checkIn.day = day;
    checkIn.mood = mood;
    return s.workspace().setCheckIn(checkIn, mergeKey);
}

int stepsThatCanBeUndone(Sandbox& s)
{
    int count = 0;
    while (s.workspace().undo())
        ++count;
    return count;
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbHasACase()
    {
        std::set<Verb> seen;
        for (const VerbCase& verb : allVerbCases())
            seen.insert(verb.verb);
        QCOMPARE(static_cast<int>(seen.size()), verbCount);
    }

    void nothingIsUndoneInANewJournal()
    {
        Sandbox s;
        QVERIFY(!s.workspace().undoVerb());
        QVERIFY(!s.workspace().redoVerb());
        QVERIFY(codeOf(s.workspace().undo()) == ErrorCode::NothingToUndo);
        QVERIFY(codeOf(s.workspace().redo()) == ErrorCode::NothingToRedo);
        QVERIFY(s.takeChanges().isEmpty());
    }

    void allVerbsInARowAreUndoneToTheBeginningAndRedoneToTheEnd()
    {
        Sandbox s(Sandbox::Start::Furnished);
        std::vector<FileDump> states{s.dump()};
        std::vector<Verb> verbs;
        for (const VerbCase& verb : allVerbCases()) {
            if (verb.prepare)
                continue;
            WorkspaceChange named;
            s.clock().addSeconds(7);
            if (!verb.act(s, named) || s.workspace().undoVerb() != verb.verb)
                continue; // an earlier one has changed what this one needs
            states.push_back(s.dump());
            verbs.push_back(verb.verb);
        }
        // Most of them fit behind one another.
        QVERIFY2(verbs.size() > allVerbCases().size() / 2, qPrintable(QString::number(verbs.size())));
        for (size_t i = verbs.size(); i-- > 0;) {
            QVERIFY(s.workspace().undoVerb() == verbs[i]);
            QVERIFY(s.workspace().undo());
            QVERIFY(s.dump() == states[i]);
        }
        QVERIFY(!s.workspace().undoVerb());
        for (size_t i = 0; i < verbs.size(); ++i) {
            QVERIFY(s.workspace().redoVerb() == verbs[i]);
            QVERIFY(s.workspace().redo());
            QVERIFY(s.dump() == states[i + 1]);
        }
        QVERIFY(s.memoryMatchesFile());
    }

    void newVerbForgetsWhatWasUndone()
    {
        Sandbox s;
        need(s.workspace().addGoal(plainGoal(u"A"_s)));
        QVERIFY(s.workspace().undo());
        need(s.workspace().addGoal(plainGoal(u"B"_s)));
        QVERIFY(!s.workspace().redoVerb());
        QVERIFY(codeOf(s.workspace().redo()) == ErrorCode::NothingToRedo);
        QCOMPARE(titles(s.workspace(), BoardColumn::Next), QStringList{u"B"_s});
    }

    void refusedVerbLeavesWhatWasUndone()
    {
        Sandbox s;
        need(s.workspace().addGoal(plainGoal(u"A"_s)));
        QVERIFY(s.workspace().undo());
        QVERIFY(!s.workspace().addGoal(plainGoal(QString())));
        QVERIFY(s.workspace().redo());
        QCOMPARE(titles(s.workspace(), BoardColumn::Next), QStringList{u"A"_s});
    }

    void typingIsOneStep()
    {
        Sandbox s;
        const GoalId id = need(s.workspace().addGoal(plainGoal(u"A"_s)));
        for (const QString& title : {u"As"_s, u"Ask"_s, u"Ask V"_s, u"Ask Vera"_s})
            need(retitle(s, id, title, u"title"_s));
        QVERIFY(s.workspace().undo());
        QCOMPARE(s.workspace().goal(id)->title, u"A"_s);
        QVERIFY(s.workspace().redo());
        QCOMPARE(s.workspace().goal(id)->title, u"Ask Vera"_s);
        QCOMPARE(stepsThatCanBeUndone(s), 2);
    }

    void everyKeyStrokeIsInTheFileAtOnce()
    {
        Sandbox s;
        const GoalId id = need(s.workspace().addGoal(plainGoal(u"A"_s)));
        need(retitle(s, id, u"As"_s, u"title"_s));
        need(retitle(s, id, u"Ask"_s, u"title"_s));
        QVERIFY(s.reopen());
        QCOMPARE(s.workspace().goal(id)->title, u"Ask"_s);
    }

    void otherKeysOtherGoalsAndOtherVerbsBeginANewStep()
    {
        Sandbox s;
        const GoalId a = need(s.workspace().addGoal(plainGoal(u"A"_s)));
        const GoalId b = need(s.workspace().addGoal(plainGoal(u"B"_s)));
        need(s.reopen());
        need(retitle(s, a, u"A1"_s, u"title of A"_s));
        need(retitle(s, b, u"B1"_s, u"title of B"_s));
        need(retitle(s, a, u"A2"_s, u"title of A"_s));
        need(s.workspace().addMinutes(a, 10));
        need(retitle(s, a, u"A3"_s, u"title of A"_s));
        need(retitle(s, a, u"A4"_s, {}));
        need(retitle(s, a, u"A5"_s, {}));
        QCOMPARE(stepsThatCanBeUndone(s), 7);
        QCOMPARE(s.workspace().goal(a)->title, u"A"_s);
    }

    void typingBackToTheBeginningLeavesNoStep()
    {
        Sandbox s;
        const GoalId id = need(s.workspace().addGoal(plainGoal(u"A"_s)));
        need(retitle(s, id, u"AB"_s, u"title"_s));
        need(retitle(s, id, u"A"_s, u"title"_s));
        QVERIFY(s.workspace().undoVerb() == Verb::AddGoal);
        QVERIFY(s.workspace().undo());
        QVERIFY(s.workspace().goals().empty());
        QVERIFY(s.memoryMatchesFile());
    }

    void checkInTappedTogetherIsOneStep()
    {
        Sandbox s;
        const QDate day = s.clock().today();
        need(setMood(s, day, 3, u"today"_s));
        need(setMood(s, day, 5, u"today"_s));
        need(setMood(s, day, 7, u"today"_s));
        QCOMPARE(stepsThatCanBeUndone(s), 1);
        QVERIFY(!need(s.workspace().checkIn(day)));
        QVERIFY(s.workspace().redo());
        QCOMPARE(*need(s.workspace().checkIn(day))->mood, 7);
    }

    void mergedStepIsUndoneAsOneAfterRedo()
    {
        Sandbox s;
        const GoalId id = need(s.workspace().addGoal(plainGoal(u"A"_s)));
        need(retitle(s, id, u"AB"_s, u"title"_s));
        QVERIFY(s.workspace().undo());
        QVERIFY(s.workspace().redo());
        need(retitle(s, id, u"ABC"_s, u"title"_s));
        QVERIFY(s.workspace().undo());
        QCOMPARE(s.workspace().goal(id)->title, u"A"_s);
        QVERIFY(s.memoryMatchesFile());
    }

    void discardedDraftDoesNotComeBackBesideANewOne()
    {
        Sandbox s;
        const CheckId first = need(s.workspace().beginDraft(CheckForm::Short));
        need(s.workspace().answerDraft(0, Answer::given(100)));
        need(s.workspace().discardDraft());
        const CheckId second = need(s.workspace().beginDraft(CheckForm::Short));
        (void)s.takeChanges();
        QVERIFY(codeOf(s.workspace().undo()) == ErrorCode::AlreadyExists);
        QVERIFY(s.workspace().undoVerb() == Verb::DiscardDraft);
        QVERIFY(s.workspace().draft()->id == second);
        QVERIFY(s.takeChanges().isEmpty());
        QVERIFY(s.memoryMatchesFile());
        QVERIFY(!(first == second));
    }

    void answerGivenSinceMakesAnOldRedoUseless()
    {
        Sandbox s;
        need(s.workspace().beginDraft(CheckForm::Short));
        need(s.workspace().answerDraft(0, Answer::given(50)));
        need(s.workspace().finishDraft());
        QVERIFY(s.workspace().undo());
        need(s.workspace().answerDraft(1, Answer::given(75)));
        QVERIFY(codeOf(s.workspace().redo()) == ErrorCode::NothingToRedo);
        QVERIFY(!s.workspace().redoVerb());
        QVERIFY(s.workspace().draft());
        QVERIFY(s.workspace().draft()->answers[1] == Answer::given(75));
        QVERIFY(s.memoryMatchesFile());
    }

    void undoOfATakenBackCheckBringsItsDraftWithAllAnswers()
    {
        Sandbox s;
        need(s.workspace().beginDraft(CheckForm::Full));
        need(s.workspace().answerDraft(7, Answer::given(100)));
        const Check draft = *s.workspace().draft();
        s.clock().addDays(1);
        need(s.workspace().finishDraft());
        QVERIFY(s.workspace().undo());
        QVERIFY(s.workspace().draft());
        QVERIFY(*s.workspace().draft() == draft);
    }

    void everyStepTellsThatUndoChanged()
    {
        Sandbox s;
        need(s.workspace().addGoal(plainGoal(u"A"_s)));
        QVERIFY(s.takeUndoSignals() >= 1);
        QVERIFY(s.workspace().undo());
        QVERIFY(s.takeUndoSignals() >= 1);
        QVERIFY(s.workspace().redo());
        QVERIFY(s.takeUndoSignals() >= 1);
    }

    void listenersSeeTheNewStateWhenTheyAreTold()
    {
        Sandbox s;
        QStringList seen;
        QObject::connect(&s.workspace(), &Workspace::changed, this,
                         [&] { seen << titles(s.workspace(), BoardColumn::Next).join(u','); });
        need(s.workspace().addGoal(plainGoal(u"A"_s)));
        need(s.workspace().addGoal(plainGoal(u"B"_s)));
        QVERIFY(s.workspace().undo());
        QCOMPARE(seen, (QStringList{u"A"_s, u"A,B"_s, u"A"_s}));
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
