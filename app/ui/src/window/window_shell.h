// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/main_window.h>
#include <wording/help_words.h>
#include <workspace/journal_beside.h>

#include "common/page.h"

#include <QPointer>

#include <array>
#include <set>

class QDialog;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace unrut {

class ContentCover;
class DueBar;
class Menus;
class MessageBar;
class Reminders;
class SpellChecker;
class StateList;
class StatusLine;
class TabStrip;
struct WorkspaceChange;

/// The inside of the window; what pages know of it as their Shell.
class WindowShell final : public QObject, public Shell
{
    Q_OBJECT

public:
    WindowShell(MainWindow& window, Workspace& workspace, Settings& settings, MainWindow::JournalKind kind);

    void showTab(Tab tab) override;
    void openThing(const Found& thing, const QString& typed) override;
    void openSetting(const SettingPlace& place) override;
    void report(const Error& error) override;
    void announce(const QString& sentence) override;
    void takeCheck() override;
    void writeEntry() override;
    void openWorksheet(Play play, const GoalId& goal) override;
    void showDay(QDate day) override;
    void openFridayPage() override;
    void showHelp();
    /// The page of the help that tells of what is on the screen.
    [[nodiscard]] wording::HelpTopic helpTopic() const;
    void saveReport(QDate day) override;
    void lookAround() override;
    [[nodiscard]] bool isMadeUp() const override { return m_kind == MainWindow::JournalKind::MadeUp; }

    /// Those of a tab, else those of the window itself.
    void addStates(StateList& states, std::optional<Tab> tab);
    void keepGeometry() const;
    [[nodiscard]] TabStrip& tabs() const { return *m_tabs; }
    void showBackup(const std::optional<QDateTime>& madeAt);
    void showBackupFailure(const Error& error);
    void showThatJournalShrank(const QString& folder);
    void showMissedBackupFolder(const QString& folder);
    void showReminders(Reminders& reminders);
    [[nodiscard]] bool hidesContent() const;
    void hideContent(bool hide);
    void startOnFocus();
    void checkIn();
    void setAutostart(MainWindow::Autostart autostart) { m_autostart = std::move(autostart); }
    void setSpelling(SpellChecker& spelling) { m_spelling = &spelling; }
    void answerReminder(const ReminderKey& key, NoticeAnswer answer);
    void snoozeReminder(const ReminderKey& key, std::chrono::minutes wait);

private:
    void build();
    void connectMenus();
    void connectHelp();
    void restoreGeometry();
    /// The page of a tab, built when it is first asked for.
    Page* page(Tab tab);
    [[nodiscard]] Page* makePage(Tab tab);
    void joinTabs();
    void step(int tabs);
    void newGoal();
    void showPalette();
    void beginPractice();
    void undoOrRedo(bool undo);
    void backup();
    void showBackups();
    void showBin(bool asksToEmpty);
    void exportJournal();
    void importJournal();
    void verify();
    /// What begins beside the window, or why it does not.
    void tellBeside(bool hasBegun);
    void showSaved();
    [[nodiscard]] QString backupToTell() const;
    /// Tells of what lies there now: not only the daily backup makes some, and they can be deleted.
    void followBackups();
    /// The journal could not take something; what asked for it tells why.
    void showRefusal();
    /// What is being typed cannot be kept.
    void tellOfTyping(const Error& error);
    void openReminder(const ReminderKey& key);
    void showDue();
    void showReminderNote();
    QDialog* showRemindersDialog();
    QDialog* showSettings();
    void addReminderStates(StateList& states);

    MainWindow& m_window;
    Workspace& m_workspace;
    Settings& m_settings;
    MainWindow::JournalKind m_kind;
    Menus* m_menus = nullptr;
    TabStrip* m_tabs = nullptr;
    MessageBar* m_message = nullptr;
    DueBar* m_due = nullptr; ///< none before something is due
    QPointer<Reminders> m_reminders;
    MainWindow::Autostart m_autostart;
    SpellChecker* m_spelling = nullptr; ///< none where nothing can be said about it
    QVBoxLayout* m_column = nullptr;
    ContentCover* m_cover = nullptr; ///< none before it was wanted
    QStackedWidget* m_stack = nullptr;
    StatusLine* m_status = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_note = nullptr;
    JournalBeside m_beside;              ///< backing up and verifying by hand
    std::optional<QDateTime> m_backupAt; ///< an instant
    bool m_isRefused = false;            ///< something could not be written, and nothing was since
    bool m_backupFailed = false;
    bool m_missesBackupFolder = false;
    std::set<Tab> m_called; ///< tabs that were asked for before they joined: they stay for this window
    std::array<Page*, tabCount> m_pages{};
    std::array<QScrollArea*, tabCount> m_areas{};
};

} // namespace unrut
