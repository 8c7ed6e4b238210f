// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include <transfer/csv.h>
#include <transfer/plain_signs.h>

#include <algorithm>

using namespace unrut;

/// A table. What is taken is written and read again as the same, but for what a terminal would obey.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const Result<CsvRows> rows = csvRows(bytes);
    const Result<QStringList> first = firstCsvRow(bytes);
    if (!rows)
        return 0;
    fuzz::require(first.has_value(), "a table that can be read has a first row");
    fuzz::require(*first == (rows->empty() ? QStringList() : rows->front()), "the first row is the table's");
    const Result<CsvRows> again = csvRows(csvFile(*rows));
    fuzz::require(again.has_value(), "what is written can be read");
    CsvRows plain = *rows;
    for (QStringList& row : plain) {
        for (QString& cell : row)
            cell = withoutControls(cell);
    }
    fuzz::require(*again == plain, "what is written is read again as the same");
    return 0;
}
