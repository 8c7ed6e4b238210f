// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/talk_sheet.h>

#include "page_text.h"

#include <theme/colours.h>
#include <theme/fonts.h>
#include <transfer/output_file.h>
#include <wording/people_words.h>
#include <wording/report_words.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace unrut {

namespace {

constexpr int layoutResolution = 96;
constexpr qreal margin = 64;
constexpr int largestText = 15; ///< pixels at 96 dpi
constexpr int smallestText = 8;

struct Section
{
    QString heading;
    QString text;
};

QString pointsOf(const Person& person)
{
    QStringList lines;
    for (const Point& point : person.points) {
        if (!point.isDone())
            lines.append(QStringLiteral("☐ ") + point.text);
    }
    return lines.join(u'\n');
}

std::vector<Section> sectionsOf(const TalkSheet& sheet)
{
    const Talk& talk = sheet.talk;
    std::vector<Section> sections;
    for (const SheetField field : sheetFields(talk.form)) {
        const auto answer = talk.sheet.find(field);
        QString text = answer == talk.sheet.end() ? QString() : answer->second;
        if (field == SheetField::Ask && talk.asks.any())
            text = wording::askList(talk.asks) + (text.isEmpty() ? QString() : u'\n' + text);
        if (!text.isEmpty())
            sections.push_back({wording::sheetFieldName(field, talk.form), text});
    }
    for (const Objection& objection : talk.objections) {
        if (hasObjections(talk.form))
            sections.push_back({QStringLiteral("“%1”").arg(objection.says), objection.reply});
    }
    if (const QString points = pointsOf(sheet.person); !points.isEmpty())
        sections.push_back({wording::toBringUp(), points});
    return sections;
}

/// The whole sheet as lines, in letters of \a size.
std::vector<Strip> stripsOf(const TalkSheet& sheet, int size, qreal width)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    const Fonts fonts = fontsFor(font);
    const Colours& colours = lightColours();
    std::vector<Strip> strips;
    const auto add = [&](const QString& text, const QFont& letters, const QColor& colour) {
        const auto lines = linesOf(text, {letters, colour, sheet.direction}, margin, width);
        strips.insert(strips.end(), lines.begin(), lines.end());
    };
    const auto space = [&](qreal height) { strips.push_back({height, [](QPainter&, const QPointF&) {}}); };
    add(wording::talkFormName(sheet.talk.form), fonts.pageTitle, colours.text);
    add(wording::talkSheetLine(sheet.person, sheet.talk, sheet.today), fonts.base, colours.muted);
    for (const Section& section : sectionsOf(sheet)) {
        space(size);
        add(section.heading, fonts.panelTitle, colours.text);
        add(section.text, fonts.base, colours.text);
    }
    return strips;
}

/// In the largest letters with which all of it fits; in the smallest, cut, when none does.
std::vector<Strip> fitted(const TalkSheet& sheet, const QSizeF& page)
{
    const qreal width = page.width() - 2 * margin;
    const qreal height = page.height() - 2 * margin;
    std::vector<Strip> strips;
    for (int size = largestText; size >= smallestText; --size) {
        strips = stripsOf(sheet, size, width);
        if (heightOf(strips) <= height)
            return strips;
    }
    QFont font = QGuiApplication::font();
    font.setPixelSize(smallestText);
    const auto note = linesOf(wording::moreThanAPage(), {font, lightColours().muted, sheet.direction}, margin, width);
    while (!strips.empty() && heightOf(strips) + heightOf(note) > height)
        strips.pop_back();
    strips.insert(strips.end(), note.begin(), note.end());
    return strips;
}

} // namespace

bool printTalkSheet(QPagedPaintDevice& device, const TalkSheet& sheet)
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
    paintStrips(painter, fitted(sheet, page), {0, margin});
    return painter.end();
}

Status writeTalkSheet(const QString& file, const TalkSheet& sheet, ReportPaper paper)
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
        writer.setResolution(1200);
        writer.setTitle(wording::talkFormName(sheet.talk.form));
        if (!printTalkSheet(writer, sheet))
            return failure(ErrorCode::OutputFailed, file);
    }
    return saveWhole(file, buffer.data());
}

} // namespace unrut
