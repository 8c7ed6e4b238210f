// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "today_page.h"

#include "area_panel.h"
#include "assess/check_offers.h"
#include "check_in_panel.h"
#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/late_panel.h"
#include "common/layouts.h"
#include "common/offer_bar.h"
#include "common/page_head.h"
#include "common/responsive_row.h"
#include "common/section_head.h"
#include "common/tab_order.h"
#include "entry_card.h"
#include "first_start.h"
#include "focus_panel.h"
#include "practice_panel.h"
#include "quiet_day.h"
#include "rough_day.h"
#include "waiting_list.h"
#include "win_panel.h"

#include <settings/settings.h>
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <workspace/today.h>
#include <workspace/workspace.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unrut {

// This is what a start shows first, so nothing is built that will not be seen: activate() fills the page.
TodayPage::TodayPage(const PageContext& context) : Page(context), m_column(new QVBoxLayout(this))
{
    // No stack: it would be as high as the highest of them.
    m_column->setContentsMargins(0, 0, 0, 0);
    // While another page is in front this one waits: it is filled anew when it comes back.
    connect(&workspace(), &Workspace::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&settings(), &Settings::changed, this, &TodayPage::refresh);
}

FirstStart* TodayPage::buildFirstStart()
{
    auto* firstStart = new FirstStart;
    connect(firstStart, &FirstStart::begin, this, [this] { shell().takeCheck(); });
    connect(firstStart, &FirstStart::lookAround, this, [this] { shell().lookAround(); });
    m_column->addWidget(firstStart);
    return firstStart;
}

QuietDay* TodayPage::buildQuietDay()
{
    auto* quiet = new QuietDay(context());
    connect(quiet, &QuietDay::ordinaryWanted, this, [this] { settings().setOrdinaryDay(workspace().clock().today()); });
    m_column->addWidget(quiet);
    return quiet;
}

RoughDay* TodayPage::buildRoughDay()
{
    auto* rough = new RoughDay(context());
    m_column->addWidget(rough);
    return rough;
}

void TodayPage::makeRough()
{
    settings().setRoughDay(workspace().clock().today());
    m_rough->firstFocus()->setFocus(Qt::OtherFocusReason);
}

QWidget* TodayPage::buildDay()
{
    auto* day = new QWidget;
    auto* column = new QVBoxLayout(day);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    m_head = new PageHead;
    m_roughButton = makeButton(tr("R&ough day"));
    connect(m_roughButton, &QPushButton::clicked, this, &TodayPage::makeRough);
    m_head->addControl(m_roughButton);
    column->addWidget(m_head);
    m_roughOffer = makeRoughOffer(context());
    connect(m_roughOffer, &OfferBar::accepted, this, &TodayPage::makeRough);
    column->addWidget(m_roughOffer);
    m_draft = buildDraftPanel();
    column->addWidget(m_draft);
    m_offers = new CheckOffers(context());
    column->addWidget(m_offers);
    m_rest = buildRest();
    column->addWidget(m_rest);
    m_area = new AreaPanel(context());
    column->addWidget(m_area);
    m_focus = new FocusPanel(context());
    column->addWidget(m_focus);
    column->addWidget(buildCards(), 1);
    column->addWidget(buildDone());
    column->addStretch();
    m_column->addWidget(day);
    return day;
}

QWidget* TodayPage::buildCards()
{
    constexpr int sideBySide = 120;
    m_cards = new ResponsiveRow(sideBySide);
    m_checkIn = new CheckInPanel(context());
    m_win = new WinPanel(context());
    m_waiting = new WaitingList(context());
    m_practice = new PracticePanel(context());
    m_waitingAlone = new Panel;
    m_waitingAlone->column()->addStretch(1);
    m_cards->addPart(m_checkIn, 55);
    m_cards->addPart(m_win, 45);
    m_cards->addPart(m_practice, 45);
    m_cards->addPart(m_waitingAlone, 45);
    placeWaiting(m_waitingAlone);
    return m_cards;
}

/// An earlier entry of this day may come now and then only, so its card is made on the first day on which it may.
void TodayPage::showThisDay(bool isShown)
{
    if (!isShown) {
        if (m_thisDay)
            m_thisDay->hide();
        return;
    }
    if (!m_thisDay) {
        m_thisDay = new EntryCard(context(), {EntryKind::Grateful, EntryKind::Win, EntryKind::Keep},
                                  EntryCard::Shows::OnlyOnThisDay);
        m_cards->addPart(m_thisDay, 45);
        tabThroughBefore(*m_thisDay, *m_done->layout()->itemAt(0)->widget()); // the last of the cards
    }
    placeThisDay();
    m_thisDay->refresh();
}

void TodayPage::placeThisDay()
{
    int cards = 0;
    for (const QWidget* card : {static_cast<const QWidget*>(m_checkIn), static_cast<const QWidget*>(m_win),
                                static_cast<const QWidget*>(m_practice), static_cast<const QWidget*>(m_waitingAlone)})
        cards += card->isHidden() ? 0 : 1;
    auto* column = static_cast<QVBoxLayout*>(m_day->layout());
    const bool isBelow = column->indexOf(m_thisDay) >= 0;
    if (cards > 1 && !isBelow)
        column->insertWidget(column->indexOf(m_done), m_thisDay);
    else if (cards <= 1 && isBelow)
        m_cards->addPart(m_thisDay, 45);
}

QWidget* TodayPage::buildDone()
{
    m_done = new QWidget;
    auto* row = new FlowLayout(m_done, 12);
    const QString line = tr("Write one more line");
    for (const auto& [card, words] :
         {std::pair(TodayCard::CheckIn, tr("Change today’s check-in")), std::pair(TodayCard::GoodThing, line),
          std::pair(TodayCard::Win, line), std::pair(TodayCard::Practice, tr("Today’s practice"))}) {
        auto* button = makeButton(words, ButtonKind::Link);
        row->addWidget(button);
        m_again[card] = button;
        connect(button, &QPushButton::clicked, this, [this, one = card] { lookAgainAt(one); });
    }
    return m_done;
}

void TodayPage::lookAgainAt(TodayCard card)
{
    m_wanted = card;
    if (card == TodayCard::CheckIn && m_checkIn)
        m_checkIn->backToToday();
    refresh();
    const QWidget* panel = card == TodayCard::CheckIn    ? static_cast<QWidget*>(m_checkIn)
                           : card == TodayCard::Practice ? static_cast<QWidget*>(m_practice)
                                                         : static_cast<QWidget*>(m_win);
    if (!panel || !panel->isVisible())
        return;
    QWidget* first = nullptr;
    for (QWidget* next = panel->nextInFocusChain(); panel->isAncestorOf(next); next = next->nextInFocusChain()) {
        if (!next->isVisible() || (next->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const bool isInHead = qobject_cast<QToolButton*>(next); // its menu, another day: not what is answered
        if (!first || !isInHead)
            first = next;
        if (!isInHead)
            break;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

/// A card that is looked at again comes in, even where two others are asked.
void TodayPage::bringInWanted(TodayPlan& plan) const
{
    if (!m_wanted || plan.kind != DayKind::Ordinary)
        return;
    std::erase(plan.done, *m_wanted);
    if (std::find(plan.cards.begin(), plan.cards.end(), *m_wanted) != plan.cards.end())
        return;
    if (plan.cards.size() > 1)
        plan.cards.pop_back();
    plan.cards.push_back(*m_wanted);
}

void TodayPage::placeWaiting(Panel* place)
{
    QVBoxLayout* column = place->column();
    if (column->indexOf(m_waiting) < 0)
        column->insertWidget(column->count() - 1, m_waiting);
    const bool isAlone = place == m_waitingAlone;
    m_waiting->standAlone(isAlone);
    m_waitingAlone->setVisible(isAlone && !m_waiting->isHidden());
}

Panel* TodayPage::buildRest()
{
    return new LatePanel([this] {
        auto* row = new QHBoxLayout;
        row->addWidget(
            TextLabel::wrapping(TextRole::Body, tr("Rest comes first just now; nothing else has to be started.")), 1);
        auto* help = makeButton(tr("See what helps"), ButtonKind::Link);
        row->addWidget(help);
        m_rest->column()->addLayout(row);
        connect(help, &QPushButton::clicked, this, [this] { shell().showTab(Tab::WaysOut); });
    });
}

Panel* TodayPage::buildDraftPanel()
{
    return new LatePanel([this] {
        m_draft->column()->addWidget(new SectionHead(tr("Your assessment is waiting")));
        m_draftText = TextLabel::wrapping(TextRole::Muted);
        m_draft->column()->addWidget(m_draftText);
        auto* buttons = new FlowLayout(nullptr, 12);
        auto* resume = makeButton(tr("&Go on with it"));
        auto* discard = makeButton(tr("Throw &it away"), ButtonKind::Link);
        buttons->addWidget(resume);
        buttons->addWidget(discard);
        m_draft->column()->addLayout(buttons);
        connect(resume, &QPushButton::clicked, this, [this] { shell().takeCheck(); });
        connect(discard, &QPushButton::clicked, this, &TodayPage::discardDraft);
    });
}

void TodayPage::discardDraft()
{
    if (succeeded(workspace().discardDraft()))
        shell().announce(tr("The unfinished assessment is thrown away. Undo brings it back."));
}

void TodayPage::activate()
{
    m_staying.clear();
    m_wanted.reset();
    refresh();
}

void TodayPage::refresh()
{
    auto facts = todayFacts(workspace(), settings().todayWishes());
    if (!facts) {
        shell().report(facts.error());
        return;
    }
    // Who looks around has come to see what there is, whatever the day.
    if (settings().ordinaryDay() == facts->today || shell().isMadeUp()) {
        facts->wroteLately = true;
        facts->wishes.workingDays.insert(facts->today.dayOfWeek());
    }
    // The next assessment has an offer of its own above the focus.
    std::erase_if(facts->waiting, [](const Waiting& one) { return one.kind == WaitingKind::Check; });
    for (const TodayCard card : m_staying)
        facts->done.erase(card);
    TodayPlan plan = planToday(*facts);
    bringInWanted(plan);
    m_staying.insert(plan.cards.begin(), plan.cards.end());
    showPage(plan);
}

void TodayPage::showPage(const TodayPlan& plan)
{
    const bool first = plan.kind == DayKind::FirstStart;
    const bool ordinary = plan.kind == DayKind::Ordinary;
    if (first && !m_firstStart)
        m_firstStart = buildFirstStart();
    if (ordinary && !m_day)
        m_day = buildDay();
    const bool rough = plan.kind == DayKind::Rough;
    const bool quiet = !first && !ordinary && !rough;
    if (rough && !m_rough)
        m_rough = buildRoughDay();
    if (quiet && !m_quiet)
        m_quiet = buildQuietDay();
    for (const auto& [day, isShown] :
         {std::pair<QWidget*, bool>(m_firstStart, first), {m_day, ordinary}, {m_quiet, quiet}, {m_rough, rough}}) {
        if (day)
            setShown(*day, isShown);
        if (isShown)
            m_shown = day;
    }
    if (ordinary)
        showOrdinary(plan);
    else if (rough)
        m_rough->refresh();
    else if (quiet)
        m_quiet->show(plan.kind);
}

void TodayPage::askOneThing()
{
    bool asked = false;
    for (QWidget* question : {static_cast<QWidget*>(m_roughOffer), static_cast<QWidget*>(m_draft),
                              static_cast<QWidget*>(m_offers), static_cast<QWidget*>(m_area)}) {
        if (asked)
            question->hide();
        asked = asked || !question->isHidden();
    }
}

void TodayPage::showOrdinary(const TodayPlan& plan)
{
    m_head->setTitle(wording::greeting(workspace().clock().timeOfDay()));
    m_head->setSubline(wording::dayName(workspace().clock().today()));
    const Check* draft = workspace().draft();
    setShown(*m_draft, draft != nullptr);
    if (draft) {
        const int items = draft->form == CheckForm::Short ? shortItemCount : itemCount;
        m_draftText->setText(wording::answeredLine(answeredCount(*draft), items));
    }
    setShown(*m_roughOffer, plan.offersRough);
    setShown(*m_roughButton, !plan.offersRough); // it would ask the same once more
    m_offers->refresh();
    setShown(*m_rest, plan.restFirst);
    m_area->refresh();
    askOneThing();
    m_focus->refresh();
    const auto shows = [&](TodayCard card) { return std::ranges::find(plan.cards, card) != plan.cards.end(); };
    const bool checkIn = shows(TodayCard::CheckIn);
    const bool line = shows(TodayCard::GoodThing) || shows(TodayCard::Win);
    const bool practice = shows(TodayCard::Practice);
    if (checkIn)
        m_checkIn->refresh();
    setShown(*m_checkIn, checkIn);
    if (line)
        m_win->refresh();
    setShown(*m_win, line);
    if (practice)
        m_practice->refresh();
    setShown(*m_practice, practice);
    for (const auto& [card, way] : m_again)
        setShown(*way, std::find(plan.done.begin(), plan.done.end(), card) != plan.done.end());
    setShown(*m_done, !plan.done.empty());
    m_waiting->show(plan.waiting);
    Panel* last = practice  ? static_cast<Panel*>(m_practice)
                  : line    ? static_cast<Panel*>(m_win)
                  : checkIn ? static_cast<Panel*>(m_checkIn)
                            : m_waitingAlone;
    placeWaiting(last);
    // The cards that are asked may be as high as the page; what only waits would be a large card with nothing on it.
    auto* column = static_cast<QVBoxLayout*>(m_day->layout());
    column->setStretchFactor(m_cards, last == m_waitingAlone ? 0 : 1);
    column->setStretch(column->count() - 1, last == m_waitingAlone ? 1 : 0);
    showThisDay(plan.remembers);
}

QWidget* TodayPage::firstFocus()
{
    if (m_shown == m_firstStart)
        return m_firstStart;
    if (m_rough && m_shown == m_rough)
        return m_rough->firstFocus();
    if (m_quiet && m_shown == m_quiet)
        return m_quiet->firstFocus();
    return m_focus ? m_focus->firstFocus() : nullptr;
}

} // namespace unrut
