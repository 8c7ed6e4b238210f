// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/worksheet_paper.h>

#include "page_text.h"

#include <theme/colours.h>
#include <theme/fonts.h>
#include <transfer/output_file.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace unrut {

namespace {

constexpr int layoutResolution = 96;
constexpr qreal margin = 64;
constexpr int textSize = 14; ///< pixels at 96 dpi
constexpr int writerResolution = 1200;

std::vector<Block> blocksOf(const WorksheetText& text, Qt::LayoutDirection direction, qreal width)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(textSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    const Fonts fonts = fontsFor(font);
    const Colours& colours = lightColours();
    std::vector<Block> blocks;
    const auto add = [&](const QString& words, const QFont& letters, const QColor& colour, qreal before, bool heads) {
        blocks.push_back({linesOf(words, {letters, colour, direction}, margin, width), before, heads});
    };
    add(text.title, fonts.pageTitle, colours.text, 0, true);
    add(text.line, fonts.base, colours.muted, 0, true);
    for (const WorksheetText::Section& section : text.sections) {
        add(section.heading, fonts.panelTitle, colours.text, textSize, true);
        for (const QString& line : section.lines)
            add(line, fonts.base, colours.text, 2, false);
    }
    return blocks;
}

} // namespace

bool printWorksheet(QPagedPaintDevice& device, const WorksheetText& text, Qt::LayoutDirection direction)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QSizeF page = device.pageLayout().pageSize().sizePixels(layoutResolution);
    const qreal finer = static_cast<qreal>(device.logicalDpiX()) / layoutResolution;
    // A printer draws from where it can print; the sheet is measured from the paper's edge.
    const QPointF printable = device.pageLayout().paintRectPixels(layoutResolution).topLeft();
    painter.scale(finer, finer);
    painter.translate(-printable);
    const std::vector<Block> blocks = blocksOf(text, direction, page.width() - 2 * margin);
    const std::vector<PlacedPage> pages = placeOnPages(blocks, page.height() - 2 * margin);
    for (size_t number = 0; number < pages.size(); ++number) {
        if (number > 0 && !device.newPage())
            return false;
        for (const PlacedStrip& placed : pages[number])
            placed.strip->paint(painter, {0, margin + placed.top});
    }
    return painter.end();
}

Status writeWorksheet(const QString& file, const WorksheetText& text, Qt::LayoutDirection direction, ReportPaper paper)
{
    if (const Status fits = checkTarget(file); !fits)
        return fits;
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(ErrorCode::OutputFailed, file);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(writerResolution);
        writer.setTitle(text.title);
        if (!printWorksheet(writer, text, direction))
            return failure(ErrorCode::OutputFailed, file);
    }
    return saveWhole(file, buffer.data());
}

Status writeWorksheetFile(const QString& file, const QByteArray& bytes)
{
    const Status fits = checkTarget(file);
    return fits ? saveWhole(file, bytes) : fits;
}

} // namespace unrut
