// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companion.h"

#include "process.h"
#include "running_program.h"

#include <desktop/autostart.h>
#include <desktop/lock_watch.h>
#include <desktop/notices.h>
#include <desktop/tray.h>
#include <desktop/wake_timer.h>
#include <desktop/zone_watch.h>
#include <settings/settings.h>
#include <ui/main_window.h>
#include <ui/quick_entry.h>
#include <ui/tray_menu.h>
#include <wording/reminder_words.h>
#include <workspace/reminders.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// After the first picture of the window, and what a person does first.
constexpr std::chrono::milliseconds untilBegin{1500};
/// How long a window that was to stay hidden waits for a tray.
constexpr std::chrono::milliseconds untilTray{5000};
/// Where nothing tells that the time zone has changed.
constexpr qint64 longestSleepSeconds = 900;

QString idOf(const ReminderKey& key)
{
    return reminderSubjectKey(key.subject) + u'/' + key.thing.toString(QUuid::WithoutBraces);
}

std::optional<ReminderKey> keyOf(const QString& id)
{
    const auto subject = reminderSubjectFromKey(id.section(u'/', 0, 0));
    if (!subject)
        return std::nullopt;
    return ReminderKey{*subject, QUuid::fromString(id.section(u'/', 1))};
}

constexpr auto hourKey = "hour"_L1;
constexpr auto weekKey = "week"_L1;

} // namespace

Companion::Companion(Workspace& workspace, Settings& settings, MainWindow& window)
    : m_workspace(workspace), m_settings(settings), m_window(window)
{
    // Who only reads would ask what another program asks already.
    if (!workspace.isReadOnly())
        QTimer::singleShot(untilBegin, this, &Companion::begin);
}

Companion::~Companion()
{
    m_window.setStayHandler({});
}

void Companion::beginHidden()
{
    begin();
    QTimer::singleShot(untilTray, this, [this] {
        if (!m_window.isVisible() && !m_tray->isProven())
            m_window.showMinimized();
    });
}

void Companion::begin()
{
    if (m_reminders)
        return;
    makeReminders();
    makeTray();
    connect(&m_settings, &Settings::changed, this, &Companion::follow);
    follow();
    look();
    tellAgain();
    m_workspace.releaseMemory(); // what only the start needed
    giveBackMemory();
}

void Companion::makeReminders()
{
    m_reminders = std::make_unique<Reminders>(m_workspace);
    m_reminders->setChoices(m_settings.reminders());
    m_wake = std::make_unique<WakeTimer>();
    m_notices = std::make_unique<Notices>();
    connect(m_wake.get(), &WakeTimer::woken, this, &Companion::look);
    connect(m_reminders.get(), &Reminders::changed, this, &Companion::arm);
    connect(m_reminders.get(), &Reminders::changed, this, &Companion::takeBack);
    connect(m_reminders.get(), &Reminders::changed, this, &Companion::showLook);
    connect(m_reminders.get(), &Reminders::came, this, [this](const DueNotice& notice) { tell(notice.key); });
    m_zone = std::make_unique<ZoneWatch>();
    connect(m_zone.get(), &ZoneWatch::changed, this, &Companion::look);
    followNotices();
    m_window.showReminders(*m_reminders);
}

void Companion::followNotices()
{
    connect(m_notices.get(), &Notices::answered, this, &Companion::answer);
    connect(m_notices.get(), &Notices::balloonWanted, this,
            [this](const QString&, const QString& text) { m_tray->tell(text); });
    connect(m_notices.get(), &Notices::notShown, this, [this](const QString& id) {
        if (const auto key = keyOf(id); key && m_told.erase(*key) > 0)
            m_untold.insert(*key);
    });
    connect(m_notices.get(), &Notices::canShow, this, &Companion::tellAgain);
    // What is up may name what shall not be seen now.
    connect(&m_window, &MainWindow::contentHidden, this, [this] {
        if (m_settings.noticeContent() != NoticeContent::WithNames)
            return;
        const std::set<ReminderKey> named = m_told;
        for (const ReminderKey& key : named)
            tell(key);
    });
}

void Companion::makeTray()
{
    m_tray = std::make_unique<Tray>();
    connect(m_tray.get(), &Tray::activated, this, &Companion::showWindow);
    connect(m_tray.get(), &Tray::balloonClicked, this, &Companion::showWindow);
    connect(m_tray.get(), &Tray::provenChanged, this, &Companion::rescueWindow);
    m_window.setStayHandler([this] { return staysOnClose(); });
    m_window.setAutostart({&startsWithSession, &setStartsWithSession});
}

QMenu* Companion::trayMenu()
{
    if (!m_menu) {
        m_menu = std::make_unique<TrayMenu>();
        followMenu();
        showPause();
    }
    return m_menu.get();
}

void Companion::followMenu()
{
    connect(m_menu.get(), &TrayMenu::openRequested, this, &Companion::showWindow);
    connect(m_menu.get(), &TrayMenu::quitRequested, &m_window, &MainWindow::quit);
    connect(m_menu.get(), &TrayMenu::pauseRequested, this,
            [this](TrayMenu::Pause how) { pause(static_cast<int>(how)); });
    connect(m_menu.get(), &TrayMenu::justStartRequested, this, [this] {
        if (isCovered())
            return;
        showWindow();
        m_window.justStart();
    });
    connect(m_menu.get(), &TrayMenu::checkInRequested, this, [this] {
        if (isCovered())
            return;
        showWindow();
        m_window.checkIn();
    });
    connect(m_menu.get(), &TrayMenu::quickAddRequested, this, &Companion::quickAdd);
    connect(m_menu.get(), &QMenu::aboutToShow, this,
            [this] { m_menu->setCanStart(m_workspace.focus() && !m_workspace.restsFirst()); });
}

void Companion::quickAdd()
{
    if (isCovered())
        return;
    if (!m_quickEntry)
        m_quickEntry = std::make_unique<QuickEntry>(m_workspace);
    m_quickEntry->popUp();
}

/// What is hidden stays so until the person has it shown, by the window.
bool Companion::isCovered()
{
    if (m_window.hidesContent())
        showWindow();
    return m_window.hidesContent();
}

void Companion::follow()
{
    m_reminders->setChoices(m_settings.reminders());
    showLook();
    m_tray->setWanted(m_settings.staysInTray(), [this] { return trayMenu(); });
    if (!m_settings.hidesOnLock()) {
        m_lock.reset();
    } else if (!m_lock) {
        m_lock = std::make_unique<LockWatch>();
        connect(m_lock.get(), &LockWatch::locked, this, [this] { m_window.hideContent(true); });
    }
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

void Companion::tell(const ReminderKey& key)
{
    const NoticeContent content = m_settings.noticeContent();
    if (content == NoticeContent::WindowOnly)
        return;
    const bool named = content == NoticeContent::WithNames && !m_window.hidesContent();
    const QString thing = named ? reminderThing(m_workspace, key).simplified() : QString();
    m_told.insert(key);
    m_notices->show({idOf(key),
                     wording::noticeText(key.subject, thing),
                     wording::noticeAnswerName(NoticeAnswer::Open),
                     {{hourKey, wording::noticeAnswerName(NoticeAnswer::InAnHour)},
                      {weekKey, wording::noticeAnswerName(NoticeAnswer::NotThisWeek)}}});
}

/// A session that begins may have nothing yet that shows notices.
void Companion::tellAgain()
{
    for (const ReminderKey& key : std::exchange(m_untold, {}))
        tell(key);
}

/// Notices of what was answered or finished in between go.
void Companion::takeBack()
{
    const std::vector<DueNotice>& waiting = m_reminders->waiting();
    const auto waits = [&](const ReminderKey& key) {
        return std::any_of(waiting.begin(), waiting.end(), [&](const DueNotice& notice) { return notice.key == key; });
    };
    std::erase_if(m_untold, [&](const ReminderKey& key) { return !waits(key); });
    std::erase_if(m_told, [&](const ReminderKey& key) {
        if (!waits(key))
            m_notices->withdraw(idOf(key));
        return !waits(key);
    });
}

void Companion::answer(const QString& id, const QString& key, const QByteArray& startupToken)
{
    const auto reminder = keyOf(id);
    if (!reminder)
        return;
    if (key == hourKey || key == weekKey) {
        // What cannot be written is told in the window.
        (void)m_reminders->answer(*reminder, key == hourKey ? NoticeAnswer::InAnHour : NoticeAnswer::NotThisWeek);
        return;
    }
    bringToFront(m_window, startupToken);
    if (!m_window.hidesContent())
        m_window.openReminder(*reminder);
}

void Companion::pause(int pause)
{
    switch (static_cast<TrayMenu::Pause>(pause)) {
    case TrayMenu::Pause::Hour:
        (void)m_reminders->pauseForAnHour();
        break;
    case TrayMenu::Pause::UntilTomorrow:
        (void)m_reminders->pauseUntilTomorrow();
        break;
    case TrayMenu::Pause::UntilMonday:
        (void)m_reminders->pauseUntilMonday();
        break;
    case TrayMenu::Pause::Over:
        (void)m_reminders->pauseUntil({});
        break;
    }
}

void Companion::showLook()
{
    const QDateTime until = m_reminders->pausedUntil();
    const TrayLook look = until.isValid()                  ? TrayLook::Paused
                          : m_reminders->waiting().empty() ? TrayLook::Calm
                                                           : TrayLook::Due;
    if (m_look != look) {
        m_look = look;
        m_tray->setLook([look] { return trayIcon(look); }, trayTip(look));
    }
    if (m_menu)
        showPause();
}

void Companion::showPause()
{
    const QDateTime until = m_reminders->pausedUntil();
    m_menu->showPause(until.isValid() ? until.toTimeZone(m_reminders->zone()) : QDateTime(),
                      m_workspace.clock().today());
}

bool Companion::staysOnClose()
{
    if (!m_settings.staysInTray() || !m_tray->isProven())
        return false;
    if (!m_settings.trayIsExplained()) {
        const TrayChoice choice = explainTray(&m_window);
        if (choice != TrayChoice::Undecided)
            m_settings.setTrayExplained();
        if (choice == TrayChoice::Quit)
            m_settings.setStaysInTray(false);
        if (choice != TrayChoice::Stay)
            return false;
    }
    // Closing another window, such as that for a quick line, must not end what goes on here.
    QApplication::setQuitOnLastWindowClosed(false);
    return true;
}

void Companion::showWindow()
{
    bringToFront(m_window, {});
}

/// A hidden window whose tray has gone, or never came, shows itself, without taking the keyboard from anybody.
void Companion::rescueWindow()
{
    if (m_window.isVisible() || m_tray->isProven())
        return;
    QApplication::setQuitOnLastWindowClosed(true);
    m_window.setAttribute(Qt::WA_ShowWithoutActivating);
    m_window.show();
    m_window.setAttribute(Qt::WA_ShowWithoutActivating, false);
}

} // namespace unrut
