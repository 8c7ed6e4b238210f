// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "today_page.h"

#include "assess/check_offers.h"
#include "check_in_panel.h"
#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/page_head.h"
#include "common/responsive_row.h"
#include "first_start.h"
#include "focus_panel.h"
#include "win_panel.h"

#include <wording/check_words.h>
#include <wording/date_words.h>
#include <workspace/workspace.h>

#include <QVBoxLayout>

namespace unrut {

// This is what a start shows first, so nothing is built that will not be seen: activate() fills the page.
TodayPage::TodayPage(const PageContext& context) : Page(context), m_column(new QVBoxLayout(this))
{
    // No stack: it would be as high as the higher of the two.
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&workspace(), &Workspace::changed, this, &TodayPage::refresh);
}

FirstStart* TodayPage::buildFirstStart()
{
    auto* firstStart = new FirstStart;
    connect(firstStart, &FirstStart::begin, this, [this] { shell().takeCheck(); });
    connect(firstStart, &FirstStart::lookAround, this, [this] { shell().lookAround(); });
    m_column->addWidget(firstStart);
    return firstStart;
}

QWidget* TodayPage::buildDay()
{
    auto* day = new QWidget;
    auto* column = new QVBoxLayout(day);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    m_head = new PageHead;
    column->addWidget(m_head);
    m_draft = buildDraftPanel();
    column->addWidget(m_draft);
    m_offers = new CheckOffers(context());
    column->addWidget(m_offers);
    m_focus = new FocusPanel(context());
    column->addWidget(m_focus);

    constexpr int sideBySide = 120;
    auto* row = new ResponsiveRow(sideBySide);
    m_checkIn = new CheckInPanel(context());
    m_win = new WinPanel(context());
    row->addPart(m_checkIn, 55);
    row->addPart(m_win, 45);
    column->addWidget(row, 1);
    m_column->addWidget(day);
    return day;
}

Panel* TodayPage::buildDraftPanel()
{
    auto* panel = new Panel;
    panel->column()->addWidget(new TextLabel(TextRole::PanelTitle, tr("Your assessment is waiting")));
    m_draftText = TextLabel::wrapping(TextRole::Muted);
    panel->column()->addWidget(m_draftText);
    auto* buttons = new FlowLayout(nullptr, 12);
    auto* resume = makeButton(tr("&Go on with it"));
    auto* discard = makeButton(tr("&Throw it away"), ButtonKind::Link);
    buttons->addWidget(resume);
    buttons->addWidget(discard);
    panel->column()->addLayout(buttons);
    connect(resume, &QPushButton::clicked, this, [this] { shell().takeCheck(); });
    connect(discard, &QPushButton::clicked, this, &TodayPage::discardDraft);
    return panel;
}

void TodayPage::discardDraft()
{
    if (succeeded(workspace().discardDraft()))
        shell().announce(tr("The unfinished assessment is thrown away. Undo brings it back."));
}

bool TodayPage::isFirstStart() const
{
    if (!workspace().checks().empty() || !workspace().goals().empty())
        return false;
    const auto entries = workspace().entryCount({});
    const auto checkIns = workspace().checkIns({}, {});
    return entries && *entries == 0 && checkIns && checkIns->empty();
}

void TodayPage::activate()
{
    refresh();
}

void TodayPage::refresh()
{
    const bool first = isFirstStart();
    if (first && !m_firstStart)
        m_firstStart = buildFirstStart();
    if (!first && !m_day)
        m_day = buildDay();
    if (m_firstStart)
        m_firstStart->setVisible(first);
    if (m_day)
        m_day->setVisible(!first);
    if (first)
        return;
    m_head->setTitle(wording::greeting(workspace().clock().timeOfDay()));
    m_head->setSubline(wording::dayName(workspace().clock().today()));
    const Check* draft = workspace().draft();
    m_draft->setVisible(draft != nullptr);
    if (draft) {
        const int items = draft->form == CheckForm::Short ? shortItemCount : itemCount;
        m_draftText->setText(wording::answeredLine(answeredCount(*draft), items));
    }
    m_offers->refresh();
    m_focus->refresh();
    m_checkIn->refresh();
    m_win->refresh();
}

QWidget* TodayPage::firstFocus()
{
    if (m_firstStart && !m_firstStart->isHidden())
        return m_firstStart;
    return m_focus ? m_focus->firstFocus() : nullptr;
}

} // namespace unrut
