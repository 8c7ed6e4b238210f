// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <cli/command_line.h>

#include <QBuffer>
#include <QDirIterator>
#include <QFile>

namespace unrut {

QByteArray CommandResult::broken() const
{
    if (exit == 0)
        return error.isEmpty() ? QByteArray() : "done, but standard error says: " + error;
    if (!output.isEmpty())
        return "refused, but standard output says: " + output;
    const bool isOneLine = error.count('\n') == 1 && error.endsWith('\n') && error.startsWith("unrut: ");
    return isOneLine && error.isValidUtf8() ? QByteArray() : "not one line: " + error;
}

CommandResult CommandRunner::run(const QStringList& arguments)
{
    QBuffer output;
    QBuffer error;
    if (!output.open(QIODevice::WriteOnly) || !error.open(QIODevice::WriteOnly))
        qFatal("cannot open a buffer");
    CommandResult result;
    cli::CommandEnvironment environment{journal(), m_clock, m_ids, output, error};
    environment.roughDay = m_roughDay;
    QBuffer given(&input);
    if (!given.open(QIODevice::ReadOnly))
        qFatal("cannot open a buffer");
    environment.input = &given;
    environment.carePerson = carePerson;
    environment.careNumber = careNumber;
    result.exit = cli::runCommand(arguments, environment);
    result.output = output.data();
    result.error = error.data();
    return result;
}

QString CommandRunner::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_journal.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QMap<QString, QByteArray> CommandRunner::folder() const
{
    QMap<QString, QByteArray> files;
    QDirIterator each(m_journal.folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        files[file.fileName()] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    return files;
}

} // namespace unrut
