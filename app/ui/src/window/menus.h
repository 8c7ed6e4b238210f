// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/tab.h>

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;

namespace unrut {

class Workspace;

/// The menu bar: every command there is, with its standard shortcut and role. It only says what was asked for.
class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(QMainWindow& window, const Workspace& workspace);

    /// The undo and redo entries with the name of what they would do.
    void showUndo();
    /// Which tabs the View menu offers as joined.
    void showTabs(const QList<Tab>& tabs);
    /// Every command there is, in the order of the menus.
    [[nodiscard]] QList<QAction*> commands() const;
    /// Whether the content is hidden just now.
    void showHidden(bool isHidden);

Q_SIGNALS:
    void quitRequested();
    void hideRequested(bool hide);
    void remindersRequested();
    void backupRequested();
    void backupsRequested();
    void binRequested();
    void emptyBinRequested();
    void reportRequested();
    void exportRequested();
    void importRequested();
    void undoRequested();
    void redoRequested();
    void findRequested();
    void everythingRequested();
    void dayRequested();
    void settingsRequested();
    void tabRequested(unrut::Tab tab);
    void nextTabRequested(int step);
    void allTabsRequested();
    void checkRequested();
    void goalRequested();
    void entryRequested();
    void worryRequested();
    void fridayRequested();
    void practiceRequested();
    void verifyRequested();
    void lookAroundRequested();
    void helpRequested();
    void keysRequested();
    void newsRequested();
    void safetyRequested();
    void aboutRequested();

private:
    void buildFile();
    void buildEdit();
    void buildView();
    void buildJournal();
    void buildHelp();

    QMainWindow& m_window;
    const Workspace& m_workspace;
    QAction* m_everything = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_allTabs = nullptr;
    QAction* m_hide = nullptr;
};

} // namespace unrut
