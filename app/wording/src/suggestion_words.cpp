// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/result_words.h>

#include <wording/check_words.h>
#include <wording/play_words.h>

#include "text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace unrut::wording {

namespace {

struct SuggestionWords
{
    Q_DECLARE_TR_FUNCTIONS(SuggestionWords)
};

constexpr qsizetype partsTold = 3;
/// A second part is worth telling when it gives at least this share of the first.
constexpr double worthTelling = 0.5;

/// The flags of \a scores that gave \a play its bonus, in the model's order.
std::vector<Flag> bonusFlags(Play play, const Scores& scores)
{
    std::vector<Flag> flags;
    for (const Flag flag : scores.flags) {
        if (flagPlay(flag) == play || (flag == Flag::UnsafeToSpeak && play == Play::Confide))
            flags.push_back(flag);
    }
    return flags;
}

std::optional<double> scoreOfColumn(Column column, const Scores& scores)
{
    if (column == Column::RelC && scores.relConflict)
        return scores.relConflict;
    if (column == Column::RelI && scores.relIsolation)
        return scores.relIsolation;
    return scores.of(domainOf(column)).score;
}

QString partTold(const ColumnPoints& part, const Scores& scores)
{
    const bool facet = part.column == Column::RelC || part.column == Column::RelI;
    const QString name = facet ? matrixColumnName(part.column) : domainShortName(domainOf(part.column));
    const double figure = scoreOfColumn(part.column, scores).value_or(0);
    //: 'Workload 90 gives 3.5': an area, its score and the points it gives.
    return SuggestionWords::tr("%1 %2 gives %3")
        .arg(name, QLocale().toString(displayScore(figure)), oneDecimal(part.points));
}

QString restTold(const std::vector<ColumnPoints>& parts)
{
    double rest = 0;
    for (size_t place = partsTold; place < parts.size(); ++place)
        rest += parts[place].points;
    return rest < 0.05 ? QString() : SuggestionWords::tr("smaller ones give %1").arg(oneDecimal(rest));
}

} // namespace

QString columnClause(Column column)
{
    switch (column) {
    case Column::Exh:
        return SuggestionWords::tr("energy is low");
    case Column::Wkl:
        return SuggestionWords::tr("there is more work than hours");
    case Column::Rec:
        return SuggestionWords::tr("recovery comes short");
    case Column::Prg:
        return SuggestionWords::tr("work does not move forward");
    case Column::Chl:
        return SuggestionWords::tr("challenge is missing");
    case Column::Int:
        return SuggestionWords::tr("interest has faded");
    case Column::Grw:
        return SuggestionWords::tr("growth is blocked");
    case Column::Gol:
        return SuggestionWords::tr("goals have lost their pull");
    case Column::Val:
        return SuggestionWords::tr("work and values pull apart");
    case Column::App:
        return SuggestionWords::tr("recognition is missing");
    case Column::RelC:
        return SuggestionWords::tr("there is tension with a colleague");
    case Column::RelI:
        return SuggestionWords::tr("you are on your own a lot");
    case Column::Dec:
        return SuggestionWords::tr("a choice is waiting");
    }
    return {};
}

QString flagClause(Flag flag)
{
    switch (flag) {
    case Flag::TookOverWork:
        return SuggestionWords::tr("you took over a colleague’s work");
    case Flag::PassedOver:
        return SuggestionWords::tr("a post went to someone else");
    case Flag::Conflict:
        return SuggestionWords::tr("there was a quarrel");
    case Flag::BossDislikes:
        return SuggestionWords::tr("things with your boss are tense");
    case Flag::NoBuyIn:
        return SuggestionWords::tr("people above you did not back you");
    case Flag::ProjectOffTrack:
        return SuggestionWords::tr("a project is off its plan");
    case Flag::GoalsDone:
        return SuggestionWords::tr("a big goal is reached");
    case Flag::Isolated:
        return SuggestionWords::tr("you work alone more than before");
    case Flag::AvoidedDecision:
        return SuggestionWords::tr("a decision is being put off");
    case Flag::WrongDone:
        return SuggestionWords::tr("you were wronged at work");
    case Flag::UnsafeToSpeak:
        return SuggestionWords::tr("speaking up at work is not safe");
    }
    return {};
}

QString suggestionReason(const Suggestion& suggestion, const Scores& scores)
{
    QStringList clauses;
    if (!suggestion.parts.empty())
        clauses.append(columnClause(suggestion.parts.front().column));
    const std::vector<Flag> flags = suggestion.bonus > 0 ? bonusFlags(suggestion.play, scores) : std::vector<Flag>();
    if (!flags.empty())
        clauses.append(flagClause(flags.front()));
    else if (suggestion.parts.size() > 1 && suggestion.parts[1].points >= worthTelling * suggestion.parts[0].points)
        clauses.append(columnClause(suggestion.parts[1].column));

    const QString firstStep = firstStepLine(suggestion.play);
    switch (clauses.size()) {
    case 0:
        return playLine(suggestion.play) + QLatin1Char(' ') + firstStep;
    case 1:
        //: %1 is a clause such as 'growth is blocked', %2 'First step 30 minutes.' The first letter is made a
        //: capital.
        return capitalised(SuggestionWords::tr("%1. %2").arg(clauses[0], firstStep));
    default:
        //: %1 and %2 are clauses: 'growth is blocked', 'a post went to someone else'; %3 is 'First step 30
        //: minutes.'
        return capitalised(SuggestionWords::tr("%1 and %2. %3").arg(clauses[0], clauses[1], firstStep));
    }
}

QString sums(const Suggestion& suggestion, const Scores& scores)
{
    QStringList told;
    for (size_t place = 0; place < std::min<size_t>(suggestion.parts.size(), partsTold); ++place)
        told.append(partTold(suggestion.parts[place], scores));
    const QString rest = restTold(suggestion.parts);
    if (!rest.isEmpty())
        told.append(rest);
    if (suggestion.bonus > 0) {
        const std::vector<Flag> flags = bonusFlags(suggestion.play, scores);
        const QString why = flags.empty() ? SuggestionWords::tr("what happened") : flagClause(flags.front());
        //: 'you took over a colleague’s work +1.5'
        told.append(SuggestionWords::tr("%1 +%2").arg(why, oneDecimal(suggestion.bonus)));
    }
    if (suggestion.penalty > 0)
        told.append(SuggestionWords::tr("high effort while energy is low −%1").arg(oneDecimal(suggestion.penalty)));
    if (suggestion.historyFactor < 0.5)
        told.append(SuggestionWords::tr("counts a quarter, as it did not help last time"));
    else if (suggestion.historyFactor < 1)
        told.append(SuggestionWords::tr("counts half, as you finished it not long ago"));
    if (told.isEmpty())
        return SuggestionWords::tr("None of your scores adds points to this.");
    return capitalised(told.join(SuggestionWords::tr(", ", "between the parts of a sum")) + QLatin1Char('.'));
}

QString pointsLine(const Suggestion& suggestion)
{
    //: A match: '7.3 of 10'.
    return SuggestionWords::tr("%1 of 10").arg(oneDecimal(suggestion.points));
}

QString aboutEqualSentence()
{
    return SuggestionWords::tr("These are about equal. Take the one you feel most like.");
}

QString modeTitle(Mode mode)
{
    switch (mode) {
    case Mode::Normal:
        return {};
    case Mode::RecoverFirst:
        return SuggestionWords::tr("Rest comes first");
    case Mode::Maintain:
        return SuggestionWords::tr("Keep what is good");
    }
    return {};
}

QString modeSentence(Mode mode)
{
    switch (mode) {
    case Mode::Normal:
        return {};
    case Mode::RecoverFirst:
        return SuggestionWords::tr("Your answers tell of little energy. New challenges would add load, so "
                                   "they wait; what refills you comes first.");
    case Mode::Maintain:
        return SuggestionWords::tr(
            "Nothing needs changing just now. If you like, write down what goes well, so that it stays.");
    }
    return {};
}

} // namespace unrut::wording
