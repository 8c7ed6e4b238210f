// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_rows.h"

#include "columns.h"
#include "database.h"
#include "goal_part_rows.h"

#include <QHash>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

using GoalPlaces = QHash<QString, size_t>;

QLatin1String horizonKey(Horizon horizon)
{
    return horizon == Horizon::Near ? "near"_L1 : "far"_L1;
}

std::optional<Horizon> horizonFromKey(const QString& key)
{
    if (key == horizonKey(Horizon::Near))
        return Horizon::Near;
    if (key == horizonKey(Horizon::Far))
        return Horizon::Far;
    return std::nullopt;
}

constexpr std::array helpedKeys{"yes"_L1, "no_difference"_L1, "no"_L1};
constexpr std::array eventKinds{"created"_L1, "moved"_L1, "limit_raised"_L1, "side_limit_raised"_L1, "worked"_L1};

/// The enumerator whose key stands at its place in \a keys.
template <class Enum, size_t size>
std::optional<Enum> enumFromKey(const std::array<QLatin1String, size>& keys, const QString& key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    if (found == keys.end())
        return std::nullopt;
    return static_cast<Enum>(found - keys.begin());
}

template <class Enum, size_t size>
QString keyOf(const std::array<QLatin1String, size>& keys, Enum value)
{
    return keys[static_cast<size_t>(value)];
}

std::optional<Helped> helpedFromKey(const QString& key)
{
    return enumFromKey<Helped>(helpedKeys, key);
}

std::optional<GoalEvent::Kind> eventKindFromKey(const QString& key)
{
    return enumFromKey<GoalEvent::Kind>(eventKinds, key);
}

constexpr auto goalColumns =
    "id, title, why, kind, horizon, board_column, position, due, domain, play, if_cue, then_step, notes, minutes, "
    "helped, done_day, created_at, deleted_at, person, mark, area, in_work_reports"_L1;

Result<Goal> goalFrom(const Row& row)
{
    Goal goal;
    goal.id = GoalId::fromString(row.text(0));
    goal.title = row.text(1);
    goal.why = row.text(2);
    const bool known =
        !goal.id.isNull() && readKey(row.text(3), goalKindFromKey, goal.kind) &&
        readKey(row.text(4), horizonFromKey, goal.horizon) && readKey(row.text(5), boardColumnFromKey, goal.column) &&
        readOptionalKey(row, 8, domainFromKey, goal.domain) && readOptionalKey(row, 9, playFromKey, goal.play) &&
        readOptionalKey(row, 14, helpedFromKey, goal.helped) && readOptionalKey(row, 20, areaAnswerFromKey, goal.area);
    if (!known)
        return unknownValue("goals");
    goal.position = row.real(6);
    goal.due = dayFrom(row, 7);
    goal.ifCue = row.text(10);
    goal.thenStep = row.text(11);
    goal.notes = row.text(12);
    goal.minutes = row.number(13);
    goal.doneDay = dayFrom(row, 15);
    goal.createdAt = instantFrom(row, 16);
    goal.binnedAt = instantFrom(row, 17);
    goal.person = row.text(18);
    goal.mark = row.text(19);
    goal.inWorkReports = row.number(21) != 0;
    return goal;
}

QVariantList columnsOf(const Goal& goal, const QDateTime& now)
{
    const auto key = [](QLatin1String text) { return QVariant(QString(text)); };
    return {goal.id.toString(),
            goal.title,
            goal.why,
            key(goalKindKey(goal.kind)),
            key(horizonKey(goal.horizon)),
            key(boardColumnKey(goal.column)),
            goal.position,
            dayColumn(goal.due),
            goal.domain ? key(domainKey(*goal.domain)) : QVariant(),
            goal.play ? key(playKey(*goal.play)) : QVariant(),
            goal.ifCue,
            goal.thenStep,
            goal.notes,
            goal.minutes,
            goal.helped ? QVariant(keyOf(helpedKeys, *goal.helped)) : QVariant(),
            dayColumn(goal.doneDay),
            instantColumn(goal.createdAt),
            instantColumn(goal.binnedAt),
            goal.person,
            goal.mark,
            goal.area ? key(areaAnswerKey(*goal.area)) : QVariant(),
            goal.inWorkReports ? 1 : 0,
            instantColumn(now)};
}

Status readSteps(Database& database, const GoalPlaces& places, std::vector<Goal>& goals)
{
    Statement statement(database, u"SELECT goal_id, id, text, done_at FROM steps ORDER BY goal_id, ordinal"_s,
                        ErrorCode::ReadFailed);
    return statement.each({}, [&](const Row& row) -> Status {
        const auto place = places.constFind(row.text(0));
        const StepId id = StepId::fromString(row.text(1));
        if (place == places.constEnd() || id.isNull())
            return unknownValue("steps");
        goals[*place].steps.push_back({id, row.text(2), instantFrom(row, 3)});
        return {};
    });
}

Status readHistory(Database& database, const GoalPlaces& places, std::vector<Goal>& goals)
{
    Statement statement(database,
                        u"SELECT goal_id, id, kind, at, from_column, to_column, new_limit, day, minutes, note "
                        "FROM goal_history "
                        "ORDER BY goal_id, ordinal"_s,
                        ErrorCode::ReadFailed);
    return statement.each({}, [&](const Row& row) -> Status {
        const auto place = places.constFind(row.text(0));
        GoalEvent event;
        event.id = HistoryId::fromString(row.text(1));
        event.at = instantFrom(row, 3);
        event.limit = row.number(6);
        event.day = dayFrom(row, 7);
        event.minutes = row.number(8);
        event.note = row.text(9);
        const bool known =
            place != places.constEnd() && !event.id.isNull() && readKey(row.text(2), eventKindFromKey, event.kind) &&
            readKey(row.text(4), boardColumnFromKey, event.from) && readKey(row.text(5), boardColumnFromKey, event.to);
        if (!known)
            return unknownValue("goal_history");
        goals[*place].history.push_back(event);
        return {};
    });
}

Status writeSteps(Database& database, const Goal& goal)
{
    Statement insert(database, insertSql("steps"_L1, u"goal_id, ordinal, id, text, done_at"_s), ErrorCode::WriteFailed);
    int ordinal = 0;
    for (const Step& step : goal.steps) {
        if (Status status =
                insert.run({goal.id.toString(), ordinal++, step.id.toString(), step.text, instantColumn(step.doneAt)});
            !status)
            return status;
    }
    return {};
}

Status writeHistory(Database& database, const Goal& goal)
{
    Statement insert(
        database,
        insertSql("goal_history"_L1,
                  u"goal_id, ordinal, id, kind, at, from_column, to_column, new_limit, day, minutes, note"_s),
        ErrorCode::WriteFailed);
    int ordinal = 0;
    for (const GoalEvent& event : goal.history) {
        if (Status status = insert.run({goal.id.toString(), ordinal++, event.id.toString(),
                                        keyOf(eventKinds, event.kind), instantColumn(event.at),
                                        QString(boardColumnKey(event.from)), QString(boardColumnKey(event.to)),
                                        event.limit, dayColumn(event.day), event.minutes, event.note});
            !status)
            return status;
    }
    return {};
}

/// Removes the goals that go, and the steps and history of those that stay: a step may move from one to another.
Status clearGoals(Database& database, const std::vector<Edit<Goal>>& edits)
{
    Statement removeGoal(database, u"DELETE FROM goals WHERE id = ?"_s, ErrorCode::WriteFailed);
    Statement removeSteps(database, u"DELETE FROM steps WHERE goal_id = ?"_s, ErrorCode::WriteFailed);
    Statement removeHistory(database, u"DELETE FROM goal_history WHERE goal_id = ?"_s, ErrorCode::WriteFailed);
    Status status;
    for (const Edit<Goal>& edit : edits) {
        if (status && edit.after) {
            status = removeSteps.run({edit.after->id.toString()});
            if (status)
                status = removeHistory.run({edit.after->id.toString()});
        } else if (status && edit.before) {
            status = removeGoal.run({edit.before->id.toString()});
        }
    }
    return status;
}

} // namespace

Result<std::vector<Goal>> readGoals(Database& database)
{
    std::vector<Goal> goals;
    Statement statement(database, u"SELECT %1 FROM goals ORDER BY position, id"_s.arg(goalColumns),
                        ErrorCode::ReadFailed);
    Status status = statement.each({}, [&](const Row& row) -> Status {
        Result<Goal> goal = goalFrom(row);
        if (!goal)
            return goal.error();
        goals.push_back(*std::move(goal));
        return {};
    });
    std::stable_sort(goals.begin(), goals.end(), [](const Goal& a, const Goal& b) { return a.column < b.column; });
    GoalPlaces places;
    for (size_t i = 0; i < goals.size(); ++i)
        places.insert(goals[i].id.toString(), i);
    if (status)
        status = readSteps(database, places, goals);
    if (status)
        status = readHistory(database, places, goals);
    if (status)
        status = readGoalParts(database, places, goals);
    if (!status)
        return status.error();
    return goals;
}

Status writeGoals(Database& database, const std::vector<Edit<Goal>>& edits, const QDateTime& now)
{
    if (edits.empty())
        return {};
    if (Status status = clearGoals(database, edits); !status)
        return status;
    Statement upsert(database, upsertSql("goals"_L1, goalColumns + ", modified_at"_L1), ErrorCode::WriteFailed);
    Status status;
    for (const Edit<Goal>& edit : edits) {
        if (status && edit.after)
            status = upsert.run(columnsOf(*edit.after, now));
        if (status && edit.after)
            status = writeSteps(database, *edit.after);
        if (status && edit.after)
            status = writeHistory(database, *edit.after);
    }
    return status ? writeGoalParts(database, edits) : status;
}

} // namespace unrut
