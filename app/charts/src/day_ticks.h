// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFontMetricsF>
#include <QLocale>
#include <QString>

#include <vector>

namespace unrut {

/// A day named along the foot of a chart.
struct DayTick
{
    QDate day;
    QString text;
    bool operator==(const DayTick&) const = default;
};

/// Evenly spaced days, months or years from \a from to \a to, as close as their names read well on \a width pixels.
[[nodiscard]] std::vector<DayTick> dayTicks(QDate from, QDate to, qreal width, const QFontMetricsF& metrics,
                                            const QLocale& locale);
/// Those of \a days whose names fit; the first and the last are kept before any other. Named by day and month, or over
/// more than a year by month and year.
[[nodiscard]] std::vector<DayTick> fittingTicks(const std::vector<QDate>& days, QDate from, QDate to, qreal width,
                                                const QFontMetricsF& metrics, const QLocale& locale);

} // namespace unrut
