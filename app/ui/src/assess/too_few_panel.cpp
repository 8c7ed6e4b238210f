// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "too_few_panel.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "draft_bar.h"

#include <wording/result_words.h>

#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int longestLine = 100;

} // namespace

TooFewPanel::TooFewPanel(QWidget* parent)
    : Panel(parent, 20),
      m_sentence(TextLabel::wrapping(TextRole::Body)),
      m_answered(TextLabel::wrapping(TextRole::SmallMuted)),
      m_again(makeButton(tr("Take it again"), ButtonKind::Primary))
{
    for (TextLabel* label : {m_sentence, m_answered}) {
        label->setLongestLine(longestLine);
        column()->addWidget(label);
    }
    column()->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &QPushButton::clicked, this, &TooFewPanel::againRequested);
}

void TooFewPanel::showStanding(const Standing& standing)
{
    m_sentence->setText(wording::modeSentence(standing));
    //: %1 is '1 of 27 answered'.
    m_answered->setText(
        tr("An area gets a score once half of its statements are answered (%1).").arg(draftProgress(standing.check)));
}

void TooFewPanel::offerAgain(bool offered)
{
    m_again->setVisible(offered);
}

} // namespace unrut
