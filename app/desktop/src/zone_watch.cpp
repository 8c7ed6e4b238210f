// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/zone_watch.h>

#include <QFileInfo>
#include <QFileSystemWatcher>

#include <utility>

namespace unrut {

ZoneWatch::ZoneWatch(const QString& link, QObject* parent)
    : QObject(parent), m_link(link), m_target(QFileInfo(link).symLinkTarget())
{
    if (m_target.isEmpty())
        return;
    // Another link takes the place of this one: its folder tells, and tells of much else.
    m_watcher = new QFileSystemWatcher({QFileInfo(link).absolutePath()}, this);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &ZoneWatch::look);
}

void ZoneWatch::look()
{
    const QString target = QFileInfo(m_link).symLinkTarget();
    if (!target.isEmpty() && std::exchange(m_target, target) != target)
        Q_EMIT changed();
}

} // namespace unrut
