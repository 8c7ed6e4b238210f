// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

#include <transfer/goals_json.h>
#include <wording/goal_words.h>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

QString cardText(const Goal& goal, QDate today)
{
    QString text = "  "_L1 + goal.title.simplified() + u'\n';
    if (const QString facts = wording::cardFacts(goal, today); !facts.isEmpty())
        text += "    "_L1 + facts + u'\n';
    if (goal.column == BoardColumn::Done)
        return text;
    for (const Step& step : goal.steps)
        text += (step.isDone() ? "    [x] "_L1 : "    [ ] "_L1) + step.text.simplified() + u'\n';
    return text;
}

/// The columns that hold something, the archive left out.
QString boardText(const Workspace& workspace)
{
    QString text;
    for (const BoardColumn column : {BoardColumn::Doing, BoardColumn::Next, BoardColumn::Dreams, BoardColumn::Done}) {
        const std::vector<Goal> cards = goalsIn(workspace.goals(), column);
        if (cards.empty())
            continue;
        if (!text.isEmpty())
            text += u'\n';
        const int all = static_cast<int>(cards.size());
        const int counted = column == BoardColumn::Doing ? doingCount(cards) : all;
        const QString count = wording::columnCount(column, counted, workspace.rules(), all - counted);
        text += "%1 (%2)\n"_L1.arg(wording::columnName(column, workspace.rules()), count);
        for (const Goal& goal : cards)
            text += cardText(goal, workspace.clock().today());
    }
    return text.isEmpty() ? CliWords::tr("There are no goals on the board yet.") + u'\n' : text;
}

} // namespace

Outcome runGoals(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    const Workspace& journal = **workspace;
    if (request.has("json"))
        return answered(goalsJson(journal.goals(), journal.rules()));
    return answered(boardText(journal));
}

} // namespace unrut::cli
