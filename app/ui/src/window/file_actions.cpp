// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_shell.h"

#include <workspace/workspace.h>

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace unrut {

namespace {

/// The documents folder with a name that says what the file is and nothing about the person.
QString suggestedFile(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace

void WindowShell::backup()
{
    const QString name = QStringLiteral("unrut-%1.unrut").arg(m_workspace.clock().today().toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(&m_window, tr("Back up the journal"), suggestedFile(name),
                                                      tr("Unrut journals (*.unrut)"));
    if (file.isEmpty())
        return;
    const Status done = m_workspace.backupTo(file);
    if (done)
        announce(tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(file)));
    else
        report(done.error());
}

void WindowShell::verify()
{
    const Status sound = m_workspace.verify();
    if (sound)
        announce(tr("The journal is sound."));
    else
        report(sound.error());
}

} // namespace unrut
