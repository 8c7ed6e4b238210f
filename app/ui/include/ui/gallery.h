// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace unrut {

class MainWindow;

/// Pictures of every tab of a window and of its dialogs, for review and for the tour.
///
/// The window must be shown (offscreen is enough). Runs on the event loop: each state gets time to lay itself out.
class Gallery : public QObject
{
    Q_OBJECT

public:
    /// Files are called <folder>/<prefix><state>.png.
    Gallery(MainWindow& window, QString folder, QString prefix);

    void start();
    /// The files written so far.
    [[nodiscard]] const QStringList& files() const { return m_files; }

Q_SIGNALS:
    void finished();
    /// A file could not be written; nothing more follows.
    void failed(const unrut::Error& error);

private:
    struct State
    {
        QString name;
        std::function<void()> enter;
    };
    void addTabs();
    void addDialogs();
    void next();
    void take();

    MainWindow& m_window;
    QString m_folder;
    QString m_prefix;
    std::vector<State> m_states;
    size_t m_current = 0;
    QStringList m_files;
};

} // namespace unrut
