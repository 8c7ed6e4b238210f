// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_rows.h"

#include "columns.h"
#include "database.h"

#include <QHash>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

using Places = QHash<QString, size_t>;

constexpr auto personColumns =
    "id, name, role, about, every_weeks, contact, notes, created_at, deleted_at, listed_on"_L1;

Result<Person> personFrom(const Row& row)
{
    Person person;
    person.id = PersonId::fromString(row.text(0));
    if (person.id.isNull() || !readKey(row.text(2), personRoleFromKey, person.role))
        return unknownValue("people");
    person.name = row.text(1);
    person.about = row.text(3);
    person.everyWeeks = row.number(4);
    person.contact = row.text(5);
    person.notes = row.text(6);
    person.createdAt = instantFrom(row, 7);
    person.binnedAt = instantFrom(row, 8);
    person.listedOn = dayFrom(row, 9);
    return person;
}

QVariantList columnsOf(const Person& person, const QDateTime& now)
{
    return {person.id.toString(),
            person.name,
            QString(personRoleKey(person.role)),
            person.about,
            person.everyWeeks,
            person.contact,
            person.notes,
            instantColumn(person.createdAt),
            instantColumn(person.binnedAt),
            dayColumn(person.listedOn),
            instantColumn(now)};
}

Status readTopics(Database& database, const Places& places, std::vector<Person>& people)
{
    Statement statement(database, u"SELECT person_id, domain FROM person_topics"_s, ErrorCode::ReadFailed);
    return statement.each({}, [&](const Row& row) -> Status {
        const auto place = places.constFind(row.text(0));
        const auto topic = domainFromKey(row.text(1));
        if (place == places.constEnd() || !topic)
            return unknownValue("person_topics");
        people[*place].safeFor.set(static_cast<size_t>(*topic));
        return {};
    });
}

Status readPoints(Database& database, const Places& places, std::vector<Person>& people)
{
    Statement statement(database,
                        u"SELECT person_id, id, text, done_at FROM person_points ORDER BY person_id, ordinal"_s,
                        ErrorCode::ReadFailed);
    return statement.each({}, [&](const Row& row) -> Status {
        const auto place = places.constFind(row.text(0));
        const PointId id = PointId::fromString(row.text(1));
        if (place == places.constEnd() || id.isNull())
            return unknownValue("person_points");
        people[*place].points.push_back({id, row.text(2), instantFrom(row, 3)});
        return {};
    });
}

Status writeTopics(Database& database, const Person& person)
{
    Statement insert(database, insertSql("person_topics"_L1, u"person_id, domain"_s), ErrorCode::WriteFailed);
    for (const Domain topic : allDomains()) {
        if (!isSafeFor(person.safeFor, topic))
            continue;
        if (Status status = insert.run({person.id.toString(), QString(domainKey(topic))}); !status)
            return status;
    }
    return {};
}

Status writePoints(Database& database, const Person& person)
{
    Statement insert(database, insertSql("person_points"_L1, u"person_id, ordinal, id, text, done_at"_s),
                     ErrorCode::WriteFailed);
    int ordinal = 0;
    for (const Point& point : person.points) {
        if (Status status = insert.run(
                {person.id.toString(), ordinal++, point.id.toString(), point.text, instantColumn(point.doneAt)});
            !status)
            return status;
    }
    return {};
}

/// Removes the people that go, and what hangs on those that stay.
Status clearPeople(Database& database, const std::vector<Edit<Person>>& edits)
{
    Statement removePerson(database, u"DELETE FROM people WHERE id = ?"_s, ErrorCode::WriteFailed);
    Statement removeTopics(database, u"DELETE FROM person_topics WHERE person_id = ?"_s, ErrorCode::WriteFailed);
    Statement removePoints(database, u"DELETE FROM person_points WHERE person_id = ?"_s, ErrorCode::WriteFailed);
    Status status;
    for (const Edit<Person>& edit : edits) {
        if (status && edit.after) {
            status = removeTopics.run({edit.after->id.toString()});
            if (status)
                status = removePoints.run({edit.after->id.toString()});
        } else if (status && edit.before) {
            status = removePerson.run({edit.before->id.toString()});
        }
    }
    return status;
}

} // namespace

Result<std::vector<Person>> readPeople(Database& database)
{
    std::vector<Person> people;
    Places places;
    Statement statement(database, u"SELECT %1 FROM people ORDER BY created_at, id"_s.arg(personColumns),
                        ErrorCode::ReadFailed);
    Status status = statement.each({}, [&](const Row& row) -> Status {
        Result<Person> person = personFrom(row);
        if (!person)
            return person.error();
        places.insert(person->id.toString(), people.size());
        people.push_back(*std::move(person));
        return {};
    });
    if (status)
        status = readTopics(database, places, people);
    if (status)
        status = readPoints(database, places, people);
    if (!status)
        return status.error();
    return people;
}

Status writePeople(Database& database, const std::vector<Edit<Person>>& edits, const QDateTime& now)
{
    if (edits.empty())
        return {};
    if (Status status = clearPeople(database, edits); !status)
        return status;
    Statement upsert(database, upsertSql("people"_L1, personColumns + ", modified_at"_L1), ErrorCode::WriteFailed);
    Status status;
    for (const Edit<Person>& edit : edits) {
        if (status && edit.after)
            status = upsert.run(columnsOf(*edit.after, now));
        if (status && edit.after)
            status = writeTopics(database, *edit.after);
        if (status && edit.after)
            status = writePoints(database, *edit.after);
    }
    return status;
}

} // namespace unrut
