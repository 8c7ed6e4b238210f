// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart_file.h"

#include <QList>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Quoted once for the command line, then escaped once more, since the value is a string of the file, too.
QString quotedForExec(const QString& program)
{
    QString quoted;
    for (const QChar letter : program) {
        if (u"\"`$\\"_s.contains(letter))
            quoted += u'\\';
        quoted += letter;
    }
    quoted.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s);
    return u'"' + quoted + u'"';
}

} // namespace

QByteArray autostartEntry(const QString& program)
{
    return u"[Desktop Entry]\nType=Application\nName=Unrut\nIcon=unrut\nExec=%1 --minimized\nTerminal=false\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(quotedForExec(program))
               .toUtf8();
}

bool isSwitchedOn(const QByteArray& entry)
{
    const QList<QByteArray> lines = entry.split('\n');
    return std::none_of(lines.begin(), lines.end(), [](const QByteArray& line) {
        const QByteArray plain = line.simplified().replace(' ', "").toLower();
        return plain == "hidden=true" || plain == "x-gnome-autostart-enabled=false";
    });
}

QByteArray launchAgent(const QString& program)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n<dict>\n"
           "    <key>Label</key><string>org.unrut.Unrut</string>\n"
           "    <key>ProgramArguments</key><array><string>%1</string><string>--minimized</string></array>\n"
           "    <key>RunAtLoad</key><true/>\n"
           "</dict>\n</plist>\n"_s.arg(program.toHtmlEscaped())
               .toUtf8();
}

} // namespace unrut
