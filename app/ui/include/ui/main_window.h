// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/reminder.h>
#include <domain/result.h>
#include <ui/tab.h>

#include <QDateTime>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

namespace unrut {

class Reminders;
class Settings;
class SpellChecker;
class StateList;
class WindowShell;
class Workspace;

/// The window over one open journal: menus, tabs, status bar. Both arguments must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class JournalKind { Own, MadeUp, Backup };

    MainWindow(Workspace& workspace, Settings& settings, JournalKind kind = JournalKind::Own);
    ~MainWindow() override;

    /// Brings a tab to the front; one that has not joined yet joins for this window.
    void showTab(Tab tab);
    [[nodiscard]] Tab currentTab() const;
    /// Which tabs are there, in order.
    [[nodiscard]] QList<Tab> visibleTabs() const;
    /// What there is to see on \a tab or, without one, in the window around the tabs; for Gallery. Builds that page.
    void addStates(StateList& states, std::optional<Tab> tab);

    /// For the status bar: the newest backup (an instant), or that there is none yet.
    void showBackup(const std::optional<QDateTime>& madeAt);
    /// A backup that was due could not be made.
    void showBackupFailure(const Error& error);
    /// The journal lost much at some backup; \a folder is where they lie. The person may agree to it.
    void showThatJournalShrank(const QString& folder);
    /// The folder that was chosen for backups is not there (empty: it is), so they go beside the journal meanwhile.
    void showMissedBackupFolder(const QString& folder);
    /// A backup is in the place of the journal that this window shows; \a sentence tells what became of the one before.
    void showRestored(const QString& sentence);
    /// From now on the window shows what is due by \a reminders, and gives them the answers.
    void showReminders(Reminders& reminders);
    /// Goes to where a notice leads, and answers it.
    void openReminder(const ReminderKey& key);
    [[nodiscard]] bool hidesContent() const;
    /// Takes the journal off the screen, in every window of the program, or brings it back into this one.
    void hideContent(bool hide);
    /// Begins, or goes on with, ten minutes on the focus.
    void justStart();
    /// Shows the check-in of today, answered or not.
    void checkIn();

    /// How the start with the session is looked up and set; nothing where it cannot be. Setting calls its second
    /// argument once, at once or when the desktop has answered.
    struct Autostart
    {
        std::function<bool()> isOn;
        std::function<void(bool, std::function<void(const Status&)>)> set;
    };
    void setAutostart(Autostart autostart);

    /// What the settings choose a dictionary of; must outlive the window.
    void setSpelling(SpellChecker& spelling);

    /// Asked when the window is closed: true leaves the program running with the window hidden.
    void setStayHandler(std::function<bool()> stays) { m_stays = std::move(stays); }
    /// Writes what is being typed and was not added or saved yet, so that it is there again after the next start.
    void keepTyping();
    /// Closes the window for good and ends the program.
    void quit();

Q_SIGNALS:
    /// The person wants to see a made-up journal in a window of its own.
    void lookAroundRequested();
    /// The journal lost much, and the person says that this is right.
    void lossAgreed();
    /// The person chose where backups are to lie.
    void backupFolderChosen();
    /// The person wants to see the backup \a file in a window of its own.
    void backupLookRequested(const QString& file);
    /// The person wants the backup \a file in the place of the journal.
    void restoreRequested(const QString& file);
    /// The file was found damaged, and the person wants to see what can be done.
    void repairRequested(const unrut::Error& found);
    /// The journal was taken off the screen.
    void contentHidden();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    Workspace& m_workspace;
    std::unique_ptr<WindowShell> m_shell;
    std::function<bool()> m_stays;
    bool m_isQuitting = false;
    bool m_isInQuit = false;
};

} // namespace unrut
