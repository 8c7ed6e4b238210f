// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <workspace/workspace.h>

#include <QtGlobal>

#include <memory>

namespace unrut {

/// A workspace over a journal of its own, on Monday 2 November 2026.
struct OpenWorkspace
{
    OpenWorkspace()
    {
        auto opened = Workspace::open(journal.path(), WorkspaceMode::CreateIfMissing, clock, ids);
        if (!opened)
            qFatal("the journal of a test cannot be opened");
        workspace = *std::move(opened);
    }

    /// A new card; aborts the test when there can be none.
    GoalId add(const QString& title, BoardColumn column = BoardColumn::Next, GoalKind kind = GoalKind::StepGoal) const
    {
        Goal goal;
        goal.title = title;
        goal.column = column;
        goal.kind = kind;
        const auto added = workspace->addGoal(goal);
        if (!added)
            qFatal("no goal could be added");
        return *added;
    }

    EntryId write(const QString& text, QDate day = {2026, 11, 2}, EntryKind kind = EntryKind::Note) const
    {
        const auto added = workspace->addEntry(kind, text, day);
        if (!added)
            qFatal("no entry could be added");
        return *added;
    }

    TemporaryJournal journal;
    FakeClock clock;
    SequentialIdSource ids;
    std::unique_ptr<Workspace> workspace;
};

} // namespace unrut
