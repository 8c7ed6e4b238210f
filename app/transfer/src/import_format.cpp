// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/foreign.h>

#include "json_reader.h"

#include <transfer/csv.h>
#include <transfer/journal_json.h>

#include <QJsonArray>

#include <array>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formatKeys{"json"_L1, "dayone"_L1, "jrnl"_L1, "csv"_L1};

std::optional<ImportFormat> guessJson(const QByteArray& json)
{
    const auto object = readJsonObject(json);
    if (!object || object->contains("format"_L1))
        return ImportFormat::Journal; // its reader says what is wrong with it
    const QJsonObject first = object->value("entries"_L1).toArray().first().toObject();
    if (first.contains("creationDate"_L1))
        return ImportFormat::DayOne;
    if (first.contains("title"_L1) && first.contains("date"_L1))
        return ImportFormat::Jrnl;
    return ImportFormat::Journal;
}

} // namespace

QLatin1String importFormatKey(ImportFormat format)
{
    return formatKeys.at(static_cast<size_t>(format));
}

std::optional<ImportFormat> importFormatFromKey(const QString& key)
{
    for (size_t i = 0; i < formatKeys.size(); ++i) {
        if (key == formatKeys[i])
            return static_cast<ImportFormat>(i);
    }
    return std::nullopt;
}

std::optional<ImportFormat> guessImportFormat(const QByteArray& bytes)
{
    QByteArray start = bytes.left(1024);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    start = start.trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return guessJson(bytes);
    const auto names = csvColumnNames(bytes);
    if (names && names->size() > 1)
        return ImportFormat::Csv;
    return std::nullopt;
}

Result<Journal> readImport(const QByteArray& bytes, ImportFormat format, const ForeignOptions& options,
                           const KeepReading& keep)
{
    switch (format) {
    case ImportFormat::Journal:
        return journalFromJson(bytes, keep);
    case ImportFormat::DayOne:
        return journalFromDayOne(bytes, options, keep);
    case ImportFormat::Jrnl:
        return journalFromJrnl(bytes, options, keep);
    case ImportFormat::Csv:
        return journalFromCsv(bytes, options, keep);
    }
    Q_UNREACHABLE();
}

} // namespace unrut
