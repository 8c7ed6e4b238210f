// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "companion.h"
#include "journal_place.h"
#include "look_around.h"
#include "running_program.h"

#include <settings/settings.h>
#include <ui/journal_opening.h>
#include <ui/main_window.h>
#include <wording/backup_words.h>
#include <wording/translations.h>
#include <workspace/automatic_backup.h>
#include <workspace/backups.h>
#include <workspace/workspace.h>

#include <QAction>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace unrut {

namespace {

/// For a moment there is no window, which is not the end.
class WindowlessMoment
{
public:
    WindowlessMoment() { QGuiApplication::setQuitOnLastWindowClosed(false); }
    ~WindowlessMoment() { QGuiApplication::setQuitOnLastWindowClosed(m_quits); }
    Q_DISABLE_COPY_MOVE(WindowlessMoment)

private:
    bool m_quits = QGuiApplication::quitOnLastWindowClosed();
};

std::unique_ptr<AutomaticBackup> makeBackup(Workspace& workspace)
{
    return std::make_unique<AutomaticBackup>(workspace, QString());
}

/// The fields of a kind that a person writes in, in the order in which they were made.
template <class Field>
QList<Field*> fieldsOf(const MainWindow& window)
{
    QList<Field*> fields = window.findChildren<Field*>();
    // The inside of a spin box has a name of Qt's own.
    fields.removeIf([](const Field* field) { return field->objectName().startsWith(QLatin1String("qt_")); });
    return fields;
}

/// What was being typed must not be lost because the words round it change.
void carryTexts(const MainWindow& from, const MainWindow& to)
{
    const auto lines = fieldsOf<QLineEdit>(from);
    const auto newLines = fieldsOf<QLineEdit>(to);
    for (qsizetype i = 0; lines.size() == newLines.size() && i < lines.size(); ++i) {
        if (newLines.at(i)->text() != lines.at(i)->text())
            newLines.at(i)->setText(lines.at(i)->text());
    }
    const auto areas = fieldsOf<QPlainTextEdit>(from);
    const auto newAreas = fieldsOf<QPlainTextEdit>(to);
    for (qsizetype i = 0; areas.size() == newAreas.size() && i < areas.size(); ++i) {
        if (newAreas.at(i)->toPlainText() != areas.at(i)->toPlainText())
            newAreas.at(i)->setPlainText(areas.at(i)->toPlainText());
    }
}

/// Every page of \a window, so that two windows have the same fields; the tab in front stays there.
void buildPages(MainWindow& window, Tab front)
{
    const QList<Tab> tabs = window.visibleTabs();
    for (const Tab tab : tabs)
        window.showTab(tab);
    window.showTab(front);
}

} // namespace

Session::Session(Ground ground, std::unique_ptr<Workspace> workspace)
    : m_ground(ground),
      m_workspace(std::move(workspace)),
      m_visit(ground.settings, ground.clock, ground.ids),
      m_backup(makeBackup(*m_workspace)),
      m_window(makeWindow(*m_workspace)),
      m_running(std::make_unique<RunningProgram>(*m_workspace, ground.ids, *m_window,
                                                 [this](const QString& file) { offerSoon(file); })),
      m_companion(std::make_unique<Companion>(*m_workspace, ground.settings, *m_window)),
      m_language(ground.settings.language()),
      m_journal(ground.settings.journalPath())
{
    tellOfBackups();
    connect(&ground.settings, &Settings::changed, this, &Session::follow);
}

Session::~Session() = default;

void Session::beginHidden() const
{
    m_companion->beginHidden();
}

std::unique_ptr<MainWindow> Session::makeWindow(Workspace& workspace)
{
    auto window = std::make_unique<MainWindow>(workspace, m_ground.settings);
    window->setSpelling(m_ground.spelling);
    connect(window.get(), &MainWindow::lookAroundRequested, this, [this] {
        if (const Status shown = m_ground.lookAround.show(); !shown)
            tellProblem(shown.error());
    });
    connect(window.get(), &MainWindow::backupLookRequested, this, [this](const QString& file) {
        if (const Status shown = m_visit.show(file); !shown)
            tellProblem(shown.error());
    });
    // Once the dialog that asked has returned: the window that it belongs to is about to go.
    connect(window.get(), &MainWindow::restoreRequested, this, &Session::restore, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::repairRequested, this, &Session::repair, Qt::QueuedConnection);
    return window;
}

void Session::replaceWindow(std::unique_ptr<MainWindow> window, Workspace& workspace)
{
    m_running.reset();
    const bool isSameJournal = &workspace == m_workspace.get();
    std::set<ReminderKey> told;
    if (m_companion && isSameJournal)
        told = m_companion->told();
    m_companion.reset();
    window->show();
    m_window = std::move(window);
    m_companion = std::make_unique<Companion>(workspace, m_ground.settings, *m_window);
    m_companion->tellAnew(std::move(told));
    m_running = std::make_unique<RunningProgram>(workspace, m_ground.ids, *m_window,
                                                 [this](const QString& file) { offerSoon(file); });
}

/// Not from within the answer to a second start, which waits for it.
void Session::offerSoon(const QString& journal)
{
    QMetaObject::invokeMethod(
        this, [this, journal] { offer(journal); }, Qt::QueuedConnection);
}

void Session::offer(const QString& journal)
{
    if (m_isOffering || m_isOpening)
        return;
    const QScopedValueRollback<bool> guard(m_isOffering, true);
    if (!asksToOpen(journal, *m_window, m_ground.clock, m_ground.ids))
        return;
    if (m_ground.settings.journalPath() == journal)
        m_journal = m_workspace->path(); // another one was named for this start alone
    m_ground.settings.setJournalPath(journal);
    follow();
}

void Session::tellOfBackups()
{
    const auto tell = [this] {
        m_window->showBackup(m_backup->lastMade());
        if (m_backup->keepsAll())
            m_window->showThatJournalShrank(m_backup->folder());
        m_window->showMissedBackupFolder(backupPlaceOf(m_workspace->path()).missed);
    };
    connect(m_backup.get(), &AutomaticBackup::made, m_window.get(), tell);
    connect(m_backup.get(), &AutomaticBackup::failed, m_window.get(), &MainWindow::showBackupFailure);
    connect(m_window.get(), &MainWindow::backupFolderChosen, m_backup.get(), [this, tell] {
        m_backup->look();
        tell();
    });
    connect(m_window.get(), &MainWindow::lossAgreed, m_backup.get(), &AutomaticBackup::agreeToLoss);
    tell();
}

void Session::follow()
{
    // Once the dialog that the choice was made in has returned: the window that it belongs to is about to go.
    if (m_ground.settings.language() != m_language) {
        m_language = m_ground.settings.language();
        QMetaObject::invokeMethod(this, &Session::speak, Qt::QueuedConnection);
    }
    if (!m_isOpening && m_ground.settings.journalPath() != m_journal)
        QMetaObject::invokeMethod(this, &Session::openChosen, Qt::QueuedConnection);
}

void Session::speak()
{
    const Tab front = m_window->currentTab();
    buildPages(*m_window, front);
    m_ground.translations.speak(m_language);
    m_ground.settings.setWindowGeometry(m_window->saveGeometry());
    auto fresh = makeWindow(*m_workspace);
    buildPages(*fresh, front);
    carryTexts(*m_window, *fresh);
    replaceWindow(std::move(fresh), *m_workspace);
    tellOfBackups();
    // The person is in the settings, and goes on there.
    if (auto* settings = m_window->findChild<QAction*>(QStringLiteral("settings")))
        settings->trigger();
    if (auto* language = m_window->findChild<QWidget*>(QStringLiteral("language")))
        language->setFocus(Qt::TabFocusReason);
}

void Session::openChosen()
{
    const QString wanted = m_ground.settings.journalPath();
    if (m_isOpening || wanted == m_journal)
        return;
    const QScopedValueRollback<bool> guard(m_isOpening, true);
    const bool isOpen = QFileInfo(wanted).canonicalFilePath() == QFileInfo(m_workspace->path()).canonicalFilePath();
    auto chosen =
        isOpen ? nullptr : openJournalAsking({wanted, false}, m_ground.settings, m_ground.clock, m_ground.ids);
    if (!chosen) {
        if (!isOpen)
            m_ground.settings.setJournalPath(m_journal);
        m_journal = m_ground.settings.journalPath();
        return;
    }
    m_journal = m_ground.settings.journalPath(); // the person may have chosen yet another
    m_ground.settings.setWindowGeometry(m_window->saveGeometry());
    replaceWindow(makeWindow(*chosen), *chosen);
    m_backup = makeBackup(*chosen); // before the old journal goes, which the old one watches
    m_workspace = std::move(chosen);
    tellOfBackups();
}

QString Session::closeJournal()
{
    const QString journal = m_workspace->path();
    m_ground.settings.setWindowGeometry(m_window->saveGeometry());
    m_visit.close();
    m_running.reset();
    m_companion.reset();
    m_window.reset();
    m_backup.reset();
    m_workspace.reset();
    return journal;
}

bool Session::openAgain(const JournalRequest& request)
{
    m_workspace = openJournalAsking(request, m_ground.settings, m_ground.clock, m_ground.ids);
    if (!m_workspace)
        return false;
    m_backup = makeBackup(*m_workspace);
    replaceWindow(makeWindow(*m_workspace), *m_workspace);
    tellOfBackups();
    return true;
}

void Session::restore(const QString& backup)
{
    const QScopedValueRollback<bool> guard(m_isOpening, true);
    const WindowlessMoment moment;
    const QString journal = closeJournal();
    const auto over = restoreBackup(journal, backup, m_ground.clock);
    if (!openAgain({journal, true, {}})) {
        QCoreApplication::quit();
        return;
    }
    if (!over) {
        tellProblem(over.error());
        return;
    }
    const QDateTime keptAt = over->keptAt ? over->keptAt->toLocalTime() : QDateTime();
    m_window->showRestored(wording::restored(keptAt, over->setAside, m_ground.clock.today()));
}

void Session::repair(const Error& found)
{
    const QScopedValueRollback<bool> guard(m_isOpening, true);
    const WindowlessMoment moment;
    // What is chosen instead of one that was named for this start alone is not kept.
    const bool isOwn = m_workspace->path() == QFileInfo(journalOf(m_ground.settings)).canonicalFilePath();
    const QString journal = closeJournal();
    const bool isMended = remakeJournal(journal, m_ground.clock).has_value();
    if (!openAgain({journal, !isOwn, {}, nullptr, isMended ? std::nullopt : std::optional(found)}))
        QCoreApplication::quit();
    else if (isMended)
        m_window->showRestored(wording::indexesMended());
    m_journal = m_ground.settings.journalPath(); // the person may have chosen another
}

} // namespace unrut
