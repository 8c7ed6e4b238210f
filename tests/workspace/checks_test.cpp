// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoes_data() { addRows(checkVerbCases()); }
    void undoesAndRedoes()
    {
        QFETCH(const int, index);
        doUndoRedo(checkVerbCases()[static_cast<size_t>(index)]);
    }

    void recordedCheckKeepsItsDayAndGetsItsTimesHere()
    {
        Sandbox s;
        Check check = plainCheck(QDate(2026, 5, 6), 25);
        check.finishedAt = {};
        check.binnedAt = s.clock().now();
        const CheckId id = need(s.workspace().recordCheck(check));
        const Check& kept = s.workspace().checks().front();
        QVERIFY(kept.id == id);
        QCOMPARE(kept.day, QDate(2026, 5, 6));
        QCOMPARE(kept.finishedAt, s.clock().now());
        QVERIFY(!kept.isBinned());
        QVERIFY(s.workspace().standing().has_value());
    }

    void refusesWhatIsNoCheck_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("code");
        QTest::newRow("no day") << QDate() << 50 << static_cast<int>(ErrorCode::InvalidDay);
        QTest::newRow("a day before days") << QDate(1066, 10, 14) << 50 << static_cast<int>(ErrorCode::InvalidDay);
        QTest::newRow("an answer between answers")
            << QDate(2026, 1, 1) << 33 << static_cast<int>(ErrorCode::InvalidAnswer);
    }
    void refusesWhatIsNoCheck()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, answer);
        QFETCH(const int, code);
        Sandbox s;
        const auto recorded = s.workspace().recordCheck(plainCheck(day, answer));
        QVERIFY(codeOf(recorded) == static_cast<ErrorCode>(code));
        QVERIFY(s.workspace().checks().empty());
        QVERIFY(!s.workspace().undoVerb());
        QVERIFY(s.takeChanges().isEmpty());
    }

    void draftIsSavedAtEveryAnswerAndSurvivesReopening()
    {
        Sandbox s;
        const CheckId id = need(s.workspace().beginDraft(CheckForm::Full));
        const quint32 seed = s.workspace().draft()->orderSeed;
        need(s.workspace().answerDraft(0, Answer::given(75)));
        need(s.workspace().answerDraft(1, Answer::doesNotApply()));
        need(s.workspace().answerDraft(50, Answer::given(0)));
        need(s.workspace().answerDraftScreen(0, Answer::given(25)));
        need(s.workspace().setDraftEvent(CheckEvent::Left, true));
        need(s.workspace().setDraftImportance(Domain::App, 25));
        QVERIFY(!s.workspace().undoVerb());
        QVERIFY(s.reopen());

        const Check* draft = s.workspace().draft();
        QVERIFY(draft);
        QVERIFY(draft->id == id);
        QCOMPARE(draft->orderSeed, seed);
        QVERIFY(draft->form == CheckForm::Full);
        QVERIFY(draft->answers[0] == Answer::given(75));
        QVERIFY(draft->answers[1] == Answer::doesNotApply());
        QVERIFY(draft->answers[2].isUnanswered());
        QVERIFY(draft->answers[50] == Answer::given(0));
        QVERIFY(draft->screen[0] == Answer::given(25));
        QVERIFY(draft->events.test(static_cast<size_t>(CheckEvent::Left)));
        QCOMPARE(draft->importance.at(Domain::App), 25);
        QVERIFY(!s.workspace().standing().has_value());
    }

    void everyAnswerIsToldOnceAndIsNoUndoStep_data()
    {
        QTest::addColumn<int>("index");
        const auto cases = draftCases();
        for (size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << static_cast<int>(i);
    }
    void everyAnswerIsToldOnceAndIsNoUndoStep()
    {
        QFETCH(const int, index);
        Sandbox s(Sandbox::Start::Furnished);
        const Journal before = s.everything();
        QVERIFY(draftCases()[static_cast<size_t>(index)].act(s));
        WorkspaceChange named;
        named.checks = {s.furniture().draft};
        QCOMPARE(s.takeChanges(), QStringList{told(named)});
        QVERIFY(!s.workspace().undoVerb());
        QVERIFY(!(s.everything() == before));
        QVERIFY(s.memoryMatchesFile());
        // The same answer again is nothing new.
        QVERIFY(draftCases()[static_cast<size_t>(index)].act(s));
        QVERIFY(s.takeChanges().isEmpty());
    }

    void thereIsOneDraft()
    {
        Sandbox s;
        need(s.workspace().beginDraft(CheckForm::Short));
        QVERIFY(codeOf(s.workspace().beginDraft(CheckForm::Full)) == ErrorCode::AlreadyExists);
        QCOMPARE(s.workspace().checks().size(), size_t(1));
    }

    void binnedDraftDoesNotComeBackBesideANewOne()
    {
        Sandbox s(Sandbox::Start::Furnished);
        need(s.workspace().binCheck(s.furniture().draft));
        need(s.workspace().beginDraft(CheckForm::Short));
        QVERIFY(codeOf(s.workspace().restoreCheck(s.furniture().draft)) == ErrorCode::AlreadyExists);
        QVERIFY(s.memoryMatchesFile());
    }

    void draftIsNotFinishedWithoutAnAnswer()
    {
        Sandbox s;
        need(s.workspace().beginDraft(CheckForm::Short));
        QVERIFY(codeOf(s.workspace().finishDraft()) == ErrorCode::NoAnswers);
        need(s.workspace().answerDraft(0, Answer::doesNotApply()));
        QVERIFY(codeOf(s.workspace().finishDraft()) == ErrorCode::NoAnswers);
        QVERIFY(s.workspace().draft());
    }

    void finishedDraftIsACheckOfTheDayItWasFinished()
    {
        Sandbox s;
        need(s.workspace().beginDraft(CheckForm::Short));
        need(s.workspace().answerDraft(0, Answer::given(50)));
        s.clock().addDays(3);
        need(s.workspace().finishDraft());
        QVERIFY(!s.workspace().draft());
        QCOMPARE(s.workspace().checks().front().day, s.clock().today());
        QCOMPARE(s.workspace().checks().front().finishedAt, s.clock().now());
    }

    void answersNeedADraftAndAPlace()
    {
        Sandbox s;
        QVERIFY(codeOf(s.workspace().answerDraft(0, Answer::given(50))) == ErrorCode::NotFound);
        QVERIFY(codeOf(s.workspace().finishDraft()) == ErrorCode::NotFound);
        QVERIFY(codeOf(s.workspace().discardDraft()) == ErrorCode::NotFound);
        need(s.workspace().beginDraft(CheckForm::Short));
        QVERIFY(codeOf(s.workspace().answerDraft(-1, Answer::given(50))) == ErrorCode::UnknownItem);
        QVERIFY(codeOf(s.workspace().answerDraft(itemCount, Answer::given(50))) == ErrorCode::UnknownItem);
        QVERIFY(codeOf(s.workspace().answerDraft(0, Answer::given(51))) == ErrorCode::InvalidAnswer);
        QVERIFY(codeOf(s.workspace().answerDraftScreen(3, Answer::given(50))) == ErrorCode::UnknownItem);
        QVERIFY(codeOf(s.workspace().answerDraftScreen(0, Answer::given(7))) == ErrorCode::InvalidAnswer);
        QVERIFY(codeOf(s.workspace().setDraftImportance(Domain::Exh, 60)) == ErrorCode::OutOfRange);
        QVERIFY(s.memoryMatchesFile());
    }

    void checkThatIsNotThereIsNotFound()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const CheckId nobody = s.ids().make<CheckId>();
        QVERIFY(codeOf(s.workspace().binCheck(nobody)) == ErrorCode::NotFound);
        QVERIFY(codeOf(s.workspace().restoreCheck(nobody)) == ErrorCode::NotFound);
        QVERIFY(codeOf(s.workspace().binCheck(s.furniture().binnedCheck)) == ErrorCode::NotFound);
        QVERIFY(codeOf(s.workspace().restoreCheck(s.furniture().finishedCheck)) == ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "checks_test.moc"
