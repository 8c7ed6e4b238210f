// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ways_out/worksheet_view.h"
#include "window_fixture.h"

#include <wording/play_words.h>
#include <wording/worksheet_forms.h>

#include <QLineEdit>
#include <QProgressBar>

using namespace unrut;
using namespace Qt::StringLiterals;

/// How far a worksheet is, and what is closed until a part of it was ended.
class WorksheetStageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void theStageOfADreamIsEndedByThePerson();
    void aClosedPageLeadsBack();
    void theBarShowsWhatIsWritten();

private:
    void openSheet(Play play)
    {
        m_open->show(Tab::WaysOut);
        m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(play));
        OpenWindow::settle();
        m_open->click(m_open->find<QAbstractButton>(u"Start the worksheet"_s) ? u"Start the worksheet"_s
                                                                              : u"Go on with the worksheet"_s);
    }
    [[nodiscard]] QLineEdit* line(const QString& label) const { return m_open->find<QLineEdit>(label); }
    std::unique_ptr<OpenWindow> m_open;
};

void WorksheetStageTest::theStageOfADreamIsEndedByThePerson()
{
    openSheet(Play::DreamBrainstorm);
    m_open->type(u"a workshop"_s);
    const auto next = [this] { return m_open->find<QAbstractButton>(u"Next"_s); };
    QVERIFY2(!next()->isEnabled(), "what comes after it is closed");
    m_open->press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_open->find<QAbstractButton>(u"That is all"_s));
    m_open->click(u"That is all"_s);
    QVERIFY(!m_open->find<QAbstractButton>(u"That is all"_s));
    m_open->click(u"Go on listing"_s);
    QVERIFY(!next()->isEnabled());
    m_open->click(u"That is all"_s);
    m_open->click(u"Next"_s);
    QVERIFY(line(u"Which one gives you energy"_s));
}

void WorksheetStageTest::aClosedPageLeadsBack()
{
    openSheet(Play::DreamBrainstorm);
    m_open->window->findChild<WorksheetView*>()->showPage(1, true);
    OpenWindow::settle();
    QVERIFY(m_open->says(u"This page opens when"_s));
    QVERIFY2(!m_open->find<QAbstractButton>(u"Next"_s)->isEnabled(), "what comes after it is closed, too");
    QVERIFY(QApplication::focusWidget() == m_open->find<QAbstractButton>(u"Go to the page before"_s));
    m_open->press(Qt::Key_Space);
    QVERIFY(m_open->find<QAbstractButton>(u"That is all"_s));
}

/// Not at which page one looks.
void WorksheetStageTest::theBarShowsWhatIsWritten()
{
    openSheet(Play::SetGoals);
    const auto bar = [this] { return m_open->find<QProgressBar>(u"How much is written up to this page"_s); };
    QVERIFY(bar());
    for (int page = 0; page < 3; ++page)
        m_open->click(u"Next"_s);
    QVERIFY(m_open->says(u"nothing written yet"_s));
    QCOMPARE(bar()->value(), bar()->minimum());
    Worksheet sheet;
    sheet.play = Play::TalkSupervisor;
    sheet.setText(u"concern"_s, u"Two jobs"_s);
    sheet.setLines(u"facts"_s, {u"On time"_s, u"Within budget"_s});
    sheet.setLines(u"asks"_s, {u"relief"_s});
    sheet.setText(u"ask"_s, u"The report"_s);
    sheet.setText(u"offer"_s, u"Two sessions"_s);
    QVERIFY(m_open->workspace->saveWorksheet(sheet));
    openSheet(Play::TalkSupervisor);
    QCOMPARE(bar()->value(), 2);
    QVERIFY(bar()->maximum() > 2);
    // It does not run ahead of the number above it.
    m_open->click(u"Back"_s);
    m_open->click(u"Back"_s);
    QVERIFY(m_open->says(u"Worksheet · 1 of"_s));
    QCOMPARE(bar()->value(), 1);
}

QTEST_MAIN(WorksheetStageTest)
#include "worksheet_stage_test.moc"
