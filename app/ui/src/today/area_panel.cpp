// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "area_panel.h"

#include "common/area_answer.h"
#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"

#include <wording/goal_part_words.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QPushButton>
#include <QVBoxLayout>

namespace unrut {

AreaPanel::AreaPanel(const PageContext& context) : LatePanel([this] { build(); }), m_context(context) {}

void AreaPanel::build()
{
    m_text = TextLabel::wrapping(TextRole::PanelTitle);
    column()->addWidget(m_text);
    auto* buttons = new FlowLayout(nullptr, 12);
    for (int i = 0; i < areaAnswerCount; ++i) {
        const auto answer = static_cast<AreaAnswer>(i);
        auto* button = makeButton(wording::areaAnswerName(answer));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, answer] { answerArea(m_context, m_asked, answer); });
    }
    column()->addLayout(buttons);
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
    //: %1 is a goal.
    const QString question = tr("You finished “%1”.").arg(wording::isolated(wording::brief(newest->title))) + u' ' +
                             wording::areaQuestion(*newest->domain);
    m_text->setText(breakable(question));
    m_text->setAccessibleName(question);
}

} // namespace unrut
