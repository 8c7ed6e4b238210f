// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/command_line.h>

#include "arguments.h"
#include "cli_words.h"
#include "command.h"
#include "help.h"
#include "terminal_text.h"

#include <QIODevice>
#include <QUtf8StringView>

#include <algorithm>

namespace unrut::cli {

namespace {

Outcome outcomeOfCommand(const Command& command, const ProgramArguments& program, const CommandEnvironment& environment)
{
    const QString name = QString::fromLatin1(command.name);
    const CommandArguments given = readCommandArguments(command, program.rest);
    if (given.help)
        return answered(commandHelp(command));
    if (given.version)
        return answered(versionLine());
    if (!given.error.isEmpty())
        return misused(name, given.error);
    if (!program.window.journal.isEmpty() && given.request.has("journal"))
        return misused(name, CliWords::tr("--journal stands twice."));
    CommandRequest request = given.request;
    request.journal = environment.journal;
    if (!program.window.journal.isEmpty())
        request.journal = program.window.journal;
    if (request.has("journal"))
        request.journal = request.value("journal");
    return command.run(request, environment);
}

Outcome outcomeOf(const QStringList& arguments, const CommandEnvironment& environment)
{
    const auto broken = std::find_if(arguments.begin(), arguments.end(),
                                     [](const QString& argument) { return !argument.isValidUtf16(); });
    if (broken != arguments.end()) {
        return misused(
            {}, CliWords::tr("What stands at place %1 is not valid UTF-8 text.").arg(broken - arguments.begin() + 1));
    }
    const ProgramArguments program = readProgramArguments(arguments);
    if (program.help)
        return answered(programHelp());
    if (program.version)
        return answered(versionLine());
    if (!program.error.isEmpty())
        return misused({}, program.error);
    if (program.command.value_or(QString()).isEmpty())
        return misused({}, CliWords::tr("A command is missing."));
    const Command* command = findCommand(*program.command);
    if (!command)
        return misused({}, CliWords::tr("There is no command called %1.").arg(*program.command));
    return outcomeOfCommand(*command, program, environment);
}

/// What was to come from standard input did not.
Outcome withoutText(const Error& error)
{
    if (error.code == ErrorCode::AlreadyExists)
        return misused({}, CliWords::tr("Only one text can come from standard input."));
    return refusedAt(CliWords::tr("standard input"), error);
}

bool written(QIODevice& device, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 step = device.write(bytes.constData() + done, bytes.size() - done);
        if (step <= 0)
            return false;
        done += step;
    }
    return true;
}

} // namespace

QStringList decodedArguments(int argc, const char* const* argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        const QUtf8StringView bytes(argv[i]);
        arguments.append(bytes.isValidUtf8() ? bytes.toString() : QString(QChar(0xdc00)));
    }
    return arguments;
}

bool isCommand(const QStringList& arguments)
{
    const bool broken = std::any_of(arguments.begin(), arguments.end(),
                                    [](const QString& argument) { return !argument.isValidUtf16(); });
    const ProgramArguments program = readProgramArguments(arguments);
    return broken || program.help || program.version || program.command || !program.error.isEmpty();
}

bool drawsSomething(const QStringList& arguments)
{
    const ProgramArguments program = readProgramArguments(arguments);
    const Command* command = program.command ? findCommand(*program.command) : nullptr;
    return command && command->draws;
}

WindowOptions windowOptions(const QStringList& arguments)
{
    return readProgramArguments(arguments).window;
}

int runCommand(const QStringList& arguments, const CommandEnvironment& environment)
{
    const Result<QStringList> whole =
        environment.input ? withTextFromInput(arguments, *environment.input) : Result<QStringList>(arguments);
    Outcome outcome = whole ? outcomeOf(*whole, environment) : withoutText(whole.error());
    if (!outcome.heldJournal.isEmpty() && environment.holder) {
        if (const auto answer = environment.holder(outcome.heldJournal, *whole)) {
            // It is done or refused already, so an answer that cannot be passed on changes nothing any more.
            (void)written(environment.output, answer->output);
            (void)written(environment.error, answer->error);
            return answer->exit;
        }
    }
    if (!written(environment.output, outcome.output) && !outcome.changedSomething)
        outcome = refused(failure(ErrorCode::OutputFailed, environment.output.errorString()));
    if (outcome.exit != Outcome::Done) {
        // Nobody is left to tell when this fails; the exit code still does.
        (void)written(environment.error, "unrut: " + terminalLine(outcome.error).toUtf8() + '\n');
    }
    return outcome.exit;
}

} // namespace unrut::cli
