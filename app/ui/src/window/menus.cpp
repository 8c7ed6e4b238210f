// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "menus.h"

#include "tab_strip.h"

#include <theme/icons.h>
#include <wording/goal_words.h>
#include <workspace/workspace.h>

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace unrut {

namespace {

Icon iconOf(Tab tab)
{
    switch (tab) {
    case Tab::Today:
        return Icon::Sun;
    case Tab::Assess:
        return Icon::DotPlot;
    case Tab::WaysOut:
        return Icon::Way;
    case Tab::Goals:
        return Icon::Goal;
    case Tab::Gratitude:
        return Icon::Grateful;
    case Tab::People:
        return Icon::People;
    case Tab::Progress:
        return Icon::Chart;
    }
    Q_UNREACHABLE();
}

} // namespace

Menus::Menus(QMainWindow& window, const Workspace& workspace)
    : QObject(&window), m_window(window), m_workspace(workspace)
{
    buildFile();
    buildEdit();
    buildView();
    buildJournal();
    buildHelp();
    showUndo();
}

void Menus::buildFile()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&File"));
    QAction* report = menu->addAction(icon(Icon::Report), tr("&Report (PDF)…"), this, &Menus::reportRequested);
    report->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    menu->addSeparator();
    QAction* exporting = menu->addAction(icon(Icon::Export), tr("&Export…"), this, &Menus::exportRequested);
    exporting->setObjectName(QStringLiteral("export"));
    menu->addAction(icon(Icon::Import), tr("&Import…"), this, &Menus::importRequested);
    menu->addSeparator();
    menu->addAction(icon(Icon::Backup), tr("&Back up…"), this, &Menus::backupRequested);
    QAction* backups = menu->addAction(icon(Icon::Restore), tr("Back&ups…"), this, &Menus::backupsRequested);
    backups->setObjectName(QStringLiteral("backups"));
    QAction* bin = menu->addAction(icon(Icon::Bin), tr("Bi&n…"), this, &Menus::binRequested);
    bin->setObjectName(QStringLiteral("bin"));
    menu->addAction(tr("E&mpty the bin…"), this, &Menus::emptyBinRequested);
    menu->addAction(tr("&Verify the journal"), this, &Menus::verifyRequested)->setObjectName(QStringLiteral("verify"));
    menu->addSeparator();
    QAction* quit = menu->addAction(icon(Icon::Quit), tr("&Quit"), this, &Menus::quitRequested);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void Menus::buildEdit()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(icon(Icon::Undo), tr("&Undo"), this, &Menus::undoRequested);
    m_undo->setIconText(tr("&Undo")); // what the sheet of keys says, whatever is undone next
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = menu->addAction(icon(Icon::Redo), tr("&Redo"), this, &Menus::redoRequested);
    m_redo->setIconText(tr("&Redo"));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addSeparator();
    QAction* find = menu->addAction(icon(Icon::Search), tr("&Find"), this, &Menus::findRequested);
    find->setShortcut(QKeySequence::Find);
    m_everything = menu->addAction(tr("Search every&thing…"), this, &Menus::everythingRequested);
    m_everything->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_everything->setObjectName(QStringLiteral("everything"));
    QAction* day = menu->addAction(icon(Icon::Calendar), tr("&Go to a day of the log…"), this, &Menus::dayRequested);
    day->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    menu->addSeparator();
    QAction* settings = menu->addAction(icon(Icon::Settings), tr("&Settings…"), this, &Menus::settingsRequested);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    settings->setObjectName(QStringLiteral("settings")); // named: opens a dialog that pictures are made of
    QAction* reminders = menu->addAction(icon(Icon::Bell), tr("Re&minders…"), this, &Menus::remindersRequested);
    reminders->setObjectName(QStringLiteral("reminders"));
}

void Menus::buildView()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < tabCount; ++i) {
        const auto tab = static_cast<Tab>(i);
        QAction* action =
            menu->addAction(icon(iconOf(tab)), tabName(tab), this, [this, tab] { Q_EMIT tabRequested(tab); });
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
    }
    menu->addSeparator();
    QAction* next = menu->addAction(tr("&Next tab"), this, [this] { Q_EMIT nextTabRequested(1); });
    next->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Tab)});
    QAction* previous = menu->addAction(tr("&Previous tab"), this, [this] { Q_EMIT nextTabRequested(-1); });
    previous->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)});
    menu->addSeparator();
    m_allTabs = menu->addAction(tr("&All tabs"), this, &Menus::allTabsRequested);
    menu->addSeparator();
    m_hide = menu->addAction(icon(Icon::Hide), tr("&Hide the content"), this, &Menus::hideRequested);
    m_hide->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    m_hide->setCheckable(true);
    m_hide->setObjectName(QStringLiteral("hidden"));
}

void Menus::buildJournal()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Journal"));
    menu->addAction(icon(Icon::DotPlot), tr("Take the &assessment"), this, &Menus::checkRequested);
    QAction* goal = menu->addAction(icon(Icon::Goal), tr("New &goal"), this, &Menus::goalRequested);
    goal->setShortcut(QKeySequence::New);
    QAction* entry = menu->addAction(icon(Icon::Grateful), tr("New &entry"), this, &Menus::entryRequested);
    entry->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    QAction* worry = menu->addAction(icon(Icon::Rest), tr("&Park a worry…"), this, &Menus::worryRequested);
    worry->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), QKeySequence(Qt::CTRL | Qt::Key_J)});
    worry->setObjectName(QStringLiteral("worry"));
    QAction* friday = menu->addAction(icon(Icon::Calendar), tr("&Friday page…"), this, &Menus::fridayRequested);
    friday->setObjectName(QStringLiteral("friday"));
    QAction* practice = menu->addAction(tr("&Begin a practice…"), this, &Menus::practiceRequested);
    practice->setObjectName(QStringLiteral("begin-practice"));
    menu->addSeparator();
    menu->addAction(tr("&Look around with a made-up journal"), this, &Menus::lookAroundRequested);
}

void Menus::buildHelp()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Help"));
    QAction* help = menu->addAction(tr("Help pa&ges…"), this, &Menus::helpRequested);
    help->setShortcut(QKeySequence::HelpContents);
    help->setObjectName(QStringLiteral("help"));
    QAction* keys = menu->addAction(tr("&Keys…"), this, &Menus::keysRequested);
    // While something is typed the question mark goes into the text.
    keys->setShortcut(QKeySequence(Qt::Key_Question));
    keys->setObjectName(QStringLiteral("keys"));
    menu->addAction(tr("What is &new…"), this, &Menus::newsRequested)->setObjectName(QStringLiteral("news"));
    menu->addSeparator();
    QAction* safety =
        menu->addAction(icon(Icon::Safety), tr("If it is &more than a work rut"), this, &Menus::safetyRequested);
    safety->setObjectName(QStringLiteral("safety"));
    menu->addSeparator();
    QAction* about = menu->addAction(icon(Icon::Info), tr("&About Unrut"), this, &Menus::aboutRequested);
    about->setMenuRole(QAction::AboutRole);
    about->setObjectName(QStringLiteral("about"));
}

QList<QAction*> Menus::commands() const
{
    QList<QAction*> commands;
    const QList<QAction*> menus = m_window.menuBar()->actions();
    for (const QAction* menu : menus) {
        const QList<QAction*> actions = menu->menu()->actions();
        for (QAction* action : actions) {
            if (!action->isSeparator() && !action->menu() && action != m_everything)
                commands.append(action);
        }
    }
    return commands;
}

void Menus::showUndo()
{
    const auto undo = m_workspace.undoVerb();
    m_undo->setEnabled(undo.has_value());
    m_undo->setText(undo ? tr("&Undo %1").arg(wording::undoName(*undo)) : tr("&Undo"));
    const auto redo = m_workspace.redoVerb();
    m_redo->setEnabled(redo.has_value());
    m_redo->setText(redo ? tr("&Redo %1").arg(wording::undoName(*redo)) : tr("&Redo"));
}

void Menus::showHidden(bool isHidden)
{
    m_hide->setChecked(isHidden);
}

void Menus::showTabs(const QList<Tab>& tabs)
{
    m_allTabs->setEnabled(tabs.size() < tabCount);
}

} // namespace unrut
