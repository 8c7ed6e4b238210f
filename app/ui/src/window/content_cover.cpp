// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content_cover.h"

#include "common/buttons.h"
#include "common/labels.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QVBoxLayout>

namespace unrut {

ContentCover::ContentCover(QMainWindow& window, std::function<void(bool)> told)
    : QObject(&window), m_window(window), m_told(std::move(told))
{}

void ContentCover::setOn(bool isOn)
{
    if (isOn == this->isOn())
        return;
    if (isOn)
        cover();
    else
        uncover();
    m_told(isOn);
}

QWidget* ContentCover::makeCover()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* text = TextLabel::wrapping(TextRole::Muted, tr("Hidden. Nothing of your journal is on the screen."));
    text->setAlignment(Qt::AlignHCenter);
    auto* show = makeButton(tr("&Show again"));
    connect(show, &QPushButton::clicked, this, [this] { setOn(false); });
    column->addStretch(1);
    column->addWidget(text);
    column->addWidget(show, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

void ContentCover::cover()
{
    m_focus = QApplication::focusWidget();
    m_dialogs.clear();
    QList<QDialog*> dialogs = m_window.findChildren<QDialog*>();
    // One that is nobody's, such as that for a quick line, holds what was typed, too.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* dialog = qobject_cast<QDialog*>(window); dialog && !dialog->parentWidget())
            dialogs.append(dialog);
    }
    for (QDialog* dialog : std::as_const(dialogs)) {
        if (dialog->isVisible()) {
            m_dialogs.append(dialog);
            dialog->hide();
        }
    }
    m_content = m_window.takeCentralWidget();
    m_content->setParent(&m_window); // which hides it, and has it go with the window
    m_window.setCentralWidget(makeCover());
    m_window.statusBar()->clearMessage();
    m_window.centralWidget()->show(); // what cannot be seen yet cannot have the keyboard
    m_window.centralWidget()->findChild<QPushButton*>()->setFocus();
    const QList<QAction*> menus = m_window.menuBar()->actions();
    for (const QAction* menu : menus) {
        const QList<QAction*> actions = menu->menu() ? menu->menu()->actions() : QList<QAction*>();
        for (QAction* action : actions) {
            // The way back and the way out stay.
            const bool stays = action->isCheckable() || action->menuRole() == QAction::QuitRole;
            if (action->isEnabled() && !stays) {
                action->setEnabled(false);
                m_actions.append(action);
            }
        }
    }
}

void ContentCover::uncover()
{
    // The button that asked for it is in the cover.
    m_window.takeCentralWidget()->deleteLater();
    m_window.setCentralWidget(m_content);
    m_content->show();
    m_content.clear();
    for (const QPointer<QAction>& action : std::as_const(m_actions)) {
        if (action)
            action->setEnabled(true);
    }
    m_actions.clear();
    for (const QPointer<QDialog>& dialog : std::as_const(m_dialogs)) {
        if (dialog)
            dialog->show();
    }
    if (m_focus && m_focus->isVisible())
        m_focus->setFocus();
}

} // namespace unrut
