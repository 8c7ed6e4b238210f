// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <workspace/workspace.h>

#include <array>
#include <map>
#include <vector>

namespace unrut {

/// A card, a list of words and ticks.
struct ModelStep
{
    StepId id;
    QString text;
    bool done = false;
    bool operator==(const ModelStep&) const = default;
};
struct ModelCard
{
    GoalId id;
    QString title;
    GoalKind kind = GoalKind::StepGoal;
    int minutes = 0;
    std::optional<Helped> helped;
    std::vector<ModelStep> steps;
    size_t events = 0; ///< length of its history
    bool operator==(const ModelCard&) const = default;
    [[nodiscard]] bool counts() const { return kind != GoalKind::Opportunity; }
};
struct ModelEntry
{
    EntryKind kind = EntryKind::Note;
    QString text;
    QDate day;
    bool binned = false;
    bool operator==(const ModelEntry&) const = default;
};
struct ModelCheck
{
    QDate day;
    bool binned = false;
    bool operator==(const ModelCheck&) const = default;
};

/// A journal as plain lists, without positions, ids of history, times or SQL: what a person believes it to be.
struct Model
{
    using Column = std::vector<ModelCard>;
    std::array<Column, boardColumnCount> columns;
    std::map<GoalId, std::pair<BoardColumn, ModelCard>> bin;
    std::map<EntryId, ModelEntry> entries;
    std::map<QDate, int> moods;
    std::map<CheckId, ModelCheck> checks;
    int limit = 1;
    bool holds = true;
    bool operator==(const Model&) const = default;

    [[nodiscard]] Column& in(BoardColumn column) { return columns[static_cast<size_t>(column)]; }
    [[nodiscard]] ModelCard* find(const GoalId& id);
    [[nodiscard]] std::optional<BoardColumn> columnOf(const GoalId& id) const;
    [[nodiscard]] std::vector<GoalId> cards() const;

    /// Cards that count in Doing.
    [[nodiscard]] int doing() const;
    [[nodiscard]] bool fits() const { return !holds || doing() <= limit; }
    /// Takes \a id from where it is and puts it at \a row of \a column; -1: the end.
    void place(const GoalId& id, BoardColumn column, int row);
    void makeRoom(int incoming);
    void raise(const GoalId& id);
};

/// What a journal comes down to.
[[nodiscard]] Model modelOf(const Journal& journal);

/// The steps that can be undone and redone: whole models, one after the other.
class ModelHistory
{
public:
    [[nodiscard]] const Model& now() const { return m_states[m_index].model; }
    /// Nothing happens when \a next is the same as now. Steps with one key in a row are one.
    void push(Model next, const QString& key = {});
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const { return m_index > 0; }
    [[nodiscard]] bool canRedo() const { return m_index + 1 < m_states.size(); }

private:
    struct State
    {
        Model model;
        QString key;
    };
    std::vector<State> m_states{State()};
    size_t m_index = 0;
};

} // namespace unrut
