// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/id.h>

#include <QDateTime>
#include <QLatin1String>
#include <QString>
#include <QUuid>

#include <optional>

namespace unrut {

/// What a line in the bin was.
enum class LineKind {
    Step,  ///< of a goal
    Point, ///< to bring up with a person
};
constexpr int lineKindCount = 2;
[[nodiscard]] QLatin1String lineKindKey(LineKind kind); ///< 'step'
[[nodiscard]] std::optional<LineKind> lineKindFromKey(const QString& key);

/// A line that was taken out of a list and lies in the bin by itself: what it was taken out of is still there.
///
/// Which lines those are follows from a change of their goals and people: linesTakenOut().
struct BinnedLine
{
    BinnedLineId id; ///< that of the step or point
    LineKind kind = LineKind::Step;
    QUuid of; ///< the goal or person
    QString text;
    QDateTime doneAt;   ///< UTC; null: it was open
    QDateTime binnedAt; ///< UTC

    /// Always, as a line that is not in the bin is a step or a point.
    [[nodiscard]] static bool isBinned() { return true; }
    bool operator==(const BinnedLine&) const = default;
};

} // namespace unrut
