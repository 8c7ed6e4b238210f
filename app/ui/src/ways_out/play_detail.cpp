// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play_detail.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/play_actions.h"
#include "common/section_head.h"
#include "play_aside.h"

#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/facts.h>
#include <wording/goal_words.h>
#include <wording/play_words.h>
#include <wording/result_words.h>
#include <workspace/workspace.h>

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

PlayDetail::PlayDetail(const PageContext& context)
    : Panel(nullptr, 24),
      m_context(context),
      m_name(TextLabel::wrapping(TextRole::PageTitle)),
      m_line(TextLabel::wrapping(TextRole::Body)),
      m_why(TextLabel::wrapping(TextRole::Muted)),
      m_hold(TextLabel::wrapping(TextRole::Body)),
      m_openAnyway(makeButton(wording::openAnyway())),
      m_facts(TextLabel::wrapping(TextRole::SmallMuted)),
      m_steps(TextLabel::wrapping(TextRole::Body)),
      m_doneWhen(TextLabel::wrapping(TextRole::Body)),
      m_evidence(TextLabel::wrapping(TextRole::SmallMuted)),
      m_fill(makeButton({}, ButtonKind::Primary)),
      m_focus(makeButton(tr("&Make it my focus"))),
      m_add(makeButton(tr("&Add to board"))),
      m_triedTitle(new SectionHead(tr("Your worksheets"))),
      m_tried(new QVBoxLayout),
      m_aside(new PlayAside(context))
{
    for (QWidget* part : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_why),
                          static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_hold)})
        column()->addWidget(part);
    auto* buttons = new FlowLayout(nullptr, 12);
    for (QPushButton* button : {m_openAnyway, m_fill, m_focus, m_add})
        buttons->addWidget(button);
    column()->addLayout(buttons);
    column()->addSpacing(8);
    column()->addWidget(m_triedTitle);
    column()->addLayout(m_tried);
    column()->addWidget(m_aside);
    column()->addSpacing(8);
    column()->addWidget(new SectionHead(tr("First steps")));
    column()->addWidget(m_steps);
    column()->addSpacing(8);
    column()->addWidget(new SectionHead(tr("Done when")));
    column()->addWidget(m_doneWhen);
    column()->addSpacing(8);
    column()->addWidget(m_evidence);
    column()->addStretch(1);

    connect(m_fill, &QPushButton::clicked, this, [this] { Q_EMIT worksheetWanted(m_play); });
    connect(m_focus, &QPushButton::clicked, this, [this] { makeFocus(m_context, this, choice()); });
    connect(m_add, &QPushButton::clicked, this, [this] { addToBoard(m_context, choice()); });
    connect(m_openAnyway, &QPushButton::clicked, this, [this] {
        m_openedAnyway = true;
        m_openAnyway->hide();
        for (QWidget* each : {m_fill, m_focus, m_add})
            each->show();
        m_fill->setFocus(Qt::OtherFocusReason);
    });
}

PlayChoice PlayDetail::choice() const
{
    PlayChoice choice;
    choice.play = m_play;
    choice.why = m_reason;
    choice.domain = m_domain;
    return choice;
}

void PlayDetail::showPlay(Play play, const std::optional<Standing>& standing)
{
    if (play != m_play)
        m_openedAnyway = false;
    m_play = play;
    m_name->setText(wording::playName(play));
    m_line->setText(wording::playLine(play));
    QStringList steps;
    const QStringList playSteps = wording::playSteps(play);
    for (int i = 0; i < playSteps.size(); ++i)
        steps.append(tr("%1. %2", "number and text of a step").arg(QLocale().toString(i + 1), playSteps.at(i)));
    m_steps->setText(steps.join(QLatin1Char('\n')));
    m_doneWhen->setText(wording::playDoneWhen(play));
    m_facts->setText(tr("%1 · %2").arg(wording::effortWord(playRow(play).effort), wording::firstStepLine(play)));
    m_evidence->setText(wording::evidenceLine(play));
    m_evidence->setVisible(wording::hasEvidence(play));
    showReason(standing);
    showActions(standing);
    showWorksheets();
    m_aside->showPlay(play);
}

/// How the area of the card stood then and stands now; empty without an assessment since.
QString PlayDetail::sinceThen(Domain domain, QDate day) const
{
    const std::optional<Standing> then = m_context.workspace.standingOn(day);
    const std::optional<Standing> now = m_context.workspace.standing();
    if (!then || !now || then->check.id == now->check.id)
        return {};
    const std::optional<double> before = then->scores.of(domain).score;
    const std::optional<double> after = now->scores.of(domain).score;
    if (!before || !after)
        return {};
    //: %1 is an area of the assessment, %2 and %3 are scores. Nothing is said about the cause.
    return tr("%1 since then: %2 before, %3 now")
        .arg(wording::domainName(domain), QLocale().toString(qRound(*before)), QLocale().toString(qRound(*after)));
}

void PlayDetail::showWorksheets()
{
    removeAll(*m_tried);
    const std::vector<Worksheet> those = worksheetsOf(m_play, m_context.workspace.worksheets());
    m_fill->setText(openWorksheet(m_play, those) ? tr("Go on with the worksheet") : tr("Start the worksheet"));
    m_triedTitle->setVisible(!those.empty());
    for (const Worksheet& each : those) {
        const QString day = wording::dayAndYear(each.isFinished() ? each.finishedDay : each.day);
        //: %1 is a day.
        const QString text = each.isFinished() ? tr("Finished on %1") : tr("Begun on %1");
        QString helped;
        const Goal* card = each.goal ? m_context.workspace.goal(*each.goal) : nullptr;
        if (card && card->helped)
            helped = wording::helpedWord(*card->helped);
        const QString line = wording::beside({text.arg(day), helped});
        const QString since =
            card && card->domain && each.isFinished() ? sinceThen(*card->domain, each.finishedDay) : QString();
        QPushButton* open = makeButton(line, ButtonKind::Link);
        m_tried->addWidget(open, 0, Qt::AlignLeading);
        if (!since.isEmpty())
            m_tried->addWidget(TextLabel::wrapping(TextRole::SmallMuted, since));
        connect(open, &QPushButton::clicked, this, [this, id = each.id] { Q_EMIT worksheetOpened(id); });
    }
    const bool mayRepeat = !those.empty() && !openWorksheet(m_play, those);
    if (mayRepeat) {
        QPushButton* again = makeButton(tr("Begin a new one"), ButtonKind::Link);
        m_tried->addWidget(again, 0, Qt::AlignLeading);
        connect(again, &QPushButton::clicked, this, [this] { Q_EMIT newWorksheetWanted(m_play); });
    }
}

void PlayDetail::showReason(const std::optional<Standing>& standing)
{
    m_reason.clear();
    m_domain.reset();
    m_why->hide();
    if (!standing)
        return;
    const auto& all = standing->recommendation.all;
    const auto suggestion =
        std::find_if(all.begin(), all.end(), [this](const Suggestion& one) { return one.play == m_play; });
    if (suggestion == all.end() || suggestion->points <= 0)
        return;
    m_reason = wording::suggestionWhy(*suggestion, standing->scores);
    if (!suggestion->parts.empty())
        m_domain = domainOf(suggestion->parts.front().column);
    m_why->setText(tr("%1 · %2").arg(wording::matchWord(matchOf(suggestion->points)), m_reason));
    m_why->show();
}

void PlayDetail::showActions(const std::optional<Standing>& standing)
{
    std::optional<Hold> hold;
    if (standing) {
        const auto held = standing->recommendation.held.find(m_play);
        if (held != standing->recommendation.held.end())
            hold = held->second;
    }
    m_hold->setVisible(hold.has_value());
    if (hold == Hold::ChangeGate) {
        const wording::Page gate = wording::changeGate();
        m_hold->setText(gate.title + QLatin1Char('\n') + gate.paragraphs.join(QLatin1Char('\n')));
    } else if (hold) {
        m_hold->setText(tr("%1: %2").arg(wording::notSuggestedYet(), wording::holdSentence(*hold)));
    }
    const bool closed = hold.has_value() && !m_openedAnyway;
    m_openAnyway->setVisible(closed);
    m_fill->setVisible(!closed);
    m_focus->setVisible(!closed);
    m_add->setVisible(!closed);
}

} // namespace unrut
