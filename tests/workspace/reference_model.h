// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <workspace/workspace.h>

#include <array>
#include <map>
#include <set>
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
/// What a person wrote about a card beside its title.
struct ModelWords
{
    QDate due;
    Horizon horizon = Horizon::Near;
    std::optional<Domain> domain;
    std::optional<AreaAnswer> area;
    std::array<QString, 5> texts; ///< why, if, then, notes, mark
    std::optional<Play> play;
    bool inWorkReports = false;
    bool operator==(const ModelWords&) const = default;
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
    QString person;
    std::optional<DecisionEnd> end;
    std::vector<StageDay> stages;
    std::set<QDate> kept;
    ModelWords words;
    bool operator==(const ModelCard&) const = default;
    /// 0: no limit, 1: the one on Doing, 2: the one on side projects.
    [[nodiscard]] int group() const
    {
        return kind == GoalKind::Opportunity ? 0 : kind == GoalKind::SideProject ? 2 : 1;
    }
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
struct ModelPerson
{
    QString name;
    QString notes;
    int everyWeeks = 0;
    bool binned = false;
    bool operator==(const ModelPerson&) const = default;
};
struct ModelTalk
{
    PersonId person;
    TalkState state = TalkState::Planned;
    QDate day;
    QString outcome;
    bool binned = false;
    bool operator==(const ModelTalk&) const = default;
};
struct ModelSheet
{
    Play play = Play::Decide;
    QString text;
    bool binned = false;
    bool operator==(const ModelSheet&) const = default;
};

/// A step that was taken out of a card.
struct ModelLine
{
    GoalId of;
    QString text;
    bool done = false;
    bool operator==(const ModelLine&) const = default;
};

/// A journal as plain lists, without positions, ids of history, times or SQL: what a person believes it to be.
struct Model
{
    using Column = std::vector<ModelCard>;
    std::array<Column, boardColumnCount> columns;
    std::map<GoalId, std::pair<BoardColumn, ModelCard>> bin;
    std::map<StepId, ModelLine> takenOut;
    std::map<EntryId, ModelEntry> entries;
    std::map<QDate, int> moods;
    std::map<CheckId, ModelCheck> checks;
    std::map<PersonId, ModelPerson> people;
    std::map<TalkId, ModelTalk> talks;
    std::map<WorksheetId, ModelSheet> sheets;
    std::array<int, 3> limits{0, 1, 1}; ///< by group
    bool holds = true;
    std::array<QString, boardColumnCount - 1> names;
    bool operator==(const Model&) const = default;

    [[nodiscard]] Column& in(BoardColumn column) { return columns[static_cast<size_t>(column)]; }
    [[nodiscard]] ModelCard* find(const GoalId& id);
    [[nodiscard]] std::optional<BoardColumn> columnOf(const GoalId& id) const;
    [[nodiscard]] std::vector<GoalId> cards() const;

    /// Cards of \a group in Doing.
    [[nodiscard]] int doing(int group) const;
    [[nodiscard]] bool fits(int group) const
    {
        return group == 0 || !holds || doing(group) <= limits[static_cast<size_t>(group)];
    }
    /// False when one of the limits is broken that holds more than in \a before, or allows less.
    [[nodiscard]] bool fitsAfter(const Model& before) const;
    /// Takes \a id from where it is and puts it at \a row of \a column; -1: the end.
    void place(const GoalId& id, BoardColumn column, int row);
    void makeRoom(int group, int incoming);
    void raise(const GoalId& id);
};

/// What a journal comes down to.
[[nodiscard]] Model modelOf(const Journal& journal, const std::vector<BinnedLine>& lines = {});

/// A fingerprint of all of it and of what is being typed, in hexadecimal: the same in every process.
[[nodiscard]] QByteArray fingerprint(const Model& model, const UnsentTexts& unsent);

/// The steps that can be undone and redone: whole models, one after the other.
class ModelHistory
{
public:
    explicit ModelHistory(Model first = {}) : m_states{State{std::move(first), {}}} {}
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
    std::vector<State> m_states;
    size_t m_index = 0;
};

} // namespace unrut
