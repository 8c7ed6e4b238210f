// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_command.h"
#include "workspace_private.h"

namespace unrut {

namespace {

const JournalCommand* commandAt(const QUndoStack& stack, int index)
{
    if (index < 0 || index >= stack.count())
        return nullptr;
    return static_cast<const JournalCommand*>(stack.command(index)); // only JournalCommands are ever pushed
}

} // namespace

std::optional<Verb> Workspace::undoVerb() const
{
    const JournalCommand* command = commandAt(d->stack, d->stack.index() - 1);
    return command ? std::optional(command->verb()) : std::nullopt;
}

std::optional<Verb> Workspace::redoVerb() const
{
    const JournalCommand* command = commandAt(d->stack, d->stack.index());
    return command ? std::optional(command->verb()) : std::nullopt;
}

Status Workspace::undo()
{
    const JournalCommand* command = commandAt(d->stack, d->stack.index() - 1);
    if (!command)
        return failure(ErrorCode::NothingToUndo);
    if (const Status done = d->replay(command->change().inverse(), ErrorCode::NothingToUndo); !done)
        return done;
    d->stack.undo();
    Q_EMIT undoChanged();
    return {};
}

Status Workspace::redo()
{
    const JournalCommand* command = commandAt(d->stack, d->stack.index());
    if (!command)
        return failure(ErrorCode::NothingToRedo);
    if (const Status done = d->replay(command->change(), ErrorCode::NothingToRedo); !done)
        return done;
    d->stack.redo();
    Q_EMIT undoChanged();
    return {};
}

} // namespace unrut
