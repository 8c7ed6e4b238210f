// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "talk_notes.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "common/layouts.h"

#include <domain/ways_out_lists.h>
#include <wording/people_words.h>
#include <workspace/search.h>
#include <workspace/workspace.h>

#include <QPushButton>
#include <QVBoxLayout>

namespace unrut {

TalkNotes::TalkNotes(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_lines(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new TextLabel(TextRole::SmallMuted, tr("What talks told")));
    column->addLayout(m_lines);
    hide();
}

/// Leaves what is there alone while it is the same: the keyboard may be on it.
void TalkNotes::showGoal(const Goal& goal)
{
    const Workspace& workspace = m_context.workspace;
    const QDate today = workspace.clock().today();
    std::vector<Note> notes;
    for (const Talk& talk : talksAbout(goal, workspace.worksheets(), workspace.talks(), workspace.people())) {
        if (const Person* person = workspace.person(talk.person))
            notes.push_back({wording::talkSheetLine(*person, talk, today), talk});
    }
    if (notes == m_shown)
        return;
    m_shown = std::move(notes);
    removeAll(*m_lines);
    for (const Note& note : m_shown)
        add(note);
    setVisible(!m_shown.empty());
}

void TalkNotes::add(const Note& note)
{
    const Talk& talk = note.talk;
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(3);
    column->addWidget(TextLabel::wrapping(TextRole::CardTitle, breakable(note.title)));
    if (!talk.outcome.isEmpty())
        column->addWidget(TextLabel::wrapping(TextRole::Body, breakable(talk.outcome)));
    for (const Agreement& agreement : talk.agreements)
        column->addWidget(TextLabel::wrapping(TextRole::Muted, breakable(tr("Agreed: %1").arg(agreement.text))));
    auto* open = makeButton(tr("Show it in People"), ButtonKind::Link);
    open->setAccessibleName(tr("Show it in People: %1").arg(note.title));
    column->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QPushButton::clicked, this, [this, id = talk.id] {
        Found found;
        found.kind = FoundKind::Talk;
        found.thing = id.uuid();
        m_context.shell.openThing(found);
    });
    m_lines->addWidget(box);
}

} // namespace unrut
