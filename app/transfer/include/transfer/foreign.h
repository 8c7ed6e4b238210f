// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>
#include <transfer/keep_reading.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace unrut {

/// What a file may be that Unrut imports from.
enum class ImportFormat { Journal, DayOne, Jrnl, Csv };
constexpr int importFormatCount = 4;
[[nodiscard]] QLatin1String importFormatKey(ImportFormat format); ///< 'json', 'dayone', 'jrnl', 'csv'
[[nodiscard]] std::optional<ImportFormat> importFormatFromKey(const QString& key);

/// In which order numbers stand in a day such as 3/4/2026.
enum class DayOrder { DayFirst, MonthFirst };

/// What columns of a CSV mean, by their names in its first row; empty: there is none.
struct CsvColumns
{
    QString day;
    QString text;
    QString kind; ///< its cells are 'grateful', 'win', 'keep' or 'note'; others count as the usual kind
    QString tags; ///< divided by white space or commas
    QString id;   ///< what Unrut's own tables call an entry; others are known by what they say
    QString made; ///< the instant in Unrut's own tables
    bool operator==(const CsvColumns&) const = default;
};

/// How a file of another program is to be read.
struct ForeignOptions
{
    EntryKind kind = EntryKind::Note; ///< of an entry whose file says none
    CsvColumns columns;
    std::optional<DayOrder> dayOrder; ///< nothing: as the days themselves show
};

/// What the file looks like, by its first bytes and names; nothing when by nothing known.
[[nodiscard]] std::optional<ImportFormat> guessImportFormat(const QByteArray& bytes);

// Day entries of other programs as a journal that can be imported. An entry gets the same id whenever it is read again,
// so that importing twice brings it once; two that say the same on one day are two. Nothing but text, day and tags is
// taken: no pictures and no places. Errors: NotJson, JsonTooDeep, WrongShape, TextTooLong, InvalidText, InvalidDay, all
// with the place; Cancelled.

/// The JSON of Day One: {"entries": [{"uuid", "creationDate", "timeZone", "text", "tags"}]}. The day is that of the
/// place where it was written.
[[nodiscard]] Result<Journal> journalFromDayOne(const QByteArray& json, const ForeignOptions& options,
                                                const KeepReading& keep = {});
/// The JSON of jrnl: {"tags", "entries": [{"title", "body", "date", "time", "tags"}]}. Its tags, usually with an @,
/// become #tags, since @ means somebody here.
[[nodiscard]] Result<Journal> journalFromJrnl(const QByteArray& json, const ForeignOptions& options,
                                              const KeepReading& keep = {});
/// A table with a row an entry. Days are ISO 8601, '23.11.2026', '2026/11/23', or with slashes in the order that the
/// options say or that only one reading of all of them allows.
[[nodiscard]] Result<Journal> journalFromCsv(const QByteArray& bytes, const ForeignOptions& options,
                                             const KeepReading& keep = {});

/// Any of them, or Unrut's own.
[[nodiscard]] Result<Journal> readImport(const QByteArray& bytes, ImportFormat format, const ForeignOptions& options,
                                         const KeepReading& keep = {});

/// The names in the first row of a CSV. Errors: those of firstCsvRow(); WrongShape when there is none.
[[nodiscard]] Result<QStringList> csvColumnNames(const QByteArray& bytes);
/// Which of \a names mean what, by what such columns are usually called in English, German, French and Spanish.
[[nodiscard]] CsvColumns usualColumns(const QStringList& names);

} // namespace unrut
