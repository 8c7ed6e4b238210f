// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_panel.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "common/section_head.h"
#include "common/timeline_rows.h"

#include <wording/looking_back_words.h>

#include <QVBoxLayout>

namespace unrut {

TimelinePanel::TimelinePanel(QWidget* parent)
    : Panel(parent), m_note(TextLabel::wrapping(TextRole::Muted)), m_rows(new QVBoxLayout), m_tell(makeButton({}))
{
    column()->addWidget(new SectionHead(tr("How it came about")));
    column()->addWidget(m_note);
    m_rows->setSpacing(0);
    column()->addLayout(m_rows);
    column()->addWidget(m_tell, 0, Qt::AlignLeading);
    connect(m_tell, &QPushButton::clicked, this, &TimelinePanel::tellRequested);
}

void TimelinePanel::showTold(const std::optional<LookingBack>& told)
{
    const int answered = told ? answeredQuestions(*told) : 0;
    m_note->setText(answered == 0
                        ? tr("Nine open questions, whenever you like: when it began, what changed, what bothers you "
                             "most. They make the suggestions fit you better.")
                        : wording::toldLine(answered));
    m_tell->setText(answered == 0 ? tr("Look back") : tr("Go on looking back"));
    fillTimeline(*m_rows, told.value_or(LookingBack()));
}

} // namespace unrut
