// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_fixture.h"
#include "looks/fit.h"
#include "window_fixture.h"

#include "common/chart_table_dialog.h"
#include "progress/chart_view.h"
#include "progress/chart_view_menu.h"

#include <wording/typed.h>

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QTableWidget>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Progress in the window: what the charts hold, read point by point with the keyboard as a screen reader would.
class ProgressWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void anEmptyChartSaysWhatItWaitsFor();
    void everyCheckInIsAPointOfMood();
    void everyAssessmentIsAPointOfSpark();
    void theRangeNarrowsWhatIsShown();
    void whatIsTakenBackLeavesTheChart();
    void theWayOutOpensWhenThePersonSaysSo();
    void aChartIsReadAsATable();
    void headsOfAChartsTableAreWhole();
    void aChartIsCopiedAndSaved();
    void aPointLeadsToItsDay();
    void whatHappenedIsMarked();
    void moreChartsHoldTheOtherDailyValues();
    void moreChartsAreReachedAndLeftByKeyboard();
    void whatAChartRestsOnStandsWhereAValueIsRead();
    void aGutAgainstTheCriteriaIsPointedOut();

private:
    void checkIn(int daysAgo, int mood);
    void check(int daysAgo, int answer);
    void choose(const QString& action) const;
    /// Each point of a \a line of the chart that stands at \a place on the page, newest first, as it is spoken.
    [[nodiscard]] QStringList readPoints(int place, int line = 0) const;
    [[nodiscard]] QDate today() const { return m_open->clock.today(); }

    std::unique_ptr<OpenWindow> m_open;
};

void ProgressWindowTest::checkIn(int daysAgo, int mood)
{
    CheckIn checkIn;
    checkIn.day = today().addDays(-daysAgo);
    checkIn.mood = mood;
    QVERIFY(m_open->workspace->setCheckIn(checkIn));
}

/// What the menu of the first chart offers.
void ProgressWindowTest::choose(const QString& action) const
{
    for (QAction* each : m_open->visible<ChartView>()->window()->findChildren<QAction*>()) {
        if (QString(each->text()).remove(u'&') == action) {
            each->trigger();
            break;
        }
    }
    OpenWindow::settle();
}

void ProgressWindowTest::check(int daysAgo, int answer)
{
    Check check;
    check.day = today().addDays(-daysAgo);
    check.form = CheckForm::Full;
    check.answers.fill(Answer::given(answer));
    QVERIFY(m_open->workspace->recordCheck(check));
}

QStringList ProgressWindowTest::readPoints(int place, int line) const
{
    QList<ChartView*> charts = m_open->window->findChildren<ChartView*>();
    charts.removeIf([](const ChartView* chart) { return !chart->isVisible(); });
    if (place >= charts.size())
        return {};
    ChartView* chart = charts.at(place);
    chart->clearFocus(); // where it was read before is forgotten
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    for (int i = 0; i < line; ++i)
        QTest::keyClick(chart, Qt::Key_Down);
    QStringList points{chart->accessibleDescription()};
    constexpr int most = 50;
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(chart, Qt::Key_Left);
        if (points.last() == chart->accessibleDescription())
            break; // the oldest stays
        points.append(chart->accessibleDescription());
    }
    return points;
}

void ProgressWindowTest::anEmptyChartSaysWhatItWaitsFor()
{
    m_open->show(Tab::Progress);
    QVERIFY(m_open->says(u"Two check-ins make a first line."_s));
    QVERIFY(m_open->says(u"A second assessment, some weeks after the first"_s));
    QVERIFY(!m_open->visible<ChartView>());
    m_open->click(u"Go to Today"_s);
    QCOMPARE(m_open->window->currentTab(), Tab::Today);
    m_open->window->showTab(Tab::Progress);
    checkIn(3, 4);
    QVERIFY(!m_open->visible<ChartView>());
    checkIn(1, 6);
    OpenWindow::settle();
    QVERIFY(m_open->visible<ChartView>());
    QVERIFY(!m_open->says(u"Two check-ins make a first line."_s));
    QVERIFY(!m_open->find<QPushButton>(u"Go to Today"_s));
    QVERIFY(m_open->find<QPushButton>(u"Take the assessment"_s));
    check(1, 50);
    OpenWindow::settle();
    QVERIFY2(!m_open->find<QPushButton>(u"Take the assessment"_s), "the second is worth taking some weeks later");
}

void ProgressWindowTest::everyCheckInIsAPointOfMood()
{
    checkIn(20, 3);
    checkIn(5, 8);
    m_open->show(Tab::Progress);
    const QStringList points = readPoints(0);
    QCOMPARE(points.size(), 2);
    QVERIFY2(points.at(0).startsWith(u"28 Oct 2026"_s) && points.at(0).endsWith(u"Mood, 8"_s),
             qPrintable(points.at(0)));
    QVERIFY2(points.at(1).startsWith(u"13 Oct 2026"_s) && points.at(1).endsWith(u"Mood, 3"_s),
             qPrintable(points.at(1)));
}

void ProgressWindowTest::everyAssessmentIsAPointOfSpark()
{
    check(60, 75);
    check(30, 25);
    m_open->show(Tab::Progress);
    const QStringList points = readPoints(0, 1); // the line of the area is the first
    QCOMPARE(points.size(), 2);
    QVERIFY2(points.at(0).contains(u"Spark"_s), qPrintable(points.at(0)));
    const std::optional<Standing> now = m_open->workspace->standing();
    const std::optional<Standing> then = m_open->workspace->standingOn(today().addDays(-60));
    QVERIFY(now && then && now->scores.spark && then->scores.spark);
    // As it is, with how far it wobbles by itself.
    const QString wobble = u" ± "_s + QString::number(now->sparkChange->sem, 'f', 1);
    QVERIFY2(points.at(0).endsWith(QString::number(*now->scores.spark, 'f', 1) + wobble), qPrintable(points.at(0)));
    QVERIFY2(points.at(1).endsWith(QString::number(*then->scores.spark, 'f', 1) + wobble), qPrintable(points.at(1)));
    QVERIFY2(points.at(1).startsWith(u"3 Sep"_s), qPrintable(points.at(1))); // 'Sept' where the locale says so
    QCOMPARE(readPoints(0, 0).size(), 2);
}

void ProgressWindowTest::theRangeNarrowsWhatIsShown()
{
    for (const int daysAgo : {500, 200, 60, 10, 2})
        checkIn(daysAgo, 5);
    m_open->show(Tab::Progress);
    QCOMPARE(readPoints(0).size(), 3); // 90 days at first
    m_open->click(u"Show All"_s);
    QCOMPARE(readPoints(0).size(), 5);
    m_open->click(u"Show Year"_s);
    QCOMPARE(readPoints(0).size(), 4);
    m_open->click(u"Show 4 weeks"_s);
    QCOMPARE(readPoints(0).size(), 2);
}

void ProgressWindowTest::whatIsTakenBackLeavesTheChart()
{
    for (const int daysAgo : {9, 6, 3})
        checkIn(daysAgo, 5);
    m_open->show(Tab::Progress);
    QCOMPARE(readPoints(0).size(), 3);
    QVERIFY(m_open->workspace->undo());
    QCOMPARE(readPoints(0).size(), 2);
}

void ProgressWindowTest::theWayOutOpensWhenThePersonSaysSo()
{
    check(60, 75);
    m_open->show(Tab::Progress);
    QVERIFY(!m_open->workspace->arrival());
    m_open->click(u"The way out"_s);
    QVERIFY(m_open->workspace->arrival());
    QVERIFY(!m_open->find<QAbstractButton>(u"Show All"_s));
    QVERIFY(m_open->workspace->undo());
    OpenWindow::settle();
    QVERIFY(m_open->find<QAbstractButton>(u"Show All"_s));
}

void ProgressWindowTest::aChartIsReadAsATable()
{
    checkIn(2, 4);
    checkIn(1, 7);
    m_open->show(Tab::Progress);
    choose(u"Show as a table…"_s);
    const auto* table = m_open->visible<QTableWidget>();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->horizontalHeaderItem(1)->text(), u"Mood"_s);
    QCOMPARE(table->item(1, 1)->text(), u"7"_s);
    QCOMPARE(QApplication::focusWidget(), table);
    m_open->press(Qt::Key_Escape);
}

void ProgressWindowTest::headsOfAChartsTableAreWhole()
{
    const QString event = u"A goal was begun that has a long name and is told in words of its own"_s;
    const ChartTable chart{{u"Day"_s, u"A smoothed mean of days"_s, u"What has happened"_s},
                           {{u"2026-03-02"_s, u"7.0"_s, {}}, {u"2026-03-03"_s, u"6.0"_s, event}}};
    ChartTableDialog dialog(u"Mood"_s, chart, nullptr);
    dialog.show();
    const auto* table = dialog.findChild<QTableWidget*>();
    const QHeaderView* heads = table->horizontalHeader();
    for (const int width : {360, 1800}) {
        dialog.resize(width, 500);
        OpenWindow::settle();
        QCOMPARE(misfits(dialog, dialog.size()), QStringList());
        QCOMPARE(heads->length(), table->viewport()->width());
        QCOMPARE(table->horizontalHeaderItem(2)->text().contains(u'\n'), width < 1000);
        QCOMPARE(table->rowHeight(1) > table->rowHeight(0), width < 1000);
    }
}

void ProgressWindowTest::aChartIsCopiedAndSaved()
{
    checkIn(2, 4);
    checkIn(1, 7);
    m_open->show(Tab::Progress);
    choose(u"Copy as a table"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\t7"_s));
    choose(u"Copy as a picture"_s);
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    const auto* chart = m_open->visible<ChartView>();
    RecordingShell shell;
    const PageContext context{*m_open->workspace, m_open->settings, shell};
    for (const QString& ending : {u"png"_s, u"svg"_s, u"csv"_s}) {
        const QString file = m_open->journal.file(u"chart."_s + ending);
        saveChartAs(*chart, context, file);
        QVERIFY2(QFileInfo(file).size() > 50, qPrintable(ending));
    }
    QVERIFY(shell.errors.empty());
    saveChartAs(*chart, context, u"/nowhere/at/all/chart.png"_s);
    QCOMPARE(shell.errors.size(), size_t(1));
    saveChartAs(*chart, context, m_open->workspace->path());
    QCOMPARE(shell.errors.size(), size_t(2));
    QCOMPARE(shell.errors.back().code, ErrorCode::OutputExists);
    QVERIFY(m_open->workspace->verify());
}

void ProgressWindowTest::aPointLeadsToItsDay()
{
    checkIn(2, 4);
    checkIn(1, 7);
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"that day"_s, today().addDays(-1)));
    m_open->show(Tab::Progress);
    auto* chart = m_open->visible<ChartView>();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Entries"_s).size(), 1);
}

void ProgressWindowTest::whatHappenedIsMarked()
{
    checkIn(2, 4);
    checkIn(1, 7);
    Goal goal;
    goal.title = u"The outline"_s;
    goal.column = BoardColumn::Next;
    const auto id = m_open->workspace->addGoal(goal);
    QVERIFY(id && m_open->workspace->moveGoals({*id}, BoardColumn::Done, 0));
    LookingBack told;
    told.firstOff = QDate(today().year(), today().month(), 1);
    QVERIFY(m_open->workspace->saveLookingBack(told));
    m_open->show(Tab::Progress);
    const ChartTable table = m_open->visible<ChartView>()->chart()->table();
    QCOMPARE(table.headers.last(), u"What happened"_s);
    QCOMPARE(table.rows.last().last(), u"Finished: "_s + wording::isolated(u"The outline"_s));
    QStringList marks;
    for (const QStringList& row : table.rows)
        marks << row.last();
    QVERIFY(marks.contains(u"You first noticed it"_s));
}

void ProgressWindowTest::moreChartsHoldTheOtherDailyValues()
{
    for (int day = 3; day > 0; --day) {
        CheckIn checkIn;
        checkIn.day = today().addDays(-day);
        checkIn.mood = 5;
        checkIn.energy = day;
        checkIn.sleep = 6.5 + day;
        QVERIFY(m_open->workspace->setCheckIn(checkIn));
    }
    m_open->show(Tab::Progress);
    m_open->click(u"More charts"_s);
    QVERIFY(m_open->says(u"What goes together"_s));
    QVERIFY(m_open->says(u"Sleep and mood: 3 of 20 days so far."_s));
    QVERIFY(m_open->says(u"Two Friday pages with what your gut says make a line."_s));
    QMap<QString, qsizetype> rows;
    for (const ChartView* chart : m_open->window->findChildren<ChartView*>()) {
        if (chart->isVisible())
            rows[chart->chart()->data().series.front().name] = chart->chart()->table().rows.size();
    }
    QVERIFY(m_open->says(u"Energy, 3 days so far"_s) && m_open->says(u"Sleep, 3 nights so far"_s));
    QCOMPARE(rows.value(u"Energy"_s), 3);
    QCOMPARE(rows.value(u"Sleep"_s), 3);
}

void ProgressWindowTest::moreChartsAreReachedAndLeftByKeyboard()
{
    m_open->show(Tab::Progress);
    auto* more = m_open->find<QAbstractButton>(u"More charts"_s);
    QVERIFY(more);
    for (const bool shown : {true, false}) {
        more->setFocus(Qt::TabFocusReason);
        QTest::keyClick(more, Qt::Key_Space);
        QCOMPARE(QString(more->text()).remove(u'&'), shown ? u"Back to the main charts"_s : u"More charts"_s);
        QCOMPARE(QApplication::focusWidget(), more);
        QVERIFY(more->isVisible());
        // Next comes what it shows, or what stands beneath it.
        QTest::keyClick(more, Qt::Key_Tab);
        const QWidget* next = QApplication::focusWidget();
        QVERIFY(next && next != more);
        if (shown)
            QVERIFY(next->mapTo(m_open->window.get(), QPoint()).y() > more->mapTo(m_open->window.get(), QPoint()).y());
    }
}

void ProgressWindowTest::whatAChartRestsOnStandsWhereAValueIsRead()
{
    for (int day = 12; day > 0; --day) {
        CheckIn checkIn;
        checkIn.day = today().addDays(-day);
        checkIn.mood = 4 + day % 3;
        QVERIFY(m_open->workspace->setCheckIn(checkIn));
    }
    m_open->show(Tab::Progress);
    auto* chart = m_open->visible<ChartView>();
    QVERIFY(chart);
    QVERIFY2(chart->accessibleDescription().startsWith(u"measured against ten days, "_s),
             qPrintable(chart->accessibleDescription()));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    QVERIFY2(chart->accessibleDescription().contains(u"Mood, "_s), qPrintable(chart->accessibleDescription()));
    chart->clearFocus();
    QVERIFY(chart->accessibleDescription().startsWith(u"measured against ten days, "_s));
}

void ProgressWindowTest::aGutAgainstTheCriteriaIsPointedOut()
{
    Worksheet sheet;
    sheet.play = Play::Decide;
    sheet.set(u"options"_s, {{{}, u"Learning"_s}, {{}, u"4"_s}, {u"Stay"_s, u"5"_s}, {u"Platform"_s, u"2"_s}});
    sheet.setText(u"staying"_s, u"Stay"_s);
    const auto saved = m_open->workspace->saveWorksheet(sheet);
    QVERIFY(saved);
    FridayPage page;
    page.gut = 9;
    QVERIFY(m_open->workspace->saveFridayPage(page, {}, {}));
    m_open->show(Tab::Progress);
    m_open->click(u"More charts"_s);
    QVERIFY2(!m_open->says(u"Your gut says"_s), "one reading says nothing");
    m_open->clock.setNow(m_open->clock.now().addDays(7));
    QVERIFY(m_open->workspace->saveFridayPage(page, {}, {}));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Your gut says go; by your own weights of 2 November 2026 staying comes first."_s));
    m_open->click(u"Open that worksheet"_s);
    QCOMPARE(m_open->window->currentTab(), Tab::WaysOut);
    QVERIFY(m_open->says(u"Make the decision you avoid"_s));
    sheet = *m_open->workspace->worksheet(*saved);
    sheet.setText(u"staying"_s, u"Platform"_s);
    QVERIFY(m_open->workspace->saveWorksheet(sheet));
    m_open->window->showTab(Tab::Progress);
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"Your gut says"_s));
}

QTEST_MAIN(ProgressWindowTest)
#include "progress_window_test.moc"
