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

/// Told side by side these would say one thing twice.
bool saysTheSame(Column column, Flag flag)
{
    return (column == Column::RelC && flag == Flag::Conflict) || (column == Column::RelI && flag == Flag::Isolated) ||
           (column == Column::Dec && flag == Flag::AvoidedDecision);
}

/// One or two clauses: what weighs most, and what happened or what weighs next.
QStringList reasonClauses(const Suggestion& suggestion, const Scores& scores)
{
    QStringList clauses;
    const std::vector<ColumnPoints>& parts = suggestion.parts;
    if (!parts.empty())
        clauses.append(columnClause(parts.front().column));
    const std::vector<Flag> flags = suggestion.bonus > 0 ? bonusFlags(suggestion.play, scores) : std::vector<Flag>();
    if (!flags.empty() && (parts.empty() || !saysTheSame(parts.front().column, flags.front())))
        clauses.append(flagClause(flags.front()));
    else if (parts.size() > 1 && parts[1].points >= worthTelling * parts[0].points)
        clauses.append(columnClause(parts[1].column));
    return clauses;
}

QString columnShort(Column column)
{
    const bool facet = column == Column::RelC || column == Column::RelI;
    return facet ? matrixColumnName(column) : domainShortName(domainOf(column));
}

QString partTold(const ColumnPoints& part, const Scores& scores)
{
    const double figure = scoreOfColumn(part.column, scores).value_or(0);
    //: 'Workload 90 gives 3.5': an area, its score and the points it gives.
    return SuggestionWords::tr("%1 %2 gives %3")
        .arg(columnShort(part.column), QLocale().toString(displayScore(figure)), oneDecimal(part.points));
}

int tenths(double points)
{
    return qRound(points * 10);
}

/// What the parts that were told leave out, in rounded tenths, so that the told figures add up.
int restInTenths(const Suggestion& suggestion, size_t told)
{
    double all = 0;
    int rest = 0;
    for (size_t place = 0; place < suggestion.parts.size(); ++place) {
        all += suggestion.parts[place].points;
        if (place < told)
            rest -= tenths(suggestion.parts[place].points);
    }
    return rest + tenths(all);
}

/// What changes the sum as a whole; empty when nothing does.
QString historyTold(const Suggestion& suggestion)
{
    if (suggestion.historyFactor >= 1)
        return {};
    return suggestion.historyFactor < 0.5
               ? SuggestionWords::tr("All of it counts a quarter, as it did not help last time.")
               : SuggestionWords::tr("All of it counts half, as you finished it not long ago.");
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
        return SuggestionWords::tr("things with a colleague are tense");
    case Flag::BossDislikes:
        return SuggestionWords::tr("things with your boss are tense");
    case Flag::NoBuyIn:
        return SuggestionWords::tr("people above you did not back you");
    case Flag::ProjectOffTrack:
        return SuggestionWords::tr("a project is off its plan");
    case Flag::GoalsDone:
        return SuggestionWords::tr("a big goal is reached");
    case Flag::Isolated:
        return SuggestionWords::tr("you are often alone at work");
    case Flag::AvoidedDecision:
        return SuggestionWords::tr("a decision is being put off");
    case Flag::WrongDone:
        return SuggestionWords::tr("you were wronged at work");
    case Flag::UnsafeToSpeak:
        return SuggestionWords::tr("speaking up at work is not safe");
    }
    return {};
}

QString suggestionWhy(const Suggestion& suggestion, const Scores& scores)
{
    const QStringList clauses = reasonClauses(suggestion, scores);
    switch (clauses.size()) {
    case 0:
        return playLine(suggestion.play);
    case 1:
        //: %1 is a clause such as 'growth is blocked'. The first letter is made a capital.
        return capitalised(SuggestionWords::tr("%1.").arg(clauses[0]));
    default:
        //: %1 and %2 are clauses: 'growth is blocked', 'a post went to someone else'.
        return capitalised(SuggestionWords::tr("%1 and %2.").arg(clauses[0], clauses[1]));
    }
}

QString suggestionReason(const Suggestion& suggestion, const Scores& scores)
{
    return suggestionWhy(suggestion, scores) + QLatin1Char(' ') + firstStepLine(suggestion.play);
}

QString sums(const Suggestion& suggestion, const Scores& scores)
{
    QStringList told;
    // The bonus takes the place of the third part: three contributions are told.
    const size_t parts = std::min<size_t>(suggestion.parts.size(), suggestion.bonus > 0 ? 2 : 3);
    for (size_t place = 0; place < parts; ++place)
        told.append(partTold(suggestion.parts[place], scores));
    if (suggestion.bonus > 0) {
        const std::vector<Flag> flags = bonusFlags(suggestion.play, scores);
        const QString why = flags.empty() ? SuggestionWords::tr("what happened") : flagClause(flags.front());
        //: 'you took over a colleague’s work +1.5'
        told.append(SuggestionWords::tr("%1 +%2").arg(why, oneDecimal(suggestion.bonus)));
    }
    if (suggestion.penalty > 0)
        told.append(SuggestionWords::tr("high effort while energy is low −%1").arg(oneDecimal(suggestion.penalty)));
    if (told.isEmpty())
        return SuggestionWords::tr("None of your scores adds points to this.");

    QStringList sentences = {capitalised(told.join(SuggestionWords::tr(", ", "between the parts of a sum"))) +
                             QLatin1Char('.')};
    if (const int rest = restInTenths(suggestion, parts); rest > 0)
        sentences.append(SuggestionWords::tr("The rest gives %1.").arg(oneDecimal(rest / 10.0)));
    if (const QString history = historyTold(suggestion); !history.isEmpty())
        sentences.append(history);
    return sentences.join(QLatin1Char(' '));
}

QString sharesLine(const Suggestion& suggestion)
{
    QStringList shares;
    for (const ColumnPoints& part : suggestion.parts) {
        const int share = playRow(suggestion.play).weights.at(static_cast<size_t>(part.column));
        //: An area and its share of the ten points: 'Workload 4'.
        shares.append(SuggestionWords::tr("%1 %2", "an area and its share")
                          .arg(columnShort(part.column), QLocale().toString(share)));
    }
    return shares.isEmpty() ? QString()
                            : SuggestionWords::tr("Shares of the ten: %1.")
                                  .arg(shares.join(SuggestionWords::tr(", ", "between the parts of a sum")));
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

QString modeSentence(const Standing& standing)
{
    const double exhaustion = standing.scores.of(Domain::Exh).score.value_or(0);
    if (standing.recommendation.mode == Mode::RecoverFirst && bandOf(exhaustion) < Band::Notable)
        return SuggestionWords::tr("Some of your answers weigh heavily. New challenges would add load, so they wait; "
                                   "rest, and somebody to talk to, come first.");
    if (!standing.saysTooLittle())
        return modeSentence(standing.recommendation.mode);
    return SuggestionWords::tr("Unrut cannot tell from so few answers whether something weighs on you or not, so it "
                               "suggests nothing. You can take the assessment again whenever you like.");
}

} // namespace unrut::wording
