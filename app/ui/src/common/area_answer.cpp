// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "area_answer.h"

#include <workspace/workspace.h>

#include <QCoreApplication>

namespace unrut {

namespace {

struct AreaWords
{
    Q_DECLARE_TR_FUNCTIONS(AreaWords)
};

} // namespace

void answerArea(const PageContext& context, const GoalId& id, AreaAnswer answer)
{
    const Goal* asked = context.workspace.goal(id);
    if (!asked)
        return;
    Goal after = *asked;
    after.area = answer;
    if (const Status kept = context.workspace.editGoal(after); !kept) {
        context.shell.report(kept.error());
        return;
    }
    switch (answer) {
    case AreaAnswer::Stay:
        context.shell.showTab(Tab::WaysOut);
        break;
    case AreaAnswer::Another:
        context.shell.showTab(Tab::Assess);
        break;
    case AreaAnswer::Enough:
        context.shell.announce(AreaWords::tr("Good. It can rest there."));
        break;
    }
}

} // namespace unrut
