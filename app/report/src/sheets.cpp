// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets.h"

#include "report_pages.h"

#include <transfer/output_file.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace unrut {

namespace {

constexpr int writerResolution = 1200;

} // namespace

QSizeF sheetOf(const QPagedPaintDevice& device)
{
    return device.pageLayout().fullRectPixels(layoutResolution).size();
}

bool drawSheets(QPagedPaintDevice& device, int count, const std::function<void(QPainter&, int page)>& paint)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal finer = static_cast<qreal>(device.logicalDpiX()) / layoutResolution;
    // A printer draws from where it can print; a sheet is measured from the paper's edge.
    const QPointF printable = device.pageLayout().paintRectPixels(layoutResolution).topLeft();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(finer, finer);
    painter.translate(-printable);
    for (int page = 0; page < count; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        paint(painter, page);
    }
    return painter.end();
}

Status writeSheets(const QString& file, const QString& title, ReportPaper paper,
                   const std::function<bool(QPagedPaintDevice&)>& print)
{
    if (const Status fits = checkTarget(file); !fits)
        return fits;
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(ErrorCode::OutputFailed, file);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(sheetOf(paper));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(writerResolution);
        writer.setTitle(title);
        if (!print(writer))
            return failure(ErrorCode::OutputFailed, file);
    }
    return saveWhole(file, buffer.data());
}

} // namespace unrut
