// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <settings/settings.h>

#include <QSettings>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String quietFromKey("reminders/quiet_from");
constexpr QLatin1String quietToKey("reminders/quiet_to");
constexpr QLatin1String mostKey("reminders/most_a_day");
constexpr QLatin1String contentKey("reminders/notices");
constexpr QLatin1String trayKey("window/stays_in_tray");
constexpr QLatin1String explainedKey("window/tray_explained");
constexpr QLatin1String lockKey("window/hides_on_lock");
constexpr int mostNoticesADay = 9;

QString keyOf(ReminderSubject subject, QLatin1String what)
{
    return u"reminders/%1/%2"_s.arg(reminderSubjectKey(subject), what);
}

QTime timeOr(const QVariant& kept, QTime usual)
{
    const QTime time = QTime::fromString(kept.toString(), u"HH:mm"_s);
    return time.isValid() ? time : usual;
}

void readChoice(const QSettings& store, ReminderSubject subject, ReminderChoice& choice)
{
    choice.isOn = store.value(keyOf(subject, "on"_L1), choice.isOn).toBool();
    choice.at = timeOr(store.value(keyOf(subject, "at"_L1)), choice.at);
    const int weekday = store.value(keyOf(subject, "weekday"_L1)).toInt();
    if (weekday >= 1 && weekday <= 7)
        choice.weekday = weekday;
    const auto rhythm = reminderRhythmFromKey(store.value(keyOf(subject, "rhythm"_L1)).toString());
    const std::vector<ReminderRhythm> rhythms = rhythmsOf(subject);
    if (rhythm && std::find(rhythms.begin(), rhythms.end(), *rhythm) != rhythms.end())
        choice.rhythm = *rhythm;
    choice.since = QDate::fromString(store.value(keyOf(subject, "since"_L1)).toString(), Qt::ISODate);
}

QString contentName(NoticeContent content)
{
    switch (content) {
    case NoticeContent::WindowOnly:
        return u"window_only"_s;
    case NoticeContent::WithoutNames:
        return u"without_names"_s;
    case NoticeContent::WithNames:
        return u"with_names"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ReminderChoices Settings::reminders() const
{
    ReminderChoices choices = usualReminders();
    for (int i = 0; i < reminderSubjectCount; ++i) {
        const auto subject = static_cast<ReminderSubject>(i);
        readChoice(*m_store, subject, choices.of(subject));
    }
    ReminderRules& rules = choices.rules;
    rules.quietFrom = timeOr(m_store->value(quietFromKey), rules.quietFrom);
    rules.quietTo = timeOr(m_store->value(quietToKey), rules.quietTo);
    rules.mostADay = std::clamp(m_store->value(mostKey, rules.mostADay).toInt(), 1, mostNoticesADay);
    rules.workingDays = workingDays();
    choices.roughDay = roughDay();
    return choices;
}

void Settings::setReminders(const ReminderChoices& choices)
{
    const ReminderChoices before = reminders();
    for (int i = 0; i < reminderSubjectCount; ++i) {
        const auto subject = static_cast<ReminderSubject>(i);
        const ReminderChoice& choice = choices.of(subject);
        if (choice == before.of(subject))
            continue;
        m_store->setValue(keyOf(subject, "on"_L1), choice.isOn);
        m_store->setValue(keyOf(subject, "at"_L1), choice.at.toString(u"HH:mm"_s));
        m_store->setValue(keyOf(subject, "weekday"_L1), choice.weekday);
        m_store->setValue(keyOf(subject, "since"_L1), choice.since.toString(Qt::ISODate));
        if (isRoutine(subject))
            m_store->setValue(keyOf(subject, "rhythm"_L1), QString(reminderRhythmKey(choice.rhythm)));
    }
    m_store->setValue(quietFromKey, choices.rules.quietFrom.toString(u"HH:mm"_s));
    m_store->setValue(quietToKey, choices.rules.quietTo.toString(u"HH:mm"_s));
    m_store->setValue(mostKey, choices.rules.mostADay);
    Q_EMIT changed();
}

NoticeContent Settings::noticeContent() const
{
    const QString name = m_store->value(contentKey).toString();
    for (const auto content : {NoticeContent::WindowOnly, NoticeContent::WithNames}) {
        if (name == contentName(content))
            return content;
    }
    return NoticeContent::WithoutNames;
}

void Settings::setNoticeContent(NoticeContent content)
{
    m_store->setValue(contentKey, contentName(content));
    Q_EMIT changed();
}

bool Settings::staysInTray() const
{
    return m_store->value(trayKey, true).toBool();
}

void Settings::setStaysInTray(bool stays)
{
    m_store->setValue(trayKey, stays);
    Q_EMIT changed();
}

bool Settings::trayIsExplained() const
{
    return m_store->value(explainedKey, false).toBool();
}

void Settings::setTrayExplained()
{
    m_store->setValue(explainedKey, true);
}

bool Settings::hidesOnLock() const
{
    return m_store->value(lockKey, false).toBool();
}

void Settings::setHidesOnLock(bool hides)
{
    m_store->setValue(lockKey, hides);
    Q_EMIT changed();
}

} // namespace unrut
