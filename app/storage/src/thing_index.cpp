// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "thing_index.h"

#include "database.h"
#include "entry_filter_sql.h"
#include "goal_rows.h"
#include "person_rows.h"
#include "talk_rows.h"
#include "worksheet_rows.h"

#include <domain/search_text.h>
#include <domain/searched_thing.h>

#include <algorithm>
#include <array>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr auto goalKey = "goal"_L1;
constexpr auto personKey = "person"_L1;
constexpr auto talkKey = "talk"_L1;
constexpr auto worksheetKey = "worksheet"_L1;

class ThingWriter
{
public:
    explicit ThingWriter(Database& database)
        : m_put(database,
                u"INSERT INTO searched_things (kind, thing, words) VALUES (?, ?, ?) "
                "ON CONFLICT (thing) DO UPDATE SET words = excluded.words"_s,
                ErrorCode::WriteFailed),
          m_remove(database, u"DELETE FROM searched_things WHERE thing = ?"_s, ErrorCode::WriteFailed)
    {}

    /// What is in the bin is not found.
    template <class T>
    Status put(QLatin1String kind, const T& thing, const QString& text)
    {
        return thing.isBinned() ? remove(thing) : m_put.run({QString(kind), thing.id.toString(), searchText(text)});
    }
    template <class T>
    Status remove(const T& thing)
    {
        return m_remove.run({thing.id.toString()});
    }

    template <class T>
    Status follow(QLatin1String kind, const std::vector<Edit<T>>& edits)
    {
        Status status;
        for (const Edit<T>& edit : edits) {
            if (status)
                status = edit.after ? put(kind, *edit.after, searchedText(*edit.after)) : remove(*edit.before);
        }
        return status;
    }

private:
    Statement m_put;
    Statement m_remove;
};

QString nameOf(const PersonId& id, const std::vector<Person>& people)
{
    const auto there = std::find_if(people.begin(), people.end(), [&](const Person& one) { return one.id == id; });
    return there == people.end() ? QString() : there->name;
}

bool isRenamed(const Edit<Person>& edit)
{
    return edit.before && edit.after && edit.before->name != edit.after->name;
}

/// A talk is found by the name of whom it is with, so it follows that name too.
Status followTalks(Database& database, ThingWriter& writer, const JournalChange& change)
{
    const bool renames = std::any_of(change.people.begin(), change.people.end(), isRenamed);
    if (change.talks.empty() && !renames)
        return {};
    const auto people = readPeople(database);
    if (!people)
        return people.error();
    Status status;
    const auto put = [&](const Talk& talk) {
        if (status)
            status = writer.put(talkKey, talk, searchedText(talk, nameOf(talk.person, *people)));
    };
    for (const Edit<Talk>& edit : change.talks) {
        if (edit.after)
            put(*edit.after);
        else if (status)
            status = writer.remove(*edit.before);
    }
    if (!renames)
        return status;
    const auto talks = readTalks(database);
    if (!talks)
        return talks.error();
    for (const Talk& talk : *talks) {
        const auto isWith = [&](const Edit<Person>& edit) { return isRenamed(edit) && edit.after->id == talk.person; };
        if (std::any_of(change.people.begin(), change.people.end(), isWith))
            put(talk);
    }
    return status;
}

Result<bool> isLeftToDo(Database& database)
{
    const Result<qint64> mark = database.number(u"SELECT count(*) FROM meta WHERE key = 'search.things'"_s);
    if (!mark)
        return mark.error();
    return *mark > 0;
}

/// By id, what the search is to hold of a journal.
QHash<QString, QString> wordsOf(const Journal& journal)
{
    QHash<QString, QString> words;
    const auto put = [&words](const auto& thing, const QString& text) {
        if (!thing.isBinned())
            words.insert(thing.id.toString(), searchText(text));
    };
    for (const Goal& goal : journal.goals)
        put(goal, searchedText(goal));
    for (const Person& person : journal.people)
        put(person, searchedText(person));
    for (const Talk& talk : journal.talks)
        put(talk, searchedText(talk, nameOf(talk.person, journal.people)));
    for (const Worksheet& worksheet : journal.worksheets)
        put(worksheet, searchedText(worksheet));
    return words;
}

Status readAllInto(Database& database, ThingWriter& writer)
{
    const auto goals = readGoals(database);
    const auto people = readPeople(database);
    const auto talks = readTalks(database);
    const auto worksheets = readWorksheets(database);
    if (!goals)
        return goals.error();
    if (!people)
        return people.error();
    if (!talks)
        return talks.error();
    if (!worksheets)
        return worksheets.error();
    Status status;
    const auto put = [&](QLatin1String kind, const auto& thing, const QString& text) {
        if (status)
            status = writer.put(kind, thing, text);
    };
    for (const Goal& goal : *goals)
        put(goalKey, goal, searchedText(goal));
    for (const Person& person : *people)
        put(personKey, person, searchedText(person));
    for (const Talk& talk : *talks)
        put(talkKey, talk, searchedText(talk, nameOf(talk.person, *people)));
    for (const Worksheet& worksheet : *worksheets)
        put(worksheetKey, worksheet, searchedText(worksheet));
    return status;
}

} // namespace

Status indexThings(Database& database, const JournalChange& change)
{
    if (change.goals.empty() && change.people.empty() && change.talks.empty() && change.worksheets.empty())
        return {};
    ThingWriter writer(database);
    Status status = writer.follow(goalKey, change.goals);
    if (status)
        status = writer.follow(personKey, change.people);
    if (status)
        status = followTalks(database, writer, change);
    return status ? writer.follow(worksheetKey, change.worksheets) : status;
}

Status indexThingsLeft(Database& database)
{
    const Result<bool> left = isLeftToDo(database);
    if (!left)
        return left.error();
    if (!*left)
        return {};
    Result<WriteTransaction> transaction = WriteTransaction::begin(database);
    if (!transaction)
        return transaction.error();
    Status status = database.run(u"DELETE FROM searched_things"_s);
    if (!status)
        return status;
    ThingWriter writer(database);
    status = readAllInto(database, writer);
    if (status)
        status = database.run(u"DELETE FROM meta WHERE key = 'search.things'"_s);
    return status ? transaction->commit() : status;
}

Result<std::optional<QSet<QUuid>>> findThings(Database& database, const SearchQuery& query)
{
    using Found = std::optional<QSet<QUuid>>;
    if (query.wanted.empty())
        return Found();
    const Result<bool> left = isLeftToDo(database);
    if (!left)
        return left.error();
    if (*left)
        return Found();
    QSet<QUuid> found;
    Statement statement(database,
                        u"SELECT t.thing FROM thing_search AS s CROSS JOIN searched_things AS t ON t.number = s.rowid "
                        "WHERE s.thing_search MATCH ?"_s,
                        ErrorCode::ReadFailed);
    const Status status = statement.each({matchAll(query.wanted)}, [&](const Row& row) {
        found.insert(QUuid::fromString(row.text(0)));
        return Status();
    });
    if (!status)
        return status.error();
    return Found(found);
}

Status checkThings(Database& database, const Journal& journal)
{
    QHash<QString, QString> expected = wordsOf(journal);
    Statement statement(database, u"SELECT thing, words FROM searched_things"_s, ErrorCode::ReadFailed);
    const Status status = statement.each({}, [&](const Row& row) {
        const auto there = expected.constFind(row.text(0));
        if (there == expected.constEnd() || *there != row.text(1))
            return Status(failure(ErrorCode::JournalCorrupt, u"search of things: words"_s));
        expected.erase(there);
        return Status();
    });
    if (!status)
        return status;
    return expected.isEmpty() ? Status() : failure(ErrorCode::JournalCorrupt, u"search of things: missing"_s);
}

} // namespace unrut
