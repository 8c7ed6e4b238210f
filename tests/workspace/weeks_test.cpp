// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The Friday page and the practice, and what they leave in the log.
class WeeksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoes_data() { addRows(weekVerbCases()); }
    void undoesAndRedoes()
    {
        QFETCH(const int, index);
        doUndoRedo(weekVerbCases()[static_cast<size_t>(index)]);
    }
    void init() { m_sandbox = std::make_unique<Sandbox>(); }
    void whatThePageSaysOfAWinStandsInTheLog();
    void anEmptyPageIsNotKept();
    void fourGutReadingsReachTheEngine();
    void oneThingIsPractisedAtATime();
    void doingItBecomesAWinOnce();
    void doingItTicksItOffTheList();
    void anEveningIsThreeLinesOfTheLog();
    void whatIsGoneCannotBeChanged();

private:
    [[nodiscard]] Workspace& workspace() { return m_sandbox->workspace(); }
    QStringList log()
    {
        QStringList texts;
        for (const Entry& entry : need(workspace().entries({}, 0, 100)))
            texts.append(QString(entryKindKey(entry.kind)) + u' ' + entry.text);
        return texts;
    }
    std::unique_ptr<Sandbox> m_sandbox;
};

void WeeksTest::whatThePageSaysOfAWinStandsInTheLog()
{
    FridayPage page;
    page.gut = 4;
    page.id = need(workspace().saveFridayPage(page, u"Two quiet hours"_s, u"Said no"_s));
    QCOMPARE(log(), (QStringList{u"win Said no"_s, u"grateful Two quiet hours"_s}));
    need(workspace().saveFridayPage(page, u"Three quiet hours"_s, {}));
    QCOMPARE(log(), QStringList{u"grateful Three quiet hours"_s});
    QCOMPARE(workspace().fridayPages().size(), size_t(1));
    QVERIFY(!workspace().fridayPages().front().win);
    need(workspace().undo());
    QCOMPARE(log().size(), 2);
    need(workspace().undo());
    QVERIFY(log().isEmpty() && workspace().fridayPages().empty());
    need(workspace().redo());
    need(m_sandbox->reopen());
    QVERIFY(workspace().fridayPages().front().grateful);
}

void WeeksTest::anEmptyPageIsNotKept()
{
    QCOMPARE(workspace().saveFridayPage({}, u" "_s, {}).error().code, ErrorCode::NoAnswers);
    QVERIFY(workspace().fridayPages().empty() && !workspace().undoVerb());
}

void WeeksTest::fourGutReadingsReachTheEngine()
{
    for (int week = 0; week < 4; ++week) {
        FridayPage page;
        page.gut = 9;
        need(workspace().saveFridayPage(page, {}, {}));
        m_sandbox->clock().addDays(7);
    }
    QCOMPARE(gutReadingsForGo(workspace().fridayPages(), m_sandbox->clock().today()), 4);
}

void WeeksTest::oneThingIsPractisedAtATime()
{
    const PracticeId first = need(workspace().beginPractice(PracticeKind::Daily, u"Ask"_s));
    QCOMPARE(workspace().beginPractice(PracticeKind::ThreeGoodThings, u"Three"_s).error().code,
             ErrorCode::AlreadyExists);
    const PracticeId second = need(workspace().beginPractice(PracticeKind::ThreeGoodThings, u"Three"_s, {}, true));
    need(workspace().undo()); // both in one step
    QVERIFY(workspace().practice()->id == first);
    need(workspace().redo());
    QVERIFY(workspace().practice()->id == second);
    m_sandbox->clock().addDays(7);
    QVERIFY(!workspace().practice()); // it ended by itself
    need(workspace().beginPractice(PracticeKind::Daily, u"Again"_s));
}

void WeeksTest::doingItBecomesAWinOnce()
{
    const PracticeId id = need(workspace().beginPractice(PracticeKind::Daily, u"Ask"_s, Play::DailyConfidence));
    PracticeDay day{m_sandbox->clock().today(), u"Ask about the budget"_s, {}, {}, {}};
    need(workspace().notePracticeDay(id, day));
    QVERIFY(log().isEmpty());
    day.done = true;
    need(workspace().notePracticeDay(id, day));
    day.confidence = 7;
    need(workspace().notePracticeDay(id, day));
    QCOMPARE(log(), QStringList{u"win Ask about the budget"_s});
    QCOMPARE(workspace().practice()->on(day.day)->confidence.value_or(-1), 7);
    QVERIFY(workspace().practice()->on(day.day)->win);
}

void WeeksTest::doingItTicksItOffTheList()
{
    Goal card = plainGoal(u"One thing a day"_s);
    card.play = Play::DailyConfidence;
    card.steps = {{{}, u"Ask about the budget"_s, {}}, {{}, u"Call the printer"_s, {}}};
    const GoalId id = need(workspace().addGoal(card));
    const PracticeId practice = need(workspace().beginPractice(PracticeKind::Daily, u"Ask"_s, Play::DailyConfidence));
    PracticeDay day{m_sandbox->clock().today(), u"Ask about the budget"_s, {}, {}, {}};
    need(workspace().notePracticeDay(practice, day));
    QCOMPARE(workspace().goal(id)->stepsDone(), 0);
    day.done = true;
    need(workspace().notePracticeDay(practice, day));
    QVERIFY(workspace().goal(id)->steps[0].isDone() && !workspace().goal(id)->steps[1].isDone());
    QCOMPARE(log(), QStringList{u"win Ask about the budget"_s});
    QVERIFY(m_sandbox->memoryMatchesFile());
    need(workspace().undo()); // all of it in one step
    QCOMPARE(workspace().goal(id)->stepsDone(), 0);
    QVERIFY(log().isEmpty() && !workspace().practice()->on(day.day)->done);
}

void WeeksTest::anEveningIsThreeLinesOfTheLog()
{
    const PracticeId id = need(workspace().beginPractice(PracticeKind::ThreeGoodThings, u"Three"_s));
    QCOMPARE(workspace().noteGoodThings(id, {{}, u" "_s}).error().code, ErrorCode::EmptyText);
    need(workspace().noteGoodThings(id, {u"Tea"_s, {}, u"The walk"_s}));
    QCOMPARE(log(), (QStringList{u"grateful The walk"_s, u"grateful Tea"_s}));
    QCOMPARE(workspace().practice()->daysKept(), 1);
    need(workspace().undo());
    QVERIFY(log().isEmpty());
    QCOMPARE(workspace().practice()->daysKept(), 0);
}

void WeeksTest::whatIsGoneCannotBeChanged()
{
    const FridayPageId page = m_sandbox->ids().make<FridayPageId>();
    QCOMPARE(workspace().binFridayPage(page).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace().restoreFridayPage(page).error().code, ErrorCode::NotFound);
    const PracticeId practice = m_sandbox->ids().make<PracticeId>();
    QCOMPARE(workspace().keepPractice(practice).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace().endPractice(practice).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace().notePracticeDay(practice, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace().noteGoodThings(practice, {u"Tea"_s}).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(WeeksTest)
#include "weeks_test.moc"
