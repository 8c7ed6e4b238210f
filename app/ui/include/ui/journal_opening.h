// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace unrut {

class Clock;
class IdSource;
class JournalAhead;
class Settings;
class Workspace;
enum class WorkspaceMode;

/// Which journal the window is to open, and who said so.
struct JournalRequest
{
    QString path; ///< relative to the working folder, or absolute
    /// Named for this start alone, so what is chosen instead of it is not kept as the journal of this person.
    bool named = false;
    /// Called when another program holds the journal at a path; true when that one has come to the front instead, and
    /// nothing is to be opened here. Empty: there is nobody to ask.
    std::function<bool(const QString& path)> showHolder = {};
    /// The first try, begun already with the aim of \a path; null: it is made here.
    JournalAhead* ahead = nullptr;
    /// What is known to be wrong with it, although it can be opened: asked about before the first try.
    std::optional<Error> found = {};
};

/// How a journal is opened at first.
struct JournalAim
{
    QString path; ///< absolute
    WorkspaceMode mode;
};
/// A journal that the window had open before is not made anew, and a backup is only read.
[[nodiscard]] JournalAim aimAt(const QString& path, const Settings& settings);

/// Opens a journal for the window. What cannot be opened is told in a dialog with the ways that are left, until one
/// works. A journal that the window had open before is never made anew unless the person says so. Null when the person
/// gives up. The settings learn which journal was opened.
[[nodiscard]] std::unique_ptr<Workspace> openJournalAsking(const JournalRequest& request, Settings& settings,
                                                           const Clock& clock, IdSource& ids);

/// Asks over \a window whether the journal \a file is to be opened instead of the one that it shows; what is no
/// journal, or cannot be read, is told. True when the person wants it.
[[nodiscard]] bool asksToOpen(const QString& file, QWidget& window, const Clock& clock, IdSource& ids);

/// Tells what went wrong while there is no window, and waits until it was read.
void tellProblem(const Error& error);

} // namespace unrut
