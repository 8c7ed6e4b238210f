// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/worksheet_paper.h>

#include "page_text.h"
#include "sheets.h"

#include <theme/colours.h>
#include <theme/fonts.h>
#include <transfer/output_file.h>

#include <QGuiApplication>

namespace unrut {

namespace {

constexpr qreal margin = 64;
constexpr int textSize = 14; ///< pixels at 96 dpi

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
    const QSizeF page = sheetOf(device);
    const std::vector<Block> blocks = blocksOf(text, direction, page.width() - 2 * margin);
    const std::vector<PlacedPage> pages = placeOnPages(blocks, page.height() - 2 * margin);
    return drawSheets(device, static_cast<int>(pages.size()), [&](QPainter& painter, int number) {
        paintPage(painter, pages[static_cast<size_t>(number)], margin);
    });
}

Status writeWorksheet(const QString& file, const WorksheetText& text, Qt::LayoutDirection direction, ReportPaper paper)
{
    return writeSheets(file, text.title, paper,
                       [&](QPagedPaintDevice& device) { return printWorksheet(device, text, direction); });
}

Status writeWorksheetFile(const QString& file, const QByteArray& bytes)
{
    const Status fits = checkTarget(file);
    return fits ? saveWhole(file, bytes) : fits;
}

} // namespace unrut
