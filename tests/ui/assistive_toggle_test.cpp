// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QAccessible>
#include <QCheckBox>

using namespace unrut;
using namespace Qt::StringLiterals;

/// A screen reader does not click a box: it toggles it. What that changes must be kept all the same.
class AssistiveToggleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void theNextStepOnToday();
    void daysOfAHabit();
    void aSideProjectInReports();
    void aPointForTheNextTalk();

private:
    /// As assistive technology does it.
    void toggle(const QString& name) const
    {
        auto* box = m_open->find<QCheckBox>(name);
        QVERIFY2(box, qPrintable(name));
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(box);
        QVERIFY(spoken && spoken->actionInterface());
        QVERIFY(spoken->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
        spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        OpenWindow::settle();
    }
    GoalId openGoal(GoalKind kind)
    {
        Goal goal;
        goal.title = u"Walk at noon"_s;
        goal.kind = kind;
        const auto added = m_open->workspace->addGoal(goal);
        if (!added)
            return {};
        m_open->show(Tab::Goals);
        m_open->find<QListView>(u"Next"_s)->setFocus();
        m_open->press(Qt::Key_Return);
        return *added;
    }
    [[nodiscard]] const Goal& goal(const GoalId& id) const { return *m_open->workspace->goal(id); }

    std::unique_ptr<OpenWindow> m_open;
};

void AssistiveToggleTest::theNextStepOnToday()
{
    Goal goal;
    goal.title = u"Talk with Sofia"_s;
    goal.column = BoardColumn::Doing;
    goal.steps = {{{}, u"Ask for half an hour"_s, {}}, {{}, u"Write three points"_s, {}}};
    const auto added = m_open->workspace->addGoal(goal);
    QVERIFY(added);
    m_open->show(Tab::Today);
    toggle(u"Done: Ask for half an hour"_s);
    QCOMPARE(this->goal(*added).stepsDone(), 1);
    toggle(u"Done: Write three points"_s);
    QCOMPARE(this->goal(*added).stepsDone(), 2);
}

void AssistiveToggleTest::daysOfAHabit()
{
    const GoalId id = openGoal(GoalKind::SelfCare);
    toggle(u"Kept today"_s);
    QCOMPARE(goal(id).parts.selfCare.keptDays.size(), size_t{1});
    toggle(u"Kept today"_s);
    QVERIFY(goal(id).parts.selfCare.keptDays.empty());
    toggle(u"Rest on Monday"_s);
    toggle(u"Rest on Sunday"_s);
    QCOMPARE(goal(id).parts.selfCare.restDays, 1 | 1 << 6);
    // What undo changes in the box is no change of its own.
    QVERIFY(m_open->workspace->undo());
    OpenWindow::settle();
    QVERIFY(m_open->workspace->redoVerb());
}

void AssistiveToggleTest::aSideProjectInReports()
{
    const GoalId id = openGoal(GoalKind::SideProject);
    toggle(u"May appear in reports for work"_s);
    QVERIFY(goal(id).inWorkReports);
}

void AssistiveToggleTest::aPointForTheNextTalk()
{
    Person person;
    person.name = u"Marcus"_s;
    person.points = {{{}, u"The new shifts"_s, {}}};
    const auto added = m_open->workspace->addPerson(person);
    QVERIFY(added);
    m_open->show(Tab::People);
    if (!m_open->find<QCheckBox>(u"The new shifts"_s)) {
        m_open->find<QListView>(u"People"_s)->setFocus();
        m_open->press(Qt::Key_Down);
    }
    toggle(u"The new shifts"_s);
    QVERIFY(m_open->workspace->person(*added)->points.front().isDone());
}

QTEST_MAIN(AssistiveToggleTest)
#include "assistive_toggle_test.moc"
