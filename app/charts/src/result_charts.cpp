// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/result_charts.h>

#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/result_words.h>

#include <algorithm>

namespace unrut {

namespace {

/// Empty when there is none.
QString dayBefore(const Standing& standing)
{
    if (!standing.before)
        return {};
    const QDate then = standing.before->day;
    return wording::dayAndMonth(then, standing.check.day);
}

std::optional<double> scoreBefore(const Standing& standing, Domain domain)
{
    return standing.scoresBefore ? standing.scoresBefore->of(domain).score : std::nullopt;
}

QString nameOf(const Standing& standing, Domain domain)
{
    const QString name = wording::domainName(domain);
    return domain == standing.namedCause ? wording::causeSign() + QLatin1Char(' ') + name : name;
}

} // namespace

DotPlot resultDots(const Standing& standing, const QString& nowName)
{
    DotPlot plot;
    const std::vector<Domain> named = wording::namedAreas(standing);
    for (const Domain domain : rankedDomains(standing.scores, standing.namedCause)) {
        const bool isNamed = std::find(named.begin(), named.end(), domain) != named.end();
        plot.rows.push_back({nameOf(standing, domain), standing.scores.of(domain).score.value_or(0),
                             scoreBefore(standing, domain), standing.wobbleOf(domain).points, isNamed});
    }
    plot.nowName = nowName;
    plot.beforeName = dayBefore(standing);
    const Wobble wobble = standing.typicalWobble();
    plot.wobbleName = wording::wobbleLegend(wobble.points, !wobble.isOwn);
    return plot;
}

Radar resultRadar(const Standing& standing, const QString& nowName)
{
    Radar radar;
    for (const Domain domain : allDomains()) {
        if (const std::optional<double> now = standing.scores.of(domain).score)
            radar.axes.push_back({wording::domainShortName(domain), *now, scoreBefore(standing, domain)});
    }
    radar.nowName = nowName;
    radar.beforeName = dayBefore(standing);
    return radar;
}

bool showsNamedCause(const Standing& standing)
{
    return standing.namedCause && standing.scores.of(*standing.namedCause).score;
}

} // namespace unrut
