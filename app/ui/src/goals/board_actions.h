// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/goal.h>
#include <workspace/workspace.h>

#include <QObject>

namespace unrut {

class ColumnModel;

/// What a person does to cards on the board, by whatever road: asks the workspace, asks about the limit when it holds,
/// and says what was done.
class BoardActions : public QObject
{
    Q_OBJECT

public:
    /// \a asker is the widget over whose window questions are asked.
    BoardActions(const PageContext& context, QWidget* asker);

    /// A goal from a typed line: 'Ask Dana !fri #talk @Dana'. The column says how far off it is unless the line does.
    void add(BoardColumn column, const QString& line);
    void move(const std::vector<GoalId>& ids, BoardColumn column, int row, LimitChoice choice = LimitChoice::Respect);
    /// Drops cards before the row \a row that \a to shows; what it hides stays where it is.
    void drop(const ColumnModel& to, const std::vector<GoalId>& ids, int row);
    /// By keyboard: \a columns to the right in reading order, \a rows down.
    void moveBy(const ColumnModel& from, const std::vector<GoalId>& ids, int columns, int rows);
    void tick(const GoalId& goal, const StepId& step);
    void bin(const std::vector<GoalId>& ids);
    void restore(const GoalId& id, LimitChoice choice = LimitChoice::Respect);

Q_SIGNALS:
    void added(unrut::BoardColumn column);
    void moved(const std::vector<unrut::GoalId>& ids, unrut::BoardColumn column);
    /// The limit was asked about, so nothing has moved yet.
    void refused();
    /// An open decision was to be moved to Done.
    void decisionOpen(const unrut::GoalId& goal);

private:
    void addGoal(const Goal& goal, LimitChoice choice);
    void tell(const std::vector<GoalId>& ids, BoardColumn column);
    [[nodiscard]] QString nameOf(BoardColumn column) const;

    PageContext m_context;
    QWidget* m_asker;
};

/// How many columns the board shows: all but the archive.
constexpr int shownColumnCount = boardColumnCount - 1;

} // namespace unrut
