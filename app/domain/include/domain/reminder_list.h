// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/arrival.h>
#include <domain/check.h>
#include <domain/goal.h>
#include <domain/person.h>
#include <domain/reminder.h>
#include <domain/talk.h>
#include <domain/worksheet.h>

#include <array>
#include <optional>
#include <vector>

namespace unrut {

/// How often something comes round that is no thing with a day of its own.
enum class ReminderRhythm { Weekly, Workdays, Daily };
constexpr int reminderRhythmCount = 3;
[[nodiscard]] QLatin1String reminderRhythmKey(ReminderRhythm rhythm); ///< 'workdays'
[[nodiscard]] std::optional<ReminderRhythm> reminderRhythmFromKey(const QString& key);

/// Whether and when the person wants to be reminded of a subject.
struct ReminderChoice
{
    bool isOn = false;
    QTime at{10, 0};                                ///< local
    int weekday = 5;                                ///< of what comes once a week: 1 is Monday
    QDate since;                                    ///< switched on for this day; null: always was
    ReminderRhythm rhythm = ReminderRhythm::Weekly; ///< of those that have a choice: rhythmsOf()
    bool operator==(const ReminderChoice&) const = default;
};

struct ReminderChoices
{
    std::array<ReminderChoice, reminderSubjectCount> subjects;
    ReminderRules rules; ///< its pause is the journal's
    QDate roughDay;      ///< nothing is shown on it; null: none
    [[nodiscard]] const ReminderChoice& of(ReminderSubject subject) const
    {
        return subjects[static_cast<size_t>(subject)];
    }
    [[nodiscard]] ReminderChoice& of(ReminderSubject subject) { return subjects[static_cast<size_t>(subject)]; }
    bool operator==(const ReminderChoices&) const = default;
};
/// What a person has who never chose: all that comes now and then, nothing daily.
[[nodiscard]] ReminderChoices usualReminders();
/// The rhythms between which a person can choose, the usual one first; none for what comes on a day of its own.
[[nodiscard]] std::vector<ReminderRhythm> rhythmsOf(ReminderSubject subject);
/// True for the subjects that have one reminder only, which can come every day or week.
[[nodiscard]] bool isRoutine(ReminderSubject subject);

/// What reminders are made from. The newest days are local; null: never.
struct ReminderFacts
{
    const std::vector<Check>& checks;
    const std::vector<Goal>& goals;
    const std::vector<Person>& people;
    const std::vector<Talk>& talks;
    std::optional<Arrival> arrival; ///< in force today
    QDate today;
    QDate since;      ///< reminders began; what came round before is left out
    QDate newestPage; ///< Friday page
    QDate newestCheckIn;
    QDate newestGrateful;
    QDate newestWin;
    bool duesRest = false; ///< the safety card is shown (R4): nobody is reminded of goals and decisions
};

/// Every reminder there is: for things that are not finished, and of subjects that are switched on.
[[nodiscard]] std::vector<Reminder> remindersOf(const ReminderFacts& facts, const ReminderChoices& choices);
/// The days of retreats, planned on their worksheets: nobody is reminded of anything there.
[[nodiscard]] std::vector<Silence> retreatsOf(const std::vector<Worksheet>& worksheets);
/// What the way out asks for: silence but for a check a quarter, from the day on which the person wanted quiet.
[[nodiscard]] std::optional<Silence> silenceAfter(const std::optional<Arrival>& arrival);

} // namespace unrut
