// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QString stepsOf(Sandbox& sandbox)
{
    QStringList texts;
    for (const Step& step : sandbox.workspace().goal(sandbox.furniture().next)->steps)
        texts << step.text;
    return texts.join(u' ');
}

} // namespace

class StepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoes_data() { addRows(stepVerbCases()); }
    void undoesAndRedoes()
    {
        QFETCH(const int, index);
        doUndoRedo(stepVerbCases()[static_cast<size_t>(index)]);
    }

    void newStepComesLastAndIsOpen()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const StepId id = need(s.workspace().addStep(s.furniture().next, u"  Four \n"_s));
        const Goal& goal = *s.workspace().goal(s.furniture().next);
        QVERIFY(goal.steps.back().id == id);
        QVERIFY(!goal.steps.back().isDone());
        QCOMPARE(stepsOf(s), u"One Two Three Four"_s);
    }

    void tickedStepKeepsItsInstantAcrossReopening()
    {
        Sandbox s(Sandbox::Start::Furnished);
        s.clock().addSeconds(61);
        need(s.workspace().tickStep(s.furniture().next, s.furniture().secondStep, true));
        QVERIFY(s.reopen());
        const Goal& goal = *s.workspace().goal(s.furniture().next);
        QCOMPARE(goal.stepsDone(), 2);
        QCOMPARE(goal.steps[1].doneAt, s.clock().now());
        QVERIFY(goal.nextStep()->id == s.furniture().thirdStep);
    }

    void tickingWhatIsTickedMakesNoStep()
    {
        Sandbox s(Sandbox::Start::Furnished);
        QVERIFY(s.workspace().tickStep(s.furniture().next, s.furniture().firstStep, true));
        QVERIFY(s.workspace().tickStep(s.furniture().next, s.furniture().secondStep, false));
        QVERIFY(s.workspace().editStep(s.furniture().next, s.furniture().secondStep, u" Two "_s));
        QVERIFY(s.workspace().moveStep(s.furniture().next, s.furniture().secondStep, 1));
        QVERIFY(!s.workspace().undoVerb());
        QVERIFY(s.takeChanges().isEmpty());
    }

    void stepsMoveToTheRowThatWasAskedFor_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("order");
        QTest::newRow("first to second") << 0 << 1 << u"Two One Three"_s;
        QTest::newRow("first to last") << 0 << 2 << u"Two Three One"_s;
        QTest::newRow("last to first") << 2 << 0 << u"Three One Two"_s;
        QTest::newRow("last to second") << 2 << 1 << u"One Three Two"_s;
    }
    void stepsMoveToTheRowThatWasAskedFor()
    {
        QFETCH(const int, step);
        QFETCH(const int, row);
        QFETCH(const QString, order);
        Sandbox s(Sandbox::Start::Furnished);
        const StepId id = s.workspace().goal(s.furniture().next)->steps[static_cast<size_t>(step)].id;
        need(s.workspace().moveStep(s.furniture().next, id, row));
        QCOMPARE(stepsOf(s), order);
        QVERIFY(s.reopen());
        QCOMPARE(stepsOf(s), order);
    }

    void refusesWhatIsNoStep()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Workspace& w = s.workspace();
        const Furniture& f = s.furniture();
        const Journal before = s.everything();
        const auto nobody = s.ids().make<StepId>();
        QVERIFY(codeOf(w.addStep(f.next, u" "_s)) == ErrorCode::EmptyText);
        QVERIFY(codeOf(w.editStep(f.next, f.firstStep, u""_s)) == ErrorCode::EmptyText);
        QVERIFY(codeOf(w.editStep(f.next, nobody, u"x"_s)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.tickStep(f.next, nobody, true)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.removeStep(f.next, nobody)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.tickStep(f.doing, f.firstStep, true)) == ErrorCode::NotFound); // of another goal
        QVERIFY(codeOf(w.moveStep(f.next, f.firstStep, 3)) == ErrorCode::OutOfRange);
        QVERIFY(codeOf(w.moveStep(f.next, f.firstStep, -1)) == ErrorCode::OutOfRange);
        QVERIFY(s.everything() == before);
        QVERIFY(!w.undoVerb());
    }
};

QTEST_GUILESS_MAIN(StepsTest)
#include "steps_test.moc"
