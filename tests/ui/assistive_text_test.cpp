// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Dictation and braille displays type no keys: they put a text into a field. It must be kept all the same.
class AssistiveTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void whyAGoalMatters();
    void showingAGoalIsNoChangeOfIt();
    void whomToCall();
    void aLineOfAWorksheet();
    void aPointForTheNextTalk();

private:
    /// The visible field that a screen reader calls \a name; null when there is none.
    [[nodiscard]] QLineEdit* line(const QString& name) const
    {
        const QList<QLineEdit*> lines = m_open->window->findChildren<QLineEdit*>();
        const auto found = std::find_if(lines.begin(), lines.end(), [&](QLineEdit* each) {
            return each->isVisible() &&
                   QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name).startsWith(name);
        });
        return found == lines.end() ? nullptr : *found;
    }
    /// As assistive technology does it: at the end of what stands there.
    void write(const QString& name, const QString& text) const
    {
        QLineEdit* field = line(name);
        QVERIFY2(field, qPrintable(name));
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(field);
        QVERIFY(spoken->editableTextInterface());
        spoken->editableTextInterface()->insertText(static_cast<int>(field->text().size()), text);
        OpenWindow::settle();
    }
    GoalId openGoal(const QString& why)
    {
        Goal goal;
        goal.title = u"Walk at noon"_s;
        goal.why = why;
        const auto added = m_open->workspace->addGoal(goal);
        if (!added)
            return {};
        m_open->show(Tab::Goals);
        m_open->find<QListView>(u"Next"_s)->setFocus();
        m_open->press(Qt::Key_Return);
        return *added;
    }

    std::unique_ptr<OpenWindow> m_open;
};

void AssistiveTextTest::whyAGoalMatters()
{
    const GoalId id = openGoal(u"Air"_s);
    const QList<QPlainTextEdit*> fields = m_open->window->findChildren<QPlainTextEdit*>();
    const auto why = std::find_if(fields.begin(), fields.end(), [](QPlainTextEdit* each) {
        return each->isVisible() &&
               QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name).startsWith(u"Why"_s);
    });
    QVERIFY(why != fields.end());
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(*why);
    QVERIFY(spoken->editableTextInterface());
    spoken->editableTextInterface()->insertText(static_cast<int>((*why)->toPlainText().size()), u" and light"_s);
    OpenWindow::settle();
    QCOMPARE(m_open->workspace->goal(id)->why, u"Air and light"_s);
}

void AssistiveTextTest::showingAGoalIsNoChangeOfIt()
{
    openGoal(u"Air"_s);
    QVERIFY(m_open->workspace->undo()); // the goal itself is the only step
    QVERIFY(!m_open->workspace->undoVerb());
}

void AssistiveTextTest::whomToCall()
{
    m_open->show(Tab::Today);
    m_open->shortcut(Qt::Key_Comma);
    QVERIFY(m_open->visible<QDialog>());
    write(u"Person I would call"_s, u"Ada"_s);
    write(u"Number I would call"_s, u"555 1234"_s);
    QCOMPARE(m_open->settings.carePerson(), u"Ada"_s);
    QCOMPARE(m_open->settings.careNumber(), u"555 1234"_s);
}

void AssistiveTextTest::aLineOfAWorksheet()
{
    Worksheet worksheet;
    worksheet.play = Play::Decide;
    worksheet.day = m_open->clock.today();
    worksheet.setText(u"decision"_s, u"Stay"_s);
    QVERIFY(m_open->workspace->saveWorksheet(worksheet));
    m_open->show(Tab::WaysOut);
    m_open->shortcut(Qt::Key_K);
    m_open->type(u"stay"_s);
    m_open->press(Qt::Key_Return);
    const QList<QLineEdit*> lines = m_open->window->findChildren<QLineEdit*>();
    const auto decision = std::find_if(lines.begin(), lines.end(), [](const QLineEdit* each) {
        return each->isVisible() && each->text() == u"Stay"_s;
    });
    QVERIFY(decision != lines.end());
    write((*decision)->accessibleName(), u" or leave"_s);
    QCOMPARE(m_open->workspace->worksheets().front().text(u"decision"_s), u"Stay or leave"_s);
}

void AssistiveTextTest::aPointForTheNextTalk()
{
    Person person;
    person.name = u"Marcus"_s;
    const auto added = m_open->workspace->addPerson(person);
    QVERIFY(added);
    m_open->show(Tab::People);
    write(u"What you want to bring up"_s, u"The new shifts"_s);
    m_open->click(u"Add the point"_s);
    const auto& points = m_open->workspace->person(*added)->points;
    QCOMPARE(points.size(), size_t{1});
    QCOMPARE(points.front().text, u"The new shifts"_s);
}

QTEST_MAIN(AssistiveTextTest)
#include "assistive_text_test.moc"
