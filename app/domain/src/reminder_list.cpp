// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/reminder_list.h>

#include <domain/check_rhythm.h>

#include "keys.h"

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr int week = 7;
constexpr int friday = 5;

constexpr Keys<ReminderRhythm, reminderRhythmCount> rhythmKeys("weekly"_L1, "workdays"_L1, "daily"_L1);

Recurrence::Kind kindOf(ReminderRhythm rhythm)
{
    switch (rhythm) {
    case ReminderRhythm::Weekly:
        return Recurrence::Kind::Weekly;
    case ReminderRhythm::Workdays:
        return Recurrence::Kind::Workdays;
    case ReminderRhythm::Daily:
        return Recurrence::Kind::Daily;
    }
    return Recurrence::Kind::Weekly;
}

class Collector
{
public:
    Collector(const ReminderFacts& facts, const ReminderChoices& choices) : m_facts(facts), m_choices(choices) {}

    std::vector<Reminder> all()
    {
        addTalks();
        addGoals();
        addCheck();
        addPeople();
        addRoutine(ReminderSubject::FridayPage, endOfWeek(m_facts.newestPage));
        addRoutine(ReminderSubject::Practice, m_facts.newestWin);
        addRoutine(ReminderSubject::CheckIn, m_facts.newestCheckIn);
        // One page or one good thing in a week is enough for that week, unless they are wanted more often.
        const bool weekly = m_choices.of(ReminderSubject::Gratitude).rhythm == ReminderRhythm::Weekly;
        addRoutine(ReminderSubject::Gratitude, weekly ? endOfWeek(m_facts.newestGrateful) : m_facts.newestGrateful);
        return std::move(m_found);
    }

private:
    [[nodiscard]] static QDate endOfWeek(QDate day)
    {
        return day.isValid() ? day.addDays(week - day.dayOfWeek()) : QDate();
    }
    [[nodiscard]] bool isOn(ReminderSubject subject) const { return m_choices.of(subject).isOn; }
    void add(const ReminderKey& key, const Recurrence& recurrence, QDate settledThrough = {})
    {
        m_found.push_back({key, recurrence, m_choices.of(key.subject).at, settledThrough});
    }
    void addOnce(ReminderSubject subject, const QUuid& thing, QDate day)
    {
        const bool isOld = m_facts.since.isValid() && day < m_facts.since;
        if (isOn(subject) && day.isValid() && !isOld)
            add({subject, thing}, {Recurrence::Kind::OnDay, day});
    }
    [[nodiscard]] const Person* personOf(const Talk& talk) const
    {
        const auto found = std::find_if(m_facts.people.begin(), m_facts.people.end(), [&](const Person& person) {
            return person.id == talk.person && !person.isBinned();
        });
        return found == m_facts.people.end() ? nullptr : &*found;
    }
    void addTalks();
    void addGoals();
    void addCheck();
    void addPeople();
    void addRoutine(ReminderSubject subject, QDate settledThrough);

    const ReminderFacts& m_facts;
    const ReminderChoices& m_choices;
    std::vector<Reminder> m_found;
};

void Collector::addTalks()
{
    for (const Talk& talk : m_facts.talks) {
        if (talk.isBinned() || !personOf(talk))
            continue;
        if (talk.state == TalkState::Planned && talk.day.isValid())
            addOnce(ReminderSubject::TalkOutcome, talk.id.uuid(), talk.day.addDays(1));
        else if (talk.state == TalkState::Held)
            addOnce(ReminderSubject::FollowUp, talk.id.uuid(), talk.followUp);
    }
}

void Collector::addGoals()
{
    if (m_facts.duesRest)
        return;
    for (const Goal& goal : m_facts.goals) {
        const bool isDecision = goal.kind == GoalKind::Decision;
        addOnce(isDecision ? ReminderSubject::Decision : ReminderSubject::GoalDue, goal.id.uuid(), goal.dayToAsk());
    }
}

void Collector::addCheck()
{
    const bool isUnderWay = std::any_of(m_facts.checks.begin(), m_facts.checks.end(),
                                        [](const Check& check) { return check.isDraft() && !check.isBinned(); });
    const auto day = nextCheckDay(m_facts.checks, m_facts.arrival && m_facts.arrival->isQuiet());
    // There is one at most, so a journal that is older than its reminders is asked, too.
    if (day && !isUnderWay)
        addOnce(ReminderSubject::NextCheck, {}, m_facts.since.isValid() ? std::max(*day, m_facts.since) : *day);
}

/// Once for every time that the rhythm has passed, counted from the last talk. Nothing while one is planned or waits
/// to be told of.
void Collector::addPeople()
{
    for (const Person& person : m_facts.people) {
        if (person.isBinned() || person.everyWeeks == 0 || !isOn(ReminderSubject::Person))
            continue;
        const PersonStanding standing = standingOf(person, m_facts.talks, m_facts.today);
        if (standing.nextTalk.isValid() || standing.awaitsOutcome)
            continue;
        const QDate since = standing.lastTalk.isValid() ? standing.lastTalk : person.listedDay();
        const int days = week * person.everyWeeks;
        QDate first = since.addDays(days);
        while (m_facts.since.isValid() && first < m_facts.since)
            first = first.addDays(days);
        add({ReminderSubject::Person, person.id.uuid()}, {Recurrence::Kind::EveryDays, first, friday, days});
    }
}

void Collector::addRoutine(ReminderSubject subject, QDate settledThrough)
{
    const ReminderChoice& choice = m_choices.of(subject);
    if (!choice.isOn)
        return;
    // A day far ahead was noted by a clock that was.
    const QDate wanted = choice.since <= m_facts.today.addDays(week) ? choice.since : QDate();
    const QDate start = wanted.isValid() && m_facts.since.isValid() ? std::max(wanted, m_facts.since)
                        : wanted.isValid()                          ? wanted
                                                                    : m_facts.since;
    add({subject, {}}, {kindOf(choice.rhythm), start, choice.weekday}, settledThrough);
}

} // namespace

ReminderChoices usualReminders()
{
    ReminderChoices choices;
    for (const auto subject :
         {ReminderSubject::TalkOutcome, ReminderSubject::Decision, ReminderSubject::GoalDue,
          ReminderSubject::FridayPage, ReminderSubject::NextCheck, ReminderSubject::FollowUp, ReminderSubject::Person})
        choices.of(subject).isOn = true;
    choices.of(ReminderSubject::FridayPage).at = QTime(16, 0);
    choices.of(ReminderSubject::CheckIn).at = QTime(9, 0);
    choices.of(ReminderSubject::Gratitude).at = QTime(16, 0);
    choices.of(ReminderSubject::Gratitude).weekday = friday - 1;
    for (int i = 0; i < reminderSubjectCount; ++i) {
        const std::vector<ReminderRhythm> rhythms = rhythmsOf(static_cast<ReminderSubject>(i));
        if (!rhythms.empty())
            choices.subjects[static_cast<size_t>(i)].rhythm = rhythms.front();
    }
    return choices;
}

QLatin1String reminderRhythmKey(ReminderRhythm rhythm)
{
    return rhythmKeys.of(rhythm);
}

std::optional<ReminderRhythm> reminderRhythmFromKey(const QString& key)
{
    return rhythmKeys.find(key);
}

std::vector<ReminderRhythm> rhythmsOf(ReminderSubject subject)
{
    using enum ReminderRhythm;
    switch (subject) {
    case ReminderSubject::FridayPage: // of a week
        return {Weekly};
    case ReminderSubject::Gratitude:
        return {Weekly, Workdays, Daily};
    case ReminderSubject::CheckIn:
        return {Workdays, Daily, Weekly};
    case ReminderSubject::Practice:
        return {Workdays, Daily};
    default:
        return {};
    }
}

bool isRoutine(ReminderSubject subject)
{
    return !rhythmsOf(subject).empty();
}

std::vector<Reminder> remindersOf(const ReminderFacts& facts, const ReminderChoices& choices)
{
    return Collector(facts, choices).all();
}

std::vector<Silence> retreatsOf(const std::vector<Worksheet>& worksheets)
{
    std::vector<Silence> days;
    for (const Worksheet& worksheet : worksheets) {
        if (worksheet.play != Play::MiniRetreat || worksheet.isBinned())
            continue;
        if (const QDate day = worksheet.dayOf(u"by"_s); day.isValid())
            days.push_back({day, std::max(day, worksheet.dayOf(u"until"_s)), false});
    }
    return days;
}

std::optional<Silence> silenceAfter(const std::optional<Arrival>& arrival)
{
    if (!arrival || !arrival->isQuiet())
        return std::nullopt;
    return Silence{arrival->quietSince, {}, true};
}

} // namespace unrut
