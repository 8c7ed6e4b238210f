// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_offers.h"

#include "common/offer_bar.h"
#include "helped_panel.h"
#include "rest_panel.h"

#include <domain/check_rhythm.h>
#include <settings/settings.h>
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/goal_words.h>
#include <workspace/workspace.h>

#include <QVBoxLayout>

namespace unrut {

CheckOffers::CheckOffers(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_helped(new HelpedPanel(context)),
      m_arrival(new OfferBar(tr("Open the page"), tr("Not now"))),
      m_second(new OfferBar(tr("Take it now"), tr("No second one"))),
      m_next(new OfferBar(tr("Take it now"), tr("Not now"))),
      m_rest(new RestPanel(context))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (QWidget* offer :
         {static_cast<QWidget*>(m_helped), static_cast<QWidget*>(m_arrival), static_cast<QWidget*>(m_second),
          static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_rest)})
        column->addWidget(offer);
    m_second->setText(tr("A second assessment now, before you change anything, makes your starting point firmer: about "
                         "20 points instead of 28 are then enough for a clear change."));
    connect(m_arrival, &OfferBar::accepted, this, &CheckOffers::openWayOut);
    connect(m_arrival, &OfferBar::declined, this, [this] { putOff(CheckOffer::WayOut); });
    connect(m_second, &OfferBar::accepted, this, [this] { m_context.shell.takeCheck(); });
    connect(m_second, &OfferBar::declined, this, &CheckOffers::declineSecond);
    connect(m_next, &OfferBar::accepted, this, [this] { m_context.shell.takeCheck(); });
    connect(m_next, &OfferBar::declined, this, [this] { putOff(CheckOffer::NextCheck); });
}

void CheckOffers::refresh()
{
    m_helped->refresh();
    m_rest->refresh();
    showArrival();
    showNext();
    bool any = false;
    for (int place = 0; place < layout()->count(); ++place) {
        QWidget* offer = layout()->itemAt(place)->widget();
        if (any)
            offer->hide();
        any = any || !offer->isHidden();
    }
    setVisible(any);
}

void CheckOffers::showArrival()
{
    const Workspace& workspace = m_context.workspace;
    const QDate today = workspace.clock().today();
    const bool due = workspace.isArrivalDue();
    m_arrival->setHidden(!due || m_context.settings.isPutOff(CheckOffer::WayOut, today));
    if (!due)
        return;
    if (const std::optional<Domain> domain = arrivalDomain(workspace.checks(), workspace.goals(), today)) {
        m_arrival->setText(
            tr("%1 and Spark were better in two assessments running. There is a page for that: what was, "
               "what helped, and a letter to next time.")
                .arg(wording::domainName(*domain)));
    }
}

void CheckOffers::showNext()
{
    const Workspace& workspace = m_context.workspace;
    const QDate today = workspace.clock().today();
    const std::optional<Standing> standing = workspace.standing();
    const std::optional<Arrival> arrival = workspace.arrival();
    const bool quiet = arrival && arrival->isQuiet();
    const Mode mode = standing ? standing->recommendation.mode : Mode::Normal;
    const bool asks = !workspace.draft() && !workspace.isReadOnly();
    m_second->setHidden(!asks || quiet || !isSecondCheckOffered(workspace.checks(), mode, today));
    const std::optional<QDate> next = nextCheckDay(workspace.checks(), quiet);
    m_next->setHidden(!asks || m_context.settings.isPutOff(CheckOffer::NextCheck, today) || !next || *next > today);
    if (standing)
        m_next->setText(tr("Your last assessment was on %1. Another one shows whether anything changed.")
                            .arg(wording::dayAndMonth(standing->check.day)));
}

void CheckOffers::putOff(CheckOffer offer)
{
    m_context.settings.putOff(offer, m_context.workspace.clock().today());
    refresh();
}

void CheckOffers::openWayOut()
{
    if (const Result<ArrivalId> opened = m_context.workspace.openArrival(); !opened) {
        m_context.shell.report(opened.error());
        return;
    }
    m_context.shell.showTab(Tab::Progress);
}

void CheckOffers::declineSecond()
{
    if (const Status done = m_context.workspace.declineSecondCheck(); !done)
        m_context.shell.report(done.error());
    else
        m_context.shell.announce(wording::verbDone(Verb::DeclineSecondCheck));
}

} // namespace unrut
