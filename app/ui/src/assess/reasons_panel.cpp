// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasons_panel.h"

#include "common/buttons.h"
#include "common/folded_section.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/tail_label.h"

#include <wording/check_words.h>
#include <wording/facts.h>
#include <wording/result_words.h>

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace unrut {

namespace {

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

ReasonsPanel::ReasonsPanel(QWidget* parent)
    : Panel(parent),
      m_title(TextLabel::wrapping(TextRole::PanelTitle)),
      m_figure(TextLabel::wrapping(TextRole::SmallMuted)),
      m_rows(new QVBoxLayout),
      m_answers(new FoldedSection(tr("All your answers here"))),
      m_others(makeButton({}, ButtonKind::Link))
{
    column()->addWidget(m_title);
    column()->addWidget(m_figure);
    m_rows->setContentsMargins(0, 4, 0, 4);
    m_rows->setSpacing(10);
    column()->addLayout(m_rows);
    column()->addWidget(m_answers);
    m_others->setMenu(new QMenu(m_others));
    m_answers->addBeside(m_others);
    column()->addStretch(1);
}

void ReasonsPanel::showStanding(const Standing& standing)
{
    const bool sameCheck = m_standing && m_standing->check.id == standing.check.id;
    m_standing = standing;
    if (!sameCheck) {
        const std::vector<Domain> named = wording::namedAreas(standing);
        m_domain = named.empty() ? std::nullopt : std::optional(named.front());
    }
    fillMenu();
    showDomain();
}

void ReasonsPanel::fillMenu()
{
    m_others->menu()->clear();
    const std::vector<Domain> ranked = rankedDomains(m_standing->scores, m_standing->namedCause);
    for (const Domain domain : ranked) {
        const int score = displayScore(m_standing->scores.of(domain).score.value_or(0));
        m_others->menu()->addAction(wording::beside({wording::domainName(domain), number(score)}), this,
                                    [this, domain] { showArea(domain); });
    }
    m_others->setVisible(!ranked.empty());
}

void ReasonsPanel::showArea(Domain domain)
{
    m_domain = domain;
    showDomain();
}

void ReasonsPanel::showDomain()
{
    removeAll(*m_rows);
    showAnswers();
    if (!m_domain) {
        m_title->setText(tr("Why no single area is named"));
        m_figure->setText(wording::whyNoneIsNamed(*m_standing));
        m_others->setText(tr("Look at an area"));
        return;
    }
    const DomainScore& score = m_standing->scores.of(*m_domain);
    const double value = score.score.value_or(0);
    m_title->setText(wording::reasonsTitle(*m_domain));
    m_others->setText(tr("Look at another area"));
    //: '81 of 100, pressing, from 3 of 4 answers.': a score, its band, and what it rests on.
    QString figure = tr("%1 of 100, %2, from %3 of %4 answers.")
                         .arg(number(displayScore(value)), wording::bandWord(bandOf(value)), number(score.answered),
                              number(score.items));
    const auto change = m_standing->changes.find(*m_domain);
    if (change != m_standing->changes.end()) {
        //: %1 is a score, %2 a verdict: 'It was 50: clearly worse.'
        figure += QLatin1Char(' ') +
                  tr("It was %1: %2.")
                      .arg(number(displayScore(change->second.from)), wording::verdictWords(change->second.verdict));
    }
    m_figure->setText(figure);

    const std::vector<wording::Reason> reasons = wording::reasonsFor(*m_domain, m_standing->check);
    for (const wording::Reason& reason : reasons) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new LineSeparator);
        auto* label = new TailLabel(TextRole::Body, TextRole::Muted);
        label->setTexts(reason.text, reason.answer);
        m_rows->addWidget(label);
    }
    if (reasons.empty())
        m_rows->addWidget(TextLabel::wrapping(TextRole::Muted, tr("None of your answers here weighs much.")));
}

void ReasonsPanel::showAnswers()
{
    removeAll(*m_answers->content());
    m_answers->setFoldable(m_domain.has_value());
    if (!m_domain)
        return;
    for (const wording::Reason& answer : wording::answersIn(*m_domain, m_standing->check)) {
        auto* label = new TailLabel(TextRole::Small, TextRole::SmallMuted);
        label->setTexts(answer.text, answer.answer);
        m_answers->content()->addWidget(label);
    }
    for (const QString& line : {*m_domain == Domain::Rel ? wording::facetsLine(m_standing->scores) : QString(),
                                wording::importanceLine(*m_domain, *m_standing)}) {
        if (!line.isEmpty())
            m_answers->content()->addWidget(TextLabel::wrapping(TextRole::SmallMuted, line));
    }
}

} // namespace unrut
