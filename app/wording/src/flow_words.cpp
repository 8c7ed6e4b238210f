// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/flow_words.h>

#include <wording/goal_words.h>

#include "text.h"

#include <QCoreApplication>

#include <algorithm>
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

/// Whole weeks and parts of them from the first card on: the weeks of the calendar at the ends of a range are cut, and
/// before there was a board nothing could be finished.
double weeksWithCards(const FlowSummary& flow)
{
    constexpr double daysOfWeek = 7;
    const auto first = std::find_if(flow.flow.begin(), flow.flow.end(), [](const FlowDay& day) {
        return std::any_of(day.cards.begin(), day.cards.end(), [](int cards) { return cards > 0; });
    });
    return static_cast<double>(flow.flow.end() - first) / daysOfWeek;
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
    const double weeks = weeksWithCards(flow);
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

std::array<QString, 3> flowLineNames(const BoardRules& rules)
{
    return {columnName(BoardColumn::Done, rules), columnName(BoardColumn::Doing, rules),
            columnName(BoardColumn::Next, rules)};
}

QString agesTitle(BoardColumn column)
{
    return column == BoardColumn::Doing ? FlowWords::tr("Under way, longest first")
                                        : FlowWords::tr("Waiting, longest first");
}

QString flowNothing()
{
    return FlowWords::tr("What you put on the board shows here how it moves on.");
}

QString ageLine(const FlowAge& age, const QString& title, const BoardRules& rules)
{
    //: %1 is the title of a goal, %2 a length of time, %3 a column: 'Ask Dana: 12 days in Next'.
    return FlowWords::tr("%1: %2 in %3")
        .arg(isolated(brief(title, 60)), age.days == 0 ? FlowWords::tr("since today") : days(age.days),
             columnName(age.column, rules));
}

} // namespace unrut::wording
