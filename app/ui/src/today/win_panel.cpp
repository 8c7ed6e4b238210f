// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "win_panel.h"

#include "card_menu.h"
#include "common/buttons.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/prose.h"
#include "common/section_head.h"
#include "common/unsent_text.h"

#include <wording/entry_words.h>
#include <workspace/workspace.h>

#include <domain/text.h>
#include <domain/today.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace unrut {

WinPanel::WinPanel(const PageContext& context) : LatePanel([this] { build(); }), m_context(context) {}

void WinPanel::build()
{
    m_title = new SectionHead;
    m_hint = TextLabel::wrapping(TextRole::SmallMuted);
    m_text = new QLineEdit;
    m_last = TextLabel::wrapping(TextRole::SmallMuted);
    m_title->addControl(
        makeCardMenu(m_context, [this] { return m_asksForWin ? TodayCard::Win : TodayCard::GoodThing; }));
    column()->addWidget(m_title);
    column()->addWidget(m_hint);
    setProse(*m_text);
    m_text->setMaxLength(static_cast<int>(maxTextLength));
    new UnsentText(*m_text, m_context.workspace, QStringLiteral("today/line"));
    auto* addButton = makeButton(tr("Add"));
    addButton->setAccessibleName(tr("Add to the log"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(addButton);
    column()->addLayout(row);
    column()->addWidget(m_last);
    column()->addStretch(1);
    connect(addButton, &QPushButton::clicked, this, &WinPanel::add);
    connect(m_text, &QLineEdit::returnPressed, this, &WinPanel::add);
}

void WinPanel::refresh()
{
    make();
    m_asksForWin = looksBack(m_context.workspace.clock().timeOfDay());
    m_title->setTitle(m_asksForWin ? tr("One win") : tr("One good thing"));
    m_hint->setText(m_asksForWin
                        ? tr("What went forward today, however small?")
                        : tr("Something or someone at work you are glad of. #tags and @people are understood."));
    m_text->setAccessibleName(m_title->title());
    m_text->setAccessibleDescription(m_hint->text());

    EntryFilter today;
    today.from = today.to = m_context.workspace.clock().today();
    const auto newest = m_context.workspace.entries(today, 0, 1);
    if (!newest) {
        m_context.shell.report(newest.error());
        return;
    }
    setShown(*m_last, !newest->empty());
    if (!newest->empty()) {
        const Entry& entry = newest->front();
        const QString whole = entry.text.simplified();
        const QString shown = fontMetrics().elidedText(whole, Qt::ElideRight, fontMetrics().averageCharWidth() * 120);
        m_last->setText(tr("Today: %1", "the newest entry of today").arg(shown));
        m_last->setToolTip(shown == whole ? QString() : Qt::convertFromPlainText(whole, Qt::WhiteSpaceNormal));
    }
}

void WinPanel::add()
{
    const auto kind = m_asksForWin ? EntryKind::Win : EntryKind::Grateful;
    const auto added = m_context.workspace.addEntry(kind, m_text->text(), m_context.workspace.clock().today());
    if (!added) {
        m_context.shell.report(added.error());
        return;
    }
    m_text->setText({}); // unlike clear(), leaves nothing for the field itself to undo
    m_context.shell.announce(tr("Added to the log."));
}

} // namespace unrut
