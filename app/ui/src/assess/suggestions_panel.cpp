// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions_panel.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/play_actions.h"
#include "common/section_head.h"
#include "common/tab_order.h"

#include <wording/looking_back_words.h>
#include <wording/play_words.h>
#include <wording/result_words.h>
#include <workspace/workspace.h>

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

/// In the order they are shown.
std::vector<PlayOffer> offersOf(const Standing& standing)
{
    const Recommendation& recommendation = standing.recommendation;
    std::vector<PlayOffer> offers;
    if (recommendation.foundationFirst) {
        offers.push_back({Play::TraceSource,
                          SuggestionsPanel::tr("good to do before anything else"),
                          wording::playLine(Play::TraceSource),
                          {},
                          true,
                          true});
    }
    for (const Suggestion& suggestion : recommendation.top) {
        //: %1 is '7.3 of 10', %2 says where the points come from.
        const QString sums = SuggestionsPanel::tr("%1: %2").arg(wording::pointsLine(suggestion),
                                                                wording::sums(suggestion, standing.scores)) +
                             QLatin1Char(' ') + wording::sharesLine(suggestion);
        offers.push_back({suggestion.play, wording::matchLine(suggestion, &suggestion == &recommendation.top.back()),
                          wording::suggestionWhy(suggestion, standing.scores), sums});
    }
    if (recommendation.practice) {
        offers.push_back({*recommendation.practice,
                          SuggestionsPanel::tr("a small practice beside it"),
                          wording::playLine(*recommendation.practice),
                          {},
                          false});
    }
    return offers;
}

} // namespace

SuggestionsPanel::SuggestionsPanel(const PageContext& context, QWidget* parent)
    : Panel(parent), m_context(context), m_place(new QVBoxLayout)
{
    column()->addWidget(new SectionHead(tr("What to try first")));
    m_place->setSpacing(10);
    column()->addLayout(m_place);
    const QString toAll = tr("All %1 ways out").arg(QLocale().toString(playCount));
    const QChar arrow(layoutDirection() == Qt::RightToLeft ? 0x2190 : 0x2192);
    m_all = makeButton(toAll + QLatin1Char(' ') + arrow, ButtonKind::Link);
    m_all->setAccessibleName(toAll);
    connect(m_all, &QPushButton::clicked, this, [this] { m_context.shell.showTab(Tab::WaysOut); });
    column()->addWidget(m_all, 0, Qt::AlignLeading);
    column()->addStretch(1);
}

void SuggestionsPanel::showStanding(const Standing& standing)
{
    m_domain = headlineDomain(standing.scores);
    const std::vector<PlayOffer> offers = offersOf(standing);
    // Buttons that stay the same keep the keyboard where it is.
    const bool same =
        m_mode == standing.recommendation.mode &&
        std::equal(offers.begin(), offers.end(), m_rows.begin(), m_rows.end(),
                   [](const PlayOffer& offer, const SuggestionRow* row) { return offer == row->offer(); });
    if (!same)
        rebuild(offers, standing);
    showCards();
}

void SuggestionsPanel::rebuild(const std::vector<PlayOffer>& offers, const Standing& standing)
{
    removeAll(*m_place);
    m_rows.clear();
    m_mode = standing.recommendation.mode;
    if (m_mode != Mode::Normal) {
        m_place->addWidget(TextLabel::wrapping(TextRole::CardTitle, wording::modeTitle(*m_mode)));
        m_place->addWidget(TextLabel::wrapping(TextRole::Body, wording::modeSentence(standing)));
    }
    const std::vector<Suggestion>& top = standing.recommendation.top;
    if (!top.empty() && top.front().aboutEqual)
        m_place->addWidget(TextLabel::wrapping(TextRole::Muted, wording::aboutEqualSentence()));
    for (const PlayOffer& offer : offers)
        addRow(offer);
}

void SuggestionsPanel::addRow(const PlayOffer& offer)
{
    auto* row = new SuggestionRow(offer);
    const auto choice = [this, offer] { return PlayChoice{offer.play, whyOf(offer), m_domain}; };
    connect(row, &SuggestionRow::focusRequested, this, [this, choice] { makeFocus(m_context, this, choice()); });
    connect(row, &SuggestionRow::addRequested, this, [this, choice] { addToBoard(m_context, choice()); });
    connect(row, &SuggestionRow::boardRequested, this, [this] { m_context.shell.showTab(Tab::Goals); });
    m_place->addWidget(row);
    tabThroughBefore(*row, *m_all);
    m_place->addWidget(new LineSeparator);
    m_rows.push_back(row);
}

/// Tracing the source starts from the cause that the person named.
QString SuggestionsPanel::whyOf(const PlayOffer& offer) const
{
    const std::optional<LookingBack> told = m_context.workspace.lookingBack();
    const QString named = told ? wording::namedCauseLine(*told) : QString();
    return offer.play == Play::TraceSource && !named.isEmpty() ? named : offer.why;
}

void SuggestionsPanel::showCards()
{
    bool hasFirst = false;
    for (SuggestionRow* row : m_rows) {
        const Goal* card = openCard(m_context.workspace, row->offer().play);
        const bool isFirst = !hasFirst && !card && !row->offer().isGroundwork;
        hasFirst = hasFirst || isFirst;
        row->showCard(card);
        row->setFirst(isFirst);
    }
}

} // namespace unrut
