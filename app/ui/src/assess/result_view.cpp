// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result_view.h"

#include "care_panel.h"
#include "check_offers.h"
#include "common/buttons.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/page_head.h"
#include "common/responsive_row.h"
#include "common/tab_order.h"
#include "draft_bar.h"
#include "reasons_panel.h"
#include "suggestions_panel.h"
#include "timeline_panel.h"
#include "too_few_panel.h"
#include "weights_panel.h"

#include <wording/check_words.h>
#include <wording/result_words.h>
#include <workspace/workspace.h>

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace unrut {

namespace {

/// Narrower than this the panels stand one under the other.
constexpr int besideFromCharacters = 96;

} // namespace

ResultView::ResultView(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_column(new QVBoxLayout(this)),
      m_head(new PageHead),
      m_save(makeButton(tr("Save PDF..."))),
      m_newest(makeButton(tr("Back to the newest"))),
      m_draftBar(new DraftBar),
      m_offers(new CheckOffers(context)),
      m_care(new QVBoxLayout),
      m_tooFew(new TooFewPanel),
      m_weights(new WeightsPanel(context)),
      m_reasons(new ReasonsPanel),
      m_suggestions(new SuggestionsPanel(context)),
      m_timeline(new TimelinePanel),
      m_note(TextLabel::wrapping(TextRole::Body)),
      m_foot(
          TextLabel::wrapping(TextRole::SmallMuted, wording::noNorms() + QLatin1Char(' ') + wording::notADiagnosis()))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
    buildHead();
    m_column->addWidget(m_head);
    m_column->addWidget(m_draftBar);
    m_care->setSpacing(16);
    m_column->addLayout(m_care);
    m_column->addWidget(m_note);
    m_column->addWidget(m_offers);
    m_column->addWidget(m_tooFew);
    m_panels = buildPanels();
    m_column->addWidget(m_panels, 1);
    m_column->addWidget(m_timeline);
    m_column->addWidget(m_foot);
    m_column->addStretch(); // without panels the others stay as high as they are
    connect(m_weights, &WeightsPanel::areaChosen, m_reasons, &ReasonsPanel::showArea);
    connect(m_tooFew, &TooFewPanel::againRequested, this, [this] { Q_EMIT beginRequested(m_form); });
    connect(m_timeline, &TimelinePanel::tellRequested, this, &ResultView::lookBackRequested);
    connect(m_draftBar, &DraftBar::goOnRequested, this, &ResultView::goOnRequested);
    connect(m_draftBar, &DraftBar::throwAwayRequested, this, &ResultView::throwAwayRequested);
}

void ResultView::buildHead()
{
    auto* menu = new QMenu(this);
    menu->addAction(tr("Take again, short form"), this, [this] { Q_EMIT beginRequested(CheckForm::Short); });
    menu->addAction(tr("Take again, full form"), this, [this] { Q_EMIT beginRequested(CheckForm::Full); });
    menu->addSeparator();
    menu->addAction(tr("Look back: how it came about"), this, &ResultView::lookBackRequested);
    menu->addAction(tr("Older assessments..."), this, &ResultView::olderRequested);
    menu->addAction(tr("Move this assessment to the bin"), this, &ResultView::binRequested);
    m_head->addControl(m_newest);
    m_head->addControl(m_save);
    m_more = makeMoreButton(menu);
    m_head->addControl(m_more);
    connect(m_newest, &QPushButton::clicked, this, &ResultView::newestRequested);
    connect(m_save, &QPushButton::clicked, this, [this] { m_context.shell.saveReport(m_day); });
}

QWidget* ResultView::buildPanels()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_reasons);
    column->addWidget(m_suggestions, 1);
    auto* row = new ResponsiveRow(besideFromCharacters);
    row->addPart(m_weights, 1);
    row->addPart(right, 1);
    return row;
}

void ResultView::showStanding(const Standing& standing, bool isNewest)
{
    m_head->setTitle(wording::headline(standing));
    m_head->setSubline(wording::subline(standing));
    m_newest->setHidden(isNewest);
    m_day = isNewest ? QDate() : standing.check.day;
    m_isNewest = isNewest;
    m_form = standing.check.form;
    showCare(standing);
    showPanels(standing, isNewest);
    m_note->setText(standing.check.note);
    m_note->setHidden(standing.check.note.isEmpty());
    m_timeline->showTold(lookingBackOn(m_context.workspace.lookingBacks(),
                                       isNewest ? m_context.workspace.clock().today() : standing.check.day));
    if (isNewest)
        m_offers->refresh();
    else
        m_offers->hide();
}

/// Without a result there is nothing to draw, to give reasons for, to suggest or to save.
void ResultView::showPanels(const Standing& standing, bool isNewest)
{
    const bool tooFew = standing.saysTooLittle();
    m_save->setHidden(tooFew);
    m_tooFew->setVisible(tooFew);
    m_panels->setHidden(tooFew);
    m_foot->setHidden(tooFew);
    if (tooFew) {
        m_tooFew->showStanding(standing);
        return;
    }
    m_weights->showStanding(standing, isNewest);
    m_reasons->showStanding(standing);
    m_suggestions->showStanding(standing);
}

void ResultView::showCare(const Standing& standing)
{
    const bool safety = standing.recommendation.safetyCard;
    const bool wrong = standing.scores.flags.contains(Flag::WrongDone);
    const QStringList contacts = ownContacts(m_context.settings);
    if (safety == m_showsSafetyCard && wrong == m_showsNotARut && contacts == m_contacts)
        return;
    m_contacts = contacts;
    m_showsSafetyCard = safety;
    m_showsNotARut = wrong;
    removeAll(*m_care);
    if (safety) {
        auto* card = CarePanel::safetyCard(contacts);
        connect(card, &CarePanel::spoken, this, &ResultView::spokenRequested);
        m_care->addWidget(card);
        tabThroughBefore(*card, *m_offers);
    }
    if (wrong)
        m_care->addWidget(CarePanel::notARut());
}

void ResultView::showDraft(const Check* draft)
{
    m_draftBar->showDraft(draft);
    m_tooFew->offerAgain(m_isNewest && !draft);
}

QWidget* ResultView::firstFocus() const
{
    if (!m_save->isHidden())
        return m_save;
    return m_tooFew->again()->isHidden() ? m_more : static_cast<QWidget*>(m_tooFew->again());
}

void ResultView::focusTitle()
{
    m_head->focusTitle();
}

} // namespace unrut
