// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart_look.h>

#include <domain/result.h>

#include <QRectF>
#include <QSize>

#include <functional>

class QPainter;

namespace unrut {

/// Paints a chart into a rectangle: a call of paintRadar(), or of paint() of the others.
using ChartPainting = std::function<void(QPainter&, const QRectF&)>;

/// The sheet a chart is saved on.
struct ChartSheet
{
    QSize size;          ///< the chart's, pixels at 96 dpi; the sheet has a margin round it
    QColor background;   ///< usually the palette's Base
    QString title;       ///< in an SVG's properties
    QString description; ///< in an SVG's properties, for who does not see it
};

/// The chart as a file, whole or not at all; an earlier file of that name is replaced, and only its owner
/// may read it. GUI thread.
/// Errors: FolderMissing, IsFolder, NotARegularFile, FolderReadOnly, DiskFull, OutputFailed.
[[nodiscard]] Status saveChartPng(const ChartPainting& chart, const ChartSheet& sheet, const QString& file);
[[nodiscard]] Status saveChartSvg(const ChartPainting& chart, const ChartSheet& sheet, const QString& file);

} // namespace unrut
