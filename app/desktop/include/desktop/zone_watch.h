// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QFileSystemWatcher;

namespace unrut {

/// Tells when the computer's time zone is set to another one, which sets no clock. Nothing runs until then.
class ZoneWatch : public QObject
{
    Q_OBJECT

public:
    /// \a link names the zone by where it leads.
    explicit ZoneWatch(const QString& link = QStringLiteral("/etc/localtime"), QObject* parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void look();

    QString m_link;
    QString m_target;
    QFileSystemWatcher* m_watcher = nullptr; ///< null where there is no such link
};

} // namespace unrut
