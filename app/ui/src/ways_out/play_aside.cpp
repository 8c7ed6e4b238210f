// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play_aside.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "common/layouts.h"

#include <domain/ways_out_lists.h>
#include <domain/worksheet_form.h>
#include <wording/goal_part_words.h>
#include <wording/worksheet_forms.h>
#include <workspace/search.h>
#include <workspace/workspace.h>

#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateColumn = 2;

/// The form's own word for a state of the shelf.
QString stateName(const QString& key)
{
    const WorksheetForm form = wording::worksheetForm(Play::ReadListen);
    const WorksheetField* shelf = fieldOf(form, u"shelf"_s);
    if (!shelf || shelf->columns.size() <= stateColumn)
        return {};
    const std::vector<FieldChoice>& choices = shelf->columns[stateColumn].choices;
    const auto there =
        std::find_if(choices.begin(), choices.end(), [&](const FieldChoice& each) { return each.key == key; });
    return there == choices.end() ? QString() : there->label;
}

QString joined(const QStringList& parts)
{
    QStringList told = parts;
    told.removeAll(QString());
    return told.join(u" · "_s);
}

} // namespace

PlayAside::PlayAside(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(new TextLabel(TextRole::PanelTitle)), m_lines(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_title);
    column->addLayout(m_lines);
    hide();
}

void PlayAside::showPlay(Play play)
{
    removeAll(*m_lines);
    if (play == Play::ReadListen)
        addShelf();
    else if (play == Play::Training || play == Play::EmployerDev)
        addApprovals();
    setVisible(m_lines->count() > 0);
}

void PlayAside::addShelf()
{
    m_title->setText(tr("Your shelf"));
    QString area;
    for (const ShelfItem& item : readingShelf(m_context.workspace.worksheets())) {
        if (item.area != area || m_lines->count() == 0)
            m_lines->addWidget(TextLabel::wrapping(TextRole::SmallMuted, item.area));
        area = item.area;
        m_lines->addWidget(
            TextLabel::wrapping(TextRole::Body, joined({item.title, item.toldBy, stateName(item.state)})));
    }
}

void PlayAside::addApprovals()
{
    m_title->setText(tr("Waiting for approval"));
    for (const Goal& goal : awaitingApproval(m_context.workspace.goals())) {
        const QString line = joined({goal.title, wording::approvalName(goal.parts.learning.approval)});
        QPushButton* open = makeButton(line, ButtonKind::Link);
        m_lines->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &QPushButton::clicked, this, [this, id = goal.id] {
            Found found;
            found.kind = FoundKind::Goal;
            found.thing = id.uuid();
            m_context.shell.openThing(found);
        });
    }
}

} // namespace unrut
