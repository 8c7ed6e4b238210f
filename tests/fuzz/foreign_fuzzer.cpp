// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include <domain/journal_change.h>
#include <transfer/foreign.h>

using namespace unrut;

/// Day One, jrnl and tables of other programs. The first byte chooses which, and how days are read.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes = fuzz::bytesOf(data, size);
    const unsigned choice = fuzz::takeByte(bytes);
    static_cast<void>(guessImportFormat(bytes));
    ForeignOptions options;
    if ((choice & 4U) != 0)
        options.dayOrder = (choice & 8U) != 0 ? DayOrder::MonthFirst : DayOrder::DayFirst;
    const auto format = static_cast<ImportFormat>(1U + (choice & 3U) % 3U);
    if (format == ImportFormat::Csv) {
        const Result<QStringList> names = csvColumnNames(bytes);
        if (!names)
            return 0;
        options.columns = usualColumns(*names);
    }
    const Result<Journal> journal = readImport(bytes, format, options);
    if (!journal)
        return 0;
    for (const Entry& entry : journal->entries) {
        fuzz::require(entry.day.isValid(), "an entry has a day");
        fuzz::require(!entry.text.contains(QChar(u'\0')), "no text holds a NUL");
    }
    const Result<Journal> again = readImport(bytes, format, options);
    fuzz::require(again && again->entries == journal->entries, "the same file brings the same entries");
    return 0;
}
