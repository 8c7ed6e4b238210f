// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links_panel.h"

#include "common/labels.h"
#include "common/section_head.h"

#include <domain/daily.h>
#include <wording/progress_words.h>

#include <QVBoxLayout>

namespace unrut {

LinksPanel::LinksPanel(QWidget* parent)
    : Panel(parent), m_lines(TextLabel::wrapping(TextRole::Body)), m_note(TextLabel::wrapping(TextRole::SmallMuted))
{
    auto* head = new SectionHead(wording::linksTitle());
    head->leaveRoom();
    column()->addWidget(head);
    column()->addWidget(m_lines);
    column()->addWidget(m_note);
    column()->addStretch(1);
}

void LinksPanel::showLinks(const MonthOfLinks& month)
{
    QStringList lines;
    for (const DailyLink& link : month.links)
        lines.append(wording::linkSentence(link));
    m_lines->setText(lines.join(u'\n'));
    const QString resting = wording::restingLinksSentence(month);
    m_note->setText(resting.isEmpty() ? wording::linksCaption() : resting + u' ' + wording::linksCaption());
}

} // namespace unrut
