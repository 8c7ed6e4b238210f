// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>

#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>
#include <vector>

namespace unrut {

/// What can lie in the bin, in the order in which it is told.
enum class BinKind {
    Entry,
    Check,
    Goal,
    Worksheet,
    Person,
    Talk,
    FridayPage,
    Practice,
    LookingBack,
    Arrival,
    Step,  ///< of a goal that is not in the bin
    Point, ///< to bring up with a person who is not in the bin
};
constexpr int binKindCount = 12;
[[nodiscard]] QLatin1String binKindKey(BinKind kind); ///< 'friday_page'

/// Something in the bin.
struct BinnedThing
{
    BinKind kind = BinKind::Entry;
    QUuid id;
    QDateTime binnedAt; ///< UTC
    QDate day;          ///< the local day it belongs to; null: none
    QString words;      ///< what a person wrote first in it, on one line; empty: nothing
    QString from = {};  ///< of a step or point: the goal's title or the person's name, on one line
    bool operator==(const BinnedThing&) const = default;
};

/// How many things of each kind.
using BinCounts = std::array<int, binKindCount>;
[[nodiscard]] int total(const BinCounts& counts);

/// What lies in the bin.
struct Bin
{
    std::vector<BinnedThing> things; ///< the last that went there first
    BinCounts counts{};              ///< what goes when it is emptied: those, and what goes with them
};
/// \a journal holds at least what is in the bin, every talk, goal and person; \a lines are all there are in the bin.
[[nodiscard]] Bin binOf(const Journal& journal, const std::vector<BinnedLine>& lines);

/// The lines that \a change takes out of goals and people which stay, as of \a now (UTC). One that is in its list again
/// with another id was replaced, not taken out.
[[nodiscard]] std::vector<Edit<BinnedLine>> linesTakenOut(const JournalChange& change, const QDateTime& now);

/// Deletion can be taken back for this many days at least.
constexpr int binDays = 30;

/// The day up to which emptying the bin may reckon, from \a days on which the program ran, the last first; nothing
/// while there are too few. A clock that was set forward is not believed before the program ran on four days by it:
/// then, and when days lie far apart, it is the fourth last. Days later than the last are of a clock that was ahead.
[[nodiscard]] std::optional<QDate> believedDay(const std::vector<QDate>& days);

/// Takes out of the journal for good what went to the bin before \a before (UTC; null: all of it). \a journal holds at
/// least what is in the bin, and every talk; \a lines are all there are in the bin. With a person go the talks with
/// them, and with everything the lines that were taken out of it.
[[nodiscard]] JournalChange purgeOf(const Journal& journal, const std::vector<BinnedLine>& lines,
                                    const QDateTime& before);
/// What such a change takes out.
[[nodiscard]] BinCounts countsOf(const JournalChange& purge);
[[nodiscard]] QSet<QUuid> idsOf(const JournalChange& purge);
/// Whether \a change makes, changes or points to anything of \a ids.
[[nodiscard]] bool mentions(const JournalChange& change, const QSet<QUuid>& ids);

} // namespace unrut
