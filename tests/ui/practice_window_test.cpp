// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/offered_line.h"
#include "window_fixture.h"

#include <domain/practice.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// A practice that is begun by hand: the days of the week that it is for.
class PracticeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void itIsForTheDaysThatWereChosen();
    void anotherInItsPlaceBeginsWithItsDays();
    void sevenEveningsHaveNoDaysToChoose();
    void oneOfTheListIsChosenForToday();

private:
    void openDialog()
    {
        m_open->shortcut(Qt::Key_K);
        m_open->type(u"begin a practice"_s);
        m_open->press(Qt::Key_Return);
        QVERIFY(m_open->visible<QDialog>());
    }
    /// By the keyboard, as a person gets there.
    void tick(const QString& day)
    {
        auto* box = m_open->find<QCheckBox>(day);
        QVERIFY(box);
        box->setFocus();
        m_open->press(Qt::Key_Space);
    }
    void begin()
    {
        m_open->click(u"Begin"_s);
        m_open->window->activateWindow(); // what a window manager does when a dialog goes
        QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
        OpenWindow::settle();
    }
    [[nodiscard]] Weekdays days() const { return m_open->workspace->practice()->weekdays; }
    std::unique_ptr<OpenWindow> m_open;
};

void PracticeWindowTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Goal goal;
    goal.title = u"Talk with Sofia"_s;
    goal.column = BoardColumn::Doing;
    QVERIFY(m_open->workspace->addGoal(goal)); // without anything, Today greets and asks nothing
    m_open->show(Tab::Today);
    QCOMPARE(m_open->clock.today().dayOfWeek(), 1);
}

void PracticeWindowTest::itIsForTheDaysThatWereChosen()
{
    openDialog();
    tick(u"Tuesday"_s);
    tick(u"Friday"_s);
    begin();
    QCOMPARE(days().to_string(), std::string("0010010"));
    QVERIFY(m_open->tells(u"on the first of its days"_s));
    QVERIFY2(!m_open->find<QLineEdit>(u"What is it to be today?"_s), "Monday is none of them");
    m_open->clock.addDays(1);
    m_open->show(Tab::Today);
    QVERIFY(m_open->find<QLineEdit>(u"What is it to be today?"_s));
    QVERIFY(m_open->says(QLocale().createSeparatedList({u"Tuesday"_s, u"Friday"_s})));
}

void PracticeWindowTest::anotherInItsPlaceBeginsWithItsDays()
{
    QVERIFY(m_open->workspace->beginPractice(PracticeKind::Daily, u"Ask"_s, {}, false, Weekdays("0010010")));
    openDialog();
    QVERIFY(m_open->find<QCheckBox>(u"Friday"_s)->isChecked());
    QVERIFY(!m_open->find<QCheckBox>(u"Monday"_s)->isChecked());
    tick(u"Monday"_s);
    begin();
    QCOMPARE(days().to_string(), std::string("0010011"));
    QVERIFY(m_open->tells(u"It begins today."_s));
    m_open->shortcut(Qt::Key_Z);
    QCOMPARE(m_open->workspace->practice()->text, u"Ask"_s);
    QCOMPARE(days().to_string(), std::string("0010010"));
}

void PracticeWindowTest::sevenEveningsHaveNoDaysToChoose()
{
    QVERIFY(m_open->workspace->beginPractice(PracticeKind::Daily, u"Ask"_s, {}, false, Weekdays("0010010")));
    openDialog();
    auto* what = m_open->visible<QDialog>()->findChild<QComboBox*>();
    what->setCurrentIndex(what->findText(u"Three good things"_s, Qt::MatchStartsWith));
    QVERIFY(!m_open->find<QCheckBox>(u"Friday"_s));
    begin();
    QVERIFY(m_open->workspace->practice()->kind == PracticeKind::ThreeGoodThings);
    QVERIFY(days().none());
}

void PracticeWindowTest::oneOfTheListIsChosenForToday()
{
    Goal list;
    list.title = u"One thing a day"_s;
    list.play = Play::DailyConfidence;
    list.steps = {{{}, u"answer Priya"_s, {}}, {{}, u"call the printer"_s, {}}};
    const auto id = m_open->workspace->addGoal(list);
    QVERIFY(id && m_open->workspace->beginPractice(PracticeKind::Daily, u"One of them"_s, Play::DailyConfidence));
    m_open->show(Tab::Today);
    auto* plan = m_open->find<OfferedLine>(u"What is it to be today?"_s);
    QVERIFY(plan);
    QCOMPARE(plan->offers(), (QStringList{u"answer Priya"_s, u"call the printer"_s}));
    plan->setFocus();
    m_open->press(Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    OpenWindow::settle();
    const QDate today = m_open->clock.today();
    QCOMPARE(m_open->workspace->practice()->on(today)->plan, u"answer Priya"_s);
    m_open->clock.setNow(QDateTime(today, QTime(16, 0), Qt::UTC));
    m_open->show(Tab::Today);
    m_open->click(u"Yes, did it"_s);
    QVERIFY2(m_open->workspace->goal(*id)->steps.front().isDone(), "it is ticked off the list, too");
}

QTEST_MAIN(PracticeWindowTest)
#include "practice_window_test.moc"
