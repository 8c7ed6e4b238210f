// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/report.h>

#include <functional>

namespace unrut {

// What is laid out for the very sheet that it is drawn on: talks, worksheets, the way out. Lengths are pixels at 96 dpi
// from the sheet's edge.

[[nodiscard]] QSizeF sheetOf(const QPagedPaintDevice& device);
/// Calls \a paint for each of \a count pages, which are at least one. False when the device takes nothing.
[[nodiscard]] bool drawSheets(QPagedPaintDevice& device, int count,
                              const std::function<void(QPainter&, int page)>& paint);
/// What \a print draws as a PDF, whole or not at all, readable by its owner only. \a title: in its properties. Errors:
/// as writeReport().
Status writeSheets(const QString& file, const QString& title, ReportPaper paper,
                   const std::function<bool(QPagedPaintDevice&)>& print);

} // namespace unrut
