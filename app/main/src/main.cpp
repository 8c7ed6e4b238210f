// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Builds the objects and joins them; what they do is in the rooms. A command and the window are two ways through one
// program: which it is decides what kind of application object there has to be, so it is read from the bare arguments.

#include "pictures.h"
#include "process.h"
#include "terminal.h"
#include "window.h"

#include <cli/command_line.h>

int main(int argc, char** argv)
{
    unrut::prepareProcess();
    unrut::nameProgram();
    const QStringList arguments = unrut::cli::decodedArguments(argc, argv);
    if (unrut::asksForPictures(arguments))
        return unrut::runPictures(arguments, argv);
    if (unrut::cli::isCommand(arguments))
        return unrut::runInTerminal(arguments, argv);
    return unrut::runWindow(unrut::cli::windowOptions(arguments), argv);
}
