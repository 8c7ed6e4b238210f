// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>
#include <domain/id.h>
#include <domain/result.h>

#include <QDate>
#include <QDateTime>
#include <QString>

#include <bitset>
#include <optional>
#include <vector>

namespace unrut {

/// Who somebody is to the person. A community is a group, an association or a series of events.
enum class PersonRole {
    Supervisor,
    Hr,
    Mentor,
    Coach,
    Counsellor,
    Colleague,
    InTheField,
    Partner,
    Friend,
    Family,
    Community,
};
constexpr int personRoleCount = 11;
[[nodiscard]] QLatin1String personRoleKey(PersonRole role); ///< 'in_the_field'
[[nodiscard]] std::optional<PersonRole> personRoleFromKey(const QString& key);

/// What somebody is safe to talk to about, by domain.
using Topics = std::bitset<domainCount>;
[[nodiscard]] inline bool isSafeFor(const Topics& topics, Domain topic)
{
    return topics.test(static_cast<size_t>(topic));
}

/// One thing to bring up with somebody the next time.
struct Point
{
    PointId id;
    QString text;
    QDateTime doneAt; ///< UTC; null while open
    [[nodiscard]] bool isDone() const { return !doneAt.isNull(); }
    bool operator==(const Point&) const = default;
};

/// The longest rhythm, in weeks.
constexpr int longestRhythm = 104;

/// Somebody who can help.
struct Person
{
    PersonId id;
    QString name;
    PersonRole role = PersonRole::Colleague;
    QString about;      ///< who they are, in a line: 'was where I want to be'
    int everyWeeks = 0; ///< the rhythm of talking, 1-104; 0: none
    Topics safeFor;
    QString contact; ///< a line: number, address, where to find them
    QString notes;
    std::vector<Point> points; ///< to bring up, in the person's order
    QDate listedOn;            ///< local; null where an older journal kept none: listedDay()
    QDateTime createdAt;       ///< UTC
    QDateTime binnedAt;        ///< UTC; null unless in the bin

    [[nodiscard]] bool isBinned() const { return !binnedAt.isNull(); }
    /// The local day on which they were listed; that of UTC where an older journal kept none.
    [[nodiscard]] QDate listedDay() const { return listedOn.isValid() ? listedOn : createdAt.date(); }
    bool operator==(const Person&) const = default;
};
/// Errors: EmptyText (name, a point), TextTooLong, InvalidText, OutOfRange (rhythm). Returns the person with texts
/// cleaned.
[[nodiscard]] Result<Person> validatedPerson(Person person);

struct Talk;

/// Where somebody stands: what a list of people is ordered by and says.
struct PersonStanding
{
    QDate lastTalk;             ///< the newest one that was held; null when there was none
    QDate nextTalk;             ///< the next one that is planned, today or later; null when there is none
    bool nextIsEvent = false;   ///< nextTalk is an event
    bool awaitsOutcome = false; ///< one was planned for a day that has passed, and nobody has said how it went
    bool isDue = false; ///< the rhythm has passed since the last talk (or since they were listed), nothing is planned
    bool operator==(const PersonStanding&) const = default;
};
[[nodiscard]] PersonStanding standingOf(const Person& person, const std::vector<Talk>& talks, QDate today);
/// Whole weeks from \a day to \a today; 0 within the first seven days and for days to come.
[[nodiscard]] int weeksSince(QDate day, QDate today);

/// The people in the order of a list: first those to catch up with, longest silence first; then those whose talk comes
/// next; then the others by name. Those in the bin are left out.
[[nodiscard]] std::vector<Person> inListOrder(const std::vector<Person>& people, const std::vector<Talk>& talks,
                                              QDate today);
/// Those who are marked safe for \a topic, in the order they are given. Nobody else is ever offered.
[[nodiscard]] std::vector<Person> safeToTalkTo(const std::vector<Person>& people, Domain topic);

/// Whom a typed name means: somebody of that name, else the only one whose first word it is. Case does not count, nor
/// do the spaces that a part such as '@DanaWeber' cannot have. Null when it means nobody or several; those in the bin
/// are never meant. Good as long as \a people is.
[[nodiscard]] const Person* personNamed(const std::vector<Person>& people, const QString& name);

} // namespace unrut
