// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_labels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unrut {

namespace {

constexpr qint64 daysOfAYear = 366;
constexpr int mostDayLabels = 7;

} // namespace

bool hasNameAtEnd(const ChartSeries& series)
{
    return !series.dotsOnly && !series.name.isEmpty() && !series.points.empty();
}

QString endLabel(const ChartSeries& series, const QLocale& locale)
{
    const double last = series.points.back().value;
    return QStringLiteral("%1 %2").arg(series.name, locale.toString(std::floor(last + 0.5), 'f', 0));
}

QString dayLabel(QDate day, const LineChartData& data, const QLocale& locale)
{
    const bool spansYears = data.from.daysTo(data.to) > daysOfAYear;
    return locale.toString(day, spansYears ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM"));
}

std::vector<QDate> labelledDays(const LineChartData& data, int most)
{
    const qint64 span = data.from.daysTo(data.to);
    const int count = std::clamp(most, 1, mostDayLabels);
    if (span <= 0 || count < 2)
        return {data.from};
    std::vector<QDate> days;
    const int gaps = static_cast<int>(std::min<qint64>(count - 1, span));
    for (int i = 0; i <= gaps; ++i)
        days.push_back(data.from.addDays(span * i / gaps));
    return days;
}

std::vector<qreal> pushedApart(const std::vector<qreal>& wanted, qreal least, qreal lowest, qreal highest)
{
    std::vector<size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return wanted[a] < wanted[b]; });
    std::vector<qreal> placed = wanted;
    qreal floor = lowest + least / 2;
    for (const size_t i : order) {
        placed[i] = std::max(placed[i], floor);
        floor = placed[i] + least;
    }
    qreal ceiling = highest - least / 2;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        placed[*i] = std::min(placed[*i], ceiling);
        ceiling = placed[*i] - least;
    }
    return placed;
}

} // namespace unrut
