// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>
#include <domain/id.h>
#include <domain/play_id.h>
#include <domain/result.h>

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace unrut {

/// The columns of the board, in order, and the archive.
enum class BoardColumn { Dreams, Next, Doing, Done, Archive };
constexpr int boardColumnCount = 5;
[[nodiscard]] QLatin1String boardColumnKey(BoardColumn column); ///< 'dreams'
[[nodiscard]] std::optional<BoardColumn> boardColumnFromKey(const QString& key);

enum class GoalKind {
    StepGoal,
    Conversation,
    Decision,
    Learning,
    Challenge,
    Exploration,
    Connect,
    SelfCare,
    SideProject,
    Resume,
    Opportunity,
    CareerPath,
    Venture,
};
constexpr int goalKindCount = 13;
/// The kind of card that a play becomes on the board.
[[nodiscard]] GoalKind goalKindFor(Play play);
[[nodiscard]] QLatin1String goalKindKey(GoalKind kind); ///< 'step_goal'
[[nodiscard]] std::optional<GoalKind> goalKindFromKey(const QString& key);

enum class Horizon { Near, Far };

/// 'Did it help?', asked once a goal that came from a play is done.
enum class Helped { Yes, NoDifference, No };

/// One thing to tick inside a goal.
struct Step
{
    StepId id;
    QString text;
    QDateTime doneAt; ///< UTC; null while open
    [[nodiscard]] bool isDone() const { return !doneAt.isNull(); }
    bool operator==(const Step&) const = default;
};

/// What happened to a goal; kept for its history and the flow charts.
struct GoalEvent
{
    enum class Kind { Created, Moved, LimitRaised };
    HistoryId id;
    Kind kind = Kind::Created;
    QDateTime at;                         ///< UTC
    BoardColumn from = BoardColumn::Next; ///< Moved only
    BoardColumn to = BoardColumn::Next;   ///< Created and Moved
    int limit = 0;                        ///< LimitRaised: the new limit
    bool operator==(const GoalEvent&) const = default;
};

/// A card on the board.
struct Goal
{
    GoalId id;
    QString title;
    QString why;
    GoalKind kind = GoalKind::StepGoal;
    Horizon horizon = Horizon::Near;
    BoardColumn column = BoardColumn::Next;
    double position = 0;          ///< order within the column, ascending
    QDate due;                    ///< null: none
    std::optional<Domain> domain; ///< where in the check it comes from
    std::optional<Play> play;
    QString ifCue;                  ///< 'If <cue>, ...'
    QString thenStep;               ///< '... then <first step>'
    QString notes;                  ///< Markdown
    int minutes = 0;                ///< worked on it so far
    std::vector<Step> steps;        ///< in the person's order
    std::vector<GoalEvent> history; ///< oldest first
    std::optional<Helped> helped;   ///< the person's review of a finished play
    QDate doneDay;                  ///< local day it reached Done; null otherwise
    QDateTime createdAt;            ///< UTC
    QDateTime binnedAt;             ///< UTC; null unless in the bin

    [[nodiscard]] bool isBinned() const { return !binnedAt.isNull(); }
    [[nodiscard]] bool countsForLimit() const
    {
        return !isBinned() && column == BoardColumn::Doing && kind != GoalKind::Opportunity;
    }
    [[nodiscard]] int stepsDone() const;
    /// The first open step, or nothing.
    [[nodiscard]] const Step* nextStep() const;
    bool operator==(const Goal&) const = default;
};

enum class LimitMode { Hold, Signal };
/// How many goals may be in Doing. 1-9.
struct BoardRules
{
    int doingLimit = 1;
    LimitMode mode = LimitMode::Hold;
    bool operator==(const BoardRules&) const = default;
};
constexpr int largestDoingLimit = 9;

[[nodiscard]] int doingCount(const std::vector<Goal>& goals);
/// True when \a goals holds more in Doing than \a rules allow and the mode is Hold.
[[nodiscard]] bool breaksLimit(const std::vector<Goal>& goals, const BoardRules& rules);
/// The cards of a column that are not in the bin, in their order.
[[nodiscard]] std::vector<Goal> goalsIn(const std::vector<Goal>& goals, BoardColumn column);
/// A position for a card placed at \a row among \a column's cards (which must not contain the card itself).
[[nodiscard]] double positionAt(const std::vector<Goal>& column, int row);
/// Errors: EmptyText, TextTooLong, InvalidText, InvalidDay, OutOfRange. Returns the goal with its texts cleaned.
[[nodiscard]] Result<Goal> validatedGoal(Goal goal);

} // namespace unrut
