// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/states.h"
#include "today_page.h"

#include <workspace/workspace.h>

namespace unrut {

void TodayPage::addStates(StateList& states)
{
    const QTime evening(20, 15);
    states.add(QStringLiteral("evening"), [] {}).at(evening);
    states.add(QStringLiteral("no-focus"),
               [this] { static_cast<void>(workspace().binGoals({workspace().focus()->id})); });
    states.add(QStringLiteral("no-step"), [this] {
        const std::vector<Step> steps = workspace().focus()->steps;
        for (const Step& step : steps)
            static_cast<void>(workspace().tickStep(workspace().focus()->id, step.id, true));
    });
    states.add(QStringLiteral("draft"), [this] { static_cast<void>(workspace().beginDraft(CheckForm::Full)); });
    states
        .add(QStringLiteral("first-entry"),
             [this] {
                 static_cast<void>(
                     workspace().addEntry(EntryKind::Win, QStringLiteral("A first line"), workspace().clock().today()));
             })
        .on(StateJournal::Empty);
}

} // namespace unrut
