// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "people/person_dialog.h"
#include "people/rehearse_dialog.h"
#include "people/talk_dialog.h"

#include <wording/people_words.h>

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What is filled in about a person and before a talk, by what stands beside each field.
class PeopleFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void everyFieldOfAPersonIsKeptAndShownAgain();
    void aChangedPersonKeepsWhatWasNotTouched();
    void objectionsAreWrittenRehearsedAndKept();
    void anObjectionIsTakenBackByEmptyingIt();

private:
    /// The field of a dialog that its label names.
    template <class Field>
    static Field* field(const QWidget* in, const QString& label)
    {
        const auto labels = in->findChildren<QLabel*>();
        for (const QLabel* one : labels) {
            if (one->text().remove(u'&') == label)
                return qobject_cast<Field*>(one->buddy());
        }
        return nullptr;
    }
    static void write(QWidget* field, const QString& text)
    {
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    void activate()
    {
        m_open->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
        OpenWindow::settle();
    }
    void add(PersonRole role)
    {
        Person dana;
        dana.name = u"Dana"_s;
        dana.role = role;
        QVERIFY(m_open->workspace->addPerson(dana));
        OpenWindow::settle();
    }
    /// An action of a menu behind three dots.
    template <class Dialog>
    Dialog* chosen(const QString& menu, const QString& action)
    {
        const auto* more = m_open->find<QToolButton>(menu);
        if (!more || !more->menu())
            return nullptr;
        const auto actions = more->menu()->actions();
        for (QAction* each : actions) {
            if (each->text().remove(u'&') == action)
                each->trigger();
        }
        OpenWindow::settle();
        return m_open->visible<Dialog>();
    }
    /// Opens the form by a button of the page.
    template <class Dialog>
    Dialog* opened(const QString& button)
    {
        m_open->click(button);
        return m_open->visible<Dialog>();
    }
    std::unique_ptr<OpenWindow> m_open;
};

void PeopleFormsTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->show(Tab::People);
}

void PeopleFormsTest::everyFieldOfAPersonIsKeptAndShownAgain()
{
    auto* form = opened<PersonDialog>(u"Add a person"_s);
    QVERIFY(form);
    QCOMPARE(form->windowTitle(), u"Somebody who can help"_s);
    write(field<QLineEdit>(form, u"Name"_s), u"Marcus Webb"_s);
    auto* role = field<QComboBox>(form, u"Role"_s);
    QVERIFY(role);
    role->setCurrentText(wording::personRoleName(PersonRole::Hr));
    write(field<QLineEdit>(form, u"Who they are to you"_s), u"was where I want to be"_s);
    write(field<QSpinBox>(form, u"Rhythm"_s), u"6"_s);
    write(field<QLineEdit>(form, u"Contact"_s), u"ext. 4711"_s);
    write(field<QPlainTextEdit>(form, u"Notes"_s), u"likes to walk"_s);
    m_open->click(u"Save"_s);
    QCOMPARE(m_open->workspace->people().size(), size_t(1));
    const Person kept = m_open->workspace->people().front();
    QCOMPARE(kept.name, u"Marcus Webb"_s);
    QVERIFY(kept.role == PersonRole::Hr);
    QCOMPARE(kept.about, u"was where I want to be"_s);
    QCOMPARE(kept.everyWeeks, 6);
    QCOMPARE(kept.contact, u"ext. 4711"_s);
    QCOMPARE(kept.notes, u"likes to walk"_s);
    activate();

    form = chosen<PersonDialog>(u"More"_s, u"Edit…"_s);
    QVERIFY(form);
    QCOMPARE(form->windowTitle(), u"Change a person"_s);
    QCOMPARE(field<QLineEdit>(form, u"Name"_s)->text(), kept.name);
    QCOMPARE(field<QComboBox>(form, u"Role"_s)->currentText(), wording::personRoleName(kept.role));
    QCOMPARE(field<QLineEdit>(form, u"Who they are to you"_s)->text(), kept.about);
    QCOMPARE(field<QSpinBox>(form, u"Rhythm"_s)->value(), kept.everyWeeks);
    QCOMPARE(field<QLineEdit>(form, u"Contact"_s)->text(), kept.contact);
    QCOMPARE(field<QPlainTextEdit>(form, u"Notes"_s)->toPlainText(), kept.notes);
}

void PeopleFormsTest::aChangedPersonKeepsWhatWasNotTouched()
{
    Person ines;
    ines.name = u"Ines"_s;
    ines.role = PersonRole::Mentor;
    ines.everyWeeks = 4;
    ines.notes = u"two lines\nof notes"_s;
    ines.safeFor.set(static_cast<size_t>(Domain::Wkl));
    ines.points = {{{}, u"Ask about Lisbon"_s, {}}};
    const auto id = m_open->workspace->addPerson(ines);
    QVERIFY(id);
    OpenWindow::settle();
    const Person before = *m_open->workspace->person(*id);
    auto* form = chosen<PersonDialog>(u"More"_s, u"Edit…"_s);
    QVERIFY(form);
    write(field<QLineEdit>(form, u"Contact"_s), u"on Thursdays"_s);
    m_open->click(u"Save"_s);
    Person expected = before;
    expected.contact = u"on Thursdays"_s;
    QVERIFY(*m_open->workspace->person(*id) == expected);
    activate();
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(*m_open->workspace->person(*id) == before);
}

void PeopleFormsTest::objectionsAreWrittenRehearsedAndKept()
{
    add(PersonRole::Supervisor);
    auto* sheet = opened<TalkDialog>(u"Prepare a talk"_s);
    QVERIFY(sheet);
    write(m_open->find<QLineEdit>(u"What they may say, 1"_s), u"There is no budget"_s);
    write(m_open->find<QPlainTextEdit>(u"What you answer, 1"_s), u"It costs an hour a week"_s);
    m_open->click(u"Add another objection"_s);
    write(m_open->find<QLineEdit>(u"What they may say, 2"_s), u"Not this quarter"_s);
    auto* cards = opened<RehearseDialog>(u"Rehearse aloud"_s);
    QVERIFY(cards);
    // What is written but not saved yet is on the cards.
    QVERIFY(m_open->says(u"There is no budget"_s));
    QVERIFY(!m_open->says(u"It costs an hour a week"_s));
    m_open->click(u"Show what I wrote"_s);
    QVERIFY(m_open->says(u"It costs an hour a week"_s));
    m_open->click(u"Next card"_s);
    QVERIFY(m_open->says(u"Not this quarter"_s));
    m_open->click(u"Close"_s);
    m_open->click(u"Save"_s);
    const std::vector<Objection> expected{{u"There is no budget"_s, u"It costs an hour a week"_s},
                                          {u"Not this quarter"_s, {}}};
    QCOMPARE(m_open->workspace->talks().size(), size_t(1));
    QVERIFY(m_open->workspace->talks().front().objections == expected);
}

void PeopleFormsTest::anObjectionIsTakenBackByEmptyingIt()
{
    add(PersonRole::Supervisor);
    Talk talk;
    talk.person = m_open->workspace->people().front().id;
    talk.form = TalkForm::Supervisor;
    talk.objections = {{u"There is no budget"_s, u"An hour"_s}, {u"Not this quarter"_s, u"In January, then"_s}};
    QVERIFY(m_open->workspace->addTalk(talk));
    OpenWindow::settle();
    QVERIFY(chosen<TalkDialog>(u"More about the talk"_s, u"Open the sheet…"_s));
    QCOMPARE(m_open->find<QLineEdit>(u"What they may say, 2"_s)->text(), u"Not this quarter"_s);
    m_open->find<QLineEdit>(u"What they may say, 1"_s)->clear();
    m_open->find<QPlainTextEdit>(u"What you answer, 1"_s)->clear();
    m_open->click(u"Save"_s);
    QVERIFY(m_open->workspace->talks().front().objections ==
            (std::vector<Objection>{{u"Not this quarter"_s, u"In January, then"_s}}));
}

QTEST_MAIN(PeopleFormsTest)
#include "people_forms_test.moc"
