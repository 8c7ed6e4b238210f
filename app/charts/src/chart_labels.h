// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/line_chart.h>

namespace unrut {

/// A line with a name gets it at its end, with its last value; dots do not.
[[nodiscard]] bool hasNameAtEnd(const ChartSeries& series);
[[nodiscard]] QString endLabel(const ChartSeries& series, const QLocale& locale);

/// '8 Sep', or 'Sep 2025' when the chart spans more than a year.
[[nodiscard]] QString dayLabel(QDate day, const LineChartData& data, const QLocale& locale);
/// At most \a most days to be named along the foot, first and last among them, evenly spaced.
[[nodiscard]] std::vector<QDate> labelledDays(const LineChartData& data, int most);

/// Heights as near to \a wanted as a distance of \a least between any two allows, all within [lowest, highest].
[[nodiscard]] std::vector<qreal> pushedApart(const std::vector<qreal>& wanted, qreal least, qreal lowest, qreal highest);

} // namespace unrut
