// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/result_words.h>

#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/translations.h>

#include "text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace unrut::wording {

namespace {

struct ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultWords)
};

/// An answer below this weight is no reason.
constexpr int reasonFrom = 50;
constexpr size_t reasonsAtMost = 3;

/// What an answer adds to its domain's score.
int weightOf(const CheckItem& item, const Answer& answer)
{
    return item.reverse ? 100 - answer.value : answer.value;
}

bool belongsTo(CheckEvent event, Domain domain)
{
    switch (event) {
    case CheckEvent::Left:
        return domain == Domain::Wkl;
    case CheckEvent::Passed:
        return domain == Domain::Grw;
    case CheckEvent::Quarrel:
    case CheckEvent::Alone:
        return domain == Domain::Rel;
    case CheckEvent::Boss:
    case CheckEvent::Idea:
        return domain == Domain::App;
    case CheckEvent::Project:
        return domain == Domain::Prg;
    case CheckEvent::Reached:
        return domain == Domain::Gol;
    case CheckEvent::Choice:
        return domain == Domain::Dec;
    case CheckEvent::NoBreak:
        return domain == Domain::Exh || domain == Domain::Rec;
    case CheckEvent::Private:
        return domain == Domain::Exh;
    case CheckEvent::NewBoss:
    case CheckEvent::Reorg:
    case CheckEvent::Wrong:
        return false;
    }
    return false;
}

std::vector<ItemIndex> weightyItems(Domain domain, const Check& check)
{
    std::vector<ItemIndex> items;
    const auto weight = [&](ItemIndex item) {
        const auto place = static_cast<size_t>(item);
        return weightOf(checkItems()[place], check.answers[place]);
    };
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const auto place = static_cast<size_t>(item);
        if (checkItems()[place].domain == domain && check.answers[place].isGiven() && weight(item) >= reasonFrom)
            items.push_back(item);
    }
    std::stable_sort(items.begin(), items.end(), [&](ItemIndex a, ItemIndex b) { return weight(a) > weight(b); });
    items.resize(std::min(items.size(), reasonsAtMost));
    return items;
}

QString sparkFacts(const Standing& standing)
{
    if (!standing.scores.spark)
        return {};
    const QString now = QLocale().toString(displayScore(*standing.scores.spark));
    if (!standing.sparkChange)
        return ResultWords::tr("Spark %1").arg(now);
    //: '%3' is a verdict: 'Spark 53, was 42: may be chance, look again in two weeks'.
    return ResultWords::tr("Spark %1, was %2: %3")
        .arg(now, QLocale().toString(displayScore(standing.sparkChange->from)),
             verdictWords(standing.sparkChange->verdict));
}

} // namespace

QString subline(const Standing& standing)
{
    QString days = dayAndYear(standing.check.day);
    if (standing.before) {
        const QDate then = standing.before->day;
        const QString before = dayAndMonth(then, standing.check.day);
        //: Two days: '23 November 2026, beside 26 October'.
        days = ResultWords::tr("%1, beside %2").arg(days, before);
    }
    return beside({days, formName(standing.check.form), sparkFacts(standing)});
}

std::vector<Reason> reasonsFor(Domain domain, const Check& check)
{
    std::vector<Reason> reasons;
    for (const ItemIndex item : weightyItems(domain, check)) {
        const auto place = static_cast<size_t>(item);
        //: A statement of the assessment in quotation marks.
        reasons.push_back(
            {ResultWords::tr("“%1”").arg(itemText(item)),
             //: An answer as a sentence: 'Fully true.'
             ResultWords::tr("%1.").arg(answerLabel(checkItems()[place].scale, check.answers[place].value))});
    }
    for (int place = 0; place < eventCount; ++place) {
        const auto event = static_cast<CheckEvent>(place);
        if (check.events.test(static_cast<size_t>(place)) && belongsTo(event, domain))
            reasons.push_back({eventReason(event), ResultWords::tr("In the past six months.")});
    }
    return reasons;
}

std::vector<Reason> answersIn(Domain domain, const Check& check)
{
    std::vector<Reason> answers;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const auto place = static_cast<size_t>(item);
        const CheckItem& row = checkItems()[place];
        const Answer& answer = check.answers[place];
        if (row.domain != domain || !answer.isGiven())
            continue;
        //: An answer and what it weighs: 'Fully true: 100.'
        QString told = ResultWords::tr("%1: %2.", "an answer and its weight")
                           .arg(answerLabel(row.scale, answer.value), QLocale().toString(weightOf(row, answer)));
        if (const std::optional<Facet> facet = facetOf(item))
            told += QLatin1Char(' ') + (*facet == Facet::Conflict ? ResultWords::tr("Counts for conflict.")
                                                                  : ResultWords::tr("Counts for isolation."));
        answers.push_back({ResultWords::tr("“%1”").arg(itemText(item)), told});
    }
    return answers;
}

QString facetsLine(const Scores& scores)
{
    QStringList parts;
    const auto tell = [&](const std::optional<double>& score, const QString& text) {
        if (score)
            parts.append(text.arg(QLocale().toString(displayScore(*score))));
    };
    tell(scores.relConflict, ResultWords::tr("Conflict by itself: %1, the mean of the answers that count for it."));
    tell(scores.relIsolation, ResultWords::tr("Isolation by itself: %1, the mean of the answers that count for it."));
    // Both or none would have nothing to stand in for.
    if (scores.relConflict.has_value() != scores.relIsolation.has_value() && scores.of(Domain::Rel).score)
        parts.append(
            ResultWords::tr("The other part has too few answers; for the matches the whole area stands for it."));
    return parts.join(QLatin1Char(' '));
}

QString importanceLine(Domain domain, const Standing& standing)
{
    const auto asked = standing.check.importance.find(domain);
    const std::optional<double> score = standing.scores.of(domain).score;
    if (asked == standing.check.importance.end() || !score)
        return {};
    if (asked->second >= 100)
        return ResultWords::tr("You said that it matters to you: “%1”.").arg(importanceLabel(asked->second));
    //: %1 is an answer such as 'a little', %2 and %3 are scores.
    return ResultWords::tr("You said that it matters to you: “%1”. For the matches its %2 counts as %3.")
        .arg(importanceLabel(asked->second), QLocale().toString(displayScore(*score)),
             QLocale().toString(displayScore(countedScore(*score, asked->second))));
}

QStringList howToRead()
{
    QStringList paragraphs{
        ResultWords::tr(
            "A score is the mean of your answers in its area, from 0 for the answer that weighs least to 100 "
            "for the one that weighs most. Where a statement speaks well of work, the scale runs the other "
            "way round."),
        ResultWords::tr("Below 25 is called calm, below 50 some, below 75 notable, and from 75 on pressing. The words "
                        "restate your answers; they are no norms."),
        ResultWords::tr("Clearly better or worse: ten points or more, and by the wobble alone so much would come about "
                        "in one of twenty assessments at most. Probably: in one of five at most. Anything else of ten "
                        "points or more may be chance; less counts as about the same."),
        ResultWords::tr("With twelve areas some always move by chance; a change is named only where it is larger than "
                        "that. Spark and your focus are named each time."),
        ResultWords::tr(
            "A match: each way out shares ten points among the areas it is for, and an area gives its share "
            "the more its score is above 25. What happened to you, or an answer that says so, can add "
            "1.5, and much effort while your energy is low takes 1 away."),
        ResultWords::tr("In figures: an area gives its share of the ten × (its score − 25) ÷ 75. Where you said that "
                        "an area matters less to you, its score counts for less, half of it at least."),
    };
    if (const QString note = questionsTranslatedNote(); !note.isEmpty())
        paragraphs.append(note);
    return paragraphs;
}

QString reasonsTitle(Domain domain)
{
    return ResultWords::tr("Why %1").arg(domainName(domain));
}

QString chosenBecause(const Standing& standing)
{
    const std::vector<Domain> ranked = rankedDomains(standing.scores);
    if (ranked.empty())
        return {};
    if (ranked.size() == 1)
        return ResultWords::tr("Chosen because %1 weighed most.").arg(domainShortName(ranked[0]));
    return ResultWords::tr("Chosen because %1 and %2 weighed most.")
        .arg(domainShortName(ranked[0]), domainShortName(ranked[1]));
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ClearBetter:
        return ResultWords::tr("clearly better");
    case Verdict::ProbablyBetter:
        return ResultWords::tr("probably better");
    case Verdict::Maybe:
        return ResultWords::tr("may be chance, look again in two weeks");
    case Verdict::NoReadableChange:
        return ResultWords::tr("about the same");
    case Verdict::ProbablyWorse:
        return ResultWords::tr("probably worse");
    case Verdict::ClearWorse:
        return ResultWords::tr("clearly worse");
    }
    return {};
}

QString verdictShort(Verdict verdict)
{
    return verdict == Verdict::Maybe ? ResultWords::tr("may be chance") : verdictWords(verdict);
}

QString changeWords(const std::optional<double>& before, const std::optional<double>& after, const ScoreChange* told)
{
    if (told)
        return verdictShort(told->verdict);
    if (!before || !after)
        return {};
    const bool isSmall = std::abs(*after - *before) < minimalImportantChange;
    return verdictShort(isSmall ? Verdict::NoReadableChange : Verdict::Maybe);
}

QString verdictSentence(const ScoreChange& change)
{
    //: %1 and %2 are scores, %3 is a verdict: '81, was 75: about the same.'
    return ResultWords::tr("%1, was %2: %3.")
        .arg(QLocale().toString(displayScore(change.to)), QLocale().toString(displayScore(change.from)),
             verdictWords(change.verdict));
}

QString sparkLine(double spark, const std::optional<ScoreChange>& change)
{
    const QString now = QLocale().toString(displayScore(spark));
    if (!change)
        return ResultWords::tr("Spark %1").arg(now);
    return ResultWords::tr("Spark %1, was %2: %3")
        .arg(now, QLocale().toString(displayScore(change->from)), verdictShort(change->verdict));
}

QString sparkHint()
{
    return ResultWords::tr("Spark is what is left of energy and interest: 100 less the mean of Exhaustion "
                           "and Lost interest. Here high is good.");
}

QString causeSign()
{
    return QStringLiteral("◆");
}

QString causeLegend()
{
    return ResultWords::tr("◆ named by you as the cause");
}

QString wobbleLegend(double points, bool assumed)
{
    const int rounded = displayScore(points);
    return assumed ? ResultWords::tr("grey: its own wobble, we assume about %Ln points", nullptr, rounded)
                   : ResultWords::tr("grey: your own wobble, about %Ln points", nullptr, rounded);
}

QString wobbleSentence(double points, bool assumed)
{
    const int rounded = displayScore(points);
    return assumed ? ResultWords::tr("We assume that this scale wobbles by about %Ln points by itself. "
                                     "After eight assessments we use your own wobble instead.",
                                     nullptr, rounded)
                   : ResultWords::tr("Your own answers wobble by about %Ln points from one assessment to the next.",
                                     nullptr, rounded);
}

} // namespace unrut::wording
