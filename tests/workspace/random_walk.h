// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference_model.h"
#include "sandbox.h"

#include <domain/split_mix64.h>

#include <algorithm>
#include <iterator>

namespace unrut {

/// Does random things to a journal and to a model of it, and says where they part.
class Walk
{
public:
    explicit Walk(quint64 seed) : m_random(seed) {}
    /// Goes on with a journal that is there; nothing is open until begin().
    Walk(quint64 seed, const Sandbox::Place& place) : m_random(seed), m_sandbox(place) {}
    Status begin();

    /// One thing, done or refused on both sides. An empty text when they agree.
    QString step();
    struct Trial
    {
        std::optional<ErrorCode> refusal; ///< of the disk; nothing was done then
        QString wrong;                    ///< as step()
    };
    /// One thing where the disk may fail: what it refuses must leave no trace.
    Trial tryStep();
    /// The fingerprint of what the journal is to be.
    [[nodiscard]] QByteArray print() const { return fingerprint(m_history.now(), m_unsent); }

    /// Nothing when the file holds what the model says.
    QString compareFile();

    Sandbox& sandbox() { return m_sandbox; }
    [[nodiscard]] int refusals() const { return m_refusals; }
    [[nodiscard]] int undone() const { return m_undone; }
    [[nodiscard]] int typed() const { return m_typed; } ///< pauses in typing
    /// What both sides did or refused; a step that finds nothing to do it to is none.
    [[nodiscard]] int deeds() const { return m_deeds; }

private:
    struct Deed
    {
        void (Walk::*doIt)();
        size_t weight; ///< drawn this often among the sum of all
    };
    static const std::vector<Deed>& allDeeds();

    size_t below(size_t bound) { return m_random.below(bound); }
    bool happens(size_t oneIn) { return below(oneIn) == 0; }
    Workspace& w() { return m_sandbox.workspace(); }
    template <class AnyId>
    std::optional<AnyId> oneOf(const std::vector<AnyId>& ids)
    {
        return ids.empty() ? std::nullopt : std::optional(ids[below(ids.size())]);
    }
    template <class Key, class Value>
    std::optional<Key> oneOf(const std::map<Key, Value>& things)
    {
        return things.empty()
                   ? std::nullopt
                   : std::optional(std::next(things.begin(), static_cast<long>(below(things.size())))->first);
    }
    std::optional<GoalId> someGoal() { return oneOf(m_history.now().cards()); }
    BoardColumn someColumn() { return static_cast<BoardColumn>(happens(3) ? 2 : below(boardColumnCount)); }
    LimitChoice someChoice() { return static_cast<LimitChoice>(below(3)); }
    QString someText();
    void expect(const Status& status, std::optional<ErrorCode> expected);
    /// Both sides did it, or both refuse with \a refusal.
    void settle(const Status& status, std::optional<ErrorCode> refusal, Model next, const QString& key = {})
    {
        expect(status, refusal);
        if (!refusal)
            m_history.push(std::move(next), key);
    }
    static std::optional<ErrorCode> limitOf(bool fits)
    {
        return fits ? std::nullopt : std::optional(ErrorCode::LimitReached);
    }
    GoalKind someKind();
    void compareMemory();
    void addGoal();
    void editTitle();
    void editKind();
    void editWords();
    void move() { moveCards(1); }
    void moveSeveral() { moveCards(3); }
    void moveCards(int count);
    void binGoal();
    void restoreGoal();
    /// \a above: the cards that stood above it when it was binned, if that was just now.
    void restore(const GoalId& id, const std::optional<std::vector<GoalId>>& above);
    void addStep();
    void changeStep();
    void addMinutes();
    void review();
    void endDecision();
    void reachStage();
    void keepDay();
    void renameColumn();
    void startOrStopTimer();
    void setRules();
    QDate someDay() { return m_sandbox.clock().today().addDays(-static_cast<int>(below(9))); }
    void addEntry();
    void editEntry();
    void binOrRestoreEntry();
    void checkIn();
    void recordCheck();
    void binOrRestoreCheck();
    void addPerson();
    void editPerson();
    void binOrRestorePerson();
    void addTalk();
    void editTalk();
    void binOrRestoreTalk();
    void saveWorksheet();
    void binOrRestoreWorksheet();
    void keepTyping();
    void undo();
    void redo();

    SplitMix64 m_random;
    Sandbox m_sandbox;
    ModelHistory m_history;
    std::optional<FocusTimer> m_timer; ///< begins and ends outside of undo
    UnsentTexts m_unsent;              ///< likewise
    QString m_wrong;
    std::optional<ErrorCode> m_fault; ///< what the disk refused the last deed with
    size_t m_deed = 0;
    int m_refusals = 0;
    int m_undone = 0;
    int m_typed = 0;
    int m_deeds = 0;
    struct Binned
    {
        GoalId id;
        std::vector<GoalId> above; ///< the cards that stood above it, column by column
    };
    std::optional<Binned> m_justBinned; ///< by the step before this one
};

} // namespace unrut
