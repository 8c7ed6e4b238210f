// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What is told in looking back, the way out, and what is said about a check later.
class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoes_data() { addRows(pageVerbCases()); }
    void undoesAndRedoes()
    {
        QFETCH(const int, index);
        doUndoRedo(pageVerbCases()[static_cast<size_t>(index)]);
    }

    void typingIsOneStep()
    {
        Sandbox s;
        LookingBack told;
        told.id = need(s.workspace().saveLookingBack(told));
        for (const QString& text : {u"l"_s, u"lu"_s, u"lunch again"_s}) {
            told.of(LookingBackText::Sign) = text;
            (void)need(s.workspace().saveLookingBack(told, u"sign"_s));
        }
        QCOMPARE(s.workspace().lookingBack()->of(LookingBackText::Sign), u"lunch again"_s);
        need(s.workspace().undo());
        QVERIFY(s.workspace().lookingBack()->of(LookingBackText::Sign).isEmpty());
    }

    void whatDoesNotChangeIsNoStep()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const LookingBack told = *s.workspace().lookingBack();
        QVERIFY(told.id == s.furniture().lookingBack);
        QVERIFY(need(s.workspace().saveLookingBack(told)) == told.id);
        need(s.workspace().editArrival(*s.workspace().arrival()));
        QVERIFY(!s.workspace().undoVerb());
    }

    void refusesWhatIsNotThere()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Workspace& w = s.workspace();
        LookingBack told;
        told.id = s.furniture().binnedLookingBack;
        QVERIFY(codeOf(w.saveLookingBack(told)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.binLookingBack(told.id)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.restoreLookingBack(s.furniture().lookingBack)) == ErrorCode::NotFound);
        Arrival arrival;
        arrival.id = s.furniture().binnedArrival;
        QVERIFY(codeOf(w.editArrival(arrival)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.binArrival(arrival.id)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.restoreArrival(s.furniture().arrival)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.annotateCheck(s.furniture().binnedCheck, u"note"_s)) == ErrorCode::NotFound);
        Sandbox empty;
        QVERIFY(codeOf(empty.workspace().endSafetyCard()) == ErrorCode::NotFound);
        QVERIFY(codeOf(empty.workspace().declineSecondCheck()) == ErrorCode::NotFound);
        QVERIFY(s.takeChanges().isEmpty());
    }

    void aWayOutKnowsWhatItIsJudgedBy()
    {
        Sandbox s;
        Check check = plainCheck(s.clock().today(), 0);
        for (const char* key : {"grw1", "grw2"})
            check.answers[static_cast<size_t>(itemFromKey(QLatin1String(key)).value())] = Answer::given(100);
        (void)need(s.workspace().recordCheck(check));
        (void)need(s.workspace().openArrival());
        QVERIFY(s.workspace().arrival()->domain == Domain::Grw);
        QCOMPARE(s.workspace().arrival()->day, s.clock().today());
    }

    void theRestOfAShortFormMakesItAFullOne()
    {
        Sandbox s;
        const CheckId id = need(s.workspace().recordCheck(plainCheck(s.clock().today(), 50)));
        const auto check = [&] { return s.workspace().checks().front(); };
        for (ItemIndex item = 0; item < itemCount; ++item) {
            if (isInForm(item, CheckForm::Short))
                continue;
            QVERIFY(check().form == CheckForm::Short);
            need(s.workspace().answerRest(id, item, item % 2 ? Answer::given(100) : Answer::doesNotApply()));
        }
        QVERIFY(check().form == CheckForm::Full);
        QVERIFY2(s.workspace().undoVerb() == Verb::RecordCheck, "answers are no undo steps");
        QVERIFY(s.memoryMatchesFile());
        QVERIFY(s.workspace().standing()->scores.of(Domain::Wkl).answered > 2);
        need(s.reopen());
        QVERIFY(check().form == CheckForm::Full);
        QVERIFY(codeOf(s.workspace().answerRest(id, 2, Answer::given(0))) == ErrorCode::NotFound);
    }

    void theRestTakesOnlyWhatItAsksFor()
    {
        Sandbox s;
        const CheckId id = need(s.workspace().recordCheck(plainCheck(s.clock().today(), 50)));
        const ItemIndex asked = itemFromKey(u"exh1"_s).value();
        const ItemIndex open = itemFromKey(u"exh3"_s).value();
        QVERIFY(codeOf(s.workspace().answerRest(id, asked, Answer::given(0))) == ErrorCode::UnknownItem);
        QVERIFY(codeOf(s.workspace().answerRest(id, -1, Answer::given(0))) == ErrorCode::UnknownItem);
        QVERIFY(codeOf(s.workspace().answerRest(id, open, Answer::given(33))) == ErrorCode::InvalidAnswer);
        QVERIFY(codeOf(s.workspace().answerRest({}, open, Answer::given(0))) == ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(PagesTest)
#include "pages_test.moc"
