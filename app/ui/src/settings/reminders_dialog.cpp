// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders_dialog.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/section_head.h"
#include "common/spoken_role.h"
#include "common/wrapped_check_box.h"
#include "help/help_key.h"
#include "setting_list.h"

#include <settings/settings.h>
#include <wording/date_words.h>
#include <wording/error_words.h>
#include <wording/reminder_words.h>
#include <workspace/reminders.h>

#include <QAccessible>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int lineCharacters = 60;
constexpr int daysAhead = 7;
constexpr int mostADay = 9;

QTimeEdit* timeField(QTime time, const QString& name)
{
    auto* field = new QTimeEdit(time);
    field->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    field->setKeyboardTracking(false);
    field->setAccessibleName(name);
    return field;
}

} // namespace

RemindersDialog::RemindersDialog(QWidget* parent, Settings& settings, Reminders* reminders,
                                 MainWindow::Autostart autostart, QDate today)
    : ScrollDialog(parent, lineCharacters),
      m_settings(settings),
      m_reminders(reminders),
      m_autostart(std::move(autostart)),
      m_today(today)
{
    setHelpTopic(*this, wording::HelpTopic::Reminders);
    addTitle(tr("Reminders"));
    setAttribute(Qt::WA_DeleteOnClose);
    addSubjects();
    addTimes();
    if (m_reminders) {
        addAhead();
        addPause();
        connect(m_reminders, &Reminders::changed, this, &RemindersDialog::refresh);
    }
    addDesktop();
    m_problem = TextLabel::wrapping(TextRole::Body);
    m_problem->hide();
    column()->addStretch(1);
    foot()->addWidget(m_problem); // in sight wherever one has scrolled to
    addCloseButton();
    refresh();
}

template <class Change>
void RemindersDialog::alter(Change change)
{
    ReminderChoices choices = m_settings.reminders();
    change(choices);
    m_settings.setReminders(choices);
    refresh();
    tellWhetherKept();
}

void RemindersDialog::tellProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent spoken(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void RemindersDialog::tellIfFailed(const Status& status)
{
    tellProblem(status ? QString() : wording::errorSentence(status.error()));
}

void RemindersDialog::tellWhetherKept()
{
    tellProblem(m_settings.isKept() ? QString()
                                    : tr("Your choices cannot be written to the disk: they hold until Unrut ends."));
}

void RemindersDialog::addSection(const QString& title)
{
    column()->addSpacing(8);
    column()->addWidget(new SectionHead(title));
}

void RemindersDialog::addRow(Setting setting, QWidget* field)
{
    markSetting(*field, setting);
    auto* label = new TextLabel(TextRole::Body, settingLabel(setting));
    label->setBuddy(field);
    auto* row = new FlowLayout;
    row->setApart(1);
    row->addWidget(label);
    row->addWidget(field);
    column()->addLayout(row);
}

void RemindersDialog::addSubjects()
{
    addSection(tr("What for"));
    for (const auto subject :
         {ReminderSubject::FridayPage, ReminderSubject::NextCheck, ReminderSubject::TalkOutcome,
          ReminderSubject::FollowUp, ReminderSubject::Person, ReminderSubject::Decision, ReminderSubject::GoalDue,
          ReminderSubject::Gratitude, ReminderSubject::CheckIn, ReminderSubject::Practice})
        addSubject(subject);
    column()->addWidget(TextLabel::wrapping(
        TextRole::SmallMuted,
        tr("Nothing comes for what is finished, on a rough day or in the quiet after a way out; on days off comes "
           "only what you want every day. What you leave without an answer three times stops by itself.")));
}

void RemindersDialog::addSubject(ReminderSubject subject)
{
    const ReminderChoice choice = m_settings.reminders().of(subject);
    const QString name = wording::reminderName(subject);
    auto* row = new FlowLayout;
    row->setApart(1);
    auto* box = new WrappedCheckBox(name);
    box->setChecked(choice.isOn);
    connect(box, &QCheckBox::toggled, this, [this, subject](bool isOn) { switchSubject(subject, isOn); });
    row->addWidget(box);
    auto* wake = makeButton(tr("Rests: wake it"), ButtonKind::Link);
    wake->setAccessibleName(tr("%1 rests: wake it").arg(name));
    connect(wake, &QPushButton::clicked, this, [this, subject] {
        if (m_reminders)
            tellIfFailed(m_reminders->wake(subject));
    });
    m_wakes.append({subject, wake});
    row->addWidget(wake);
    if (isRoutine(subject))
        row->addWidget(makeRhythm(subject, choice));
    auto* time = timeField(choice.at, tr("Time: %1").arg(name));
    connect(time, &QTimeEdit::timeChanged, this,
            [this, subject](QTime at) { alter([&](ReminderChoices& choices) { choices.of(subject).at = at; }); });
    row->addWidget(time);
    inFontUnits(*time, [box, time] { box->setMinimumHeight(time->sizeHint().height()); }); // one row, one top
    for (int i = 0; i < row->count(); ++i)
        markSetting(*row->itemAt(i)->widget(), subject);
    column()->addLayout(row);
}

/// A day of the week, or one of the other rhythms that make sense.
QWidget* RemindersDialog::makeRhythm(ReminderSubject subject, const ReminderChoice& choice)
{
    auto* days = new QComboBox;
    for (const ReminderRhythm rhythm : rhythmsOf(subject)) {
        if (rhythm != ReminderRhythm::Weekly) {
            days->addItem(wording::reminderRhythmName(rhythm), -static_cast<int>(rhythm));
            continue;
        }
        for (const int weekday : wording::weekdays())
            days->addItem(QLocale().standaloneDayName(weekday), weekday);
    }
    const bool isWeekly = choice.rhythm == ReminderRhythm::Weekly;
    days->setCurrentIndex(days->findData(isWeekly ? choice.weekday : -static_cast<int>(choice.rhythm)));
    nameChoice(*days, tr("Day: %1").arg(wording::reminderName(subject)));
    connect(days, &QComboBox::activated, this, [this, subject, days](int index) {
        const int chosen = days->itemData(index).toInt();
        alter([&](ReminderChoices& choices) {
            ReminderChoice& changed = choices.of(subject);
            changed.rhythm = chosen > 0 ? ReminderRhythm::Weekly : static_cast<ReminderRhythm>(-chosen);
            if (chosen > 0)
                changed.weekday = chosen;
        });
    });
    return days;
}

void RemindersDialog::switchSubject(ReminderSubject subject, bool isOn)
{
    alter([&](ReminderChoices& choices) {
        choices.of(subject).isOn = isOn;
        // What came round before it was wanted is not asked for.
        choices.of(subject).since = isRoutine(subject) && isOn ? m_today : QDate();
    });
}

void RemindersDialog::addTimes()
{
    addSection(tr("When"));
    const ReminderRules rules = m_settings.reminders().rules;
    auto* from = timeField(rules.quietFrom, settingName(Setting::QuietFrom));
    auto* to = timeField(rules.quietTo, settingName(Setting::QuietUntil));
    connect(from, &QTimeEdit::timeChanged, this,
            [this](QTime time) { alter([&](ReminderChoices& choices) { choices.rules.quietFrom = time; }); });
    connect(to, &QTimeEdit::timeChanged, this,
            [this](QTime time) { alter([&](ReminderChoices& choices) { choices.rules.quietTo = time; }); });
    addRow(Setting::QuietFrom, from);
    addRow(Setting::QuietUntil, to);
    auto* most = new QSpinBox;
    most->setRange(1, mostADay);
    most->setValue(rules.mostADay);
    most->setKeyboardTracking(false);
    connect(most, &QSpinBox::valueChanged, this,
            [this](int number) { alter([&](ReminderChoices& choices) { choices.rules.mostADay = number; }); });
    addRow(Setting::MostADay, most);
    column()->addWidget(
        TextLabel::wrapping(TextRole::SmallMuted, tr("‘In an hour’ means an hour, whatever the time.")));
}

void RemindersDialog::addAhead()
{
    addSection(tr("The next seven days"));
    m_ahead = TextLabel::wrapping(TextRole::Body);
    m_ahead->setObjectName(QStringLiteral("ahead"));
    column()->addWidget(m_ahead);
}

void RemindersDialog::addPause()
{
    addSection(settingLabel(Setting::Pause));
    m_paused = TextLabel::wrapping(TextRole::Body);
    column()->addWidget(m_paused);
    auto* row = new FlowLayout;
    const auto add = [&](const QString& text, Status (Reminders::*pause)()) {
        auto* button = makeButton(text);
        markSetting(*button, Setting::Pause);
        connect(button, &QPushButton::clicked, this, [this, pause] {
            if (m_reminders)
                tellIfFailed((m_reminders->*pause)());
        });
        row->addWidget(button);
    };
    add(tr("For an hour"), &Reminders::pauseForAnHour);
    add(tr("Until tomorrow"), &Reminders::pauseUntilTomorrow);
    add(tr("Until Monday"), &Reminders::pauseUntilMonday);
    auto* goOn = makeButton(tr("Go on now"), ButtonKind::Link);
    connect(goOn, &QPushButton::clicked, this, [this] {
        if (m_reminders)
            tellIfFailed(m_reminders->pauseUntil({}));
    });
    markSetting(*goOn, Setting::Pause);
    m_goOn = goOn;
    row->addWidget(goOn);
    column()->addLayout(row);
}

void RemindersDialog::addDesktop()
{
    addSection(tr("Outside of this window"));
    auto* content = new QComboBox;
    content->addItems({tr("Nothing, only in this window"), tr("Without names and goals"), tr("With names and goals")});
    content->setCurrentIndex(static_cast<int>(m_settings.noticeContent()));
    connect(content, &QComboBox::activated, this, [this](int index) {
        m_settings.setNoticeContent(static_cast<NoticeContent>(index));
        tellWhetherKept();
    });
    addRow(Setting::Notices, content);
    auto* tray = new WrappedCheckBox(settingLabel(Setting::Tray));
    markSetting(*tray, Setting::Tray);
    tray->setChecked(m_settings.staysInTray());
    connect(tray, &QCheckBox::toggled, this, [this](bool stays) {
        m_settings.setStaysInTray(stays);
        tellWhetherKept();
    });
    column()->addWidget(tray);
    column()->addWidget(TextLabel::wrapping(TextRole::SmallMuted,
                                            tr("Only where there is a tray; elsewhere closing the window quits.")));
    if (m_autostart.isOn)
        addAutostart();
    auto* lock = new WrappedCheckBox(settingLabel(Setting::LockedScreen));
    markSetting(*lock, Setting::LockedScreen);
    lock->setChecked(m_settings.hidesOnLock());
    connect(lock, &QCheckBox::toggled, this, [this](bool hides) {
        m_settings.setHidesOnLock(hides);
        tellWhetherKept();
    });
    column()->addWidget(lock);
}

void RemindersDialog::addAutostart()
{
    auto* start = new WrappedCheckBox(settingLabel(Setting::Autostart));
    markSetting(*start, Setting::Autostart);
    start->setChecked(m_autostart.isOn());
    connect(start, &QCheckBox::toggled, this, [this, start](bool starts) {
        start->setEnabled(false); // until the desktop has answered
        m_autostart.set(starts, [this, box = QPointer(start)](const Status& status) {
            if (!box)
                return;
            box->setEnabled(true);
            const QSignalBlocker quiet(box); // it asks for nothing
            box->setChecked(m_autostart.isOn());
            tellProblem(status ? QString()
                               : tr("That could not be set: the desktop refused it, or its file cannot be written."));
        });
    });
    column()->addWidget(start);
}

void RemindersDialog::refresh()
{
    for (const auto& [subject, wake] : std::as_const(m_wakes))
        wake->setVisible(m_reminders && m_reminders->isResting(subject));
    if (!m_reminders || !m_paused)
        return;
    const QTimeZone zone = m_reminders->zone();
    QStringList lines;
    const auto ahead = m_reminders->ahead(m_settings.reminders(), daysAhead);
    for (const PlannedNotice& notice : ahead)
        //: %1 is a day and a time, %2 what the reminder is for.
        lines << tr("%1: %2", "time and subject")
                     .arg(wording::noticeTime(notice.at.toTimeZone(zone)), wording::reminderName(notice.key.subject));
    m_ahead->setText(lines.isEmpty() ? tr("Nothing comes.") : lines.join(u'\n'));
    const QDateTime until = m_reminders->pausedUntil();
    m_paused->setText(until.isValid() ? wording::pausedSentence(until.toTimeZone(zone), m_today)
                                      : tr("Reminders are not paused."));
    m_goOn->setVisible(until.isValid());
}

} // namespace unrut
