// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_bar.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/responsive_row.h"

#include <wording/check_words.h>
#include <wording/date_words.h>

#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int besideFromCharacters = 96;

} // namespace

QString draftProgress(const Check& draft)
{
    return wording::answeredLine(answeredCount(draft), draft.form == CheckForm::Short ? shortItemCount : itemCount);
}

DraftBar::DraftBar(QWidget* parent) : Panel(parent, 12), m_text(TextLabel::wrapping(TextRole::Body))
{
    auto* goOn = makeButton(tr("Go on with it"));
    auto* throwAway = makeButton(tr("Throw these answers away"), ButtonKind::Link);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->addWidget(goOn);
    flow->addWidget(throwAway);
    auto* row = new ResponsiveRow(besideFromCharacters);
    row->addPart(m_text, 1);
    row->addPart(buttons, 0);
    column()->addWidget(row);
    connect(goOn, &QPushButton::clicked, this, &DraftBar::goOnRequested);
    connect(throwAway, &QPushButton::clicked, this, &DraftBar::throwAwayRequested);
    hide();
}

void DraftBar::showDraft(const Check* draft)
{
    setVisible(draft);
    if (draft) {
        //: %1 is a day, %2 '6 of 27 answered'.
        m_text->setText(tr("An assessment begun on %1 is waiting: %2.")
                            .arg(wording::dayAndMonth(draft->day), draftProgress(*draft)));
    }
}

} // namespace unrut
