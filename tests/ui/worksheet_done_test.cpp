// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <wording/play_words.h>
#include <wording/worksheet_forms.h>

#include <QCheckBox>
#include <QLineEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The end of a worksheet: what is open, and after it was finished when the way out is done, what only the person can
/// say, and 'Did it help?'.
class WorksheetDoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void aConditionSaysHowItStands();
    void theKeyboardGoesToTheFirstAnswerThatIsOpen();
    void aClickShowsTheFirstAnswerThatIsOpen();
    void whatOnlyThePersonCanSayIsTicked();
    void whetherItHelpedIsAskedOnceItIsDone();
    void whetherItHelpedIsAnswered_data();
    void whetherItHelpedIsAnswered();

private:
    void openEnd(const Worksheet& sheet);
    [[nodiscard]] QCheckBox* said() const { return m_open->find<QCheckBox>(u"The retreat took place."_s); }
    [[nodiscard]] const Goal& card() const
    {
        return *m_open->workspace->goal(*m_open->workspace->worksheets().front().goal);
    }
    static Worksheet retreat()
    {
        Worksheet sheet;
        sheet.play = Play::MiniRetreat;
        sheet.setText(u"by"_s, u"2026-11-01"_s);
        sheet.setText(u"place"_s, u"the lake"_s);
        sheet.set(u"agenda"_s, {{u"9:00"_s, u"walk"_s}, {u"11:00"_s, u"look back"_s}, {u"15:00"_s, u"choose"_s}});
        sheet.setLines(u"questions"_s, {u"What would I miss?"_s});
        sheet.setText(u"goal"_s, u"One free evening"_s);
        sheet.setText(u"stop"_s, u"Mail after eight"_s);
        return sheet;
    }
    std::unique_ptr<OpenWindow> m_open;
};

void WorksheetDoneTest::openEnd(const Worksheet& sheet)
{
    QVERIFY(m_open->workspace->saveWorksheet(sheet));
    m_open->show(Tab::WaysOut);
    m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(sheet.play));
    OpenWindow::settle();
    m_open->click(u"Go on with the worksheet"_s);
    for (int page = 0; page < 4 && !m_open->says(u"What it becomes"_s); ++page)
        m_open->press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_open->says(u"What it becomes"_s));
}

void WorksheetDoneTest::theKeyboardGoesToTheFirstAnswerThatIsOpen()
{
    Worksheet sheet;
    sheet.play = Play::SetGoals;
    sheet.setText(u"year"_s, u"Lead a pilot"_s);
    openEnd(sheet);
    const auto* link = m_open->find<QAbstractButton>(u"Far and near"_s);
    QVERIFY(link && link->hasFocus());
    m_open->press(Qt::Key_Space);
    auto* asked = qobject_cast<QLineEdit*>(m_open->window->focusWidget());
    QVERIFY2(asked && asked->text().isEmpty(), "the first field of the page is filled in");
    m_open->type(u"Run one on my own"_s);
    QCOMPARE(asked->text(), u"Run one on my own"_s);
}

void WorksheetDoneTest::aClickShowsTheFirstAnswerThatIsOpen()
{
    Worksheet sheet;
    sheet.play = Play::SetGoals;
    sheet.setText(u"year"_s, u"Lead a pilot"_s);
    sheet.setText(u"goal"_s, u"Run one on my own"_s);
    openEnd(sheet);
    m_open->window->resize(900, 420);
    OpenWindow::settle();
    m_open->click(u"Far and near"_s);
    const auto* asked = qobject_cast<QLineEdit*>(m_open->window->focusWidget());
    QVERIFY(asked && asked->text().isEmpty());
    QTRY_VERIFY2(!asked->visibleRegion().isEmpty(), "it is below what the window shows");
}

void WorksheetDoneTest::aConditionSaysHowItStands()
{
    const std::map<DoneFact, int> facts{{DoneFact::WinsInTwoWeeks, 4}};
    DoneRule wins;
    wins.text = u"Ten wins."_s;
    wins.fact = DoneFact::WinsInTwoWeeks;
    wins.least = 10;
    QCOMPARE(wording::doneLine(wins, {}, DoneState::Open, facts), u"Open: Ten wins. (4 of 10)"_s);
    QCOMPARE(wording::doneLine(wins, {}, DoneState::Met, facts), u"Done: Ten wins."_s);
    wins.least = 1;
    QCOMPARE(wording::doneLine(wins, {}, DoneState::Open, facts), u"Open: Ten wins."_s);
    openEnd(retreat());
    QVERIFY(m_open->says(u"Done: One goal came home with you."_s));
    QVERIFY(m_open->says(u"Done: So did one stop."_s));
}

void WorksheetDoneTest::whatOnlyThePersonCanSayIsTicked()
{
    openEnd(retreat());
    QVERIFY(said());
    QVERIFY2(!said()->isEnabled(), "nothing was begun yet");
    m_open->click(u"Finish, and do this"_s);
    QVERIFY(said() && said()->isEnabled() && !said()->isChecked());
    QVERIFY(!m_open->says(u"Did it help?"_s));
    said()->setFocus();
    m_open->press(Qt::Key_Space);
    QVERIFY(said()->isChecked());
    DoneRule rule;
    rule.key = u"took_place"_s;
    QCOMPARE(m_open->workspace->worksheets().front().text(doneKey(rule)), u"yes"_s);
    QVERIFY(m_open->says(u"Did it help?"_s));
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(said() && !said()->isChecked());
    QVERIFY(!m_open->says(u"Did it help?"_s));
}

void WorksheetDoneTest::whetherItHelpedIsAskedOnceItIsDone()
{
    Worksheet incomplete = retreat();
    incomplete.set(u"stop"_s, {});
    openEnd(incomplete);
    m_open->click(u"Finish, and do this"_s);
    said()->setFocus();
    m_open->press(Qt::Key_Space);
    QVERIFY(m_open->says(u"Open: So did one stop."_s));
    QVERIFY2(!m_open->says(u"Did it help?"_s), "one thing is open");
    m_open->press(Qt::Key_Left, Qt::AltModifier);
    m_open->find<QLineEdit>(u"The one thing you stop"_s)->setText(u"Mail after eight"_s);
    m_open->press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_open->says(u"Done: So did one stop."_s));
    QVERIFY(m_open->says(u"That is done. Did it help?"_s));
}

void WorksheetDoneTest::whetherItHelpedIsAnswered_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("helped");
    QTest::newRow("it helped") << u"It helped"_s << static_cast<int>(Helped::Yes);
    QTest::newRow("no difference") << u"No difference"_s << static_cast<int>(Helped::NoDifference);
    QTest::newRow("it did not") << u"It did not help"_s << static_cast<int>(Helped::No);
}

void WorksheetDoneTest::whetherItHelpedIsAnswered()
{
    QFETCH(const QString, button);
    QFETCH(const int, helped);
    openEnd(retreat());
    m_open->click(u"Finish, and do this"_s);
    said()->setFocus();
    m_open->press(Qt::Key_Space);
    m_open->click(button);
    QVERIFY(card().helped && static_cast<int>(*card().helped) == helped);
    QVERIFY2(!m_open->says(u"Did it help?"_s), "it is asked once");
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(!card().helped);
    QVERIFY(m_open->says(u"Did it help?"_s));
}

QTEST_MAIN(WorksheetDoneTest)
#include "worksheet_done_test.moc"
