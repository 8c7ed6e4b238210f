// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QDate>
#include <QString>
#include <QUuid>

#include <vector>

namespace unrut {

class Workspace;

/// What can be found in a journal.
enum class FoundKind { Goal, Person, Talk, Worksheet, Entry };

/// One thing that was found.
struct Found
{
    FoundKind kind = FoundKind::Entry;
    QUuid thing;
    bool operator==(const Found&) const = default;
};
/// All that \a typed finds, understood as in the log: goals as on the board, people, talks and worksheets as they
/// were made, entries newest first; of each \a most at most, and nothing that is in the bin. Nothing typed finds
/// nothing. Errors: ReadFailed.
[[nodiscard]] Result<std::vector<Found>> searchEverything(const Workspace& workspace, const QString& typed, int most);

} // namespace unrut
