// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include "journal_place.h"
#include "running_program.h"

#include <cli/command_line.h>
#include <settings/settings.h>
#include <wording/translations.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#endif

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_WIN
/// A program with a window has no console of its own there; it writes to the one that it was started from, unless what
/// it says goes to a file or another program. Not run: there was no Windows at hand.
void joinConsole()
{
    if (_fileno(stdout) >= 0 || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    FILE* stream = nullptr;
    for (FILE* each : {stdout, stderr})
        (void)freopen_s(&stream, "CONOUT$", "w", each);
    (void)freopen_s(&stream, "CONIN$", "r", stdin);
}
#endif

/// What needs an application object of whichever kind.
int answer(const QStringList& arguments)
{
    const Settings settings;
    wording::Translations translations;
    translations.speak(settings.language());
    const SystemClock clock;
    SystemIdSource ids;
    QFile output;
    QFile error;
    QFile input;
    const QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    if (!output.open(fileno(stdout), mode) || !error.open(fileno(stderr), mode))
        return 1;
    cli::CommandEnvironment environment{journalOf(settings), clock, ids, output, error};
    environment.workingDays = settings.workingDays();
    environment.roughDay = settings.roughDay();
    environment.carePerson = settings.carePerson();
    environment.careNumber = settings.careNumber();
    environment.notRoughDay = settings.notRoughDay();
    environment.pageDay = settings.todayWishes().pageDay;
    for (const TodayCard card : settings.hiddenCards())
        environment.hiddenCards.append(todayCardKey(card));
    environment.holder = [](const QString& journal, const QStringList& handed) {
        return answerOfRunningProgram(journal, handed);
    };
    if (input.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered))
        environment.input = &input;
    return cli::runCommand(arguments, environment);
}

} // namespace

int runInTerminal(const QStringList& arguments, char** argv)
{
#ifdef Q_OS_WIN
    joinConsole();
#endif
    // Standard error is for the one line of a refusal. QT_LOGGING_RULES brings the libraries' warnings back.
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
    // Qt would take out arguments that look like options of its own.
    int onlyTheName = 1;
    if (!cli::drawsSomething(arguments)) {
        const QCoreApplication application(onlyTheName, argv);
        return answer(arguments);
    }
    // Whatever the environment asks for: nothing is shown, and there may be no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(onlyTheName, argv);
    return answer(arguments);
}

} // namespace unrut
