// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/main_window.h>

#include "common/line_beginnings.h"
#include "common/unsent_text.h"
#include "tab_strip.h"
#include "window_shell.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScopedValueRollback>

namespace unrut {

MainWindow::MainWindow(Workspace& workspace, Settings& settings, JournalKind kind)
    : m_workspace(workspace), m_shell(std::make_unique<WindowShell>(*this, workspace, settings, kind))
{
    new LineBeginnings(this);
}

MainWindow::~MainWindow()
{
    // What is being renamed in place is kept when the keyboard leaves it, and that needs all of the window.
    if (QWidget* field = QApplication::focusWidget(); field && isAncestorOf(field))
        field->clearFocus();
    UnsentText::keepAll(m_workspace, true);
}

void MainWindow::showTab(Tab tab)
{
    m_shell->showTab(tab);
}

Tab MainWindow::currentTab() const
{
    return m_shell->tabs().current();
}

QList<Tab> MainWindow::visibleTabs() const
{
    return m_shell->tabs().visibleTabs();
}

void MainWindow::addStates(StateList& states, std::optional<Tab> tab)
{
    m_shell->addStates(states, tab);
}

void MainWindow::showBackup(const std::optional<QDateTime>& madeAt)
{
    m_shell->showBackup(madeAt);
}

void MainWindow::showBackupFailure(const Error& error)
{
    m_shell->showBackupFailure(error);
}

void MainWindow::showThatJournalShrank(const QString& folder)
{
    m_shell->showThatJournalShrank(folder);
}

void MainWindow::showMissedBackupFolder(const QString& folder)
{
    m_shell->showMissedBackupFolder(folder);
}

void MainWindow::showRestored(const QString& sentence)
{
    m_shell->announce(sentence);
}

void MainWindow::showReminders(Reminders& reminders)
{
    m_shell->showReminders(reminders);
}

void MainWindow::openReminder(const ReminderKey& key)
{
    m_shell->answerReminder(key, NoticeAnswer::Open);
}

void MainWindow::setAutostart(Autostart autostart)
{
    m_shell->setAutostart(std::move(autostart));
}

void MainWindow::setSpelling(SpellChecker& spelling)
{
    m_shell->setSpelling(spelling);
}

bool MainWindow::hidesContent() const
{
    return m_shell->hidesContent();
}

void MainWindow::hideContent(bool hide)
{
    m_shell->hideContent(hide);
}

void MainWindow::justStart()
{
    m_shell->startOnFocus();
}

void MainWindow::checkIn()
{
    m_shell->checkIn();
}

void MainWindow::keepTyping()
{
    UnsentText::keepAll(m_workspace, false);
}

void MainWindow::quit()
{
    if (m_isInQuit) // ending the program asks it to quit once more
        return;
    const QScopedValueRollback<bool> guard(m_isInQuit, true);
    m_isQuitting = true;
    m_shell->keepGeometry();
    // What is being typed is kept by the field that has the keyboard when that leaves it.
    if (QWidget* field = QApplication::focusWidget())
        field->clearFocus();
    UnsentText::keepAll(m_workspace, true);
    close();
    // One that is hidden closes without anybody noticing.
    QCoreApplication::quit();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_shell->keepGeometry();
    // The end of the session is no wish to go on.
    if (!m_isQuitting && !qGuiApp->isSavingSession() && m_stays && m_stays()) {
        event->ignore();
        hide();
        return;
    }
    UnsentText::keepAll(m_workspace, true);
    QMainWindow::closeEvent(event);
}

} // namespace unrut
