// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/report.h>

#include <domain/worksheet_text.h>

class QPagedPaintDevice;

namespace unrut {

/// Draws a worksheet on as many pages of \a device as it takes; nothing is cut. False when the device takes nothing.
[[nodiscard]] bool printWorksheet(QPagedPaintDevice& device, const WorksheetText& text, Qt::LayoutDirection direction);
/// The same as a PDF, whole or not at all, readable by its owner only. Errors: as writeReport().
Status writeWorksheet(const QString& file, const WorksheetText& text, Qt::LayoutDirection direction, ReportPaper paper);
/// Any other bytes in the same way.
Status writeWorksheetFile(const QString& file, const QByteArray& bytes);

} // namespace unrut
