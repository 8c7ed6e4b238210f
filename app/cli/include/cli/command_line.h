// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cli room is the command line: which commands there are, what each may be given, what it answers. It opens the
// journal through the workspace and knows neither windows nor SQL. Everything it touches is handed in, so all of it
// can be tested in one process; what must happen before there is an application object is in app/main.

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <set>

class QIODevice;

namespace unrut {

class Clock;
class IdSource;
class Workspace;

} // namespace unrut

namespace unrut::cli {

/// What a command gave back.
struct CommandAnswer
{
    int exit = 0;
    QByteArray output; ///< UTF-8
    QByteArray error;  ///< UTF-8
};

/// What a command works with. Nothing is taken from anywhere else.
struct CommandEnvironment
{
    QString journal; ///< the journal where --journal names none: the one that the window uses
    const Clock& clock;
    IdSource& ids;
    QIODevice& output; ///< UTF-8
    QIODevice& error;  ///< UTF-8; exactly one line when a command does not end with 0, else nothing
    /// The program that holds a journal which a command wants to change, asked to do what \a arguments say: its answer
    /// in place of a refusal, or nothing when it gives none. Empty: there is nobody to ask.
    std::function<std::optional<CommandAnswer>(const QString& journal, const QStringList& arguments)> holder = {};
    /// Where a text comes from that was given as '-'; null: '-' is a text like others.
    QIODevice* input = nullptr;
    Workspace* open = nullptr; ///< the holder's own: commands that write change this one, whatever --journal says
    QString folder = {};       ///< where relative paths of files to read begin; empty: the process's own folder
    std::set<int> workingDays = {1, 2, 3, 4, 5}; ///< 1 is Monday
    QStringList hiddenCards = {};                ///< of Today, by their keys
    QDate roughDay = {};                         ///< the day that was last said to be one
    QDate notRoughDay = {};                      ///< the day on which that was last declined
    QString carePerson = {};                     ///< whom the person would call; shown first on the safety card
    QString careNumber = {};                     ///< and which number
    int pageDay = 5;                             ///< the weekday of the Friday page
};

/// What the window is asked for. Empty: what it would choose itself.
struct WindowOptions
{
    QString journal;
    QString tab; ///< one of windowTabs
    bool minimized = false;
    bool isHandedOver = false; ///< the journal stands there by itself, as a file manager gives it, not by --journal
    bool operator==(const WindowOptions&) const = default;
};

/// The names --tab takes, in the order of the tabs.
inline constexpr std::array windowTabs{"today", "assess", "playbook", "goals", "gratitude", "people", "progress"};

/// The arguments of the program without its name, from UTF-8. One that is no UTF-8 becomes a lone surrogate, which no
/// text may hold, so that runCommand() refuses it by its place instead of working on something else than was given.
[[nodiscard]] QStringList decodedArguments(int argc, const char* const* argv);

/// False when \a arguments ask for the window and are right; then windowOptions() has them. All else, wrong usage
/// included, is answered by runCommand().
[[nodiscard]] bool isCommand(const QStringList& arguments);
/// True for a command that draws: it needs a QApplication, though no display.
[[nodiscard]] bool drawsSomething(const QStringList& arguments);
[[nodiscard]] WindowOptions windowOptions(const QStringList& arguments);

/// Does what \a arguments say. Returns 0 when done, 1 when refused or failed (nothing was changed), 2 for wrong usage.
/// Needs an application object; one with widgets when drawsSomething().
[[nodiscard]] int runCommand(const QStringList& arguments, const CommandEnvironment& environment);

} // namespace unrut::cli
