// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/opened_files.h>

#include <QCoreApplication>
#include <QFileOpenEvent>

#include <utility>

namespace unrut {

OpenedFiles::OpenedFiles()
{
    qApp->installEventFilter(this);
}

void OpenedFiles::tell()
{
    m_isTelling = true;
    const QStringList waiting = std::exchange(m_waiting, {});
    for (const QString& file : waiting)
        Q_EMIT opened(file);
}

bool OpenedFiles::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != qApp || event->type() != QEvent::FileOpen)
        return false;
    // Addresses of the web have no file, and are none of this program's.
    const QString file = static_cast<QFileOpenEvent*>(event)->file();
    if (file.isEmpty())
        return false;
    if (m_isTelling)
        Q_EMIT opened(file);
    else
        m_waiting.append(file);
    return true;
}

} // namespace unrut
