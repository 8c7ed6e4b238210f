// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/link.h>

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace unrut {

namespace {

constexpr double significant = 0.05;

/// P(|T| < t) for Student's t, where t / sqrt(degrees) is the tangent of an angle whose sine is a correlation
/// (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4).
double coverage(double rho, int degrees)
{
    const double cosine = std::sqrt(1.0 - rho * rho);
    const bool even = degrees % 2 == 0;
    double term = even ? 1.0 : cosine;
    double sum = degrees == 1 ? 0.0 : term;
    for (int k = even ? 2 : 3; k <= degrees - 2; k += 2) {
        term *= cosine * cosine * (k - 1) / k;
        sum += term;
    }
    return even ? rho * sum : 2.0 / std::numbers::pi * (std::asin(rho) + rho * sum);
}

/// The fewest days with which the pair at \a place could be named, if nothing were as clear as it; the others keep \a
/// p.
int daysToName(std::vector<double> p, size_t place)
{
    for (int days = daysForLink;; ++days) {
        p[place] = 1.0 / days;
        if (holmAdjusted(p)[place] < significant)
            return days;
    }
}

} // namespace

LinkClaim linkClaim(int days, double rho, const Interval& interval, double p)
{
    if (days < daysForLink)
        return LinkClaim::Collecting;
    if (!interval.leavesOutZero() || p >= significant)
        return LinkClaim::NotClear;
    if (std::abs(rho) < 0.3)
        return LinkClaim::Weak;
    return std::abs(rho) < 0.5 ? LinkClaim::Moderate : LinkClaim::Strong;
}

std::vector<double> holmAdjusted(const std::vector<double>& p)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return p[a] < p[b]; });
    std::vector<double> adjusted(p.size());
    double highest = 0.0;
    for (size_t i = 0; i < order.size(); ++i) {
        const double step = static_cast<double>(p.size() - i) * p[order[i]];
        highest = std::max(highest, std::min(step, 1.0));
        adjusted[order[i]] = highest;
    }
    return adjusted;
}

std::vector<Link> linksOf(const std::vector<PairedDays>& pairs)
{
    std::vector<Link> links;
    std::vector<size_t> judged;
    std::vector<double> p;
    for (const PairedDays& days : pairs) {
        Link link;
        link.days = days.count();
        const std::optional<double> rho = spearman(days);
        if (rho) {
            link.rho = *rho;
            link.interval = bonettWright(*rho, link.days).value_or(Interval{});
            link.circularP = circularShiftP(days).value_or(1.0);
        }
        // A pair that may not be named yet takes no share of the error from those that may.
        if (rho && link.days >= daysForLink) {
            judged.push_back(links.size());
            p.push_back(link.circularP);
        }
        links.push_back(link);
    }
    const std::vector<double> adjusted = holmAdjusted(p);
    for (size_t i = 0; i < judged.size(); ++i) {
        links[judged[i]].adjustedP = adjusted[i];
        links[judged[i]].daysToName = daysToName(p, i);
    }
    p.push_back(1.0); // of one that is not judged yet
    for (Link& link : links) {
        link.claim = linkClaim(link.days, link.rho, link.interval, link.adjustedP);
        if (link.claim == LinkClaim::Collecting)
            link.daysToName = daysToName(p, p.size() - 1);
    }
    return links;
}

PairedDays pairedDays(const std::vector<DayValue>& x, const std::vector<DayValue>& y, int lag)
{
    PairedDays pairs;
    auto later = y.begin();
    for (const DayValue& earlier : x) {
        const QDate day = earlier.day.addDays(lag);
        later = std::find_if(later, y.end(), [&](const DayValue& value) { return value.day >= day; });
        if (later == y.end())
            break;
        if (later->day != day)
            continue;
        pairs.x.push_back(earlier.value);
        pairs.y.push_back(later->value);
    }
    return pairs;
}

double weakestVisibleLink(int days)
{
    Q_ASSERT(days >= 3);
    double low = 0.0;
    double high = 1.0;
    // Halved until nothing is left to halve.
    for (int i = 0; i < 60; ++i) {
        const double middle = std::midpoint(low, high);
        (coverage(middle, days - 2) < 1.0 - significant ? low : high) = middle;
    }
    return std::midpoint(low, high);
}

} // namespace unrut
