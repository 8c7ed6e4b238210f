// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <cli/command_line.h>

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace unrut::cli {

/// An option of a command. Texts are translated where they are shown.
struct Option
{
    const char* name;
    const char* value; ///< what stands for its value in the help: 'DAY'; null for an option without one
    const char* help;
};

/// What a command was given, by the form that its Command describes.
struct CommandRequest
{
    QString command;
    QString journal; ///< the one asked for, or the environment's
    QStringList positionals;
    QHash<QString, QString> options; ///< those that were given; without a value: empty

    [[nodiscard]] bool has(const char* option) const { return options.contains(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char* option) const { return options.value(QString::fromLatin1(option)); }
};

/// A command: its form, its words for the help and what it does.
struct Command
{
    const char* name;
    const char* usage; ///< what follows the name, --journal left out
    const char* summary;
    std::span<const Option> options;
    qsizetype positionals; ///< how many it takes, exactly
    bool draws;
    Outcome (*run)(const CommandRequest& request, const CommandEnvironment& environment);
    qsizetype morePositionals = 0; ///< how many it may take beyond that
    qsizetype textAt = -1;         ///< which of them is a text, which '-' leaves to standard input; -1: none
};

/// Whether an option takes what a person writes, so that '-' leaves it to standard input.
[[nodiscard]] bool takesText(const Option& option);
[[nodiscard]] bool takesText(const Command& command);

/// All commands, in the order of the help.
[[nodiscard]] std::span<const Command> allCommands();
/// Null when there is none of that name.
[[nodiscard]] const Command* findCommand(const QString& name);

Outcome runCheck(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runSummary(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runAdd(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runCheckIn(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runGoals(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runPeople(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runGoal(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runSearch(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runPlays(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runWorksheet(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runToday(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runChart(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runReport(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runExport(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runImport(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runRestore(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runBin(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runBackup(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runSalvage(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runVerify(const CommandRequest& request, const CommandEnvironment& environment);
Outcome runDemo(const CommandRequest& request, const CommandEnvironment& environment);

} // namespace unrut::cli
