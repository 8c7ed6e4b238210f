// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/foreign.h>

#include "foreign_entry.h"
#include "json_reader.h"

#include <transfer/csv.h>

#include <QRegularExpression>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& slashedDay()
{
    static const QRegularExpression form(u"^(\\d{1,2})/(\\d{1,2})/(\\d{4})"_s);
    return form;
}

/// The day at the beginning of \a text, whatever follows it; null when there is none.
QDate dayFrom(const QString& text, DayOrder order)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"_s);
    static const QRegularExpression dotted(u"^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (const auto match = dotted.match(text); match.hasMatch())
        return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    if (const auto match = slashedDay().match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        return order == DayOrder::DayFirst ? QDate(match.captured(3).toInt(), second, first)
                                           : QDate(match.captured(3).toInt(), first, second);
    }
    return {};
}

/// The time of day in what stands behind a day; noon when there is none.
QTime timeIn(const QString& text)
{
    static const QRegularExpression clock(u"(?:T|\\s)(\\d{1,2}):(\\d{2})"_s);
    const auto match = clock.match(text);
    const QTime time = match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
    return time.isValid() ? time : QTime(12, 0);
}

/// Where the columns stand; -1: there is none.
struct Places
{
    qsizetype day = -1;
    qsizetype text = -1;
    qsizetype kind = -1;
    qsizetype tags = -1;
    qsizetype id = -1;
    qsizetype made = -1;
};

/// Errors: WrongShape.
Result<qsizetype> placeOf(const QStringList& names, const QString& wanted)
{
    if (wanted.isEmpty())
        return qsizetype{-1};
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].trimmed().compare(wanted.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    return failure(ErrorCode::WrongShape, TransferWords::tr("there is no column %1").arg(wanted.left(40)));
}

Result<Places> placesOf(const QStringList& names, const CsvColumns& columns)
{
    if (columns.day.isEmpty() || columns.text.isEmpty())
        return failure(ErrorCode::WrongShape,
                       TransferWords::tr("which columns hold the day and the text is not clear"));
    Places places;
    for (const auto& [name, place] : {std::pair(&columns.day, &places.day), std::pair(&columns.text, &places.text),
                                      std::pair(&columns.kind, &places.kind), std::pair(&columns.tags, &places.tags),
                                      std::pair(&columns.id, &places.id), std::pair(&columns.made, &places.made)}) {
        const auto found = placeOf(names, *name);
        if (!found)
            return found.error();
        *place = *found;
    }
    return places;
}

/// In which order the numbers of slashed days stand. Errors: WrongShape when they can be read either way.
Result<DayOrder> orderOf(const CsvRows& rows, const Places& places, const ForeignOptions& options)
{
    if (options.dayOrder)
        return *options.dayOrder;
    bool isSlashed = false;
    bool dayFirst = true;
    bool monthFirst = true;
    for (size_t i = 1; i < rows.size(); ++i) {
        const auto match = slashedDay().match(rows[i].value(places.day).trimmed());
        isSlashed = isSlashed || match.hasMatch();
        dayFirst = dayFirst && (!match.hasMatch() || match.captured(2).toInt() <= 12);
        monthFirst = monthFirst && (!match.hasMatch() || match.captured(1).toInt() <= 12);
    }
    if (isSlashed && dayFirst && monthFirst)
        return failure(ErrorCode::WrongShape,
                       TransferWords::tr("days with slashes can be read in two ways; say which number comes first"));
    return monthFirst && !dayFirst ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

QStringList words(const QString& cell)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList all;
    for (const QString& word : cell.split(between, Qt::SkipEmptyParts))
        all << (word.startsWith(u'#') ? word.mid(1) : word);
    return all;
}

/// When an entry was made: what Unrut's own tables say, else the time of day that stands with the day.
QDateTime instantOf(const QStringList& row, const Places& places, QDate day, const QString& stamp)
{
    const QDateTime made = QDateTime::fromString(row.value(places.made), Qt::ISODate);
    return places.made >= 0 && made.isValid() ? made.toUTC() : QDateTime(day, timeIn(stamp), Qt::UTC);
}

Status addRow(const QStringList& row, const Places& places, DayOrder order, const ForeignOptions& options,
              size_t number, ForeignEntries& entries)
{
    const QString place = TransferWords::tr("row %1").arg(number);
    const QString stamp = row.value(places.day).trimmed();
    Entry entry;
    entry.day = dayFrom(stamp, order);
    if (!entry.day.isValid())
        return failure(ErrorCode::WrongShape,
                       u"%1: %2"_s.arg(place, TransferWords::tr("a day such as 2026-11-23 is expected")));
    entry.kind = entryKindFromKey(row.value(places.kind).trimmed().toLower()).value_or(options.kind);
    entry.createdAt = instantOf(row, places, entry.day, stamp);
    entry.text = row.value(places.text);
    entry.id = EntryId::fromString(row.value(places.id));
    return entries.add(entry, words(row.value(places.tags)), {}, place);
}

bool isCalled(const QString& name, std::initializer_list<const char*> usual)
{
    return std::any_of(usual.begin(), usual.end(), [&](const char* each) {
        return name.trimmed().compare(QString::fromUtf8(each), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Result<QStringList> csvColumnNames(const QByteArray& bytes)
{
    auto names = firstCsvRow(bytes);
    if (names && names->isEmpty())
        return failure(ErrorCode::WrongShape,
                       TransferWords::tr("a first row with the names of the columns is expected"));
    return names;
}

CsvColumns usualColumns(const QStringList& names)
{
    CsvColumns columns;
    const auto take = [](QString& into, const QString& name, std::initializer_list<const char*> usual) {
        if (into.isEmpty() && isCalled(name, usual))
            into = name;
    };
    for (const QString& name : names) {
        take(columns.day, name, {"day", "date", "full_date", "created", "datum", "tag", "jour", "fecha", "día"});
        take(columns.text, name,
             {"text", "entry", "note", "content", "body", "eintrag", "notiz", "inhalt", "texte", "note_text", "entrée",
              "texto", "nota", "contenido"});
        take(columns.kind, name, {"kind", "type", "art", "genre", "tipo"});
        take(columns.id, name, {"id"});
        take(columns.made, name, {"createdAt"});
        take(columns.tags, name, {"tags", "labels", "schlagwörter", "étiquettes", "etiquetas"});
    }
    return columns;
}

Result<Journal> journalFromCsv(const QByteArray& bytes, const ForeignOptions& options, const KeepReading& keep)
{
    // The first half is finding the cells, the second is understanding them.
    const auto firstHalf = [&](qsizetype done, qsizetype all) { return !keep || keep(done, 2 * all); };
    const auto rows = csvRows(bytes, firstHalf);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return failure(ErrorCode::WrongShape,
                       TransferWords::tr("a first row with the names of the columns is expected"));
    const auto places = placesOf(rows->front(), options.columns);
    if (!places)
        return places.error();
    const auto order = orderOf(*rows, *places, options);
    if (!order)
        return order.error();
    ForeignEntries entries(u"csv"_s);
    const KeepReading secondHalf = [&](qsizetype done, qsizetype all) { return !keep || keep(all + done, 2 * all); };
    ReadingWatch watch(secondHalf, static_cast<qsizetype>(rows->size()));
    for (size_t i = 1; i < rows->size(); ++i) {
        if (const Status goesOn = watch.pass(); !goesOn)
            return goesOn.error();
        if (const Status added = addRow((*rows)[i], *places, *order, options, i + 1, entries); !added)
            return added.error();
    }
    return std::move(entries).journal();
}

} // namespace unrut
