// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file_dump.h"

#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <workspace/workspace.h>

#include <memory>
#include <optional>
#include <vector>

namespace unrut {

/// What a furnished journal holds, by name.
struct Furniture
{
    CheckId finishedCheck;
    CheckId binnedCheck;
    CheckId draft;
    GoalId dream;
    GoalId next;     ///< three steps, the first of them done
    GoalId lastNext; ///< below it; its only step is in the bin
    GoalId doing;    ///< two steps
    GoalId done;
    GoalId opportunity; ///< in Doing, where it does not count
    GoalId binned;      ///< was in Next
    StepId firstStep;   ///< of next; done
    StepId secondStep;
    StepId thirdStep;
    BinnedLineId binnedStep; ///< of lastNext; done
    EntryId grateful;
    EntryId note;
    EntryId binnedEntry;
    QDate checkInDay;
    PersonId mentor; ///< two points, and one in the bin
    BinnedLineId binnedPoint;
    PersonId binnedPerson;
    TalkId plannedTalk; ///< with the mentor, as are the others
    TalkId heldTalk;    ///< one agreement
    TalkId binnedTalk;
    LookingBackId lookingBack;
    LookingBackId binnedLookingBack;
    ArrivalId arrival;
    ArrivalId binnedArrival;
    WorksheetId worksheet; ///< of Play::Decide
    WorksheetId binnedWorksheet;
    FridayPageId fridayPage; ///< with a win
    FridayPageId binnedFridayPage;
    PracticeId practice; ///< goes on
};
constexpr size_t thingsInTheBin = 11; ///< of a furnished journal

/// A journal in a folder of its own, open in a workspace, with everything the workspace tells written down.
class Sandbox
{
public:
    enum class Start { Empty, Furnished };
    explicit Sandbox(Start start = Start::Empty);
    /// A journal that lies somewhere, with where its clock and its ids stand.
    struct Place
    {
        QString journal;
        QDateTime now;
        quint64 ids = 0;
    };
    /// Nothing is open until reopen().
    explicit Sandbox(const Place& place);

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const Furniture& furniture() const { return m_furniture; }
    [[nodiscard]] FakeClock& clock() { return m_clock; }
    [[nodiscard]] SequentialIdSource& ids() { return m_ids; }
    [[nodiscard]] const TemporaryJournal& files() const
    {
        return *m_files;
    } ///< not where the journal lies somewhere else
    [[nodiscard]] QString path() const { return m_path; }

    /// Closes the journal and opens it again. Undo starts anew.
    Status reopen(WorkspaceMode mode = WorkspaceMode::MustExist);
    void close() { m_workspace.reset(); }

    /// What the file holds, read beside the workspace.
    [[nodiscard]] FileDump dump() const { return dumpOf(path()); }
    /// What the workspace reads from it; aborts the test when it cannot.
    [[nodiscard]] Journal everything() const;
    /// What the workspace holds in memory is what the file holds.
    [[nodiscard]] bool memoryMatchesFile() const;

    /// The changes that were told since the last call, each as text.
    QStringList takeChanges();
    int takeUndoSignals();

private:
    struct Furnished;
    void listen();
    void furnish();
    void furnishBoard();
    void furnishPeople();
    void furnishPages();
    void furnishLines();

    std::optional<TemporaryJournal> m_files;
    QString m_path;
    FakeClock m_clock;
    SequentialIdSource m_ids;
    std::unique_ptr<Workspace> m_workspace;
    Furniture m_furniture;
    QStringList m_changes;
    int m_undoSignals = 0;
};

/// 'goals: a, b; rules': the ids in the order of their making, so that two changes can be compared.
[[nodiscard]] QString told(const WorkspaceChange& change);

/// The value of a Result, or the end of the test program: what a test stands on must hold.
template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("a step that a test stands on failed: %d %s", static_cast<int>(result.error().code),
               qUtf8Printable(result.error().detail));
    return *std::move(result);
}
void need(const Status& status);

/// A whole check with every item of its form answered \a value.
[[nodiscard]] Check plainCheck(QDate day, int value);
/// A goal with a title, for a column.
[[nodiscard]] Goal plainGoal(const QString& title, BoardColumn column = BoardColumn::Next);
/// Titles of a column from top to bottom.
[[nodiscard]] QStringList titles(const Workspace& workspace, BoardColumn column);
/// The code of a failure; nothing for success.
template <class T>
[[nodiscard]] std::optional<ErrorCode> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace unrut
