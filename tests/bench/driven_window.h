// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "large_journal.h"

#include <ui/tab.h>
#include <workspace/workspace.h>

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace unrut {
class MainWindow;
class Settings;
class Workspace;
} // namespace unrut

namespace unrut::bench {

/// The window over a journal that lies in a file, as it is after a start, and what a person finds in it by what it
/// says.
class DrivenWindow
{
public:
    /// \a settings must outlive it.
    DrivenWindow(const QString& file, Settings& settings, Tab first);
    ~DrivenWindow();
    DrivenWindow(const DrivenWindow&) = delete;
    DrivenWindow& operator=(const DrivenWindow&) = delete;

    [[nodiscard]] bool isOpen() const { return m_window != nullptr; }
    [[nodiscard]] MainWindow& window() const { return *m_window; }
    [[nodiscard]] Workspace& workspace() const { return *m_workspace; }

    /// The visible widget of a type whose accessible name or text begins with \a name; null when there is none.
    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        const QList<T*> all = asWidget().findChildren<T*>();
        for (T* each : all) {
            if (each->isVisible() && nameOf(*each).startsWith(name))
                return each;
        }
        return nullptr;
    }
    /// A visible label says \a text, or the line at the foot does.
    [[nodiscard]] bool says(const QString& text) const;
    /// False when no visible button begins with \a name.
    bool click(const QString& name) const;
    /// Chooses the first command of the menus that begins with \a command; false when there is none.
    bool choose(const QString& command) const;
    /// A key for whatever has the keyboard; false when nothing has.
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString& text = {}) const;

private:
    [[nodiscard]] const QWidget& asWidget() const;
    [[nodiscard]] static QString nameOf(const QWidget& widget);

    StillClock m_clock;
    SystemIdSource m_ids;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

/// The longest stretch of time, in milliseconds, in which the window answers nothing, from \a act on until \a isDone
/// and some while after. A beat of every millisecond is listened to, which goes on in dialogs that wait, too. What
/// \a act asks for in a file dialog is given \a file, and that dialog does not count: it is Qt's. Nothing when it is
/// not done within a minute, or \a act says that it could not.
[[nodiscard]] std::optional<double> longestStandstill(const std::function<bool()>& act,
                                                      const std::function<bool()>& isDone, const QString& file = {});

} // namespace unrut::bench
