// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_fixture.h"
#include "goals/done_moment.h"

#include <theme/colours.h>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What the moment of a finished goal keeps, and where it leads.
class DoneMomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerAboutTheAreaIsKeptAndLeadsOn_data();
    void everyAnswerAboutTheAreaIsKeptAndLeadsOn();
    void itIsReadWhileItGlows_data();
    void itIsReadWhileItGlows();
};

void DoneMomentTest::everyAnswerAboutTheAreaIsKeptAndLeadsOn_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("tab");
    QTest::newRow("stay") << u"Not yet, I stay with it"_s << int(AreaAnswer::Stay) << int(Tab::WaysOut);
    QTest::newRow("another") << u"Another area now"_s << int(AreaAnswer::Another) << int(Tab::Assess);
    QTest::newRow("enough") << u"Yes, this is enough"_s << int(AreaAnswer::Enough) << int(Tab::Goals);
}

void DoneMomentTest::everyAnswerAboutTheAreaIsKeptAndLeadsOn()
{
    QFETCH(const QString, button);
    OpenBoard open;
    const GoalId id = open.add(u"Talk with Sofia"_s, BoardColumn::Doing);
    Goal goal = *open.workspace->goal(id);
    goal.domain = Domain::Grw;
    QVERIFY(open.workspace->editGoal(goal));
    open.show(Tab::Goals);
    QVERIFY(open.workspace->moveGoals({id}, BoardColumn::Done, 0));
    OpenWindow::settle();
    QVERIFY(open.says(u"Is “Blocked growth” where you want it?"_s));
    open.click(button);
    QTEST(static_cast<int>(open.workspace->goal(id)->area.value()), "answer");
    QTEST(static_cast<int>(open.window->currentTab()), "tab");
    // The answer can be seen, and taken back.
    open.window->showTab(Tab::Goals);
    OpenWindow::settle();
    QVERIFY(open.find<QAbstractButton>(button)->isChecked());
    QVERIFY(open.workspace->undo());
    OpenWindow::settle();
    QVERIFY(!open.workspace->goal(id)->area);
    QVERIFY(!open.find<QAbstractButton>(button)->isChecked());
}

void DoneMomentTest::itIsReadWhileItGlows_data()
{
    QTest::addColumn<Colours>("colours");
    QTest::newRow("light") << lightColours();
    QTest::newRow("dark") << darkColours();
}

void DoneMomentTest::itIsReadWhileItGlows()
{
    QFETCH(const Colours, colours);
    const QPalette before = QApplication::palette();
    const auto back = qScopeGuard([before] { QApplication::setPalette(before); });
    QApplication::setPalette(paletteFor(colours));
    OpenBoard open;
    const GoalId id = open.add(u"Talk with Sofia"_s, BoardColumn::Doing);
    open.show(Tab::Goals);
    QVERIFY(open.workspace->moveGoals({id}, BoardColumn::Done, 0));
    auto* moment = open.window->findChild<DoneMoment*>();
    QVERIFY(moment && moment->isVisible());
    const QImage picture = moment->grab().toImage();
    constexpr int within = 8; // the border, and before the texts begin
    const QColor ground = picture.pixelColor(within, picture.height() / 2);
    for (const QColor& text : {colours.text, colours.muted, colours.accent})
        QVERIFY2(contrastRatio(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
}

QTEST_MAIN(DoneMomentTest)
#include "done_moment_test.moc"
