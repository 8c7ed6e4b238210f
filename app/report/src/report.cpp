// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/report.h>

#include "report_pages.h"

#include <transfer/output_file.h>

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace unrut {

namespace {

/// Dots of the PDF to an inch: finer than the pixels of the layout.
constexpr int fileResolution = 1200;

/// Nothing while all pages are drawn; false of \a progress ends it.
Status print(QIODevice& device, ReportPages& pages, ReportPaper paper, const ReportProgress& progress)
{
    QPdfWriter writer(&device);
    writer.setPageLayout(QPageLayout(sheetOf(paper), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
    writer.setResolution(fileResolution);
    writer.setTitle(pages.title());
    writer.setCreator(QStringLiteral("Unrut"));
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::OutputFailed);
    constexpr qreal finer = static_cast<qreal>(fileResolution) / layoutResolution;
    painter.scale(finer, finer);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !writer.newPage())
            return failure(ErrorCode::OutputFailed);
        pages.paint(painter, page);
        pages.forget(page); // two hundred laid out and as many written are a lot to hold
        if (progress && !progress(page + 1, pages.count()))
            return failure(ErrorCode::Cancelled);
    }
    return painter.end() ? Status() : failure(ErrorCode::OutputFailed);
}

} // namespace

ReportPaper paperFor(const QLocale& locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? ReportPaper::Letter : ReportPaper::A4;
}

std::set<ReportSection> usualSections(ReportReader reader)
{
    using Section = ReportSection;
    switch (reader) {
    case ReportReader::Me: {
        const auto all = allReportSections();
        std::set<Section> sections(all.begin(), all.end());
        for (const Section asked : {Section::People, Section::Timeline, Section::Worksheets})
            sections.erase(asked);
        return sections;
    }
    case ReportReader::Mentor:
        return {Section::Result, Section::Change, Section::Suggestions, Section::Tried, Section::Goals, Section::Wins};
    case ReportReader::Supervisor:
        return {Section::Goals, Section::Wins};
    }
    Q_UNREACHABLE();
}

Status printReport(QPagedPaintDevice& device, const ReportPages& pages, int first, int last,
                   const ReportProgress& progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::OutputFailed);
    // The paper in the printer may have another shape.
    const QSizeF page = pages.size();
    const qreal scale = std::min(device.width() / page.width(), device.height() / page.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate((device.width() - page.width() * scale) / 2, (device.height() - page.height() * scale) / 2);
    painter.scale(scale, scale);
    for (int number = first; number <= last; ++number) {
        if (number > first && !device.newPage())
            return failure(ErrorCode::OutputFailed);
        pages.paint(painter, number);
        if (progress && !progress(number - first + 1, last - first + 1))
            return failure(ErrorCode::Cancelled);
    }
    return painter.end() ? Status() : failure(ErrorCode::OutputFailed);
}

Status writeReport(const QString& file, const ReportContent& content, const ReportOptions& options,
                   const ReportProgress& progress)
{
    if (!options.from.isValid() || !options.to.isValid() || options.from > options.to)
        return failure(ErrorCode::InvalidDay, options.from.toString(Qt::ISODate));
    if (const Status fits = checkTarget(file); !fits)
        return fits;
    ReportPages pages(content, options);
    // QPdfWriter does not tell when its device takes no more. Memory does, and the file is written from there.
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(ErrorCode::OutputFailed, file);
    if (const Status printed = print(buffer, pages, options.paper, progress); !printed)
        return failure(printed.error().code, file);
    return saveWhole(file, buffer.data());
}

} // namespace unrut
