// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_shell.h"

#include "assess/assess_page.h"
#include "assess/care_panel.h"
#include "common/bearable_fields.h"
#include "common/focus_timer.h"
#include "common/labels.h"
#include "common/message_bar.h"
#include "common/scroll_to.h"
#include "common/typing_keeper.h"
#include "day_watch.h"
#include "dialogs.h"
#include "due_bar.h"
#include "goals/goals_page.h"
#include "gratitude/gratitude_page.h"
#include "help/help_key.h"
#include "help/key_sheet.h"
#include "help/whats_new.h"
#include "menus.h"
#include "people/people_page.h"
#include "progress/progress_page.h"
#include "status_line.h"
#include "tab_strip.h"
#include "today/today_page.h"
#include "undo_keys.h"
#include "visit_banner.h"
#include "ways_out/ways_out_page.h"
#include "worry/worry_dialog.h"

#include <settings/settings.h>
#include <wording/error_words.h>
#include <wording/goal_words.h>
#include <workspace/reminders.h>
#include <workspace/workspace.h>

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize leastSize(640, 480);
constexpr int announcementMilliseconds = 8000;

/// Ways out and People join with the first result, People also with the first person.
QList<Tab> tabsFor(bool all, bool hasPeople)
{
    QList<Tab> tabs{Tab::Today, Tab::Assess, Tab::Goals, Tab::Gratitude, Tab::Progress};
    if (all)
        tabs.insert(2, Tab::WaysOut);
    if (all || hasPeople)
        tabs.insert(tabs.size() - 1, Tab::People);
    return tabs;
}

/// Nothing a person wrote belongs into a title that any program can read.
QString titleOf(MainWindow::JournalKind kind)
{
    switch (kind) {
    case MainWindow::JournalKind::Own:
        return WindowShell::tr("Unrut");
    case MainWindow::JournalKind::MadeUp:
        return WindowShell::tr("A made-up journal — Unrut");
    case MainWindow::JournalKind::Backup:
        return WindowShell::tr("A backup — Unrut");
    }
    Q_UNREACHABLE();
}

/// What stands over the pages of a journal that is only visited.
QString visitSentence(MainWindow::JournalKind kind)
{
    return kind == MainWindow::JournalKind::Backup
               ? WindowShell::tr("You are looking into a backup. You can read and search it, and copy from it; nothing "
                                 "in it can be changed.")
               : WindowShell::tr("You are looking around in a made-up journal. Nothing here is yours, and nothing is "
                                 "kept.");
}

QString visitNote(MainWindow::JournalKind kind)
{
    if (kind == MainWindow::JournalKind::Own)
        return {};
    return kind == MainWindow::JournalKind::Backup ? WindowShell::tr("A backup") : WindowShell::tr("A made-up journal");
}

} // namespace

WindowShell::WindowShell(MainWindow& window, Workspace& workspace, Settings& settings, MainWindow::JournalKind kind)
    : m_window(window), m_workspace(workspace), m_settings(settings), m_kind(kind), m_beside(workspace)
{
    build();
    connectMenus();
    followKeyboard(&window);
    QApplication::instance()->installEventFilter(new UndoKeys(this));
    new BearableFields(this);
    connect(&workspace, &Workspace::changed, this, [this](const WorkspaceChange& change) {
        joinTabs();
        m_isRefused = false;
        showSaved();
        if (change.everything || m_workspace.undoVerb() == Workspace::Verb::Import)
            followBackups(); // one was made before an import
    });
    connect(&workspace, &Workspace::refused, this, &WindowShell::showRefusal);
    connect(&workspace, &Workspace::undoChanged, m_menus, &Menus::showUndo);
    connect(&TypingKeeper::of(workspace), &TypingKeeper::failed, this, &WindowShell::tellOfTyping);
    connect(m_tabs, &TabStrip::currentChanged, this, &WindowShell::showTab);
    joinTabs();
    showSaved();
    showTab(Tab::Today);
    restoreGeometry();
    // What a page shows and writes down belongs to a day.
    connect(new DayWatch(window, workspace.clock()), &DayWatch::turned, this, [this] {
        showSaved(); // 'today' was yesterday
        page(m_tabs->current())->activate();
    });
}

void WindowShell::build()
{
    m_window.setWindowTitle(titleOf(m_kind));
    m_window.setMinimumSize(leastSize);
    m_menus = new Menus(m_window, m_workspace);
    m_tabs = new TabStrip;
    m_message = new MessageBar;
    m_stack = new QStackedWidget;
    m_status = new StatusLine;
    m_window.setStatusBar(m_status);
    m_saved = TextLabel::wrapping(TextRole::TinyMuted); // pieces made below may announce something at once
    m_note = TextLabel::wrapping(TextRole::TinyMuted);
    auto* central = new QWidget;
    m_column = new QVBoxLayout(central);
    QVBoxLayout* column = m_column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // In the order of reading, which is that of Tab, too.
    if (m_kind != MainWindow::JournalKind::Own) {
        auto* banner = new VisitBanner(visitSentence(m_kind));
        column->addWidget(banner);
        connect(banner, &VisitBanner::backRequested, &m_window, &QWidget::close);
    }
    column->addWidget(m_tabs);
    column->addWidget(new FocusTimerBar({m_workspace, m_settings, *this}));
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_window.setCentralWidget(central);

    m_status->setUsual(*m_saved, *m_note);
    m_note->setText(visitNote(m_kind));
}

void WindowShell::connectMenus()
{
    connect(m_menus, &Menus::tabRequested, this, &WindowShell::showTab);
    connect(m_menus, &Menus::nextTabRequested, this, &WindowShell::step);
    connect(m_menus, &Menus::undoRequested, this, [this] { undoOrRedo(true); });
    connect(m_menus, &Menus::redoRequested, this, [this] { undoOrRedo(false); });
    connect(m_menus, &Menus::backupRequested, this, &WindowShell::backup);
    connect(m_menus, &Menus::backupsRequested, this, &WindowShell::showBackups);
    connect(m_menus, &Menus::binRequested, this, [this] { showBin(false); });
    connect(m_menus, &Menus::emptyBinRequested, this, [this] { showBin(true); });
    connect(m_menus, &Menus::exportRequested, this, &WindowShell::exportJournal);
    connect(m_menus, &Menus::importRequested, this, &WindowShell::importJournal);
    connect(m_menus, &Menus::verifyRequested, this, &WindowShell::verify);
    connect(m_menus, &Menus::reportRequested, this, [this] { saveReport({}); });
    connect(m_menus, &Menus::checkRequested, this, &WindowShell::takeCheck);
    connect(m_menus, &Menus::goalRequested, this, &WindowShell::newGoal);
    connect(m_menus, &Menus::entryRequested, this, &WindowShell::writeEntry);
    connect(m_menus, &Menus::worryRequested, this, [this] {
        (new WorryDialog({m_workspace, m_settings, *this}, &m_window))->open();
    });
    connect(m_menus, &Menus::practiceRequested, this, &WindowShell::beginPractice);
    connect(m_menus, &Menus::fridayRequested, this, &WindowShell::openFridayPage);
    connect(m_menus, &Menus::lookAroundRequested, this, &WindowShell::lookAround);
    connect(m_menus, &Menus::quitRequested, this, [this] {
        if (m_kind != MainWindow::JournalKind::Own)
            m_window.close();
        else
            m_window.quit();
    });
    connect(m_menus, &Menus::remindersRequested, this, &WindowShell::showRemindersDialog);
    connect(m_menus, &Menus::hideRequested, this, &WindowShell::hideContent);
    connect(m_menus, &Menus::allTabsRequested, this, [this] {
        m_settings.setShowsAllTabs(true);
        joinTabs();
    });
    connect(m_menus, &Menus::findRequested, this, [this] {
        if (!page(m_tabs->current())->find()) {
            showTab(Tab::Gratitude);
            page(Tab::Gratitude)->find();
        }
    });
    connect(m_menus, &Menus::dayRequested, this, [this] {
        showTab(Tab::Gratitude);
        static_cast<GratitudePage*>(page(Tab::Gratitude))->askForDay();
    });
    connect(m_menus, &Menus::everythingRequested, this, &WindowShell::showPalette);
    connect(m_menus, &Menus::settingsRequested, this, &WindowShell::showSettings);
    connectHelp();
}

void WindowShell::connectHelp()
{
    connect(m_menus, &Menus::safetyRequested, this,
            [this] { showSafetyCard(&m_window, ownContacts(m_settings), m_workspace.duesRest()); });
    connect(m_menus, &Menus::helpRequested, this, &WindowShell::showHelp);
    new HelpKey([this] { return helpTopic(); }, this);
    connect(m_menus, &Menus::keysRequested, this, [this] { (new KeySheet(*m_window.menuBar(), &m_window))->open(); });
    connect(m_menus, &Menus::newsRequested, this, [this] { showWhatsNew(&m_window); });
    connect(m_menus, &Menus::aboutRequested, this, [this] { showAbout(&m_window); });
}

Page* WindowShell::makePage(Tab tab)
{
    const PageContext context{m_workspace, m_settings, *this};
    switch (tab) {
    case Tab::Today:
        return new TodayPage(context);
    case Tab::Assess:
        return new AssessPage(context);
    case Tab::WaysOut:
        return new WaysOutPage(context);
    case Tab::Goals:
        return new GoalsPage(context);
    case Tab::Gratitude:
        return new GratitudePage(context);
    case Tab::People:
        return new PeoplePage(context);
    case Tab::Progress:
        return new ProgressPage(context);
    }
    Q_UNREACHABLE();
}

Page* WindowShell::page(Tab tab)
{
    const auto index = static_cast<size_t>(tab);
    if (!m_pages[index]) {
        m_pages[index] = makePage(tab);
        auto* area = new QScrollArea;
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(m_pages[index]);
        area->setAccessibleName(tabName(tab));
        m_areas[index] = area;
        m_stack->addWidget(area);
    }
    return m_pages[index];
}

void WindowShell::showTab(Tab tab)
{
    if (!m_tabs->visibleTabs().contains(tab)) {
        QList<Tab> tabs = m_tabs->visibleTabs() + QList<Tab>{tab};
        std::sort(tabs.begin(), tabs.end());
        m_tabs->setVisibleTabs(tabs);
        m_called.insert(tab);
    }
    Page* shown = page(tab);
    m_tabs->setCurrent(tab);
    if (m_due)
        m_due->setFront(tab == Tab::Today);
    showReminderNote();
    m_stack->setCurrentWidget(m_areas[static_cast<size_t>(tab)]);
    shown->activate();
    if (QWidget* first = shown->firstFocus(); first && !m_tabs->isAncestorOf(QApplication::focusWidget()))
        first->setFocus(Qt::OtherFocusReason);
}

void WindowShell::step(int tabs)
{
    const QList<Tab> there = m_tabs->visibleTabs();
    const auto count = there.size();
    const auto current = there.indexOf(m_tabs->current());
    showTab(there.at((current + tabs + count) % count));
}

void WindowShell::joinTabs()
{
    if (m_workspace.standing())
        m_settings.setShowsAllTabs(true);
    // One that was asked for stays while this window does, and does not go from under the person.
    QList<Tab> tabs = tabsFor(m_settings.showsAllTabs(), !m_workspace.people().empty());
    for (const Tab tab : m_called) {
        if (!tabs.contains(tab))
            tabs.append(tab);
    }
    std::sort(tabs.begin(), tabs.end());
    m_tabs->setVisibleTabs(tabs);
    m_menus->showTabs(tabs);
}

void WindowShell::announce(const QString& sentence)
{
    if (hidesContent())
        return; // it may name what is hidden
    m_status->tell(sentence, announcementMilliseconds);
    m_saved->setAccessibleName(sentence);
    QAccessibleEvent spoken(m_saved, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void WindowShell::undoOrRedo(bool undo)
{
    const auto verb = undo ? m_workspace.undoVerb() : m_workspace.redoVerb();
    const Status done = undo ? m_workspace.undo() : m_workspace.redo();
    if (!done)
        report(done.error());
    else if (verb)
        announce(undo ? tr("Undone: %1").arg(wording::undoName(*verb))
                      : tr("Redone: %1").arg(wording::undoName(*verb)));
}

void WindowShell::takeCheck()
{
    auto* assess = static_cast<AssessPage*>(page(Tab::Assess));
    assess->takeCheck();
    showTab(Tab::Assess);
    if (QWidget* first = assess->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void WindowShell::newGoal()
{
    showTab(Tab::Goals);
    static_cast<GoalsPage*>(page(Tab::Goals))->newGoal();
}

void WindowShell::writeEntry()
{
    showTab(Tab::Gratitude);
    static_cast<GratitudePage*>(page(Tab::Gratitude))->writeEntry();
}

void WindowShell::openWorksheet(Play play, const GoalId& goal)
{
    showTab(Tab::WaysOut);
    static_cast<WaysOutPage*>(page(Tab::WaysOut))->openWorksheet(play, goal);
}

void WindowShell::lookAround()
{
    Q_EMIT m_window.lookAroundRequested();
}

void WindowShell::keepGeometry() const
{
    m_settings.setWindowGeometry(m_window.saveGeometry());
    m_settings.setWindowState(m_window.saveState());
}

void WindowShell::restoreGeometry()
{
    if (!m_window.restoreGeometry(m_settings.windowGeometry()))
        m_window.resize(firstSize);
    m_window.restoreState(m_settings.windowState());
}

} // namespace unrut
