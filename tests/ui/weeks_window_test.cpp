// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/scale_circles.h"
#include "window_fixture.h"

#include "today/rising_line_view.h"

#include <domain/friday_page.h>
#include <wording/today_words.h>

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What belongs to a week and its days, in the window: the Friday page, the practice, seven evenings, an earlier
/// check-in, the strip of weeks, prompts.
class WeeksWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void theFridayPageIsFilledInAndKept();
    void theFridayPageTakesFiveMinutes();
    void theSignThatWasToldIsAskedFor();
    void anEarlierPageIsOpenedAgain();
    void onItsDayTheFridayPageWaits();
    void aPracticeIsBegunPlannedAndDone();
    void fromTwoDaysOnItsLineIsDrawn();
    void afterFourWeeksItAsksAndIsKept();
    void afterFourWeeksItIsChanged();
    void threeGoodThingsGoIntoTheLog();
    void anEarlierDayIsCheckedIn();
    void theWeeksAreWalkedByKeyboard();
    void promptsAreOnesOwnAndComeBack();

private:
    void at(QDate day, int hour) { m_open->clock.setNow(QDateTime(day, QTime(hour, 0), Qt::UTC)); }
    /// What a window manager does when a dialog goes.
    void activate()
    {
        m_open->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
        OpenWindow::settle();
    }
    /// A circle of the first scale there is.
    void choose(int number)
    {
        auto* circles = m_open->visible<ScaleCircles>();
        QVERIFY(circles);
        QTest::mouseClick(circles, Qt::LeftButton, {}, circles->circle(number).center());
        OpenWindow::settle();
    }
    void begin(const QString& what, const QString& words)
    {
        m_open->shortcut(Qt::Key_K);
        m_open->type(u"begin a practice"_s);
        m_open->press(Qt::Key_Return);
        auto* choice = m_open->visible<QDialog>()->findChild<QComboBox*>();
        choice->setCurrentIndex(choice->findText(what));
        m_open->visible<QDialog>()->findChild<QLineEdit*>()->setText(words);
        m_open->click(u"Begin"_s);
        activate();
    }
    void openFridayPage();
    [[nodiscard]] QStringList log() const
    {
        QStringList texts;
        const auto entries = m_open->workspace->entries({}, 0, 100);
        for (const Entry& entry : *entries)
            texts.append(entry.text);
        return texts;
    }
    std::unique_ptr<OpenWindow> m_open;
};

void WeeksWindowTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Goal goal;
    goal.title = u"Talk with Sofia"_s;
    goal.column = BoardColumn::Doing;
    goal.domain = Domain::Grw;
    QVERIFY(m_open->workspace->addGoal(goal));
}

void WeeksWindowTest::theFridayPageIsFilledInAndKept()
{
    m_open->show(Tab::Today);
    m_open->shortcut(Qt::Key_K);
    m_open->type(u"friday"_s);
    m_open->press(Qt::Key_Return);
    QVERIFY(m_open->says(u"Talk with Sofia"_s));
    const auto fields = m_open->visible<QDialog>()->findChildren<QPlainTextEdit*>();
    QCOMPARE(fields.size(), 3);
    QTest::keyClicks(fields.at(0), u"Two quiet hours"_s);
    QTest::keyClicks(fields.at(1), u"Said no once"_s);
    QTest::keyClicks(fields.at(2), u"The budget"_s);
    auto* gut = m_open->visible<QDialog>()->findChild<ScaleCircles*>();
    QTest::mouseClick(gut, Qt::LeftButton, {}, gut->circle(8).center());
    m_open->click(u"Save"_s);
    QCOMPARE(m_open->workspace->fridayPages().size(), size_t(1));
    const FridayPage& page = m_open->workspace->fridayPages().front();
    QCOMPARE(page.stuck, u"The budget"_s);
    QCOMPARE(page.gut.value_or(-1), 8);
    QCOMPARE(log(), (QStringList{u"Said no once"_s, u"Two quiet hours"_s}));
    activate();
    m_open->shortcut(Qt::Key_K); // the same page again, not a second one
    m_open->type(u"friday"_s);
    m_open->press(Qt::Key_Return);
    const auto again = m_open->visible<QDialog>()->findChildren<QPlainTextEdit*>();
    QCOMPARE(again.at(1)->toPlainText(), u"Said no once"_s);
    m_open->click(u"Not now"_s);
}

void WeeksWindowTest::openFridayPage()
{
    m_open->show(Tab::Today);
    m_open->shortcut(Qt::Key_K);
    m_open->type(u"friday"_s);
    m_open->press(Qt::Key_Return);
}

void WeeksWindowTest::theFridayPageTakesFiveMinutes()
{
    // A tired person reads at four fifths of 238 words a minute (Brysbaert 2019, doi 10.1016/j.jml.2019.104047) and
    // types at four fifths of 52 (Dhakal 2018, doi 10.1145/3173574.3174220). For each text we assume twenty words and
    // twenty seconds to think, for each choice six seconds.
    LookingBack told;
    told.of(LookingBackText::Sign) = u"I laugh at lunch again"_s;
    QVERIFY(m_open->workspace->saveLookingBack(told));
    openFridayPage();
    const auto* page = m_open->visible<QDialog>();
    qsizetype words = 0;
    for (const QLabel* label : page->findChildren<QLabel*>())
        words += label->isHidden() ? 0 : label->text().split(u' ', Qt::SkipEmptyParts).size();
    const auto texts = page->findChildren<QPlainTextEdit*>().size();
    const auto choices = page->findChildren<QComboBox*>().size(); // the week's among them, for the gut reading
    QVERIFY(words > 50 && texts == 3 && choices >= 5);
    const double minutes = static_cast<double>(words) / (238 * 0.8) +
                           static_cast<double>(texts) * (20 / (52 * 0.8) + 20.0 / 60) +
                           static_cast<double>(choices) * 0.1;
    QVERIFY2(minutes < 5, qPrintable(QString::number(minutes)));
    m_open->click(u"Not now"_s);
}

void WeeksWindowTest::theSignThatWasToldIsAskedFor()
{
    openFridayPage();
    QVERIFY2(!m_open->says(u"Did it show this week?"_s), "nothing was told");
    m_open->click(u"Not now"_s);
    LookingBack told;
    told.of(LookingBackText::Sign) = u"I laugh at lunch again"_s;
    QVERIFY(m_open->workspace->saveLookingBack(told));
    openFridayPage();
    QVERIFY(m_open->says(u"I laugh at lunch again"_s));
    for (QComboBox* box : m_open->visible<QDialog>()->findChildren<QComboBox*>()) {
        if (box->accessibleDescription() == u"I laugh at lunch again"_s)
            box->setCurrentIndex(box->findText(wording::signAnswerText(SignAnswer::ALittle)));
    }
    m_open->click(u"Save"_s);
    QCOMPARE(m_open->workspace->fridayPages().size(), size_t(1));
    QCOMPARE(m_open->workspace->fridayPages().front().sign, std::optional(SignAnswer::ALittle));
}

void WeeksWindowTest::anEarlierPageIsOpenedAgain()
{
    FridayPage page;
    page.stuck = u"the old budget"_s;
    QVERIFY(m_open->workspace->saveFridayPage(page, {}, u"an early win"_s));
    at(m_open->workspace->clock().today().addDays(14), 16);
    openFridayPage();
    const auto fields = m_open->visible<QDialog>()->findChildren<QPlainTextEdit*>();
    QCOMPARE(fields.at(2)->toPlainText(), QString());
    auto* weeks = m_open->visible<QDialog>()->findChild<QComboBox*>();
    QCOMPARE(weeks->count(), 2);
    weeks->setCurrentIndex(1);
    QCOMPARE(fields.at(1)->toPlainText(), u"an early win"_s);
    QCOMPARE(fields.at(2)->toPlainText(), u"the old budget"_s);
    fields.at(2)->setPlainText(u"solved by now"_s);
    m_open->click(u"Save"_s);
    QCOMPARE(m_open->workspace->fridayPages().size(), size_t(1));
    QCOMPARE(m_open->workspace->fridayPages().front().stuck, u"solved by now"_s);
}

void WeeksWindowTest::onItsDayTheFridayPageWaits()
{
    m_open->show(Tab::Today); // a Monday
    QVERIFY(!m_open->find<QAbstractButton>(u"Also waiting"_s));
    at(QDate(2026, 11, 6), 16);
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"the Friday page"_s));
    FridayPage page;
    page.gut = 3;
    QVERIFY(m_open->workspace->saveFridayPage(page, {}, {}));
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"the Friday page"_s));
}

void WeeksWindowTest::aPracticeIsBegunPlannedAndDone()
{
    m_open->show(Tab::Today);
    begin(u"Something of my own"_s, u"Say one idea out loud"_s);
    QVERIFY(m_open->says(u"Say one idea out loud"_s));
    QVERIFY(m_open->says(u"Week 1 of 4"_s));
    auto* plan = m_open->find<QLineEdit>(u"What is it to be today?"_s);
    QVERIFY(plan);
    plan->setFocus();
    m_open->type(u"Show the cache"_s);
    m_open->press(Qt::Key_Return);
    at(m_open->clock.today(), 16);
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Did you do it? Show the cache"_s));
    m_open->click(u"Yes, did it"_s);
    QCOMPARE(log(), QStringList{u"Show the cache"_s});
    choose(7);
    QCOMPARE(m_open->workspace->practice()->days.front().confidence.value_or(-1), 7);
    QVERIFY(m_open->says(u"Kept on 1 day"_s));
}

void WeeksWindowTest::fromTwoDaysOnItsLineIsDrawn()
{
    const QDate day = m_open->clock.today();
    const auto id = m_open->workspace->beginPractice(PracticeKind::Daily, u"Ask one question"_s);
    QVERIFY(id);
    const auto lines = [this] {
        const auto all = m_open->window->findChildren<RisingLineView*>();
        return std::count_if(all.begin(), all.end(), [](const QWidget* one) { return one->isVisible(); });
    };
    const auto answer = [&](int confidence) {
        const PracticeDay noted{m_open->clock.today(), {}, true, confidence, {}};
        QVERIFY(m_open->workspace->notePracticeDay(*id, noted));
    };
    at(day, 16);
    m_open->show(Tab::Today);
    const auto before = lines();
    answer(4);
    OpenWindow::settle();
    QCOMPARE(lines(), before); // one day is no line
    at(day.addDays(1), 16);
    m_open->show(Tab::Today);
    answer(6);
    OpenWindow::settle();
    QCOMPARE(lines(), before + 1);
    QVERIFY(m_open->says(u"Kept on 2 days"_s));
}

void WeeksWindowTest::afterFourWeeksItAsksAndIsKept()
{
    const QDate day = m_open->clock.today();
    QVERIFY(m_open->workspace->beginPractice(PracticeKind::Daily, u"Ask one question"_s));
    at(day.addDays(25), 9);
    QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"still here"_s, day.addDays(25)));
    at(day.addDays(28), 9);
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Four weeks are over"_s));
    m_open->click(u"Keep it"_s);
    QVERIFY(m_open->says(u"Week 1 of 4"_s));
    QVERIFY(m_open->workspace->undo());
    OpenWindow::settle();
    m_open->click(u"Stop"_s);
    QVERIFY(!m_open->workspace->practice());
    QVERIFY(!m_open->says(u"Ask one question"_s));
}

void WeeksWindowTest::afterFourWeeksItIsChanged()
{
    const QDate day = m_open->clock.today();
    QVERIFY(m_open->workspace->beginPractice(PracticeKind::Daily, u"Ask one question"_s));
    at(day.addDays(27), 9);
    QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"still here"_s, day.addDays(27)));
    at(day.addDays(28), 9);
    m_open->show(Tab::Today);
    m_open->click(u"Change it"_s);
    auto* dialog = m_open->visible<QDialog>();
    QVERIFY(dialog);
    auto* what = dialog->findChild<QComboBox*>();
    what->setCurrentIndex(what->findText(u"Something of my own"_s));
    dialog->findChild<QLineEdit*>()->setText(u"Say one thing"_s);
    m_open->click(u"Begin"_s);
    activate();
    QVERIFY(m_open->says(u"Say one thing"_s));
    QVERIFY(m_open->says(u"Week 1 of 4"_s));
    QVERIFY(!m_open->says(u"Ask one question"_s));
    QCOMPARE(m_open->workspace->practices().front().endedOn, m_open->clock.today()); // one at a time
    m_open->shortcut(Qt::Key_Z);                                                     // one step
    QCOMPARE(m_open->workspace->practice()->text, u"Ask one question"_s);
}

void WeeksWindowTest::threeGoodThingsGoIntoTheLog()
{
    QVERIFY(m_open->workspace->beginPractice(PracticeKind::ThreeGoodThings, u"Three good things"_s));
    at(m_open->clock.today(), 20);
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Evening 1 of 7"_s));
    m_open->find<QLineEdit>(u"Good thing 1"_s)->setText(u"The walk"_s);
    m_open->find<QLineEdit>(u"Good thing 3"_s)->setText(u"Soup"_s);
    m_open->click(u"Add them"_s);
    QCOMPARE(log(), (QStringList{u"Soup"_s, u"The walk"_s}));
    QVERIFY(!m_open->find<QLineEdit>(u"Good thing 1"_s));
    at(m_open->clock.today().addDays(7), 20);
    m_open->show(Tab::Today);
    QVERIFY(!m_open->says(u"Three good things"_s));
}

void WeeksWindowTest::anEarlierDayIsCheckedIn()
{
    m_open->show(Tab::Today);
    const QDate day = m_open->clock.today();
    m_open->click(u"The day before"_s);
    QVERIFY(m_open->says(u"Yesterday"_s) || m_open->says(u"yesterday"_s));
    auto* word = m_open->find<QLineEdit>(u"A word about that day"_s);
    word->setFocus();
    m_open->type(u"long"_s);
    m_open->press(Qt::Key_Return);
    const auto before = m_open->workspace->checkIn(day.addDays(-1));
    QVERIFY(before && *before);
    QCOMPARE((*before)->word, u"long"_s);
    m_open->click(u"The day after"_s);
    QCOMPARE(word->text(), QString());
    QCOMPARE(word->accessibleName(), u"A word about today"_s);
    const auto today = m_open->workspace->checkIn(day);
    QVERIFY(today && !*today);
}

void WeeksWindowTest::theWeeksAreWalkedByKeyboard()
{
    const QDate day = m_open->clock.today();
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"This week"_s, day));
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"Last week"_s, day.addDays(-3)));
    m_open->show(Tab::Gratitude);
    auto* strip = m_open->find<QWidget>(u"Week of "_s);
    QVERIFY(strip);
    strip->setFocus(Qt::TabFocusReason);
    QCOMPARE(strip->accessibleName(), u"Week of 2 November 2026: 1 entries"_s);
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(strip->accessibleName(), u"Week of 26 October 2026: 1 entries"_s);
    QTest::keyClick(strip, Qt::Key_Return);
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Entries"_s), QStringList{u"Last week"_s});
    QTest::keyClick(strip, Qt::Key_End);
    QTest::keyClick(strip, Qt::Key_Space);
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Entries"_s), QStringList{u"This week"_s});
}

void WeeksWindowTest::promptsAreOnesOwnAndComeBack()
{
    m_open->show(Tab::Gratitude);
    m_open->click(u"Edit the prompts"_s);
    auto* first = m_open->find<QLineEdit>(u"Prompt 1"_s);
    QVERIFY(first);
    first->setText(u"Who made you laugh?"_s);
    Q_EMIT first->textEdited(first->text());
    m_open->click(u"Save"_s);
    QVERIFY(m_open->settings.prompts(EntryKind::Grateful).contains(u"Who made you laugh?"_s));
    m_open->settings.setPrompts(EntryKind::Grateful, {u"Only this?"_s});
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Only this?"_s));
    m_open->click(u"Edit the prompts"_s);
    m_open->click(u"Back to the usual ones"_s);
    m_open->click(u"Save"_s);
    QVERIFY(m_open->settings.prompts(EntryKind::Grateful).isEmpty());
    QVERIFY(!m_open->says(u"Only this?"_s));
}

QTEST_MAIN(WeeksWindowTest)
#include "weeks_window_test.moc"
