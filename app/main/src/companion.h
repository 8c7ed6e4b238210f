// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/reminder.h>

#include <QObject>

#include <memory>
#include <optional>
#include <set>

class QMenu;

namespace unrut {

class LockWatch;
class MainWindow;
class Notices;
class QuickEntry;
class Reminders;
class Settings;
class Tray;
class TrayMenu;
enum class TrayLook;
class WakeTimer;
class Workspace;
class ZoneWatch;

/// What goes on beside the window: reminders, and how they reach the person. Begins a moment after the window is up,
/// so that the window need not wait for it. All arguments must outlive it.
class Companion : public QObject
{
    Q_OBJECT

public:
    Companion(Workspace& workspace, Settings& settings, MainWindow& window);
    ~Companion() override;

    /// Begins without the window, which shows itself after all when no tray is found to bring it back.
    void beginHidden();
    /// What is up outside of the window, and not answered yet.
    [[nodiscard]] std::set<ReminderKey> told() const { return m_told; }
    /// Tells that anew, as far as it still waits: the one before took its notices along.
    void tellAnew(std::set<ReminderKey> told) { m_untold = std::move(told); }

private:
    void begin();
    void makeReminders();
    void makeTray();
    void look();
    void arm();
    void follow();
    void tell(const ReminderKey& key);
    void tellAgain();
    void followNotices();
    [[nodiscard]] QMenu* trayMenu();
    void followMenu();
    void showPause();
    void quickAdd();
    void takeBack();
    void answer(const QString& id, const QString& key, const QByteArray& startupToken);
    void pause(int pause);
    void showLook();
    [[nodiscard]] bool staysOnClose();
    void showWindow();
    [[nodiscard]] bool isCovered();
    void rescueWindow();

    Workspace& m_workspace;
    Settings& m_settings;
    MainWindow& m_window;
    std::unique_ptr<Reminders> m_reminders;
    std::unique_ptr<WakeTimer> m_wake;
    std::unique_ptr<ZoneWatch> m_zone;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<TrayMenu> m_menu; ///< made with the icon
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<QuickEntry> m_quickEntry; ///< made when it is first wanted
    std::unique_ptr<LockWatch> m_lock;        ///< only while it is wanted
    std::optional<TrayLook> m_look;
    std::set<ReminderKey> m_told;   ///< outside of the window, and not taken back yet
    std::set<ReminderKey> m_untold; ///< nothing could show them there
};

} // namespace unrut
