// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_card.h"

#include "common/buttons.h"
#include "common/labels.h"

#include <wording/date_words.h>
#include <wording/entry_words.h>
#include <workspace/workspace.h>

#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int longestLine = 92;

} // namespace

EntryCard::EntryCard(const PageContext& context, std::vector<EntryKind> kinds, QWidget* parent)
    : Panel(parent, 24),
      m_context(context),
      m_kinds(std::move(kinds)),
      m_number(context.workspace.clock().today().dayOfYear()),
      m_text(TextLabel::wrapping(TextRole::PanelTitle)),
      m_day(new TextLabel(TextRole::SmallMuted))
{
    m_text->setLongestLine(longestLine);
    column()->addWidget(m_text);
    column()->addWidget(m_day);
    auto* another = makeButton(tr("Another one"));
    another->setAccessibleName(tr("Another entry"));
    column()->addSpacing(4);
    column()->addWidget(another, 0, Qt::AlignLeading);
    connect(another, &QPushButton::clicked, this, [this] {
        ++m_number;
        refresh();
    });
}

void EntryCard::refresh()
{
    EntryFilter filter;
    filter.kinds = m_kinds;
    const auto count = m_context.workspace.entryCount(filter);
    // A prime step, so that neighbouring days do not show neighbouring entries.
    constexpr int step = 37;
    const auto found = count && *count > 0 ? m_context.workspace.entries(filter, (m_number * step) % *count, 1)
                                           : Result<std::vector<Entry>>(std::vector<Entry>());
    setVisible(found && !found->empty());
    if (!found || found->empty())
        return;
    const Entry& entry = found->front();
    m_text->setText(tr("“%1”").arg(breakable(entry.text)));
    m_text->setAccessibleName(entry.text);
    m_day->setText(tr("%1 · %2", "kind of an entry and its day")
                       .arg(wording::entryKindName(entry.kind), wording::dayAndYear(entry.day)));
}

} // namespace unrut
