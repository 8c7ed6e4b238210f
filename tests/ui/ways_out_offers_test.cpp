// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <wording/play_words.h>

#include <QLineEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What a way out offers to become a goal: a spark from the reading shelf, the biggest drain of the energy audit.
class WaysOutOffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void aSparkBecomesAGoalInOneAction();
    void theBiggestDrainIsOfferedAsAGoal();
    void theEndOfAWorksheetOffersIt();

private:
    void showWayOut(Play play)
    {
        m_open->show(Tab::WaysOut);
        m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(play));
        OpenWindow::settle();
    }
    WorksheetId read()
    {
        Worksheet sheet;
        sheet.play = Play::ReadListen;
        sheet.setText(u"area"_s, u"leading"_s);
        sheet.setLines(u"ideas"_s, {u"Ask before you answer"_s, u"Say no early"_s});
        const auto id = m_open->workspace->saveWorksheet(sheet);
        return id ? *id : WorksheetId();
    }
    [[nodiscard]] const std::vector<Goal>& goals() const { return m_open->workspace->goals(); }
    std::unique_ptr<OpenWindow> m_open;
};

void WaysOutOffersTest::aSparkBecomesAGoalInOneAction()
{
    QVERIFY(!read().isNull());
    showWayOut(Play::ReadListen);
    QVERIFY(m_open->says(u"Ask before you answer"_s));
    m_open->click(u"Make it a goal: Say no early"_s);
    QCOMPARE(goals().size(), size_t(1));
    QCOMPARE(goals().front().title, u"Say no early"_s);
    QCOMPARE(goals().front().why, u"leading"_s);
    QCOMPARE(goals().front().column, BoardColumn::Next);
    auto* open = m_open->find<QAbstractButton>(u"Open its goal: Say no early"_s);
    QVERIFY2(open && open->hasFocus(), "the keyboard stays with the line");
    QVERIFY2(m_open->find<QAbstractButton>(u"Make it a goal: Ask before"_s), "the other one is still offered");

    m_open->shortcut(Qt::Key_Z);
    QVERIFY(goals().empty());
    QVERIFY(m_open->find<QAbstractButton>(u"Make it a goal: Say no early"_s));
    m_open->shortcut(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    m_open->click(u"Open its goal: Say no early"_s);
    QCOMPARE(m_open->window->currentTab(), Tab::Goals);
}

void WaysOutOffersTest::theBiggestDrainIsOfferedAsAGoal()
{
    Worksheet audit;
    audit.play = Play::CraftJob;
    audit.set(u"audit"_s,
              {{u"mail"_s, u"6"_s, u"-2"_s}, {u"figures"_s, u"9"_s, u"-1"_s}, {u"workshop"_s, u"12"_s, u"2"_s}});
    QVERIFY(m_open->workspace->saveWorksheet(audit));
    showWayOut(Play::CraftJob);
    QVERIFY(m_open->says(u"\u2068figures\u2069: 9 h a week"_s));
    m_open->click(u"Make it a goal: \u2068figures"_s);
    QCOMPARE(goals().size(), size_t(1));
    QCOMPARE(goals().front().title, u"Less of this: figures"_s);
    QVERIFY(m_open->find<QAbstractButton>(u"Open its goal: \u2068figures"_s));
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(goals().empty());
}

void WaysOutOffersTest::theEndOfAWorksheetOffersIt()
{
    QVERIFY(!read().isNull());
    showWayOut(Play::ReadListen);
    m_open->click(u"Go on with the worksheet"_s);
    for (int page = 0; page < 4 && !m_open->says(u"What it becomes"_s); ++page)
        m_open->press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_open->says(u"What it becomes"_s));
    m_open->click(u"Make it a goal: Ask before you answer"_s);
    QCOMPARE(goals().size(), size_t(1));
    QVERIFY(m_open->says(u"What it becomes"_s));
    QVERIFY(m_open->find<QAbstractButton>(u"Open its goal: Ask before you answer"_s));
}

QTEST_MAIN(WaysOutOffersTest)
#include "ways_out_offers_test.moc"
