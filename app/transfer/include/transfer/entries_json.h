// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUuid>

#include <vector>

namespace unrut {

/// A goal, a person, a talk or a worksheet that was found.
struct FoundThing
{
    QString kind; ///< 'goal', 'person', 'talk', 'worksheet'
    QUuid id;
    QString title; ///< of a talk, whom it is with; of a worksheet, the key of its way out
    QDate day;     ///< null: it has none
};

/// Entries in the order given, for programs: {"count": 1, "entries": [...], "things": [...]}, with the tags and people
/// of each text. The count is that of the entries. UTF-8, keys sorted, days and times in ISO 8601.
[[nodiscard]] QByteArray entriesJson(const std::vector<Entry>& entries, const std::vector<FoundThing>& things = {});

} // namespace unrut
