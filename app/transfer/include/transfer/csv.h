// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>
#include <transfer/keep_reading.h>

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace unrut {

/// Rows of cells; the first holds the names of the columns.
using CsvRows = std::vector<QStringList>;

/// A table as CSV (RFC 4180): commas, CRLF, UTF-8 with the mark by which spreadsheets know it. A text that a
/// spreadsheet would take for a formula gets an apostrophe in front (CSV injection; OWASP), and what a terminal would
/// obey goes (see withoutControls()).
[[nodiscard]] QByteArray csvFile(const CsvRows& rows);

/// Reads CSV as spreadsheets write it: commas, semicolons or tabs, whichever the first row has most of; line ends of
/// any sort. The apostrophe of csvFile() is taken off again. Rows may differ in length; empty rows are left out.
/// Errors: WrongShape (no UTF-8, NUL, a quote that does not end, with the line), Cancelled.
[[nodiscard]] Result<CsvRows> csvRows(const QByteArray& bytes, const KeepReading& keep = {});
/// Only the first of them; empty when there is none. What follows it is not looked at.
[[nodiscard]] Result<QStringList> firstCsvRow(const QByteArray& bytes);

/// True when a spreadsheet would take \a text for a formula.
[[nodiscard]] bool looksLikeFormula(const QString& text);

} // namespace unrut
