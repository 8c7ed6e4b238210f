// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <charts/chart_file.h>

#include <QDate>
#include <QPalette>
#include <QString>

#include <functional>
#include <optional>

class QMenu;

namespace unrut {

/// A chart as it stands on a page, ready to be read in another way or taken along.
struct ShownChart
{
    QString name;    ///< what it says
    QString caption; ///< how to read it
    QDate to;        ///< the last day of its range; names the file
    QSize size;
    QPalette palette;
    ChartTable table;      ///< to be read and copied
    ChartTable plainTable; ///< numbers with a point, whatever the language: for other programs
    ChartPainting paint;
};

/// What can be done with a chart: read it as a table, copy it as a picture or a table, save it as PNG, SVG or CSV. The
/// same menu opens at a right click and at the menu key. Belongs to \a view; \a shown gives what is there then.
[[nodiscard]] QMenu* chartMenu(QWidget& view, const std::function<std::optional<ShownChart>()>& shown,
                               const PageContext& context);

/// The chart into \a file, by its ending an SVG, a CSV or else a PNG; what goes wrong is reported.
void saveChartAs(const ShownChart& chart, const PageContext& context, const QString& file);

} // namespace unrut
