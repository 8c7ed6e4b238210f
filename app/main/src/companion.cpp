// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion.h"

#include <desktop/wake_timer.h>
#include <settings/settings.h>
#include <ui/main_window.h>
#include <workspace/reminders.h>
#include <workspace/workspace.h>

#include <QTimer>

#include <algorithm>

namespace unrut {

namespace {

/// After the first picture of the window, and what a person does first.
constexpr std::chrono::milliseconds untilBegin{1500};
/// The time zone may change without the clock being set.
constexpr qint64 longestSleepSeconds = 900;

} // namespace

Companion::Companion(Workspace& workspace, Settings& settings, MainWindow& window)
    : m_workspace(workspace), m_settings(settings), m_window(window)
{
    // Who only reads would ask what another program asks already.
    if (!workspace.isReadOnly())
        QTimer::singleShot(untilBegin, this, &Companion::begin);
}

Companion::~Companion() = default;

void Companion::begin()
{
    m_reminders = std::make_unique<Reminders>(m_workspace);
    m_reminders->setChoices(m_settings.reminders());
    m_wake = std::make_unique<WakeTimer>();
    connect(m_wake.get(), &WakeTimer::woken, this, &Companion::look);
    connect(m_reminders.get(), &Reminders::changed, this, &Companion::arm);
    connect(&m_settings, &Settings::changed, this, [this] { m_reminders->setChoices(m_settings.reminders()); });
    m_window.showReminders(*m_reminders);
    look();
}

void Companion::look()
{
    m_reminders->look();
    arm(); // also when nothing could be read
}

void Companion::arm()
{
    const QDateTime latest = m_workspace.clock().now().addSecs(longestSleepSeconds);
    const QDateTime next = m_reminders->lookAgain();
    m_wake->wakeAt(next.isValid() ? std::min(next, latest) : latest);
}

} // namespace unrut
