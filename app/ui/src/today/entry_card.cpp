// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_card.h"

#include "card_menu.h"
#include "common/buttons.h"
#include "common/labels.h"
#include "common/section_head.h"

#include <domain/today.h>
#include <wording/date_words.h>
#include <wording/entry_words.h>
#include <wording/today_words.h>
#include <workspace/on_this_day.h>
#include <workspace/workspace.h>

#include <QToolButton>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int longestLine = 92;

} // namespace

EntryCard::EntryCard(const PageContext& context, std::vector<EntryKind> kinds, Shows shows, QWidget* parent)
    : Panel(parent, shows == Shows::OnlyOnThisDay ? 16 : 24),
      m_context(context),
      m_kinds(std::move(kinds)),
      m_shows(shows),
      m_number(context.workspace.clock().today().dayOfYear()),
      m_head(shows == Shows::OnlyOnThisDay ? new SectionHead : nullptr),
      m_when(m_head ? nullptr : new TextLabel(TextRole::SmallMuted)),
      m_text(TextLabel::wrapping(shows == Shows::OnlyOnThisDay ? TextRole::Body : TextRole::PanelTitle)),
      m_day(new TextLabel(TextRole::SmallMuted))
{
    m_text->setLongestLine(longestLine);
    column()->addWidget(m_head ? static_cast<QWidget*>(m_head) : m_when);
    column()->addWidget(m_text);
    column()->addWidget(m_day);
    if (m_head) {
        m_head->addControl(makeCardMenu(context, [] { return TodayCard::OnThisDay; }));
        column()->addStretch(1);
        return;
    }
    auto* another = makeButton(tr("Another one"));
    another->setAccessibleName(tr("Another entry"));
    column()->addSpacing(4);
    column()->addWidget(another, 0, Qt::AlignLeading);
    connect(another, &QPushButton::clicked, this, [this] {
        if (m_isOfThisDay)
            m_wantsAnother = true;
        else
            ++m_number;
        refresh();
    });
}

Result<std::optional<Entry>> EntryCard::choose()
{
    auto ofThisDay =
        m_wantsAnother ? Result<std::optional<Entry>>(std::nullopt) : onThisDay(m_context.workspace, m_kinds);
    m_isOfThisDay = ofThisDay && ofThisDay->has_value();
    if (!ofThisDay || m_isOfThisDay || m_shows == Shows::OnlyOnThisDay)
        return ofThisDay;
    EntryFilter filter;
    filter.kinds = m_kinds;
    const auto count = m_context.workspace.entryCount(filter);
    if (!count)
        return count.error();
    if (*count == 0)
        return std::optional<Entry>();
    // A prime step, so that neighbouring days do not show neighbouring entries.
    constexpr int step = 37;
    const auto found = m_context.workspace.entries(filter, (m_number * step) % *count, 1);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Entry>() : std::optional(found->front());
}

void EntryCard::refresh()
{
    const auto entry = choose();
    if (!entry)
        m_context.shell.report(entry.error());
    setVisible(entry && entry->has_value());
    if (entry && entry->has_value())
        showEntry(**entry);
}

void EntryCard::showEntry(const Entry& entry)
{
    const QString when =
        m_isOfThisDay ? wording::onThisDayLine(entry.day, m_context.workspace.clock().today()) : QString();
    if (m_head) {
        m_head->setTitle(when);
    } else {
        m_when->setText(when);
        m_when->setVisible(m_isOfThisDay);
    }
    m_text->setText(tr("“%1”").arg(breakable(entry.text)));
    m_text->setAccessibleName(entry.text);
    m_day->setText(tr("%1 · %2", "kind of an entry and its day")
                       .arg(wording::entryKindName(entry.kind), wording::dayAndYear(entry.day)));
}

} // namespace unrut
