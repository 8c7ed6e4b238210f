// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <wording/play_words.h>
#include <workspace/reminders.h>

#include <QCheckBox>
#include <QLineEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// A course, from the way out 'Learn something new' to the win that it ends as.
class LearningWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itBecomesACardWithStepsADayAndItsApproval();
    void itsDayAsksAndItsStepsMoveIt();
    void finishedItIsAWinAndStandsInTheProfile();

private:
    void showWay(Play play);
    [[nodiscard]] const Goal& card() const
    {
        return *m_open->workspace->goal(*m_open->workspace->worksheets().front().goal);
    }
    /// What a screen reader says of the card.
    [[nodiscard]] QString spoken(const QString& column) const
    {
        const auto* list = m_open->find<QListView>(column);
        return list ? list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString() : QString();
    }
    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<Reminders> m_reminders;
};

/// The worksheet is filled in and finished, on Monday 2 November; the place is to be booked by the ninth.
void LearningWalkTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Worksheet sheet;
    sheet.play = Play::Training;
    sheet.setText(u"skill"_s, u"Weld aluminium"_s);
    sheet.setText(u"why"_s, u"The new frames need it"_s);
    sheet.set(u"offers"_s, {{u"Evening school"_s, u"40"_s, u"300"_s, u"8"_s},
                            {u"A weekend"_s, u"16"_s, u"450"_s, u"5"_s},
                            {u"The other workshop"_s, u"24"_s, u"0"_s, u"9"_s}});
    sheet.setText(u"chosen"_s, u"Evening school"_s);
    sheet.setText(u"cost"_s, u"300, and 40 hours"_s);
    sheet.setText(u"approval"_s, u"asked"_s);
    sheet.setLines(u"slots"_s, {u"Tuesday, six"_s, u"Thursday, six"_s});
    sheet.setText(u"use"_s, u"the frame for the museum"_s);
    sheet.setText(u"cue"_s, u"it is Monday at nine"_s);
    sheet.setText(u"then"_s, u"book the place"_s);
    sheet.setText(u"by"_s, u"2026-11-09"_s);
    QVERIFY(m_open->workspace->saveWorksheet(sheet));
    showWay(Play::Training);
    m_open->click(u"Go on with the worksheet"_s);
    for (int page = 0; page < 5 && !m_open->says(u"What it becomes"_s); ++page)
        m_open->press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_open->says(u"with 2 steps, by Monday"_s));
    m_open->click(u"Finish, and do this"_s);
    QVERIFY(m_open->workspace->worksheets().front().isFinished());
}

void LearningWalkTest::cleanup()
{
    m_reminders.reset();
    m_open.reset();
}

void LearningWalkTest::showWay(Play play)
{
    m_open->show(Tab::WaysOut);
    m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(play));
    OpenWindow::settle();
}

void LearningWalkTest::itBecomesACardWithStepsADayAndItsApproval()
{
    QVERIFY(card().kind == GoalKind::Learning);
    QCOMPARE(card().title, u"Weld aluminium"_s);
    QCOMPARE(card().parts.learning.source, u"Evening school"_s);
    QCOMPARE(card().due, QDate(2026, 11, 9));
    QVERIFY2(m_open->says(u"Waiting for approval"_s), "also at the end of the worksheet");
    showWay(Play::EmployerDev);
    QVERIFY(m_open->find<QAbstractButton>(
        u"\u2068Weld aluminium\u2069 · \u2068Evening school\u2069 · \u2068300, and 40 hours\u2069 · asked"_s));
    m_open->show(Tab::Goals);
    QVERIFY2(spoken(u"Next"_s).contains(u"approval"_s), qPrintable(spoken(u"Next"_s)));
}

void LearningWalkTest::itsDayAsksAndItsStepsMoveIt()
{
    m_open->show(Tab::Today);
    m_reminders = std::make_unique<Reminders>(*m_open->workspace, [] { return QTimeZone::utc(); });
    m_open->window->showReminders(*m_reminders);
    const auto lookOn = [this](int day) {
        m_open->clock.setNow(QDateTime(QDate(2026, 11, day), QTime(17, 0), Qt::UTC));
        m_reminders->look();
        OpenWindow::settle();
    };
    lookOn(4);
    QVERIFY(!m_open->find<QAbstractButton>(u"Open: Its day has come"_s));
    lookOn(9);
    m_open->click(u"Open: Its day has come"_s);
    QVERIFY2(m_open->find<QAbstractButton>(u"Open its worksheet"_s), "its card is open");
    QVERIFY2(spoken(u"Next"_s).contains(u"0 of 2 steps"_s), qPrintable(spoken(u"Next"_s)));
    QVERIFY(m_open->workspace->tickStep(card().id, card().steps.front().id, true));
    OpenWindow::settle();
    QVERIFY2(spoken(u"Next"_s).contains(u"1 of 2 steps"_s), qPrintable(spoken(u"Next"_s)));
}

void LearningWalkTest::finishedItIsAWinAndStandsInTheProfile()
{
    m_open->show(Tab::Goals);
    QVERIFY(m_open->workspace->moveGoals({card().id}, BoardColumn::Done, 0));
    OpenWindow::settle();
    m_open->click(u"Log it as a win"_s);
    const auto wins = m_open->workspace->entries({}, 0, 10);
    QVERIFY(wins && wins->size() == 1 && wins->front().kind == EntryKind::Win);
    QCOMPARE(wins->front().text, u"Weld aluminium"_s);
    showWay(Play::Training);
    m_open->click(u"Finished on 2 November 2026"_s);
    QVERIFY(m_open->says(u"Done: The course, or its first module, is finished."_s));
    auto* used = m_open->find<QCheckBox>(u"You used it once at work."_s);
    QVERIFY(used && !m_open->says(u"Did it help?"_s));
    used->setFocus();
    m_open->press(Qt::Key_Space);
    QVERIFY(m_open->says(u"That is done. Did it help?"_s));
    showWay(Play::ResumeProfile);
    m_open->click(u"Start the worksheet"_s);
    QVERIFY2(m_open->find<QCheckBox>(u"Weld aluminium"_s), "finished learning is offered for the profile");
}

QTEST_MAIN(LearningWalkTest)
#include "learning_walk_test.moc"
