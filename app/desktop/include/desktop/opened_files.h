// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace unrut {

/// Files that the desktop hands to a running program by an event, as macOS does with a double click; elsewhere they
/// come as arguments of a second start. Lives beside the application object.
class OpenedFiles : public QObject
{
    Q_OBJECT

public:
    OpenedFiles();

    /// From now on each file is told of; those that came before are told of at once.
    void tell();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// \a file: an absolute path.
    void opened(const QString& file);

private:
    bool m_isTelling = false;
    QStringList m_waiting;
};

} // namespace unrut
