// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/focus_timer.h"
#include "common/labels.h"
#include "common/message_bar.h"
#include "common/states.h"
#include "content_cover.h"
#include "due_bar.h"
#include "menus.h"
#include "settings/reminders_dialog.h"
#include "tab_strip.h"
#include "today/today_page.h"
#include "window_shell.h"

#include <settings/settings.h>
#include <ui/quick_entry.h>
#include <ui/tray_menu.h>
#include <wording/reminder_words.h>
#include <workspace/reminders.h>
#include <workspace/search.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

/// How far the status bar looks for the next reminder.
constexpr int daysAhead = 14;

} // namespace

bool WindowShell::hidesContent() const
{
    return m_cover && m_cover->isOn();
}

void WindowShell::hideContent(bool hide)
{
    if (hide == hidesContent())
        return;
    if (!m_cover)
        m_cover = new ContentCover(m_window, [this](bool isHidden) { m_menus->showHidden(isHidden); });
    m_cover->setOn(hide);
    showSaved(); // what was announced last is a name there
    if (!hide)
        return;
    // A backup or a made-up journal in a window of its own goes with it: each has its own way back.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* other = qobject_cast<MainWindow*>(window))
            other->hideContent(true);
    }
    Q_EMIT m_window.contentHidden();
}

void WindowShell::startOnFocus()
{
    showTab(Tab::Today);
    if (const Goal* focus = m_workspace.focus(); focus && !m_workspace.restsFirst())
        justStart({m_workspace, m_settings, *this}, focus->id);
}

void WindowShell::checkIn()
{
    showTab(Tab::Today);
    if (auto* today = qobject_cast<TodayPage*>(page(Tab::Today)))
        today->lookAgainAt(TodayCard::CheckIn);
}

void WindowShell::showReminders(Reminders& reminders)
{
    m_reminders = &reminders;
    if (m_due)
        m_due->follow(reminders);
    connect(&reminders, &Reminders::changed, this, &WindowShell::showDue);
    connect(&reminders, &Reminders::changed, this, &WindowShell::showReminderNote);
    connect(&reminders, &Reminders::failed, this, &WindowShell::report);
    connect(&reminders, &Reminders::came, this, [this](const DueNotice& notice) {
        announce(wording::noticeText(notice.key.subject, reminderThing(m_workspace, notice.key).simplified()));
    });
    showDue();
    showReminderNote();
}

/// Most starts have nothing to show there, and need not make it.
void WindowShell::showDue()
{
    if (m_due || !m_reminders || m_reminders->waiting().empty())
        return;
    m_due = new DueBar(m_workspace, *m_message->findChild<QPushButton*>());
    m_column->insertWidget(m_column->indexOf(m_message), m_due);
    connect(m_due, &DueBar::answered, this, &WindowShell::answerReminder);
    connect(m_due, &DueBar::snoozed, this, &WindowShell::snoozeReminder);
    m_due->setFront(m_tabs->current() == Tab::Today);
    m_due->follow(*m_reminders);
}

void WindowShell::answerReminder(const ReminderKey& key, NoticeAnswer answer)
{
    if (!m_reminders)
        return;
    if (const Status answered = m_reminders->answer(key, answer); !answered)
        report(answered.error());
    if (answer == NoticeAnswer::Open)
        openReminder(key);
}

void WindowShell::snoozeReminder(const ReminderKey& key, std::chrono::minutes wait)
{
    if (!m_reminders)
        return;
    if (const Status snoozed = m_reminders->snooze(key, wait); !snoozed)
        report(snoozed.error());
}

void WindowShell::openReminder(const ReminderKey& key)
{
    switch (key.subject) {
    case ReminderSubject::TalkOutcome:
    case ReminderSubject::FollowUp:
        openThing({FoundKind::Talk, key.thing}, {});
        break;
    case ReminderSubject::Person:
        openThing({FoundKind::Person, key.thing}, {});
        break;
    case ReminderSubject::Decision:
    case ReminderSubject::GoalDue:
        openThing({FoundKind::Goal, key.thing}, {});
        break;
    case ReminderSubject::NextCheck:
        takeCheck();
        break;
    case ReminderSubject::FridayPage:
        openFridayPage();
        break;
    case ReminderSubject::Gratitude:
        writeEntry();
        break;
    case ReminderSubject::Practice:
    case ReminderSubject::CheckIn:
        showTab(Tab::Today);
        break;
    }
}

QDialog* WindowShell::showRemindersDialog()
{
    auto* dialog = new RemindersDialog(&m_window, m_settings, m_reminders, m_autostart, m_workspace.clock().today());
    dialog->open();
    return dialog;
}

void WindowShell::showReminderNote()
{
    if (!m_reminders || m_kind != MainWindow::JournalKind::Own)
        return;
    const QDate today = m_workspace.clock().today();
    const auto local = [this](const QDateTime& instant) { return instant.toTimeZone(m_reminders->zone()); };
    QString note = tr("No reminders");
    if (const QDateTime until = m_reminders->pausedUntil(); until.isValid()) {
        note = wording::pausedSentence(local(until), today);
    } else if (!m_reminders->waiting().empty() && m_tabs->current() != Tab::Today) {
        note = tr("Something is due: see Today");
    } else {
        if (const auto next = m_reminders->next(daysAhead))
            note = wording::nextReminder(next->key.subject, local(next->at), today);
    }
    m_note->setText(note);
}

void WindowShell::addReminderStates(StateList& states)
{
    const auto withReminders = [this] {
        auto* reminders = new Reminders(m_workspace, [] { return QTimeZone::utc(); });
        reminders->setParent(this);
        ReminderChoices choices;
        choices.of(ReminderSubject::FridayPage) = {
            true, QTime(8, 0), m_workspace.clock().today().dayOfWeek(), {}, ReminderRhythm::Weekly};
        choices.of(ReminderSubject::Gratitude) = choices.of(ReminderSubject::FridayPage);
        choices.rules.quietTo = choices.rules.quietFrom;
        choices.rules.mostADay = 2;
        reminders->setChoices(choices);
        showReminders(*reminders);
        reminders->look();
        return reminders;
    };
    states.add(QStringLiteral("window-due"), [withReminders] { withReminders(); });
    states.add(QStringLiteral("reminders-ahead"), [this, withReminders] {
        withReminders();
        showRemindersDialog();
    });
    states.add(QStringLiteral("tray-menu"), [this] { (new TrayMenu(&m_window))->popup({}); });
    states.add(QStringLiteral("tray-menu-paused"), [this] {
        auto* menu = new TrayMenu(&m_window);
        menu->showPause(m_workspace.clock().now().addDays(1), m_workspace.clock().today());
        menu->setCanStart(false);
        menu->popup({});
    });
    states.add(QStringLiteral("quick-add"), [this] {
        auto* entry = new QuickEntry(m_workspace);
        entry->setParent(&m_window, Qt::Dialog);
        entry->popUp();
        // As on a screen that is as large as the window.
        entry->resize(std::min(entry->width(), m_window.width()), entry->height());
    });
    states.add(QStringLiteral("window-paused"),
               [withReminders] { static_cast<void>(withReminders()->pauseUntilTomorrow()); });
}

} // namespace unrut
