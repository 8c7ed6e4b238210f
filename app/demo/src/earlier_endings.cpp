// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlier_years.h"

#include <domain/worksheet_outcome.h>
#include <wording/worksheet_forms.h>

#include <algorithm>

namespace unrut::demo {

using namespace Qt::StringLiterals;

namespace {

/// As its worksheet has it, where it has one.
void decide(Goal& card, const std::vector<Worksheet>& sheets)
{
    DecisionPart& part = card.parts.decision;
    const auto sheet =
        std::find_if(sheets.begin(), sheets.end(), [&](const Worksheet& one) { return one.goal == card.id; });
    if (sheet != sheets.end()) {
        const WorksheetOutcome outcome = outcomeOf(wording::worksheetForm(sheet->play), *sheet, {}, {}, {});
        if (outcome.goal)
            part = outcome.goal->parts.decision;
        part.endWords = sheet->text(u"leaning"_s);
    }
    part.end = DecisionEnd::Decided;
}

ExplorationVerdict verdictAfter(std::optional<Helped> helped)
{
    if (helped == Helped::Yes)
        return ExplorationVerdict::GoOn;
    return helped == Helped::No ? ExplorationVerdict::NotForMe : ExplorationVerdict::Unsure;
}

} // namespace

void endEarlierCards(QDate until, Journal& journal)
{
    for (Goal& card : journal.goals) {
        if (!card.doneDay.isValid() || card.doneDay > until)
            continue;
        if (card.kind == GoalKind::Decision)
            decide(card, journal.worksheets);
        else if (card.kind == GoalKind::Exploration)
            card.parts.exploration.verdict = verdictAfter(card.helped);
    }
}

} // namespace unrut::demo
