// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_fixture.h"
#include "people/outcome_dialog.h"
#include "people/people_page.h"
#include "people/person_dialog.h"
#include "people/rehearse_dialog.h"
#include "people/talk_dialog.h"
#include "people/who_dialog.h"
#include "people/wins_dialog.h"

#include <domain/today.h>
#include <wording/people_words.h>

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// People, used by keyboard and mouse as a person would.
class PeoplePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_area.reset(); }
    void withNobodyItShowsRoutes();
    void somebodyIsAddedAndCanBeChanged();
    void aSearchThatFindsNobodySaysSoAndIsLeftByEscape();
    void aPersonWithoutANameIsNotAdded();
    void pointsAreAddedTickedAndUndone();
    void whoCanITalkToOffersOnlyThoseMarkedSafe();
    void aTalkIsPreparedAndAskedAfterItsDay();
    void anEventOfACommunityIsPlannedAndComeBackTo();
    void anAgreementBecomesAGoal();
    void aSheetBeginsWithTheFactsThatWereTold();
    void theSheetKeepsAnswersWhenItsKindChanges();
    void winsAreTakenIntoTheSheet();
    void rehearsingShowsTheAnswerAfterItWasSaid();
    void whatPeopleWriteIsNoMarkup();

private:
    PersonId add(const QString& name, PersonRole role = PersonRole::Mentor, Topics topics = {})
    {
        Person person;
        person.name = name;
        person.role = role;
        person.safeFor = topics;
        const PersonId id = m_workspace->addPerson(person).value_or(PersonId());
        settle();
        return id;
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void press(const QString& text, QWidget* in = nullptr)
    {
        const auto buttons = (in ? in : m_page)->findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        }
        QFAIL(qUtf8Printable(u"no button says "_s + text));
    }
    template <class T>
    T* dialog() const
    {
        const auto found = m_page->findChildren<T*>();
        for (T* one : found) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool shows(const QString& text) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() &&
                   QString(label->text()).remove(QChar(0x2068)).remove(QChar(0x2069)).contains(text);
        });
    }

    std::unique_ptr<TemporaryJournal> m_journal;
    FakeClock m_clock;
    SequentialIdSource m_ids;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<RecordingShell> m_shell;
    std::unique_ptr<QScrollArea> m_area;
    PeoplePage* m_page = nullptr;
};

void PeoplePageTest::init()
{
    m_workspace.reset();
    m_journal = std::make_unique<TemporaryJournal>();
    m_settings = std::make_unique<Settings>(m_journal->file(u"settings.ini"_s));
    auto opened = Workspace::open(m_journal->path(), WorkspaceMode::CreateIfMissing, m_clock, m_ids);
    QVERIFY(opened.has_value());
    m_workspace = *std::move(opened);
    m_shell = std::make_unique<RecordingShell>();
    m_area = std::make_unique<QScrollArea>();
    m_area->setWidgetResizable(true);
    m_page = new PeoplePage(PageContext{*m_workspace, *m_settings, *m_shell});
    m_area->setWidget(m_page);
    m_area->resize(1280, 800);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    settle();
}

void PeoplePageTest::withNobodyItShowsRoutes()
{
    QVERIFY(shows(u"You need not have anyone yet"_s));
    QVERIFY(!m_page->find());
    press(u"Find a mentor or coach"_s);
    QCOMPARE(m_shell->tabs.size(), size_t(1));
    QVERIFY(m_shell->tabs.front() == Tab::WaysOut);
}

void PeoplePageTest::somebodyIsAddedAndCanBeChanged()
{
    press(u"Add a person"_s);
    auto* form = dialog<PersonDialog>();
    QVERIFY(form);
    QTest::keyClicks(QApplication::focusWidget(), u"Marcus Webb"_s);
    press(u"growth"_s, form);
    press(u"Save"_s, form);
    QCOMPARE(m_workspace->people().size(), size_t(1));
    const Person& marcus = m_workspace->people().front();
    QCOMPARE(marcus.name, u"Marcus Webb"_s);
    QVERIFY(isSafeFor(marcus.safeFor, Domain::Grw) && marcus.safeFor.count() == 1);
    QVERIFY(shows(u"Marcus Webb"_s));
    QVERIFY(shows(u"safe to talk to about growth"_s));
    QVERIFY(!shows(u"You need not have anyone yet"_s));
    QVERIFY(m_workspace->undo());
    settle();
    QVERIFY(shows(u"You need not have anyone yet"_s));
}

void PeoplePageTest::aSearchThatFindsNobodySaysSoAndIsLeftByEscape()
{
    QVERIFY(!add(u"Marcus"_s).isNull());
    QVERIFY(!add(u"Dana"_s).isNull());
    QVERIFY(m_page->find());
    QWidget* search = QApplication::focusWidget();
    QTest::keyClicks(search, u"xyzzy"_s);
    settle();
    QVERIFY(shows(u"Nobody here by that word"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    settle();
    QVERIFY(!shows(u"Nobody here by that word"_s));
    QTest::keyClicks(search, u"dana"_s);
    settle();
    QTest::keyClick(search, Qt::Key_Down);
    const auto* list = qobject_cast<QListView*>(QApplication::focusWidget());
    QVERIFY(list);
    QCOMPARE(list->currentIndex().data().toString(), u"Dana"_s);
}

void PeoplePageTest::aPersonWithoutANameIsNotAdded()
{
    press(u"Add a person"_s);
    auto* form = dialog<PersonDialog>();
    press(u"Save"_s, form);
    QVERIFY(dialog<PersonDialog>() == form);
    QVERIFY(m_workspace->people().empty());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == form);
}

void PeoplePageTest::pointsAreAddedTickedAndUndone()
{
    const PersonId id = add(u"Marcus"_s);
    auto* field = m_page->findChild<QLineEdit*>(u"new-point"_s);
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, u"When did he know?"_s);
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    QCOMPARE(m_workspace->person(id)->points.size(), size_t(1));
    QVERIFY(field->text().isEmpty());
    press(u"When did he know?"_s);
    QVERIFY(m_workspace->person(id)->points.front().isDone());
    QVERIFY(m_workspace->undo());
    QVERIFY(!m_workspace->person(id)->points.front().isDone());
}

void PeoplePageTest::whoCanITalkToOffersOnlyThoseMarkedSafe()
{
    add(u"Marcus"_s, PersonRole::Mentor, Topics().set(static_cast<size_t>(Domain::Grw)));
    const PersonId dana = add(u"Dana"_s, PersonRole::Supervisor, Topics().set(static_cast<size_t>(Domain::Wkl)));
    press(u"Who can I talk to about…"_s);
    auto* who = dialog<WhoDialog>();
    QVERIFY(who);
    const auto offered = [&] {
        QStringList names;
        const auto buttons = who->findChildren<QPushButton*>();
        for (const QPushButton* button : buttons) {
            if (button->isVisible() && button->text() != u"Close"_s)
                names << button->text();
        }
        return names;
    };
    auto* topic = who->findChild<QComboBox*>();
    topic->setCurrentIndex(static_cast<int>(Domain::Val));
    settle();
    QVERIFY(offered().isEmpty());
    topic->setCurrentIndex(static_cast<int>(Domain::Wkl));
    settle();
    QCOMPARE(offered(), QStringList{u"Dana"_s});
    press(u"Dana"_s, who);
    QVERIFY(!dialog<WhoDialog>());
    QVERIFY(shows(wording::personFacts(*m_workspace->person(dana)).remove(QChar(0x2068)).remove(QChar(0x2069))));
}

void PeoplePageTest::aTalkIsPreparedAndAskedAfterItsDay()
{
    add(u"Dana"_s, PersonRole::Supervisor);
    press(u"Prepare a talk"_s);
    auto* sheet = dialog<TalkDialog>();
    QVERIFY(sheet);
    press(u"On a day"_s, sheet);
    press(u"relief"_s, sheet);
    press(u"Save"_s, sheet);
    QCOMPARE(m_workspace->talks().size(), size_t(1));
    const Talk planned = m_workspace->talks().front();
    QCOMPARE(planned.form, TalkForm::Supervisor);
    QCOMPARE(planned.day, m_clock.today().addDays(1));
    QVERIFY(planned.asks.test(static_cast<size_t>(AskKind::Relief)));
    QVERIFY(!shows(u"How did it go?"_s));

    m_clock.addDays(2);
    m_page->activate();
    settle();
    QVERIFY(shows(u"The day has passed. How did it go?"_s));
    press(u"Say how it went"_s);
    auto* outcome = dialog<OutcomeDialog>();
    QVERIFY(outcome);
    QTest::keyClicks(QApplication::focusWidget(), u"She said yes"_s);
    press(u"Save"_s, outcome);
    QCOMPARE(m_workspace->talk(planned.id)->state, TalkState::Held);
    QCOMPARE(m_workspace->talk(planned.id)->outcome, u"She said yes"_s);
    QCOMPARE(m_workspace->talk(planned.id)->day, planned.day);
    QVERIFY(shows(u"She said yes"_s));
    QVERIFY(!shows(u"How did it go?"_s));
}

void PeoplePageTest::anEventOfACommunityIsPlannedAndComeBackTo()
{
    add(u"Rust meetup"_s, PersonRole::Community);
    QVERIFY(shows(u"Plan an event, or note one that you went to."_s));
    press(u"Plan an event"_s);
    auto* sheet = dialog<TalkDialog>();
    QVERIFY(sheet);
    press(u"On a day"_s, sheet);
    press(u"Save"_s, sheet);
    const Talk planned = m_workspace->talks().front();
    QCOMPARE(planned.form, TalkForm::Event);

    m_clock.addDays(2);
    m_page->activate();
    settle();
    press(u"Say how it went"_s);
    auto* outcome = dialog<OutcomeDialog>();
    QVERIFY(outcome);
    QTest::keyClicks(QApplication::focusWidget(), u"Met Ines, who knows the Lisbon group"_s);
    press(u"Come back to it on"_s, outcome);
    press(u"Save"_s, outcome);
    const QDate followUp = m_workspace->talk(planned.id)->followUp;
    QVERIFY(followUp > m_clock.today());
    const auto waits = [&](QDate day) {
        const auto waiting = waitingOn({}, {}, m_workspace->people(), m_workspace->talks(), day);
        return std::any_of(waiting.begin(), waiting.end(),
                           [](const Waiting& one) { return one.kind == WaitingKind::FollowUp; });
    };
    QVERIFY(!waits(followUp.addDays(-1)));
    QVERIFY(waits(followUp));
}

void PeoplePageTest::anAgreementBecomesAGoal()
{
    Talk talk;
    talk.person = add(u"Dana"_s);
    talk.state = TalkState::Held;
    talk.day = m_clock.today();
    talk.agreements = {{{}, u"Send the numbers"_s, {}}};
    QVERIFY(m_workspace->addTalk(talk));
    settle();
    press(u"Make it a goal"_s);
    QCOMPARE(m_workspace->goals().size(), size_t(1));
    QCOMPARE(m_workspace->goals().front().title, u"Send the numbers"_s);
    QVERIFY(m_workspace->goals().front().why.contains(u"Dana"_s));
    QVERIFY(shows(u"on the board"_s));
}

void PeoplePageTest::aSheetBeginsWithTheFactsThatWereTold()
{
    LookingBack told;
    told.of(LookingBackList::Facts) = {u"62 hours"_s, u"no cover"_s};
    QVERIFY(m_workspace->saveLookingBack(told));
    add(u"Dana"_s, PersonRole::Supervisor);
    press(u"Prepare a talk"_s);
    press(u"Save"_s, dialog<TalkDialog>());
    QCOMPARE(m_workspace->talks().front().sheet.at(SheetField::Facts), u"62 hours\nno cover"_s);
}

void PeoplePageTest::theSheetKeepsAnswersWhenItsKindChanges()
{
    add(u"Dana"_s, PersonRole::Supervisor);
    press(u"Prepare a talk"_s);
    auto* sheet = dialog<TalkDialog>();
    auto* form = sheet->findChild<QComboBox*>();
    sheet->findChildren<QPlainTextEdit*>().at(1)->setPlainText(u"Two weeks in a row"_s); // below what it is for
    form->setCurrentIndex(static_cast<int>(TalkForm::Mentor));
    settle();
    form->setCurrentIndex(static_cast<int>(TalkForm::Supervisor));
    settle();
    press(u"Save"_s, sheet);
    QCOMPARE(m_workspace->talks().front().sheet.at(SheetField::Facts), u"Two weeks in a row"_s);
}

void PeoplePageTest::winsAreTakenIntoTheSheet()
{
    const QDate day = m_clock.today();
    QVERIFY(m_workspace->addEntry(EntryKind::Win, u"Shipped the export"_s, day.addDays(-1)));
    QVERIFY(m_workspace->addEntry(EntryKind::Note, u"A long day"_s, day));
    QVERIFY(m_workspace->addEntry(EntryKind::Win, u"Calmed the customer"_s, day));
    add(u"Dana"_s, PersonRole::Supervisor);
    press(u"Prepare a talk"_s);
    auto* sheet = dialog<TalkDialog>();
    auto* form = sheet->findChild<QComboBox*>();
    form->setCurrentIndex(static_cast<int>(TalkForm::CareerPath));
    settle();
    press(u"Choose from your wins…"_s, sheet);
    auto* wins = dialog<WinsDialog>();
    QVERIFY(wins);
    auto* list = wins->findChild<QListWidget*>();
    QCOMPARE(list->count(), 2); // what is no win is not offered
    QCOMPARE(list->item(1)->text(), u"Shipped the export"_s);
    QCOMPARE(list->item(1)->data(Qt::AccessibleTextRole).toString(), u"5 November 2026 · Shipped the export"_s);
    list->item(1)->setCheckState(Qt::Checked);
    press(u"Take these"_s, wins);
    press(u"Save"_s, sheet);
    QCOMPARE(m_workspace->talks().front().sheet.at(SheetField::Achieved), u"Shipped the export"_s);
}

void PeoplePageTest::rehearsingShowsTheAnswerAfterItWasSaid()
{
    auto* cards = new RehearseDialog({{u"No budget"_s, u"It costs an hour"_s}, {u" "_s, u"left out"_s}}, m_page);
    cards->open();
    settle();
    QVERIFY(shows(u"No budget"_s));
    QVERIFY(!shows(u"It costs an hour"_s));
    press(u"Show what I wrote"_s, cards);
    QVERIFY(shows(u"It costs an hour"_s));
    press(u"Once more"_s, cards);
    QVERIFY(!shows(u"It costs an hour"_s));
}

void PeoplePageTest::whatPeopleWriteIsNoMarkup()
{
    add(u"<b>Dana</b> & Co"_s);
    const auto labels = m_page->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(shows(u"<b>Dana</b> & Co"_s));
}

QTEST_MAIN(PeoplePageTest)
#include "people_page_test.moc"
