// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/gallery.h>

#include <ui/main_window.h>
#include <ui/tab.h>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMenuBar>
#include <QPixmap>
#include <QTimer>

namespace unrut {

namespace {

/// Long enough for a page built just now to be laid out, twice.
constexpr int settleMilliseconds = 250;

QDialog* openDialog(const MainWindow& window)
{
    const QList<QDialog*> dialogs = window.findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

Gallery::Gallery(MainWindow& window, QString folder, QString prefix)
    : m_window(window), m_folder(std::move(folder)), m_prefix(std::move(prefix))
{
    addTabs();
    addDialogs();
}

void Gallery::addTabs()
{
    const QList<Tab> tabs = m_window.visibleTabs();
    for (const Tab tab : tabs)
        m_states.push_back({QString(tabKey(tab)), [this, tab] { m_window.showTab(tab); }});
}

void Gallery::addDialogs()
{
    const QList<QAction*> menus = m_window.menuBar()->actions();
    for (const QAction* menu : menus) {
        const QList<QAction*> actions = menu->menu()->actions();
        for (QAction* action : actions) {
            if (!action->objectName().isEmpty())
                m_states.push_back({action->objectName(), [action] { action->trigger(); }});
        }
    }
}

void Gallery::start()
{
    m_current = 0;
    next();
}

void Gallery::next()
{
    if (m_current == m_states.size()) {
        Q_EMIT finished();
        return;
    }
    m_states[m_current].enter();
    QTimer::singleShot(settleMilliseconds, this, &Gallery::take);
}

void Gallery::take()
{
    QDialog* dialog = openDialog(m_window);
    QWidget* subject = dialog ? static_cast<QWidget*>(dialog) : &m_window;
    const QString file = QDir(m_folder).filePath(m_prefix + m_states[m_current].name + QStringLiteral(".png"));
    if (!subject->grab().save(file)) {
        Q_EMIT failed(failure(ErrorCode::OutputFailed, file));
        return;
    }
    m_files.append(file);
    if (dialog)
        dialog->close();
    ++m_current;
    next();
}

} // namespace unrut
