// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/tried_chart.h>

#include <wording/check_words.h>
#include <wording/play_words.h>
#include <wording/tried_words.h>

#include "chart_text.h"

namespace unrut {

std::vector<TriedPlay> drawnOf(const std::vector<TriedPlay>& tried)
{
    std::vector<TriedPlay> drawn;
    for (const TriedPlay& each : tried) {
        if (each.change && drawn.size() < mostTriedRows)
            drawn.push_back(each);
    }
    return drawn;
}

DotPlot triedPlot(const std::vector<TriedPlay>& tried)
{
    DotPlot plot;
    plot.nowName = wording::triedAfter();
    plot.beforeName = wording::triedBefore();
    plot.wobbleName = wording::triedWobble();
    for (const TriedPlay& each : drawnOf(tried)) {
        const bool isBetterNow = each.isTold && isBetter(each.change->verdict);
        plot.rows.push_back(
            {wording::triedName(each), each.change->to, each.change->from, each.change->sem, isBetterNow});
    }
    return plot;
}

ChartTable triedTable(const std::vector<TriedPlay>& tried, const ChartLook& look)
{
    ChartTable table;
    table.headers = wording::triedHeaders();
    for (const TriedPlay& each : tried) {
        const auto score = [&](double ScoreChange::*side) {
            return each.change ? scoreText((*each.change).*side, look.locale) : QString();
        };
        table.rows.append({wording::playName(each.play), each.begun.toString(Qt::ISODate),
                           each.ended.toString(Qt::ISODate), wording::triedArea(each), score(&ScoreChange::from),
                           score(&ScoreChange::to), wording::triedVerdict(each), wording::triedHelped(each)});
    }
    return table;
}

} // namespace unrut
