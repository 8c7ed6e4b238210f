// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/foreign.h>

#include "foreign_entry.h"
#include "json_reader.h"

#include <domain/text.h>

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Error wrongAt(const QString& place, const QString& expected)
{
    return failure(ErrorCode::WrongShape, u"%1: %2"_s.arg(place, expected));
}

QString placeOf(qsizetype index)
{
    return u"entries[%1]"_s.arg(index);
}

Result<QStringList> tagsOf(const QJsonObject& entry, const QString& place)
{
    const QJsonValue given = entry.value("tags"_L1);
    if (!given.isUndefined() && !given.isNull() && !given.isArray())
        return wrongAt(place + u".tags"_s, TransferWords::tr("a list is expected"));
    QStringList tags;
    const QJsonArray list = given.toArray();
    for (const auto& tag : list) {
        if (!tag.isString())
            return wrongAt(place + u".tags"_s, TransferWords::tr("a text is expected"));
        tags << tag.toString();
    }
    return tags;
}

/// A text member that may be left out.
Result<QString> textOf(const QJsonObject& entry, QLatin1String name, const QString& place)
{
    const QJsonValue given = entry.value(name);
    if (given.isUndefined() || given.isNull())
        return QString();
    if (!given.isString())
        return wrongAt(u"%1.%2"_s.arg(place, name), TransferWords::tr("a text is expected"));
    return given.toString();
}

/// What Day One puts where a picture stands; pictures stay behind.
QString withoutPictures(QString text)
{
    static const QRegularExpression picture(u"!\\[[^\\]\\n]*\\]\\(dayone-moment:[^)\\n]*\\)\\n?"_s);
    text.remove(picture);
    // It escapes full stops and the like for Markdown.
    static const QRegularExpression escaped(u"\\\\([.!()\\[\\]{}#+_*`~>-])"_s);
    return text.replace(escaped, u"\\1"_s);
}

Status addFromDayOne(const QJsonObject& given, const QString& place, const ForeignOptions& options,
                     ForeignEntries& entries)
{
    const QDateTime at = QDateTime::fromString(given.value("creationDate"_L1).toString(), Qt::ISODate);
    if (!at.isValid())
        return wrongAt(place + u".creationDate"_s,
                       TransferWords::tr("an instant such as %1 is expected").arg("2026-11-23T08:41:00Z"_L1));
    const auto text = textOf(given, "text"_L1, place);
    if (!text)
        return text.error();
    const auto tags = tagsOf(given, place);
    if (!tags)
        return tags.error();
    const QTimeZone zone(given.value("timeZone"_L1).toString().toUtf8());
    Entry entry;
    entry.kind = options.kind;
    entry.day = zone.isValid() ? at.toTimeZone(zone).date() : at.toUTC().date();
    entry.createdAt = at.toUTC();
    entry.text = withoutPictures(*text);
    return entries.add(entry, *tags, given.value("uuid"_L1).toString().toLower(), place);
}

Status addFromJrnl(const QJsonObject& given, const QString& place, const ForeignOptions& options,
                   ForeignEntries& entries)
{
    const QDate day = QDate::fromString(given.value("date"_L1).toString(), Qt::ISODate);
    if (!day.isValid())
        return wrongAt(place + u".date"_s, TransferWords::tr("a day such as 2026-11-23 is expected"));
    const auto title = textOf(given, "title"_L1, place);
    if (!title)
        return title.error();
    const auto body = textOf(given, "body"_L1, place);
    if (!body)
        return body.error();
    const auto tags = tagsOf(given, place);
    if (!tags)
        return tags.error();
    const QTime time = QTime::fromString(given.value("time"_L1).toString().left(5), u"HH:mm"_s);
    Entry entry;
    entry.kind = options.kind;
    entry.day = day;
    entry.createdAt = QDateTime(day, time.isValid() ? time : QTime(12, 0), Qt::UTC);
    entry.text = (*title + u'\n' + *body).trimmed();
    QStringList words;
    for (const QString& tag : *tags) {
        const QString word = tag.startsWith(u'@') || tag.startsWith(u'#') ? tag.mid(1) : tag;
        entry.text = withNameReplaced(entry.text, u'@' + word, u'#' + word);
        words << word;
    }
    return entries.add(entry, words, {}, place);
}

using AddEntry = Status (*)(const QJsonObject&, const QString&, const ForeignOptions&, ForeignEntries&);

Result<Journal> read(const QByteArray& json, const QString& source, const ForeignOptions& options, AddEntry add,
                     const KeepReading& keep)
{
    const auto object = readJsonObject(json);
    if (!object)
        return object.error();
    if (!object->value("entries"_L1).isArray())
        return wrongAt(u"entries"_s, TransferWords::tr("a list is expected"));
    ForeignEntries entries(source);
    const QJsonArray list = object->value("entries"_L1).toArray();
    ReadingWatch watch(keep, list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const Status goesOn = watch.pass(); !goesOn)
            return goesOn.error();
        if (!list.at(i).isObject())
            return wrongAt(placeOf(i), TransferWords::tr("an object is expected"));
        if (const Status added = add(list.at(i).toObject(), placeOf(i), options, entries); !added)
            return added.error();
    }
    return std::move(entries).journal();
}

} // namespace

Result<Journal> journalFromDayOne(const QByteArray& json, const ForeignOptions& options, const KeepReading& keep)
{
    return read(json, u"dayone"_s, options, addFromDayOne, keep);
}

Result<Journal> journalFromJrnl(const QByteArray& json, const ForeignOptions& options, const KeepReading& keep)
{
    return read(json, u"jrnl"_s, options, addFromJrnl, keep);
}

} // namespace unrut
