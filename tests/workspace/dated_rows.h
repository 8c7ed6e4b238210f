// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_dump.h"

#include <QMap>
#include <QSet>

namespace unrut {

/// Every day and instant that a journal keeps, 'table column row' -> as it stands there; what reminders remember is not
/// among them.
using DatedRows = QMap<QString, QString>;
[[nodiscard]] DatedRows datedRows(const FileDump& dump);
/// 'table column' of each.
[[nodiscard]] QSet<QString> datedColumns(const DatedRows& rows);
/// The same of all that the schema of a journal has, whether anything stands there or not.
[[nodiscard]] QSet<QString> datedColumnsOf(const QString& journal);

} // namespace unrut
