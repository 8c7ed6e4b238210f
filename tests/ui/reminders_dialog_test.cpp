// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <workspace/reminders.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSpinBox>
#include <QTimeEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The choices about reminders. It begins on Monday 2 November at nine.
class RemindersDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyChoiceTakesEffectAtOnce();
    void whatIsSwitchedOnBeginsToday();
    void theNextSevenDaysFollowTheChoices();
    void aPauseIsToldAndEnded();
    void whatRestsIsWoken();
    void theStartWithTheSessionIsAskedOutside();
    void aRhythmIsChosen();
    void whatCannotBeWrittenIsSaid();
    void everyPauseHasItsButton();

private:
    template <class Field>
    [[nodiscard]] Field* field(const QString& name) const
    {
        const QList<Field*> all = m_open->window->findChildren<Field*>();
        for (Field* each : all) {
            const QList<QLabel*> labels = m_open->window->findChildren<QLabel*>();
            const bool isLabelled = std::any_of(labels.begin(), labels.end(), [&](QLabel* label) {
                return label->buddy() == each && label->text().remove(u'&') == name;
            });
            if (each->isVisible() && (isLabelled || each->accessibleName() == name))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString ahead() const
    {
        const auto* label = m_open->window->findChild<QLabel*>(u"ahead"_s);
        return label ? label->text() : QString();
    }
    void open();

    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<Reminders> m_reminders;
    bool m_starts = false;
    std::function<void(bool)> m_asked; ///< the answer of the desktop
};

void RemindersDialogTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->show(Tab::Today);
    m_reminders = std::make_unique<Reminders>(*m_open->workspace, [] { return QTimeZone::utc(); });
    QObject::connect(&m_open->settings, &Settings::changed, m_reminders.get(),
                     [this] { m_reminders->setChoices(m_open->settings.reminders()); });
    m_open->window->showReminders(*m_reminders);
    m_starts = false;
    m_open->window->setAutostart({[this] { return m_starts; },
                                  [this](bool starts, const std::function<void(const Status&)>& done) {
                                      m_asked = [this, starts, done](bool isGranted) {
                                          m_starts = isGranted ? starts : m_starts;
                                          done(isGranted ? Status() : failure(ErrorCode::OutputFailed));
                                      };
                                  }});
    m_reminders->look();
}

void RemindersDialogTest::cleanup()
{
    m_reminders.reset();
    m_open.reset();
}

void RemindersDialogTest::open()
{
    m_open->window->findChild<QAction*>(u"reminders"_s)->trigger();
    OpenWindow::settle();
}

void RemindersDialogTest::everyChoiceTakesEffectAtOnce()
{
    open();
    m_open->click(u"Decisions on their day"_s);
    field<QTimeEdit>(u"Time: Friday page"_s)->setTime(QTime(14, 30));
    auto* day = field<QComboBox>(u"Day: Friday page"_s);
    day->setCurrentIndex(3);
    Q_EMIT day->activated(3);
    field<QTimeEdit>(u"Quiet from"_s)->setTime(QTime(22, 15));
    field<QTimeEdit>(u"Quiet until"_s)->setTime(QTime(7, 0));
    field<QSpinBox>(u"At most in a day"_s)->setValue(2);
    auto* content = field<QComboBox>(u"Notices tell"_s);
    Q_EMIT content->activated(2);
    m_open->click(u"Go on in the tray"_s);
    m_open->click(u"Hide the content when"_s);
    const ReminderChoices choices = m_open->settings.reminders();
    QVERIFY(!choices.of(ReminderSubject::Decision).isOn);
    QCOMPARE(choices.of(ReminderSubject::FridayPage).at, QTime(14, 30));
    QCOMPARE(choices.of(ReminderSubject::FridayPage).weekday, 4);
    QCOMPARE(choices.rules.quietFrom, QTime(22, 15));
    QCOMPARE(choices.rules.quietTo, QTime(7, 0));
    QCOMPARE(choices.rules.mostADay, 2);
    QCOMPARE(m_open->settings.noticeContent(), NoticeContent::WithNames);
    QVERIFY(!m_open->settings.staysInTray() && m_open->settings.hidesOnLock());
}

void RemindersDialogTest::whatIsSwitchedOnBeginsToday()
{
    m_open->clock.addDays(30);
    open();
    m_open->click(u"Check-in"_s);
    const ReminderChoice choice = m_open->settings.reminders().of(ReminderSubject::CheckIn);
    QVERIFY(choice.isOn);
    QCOMPARE(choice.since, m_open->clock.today());
}

void RemindersDialogTest::theNextSevenDaysFollowTheChoices()
{
    open();
    QCOMPARE(ahead(), u"Fri 6 Nov, 16:00: Friday page"_s);
    field<QTimeEdit>(u"Time: Friday page"_s)->setTime(QTime(14, 30));
    QCOMPARE(ahead(), u"Fri 6 Nov, 14:30: Friday page"_s);
    m_open->click(u"Friday page"_s);
    QCOMPARE(ahead(), u"Nothing comes."_s);
}

void RemindersDialogTest::aPauseIsToldAndEnded()
{
    open();
    QVERIFY(m_open->says(u"Reminders are not paused."_s));
    m_open->click(u"Until Monday"_s);
    QVERIFY(m_open->says(u"Reminders paused until Mon 9 Nov"_s));
    QCOMPARE(ahead(), u"Mon 9 Nov, 08:00: Friday page"_s);
    m_open->click(u"Go on now"_s);
    QVERIFY(m_open->says(u"Reminders are not paused."_s));
}

void RemindersDialogTest::whatRestsIsWoken()
{
    for (int week = 0; week < 3; ++week) {
        m_open->clock.setNow(QDateTime(QDate(2026, 11, 6).addDays(qint64{7} * week), QTime(16, 0), Qt::UTC));
        m_reminders->look();
    }
    m_open->clock.addDays(3); // to Monday
    m_reminders->look();
    OpenWindow::settle();
    open();
    QCOMPARE(ahead(), u"Nothing comes."_s);
    m_open->click(u"Friday page rests"_s);
    QVERIFY(ahead().contains(u"Friday page"_s));
    QVERIFY(!m_reminders->isResting(ReminderSubject::FridayPage));
    QVERIFY(!m_open->find<QAbstractButton>(u"Friday page rests"_s));
}

void RemindersDialogTest::theStartWithTheSessionIsAskedOutside()
{
    open();
    auto* box = m_open->find<QAbstractButton>(u"Start when I log in"_s);
    m_open->click(u"Start when I log in"_s);
    QVERIFY(!box->isEnabled()); // the desktop asks the person
    m_asked(true);
    QVERIFY(m_starts && box->isEnabled() && box->isChecked());
    m_open->click(u"Start when I log in"_s);
    m_asked(true);
    QVERIFY(!m_starts && !box->isChecked());
    m_open->click(u"Start when I log in"_s);
    m_asked(false);
    QVERIFY(!m_starts && box->isEnabled() && !box->isChecked());
    QVERIFY(m_open->says(u"That could not be set: the desktop refused it"_s));
    m_open->click(u"Start when I log in"_s);
    m_asked(true);
    QVERIFY(!m_open->says(u"That could not be set"_s));
    // The dialog may be closed before the desktop answers.
    m_open->click(u"Start when I log in"_s);
    m_open->click(u"Close"_s);
    QTRY_VERIFY(!m_open->find<QAbstractButton>(u"Start when I log in"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_asked(false);
}

void RemindersDialogTest::aRhythmIsChosen()
{
    open();
    m_open->click(u"Check-in"_s);
    QCOMPARE(ahead().count(u"Check-in"_s), 3); // today it has come already, and Friday is the page's
    auto* days = field<QComboBox>(u"Day: Check-in"_s);
    QCOMPARE(days->currentText(), u"Working days"_s);
    const auto choose = [&](const QString& text) {
        days->setCurrentText(text);
        Q_EMIT days->activated(days->currentIndex());
    };
    choose(u"Every day"_s);
    QVERIFY(ahead().contains(u"Sat 7 Nov, 09:00: Check-in"_s));
    QVERIFY(ahead().contains(u"Sun 8 Nov, 09:00: Check-in"_s));
    choose(u"Wednesday"_s);
    QCOMPARE(ahead().count(u"Check-in"_s), 1);
    QVERIFY(ahead().contains(u"Wed 4 Nov, 09:00: Check-in"_s));
    const ReminderChoice choice = m_open->settings.reminders().of(ReminderSubject::CheckIn);
    QVERIFY(choice.rhythm == ReminderRhythm::Weekly && choice.weekday == 3);
    // The page is that of a week.
    QCOMPARE(field<QComboBox>(u"Day: Friday page"_s)->count(), 7);
}

void RemindersDialogTest::whatCannotBeWrittenIsSaid()
{
    open();
    const QString file = m_open->journal.file(u"settings.ini"_s);
    QFile::remove(file);
    QVERIFY(QDir().mkpath(file)); // in the way
    m_open->click(u"Decisions on their day"_s);
    QVERIFY(m_open->says(u"Your choices cannot be written to the disk"_s));
    QVERIFY(QDir(file).removeRecursively());
}

void RemindersDialogTest::everyPauseHasItsButton()
{
    open();
    m_open->click(u"For an hour"_s);
    QCOMPARE(m_reminders->pausedUntil(), QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC));
    m_open->click(u"Until tomorrow"_s);
    QCOMPARE(m_reminders->pausedUntil(), QDateTime(QDate(2026, 11, 3), QTime(0, 0), Qt::UTC));
}

QTEST_MAIN(RemindersDialogTest)
#include "reminders_dialog_test.moc"
