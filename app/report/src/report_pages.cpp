// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_pages.h"

#include "report_body.h"
#include "report_sections.h"
#include "report_texts.h"

#include <theme/painting.h>
#include <wording/date_words.h>
#include <wording/report_words.h>

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace unrut {

namespace {

/// A report of fewer pages than this is looked through without a table of contents.
constexpr size_t pagesForContents = 4;

std::vector<Block> blocksOf(const ReportSource& source, const PageLook& look)
{
    ReportBody body(look);
    for (const ReportSection section : allReportSections()) {
        if (source.has(section))
            addSection(body, section, source);
    }
    return body.take();
}

} // namespace

QPageSize sheetOf(ReportPaper paper)
{
    return {paper == ReportPaper::Letter ? QPageSize::Letter : QPageSize::A4};
}

ReportPages::Private::Private(ReportContent theContent, ReportOptions theOptions)
    : content(std::move(theContent)),
      options(std::move(theOptions)),
      source(content, options),
      look(
          pageLookFor(sheetOf(options.paper).sizePixels(layoutResolution), QGuiApplication::font(), options.direction)),
      blocks(blocksOf(source, look)),
      pages(placeOnPages(blocks, look.body.height()))
{
    std::vector<ContentsLine> lines;
    for (size_t page = 0; page < pages.size(); ++page) {
        for (const PlacedStrip& placed : pages[page]) {
            if (!placed.strip->mark.isEmpty())
                lines.push_back({placed.strip->mark, static_cast<int>(page) + 2});
        }
    }
    if (pages.size() >= pagesForContents && lines.size() > 1)
        contents = std::move(lines);
}

void ReportPages::Private::paintBody(QPainter& painter, int page) const
{
    paintPage(painter, pages[static_cast<size_t>(page - before())], look.body.top());
}

/// Strips stand on the pages in their order, each once.
void ReportPages::Private::forgetBody(int page)
{
    for (size_t left = pages[static_cast<size_t>(page - before())].size(); left > 0; --left) {
        while (firstKeptStrip == blocks[firstKeptBlock].strips.size()) {
            ++firstKeptBlock;
            firstKeptStrip = 0;
        }
        blocks[firstKeptBlock].strips[firstKeptStrip++].paint = nullptr;
    }
}

ReportPages::ReportPages(ReportContent content, ReportOptions options)
    : d(std::make_unique<Private>(std::move(content), std::move(options)))
{}

ReportPages::~ReportPages() = default;

int ReportPages::count() const
{
    return d->before() + static_cast<int>(d->pages.size());
}

QSizeF ReportPages::size() const
{
    return d->look.page;
}

QString ReportPages::title() const
{
    return d->options.title.isEmpty() ? ReportTexts::tr("Unrut report") : reportHeading(d->source);
}

void ReportPages::paint(QPainter& painter, int page) const
{
    if (page == 0) {
        paintCover(painter, d->source, d->look);
        return;
    }
    const PageFrame frame{reportHeading(d->source), wording::dayRange(d->options.from, d->options.to, d->content.today),
                          wording::pageLine(page + 1, count())};
    paintFrame(painter, frame, d->look);
    if (page < d->before())
        paintContents(painter, d->contents, d->look);
    else
        d->paintBody(painter, page);
}

void ReportPages::forget(int page)
{
    if (page >= d->before())
        d->forgetBody(page);
}

void paintContents(QPainter& painter, const std::vector<ContentsLine>& lines, const PageLook& look)
{
    constexpr qreal lineHeight = 30;
    constexpr qreal numberWidth = 60;
    QRectF line(look.body.left(), look.body.top(), look.width(), 44);
    paintLine(painter, line, Qt::AlignLeading, ReportTexts::tr("Contents"),
              look.text(look.fonts.pageTitle, look.colours.text));
    line.translate(0, line.height() + 10);
    line.setHeight(lineHeight);
    for (const ContentsLine& each : lines) {
        const QRectF name = mirrored(line.adjusted(0, 0, -numberWidth, 0), look.body, look.direction);
        paintLine(painter, name, Qt::AlignLeading, each.text, look.bodyText());
        paintLine(painter, line, Qt::AlignTrailing, QLocale().toString(each.page + 1), look.mutedText());
        painter.fillRect(QRectF(line.left(), line.bottom(), line.width(), 1), look.colours.line);
        line.translate(0, lineHeight);
    }
}

} // namespace unrut
