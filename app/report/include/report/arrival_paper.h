// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/report.h>

#include <domain/arrival.h>

class QPagedPaintDevice;

namespace unrut {

/// What the page 'The way out' is printed from.
struct ArrivalPaper
{
    Arrival arrival;
    bool isDue = false;               ///< the assessments had opened it, not the person alone
    std::optional<Standing> standing; ///< on the day of the arrival
    std::vector<Goal> goals;
    QDate lineFrom;                ///< where the line of moods begins
    std::vector<CheckIn> checkIns; ///< from then to today, by day
    QDate today;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Draws it on as many pages of \a device as it takes; nothing is cut, and all that was tried stands there. False when
/// the device takes nothing. In any thread.
[[nodiscard]] bool printArrival(QPagedPaintDevice& device, const ArrivalPaper& paper);
/// The same as a PDF, whole or not at all, readable by its owner only. Errors: as writeReport().
Status writeArrival(const QString& file, const ArrivalPaper& paper, ReportPaper sheet);

} // namespace unrut
