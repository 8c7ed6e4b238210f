// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/arrival_paper.h>

#include "report_body.h"
#include "report_texts.h"
#include "sheets.h"

#include <domain/weekly_mood.h>
#include <theme/painting.h>
#include <wording/arrival_words.h>
#include <wording/date_words.h>
#include <wording/report_words.h>

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace unrut {

namespace {

constexpr qreal lineHeight = 190;
constexpr qreal endWidth = 230;
constexpr qint64 daysPerValue = 7;

void addLine(ReportBody& body, const ArrivalPaper& paper)
{
    const int weeks = static_cast<int>(std::max<qint64>(0, paper.lineFrom.daysTo(paper.today)) / daysPerValue) + 1;
    RisingLine line;
    line.values = weeklyMood(paper.checkIns, paper.lineFrom, weeks);
    if (!isLine(line.values))
        return;
    line.caption = ReportTexts::tr("your mood, from %1 to now").arg(wording::monthAndYear(paper.lineFrom));
    line.captionAlignment = Qt::AlignLeading;
    body.addSpace(24);
    body.addPicture(lineHeight, [line, &look = body.look()](QPainter& painter, const QRectF& rect) {
        paintRisingLine(painter, rect, line, look.colours, look.fonts, look.direction);
    });
}

void addThenAndNow(ReportBody& body, const ArrivalPaper& paper)
{
    const auto lines =
        paper.standing ? wording::thenAndNow(*paper.standing, paper.arrival.domain) : std::vector<wording::ThenNow>();
    if (lines.empty())
        return;
    body.addSubheading(ReportTexts::tr("Then and now"));
    for (const wording::ThenNow& line : lines) {
        const QString end = line.verdict.isEmpty() ? line.figures : line.figures + QLatin1Char(' ') + line.verdict;
        body.addRow({.text = line.name, .trailing = end, .trailingWidth = endWidth});
    }
}

void addTried(ReportBody& body, const ArrivalPaper& paper)
{
    const std::vector<wording::Tried> tried = wording::triedThings(paper.goals);
    if (tried.empty())
        return;
    body.addSubheading(ReportTexts::tr("What you tried, and what followed"));
    for (const wording::Tried& each : tried)
        body.addRow({.text = each.name, .trailing = each.followed, .trailingWidth = endWidth});
}

void addNextTime(ReportBody& body, const Arrival& arrival)
{
    if (!arrival.helpers.isEmpty()) {
        body.addSubheading(ReportTexts::tr("Who helped"));
        body.addText(arrival.helpers);
    }
    if (!arrival.signs.empty()) {
        body.addSubheading(ReportTexts::tr("If it comes back"));
        for (const EarlySign& sign : arrival.signs)
            body.addText(wording::earlySignSentence(sign));
    }
    if (!arrival.letter.isEmpty()) {
        body.addSubheading(ReportTexts::tr("A letter to next time"));
        body.addText(arrival.letter);
    }
}

QString titleOf()
{
    return ReportTexts::tr("The way out");
}

std::vector<Block> blocksOf(const ArrivalPaper& paper, const PageLook& look)
{
    ReportBody body(look);
    body.addHeading(titleOf());
    body.addMuted(wording::arrivalSubline(paper.arrival.domain, paper.isDue));
    addLine(body, paper);
    addThenAndNow(body, paper);
    addTried(body, paper);
    addNextTime(body, paper.arrival);
    return body.take();
}

} // namespace

bool printArrival(QPagedPaintDevice& device, const ArrivalPaper& paper)
{
    const PageLook look = pageLookFor(sheetOf(device), QGuiApplication::font(), paper.direction);
    const std::vector<Block> blocks = blocksOf(paper, look);
    const std::vector<PlacedPage> pages = placeOnPages(blocks, look.body.height());
    const int count = static_cast<int>(pages.size());
    return drawSheets(device, count, [&](QPainter& painter, int page) {
        const QString day = wording::dayAndYear(paper.arrival.day);
        paintFrame(painter, {count > 1 && page > 0 ? titleOf() : QString(), day, wording::pageLine(page + 1, count)},
                   look);
        paintPage(painter, pages[static_cast<size_t>(page)], look.body.top());
    });
}

Status writeArrival(const QString& file, const ArrivalPaper& paper, ReportPaper sheet)
{
    return writeSheets(file, titleOf(), sheet, [&](QPagedPaintDevice& device) { return printArrival(device, paper); });
}

} // namespace unrut
