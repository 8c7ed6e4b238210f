// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/talk_sheet.h>

#include "page_text.h"
#include "sheets.h"

#include <theme/colours.h>
#include <theme/fonts.h>
#include <wording/people_words.h>
#include <wording/report_words.h>

#include <QGuiApplication>

namespace unrut {

namespace {

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
    return drawSheets(device, 1, [&](QPainter& painter, int) {
        paintStrips(painter, fitted(sheet, sheetOf(device)), {0, margin});
    });
}

Status writeTalkSheet(const QString& file, const TalkSheet& sheet, ReportPaper paper)
{
    return writeSheets(file, wording::talkFormName(sheet.talk.form), paper,
                       [&](QPagedPaintDevice& device) { return printTalkSheet(device, sheet); });
}

} // namespace unrut
