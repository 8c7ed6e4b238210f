// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_fixture.h"
#include "window_fixture.h"

#include "progress/chart_view.h"
#include "progress/chart_view_menu.h"
#include "progress/range_dialog.h"

#include <QDateEdit>
#include <QFile>
#include <QLabel>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Progress over any days, from one to another.
class ProgressRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void anyDaysCanBeShown();
    void theyAreAskedForAndChosenByKeyboard();
    void anArrowKeyOpensNothing();
    void theWrongWayRoundIsTurned();
    void cancellingLeavesWhatWasShown();
    void theyAreKeptWhileTheWindowIsOpen();
    void whatIsSavedHoldsThoseDays();
    void titlesSpeakOfTheEndOfThoseDays();
    void daysWithoutAnythingSaySo();
    void oneAssessmentInThoseDaysHasNoVerdict();
    void everyChartOfOtherDaysSaysSo();
    void overYearsEveryDayHasItsYear();

private:
    void finishGoalOn(QDate day);
    [[nodiscard]] RangeDialog* ask() const;
    [[nodiscard]] static QDateEdit* field(const RangeDialog& dialog, int place)
    {
        return dialog.findChildren<QDateEdit*>().at(place);
    }
    void show(QDate from, QDate to) const;
    /// The days that the first chart holds.
    [[nodiscard]] QList<QDate> days() const;
    [[nodiscard]] QAbstractButton* button(const QString& name) const { return m_open->find<QAbstractButton>(name); }
    [[nodiscard]] QDate daysAgo(int days) const { return m_open->clock.today().addDays(-days); }

    std::unique_ptr<OpenWindow> m_open;
};

void ProgressRangeTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    for (const int days : {500, 400, 300, 200, 60, 10, 2}) {
        CheckIn checkIn;
        checkIn.day = daysAgo(days);
        checkIn.mood = 5;
        QVERIFY(m_open->workspace->setCheckIn(checkIn));
    }
    for (const auto& [days, answer] : {std::pair(450, 100), std::pair(350, 75), std::pair(5, 25)}) {
        Check check;
        check.day = daysAgo(days);
        check.form = CheckForm::Full;
        check.answers.fill(Answer::given(answer));
        QVERIFY(m_open->workspace->recordCheck(check));
    }
    finishGoalOn(daysAgo(310));
    m_open->show(Tab::Progress);
}

void ProgressRangeTest::finishGoalOn(QDate day)
{
    const QDate today = m_open->clock.today();
    m_open->clock.setDay(day);
    Goal goal;
    goal.title = u"The outline"_s;
    goal.column = BoardColumn::Doing;
    const auto id = m_open->workspace->addGoal(goal);
    QVERIFY(id && m_open->workspace->moveGoals({*id}, BoardColumn::Done, 0));
    goal.title = u"Still at it"_s;
    QVERIFY(m_open->workspace->addGoal(goal));
    m_open->clock.setDay(today);
}

RangeDialog* ProgressRangeTest::ask() const
{
    m_open->click(u"Other days…"_s);
    return m_open->visible<RangeDialog>();
}

void ProgressRangeTest::show(QDate from, QDate to) const
{
    RangeDialog* dialog = ask();
    QVERIFY(dialog);
    field(*dialog, 0)->setDate(from);
    field(*dialog, 1)->setDate(to);
    QTest::keyClick(field(*dialog, 1), Qt::Key_Return);
    OpenWindow::settle();
    QVERIFY(!m_open->visible<RangeDialog>());
}

QList<QDate> ProgressRangeTest::days() const
{
    QList<QDate> found;
    const auto* chart = m_open->visible<ChartView>();
    if (!chart)
        return found;
    const QList<QStringList> rows = chart->chart()->table().rows;
    for (const QStringList& row : rows)
        found << QDate::fromString(row.front(), Qt::ISODate);
    return found;
}

void ProgressRangeTest::anyDaysCanBeShown()
{
    show(daysAgo(400), daysAgo(200));
    const QList<QDate> wanted{daysAgo(400), daysAgo(310), daysAgo(300), daysAgo(200)}; // one is that of the mark
    QCOMPARE(days(), wanted);
    QVERIFY(button(u"Other days…"_s)->isChecked());
    QVERIFY(!button(u"Show 90 days"_s)->isChecked());
    QVERIFY(m_open->says(u"28 September 2025 to 16 April 2026 · 3 check-ins, 1 assessment"_s));
    QVERIFY(!m_open->tells(u"28 September 2025"_s)); // not a second time at the foot
    m_open->click(u"Show 4 weeks"_s);
    const QList<QDate> lately{daysAgo(10), daysAgo(2)};
    QCOMPARE(days(), lately);
}

void ProgressRangeTest::theyAreAskedForAndChosenByKeyboard()
{
    button(u"Other days…"_s)->setFocus();
    m_open->press(Qt::Key_Space);
    auto* dialog = m_open->visible<RangeDialog>();
    QVERIFY(dialog);
    QCOMPARE(field(*dialog, 0)->date(), daysAgo(89)); // what is shown now
    QCOMPARE(field(*dialog, 1)->date(), daysAgo(0));
    QVERIFY(field(*dialog, 0)->hasFocus());
    field(*dialog, 0)->setSelectedSection(QDateTimeEdit::YearSection);
    m_open->press(Qt::Key_Down);
    m_open->press(Qt::Key_Return);
    QVERIFY(!m_open->visible<RangeDialog>());
    QCOMPARE(days().front(), daysAgo(400));
    QCOMPARE(m_open->window->focusWidget(), button(u"Other days…"_s)); // the keyboard is where it was
}

void ProgressRangeTest::anArrowKeyOpensNothing()
{
    m_open->click(u"Show Year"_s);
    QAbstractButton* year = button(u"Show Year"_s);
    year->setFocus();
    m_open->press(Qt::Key_Right); // among the usual ranges an arrow chooses
    QVERIFY(button(u"Show All"_s)->isChecked());
    QCOMPARE(days().size(), 7);
    m_open->press(Qt::Key_Right);
    QVERIFY(!m_open->visible<RangeDialog>());
    QVERIFY(button(u"Other days…"_s)->hasFocus());
    QVERIFY(button(u"Show All"_s)->isChecked());
    QCOMPARE(days().size(), 7);
    m_open->press(Qt::Key_Space);
    QVERIFY(m_open->visible<RangeDialog>());
    QTest::keyClick(m_open->visible<RangeDialog>(), Qt::Key_Escape);
    QVERIFY(button(u"Show All"_s)->isChecked());
}

void ProgressRangeTest::theWrongWayRoundIsTurned()
{
    show(daysAgo(200), daysAgo(400));
    QCOMPARE(days().front(), daysAgo(400));
    QCOMPARE(days().back(), daysAgo(200));
    const RangeDialog* dialog = ask();
    QCOMPARE(field(*dialog, 0)->date(), daysAgo(400));
}

void ProgressRangeTest::cancellingLeavesWhatWasShown()
{
    m_open->click(u"Show Year"_s);
    const QList<QDate> before = days();
    RangeDialog* dialog = ask();
    field(*dialog, 0)->setDate(daysAgo(1));
    QTest::keyClick(dialog, Qt::Key_Escape);
    OpenWindow::settle();
    QCOMPARE(days(), before);
    QVERIFY(button(u"Show Year"_s)->isChecked());
    QVERIFY(!button(u"Other days…"_s)->isChecked());
}

void ProgressRangeTest::theyAreKeptWhileTheWindowIsOpen()
{
    show(daysAgo(400), daysAgo(200));
    const QList<QDate> before = days();
    m_open->window->showTab(Tab::Today);
    CheckIn later;
    later.day = daysAgo(0);
    later.mood = 9;
    QVERIFY(m_open->workspace->setCheckIn(later));
    m_open->window->showTab(Tab::Progress);
    OpenWindow::settle();
    QCOMPARE(days(), before);
    m_open->click(u"Show All"_s);
    const RangeDialog* dialog = ask();
    QCOMPARE(field(*dialog, 0)->date(), daysAgo(400));
    QCOMPARE(field(*dialog, 1)->date(), daysAgo(200));
}

void ProgressRangeTest::whatIsSavedHoldsThoseDays()
{
    show(daysAgo(400), daysAgo(200));
    RecordingShell shell;
    const PageContext context{*m_open->workspace, m_open->settings, shell};
    const QString file = m_open->journal.file(u"mood.csv"_s);
    saveChartAs(*m_open->visible<ChartView>(), context, file);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray table = saved.readAll();
    QVERIFY2(table.contains(daysAgo(300).toString(Qt::ISODate).toLatin1() + ",5"), table.constData());
    QVERIFY(!table.contains(daysAgo(500).toString(Qt::ISODate).toLatin1()));
    QVERIFY(!table.contains(daysAgo(60).toString(Qt::ISODate).toLatin1()));
}

void ProgressRangeTest::titlesSpeakOfTheEndOfThoseDays()
{
    show(daysAgo(500), daysAgo(200));
    const auto then = m_open->workspace->standingOn(daysAgo(200));
    QVERIFY(then && then->scores.spark);
    const QString spark = u"Spark %1"_s.arg(displayScore(*then->scores.spark));
    QVERIFY2(m_open->says(spark), qPrintable(spark));
    m_open->click(u"More charts"_s);
    QVERIFY(m_open->says(u"1 finished in this time"_s));
    QVERIFY(m_open->says(u"in Doing at the end."_s));
    QVERIFY(!m_open->says(u"Still at it"_s)); // how long it has stood there is of today
    m_open->click(u"Show All"_s);
    QVERIFY(m_open->says(u"Still at it"_s));
    QVERIFY(m_open->says(u"in Doing now."_s));
}

void ProgressRangeTest::daysWithoutAnythingSaySo()
{
    show(daysAgo(900), daysAgo(800));
    QVERIFY(m_open->says(u"Too little in these days for a line."_s));
    QVERIFY(!m_open->says(u"once you"_s));
    m_open->click(u"Show All"_s);
    QVERIFY(!m_open->says(u"Too little in these days for a line."_s));
}

void ProgressRangeTest::oneAssessmentInThoseDaysHasNoVerdict()
{
    m_open->click(u"Show 4 weeks"_s); // one was 5 days ago, those before it a year and more
    QVERIFY(m_open->says(u"Too little in these days for a line."_s));
    QVERIFY(!m_open->says(u"A second assessment"_s));
    const QString verdict = wording::sparkTitle(m_open->workspace->standing());
    QVERIFY2(!m_open->says(verdict), qPrintable(verdict));
    m_open->click(u"Show All"_s);
    QVERIFY2(m_open->says(verdict), qPrintable(verdict));
}

void ProgressRangeTest::everyChartOfOtherDaysSaysSo()
{
    const QDate later = m_open->clock.today().addDays(100); // nothing is noted until then
    for (const int days : {50, 40}) {
        m_open->clock.setDay(later.addDays(-100 - days));
        CheckIn checkIn;
        checkIn.day = m_open->clock.today();
        checkIn.mood = 5;
        checkIn.energy = 4;
        checkIn.sleep = 7;
        QVERIFY(m_open->workspace->setCheckIn(checkIn));
        FridayPage page;
        page.day = checkIn.day;
        page.gut = 6;
        QVERIFY(m_open->workspace->saveFridayPage(page, {}, {}));
        Goal goal;
        goal.title = u"An hour with Dana"_s;
        goal.play = Play::Mentor;
        goal.column = BoardColumn::Done;
        QVERIFY(m_open->workspace->addGoal(goal));
    }
    m_open->clock.setDay(later);
    show(daysAgo(99), daysAgo(0)); // they end today, so that they are no past
    m_open->click(u"More charts"_s);
    for (const QString& waits : {u"make a line"_s, u"make a first line"_s, u"once you"_s})
        QVERIFY2(!m_open->says(waits), qPrintable(waits));
    qsizetype told = 0;
    for (const auto* label : m_open->window->findChildren<QLabel*>())
        told += label->isVisible() && label->text() == u"Too little in these days for a line."_s ? 1 : 0;
    QCOMPARE(told, 3); // energy, sleep and gut
    QVERIFY(m_open->says(u"No way out was tried in these days."_s));
}

void ProgressRangeTest::overYearsEveryDayHasItsYear()
{
    for (int day = 40; day > 0; --day) {
        CheckIn checkIn;
        checkIn.day = daysAgo(day);
        checkIn.mood = day > 20 ? 3 + day % 2 : 9;
        QVERIFY(m_open->workspace->setCheckIn(checkIn));
    }
    const auto title = [&] { return m_open->visible<ChartView>()->name(); };
    const QString year = QString::number(m_open->clock.today().year());
    QVERIFY2(title().contains(u"shifted up since"_s) && !title().endsWith(year), qPrintable(title()));
    m_open->click(u"Show All"_s);
    QVERIFY2(title().contains(u"shifted up since"_s) && title().endsWith(year), qPrintable(title()));
}

QTEST_MAIN(ProgressRangeTest)
#include "progress_range_test.moc"
