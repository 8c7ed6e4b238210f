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
#include "session_bus.h"

#include <QDBusMessage>
#endif

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

Status setStartsWithSession(bool starts)
{
    QSettings run(runKey, QSettings::NativeFormat);
    const QString program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
    if (starts)
        run.setValue(u"Unrut"_s, u"\"%1\" --minimized"_s.arg(program));
    else
        run.remove(u"Unrut"_s);
    run.sync();
    return run.status() == QSettings::NoError ? Status() : failure(ErrorCode::OutputFailed);
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

#ifndef Q_OS_MACOS
/// org.freedesktop.portal.Background. The person may be asked by the desktop; what they say is the desktop's own.
Status askPortal(bool starts)
{
    const auto bus = sessionBus();
    if (!bus)
        return failure(ErrorCode::OutputFailed);
    QDBusMessage request =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Background"_s, u"RequestBackground"_s);
    const QVariantMap options{{u"autostart"_s, starts}, {u"commandline"_s, QStringList{u"unrut"_s, u"--minimized"_s}}};
    request.setArguments({QString(), options});
    return bus->send(request) ? Status() : failure(ErrorCode::OutputFailed);
}
#endif

} // namespace

bool startsWithSession()
{
    return QFile::exists(autostartPath());
}

Status setStartsWithSession(bool starts)
{
#ifndef Q_OS_MACOS
    if (isInSandbox()) {
        // The file inside the sandbox starts nothing: it only remembers what was asked for.
        if (Status asked = askPortal(starts); !asked)
            return asked;
    }
#endif
    if (starts)
        return writeAutostart();
    const bool isGone = !QFile::exists(autostartPath()) || QFile::remove(autostartPath());
    return isGone ? Status() : failure(ErrorCode::OutputFailed);
}

#endif

} // namespace unrut
