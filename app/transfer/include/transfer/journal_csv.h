// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace unrut {

/// The tables that a journal gives for spreadsheets.
enum class CsvTable { Log, CheckIns, Goals, Assessments, FridayPages, People, Talks };
constexpr int csvTableCount = 7;
[[nodiscard]] QLatin1String csvTableKey(CsvTable table); ///< 'check-ins'
[[nodiscard]] std::optional<CsvTable> csvTableFromKey(const QString& key);

/// One table of the journal as CSV, without what is in the bin. Names of columns and words are those of the JSON; days
/// in ISO 8601, numbers with a point. Only the tables of people and talks name anybody beyond what a text says.
[[nodiscard]] QByteArray journalCsv(const Journal& journal, CsvTable table);

} // namespace unrut
