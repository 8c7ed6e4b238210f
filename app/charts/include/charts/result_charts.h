// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/dot_plot.h>
#include <charts/radar.h>

#include <domain/standing.h>

namespace unrut {

/// A result as a chart, the same in the window, in the report and in a file. \a nowName: what its own scores are
/// called, 'now' or their day.

/// The areas, heaviest first, that the person named as the cause first among equals and with wording::causeSign().
[[nodiscard]] DotPlot resultDots(const Standing& standing, const QString& nowName);
/// The areas that have a score, in the model's order.
[[nodiscard]] Radar resultRadar(const Standing& standing, const QString& nowName);
/// Whether resultDots() shows the sign of the area named as the cause, and so owes a word on it:
/// wording::causeLegend().
[[nodiscard]] bool showsNamedCause(const Standing& standing);

} // namespace unrut
