// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup_visit.h"

#include <QObject>
#include <QString>

#include <memory>

namespace unrut {

class AutomaticBackup;
class Clock;
class Companion;
struct Error;
class IdSource;
struct JournalRequest;
class LookAround;
class MainWindow;
class RunningProgram;
class Settings;
class SpellChecker;
class Workspace;
namespace wording {
class Translations;
}

/// The open journal and the window over it. Both can be exchanged while the program runs: another language is a new
/// window over the same journal, another journal a new window over that one.
class Session : public QObject
{
    Q_OBJECT

public:
    /// What it stands on; all of it outlives the session.
    struct Ground
    {
        Settings& settings;
        wording::Translations& translations;
        const Clock& clock;
        IdSource& ids;
        LookAround& lookAround;
        SpellChecker& spelling;
    };
    Session(Ground ground, std::unique_ptr<Workspace> workspace);
    ~Session() override;

    [[nodiscard]] MainWindow& window() const { return *m_window; }
    /// Asks, as soon as nothing else is going on, whether \a journal is to be opened instead of the one that is.
    void offerSoon(const QString& journal);
    /// Goes on without the window where there is a tray to bring it back, and shows it otherwise.
    void beginHidden() const;

private:
    void follow();
    void offer(const QString& journal);
    void speak();
    void openChosen();
    /// Closes the journal, puts \a backup in its place and opens that; if it cannot be, the journal as it was.
    void restore(const QString& backup);
    /// Closes the journal, whose file was found damaged, and asks what to do with it.
    void repair(const Error& found);
    /// Lets go of the journal and all that stands over it. Returns where it lies.
    QString closeJournal();
    /// False when the person gives up.
    [[nodiscard]] bool openAgain(const JournalRequest& request);
    /// Has the window tell what became of the backups.
    void tellOfBackups();
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow(Workspace& workspace);
    /// Shows \a window where the old one stood, which goes.
    void replaceWindow(std::unique_ptr<MainWindow> window, Workspace& workspace);

    Ground m_ground;
    std::unique_ptr<Workspace> m_workspace;
    BackupVisit m_visit;
    std::unique_ptr<AutomaticBackup> m_backup; ///< of that journal
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<RunningProgram> m_running; ///< what a second start talks to
    std::unique_ptr<Companion> m_companion;    ///< reminders, over that journal and that window
    QString m_language;
    QString m_journal; ///< as the settings had it when this one was opened
    bool m_isOpening = false;
    bool m_isOffering = false;
};

} // namespace unrut
