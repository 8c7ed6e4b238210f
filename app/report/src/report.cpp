// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/report.h>

#include "report_body.h"
#include "report_sections.h"
#include "report_texts.h"

#include <transfer/output_file.h>
#include <wording/date_words.h>
#include <wording/report_words.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace unrut {

namespace {

/// Pixels of the page's layout to an inch, as in the window; the PDF itself is finer.
constexpr int layoutResolution = 96;
constexpr int fileResolution = 1200;

QPageSize sheetOf(ReportPaper paper)
{
    return {paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4};
}

std::vector<Block> blocksOf(const ReportSource& source, const PageLook& look)
{
    ReportBody body(look);
    for (const ReportSection section : allReportSections()) {
        if (source.has(section))
            addSection(body, section, source);
    }
    return body.take();
}

class Printer
{
public:
    Printer(QIODevice& device, const ReportSource& source, const PageLook& look)
        : m_writer(&device), m_source(source), m_look(look)
    {
        m_writer.setPageLayout(
            QPageLayout(sheetOf(source.options.paper), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        m_writer.setResolution(fileResolution);
        m_writer.setTitle(ReportTexts::tr("Unrut report"));
        m_writer.setCreator(QStringLiteral("Unrut"));
    }

    bool print(const std::vector<PlacedPage>& pages)
    {
        QPainter painter;
        if (!painter.begin(&m_writer))
            return false;
        constexpr qreal finer = static_cast<qreal>(fileResolution) / layoutResolution;
        painter.scale(finer, finer);
        painter.setRenderHint(QPainter::Antialiasing);
        paintCover(painter, m_source, m_look);
        for (size_t i = 0; i < pages.size(); ++i) {
            if (!m_writer.newPage())
                return false;
            paintPage(painter, pages[i], static_cast<int>(i) + 2, static_cast<int>(pages.size()) + 1);
        }
        return painter.end();
    }

private:
    void paintPage(QPainter& painter, const PlacedPage& page, int number, int count)
    {
        const ReportOptions& options = m_source.options;
        const PageFrame frame{wording::reportTitle(),
                              wording::dayRange(options.from, options.to, m_source.content.today),
                              wording::pageLine(number, count)};
        paintFrame(painter, frame, m_look);
        for (const PlacedStrip& placed : page) {
            painter.save();
            placed.strip->paint(painter, {0, m_look.body.top() + placed.top});
            painter.restore();
        }
    }

    QPdfWriter m_writer;
    const ReportSource& m_source;
    const PageLook& m_look;
};

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
        return {all.begin(), all.end()};
    }
    case ReportReader::Mentor:
        return {Section::Result, Section::Suggestions, Section::Goals, Section::Entries};
    case ReportReader::Supervisor:
        return {Section::Goals, Section::Entries};
    }
    Q_UNREACHABLE();
}

Status writeReport(const QString& file, const ReportContent& content, const ReportOptions& options)
{
    if (!options.from.isValid() || !options.to.isValid() || options.from > options.to)
        return failure(ErrorCode::InvalidDay, options.from.toString(Qt::ISODate));
    if (const Status fits = checkTarget(file); !fits)
        return fits;
    const ReportSource source(content, options);
    const PageLook look =
        pageLookFor(sheetOf(options.paper).sizePixels(layoutResolution), QGuiApplication::font(), options.direction);
    const std::vector<Block> blocks = blocksOf(source, look);
    const std::vector<PlacedPage> pages = placeOnPages(blocks, look.body.height());
    // QPdfWriter does not tell when its device takes no more. Memory does, and the file is written from there.
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !Printer(buffer, source, look).print(pages))
        return failure(ErrorCode::OutputFailed, file);
    return saveWhole(file, buffer.data());
}

} // namespace unrut
