// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helped_panel.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/section_head.h"

#include <domain/check_rhythm.h>
#include <wording/arrival_words.h>
#include <wording/date_words.h>
#include <workspace/workspace.h>

#include <QVBoxLayout>

namespace unrut {

HelpedPanel::HelpedPanel(const PageContext& context) : LatePanel([this] { build(); }), m_context(context) {}

void HelpedPanel::build()
{
    m_rows = new QVBoxLayout;
    column()->addWidget(new SectionHead(tr("What helped last time")));
    m_rows->setSpacing(6);
    column()->addLayout(m_rows);
    auto* open = makeButton(tr("Open the way out"), ButtonKind::Link);
    connect(open, &QPushButton::clicked, this, [this] { m_context.shell.showTab(Tab::Progress); });
    column()->addWidget(open, 0, Qt::AlignLeading);
}

void HelpedPanel::refresh()
{
    const Workspace& workspace = m_context.workspace;
    const std::optional<Arrival> arrival = workspace.arrival();
    const bool worse = arrival && hasWorsenedSince(*arrival, workspace.checks(), workspace.clock().today());
    setHidden(!worse);
    if (!worse)
        return;
    removeAll(*m_rows);
    const auto add = [this](TextRole role, const QString& text) {
        if (!text.isEmpty())
            m_rows->addWidget(TextLabel::wrapping(role, text));
    };
    add(TextRole::Muted,
        tr("Your newest assessment is lower than on %1, when you wrote this. Going down again is common "
           "and not a failure.")
            .arg(wording::dayAndYear(arrival->day)));
    for (const EarlySign& sign : arrival->signs)
        add(TextRole::Body, wording::earlySignSentence(sign));
    QStringList helped;
    for (const wording::Tried& tried : wording::whatHelped(workspace.goals()))
        helped.append(tried.name);
    if (!helped.isEmpty())
        add(TextRole::Body, tr("Helped: %1").arg(helped.join(tr(", "))));
    if (!arrival->helpers.isEmpty())
        add(TextRole::Body, tr("Who helped: %1").arg(arrival->helpers));
    add(TextRole::Body, arrival->letter);
}

} // namespace unrut
