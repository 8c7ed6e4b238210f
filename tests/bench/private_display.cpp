// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "private_display.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <xcb/xcb.h>

namespace unrut::bench {

using namespace Qt::StringLiterals;

namespace {

bool answers(const QString& display)
{
    xcb_connection_t* connection = xcb_connect(display.toLocal8Bit().constData(), nullptr);
    const bool answered = xcb_connection_has_error(connection) == 0;
    xcb_disconnect(connection);
    return answered;
}

} // namespace

PrivateDisplay::PrivateDisplay()
{
    const QDir home(m_home.path());
    m_environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    m_environment.insert(u"TZ"_s, u"UTC"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"HOME"_s, home.path());
    for (const auto& [variable, folder] : {std::pair{u"XDG_RUNTIME_DIR"_s, u"run"_s},
                                           {u"XDG_CONFIG_HOME"_s, u"config"_s},
                                           {u"XDG_DATA_HOME"_s, u"data"_s},
                                           {u"XDG_CACHE_HOME"_s, u"cache"_s}}) {
        home.mkdir(folder);
        QFile::setPermissions(home.filePath(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(variable, home.filePath(folder));
    }
    m_up = m_home.isValid() && startServer() && startBus() && start(u"openbox"_s, {u"--sm-disable"_s}).waitForStarted();
    // The window manager says nowhere that it has begun to manage.
    QThread::sleep(1);
}

PrivateDisplay::~PrivateDisplay()
{
    // The last first: the server goes when nobody needs it any more.
    while (!m_processes.empty()) {
        QProcess& process = *m_processes.back();
        process.terminate();
        if (!process.waitForFinished(3000)) {
            process.kill();
            process.waitForFinished(3000);
        }
        m_processes.pop_back();
    }
}

QProcess& PrivateDisplay::start(const QString& program, const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    m_processes.push_back(std::move(process));
    return *m_processes.back();
}

bool PrivateDisplay::startServer()
{
    for (int attempt = 0; attempt < 20; ++attempt) {
        const int number = QRandomGenerator::global()->bounded(2000, 9000);
        if (QFile::exists(u"/tmp/.X11-unix/X%1"_s.arg(number)))
            continue;
        const QString display = u":%1"_s.arg(number);
        QProcess& server = start(
            u"Xvfb"_s, {display, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
        for (int wait = 0; wait < 200 && server.state() != QProcess::NotRunning; ++wait) {
            if (server.waitForFinished(50))
                break;
            if (answers(display)) {
                m_environment.insert(u"DISPLAY"_s, display);
                return true;
            }
        }
    }
    return false;
}

bool PrivateDisplay::startBus()
{
    QProcess& bus = start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    if (!bus.waitForReadyRead(5000))
        return false;
    const QString address = QString::fromLocal8Bit(bus.readLine()).trimmed();
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    return !address.isEmpty();
}

} // namespace unrut::bench
