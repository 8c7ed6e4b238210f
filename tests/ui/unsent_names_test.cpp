// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sudden_end.h"

#include "goals/board_column_widget.h"

#include <wording/goal_words.h>

#include <QLineEdit>
#include <QListView>
#include <QListWidget>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Names that are changed in place, and prompts, outlive the window before they are saved.
class UnsentNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }

    void aStepThatIsBeingRenamedGoesOn();
    void aColumnThatIsBeingRenamedGoesOn();
    void promptsThatAreBeingWrittenGoOn();

private:
    [[nodiscard]] UnsentTexts kept() const { return m_open->workspace->unsentTexts().value_or(UnsentTexts()); }

    std::unique_ptr<OpenWindow> m_open;
};

void UnsentNamesTest::aStepThatIsBeingRenamedGoesOn()
{
    Goal made;
    made.title = u"Talk with Sofia"_s;
    const auto goal = m_open->workspace->addGoal(made);
    QVERIFY(goal && m_open->workspace->addStep(*goal, u"Write to her"_s));
    const auto rename = [this] {
        m_open->find<QListView>(u"Next"_s)->setFocus();
        m_open->press(Qt::Key_Return);
        m_open->find<QListWidget>(u"Steps"_s)->setFocus();
        m_open->press(Qt::Key_Return);
        return qobject_cast<QLineEdit*>(QApplication::focusWidget());
    };
    m_open->show(Tab::Goals);
    QVERIFY(rename());
    m_open->press(Qt::Key_End);
    m_open->type(u" on Friday"_s);
    endSuddenly(*m_open, Tab::Goals);
    QCOMPARE(m_open->workspace->goals().front().steps.front().text, u"Write to her"_s);
    const QLineEdit* field = rename();
    QVERIFY(field);
    QCOMPARE(field->text(), u"Write to her on Friday"_s);
    m_open->press(Qt::Key_Return);
    QCOMPARE(m_open->workspace->goals().front().steps.front().text, u"Write to her on Friday"_s);
    QVERIFY(kept().empty());
}

void UnsentNamesTest::aColumnThatIsBeingRenamedGoesOn()
{
    m_open->show(Tab::Goals);
    const auto column = [this] { return m_open->window->findChild<BoardColumnWidget*>(); };
    const auto rename = [&column] { column()->startRenaming(); };
    rename();
    m_open->type(u"Some day"_s);
    endSuddenly(*m_open, Tab::Goals);
    const QString before = wording::columnName(column()->column(), m_open->workspace->rules());
    QVERIFY(before != u"Some day"_s);
    rename();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), u"Some day"_s);
    m_open->press(Qt::Key_Escape);
    QVERIFY(kept().empty());
    rename();
    QCOMPARE(field->text(), before);
}

void UnsentNamesTest::promptsThatAreBeingWrittenGoOn()
{
    const auto prompt = [this](int number) {
        OpenWindow::settle(); // one that has just come is shown by then
        return m_open->find<QLineEdit>(u"Prompt %1"_s.arg(number));
    };
    const auto last = [&prompt] {
        int number = 1;
        while (prompt(number + 1))
            ++number;
        return number;
    };
    m_open->show(Tab::Gratitude);
    m_open->click(u"Edit the prompts"_s);
    const int before = last();
    const QString first = prompt(1)->text();
    prompt(before)->setText(u"Who made you laugh?"_s);
    prompt(before + 1)->setText(u"Who brought tea?"_s);
    endSuddenly(*m_open, Tab::Gratitude);
    QVERIFY(m_open->settings.prompts(EntryKind::Grateful).isEmpty());
    m_open->click(u"Edit the prompts"_s);
    QCOMPARE(last(), before + 2); // with an empty one to go on with
    QCOMPARE(prompt(1)->text(), first);
    QCOMPARE(prompt(before)->text(), u"Who made you laugh?"_s);
    QCOMPARE(prompt(before + 1)->text(), u"Who brought tea?"_s);
    m_open->click(u"Back to the usual ones"_s);
    QCOMPARE(last(), before);
    m_open->window->keepTyping();
    QVERIFY(kept().empty());
    prompt(1)->setText(u"Only this?"_s);
    m_open->click(u"Save"_s);
    QVERIFY(kept().empty());
    QVERIFY(m_open->settings.prompts(EntryKind::Grateful).contains(u"Only this?"_s));
}

QTEST_MAIN(UnsentNamesTest)
#include "unsent_names_test.moc"
