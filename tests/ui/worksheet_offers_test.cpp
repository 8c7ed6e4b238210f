// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/offered_line.h"
#include "window_fixture.h"

#include <domain/check.h>
#include <wording/check_words.h>
#include <wording/play_words.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QToolButton>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What was listed in a worksheet, told before or is known of people is offered where one of it is asked for.
class WorksheetOffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void whatWasListedIsChosenByKeys();
    void theListFollowsWhatIsWritten();
    void theMarkAtItsEndOpensTheList();
    void whatIsWrittenStaysFree();
    void peopleAndThoseJustNamedAreOffered();
    void whatHappenedIsOfferedAsATrigger();
    void theTimelineIsDrawnAtTheEnd();
    void whatIsHandedBackIsTalkedAboutInOneStep();
    void pitchesAreListedWithTheirAnswers();

private:
    void openSheet(Play play);
    [[nodiscard]] OfferedLine* line(const QString& name) const { return m_open->find<OfferedLine>(name); }
    [[nodiscard]] const Worksheet& sheet() const { return m_open->workspace->worksheets().back(); }
    /// The list that an offered line has open, or null.
    static QAbstractItemView* popup() { return qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget()); }
    static void pressInPopup(Qt::Key key)
    {
        QVERIFY(popup());
        QTest::keyClick(popup(), key);
        OpenWindow::settle();
    }
    void save(const Worksheet& sheet) { QVERIFY(m_open->workspace->saveWorksheet(sheet)); }
    std::unique_ptr<OpenWindow> m_open;
};

void WorksheetOffersTest::openSheet(Play play)
{
    m_open->show(Tab::WaysOut);
    m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(play));
    OpenWindow::settle();
    m_open->click(m_open->find<QAbstractButton>(u"Start the worksheet"_s) ? u"Start the worksheet"_s
                                                                          : u"Go on with the worksheet"_s);
}

void WorksheetOffersTest::whatWasListedIsChosenByKeys()
{
    Worksheet dream;
    dream.play = Play::DreamBrainstorm;
    dream.setLines(u"ideas"_s, {u"a workshop"_s, u"a year at sea"_s, u"a small school"_s, u"bread"_s, u"maps"_s});
    dream.setText(u"ideas_ended"_s, u"yes"_s);
    save(dream);
    openSheet(Play::DreamBrainstorm);
    auto* chosen = line(u"Which one gives you energy"_s);
    QVERIFY(chosen);
    QVERIFY2(chosen->hasFocus(), "it is the first open page");
    m_open->press(Qt::Key_Down);
    pressInPopup(Qt::Key_Down);
    pressInPopup(Qt::Key_Return);
    QVERIFY(!popup());
    QCOMPARE(chosen->text(), u"a year at sea"_s);
    QCOMPARE(sheet().text(u"chosen"_s), u"a year at sea"_s);
    m_open->press(Qt::Key_Down); // it opens at the one that stands there
    QCOMPARE(popup()->currentIndex().data().toString(), u"a year at sea"_s);
    pressInPopup(Qt::Key_Escape);
    QCOMPARE(sheet().text(u"chosen"_s), u"a year at sea"_s);
    QVERIFY(chosen->hasFocus());
}

void WorksheetOffersTest::theListFollowsWhatIsWritten()
{
    openSheet(Play::SideProject);
    QVERIFY(line(u"Which one?"_s)->offers().isEmpty());
    QVERIFY2(!line(u"Which one?"_s)->findChild<QToolButton*>()->isVisible(), "there is nothing to open yet");
    m_open->type(u"music"_s);
    m_open->press(Qt::Key_Return);
    m_open->type(u"wood"_s);
    QCOMPARE(line(u"Which one?"_s)->offers(), (QStringList{u"music"_s, u"wood"_s}));
    QVERIFY(line(u"Which one?"_s)->accessibleDescription().contains(u"Down"_s));
}

void WorksheetOffersTest::theMarkAtItsEndOpensTheList()
{
    Worksheet project;
    project.play = Play::SideProject;
    project.setLines(u"interests"_s, {u"music"_s, u"wood"_s});
    save(project);
    openSheet(Play::SideProject);
    auto* one = line(u"Which one?"_s);
    auto* mark = one->findChild<QToolButton*>();
    QVERIFY(mark && mark->isVisible());
    QTest::mouseClick(mark, Qt::LeftButton);
    QVERIFY(popup());
    const QRect second = popup()->visualRect(popup()->model()->index(1, 0));
    QTest::mouseClick(popup()->viewport(), Qt::LeftButton, Qt::NoModifier, second.center());
    OpenWindow::settle();
    QCOMPARE(sheet().text(u"one"_s), u"wood"_s);
    m_open->shortcut(Qt::Key_Z);
    QCOMPARE(sheet().text(u"one"_s), QString());
}

void WorksheetOffersTest::whatIsWrittenStaysFree()
{
    Worksheet project;
    project.play = Play::SideProject;
    project.setLines(u"interests"_s, {u"music"_s, u"wood"_s});
    save(project);
    openSheet(Play::SideProject);
    line(u"Which one?"_s)->setFocus();
    m_open->type(u"mus"_s);
    QVERIFY2(!popup(), "a sentence is written without anything coming up");
    m_open->type(u"eums"_s);
    QCOMPARE(sheet().text(u"one"_s), u"museums"_s);
}

void WorksheetOffersTest::peopleAndThoseJustNamedAreOffered()
{
    Person listed;
    listed.name = u"Marcus Webb"_s;
    QVERIFY(m_open->workspace->addPerson(listed));
    Worksheet mentor;
    mentor.play = Play::Mentor;
    mentor.setText(u"help"_s, u"the next step"_s);
    mentor.setLines(u"candidates"_s, {u"Ines"_s, u"Marcus Webb"_s, u"Tomas"_s});
    save(mentor);
    openSheet(Play::Mentor);
    auto* who = line(u"Whom will you ask first?"_s);
    QVERIFY(who);
    QCOMPARE(who->offers(), (QStringList{u"Ines"_s, u"Marcus Webb"_s, u"Tomas"_s}));
    who->setFocus();
    m_open->type(u"web"_s); // what is typed of a name brings it up
    pressInPopup(Qt::Key_Down);
    pressInPopup(Qt::Key_Return);
    QCOMPARE(sheet().text(u"who"_s), u"Marcus Webb"_s);
}

void WorksheetOffersTest::whatHappenedIsOfferedAsATrigger()
{
    LookingBack told;
    told.events.set(static_cast<size_t>(CheckEvent::Reorg));
    QVERIFY(m_open->workspace->saveLookingBack(told));
    Worksheet trace;
    trace.play = Play::TraceSource;
    trace.setText(u"last_good"_s, u"2026-03-01"_s);
    trace.setText(u"first_off"_s, u"2026-06-01"_s);
    trace.setLines(u"changed"_s, {u"Dana left"_s});
    trace.setLines(u"whys"_s, {u"I dread Mondays"_s, u"Nobody decides"_s});
    save(trace);
    openSheet(Play::TraceSource);
    auto* trigger = line(u"What set it off?"_s);
    QVERIFY(trigger);
    QCOMPARE(trigger->offers(), (QStringList{u"Dana left"_s, wording::eventText(CheckEvent::Reorg)}));
    trigger->setFocus();
    m_open->press(Qt::Key_Down);
    pressInPopup(Qt::Key_Down);
    pressInPopup(Qt::Key_Return);
    QCOMPARE(sheet().text(u"trigger"_s), wording::eventText(CheckEvent::Reorg));
}

void WorksheetOffersTest::theTimelineIsDrawnAtTheEnd()
{
    Worksheet trace;
    trace.play = Play::TraceSource;
    trace.setText(u"last_good"_s, u"2026-03-01"_s);
    trace.setText(u"first_off"_s, u"2026-06-01"_s);
    trace.setLines(u"changed"_s, {u"Dana left"_s});
    save(trace);
    openSheet(Play::TraceSource);
    QVERIFY(!m_open->says(u"Work last felt right."_s));
    for (int page = 0; page < 4 && !m_open->says(u"What it becomes"_s); ++page)
        m_open->press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_open->says(u"March 2026"_s) && m_open->says(u"Work last felt right."_s));
    QVERIFY(m_open->says(u"Dana left"_s));
    QVERIFY(m_open->says(u"You first noticed that it did not."_s));
}

void WorksheetOffersTest::whatIsHandedBackIsTalkedAboutInOneStep()
{
    Worksheet narrow;
    narrow.play = Play::OneThing;
    narrow.set(u"open"_s, {{u"The rota"_s, u"hand_back"_s}, {u"The offer"_s, u"now"_s}, {u"Mail"_s, u"park"_s}});
    narrow.setText(u"one"_s, u"The offer"_s);
    narrow.setText(u"limit"_s, u"1"_s);
    narrow.setLines(u"steps"_s, {u"write the first page"_s});
    narrow.setText(u"cue"_s, u"it is nine"_s);
    narrow.setText(u"then"_s, u"open it"_s);
    narrow.setText(u"by"_s, u"2026-11-09"_s);
    save(narrow);
    openSheet(Play::OneThing);
    QVERIFY2(m_open->says(u"Hand back"_s), "that page is the first with something open");
    m_open->type(u"Priya"_s);
    QVERIFY(!popup());
    m_open->press(Qt::Key_Tab);
    m_open->type(u"Who can take it from Monday?"_s);
    m_open->click(u"In a week"_s);
    m_open->press(Qt::Key_Right, Qt::AltModifier);
    m_open->press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_open->says(u"A talk with \u2068Priya\u2069 on "_s));
    m_open->press(Qt::Key_Space); // the keyboard is on 'Finish'
    QCOMPARE(m_open->workspace->talks().size(), size_t(1));
    const Talk talk = m_open->workspace->talks().front();
    QCOMPARE(m_open->workspace->person(talk.person)->name, u"Priya"_s);
    QCOMPARE(talk.day, m_open->clock.today().addDays(7));
    QCOMPARE(talk.sheet.at(SheetField::Facts), u"The rota"_s);
    m_open->press(Qt::Key_Space); // and now on 'Show the talk'
    auto* prepared = m_open->visible<QDialog>();
    QVERIFY2(prepared && m_open->says(u"Priya"_s), "its sheet is open");
    prepared->reject();
    QVERIFY(m_open->workspace->undo());
    QVERIFY(m_open->workspace->talks().empty() && m_open->workspace->people().empty());
    QVERIFY(m_open->workspace->goals().empty() && !sheet().isFinished());
}

void WorksheetOffersTest::pitchesAreListedWithTheirAnswers()
{
    Worksheet pitch;
    pitch.play = Play::NewChallenge;
    pitch.setText(u"one"_s, u"faster access"_s);
    pitch.setText(u"who"_s, u"Renate"_s);
    pitch.setText(u"answer"_s, u"proposed"_s);
    pitch.setText(u"ask_again"_s, u"2026-11-16"_s);
    const auto id = m_open->workspace->saveWorksheet(pitch);
    WorksheetOutcome outcome;
    outcome.goal = Goal();
    outcome.goal->title = u"faster access"_s;
    outcome.goal->play = Play::NewChallenge;
    QVERIFY(id && m_open->workspace->finishWorksheet(*id, outcome));
    m_open->show(Tab::WaysOut);
    m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(Play::NewChallenge));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Your pitches"_s));
    auto* open =
        m_open->find<QAbstractButton>(u"\u2068faster access\u2069 · \u2068Renate\u2069 · proposed · ask again on "_s);
    QVERIFY(open);
    m_open->click(open->text());
    QVERIFY2(m_open->find<QAbstractButton>(u"Open its worksheet"_s), "its card is open");
}

QTEST_MAIN(WorksheetOffersTest)
#include "worksheet_offers_test.moc"
