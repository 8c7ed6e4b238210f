// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dated_rows.h"
#include "window_fixture.h"

#include <demo/demo.h>
#include <support/system_zone.h>
#include <workspace/reminders.h>

#include <map>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// What the computer says of the time, and what the log says then of the second and the third of November 2026.
struct Setting
{
    const char* name;
    const char* utc;
    const char* zone;
    const char* second;
    const char* third;
};

constexpr std::array settings{
    Setting{"a day later", "2026-11-03T10:00:00Z", "UTC", "Yesterday", "Today"},
    Setting{"back by a day", "2026-11-02T10:00:00Z", "UTC", "Today", "Tomorrow"},
    Setting{"back by a year", "2025-11-03T10:00:00Z", "UTC", "2 November 2026", "3 November 2026"},
    Setting{"ten years ahead", "2036-11-03T10:00:00Z", "UTC", "2 November 2026", "3 November 2026"},
    Setting{"set right again", "2026-11-03T12:00:00Z", "UTC", "Yesterday", "Today"},
    Setting{"where it is tomorrow", "2026-11-03T12:00:00Z", "Pacific/Kiritimati", "2 November", "Yesterday"},
    Setting{"where it is yesterday", "2026-11-03T11:00:00Z", "Etc/GMT+12", "Today", "Tomorrow"},
    Setting{"before an hour more", "2026-10-25T00:30:00Z", "Europe/Berlin", "2 November", "3 November"},
    Setting{"after an hour more", "2026-10-25T01:30:00Z", "Europe/Berlin", "2 November", "3 November"},
};

} // namespace

/// The clock or the zone is set while the window stands open: it tells of the same days, and writes none of them anew.
class SetClockWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageLeavesEveryDayAlone();

private:
    void write(const QString& text);
    void set(const Setting& setting);
    /// What a screen reader is told of a line of the log.
    [[nodiscard]] QString spoken(const QString& text) const;

    std::optional<OpenWindow> m_open;
    std::unique_ptr<Reminders> m_reminders;
};

void SetClockWindowTest::write(const QString& text)
{
    m_open->window->showTab(Tab::Gratitude);
    m_open->shortcut(Qt::Key_E);
    m_open->type(text);
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
}

/// Then somebody comes back to the window.
void SetClockWindowTest::set(const Setting& setting)
{
    const QDateTime now = QDateTime::fromString(QString::fromLatin1(setting.utc), Qt::ISODate);
    const QTimeZone zone(setting.zone);
    QVERIFY(zone.isValid());
    SystemZone::set(zone);
    m_open->clock.setNow(now);
    m_open->clock.setOffset(zone.offsetFromUtc(now));
    m_reminders->look();
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(m_open->window.get(), &back);
    OpenWindow::settle();
}

QString SetClockWindowTest::spoken(const QString& text) const
{
    const auto* list = m_open->find<QListView>(u"Entries"_s);
    for (int row = 0; list && row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() == text)
            return index.data(Qt::AccessibleTextRole).toString();
    }
    return {};
}

void SetClockWindowTest::everyPageLeavesEveryDayAlone()
{
    const SystemZone system(QTimeZone("UTC"));
    m_open.emplace();
    const auto life = madeUpJournal({1, 7, m_open->clock.today().addDays(-1), QLocale::c()});
    QVERIFY(life);
    QVERIFY(m_open->workspace->fill(*life));
    m_open->show(Tab::Gratitude);
    m_reminders = std::make_unique<Reminders>(*m_open->workspace);
    m_reminders->setChoices(usualReminders());
    std::map<QDate, int> came;
    connect(m_reminders.get(), &Reminders::came, this, [&] { ++came[m_open->clock.today()]; });
    m_open->window->showReminders(*m_reminders);
    write(u"Of the second"_s);
    set(settings.front());
    write(u"Of the third"_s);
    const DatedRows before = datedRows(dumpOf(m_open->journal.path()));
    QVERIFY(before.size() > 500);
    for (const Setting& setting : settings) {
        set(setting);
        for (int tab = tabCount; tab > 0;) {
            m_open->window->showTab(static_cast<Tab>(--tab));
            OpenWindow::settle();
        }
        m_open->window->showTab(Tab::Gratitude);
        OpenWindow::settle();
        QVERIFY2(datedRows(dumpOf(m_open->journal.path())) == before, setting.name);
        const QString second = spoken(u"Of the second"_s);
        const QString third = spoken(u"Of the third"_s);
        QVERIFY2(second.endsWith(QLatin1String(setting.second) + u'.'), qPrintable(second));
        QVERIFY2(third.endsWith(QLatin1String(setting.third) + u'.'), qPrintable(third));
        for (const auto& [day, count] : came)
            QVERIFY2(count <= usualReminders().rules.mostADay, setting.name);
    }
    QVERIFY(!came.empty());
    m_reminders.reset();
    m_open.reset();
}

QTEST_MAIN(SetClockWindowTest)
#include "set_clock_window_test.moc"
