// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_actions.h"
#include "board_column_widget.h"
#include "column_view.h"
#include "common/focus_timer.h"
#include "common/state_popups.h"
#include "common/states.h"
#include "day_field.h"
#include "goal_editor.h"
#include "goals_page.h"
#include "notes_field.h"
#include "person_field.h"
#include "put_away_panel.h"

#include <domain/person.h>
#include <models/column_model.h>
#include <wording/today_words.h>

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace unrut {

/// Opens a new goal of \a kind that carries something of it.
void GoalsPage::openOf(GoalKind kind)
{
    Goal goal;
    goal.title = QStringLiteral("Night train planning");
    goal.kind = kind;
    goal.due = workspace().clock().today().addDays(9);
    goal.parts.decision.options = {QStringLiteral("Lead track"), QStringLiteral("Expert track")};
    goal.parts.opportunity.organisation = QStringLiteral("Nordic Sleepers");
    goal.parts.opportunity.link = QStringLiteral("https://example.org/jobs");
    goal.parts.opportunity.stages = {{OpportunityStage::Applied, workspace().clock().today().addDays(-16)}};
    goal.parts.selfCare.timesAWeek = 3;
    if (const auto added = workspace().addGoal(goal))
        open(*added);
}

/// Titles of three hundred words, in the language of the window, on the first card of each column.
void GoalsPage::giveLongTitles()
{
    QString words;
    for (int i = 0; words.count(QLatin1Char(' ')) < 300; ++i)
        words += wording::kindness(i) + QLatin1Char(' ');
    for (const BoardColumnWidget* column : m_columns) {
        const std::vector<Goal> cards = goalsIn(workspace().goals(), column->column());
        if (cards.empty())
            continue;
        Goal card = cards.front();
        card.title = words.section(QLatin1Char(' '), 0, 299);
        static_cast<void>(workspace().editGoal(card));
    }
}

void GoalsPage::addStates(StateList& states)
{
    const auto firstIn = [this](BoardColumn column) { return goalsIn(workspace().goals(), column).front().id; };
    states.add(QStringLiteral("editor"), [=, this] { open(firstIn(BoardColumn::Doing)); });
    states.add(QStringLiteral("editor-done"), [=, this] { open(firstIn(BoardColumn::Done)); });
    states.add(QStringLiteral("limit"),
               [=, this] { m_actions->move({firstIn(BoardColumn::Next)}, BoardColumn::Doing, 0); });
    states.add(QStringLiteral("adding"), [this] { newGoal(); });
    states.add(QStringLiteral("card-menu"), [this] {
        columnWidget(BoardColumn::Next).view().setCurrentIndex(columnWidget(BoardColumn::Next).model().index(0));
        showMenu(columnWidget(BoardColumn::Next), {});
    });
    states.add(QStringLiteral("filtered"), [this] { m_horizon->setCurrentIndex(1); });
    states.add(QStringLiteral("nothing-found"), [this] { m_search->setText(QStringLiteral("xyzzy")); });
    states.add(QStringLiteral("archive"), [=, this] {
        m_actions->move({firstIn(BoardColumn::Done)}, BoardColumn::Archive, 0);
        showPutAway(static_cast<int>(PutAwayPanel::Place::Archive));
    });
    states.add(QStringLiteral("bin"), [=, this] {
        m_actions->bin({firstIn(BoardColumn::Next)});
        showPutAway(static_cast<int>(PutAwayPanel::Place::Bin));
    });
    states.add(QStringLiteral("finished"),
               [=, this] { m_actions->move({firstIn(BoardColumn::Doing)}, BoardColumn::Done, 0); });
    states.add(QStringLiteral("just-started"), [=, this] { justStart(context(), firstIn(BoardColumn::Doing)); });
    states.add(QStringLiteral("renaming"), [this] { columnWidget(BoardColumn::Next).startRenaming(); });
    states.add(QStringLiteral("kind-list"), [this] { m_kind->showPopup(); });
    addEditorStates(states);
    addEditorPopups(states);
}

void GoalsPage::addEditorPopups(StateList& states)
{
    const auto opened = [this](BoardColumn column) -> GoalEditor& {
        open(goalsIn(workspace().goals(), column).front().id);
        return *m_editor;
    };
    states
        .add(QStringLiteral("due-calendar"),
             [=] { dropCalendar(*opened(BoardColumn::Doing).findChild<DayField*>()->findChild<QDateEdit*>()); })
        .once(&isPopupUp);
    states
        .add(QStringLiteral("people-offered"),
             [this, opened] {
                 auto* field = opened(BoardColumn::Doing).findChild<PersonField*>();
                 field->clearEditText();
                 const QString begun = workspace().people().front().name.left(1); // in any language
                 onceFocused(*field, [field, begun] { typeInto(*field, begun); });
             })
        .once(&isPopupUp);
}

void GoalsPage::addEditorStates(StateList& states)
{
    const auto firstIn = [this](BoardColumn column) { return goalsIn(workspace().goals(), column).front().id; };
    for (const GoalKind kind : {GoalKind::Decision, GoalKind::Opportunity, GoalKind::Learning, GoalKind::Exploration,
                                GoalKind::Venture, GoalKind::SelfCare, GoalKind::SideProject}) {
        states.add(QStringLiteral("editor-") + goalKindKey(kind), [=, this] { openOf(kind); });
    }
    states.add(QStringLiteral("editor-talks"), [=, this] {
        const Goal goal = *workspace().goal(firstIn(BoardColumn::Doing));
        Talk talk;
        if (const Person* person = personNamed(workspace().people(), goal.person))
            talk.person = person->id;
        talk.state = TalkState::Held;
        talk.day = workspace().clock().today();
        talk.outcome = QStringLiteral("Half of the work is talking to depots. Has seen three people get there, none "
                                      "of them in a straight line.");
        talk.agreements = {{{}, QStringLiteral("Sit in on one planning round"), {}}};
        if (workspace().addTalk(talk))
            open(goal.id);
    });
    states.add(QStringLiteral("notes-preview"), [=, this] {
        Goal goal = *workspace().goal(firstIn(BoardColumn::Doing));
        goal.notes = QStringLiteral("# Before\n\n- **two** dates\n- one [page](https://example.org)\n\n"
                                    "![a picture that is not loaded](file:///etc/hostname)");
        if (succeeded(workspace().editGoal(goal)))
            open(goal.id);
        m_editor->findChild<NotesField*>()->setPreviewed(true);
    });
    states.add(QStringLiteral("long-titles"), [this] { giveLongTitles(); });
    states.add(QStringLiteral("editor-long-title"), [=, this] {
        giveLongTitles();
        open(firstIn(BoardColumn::Doing));
    });
    states.add(QStringLiteral("long-card"), [this] {
        Goal goal;
        goal.title = QStringLiteral("Donaudampfschifffahrtsgesellschaft ").repeated(8).trimmed();
        goal.why = goal.title;
        for (const QString& text : {QStringLiteral("Unteilbar").repeated(20), goal.title})
            goal.steps.push_back({{}, text, {}});
        goal.column = BoardColumn::Next;
        if (const auto added = workspace().addGoal(goal))
            open(*added);
    });
}

} // namespace unrut
