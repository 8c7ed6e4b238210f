// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QByteArray>
#include <QString>

namespace unrut::cli {

/// How a command ended. An error is one line, without the program's name.
struct Outcome
{
    enum Exit { Done = 0, Refused = 1, Misused = 2 };

    Exit exit = Done;
    QByteArray output;
    QString error;
    /// Something was changed, and the output merely says so: losing it must not look like a failure.
    bool changedSomething = false;
    /// Refused since another program holds the journal at this path; empty else.
    QString heldJournal = {};
};

/// The answer of a command that reads.
[[nodiscard]] Outcome answered(const QByteArray& output);
/// The same for people: \a text is made fit for a terminal.
[[nodiscard]] Outcome answered(const QString& text);
/// The sentence of a command that changed something.
[[nodiscard]] Outcome changed(const QString& sentence);
[[nodiscard]] Outcome refused(const Error& error);
[[nodiscard]] Outcome refused(const QString& sentence);
/// Refused because of what lies at \a path, which the line then begins with.
[[nodiscard]] Outcome refusedAt(const QString& path, const Error& error);
/// Refused because the journal at \a path could not be opened.
[[nodiscard]] Outcome refusedToOpen(const QString& path, const Error& error);
/// Wrong usage of \a command; empty: of the program.
[[nodiscard]] Outcome misused(const QString& command, const QString& sentence);
[[nodiscard]] Outcome misused(const QString& command, const Error& error);

} // namespace unrut::cli
