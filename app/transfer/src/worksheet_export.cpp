// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/worksheet_export.h>

#include "json_values.h"
#include "keyed_json.h"
#include "markdown_text.h"

#include <transfer/calendar.h>

#include <QJsonArray>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

template <class AnyId>
QJsonValue idJson(const std::optional<AnyId>& id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue(QJsonValue::Null);
}

QJsonObject sheetJson(const Worksheet& worksheet)
{
    return QJsonObject{
        {"id"_L1, worksheet.id.toString()},
        {"play"_L1, playKey(worksheet.play)},
        {"day"_L1, toJson(worksheet.day)},
        {"finished"_L1, toJson(worksheet.finishedDay)},
        {"goal"_L1, idJson(worksheet.goal)},
        {"talk"_L1, idJson(worksheet.talk)},
        {"answers"_L1, worksheetAnswersJson(worksheet.answers)},
    };
}

QJsonObject listingJson(const PlayListing& listing)
{
    QJsonArray sheets;
    for (const Worksheet& sheet : listing.worksheets)
        sheets.append(QJsonObject{
            {"id"_L1, sheet.id.toString()}, {"day"_L1, toJson(sheet.day)}, {"finished"_L1, toJson(sheet.finishedDay)}});
    const QJsonValue none(QJsonValue::Null);
    return QJsonObject{
        {"play"_L1, playKey(listing.play)},
        {"name"_L1, listing.name},
        {"line"_L1, listing.line},
        {"steps"_L1, QJsonArray::fromStringList(listing.steps)},
        {"doneWhen"_L1, listing.doneWhen},
        {"evidence"_L1, listing.evidence.isEmpty() ? none : QJsonValue(listing.evidence)},
        {"firstStepMinutes"_L1, playRow(listing.play).firstStepMinutes},
        {"points"_L1, listing.points ? QJsonValue(*listing.points) : none},
        {"heldBack"_L1, listing.hold ? QJsonValue(holdKey(*listing.hold)) : none},
        {"inUse"_L1, listing.inUse},
        {"done"_L1, listing.done},
        {"worksheets"_L1, sheets},
    };
}

} // namespace

QByteArray worksheetMarkdown(const WorksheetText& text)
{
    QString markdown = u"# "_s + plainInMarkdown(text.title) + u"\n\n"_s + plainInMarkdown(text.line) + u'\n';
    for (const WorksheetText::Section& section : text.sections) {
        markdown += u"\n## "_s + plainInMarkdown(section.heading) + u"\n\n"_s;
        for (const QString& line : section.lines)
            markdown += u"- "_s + plainInMarkdown(line) + u'\n';
    }
    return markdown.toUtf8();
}

QByteArray worksheetJson(const Worksheet& worksheet)
{
    return document(sheetJson(worksheet));
}

QByteArray worksheetCalendar(const Worksheet& worksheet, const QString& name, const QDateTime& now)
{
    CalendarEvent event;
    event.id = worksheet.id.toString();
    event.day = worksheet.dayOf(u"by"_s);
    event.lastDay = worksheet.dayOf(u"until"_s);
    event.title = name;
    return event.day.isValid() ? calendarFile({event}, now) : QByteArray();
}

QByteArray playsJson(const std::vector<PlayListing>& plays)
{
    QJsonArray array;
    for (const PlayListing& listing : plays)
        array.append(listingJson(listing));
    return document(QJsonObject{{"count"_L1, array.size()}, {"plays"_L1, array}});
}

} // namespace unrut
