// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_sections.h"

namespace unrut {

/// What weighs, then and now.
void addDotPlot(PageFlow& flow, const Standing& standing, Qt::LayoutDirection direction);
/// Every day's mood as a dot, and the smoothed line.
void addMoodChart(PageFlow& flow, const ReportSource& source);
/// The person's own line over its groove, on the cover; nothing when there are too few days.
void addRisingLine(PageFlow& flow, const ReportSource& source);

} // namespace unrut
