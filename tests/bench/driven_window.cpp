// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driven_window.h"

#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>

namespace unrut::bench {

namespace {

constexpr QSize windowSize(1280, 800);

/// What stops waiting: the beats that were missed, and whether it is over.
class Beat
{
public:
    Beat(std::function<bool()> isDone, QString file) : m_isDone(std::move(isDone)), m_file(std::move(file))
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }
    /// False when it took too long.
    bool listen(const std::function<bool()>& act)
    {
        bool couldAct = true;
        QTimer::singleShot(0, &m_loop, [&] {
            m_since.start();
            m_timer.start(1);
            couldAct = act();
            if (!couldAct)
                m_loop.quit();
        });
        constexpr int longEnough = 60'000;
        QTimer::singleShot(longEnough, &m_loop, [this] { m_loop.exit(1); });
        return m_loop.exec() == 0 && couldAct;
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        answerFileDialog();
        constexpr int someWhile = 150; // beats
        if (!m_isOver && m_isDone())
            m_isOver = true;
        if (m_isOver && ++m_after > someWhile)
            m_loop.quit();
        m_since.start();
    }
    void answerFileDialog()
    {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        m_longest = 0;
        dialog->selectFile(m_file);
        static_cast<QDialog*>(dialog)->accept();
    }

    std::function<bool()> m_isDone;
    QString m_file;
    QTimer m_timer;
    QEventLoop m_loop;
    QElapsedTimer m_since;
    double m_longest = 0;
    bool m_isOver = false;
    int m_after = 0;
};

} // namespace

DrivenWindow::DrivenWindow(const QString& file, Settings& settings, Tab first)
{
    auto opened = Workspace::open(file, WorkspaceMode::MustExist, m_clock, m_ids);
    if (!opened)
        return;
    m_workspace = *std::move(opened);
    m_window = std::make_unique<MainWindow>(*m_workspace, settings);
    m_window->resize(windowSize);
    m_window->showTab(first);
    m_window->show();
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

DrivenWindow::~DrivenWindow() = default;

const QWidget& DrivenWindow::asWidget() const
{
    return *m_window;
}

QString DrivenWindow::nameOf(const QWidget& widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? button->text().remove(u'&') : QString();
}

bool DrivenWindow::says(const QString& text) const
{
    const QList<QLabel*> labels = m_window->findChildren<QLabel*>();
    return m_window->statusBar()->currentMessage().contains(text) ||
           std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

bool DrivenWindow::click(const QString& name) const
{
    auto* button = find<QAbstractButton>(name);
    if (button)
        button->click();
    return button != nullptr;
}

bool DrivenWindow::choose(const QString& command) const
{
    const QList<QAction*> actions = m_window->menuBar()->findChildren<QAction*>();
    for (QAction* action : actions) {
        if (QString(action->text()).remove(u'&').startsWith(command)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

bool DrivenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text) const
{
    QWidget* there = QApplication::focusWidget();
    if (!there)
        return false;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(there, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(there, &up);
    return true;
}

std::optional<double> longestStandstill(const std::function<bool()>& act, const std::function<bool()>& isDone,
                                        const QString& file)
{
    Beat beat(isDone, file);
    return beat.listen(act) ? std::optional(beat.longest()) : std::nullopt;
}

} // namespace unrut::bench
