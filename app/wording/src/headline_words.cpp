// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/result_words.h>

#include <wording/check_words.h>

#include <QCoreApplication>
#include <QLocale>

namespace unrut::wording {

namespace {

struct ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultWords)
};

/// Differences below this are treated as equal (assessment model, section 1.4).
constexpr double equalWithin = 10.0;
constexpr size_t namedAtMost = 3;
/// Up to here a score asks for nothing (section 4).
constexpr double nothingPressesUpTo = 25.0;
/// The answer in the middle: 'now and then', 'partly true'.
constexpr double middle = 50.0;

/// The domains that may be called the highest: all less than ten points behind the first; the one that the person named
/// stands first among them.
std::vector<Domain> leaders(const Scores& scores, std::optional<Domain> named)
{
    std::vector<Domain> ranked = rankedDomains(scores, named);
    if (ranked.empty())
        return ranked;
    const double highest = scores.of(rankedDomains(scores).front()).score.value_or(0);
    std::erase_if(ranked, [&](Domain domain) { return highest - scores.of(domain).score.value_or(0) >= equalWithin; });
    return ranked;
}

/// Is no area at or below the answer in the middle?
bool allAreHigh(const Scores& scores)
{
    const std::vector<Domain> ranked = rankedDomains(scores);
    return !ranked.empty() && scores.of(ranked.back()).score.value_or(0) > middle;
}

/// Does nothing weigh enough to be named?
bool allAreLow(const Scores& scores)
{
    const std::vector<Domain> ranked = rankedDomains(scores);
    return ranked.empty() || scores.of(ranked.front()).score.value_or(0) <= nothingPressesUpTo;
}

} // namespace

std::vector<Domain> namedAreas(const Scores& scores, std::optional<Domain> named)
{
    std::vector<Domain> areas = leaders(scores, named);
    if (areas.size() > namedAtMost || allAreLow(scores))
        areas.clear();
    return areas;
}

std::vector<Domain> namedAreas(const Standing& standing)
{
    return standing.recommendation.mode == Mode::Maintain ? std::vector<Domain>()
                                                          : namedAreas(standing.scores, standing.namedCause);
}

QString headline(const Standing& standing)
{
    if (standing.saysTooLittle() || rankedDomains(standing.scores).empty())
        return ResultWords::tr("Too few answers for a result");
    if (standing.recommendation.mode == Mode::Maintain)
        return ResultWords::tr("Nothing presses at the moment");
    const std::vector<Domain> named = namedAreas(standing);
    switch (named.size()) {
    case 0:
        return allAreHigh(standing.scores) ? ResultWords::tr("Much weighs on you at once")
                                           : ResultWords::tr("No single place stands out");
    case 1:
        return ResultWords::tr("Your result points to %1").arg(domainName(named[0]));
    case 2:
        return ResultWords::tr("Your result points to %1 and %2")
            .arg(domainShortName(named[0]), domainShortName(named[1]));
    default:
        return ResultWords::tr("Your result points to %1, %2 and %3")
            .arg(domainShortName(named[0]), domainShortName(named[1]), domainShortName(named[2]));
    }
}

QString whyNoneIsNamed(const Standing& standing)
{
    const std::vector<Domain> ranked = rankedDomains(standing.scores);
    if (ranked.empty())
        return ResultWords::tr("An area gets a score once half of its statements are answered.");
    if (standing.recommendation.mode == Mode::Maintain || allAreLow(standing.scores))
        return ResultWords::tr("No area weighs much at the moment.");
    if (allAreHigh(standing.scores))
        return ResultWords::tr("All areas score high, so none can be named before the others. You need not work on all "
                               "of them.");
    const std::vector<Domain> first = leaders(standing.scores, standing.namedCause);
    if (first.size() == ranked.size())
        return ResultWords::tr("The scores lie close together: differences under ten points count as about the same.");
    QStringList names;
    for (const Domain domain : first)
        names.append(domainShortName(domain));
    //: %1 is a list of areas, four or more: 'Workload, Recovery, Progress, and Recognition'.
    return ResultWords::tr("%1 weigh about the same: differences under ten points do not tell them apart.")
        .arg(QLocale().createSeparatedList(names));
}

} // namespace unrut::wording
