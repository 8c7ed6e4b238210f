// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cli/command_line.h>
#include <desktop/instance.h>

#include <functional>

namespace unrut {

class MainWindow;
class Workspace;

/// Answers second starts and commands about the journal that is open here. All arguments must outlive it.
class RunningProgram
{
public:
    /// \a offer is called with another journal that a second start was given.
    RunningProgram(Workspace& workspace, IdSource& ids, MainWindow& window,
                   std::function<void(const QString& file)> offer);

private:
    [[nodiscard]] InstanceAnswer answer(const InstanceRequest& request);
    [[nodiscard]] InstanceAnswer runCommand(const InstanceRequest& request);

    Workspace& m_workspace;
    IdSource& m_ids;
    MainWindow& m_window;
    std::function<void(const QString& file)> m_offer;
    InstanceServer m_server; ///< for this journal
    InstanceServer m_front;  ///< for any other
};

/// Shows \a window, wherever it was, with the desktop's permission if there is one.
void bringToFront(MainWindow& window, const QByteArray& startupToken);

/// Has the program that holds \a journal come to the front, or with \a isQuiet go on as it is. False when none answers.
[[nodiscard]] bool showRunningProgram(const QString& journal, const QString& tab, bool isQuiet = false);
/// Gives a journal that a file manager opened to the program that holds it or, when none does, to the one that was
/// there first, which asks the person. False when there is none, or no such file.
[[nodiscard]] bool handToRunningProgram(const QString& journal, const QString& tab);
/// Has the program that holds \a journal answer the command. Nothing when none answers.
[[nodiscard]] std::optional<cli::CommandAnswer> answerOfRunningProgram(const QString& journal,
                                                                       const QStringList& arguments);

} // namespace unrut
