// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/flow_words.h>

#include <wording/goal_words.h>

#include "text.h"

#include <QCoreApplication>

#include <numeric>

namespace unrut::wording {

namespace {

struct FlowWords
{
    Q_DECLARE_TR_FUNCTIONS(FlowWords)
};

int finishedIn(const FlowSummary& flow)
{
    return std::accumulate(flow.weeks.begin(), flow.weeks.end(), 0,
                           [](int sum, const FlowWeek& week) { return sum + week.finished; });
}

QString days(int count)
{
    return count == 0 ? FlowWords::tr("a day", "how long something took")
                      : FlowWords::tr("%Ln days", "how long something took", count);
}

} // namespace

QString flowTitle(const FlowSummary& flow)
{
    const int finished = finishedIn(flow);
    return finished == 0 ? FlowWords::tr("Goals on the board, none finished in this time")
                         : FlowWords::tr("Goals on the board, %Ln finished in this time", nullptr, finished);
}

QStringList flowSentences(const FlowSummary& flow, bool isPast)
{
    QStringList sentences;
    const int finished = finishedIn(flow);
    const auto weeks = static_cast<double>(flow.weeks.size());
    if (finished > 0 && weeks >= 2)
        //: %1 is a number with one decimal.
        sentences.append(FlowWords::tr("About %1 finished a week.").arg(oneDecimal(finished / weeks)));
    if (flow.lead && flow.lead->count >= fewestForTimes)
        //: %1 and %2 are lengths of time: '9 days'.
        sentences.append(
            FlowWords::tr("From written down to done: half of them took %1 or less, 85 % of them %2 or less.")
                .arg(days(flow.lead->median), days(flow.lead->percentile85)));
    if (flow.cycle && flow.cycle->count >= fewestForTimes)
        sentences.append(FlowWords::tr("From Doing to done: half of them took %1 or less, 85 % of them %2 or less.")
                             .arg(days(flow.cycle->median), days(flow.cycle->percentile85)));
    if (!flow.lead || flow.lead->count < fewestForTimes)
        sentences.append(FlowWords::tr("How long goals take is told from three finished ones on."));
    sentences.append(isPast ? FlowWords::tr("%Ln cards were in Doing at the end.", nullptr, flow.inWork)
                            : FlowWords::tr("%Ln cards are in Doing now.", nullptr, flow.inWork));
    return sentences;
}

QString ageLine(const FlowAge& age, const QString& title, const BoardRules& rules)
{
    //: %1 is the title of a goal, %2 a length of time, %3 a column: 'Ask Dana: 12 days in Next'.
    return FlowWords::tr("%1: %2 in %3")
        .arg(isolated(brief(title, 60)), age.days == 0 ? FlowWords::tr("since today") : days(age.days),
             columnName(age.column, rules));
}

} // namespace unrut::wording
