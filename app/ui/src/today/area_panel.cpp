// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "area_panel.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"

#include <wording/check_words.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QPushButton>
#include <QVBoxLayout>

namespace unrut {

AreaPanel::AreaPanel(const PageContext& context) : m_context(context), m_text(TextLabel::wrapping(TextRole::PanelTitle))
{
    column()->addWidget(m_text);
    auto* buttons = new FlowLayout(nullptr, 12);
    auto* stay = makeButton(tr("&Stay with it"));
    auto* another = makeButton(tr("Choose a&nother"));
    auto* enough = makeButton(tr("&Enough for now"), ButtonKind::Link);
    buttons->addWidget(stay);
    buttons->addWidget(another);
    buttons->addWidget(enough);
    column()->addLayout(buttons);
    connect(stay, &QPushButton::clicked, this, [this] {
        if (answer(AreaAnswer::Stay))
            m_context.shell.showTab(Tab::WaysOut);
    });
    connect(another, &QPushButton::clicked, this, [this] {
        if (answer(AreaAnswer::Another))
            m_context.shell.showTab(Tab::Goals);
    });
    connect(enough, &QPushButton::clicked, this, [this] { answer(AreaAnswer::Enough); });
}

bool AreaPanel::answer(AreaAnswer answer)
{
    const Goal* asked = m_context.workspace.goal(m_asked);
    if (!asked)
        return false;
    Goal after = *asked;
    after.area = answer;
    const Status kept = m_context.workspace.editGoal(after);
    if (!kept)
        m_context.shell.report(kept.error());
    return kept.has_value();
}

void AreaPanel::refresh()
{
    constexpr int daysAsked = 7;
    const QDate since = m_context.workspace.clock().today().addDays(-daysAsked);
    const Goal* newest = nullptr;
    for (const Goal& goal : m_context.workspace.goals()) {
        const bool counts =
            !goal.isBinned() && goal.column == BoardColumn::Done && goal.domain && goal.doneDay >= since;
        if (counts && (!newest || goal.doneDay > newest->doneDay))
            newest = &goal;
    }
    const bool asks = newest && !m_context.workspace.focus() && !newest->area;
    setVisible(asks);
    if (!asks)
        return;
    m_asked = newest->id;
    //: %1 is a goal, %2 the area it belongs to: 'Blocked growth'.
    const QString question =
        tr("You finished “%1”. Is this area where you want it: %2?")
            .arg(wording::isolated(wording::brief(newest->title)), wording::domainName(*newest->domain));
    m_text->setText(breakable(question));
    m_text->setAccessibleName(question);
}

} // namespace unrut
