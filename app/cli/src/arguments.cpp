// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "cli_words.h"

#include <QCommandLineParser>
#include <QDir>

#include <algorithm>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

/// Options that are understood everywhere.
QList<QCommandLineOption> optionsEverywhere()
{
    return {
        QCommandLineOption(u"journal"_s, {}, u"FILE"_s),
        QCommandLineOption(QStringList{u"h"_s, u"help"_s}),
        QCommandLineOption(QStringList{u"v"_s, u"version"_s}),
    };
}

/// What the parser or the options themselves have against \a arguments; empty when nothing.
QString parse(QCommandLineParser& parser, const QList<QCommandLineOption>& options, const QStringList& arguments)
{
    parser.addOptions(options);
    // The parser leaves out the first, which is the program's name to it.
    if (!parser.parse(QStringList{u"unrut"_s} + arguments))
        return parser.errorText();
    for (const QCommandLineOption& option : options) {
        const QString name = option.names().constLast();
        const bool takesValue = !option.valueName().isEmpty();
        if (takesValue && parser.values(name).size() > 1)
            return CliWords::tr("--%1 stands twice.").arg(name);
    }
    if (parser.isSet(u"journal"_s) && parser.value(u"journal"_s).isEmpty())
        return CliWords::tr("--journal needs the name of a file.");
    return {};
}

QString whatIsWrongWith(const ProgramArguments& program, bool hasTab)
{
    if (program.command && (hasTab || program.window.minimized))
        return CliWords::tr("--tab and --minimized are for the window, not for a command.");
    const bool knownTab = std::any_of(windowTabs.begin(), windowTabs.end(),
                                      [&](const char* tab) { return program.window.tab == QLatin1String(tab); });
    if (hasTab && !knownTab)
        return CliWords::tr("There is no tab called %1.").arg(program.window.tab);
    return {};
}

/// As a file manager or a person hands a journal over: a path, or a name that ends as journals do.
bool isJournal(const QString& argument)
{
    return argument.contains(QDir::separator()) || argument.contains(u'/') ||
           argument.endsWith(".unrut"_L1, Qt::CaseInsensitive);
}

/// What stands there without a dash: a journal for the window, or a command with what belongs to it.
void readPositionals(const QStringList& positionals, ProgramArguments& program)
{
    if (positionals.isEmpty())
        return;
    if (!isJournal(positionals.first())) {
        program.command = positionals.first();
        program.rest = positionals.sliced(1);
        return;
    }
    if (program.error.isEmpty() && positionals.size() > 1)
        program.error = CliWords::tr("The window shows one journal at a time.");
    if (program.error.isEmpty() && !program.window.journal.isEmpty())
        program.error = CliWords::tr("--journal stands twice.");
    program.window.journal = positionals.first();
    program.window.isHandedOver = true;
}

} // namespace

ProgramArguments readProgramArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const QList<QCommandLineOption> options =
        optionsEverywhere() + QList{QCommandLineOption(u"tab"_s, {}, u"NAME"_s), QCommandLineOption(u"minimized"_s)};
    ProgramArguments program;
    program.error = parse(parser, options, arguments);
    program.help = parser.isSet(u"help"_s);
    program.version = parser.isSet(u"version"_s);
    program.window.journal = parser.value(u"journal"_s);
    program.window.tab = parser.value(u"tab"_s);
    program.window.minimized = parser.isSet(u"minimized"_s);
    readPositionals(parser.positionalArguments(), program);
    if (program.error.isEmpty())
        program.error = whatIsWrongWith(program, parser.isSet(u"tab"_s));
    return program;
}

CommandArguments readCommandArguments(const Command& command, const QStringList& rest)
{
    QList<QCommandLineOption> options = optionsEverywhere();
    for (const Option& option : command.options)
        options.append(QCommandLineOption(QString::fromLatin1(option.name), {}, QString::fromLatin1(option.value)));
    QCommandLineParser parser;
    CommandArguments given;
    given.error = parse(parser, options, rest);
    given.help = parser.isSet(u"help"_s);
    given.version = parser.isSet(u"version"_s);
    given.request.command = QString::fromLatin1(command.name);
    given.request.positionals = parser.positionalArguments();
    for (const QCommandLineOption& option : options) {
        const QString name = option.names().constLast();
        if (parser.isSet(name))
            given.request.options.insert(name, parser.value(name));
    }
    if (given.error.isEmpty() && (given.request.positionals.size() < command.positionals ||
                                  given.request.positionals.size() > command.positionals + command.morePositionals)) {
        const QString usage = "unrut %1 %2"_L1.arg(QLatin1String(command.name), QLatin1String(command.usage)).trimmed();
        given.error = CliWords::tr("This is how it is used: %1.").arg(usage);
    }
    return given;
}

} // namespace unrut::cli
