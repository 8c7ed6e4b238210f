// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace unrut {

class MainWindow;
class Reminders;
class Settings;
class WakeTimer;
class Workspace;

/// What goes on beside the window: reminders, and how they reach the person. Begins a moment after the window is up,
/// so that the window need not wait for it. All arguments must outlive it.
class Companion : public QObject
{
    Q_OBJECT

public:
    Companion(Workspace& workspace, Settings& settings, MainWindow& window);
    ~Companion() override;

private:
    void begin();
    void look();
    void arm();

    Workspace& m_workspace;
    Settings& m_settings;
    MainWindow& m_window;
    std::unique_ptr<Reminders> m_reminders;
    std::unique_ptr<WakeTimer> m_wake;
};

} // namespace unrut
