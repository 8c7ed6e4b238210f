// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_page.h"

#include "common/buttons.h"
#include "common/font_units.h"
#include "common/hints.h"
#include "common/labels.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "common/responsive_row.h"
#include "common/row_delegate.h"
#include "common/section_head.h"
#include "outcome_dialog.h"
#include "person_dialog.h"
#include "person_view.h"
#include "talk_dialog.h"
#include "who_dialog.h"

#include <models/people_model.h>
#include <wording/people_words.h>
#include <wording/play_words.h>
#include <workspace/workspace.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace unrut {

PeoplePage::PeoplePage(const PageContext& context)
    : Page(context),
      m_model(new PeopleModel(context.workspace, this)),
      m_stack(new QStackedLayout),
      m_head(new PageHead),
      m_search(new QLineEdit),
      m_list(new QListView),
      m_nobody(TextLabel::wrapping(TextRole::Muted, tr("Nobody here by that word."))),
      m_view(new PersonView(context))
{
    buildHead();
    auto* stack = new QWidget;
    stack->setLayout(m_stack);
    m_stack->addWidget(buildPeople());
    m_stack->addWidget(buildEmpty());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_head);
    column->addWidget(stack, 1);

    connect(m_search, &QLineEdit::textChanged, m_model, &PeopleModel::setSearch);
    connect(m_model, &PeopleModel::modelReset, this, &PeoplePage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePage::showCurrent);
    refresh();
}

void PeoplePage::buildHead()
{
    m_head->setTitle(tr("People"));
    auto* who = makeButton(tr("&Who can I talk to about…"));
    auto* add = makeButton(tr("&Add a person"), ButtonKind::Primary);
    m_head->addControl(who);
    m_head->addControl(add);
    connect(who, &QPushButton::clicked, this, &PeoplePage::askWho);
    connect(add, &QPushButton::clicked, this, &PeoplePage::addPerson);
}

QWidget* PeoplePage::buildPeople()
{
    setHints(*m_search, {tr("Search people"), tr("Search")});
    m_search->setAccessibleName(tr("Search people"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    showRows(*m_list, PeopleModel::LineRole, PeopleModel::StandingRole);
    m_list->setAccessibleName(tr("People"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    showLinesAtLeast(*m_list, 10);

    auto* panel = new Panel;
    panel->column()->setContentsMargins(8, 14, 8, 14);
    auto* around = new QHBoxLayout;
    around->setContentsMargins(8, 0, 8, 0);
    around->addWidget(m_search);
    panel->column()->addLayout(around);
    m_nobody->setContentsMargins(8, 8, 8, 8);
    panel->column()->addWidget(m_nobody);
    panel->column()->addWidget(m_list, 1);
    constexpr int sideBySide = 100;
    auto* row = new ResponsiveRow(sideBySide);
    row->addPart(panel, 31);
    row->addPart(m_view, 69);
    return row;
}

QWidget* PeoplePage::buildEmpty()
{
    auto* panel = new Panel(nullptr, 24);
    QVBoxLayout* column = panel->column();
    column->addWidget(TextLabel::wrapping(TextRole::PageTitle, tr("You need not have anyone yet")));
    auto* text = TextLabel::wrapping(
        TextRole::Muted,
        tr("A rut is easier to leave with one person who listens. Here you can note who that could be, "
           "what you would bring up, and what came of it. It stays in your journal."));
    text->setLongestLine(92);
    column->addWidget(text);
    column->addSpacing(16);
    column->addWidget(new SectionHead(tr("Routes to somebody")));
    // Each is a way out of its own, with first steps.
    constexpr std::array routes{Play::Confide, Play::Mentor, Play::ConnectColleague, Play::Network};
    for (const Play play : routes) {
        auto* route = makeButton(wording::playName(play), ButtonKind::Link);
        column->addWidget(route, 0, Qt::AlignLeading);
        auto* line = TextLabel::wrapping(TextRole::SmallMuted, wording::playLine(play));
        line->setLongestLine(92);
        column->addWidget(line);
        connect(route, &QPushButton::clicked, this, [this] { shell().showTab(Tab::WaysOut); });
    }
    column->addSpacing(16);
    auto* outside = TextLabel::wrapping(
        TextRole::Muted, tr("Nobody inside comes to mind? A works council or union, an employee helpline, a career "
                            "counsellor of the employment office or a former colleague may listen as well."));
    outside->setLongestLine(92);
    column->addWidget(outside);
    column->addStretch(1);
    return panel;
}

/// In the search: Down goes into what was found, Escape back to everybody.
bool PeoplePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down && m_model->rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void PeoplePage::activate()
{
    m_model->refresh();
}

QWidget* PeoplePage::firstFocus()
{
    return m_model->count() > 0 ? static_cast<QWidget*>(m_list) : nullptr;
}

bool PeoplePage::find()
{
    if (m_model->count() == 0)
        return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void PeoplePage::refresh()
{
    const bool none = m_model->count() == 0;
    m_stack->setCurrentIndex(none ? 1 : 0);
    m_head->setSubline(none ? QString() : wording::peopleCountLine(m_model->count(), m_model->toCatchUp()));
    QModelIndex index = m_model->indexOf(m_shown);
    if (!index.isValid() && m_model->rowCount() > 0)
        index = m_model->index(0);
    m_nobody->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    m_list->setCurrentIndex(index);
    showCurrent();
}

void PeoplePage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_view->setVisible(index.isValid());
    if (!index.isValid())
        return;
    m_shown = m_model->person(index.row()).id;
    m_view->showPerson(m_shown);
}

void PeoplePage::showPerson(const PersonId& id)
{
    m_search->clear();
    m_shown = id;
    refresh();
}

void PeoplePage::showTalk(const TalkId& id)
{
    const Talk* talk = workspace().talk(id);
    if (!talk)
        return;
    const PersonId person = talk->person;
    const bool held = talk->state == TalkState::Held || awaitsOutcome(*talk, workspace().clock().today());
    showPerson(person);
    if (held)
        (new OutcomeDialog(context(), person, id, this))->open();
    else
        (new TalkDialog(context(), person, id, this))->open();
}

void PeoplePage::addPerson()
{
    auto* dialog = new PersonDialog(context(), {}, this);
    connect(dialog, &PersonDialog::saved, this, &PeoplePage::showPerson);
    dialog->open();
}

void PeoplePage::askWho()
{
    auto* dialog = new WhoDialog(context(), this);
    connect(dialog, &WhoDialog::personChosen, this, &PeoplePage::showPerson);
    dialog->open();
}

} // namespace unrut
