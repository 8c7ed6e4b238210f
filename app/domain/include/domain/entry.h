// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/id.h>
#include <domain/result.h>

#include <QDate>
#include <QDateTime>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace unrut {

enum class EntryKind { Grateful, Win, Keep, Note };
constexpr int entryKindCount = 4;
[[nodiscard]] QLatin1String entryKindKey(EntryKind kind); ///< 'grateful'
[[nodiscard]] std::optional<EntryKind> entryKindFromKey(const QString& key);

/// A dated line of the log; several a day. Its tags and people are read from the text (domain/text.h).
struct Entry
{
    EntryId id;
    EntryKind kind = EntryKind::Grateful;
    QDate day; ///< the person's local day; never changes by itself
    QString text;
    std::optional<GoalId> goal; ///< the goal it was logged from
    QDateTime createdAt;        ///< UTC
    QDateTime binnedAt;         ///< UTC; null unless in the bin

    [[nodiscard]] bool isBinned() const { return !binnedAt.isNull(); }
    bool operator==(const Entry&) const = default;
};
/// Errors: EmptyText, TextTooLong, InvalidText, InvalidDay. Returns the entry with its text cleaned.
[[nodiscard]] Result<Entry> validatedEntry(Entry entry);

/// How a day was; one a day.
struct CheckIn
{
    CheckInId id;
    QDate day;
    std::optional<int> mood;     ///< 0-10
    std::optional<int> energy;   ///< 0-10
    std::optional<double> sleep; ///< hours, 0-24, in quarter hours or as typed
    QString word;
    QDateTime createdAt; ///< UTC
    [[nodiscard]] bool isEmpty() const { return !mood && !energy && !sleep && word.isEmpty(); }
    bool operator==(const CheckIn&) const = default;
};
/// Errors: OutOfRange, TextTooLong, InvalidText, InvalidDay.
[[nodiscard]] Result<CheckIn> validatedCheckIn(CheckIn checkIn);

/// Which entries a list or search wants. Empty filters do not restrict.
struct EntryFilter
{
    QString text; ///< full text: words, prefixes, "phrases"; anything malformed is plain text
    std::vector<EntryKind> kinds;
    QString tag;    ///< without the sign
    QDate from, to; ///< inclusive
    bool inBin = false;
    bool operator==(const EntryFilter&) const = default;
};

/// How far the entries that a filter lets through have been counted, newest first. A new one has counted nothing.
struct EntryTally
{
    int count = 0;
    qint64 place = std::numeric_limits<qint64>::max(); ///< where counting goes on; means something in storage only
    bool isWhole = false;                              ///< there are no more
    bool operator==(const EntryTally&) const = default;
};

enum class LogDirection { Older, Newer };

/// How often something was named in the log.
struct NameCount
{
    QString name; ///< with its sign: '#team', '@Priya'
    int count = 0;
    bool operator==(const NameCount&) const = default;
};

} // namespace unrut
