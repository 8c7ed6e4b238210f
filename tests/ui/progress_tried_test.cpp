// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_fixture.h"
#include "window_fixture.h"

#include "progress/tried_view.h"

#include <charts/dot_plot.h>

#include <QAction>
#include <QClipboard>
#include <QMouseEvent>
#include <QTableWidget>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The ways out that were tried and what followed, in the window: read, spoken, as a table, taken along.
class ProgressTriedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void withNothingTriedItSaysWhatItWaitsFor();
    void withoutAssessmentsOnBothSidesItSaysSo();
    void theTitleSaysWhatFollowedWithoutACause();
    void arrowKeysReadEachOneAloud();
    void aPointerReadsTheOneBelowIt();
    void enterLeadsToTheDayItBegan();
    void aClickLeadsToTheDayItBegan();
    void itIsReadAsATableByKeyboard();
    void itIsCopied();
    void whatCannotBeDrawnIsInTheTable();

private:
    void check(int daysAgo, int growth);
    void tryOut(Play play, int begun, int done);
    /// Three ways out: one between two assessments, one before the first, one after the last.
    void tryThree();
    TriedView* view();
    void choose(const QString& action);
    [[nodiscard]] QDate today() const { return m_open->clock.today(); }

    std::unique_ptr<OpenWindow> m_open;
};

void ProgressTriedTest::check(int daysAgo, int growth)
{
    Check check;
    check.day = today().addDays(-daysAgo);
    check.form = CheckForm::Full;
    check.answers.fill(Answer::given(50));
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const CheckItem& one = checkItems()[static_cast<size_t>(item)];
        if (one.domain == Domain::Grw)
            check.answers[static_cast<size_t>(item)] = Answer::given(one.reverse ? 100 - growth : growth);
    }
    QVERIFY(m_open->workspace->recordCheck(check));
}

void ProgressTriedTest::tryOut(Play play, int begun, int done)
{
    const QDate now = today();
    m_open->clock.setDay(now.addDays(-begun));
    Goal goal;
    goal.title = u"Ask Dana for an hour"_s;
    goal.column = BoardColumn::Doing;
    goal.play = play;
    goal.domain = Domain::Grw;
    const auto id = m_open->workspace->addGoal(goal);
    QVERIFY(id);
    m_open->clock.setDay(now.addDays(-done));
    QVERIFY(m_open->workspace->moveGoals({*id}, BoardColumn::Done, 0));
    QVERIFY(m_open->workspace->reviewGoal(*id, Helped::Yes));
    m_open->clock.setDay(now);
}

void ProgressTriedTest::tryThree()
{
    tryOut(Play::NewChallenge, 85, 80);
    check(70, 100);
    tryOut(Play::Mentor, 60, 40);
    check(30, 25);
    tryOut(Play::Training, 20, 10);
}

TriedView* ProgressTriedTest::view()
{
    m_open->show(Tab::Progress);
    if (!m_open->visible<TriedView>())
        m_open->click(u"More charts"_s);
    return m_open->visible<TriedView>();
}

void ProgressTriedTest::choose(const QString& action)
{
    for (QAction* each : view()->parentWidget()->findChildren<QAction*>()) {
        if (QString(each->text()).remove(u'&') == action) {
            each->trigger();
            break;
        }
    }
    OpenWindow::settle();
}

void ProgressTriedTest::withNothingTriedItSaysWhatItWaitsFor()
{
    QVERIFY(!view());
    QVERIFY(m_open->says(u"What you tried, and what followed"_s));
    QVERIFY(m_open->says(u"A way out that you put into Doing"_s));
}

void ProgressTriedTest::withoutAssessmentsOnBothSidesItSaysSo()
{
    tryOut(Play::Mentor, 60, 40);
    QVERIFY(!view());
    QVERIFY(m_open->says(u"It takes an assessment before a way out and one after it"_s));
}

void ProgressTriedTest::theTitleSaysWhatFollowedWithoutACause()
{
    tryThree();
    QVERIFY(view());
    QVERIFY2(view()->accessibleName().startsWith(u"A better score followed 1 of 1 way"_s),
             qPrintable(view()->accessibleName()));
    QVERIFY(m_open->says(u"what follows need not come from it"_s));
    QVERIFY(m_open->says(u"2 more lack an assessment before or after"_s));
}

void ProgressTriedTest::arrowKeysReadEachOneAloud()
{
    tryThree();
    tryOut(Play::GoalsReflect, 55, 45);
    TriedView* chart = view();
    QVERIFY(chart);
    chart->setFocus();
    QCOMPARE(chart->accessibleDescription(), QString());
    QTest::keyClick(chart, Qt::Key_Down);
    const QString first = chart->accessibleDescription();
    QVERIFY2(first.contains(u"100 before, 25 after, clearly better"_s), qPrintable(first));
    QVERIFY2(first.contains(u"helped"_s), qPrintable(first));
    QTest::keyClick(chart, Qt::Key_Down);
    const QString second = chart->accessibleDescription();
    QVERIFY(second != first);
    QTest::keyClick(chart, Qt::Key_Down);
    QCOMPARE(chart->accessibleDescription(), second); // the last stays
    QTest::keyClick(chart, Qt::Key_Up);
    QCOMPARE(chart->accessibleDescription(), first);
}

void ProgressTriedTest::aPointerReadsTheOneBelowIt()
{
    tryThree();
    TriedView* chart = view();
    QVERIFY(chart);
    for (int y = 0; y < chart->height() && chart->accessibleDescription().isEmpty(); y += 8) {
        const QPointF at(chart->width() / 2.0, y); // it may be scrolled out of sight
        QMouseEvent move(QEvent::MouseMove, at, chart->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(chart, &move);
    }
    QVERIFY(chart->accessibleDescription().contains(u"100 before, 25 after"_s));
}

void ProgressTriedTest::enterLeadsToTheDayItBegan()
{
    tryThree();
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"that day"_s, today().addDays(-60)));
    TriedView* chart = view();
    QVERIFY(chart);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Return);
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Entries"_s).size(), 1);
}

void ProgressTriedTest::aClickLeadsToTheDayItBegan()
{
    tryThree();
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"that day"_s, today().addDays(-60)));
    TriedView* chart = view();
    QVERIFY(chart);
    const QRectF row = chart->chart().rowRect(chart->plotRect(), 0);
    QTest::mouseClick(chart, Qt::LeftButton, Qt::NoModifier, row.center().toPoint());
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Entries"_s).size(), 1);
}

void ProgressTriedTest::itIsReadAsATableByKeyboard()
{
    tryThree();
    choose(u"Show as a table…"_s);
    const auto* table = m_open->visible<QTableWidget>();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->columnCount(), 8);
    QCOMPARE(QApplication::focusWidget(), table);
    QCOMPARE(table->item(1, 4)->text(), u"100"_s);
    QCOMPARE(table->item(1, 5)->text(), u"25"_s);
    QCOMPARE(table->item(1, 6)->text(), u"clearly better"_s);
    QVERIFY(table->item(1, 1)->text().contains(u"2026"_s)); // a day as people write it
    m_open->press(Qt::Key_Escape);
}

void ProgressTriedTest::itIsCopied()
{
    tryThree();
    choose(u"Copy as a table"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\t100\t25\tclearly better\thelped"_s));
    choose(u"Copy as a picture"_s);
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void ProgressTriedTest::whatCannotBeDrawnIsInTheTable()
{
    tryThree();
    QVERIFY(view());
    QCOMPARE(view()->chart().plot().rows.size(), size_t(1));
    QCOMPARE(view()->tried().size(), size_t(3));
}

QTEST_MAIN(ProgressTriedTest)
#include "progress_tried_test.moc"
