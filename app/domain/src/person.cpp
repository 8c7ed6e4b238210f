// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/person.h>

#include <domain/talk.h>
#include <domain/text.h>

#include "keys.h"

#include <algorithm>
#include <tuple>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<PersonRole, personRoleCount> roleKeys("supervisor"_L1, "hr"_L1, "mentor"_L1, "coach"_L1, "counsellor"_L1,
                                                     "colleague"_L1, "in_the_field"_L1, "partner"_L1, "friend"_L1,
                                                     "family"_L1, "community"_L1);

/// Cleans \a typed in place; what is wrong with \a field, otherwise.
Status clean(QString& typed, qsizetype most, const QString& field)
{
    Result<QString> cleaned = cleanOptionalText(typed, most, field);
    if (!cleaned)
        return cleaned.error();
    typed = *std::move(cleaned);
    return {};
}

} // namespace

QLatin1String personRoleKey(PersonRole role)
{
    return roleKeys.of(role);
}

std::optional<PersonRole> personRoleFromKey(const QString& key)
{
    return roleKeys.find(key);
}

Result<Person> validatedPerson(Person person)
{
    Result<QString> name = cleanText(person.name.simplified(), maxTitleLength, u"name"_s);
    if (!name)
        return name.error();
    person.name = *std::move(name);
    if (person.everyWeeks < 0 || person.everyWeeks > longestRhythm)
        return failure(ErrorCode::OutOfRange, u"rhythm: 0-%1"_s.arg(longestRhythm));
    if (Status status = clean(person.about, maxTitleLength, u"about"_s); !status)
        return status.error();
    if (Status status = clean(person.contact, maxTitleLength, u"contact"_s); !status)
        return status.error();
    if (Status status = clean(person.notes, maxTextLength, u"notes"_s); !status)
        return status.error();
    for (Point& point : person.points) {
        Result<QString> text = cleanText(point.text, maxTitleLength, u"point"_s);
        if (!text)
            return text.error();
        point.text = *std::move(text);
    }
    return person;
}

PersonStanding standingOf(const Person& person, const std::vector<Talk>& talks, QDate today)
{
    PersonStanding standing;
    for (const Talk& talk : talks) {
        if (!(talk.person == person.id) || talk.isBinned())
            continue;
        standing.awaitsOutcome = standing.awaitsOutcome || awaitsOutcome(talk, today);
        if (talk.state == TalkState::Held && (standing.lastTalk.isNull() || talk.day > standing.lastTalk))
            standing.lastTalk = talk.day;
        const bool comes = talk.state == TalkState::Planned && talk.day.isValid() && talk.day >= today;
        if (comes && (standing.nextTalk.isNull() || talk.day < standing.nextTalk)) {
            standing.nextTalk = talk.day;
            standing.nextIsEvent = talk.form == TalkForm::Event;
        }
    }
    if (person.everyWeeks > 0 && standing.nextTalk.isNull() && !standing.awaitsOutcome) {
        const QDate since = standing.lastTalk.isValid() ? standing.lastTalk : person.listedDay();
        constexpr int week = 7;
        standing.isDue = since.isValid() && since.daysTo(today) >= qint64(week) * person.everyWeeks;
    }
    return standing;
}

int weeksSince(QDate day, QDate today)
{
    constexpr int week = 7;
    return static_cast<int>(std::max<qint64>(0, day.daysTo(today)) / week);
}

std::vector<Person> inListOrder(const std::vector<Person>& people, const std::vector<Talk>& talks, QDate today)
{
    struct Placed
    {
        Person person;
        std::tuple<int, QDate, QString> key;
    };
    std::vector<Placed> placed;
    for (const Person& person : people) {
        if (person.isBinned())
            continue;
        const PersonStanding standing = standingOf(person, talks, today);
        const int group = standing.awaitsOutcome || standing.isDue ? 0 : standing.nextTalk.isValid() ? 1 : 2;
        const QDate day = group == 0 ? standing.lastTalk : group == 1 ? standing.nextTalk : QDate();
        placed.push_back({person, {group, day, person.name.toCaseFolded()}});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return a.key < b.key; });
    std::vector<Person> ordered;
    ordered.reserve(placed.size());
    for (Placed& one : placed)
        ordered.push_back(std::move(one.person));
    return ordered;
}

std::vector<Person> safeToTalkTo(const std::vector<Person>& people, Domain topic)
{
    std::vector<Person> safe;
    for (const Person& person : people) {
        if (!person.isBinned() && isSafeFor(person.safeFor, topic))
            safe.push_back(person);
    }
    return safe;
}

const Person* personNamed(const std::vector<Person>& people, const QString& name)
{
    const auto folded = [](QString text) { return text.remove(QLatin1Char(' ')).toCaseFolded(); };
    const QString wanted = folded(name.simplified());
    const Person* beginning = nullptr;
    int beginnings = 0;
    for (const Person& person : people) {
        if (wanted.isEmpty() || person.isBinned())
            continue;
        if (folded(person.name) == wanted)
            return &person;
        if (folded(person.name.section(QLatin1Char(' '), 0, 0)) == wanted) {
            beginning = &person;
            ++beginnings;
        }
    }
    return beginnings == 1 ? beginning : nullptr;
}

} // namespace unrut
