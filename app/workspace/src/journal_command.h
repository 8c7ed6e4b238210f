// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/verb.h>

#include <QString>
#include <QUndoCommand>

namespace unrut {

/// One undo step: what a verb changed, as values.
///
/// The workspace writes the file before it moves the stack, so undo() and redo() have nothing left to do here; a write
/// that fails leaves the stack exactly where it was.
class JournalCommand final : public QUndoCommand
{
public:
    JournalCommand(Verb verb, JournalChange change, QString mergeKey);

    [[nodiscard]] Verb verb() const { return m_verb; }
    [[nodiscard]] const JournalChange& change() const { return m_change; }

    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* next) override;
    void undo() override {}
    void redo() override {}

private:
    Verb m_verb;
    JournalChange m_change;
    QString m_mergeKey;
};

} // namespace unrut
