// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_program.h"

#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// A program that just started has the lock before it listens.
constexpr std::chrono::milliseconds patience = std::chrono::seconds(3);
/// Where the desktop leaves its permission, and where Qt looks for it.
constexpr auto tokenVariable = "XDG_ACTIVATION_TOKEN";

} // namespace

void bringToFront(MainWindow& window, const QByteArray& startupToken)
{
    if (!startupToken.isEmpty())
        qputenv(tokenVariable, startupToken);
    QGuiApplication::setQuitOnLastWindowClosed(true); // it is no longer somewhere in the tray
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

RunningProgram::RunningProgram(Workspace& workspace, IdSource& ids, MainWindow& window,
                               std::function<void(const QString& file)> offer)
    : m_workspace(workspace),
      m_ids(ids),
      m_window(window),
      m_offer(std::move(offer)),
      m_server(workspace.path(), [this](const InstanceRequest& request) { return answer(request); }),
      m_front({}, [this](const InstanceRequest& request) { return answer(request); })
{
    // Who only reads is not the holder, and must not take the holder's place.
    if (workspace.isReadOnly())
        return;
    // Without it a second start says that the journal is in use, as it did before there was one.
    (void)m_server.listen();
    (void)m_front.listen();
}

InstanceAnswer RunningProgram::answer(const InstanceRequest& request)
{
    if (!request.arguments.isEmpty())
        return runCommand(request);
    if (request.isQuiet)
        return {};
    if (const auto tab = tabFromKey(request.tab))
        m_window.showTab(*tab);
    bringToFront(m_window, request.startupToken);
    if (!request.file.isEmpty())
        m_offer(request.file);
    return {};
}

InstanceAnswer RunningProgram::runCommand(const InstanceRequest& request)
{
    QBuffer output;
    QBuffer error;
    output.open(QIODevice::WriteOnly);
    error.open(QIODevice::WriteOnly);
    cli::CommandEnvironment environment{m_workspace.path(), m_workspace.clock(), m_ids, output, error};
    environment.open = &m_workspace;
    environment.folder = request.folder;
    const int exit = cli::runCommand(request.arguments, environment);
    return {exit, output.data(), error.data()};
}

bool showRunningProgram(const QString& journal, const QString& tab, bool isQuiet)
{
    InstanceRequest request;
    request.isQuiet = isQuiet;
    request.tab = tab;
    request.startupToken = qgetenv(tokenVariable);
    return askInstance(journal, request, patience).has_value();
}

bool handToRunningProgram(const QString& journal, const QString& tab)
{
    // Whoever listens does so already: nobody waits for a program that is not there.
    constexpr std::chrono::milliseconds atOnce{0};
    const QFileInfo file(journal);
    if (!file.isFile())
        return false;
    InstanceRequest request;
    request.tab = tab;
    request.startupToken = qgetenv(tokenVariable);
    if (askInstance(journal, request, atOnce))
        return true;
    request.file = file.canonicalFilePath();
    return askInstance({}, request, atOnce).has_value();
}

std::optional<cli::CommandAnswer> answerOfRunningProgram(const QString& journal, const QStringList& arguments)
{
    InstanceRequest request;
    request.arguments = arguments;
    request.folder = QDir::currentPath();
    const auto answer = askInstance(journal, request, patience);
    if (!answer)
        return std::nullopt;
    return cli::CommandAnswer{answer->exit, answer->output, answer->error};
}

} // namespace unrut
