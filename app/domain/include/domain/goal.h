// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>
#include <domain/goal_parts.h>
#include <domain/id.h>
#include <domain/play_id.h>
#include <domain/result.h>

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
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

/// 'Is this area where you want it?', asked when a goal is done.
enum class AreaAnswer { Stay, Another, Enough };
constexpr int areaAnswerCount = 3;
[[nodiscard]] QLatin1String areaAnswerKey(AreaAnswer answer); ///< 'stay'
[[nodiscard]] std::optional<AreaAnswer> areaAnswerFromKey(const QString& key);

/// Which limit on Doing a card counts for. Opportunities count for none.
enum class LimitGroup { None, Focus, SideProject };

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
    enum class Kind { Created, Moved, LimitRaised, SideLimitRaised, Worked };
    HistoryId id;
    Kind kind = Kind::Created;
    QDateTime at;                         ///< UTC
    BoardColumn from = BoardColumn::Next; ///< Moved only
    BoardColumn to = BoardColumn::Next;   ///< Created and Moved
    int limit = 0;                        ///< LimitRaised, SideLimitRaised: the new limit
    QDate day = {};                       ///< the person's local day then; null where an older journal kept none
    int minutes = 0;                      ///< Worked: how long
    QString note = {};                    ///< Worked: what pulled the person away, if they said
    bool operator==(const GoalEvent&) const = default;
};

/// In characters (UTF-16 units): three hundred words of any language.
constexpr qsizetype longestGoalTitle = 4000;

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
    QString person;                 ///< who it is with, as typed
    QString ifCue;                  ///< 'If <cue>, ...'
    QString thenStep;               ///< '... then <first step>'
    QString notes;                  ///< Markdown
    int minutes = 0;                ///< worked on it so far
    std::vector<Step> steps;        ///< in the person's order
    std::vector<GoalEvent> history; ///< oldest first
    std::optional<Helped> helped;   ///< the person's review of a finished play
    std::optional<AreaAnswer> area; ///< asked when it was done
    QString mark;                   ///< 'How will you mark it?'
    bool inWorkReports = false;     ///< side projects only: whether a report for work may tell of it
    GoalParts parts;
    QDate doneDay;       ///< local day it reached Done; null otherwise
    QDateTime createdAt; ///< UTC
    QDateTime binnedAt;  ///< UTC; null unless in the bin

    [[nodiscard]] bool isBinned() const { return !binnedAt.isNull(); }
    /// The limit it counts for when it is in Doing.
    [[nodiscard]] LimitGroup limitGroup() const;
    /// True for a card in Doing that counts for the limit on \a group.
    [[nodiscard]] bool countsForLimit(LimitGroup group = LimitGroup::Focus) const
    {
        return !isBinned() && column == BoardColumn::Doing && limitGroup() == group;
    }
    /// True for a decision that has not ended, which may not reach Done.
    [[nodiscard]] bool isOpenDecision() const { return kind == GoalKind::Decision && !parts.decision.end; }
    /// True for an exploration or a venture of which nobody has said yet what came of it.
    [[nodiscard]] bool isUnjudged() const
    {
        return kind == GoalKind::Exploration ? !parts.exploration.verdict
                                             : kind == GoalKind::Venture && !parts.venture.passed;
    }
    /// True for an opportunity that is not closed and has stood still for more than staleAfterDays.
    [[nodiscard]] bool isStale(QDate today) const;
    /// The day on which it asks for something: when it is due while it is open, or, for a decision that was put off,
    /// when to look at it again. Self-care asks on no day of rest and not while it is paused. Null: never.
    [[nodiscard]] QDate dayToAsk() const;
    /// The local day on which \a event happened; that of UTC where an older journal kept none.
    [[nodiscard]] static QDate dayOf(const GoalEvent& event)
    {
        return event.day.isValid() ? event.day : event.at.date();
    }
    [[nodiscard]] int stepsDone() const;
    /// The first open step, or nothing.
    [[nodiscard]] const Step* nextStep() const;
    bool operator==(const Goal&) const = default;
};

enum class LimitMode { Hold, Signal };
/// The rules of the board. Limits: 1-9.
struct BoardRules
{
    int doingLimit = 1; ///< goals in Doing, side projects and opportunities aside
    LimitMode mode = LimitMode::Hold;
    int sideLimit = 1; ///< side projects in Doing
    /// The person's own names of the columns but the archive; empty: the usual one.
    std::array<QString, boardColumnCount - 1> names = {};
    [[nodiscard]] int limitOf(LimitGroup group) const
    {
        return group == LimitGroup::SideProject ? sideLimit : doingLimit;
    }
    bool operator==(const BoardRules&) const = default;
};
constexpr int largestDoingLimit = 9;

/// A name is short: it stands in the head of a column.
constexpr int longestColumnName = 40;

/// 'Just start': a stretch of work that is running. It is the instant that counts; nothing ticks.
struct FocusTimer
{
    GoalId goal;
    QDateTime startedAt; ///< UTC
    int minutes = 10;    ///< how long it was meant to take, 1-180
    /// Whole minutes since it began, 0 when the clock was set back; never more than \a minutes: whoever forgets it, or
    /// lets the machine sleep, is not told to have worked all night.
    [[nodiscard]] int worked(const QDateTime& now) const;
    /// When it is over. UTC.
    [[nodiscard]] QDateTime endsAt() const { return startedAt.addSecs(60LL * minutes); }
    [[nodiscard]] bool isOver(const QDateTime& now) const { return now >= endsAt(); }
    bool operator==(const FocusTimer&) const = default;
};
constexpr int longestFocusTimer = 180;

[[nodiscard]] int doingCount(const std::vector<Goal>& goals, LimitGroup group = LimitGroup::Focus);
/// The limit that \a goals break, if any and if the mode is Hold.
[[nodiscard]] std::optional<LimitGroup> brokenLimit(const std::vector<Goal>& goals, const BoardRules& rules);
/// True when \a goals holds more in Doing than \a rules allow and the mode is Hold.
[[nodiscard]] bool breaksLimit(const std::vector<Goal>& goals, const BoardRules& rules);
/// The cards of a column that are not in the bin, in their order.
[[nodiscard]] std::vector<Goal> goalsIn(const std::vector<Goal>& goals, BoardColumn column);
/// As goalsIn(), without copying; good as long as \a goals is.
[[nodiscard]] std::vector<const Goal*> cardsIn(const std::vector<Goal>& goals, BoardColumn column);
/// A position for a card placed at \a row among \a column's cards (which must not contain the card itself).
[[nodiscard]] double positionAt(const std::vector<const Goal*>& column, int row);
/// Errors: EmptyText, TextTooLong, InvalidText, InvalidDay, OutOfRange. Returns the goal with its texts cleaned.
[[nodiscard]] Result<Goal> validatedGoal(Goal goal);

} // namespace unrut
