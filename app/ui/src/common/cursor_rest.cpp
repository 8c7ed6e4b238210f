// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/cursor_rest.h>

#include <QEvent>
#include <QGuiApplication>
#include <QStyleHints>

namespace unrut {

namespace {

constexpr int still = 0;
constexpr int asTheDesktopWants = -1;

} // namespace

CursorRest::CursorRest(std::chrono::milliseconds after, QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [] { QGuiApplication::styleHints()->setCursorFlashTime(still); });
    qGuiApp->installEventFilter(this);
    m_timer.start();
}

bool CursorRest::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::FocusIn:
        if (!m_timer.isActive())
            QGuiApplication::styleHints()->setCursorFlashTime(asTheDesktopWants);
        m_timer.start();
        break;
    default:
        break;
    }
    return false;
}

} // namespace unrut
