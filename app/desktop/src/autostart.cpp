// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/autostart.h>

#include "autostart_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include "autostart_portal.h"
#include "session_bus.h"
#endif

#include <utility>

namespace unrut {

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN

namespace {

const QString runKey = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;

} // namespace

bool startsWithSession()
{
    return QSettings(runKey, QSettings::NativeFormat).contains(u"Unrut"_s);
}

void setStartsWithSession(bool starts, std::function<void(const Status&)> done)
{
    QSettings run(runKey, QSettings::NativeFormat);
    const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
    if (starts)
        run.setValue(u"Unrut"_s, u"\"%1\" --minimized"_s.arg(program));
    else
        run.remove(u"Unrut"_s);
    run.sync();
    done(run.status() == QSettings::NoError ? Status() : failure(ErrorCode::OutputFailed));
}

#else

namespace {

QString autostartPath()
{
#ifdef Q_OS_MACOS
    return QDir::home().filePath(u"Library/LaunchAgents/org.unrut.Unrut.plist"_s);
#else
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(folder).filePath(u"autostart/unrut.desktop"_s);
#endif
}

Status writeAutostart()
{
    const QString program = QCoreApplication::applicationFilePath();
#ifdef Q_OS_MACOS
    const QByteArray content = launchAgent(program);
#else
    const QByteArray content = autostartEntry(program);
#endif
    const QString path = autostartPath();
    QSaveFile file(path);
    const bool written = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
                         file.write(content) == content.size() && file.commit();
    return written ? Status() : failure(ErrorCode::OutputFailed, file.errorString());
}

Status keepAutostart(bool starts)
{
    if (starts)
        return writeAutostart();
    const bool isGone = !QFile::exists(autostartPath()) || QFile::remove(autostartPath());
    return isGone ? Status() : failure(ErrorCode::OutputFailed);
}

} // namespace

bool startsWithSession()
{
    QFile file(autostartPath());
    if (!file.exists())
        return false;
#ifdef Q_OS_MACOS
    return true;
#else
    // The tools of a desktop switch an entry off without taking it away.
    return !file.open(QIODevice::ReadOnly) || isSwitchedOn(file.readAll());
#endif
}

void setStartsWithSession(bool starts, std::function<void(const Status&)> done)
{
#ifndef Q_OS_MACOS
    if (isInSandbox()) {
        const auto bus = sessionBus();
        if (!bus) {
            done(failure(ErrorCode::OutputFailed));
            return;
        }
        // The file inside the sandbox starts nothing: it only remembers what the desktop said yes to.
        askForAutostart(*bus, starts, [starts, done = std::move(done)](const Status& answer) {
            done(answer ? keepAutostart(starts) : answer);
        });
        return;
    }
#endif
    done(keepAutostart(starts));
}

#endif

} // namespace unrut
