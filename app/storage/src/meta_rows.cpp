// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta_rows.h"

#include "columns.h"
#include "database.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr auto limitKey = "board.doing_limit"_L1;
constexpr auto modeKey = "board.limit_mode"_L1;
constexpr auto sideLimitKey = "board.side_limit"_L1;
constexpr auto timerGoalKey = "timer.goal"_L1;
constexpr auto timerStartKey = "timer.started_at"_L1;
constexpr auto timerMinutesKey = "timer.minutes"_L1;
constexpr auto unsentPrefix = "unsent."_L1;

QLatin1String limitModeKey(LimitMode mode)
{
    return mode == LimitMode::Hold ? "hold"_L1 : "signal"_L1;
}

QString nameKey(size_t column)
{
    return u"board.name."_s + boardColumnKey(static_cast<BoardColumn>(column));
}

bool takeNumber(const QString& value, int least, int most, int& into)
{
    bool isNumber = false;
    into = value.toInt(&isNumber);
    return isNumber && into >= least && into <= most;
}

bool take(const QString& key, const QString& value, BoardRules& rules)
{
    if (key == limitKey)
        return takeNumber(value, 1, largestDoingLimit, rules.doingLimit);
    if (key == sideLimitKey)
        return takeNumber(value, 1, largestDoingLimit, rules.sideLimit);
    if (key == modeKey) {
        rules.mode = value == limitModeKey(LimitMode::Hold) ? LimitMode::Hold : LimitMode::Signal;
        return value == limitModeKey(rules.mode);
    }
    for (size_t column = 0; column < rules.names.size(); ++column) {
        if (key == nameKey(column))
            rules.names[column] = value;
    }
    return true;
}

/// What differs from the usual rules.
MetaPairs pairsOf(const BoardRules& rules)
{
    const BoardRules usual;
    MetaPairs pairs;
    if (rules.doingLimit != usual.doingLimit)
        pairs.emplace_back(limitKey, QString::number(rules.doingLimit));
    if (rules.mode != usual.mode)
        pairs.emplace_back(modeKey, limitModeKey(rules.mode));
    if (rules.sideLimit != usual.sideLimit)
        pairs.emplace_back(sideLimitKey, QString::number(rules.sideLimit));
    for (size_t column = 0; column < rules.names.size(); ++column) {
        if (!rules.names[column].isEmpty())
            pairs.emplace_back(nameKey(column), rules.names[column]);
    }
    return pairs;
}

} // namespace

Status replaceMeta(Database& database, const QString& pattern, const MetaPairs& pairs, const QDateTime& now)
{
    Statement remove(database, u"DELETE FROM meta WHERE key GLOB ?"_s, ErrorCode::WriteFailed);
    Status status = remove.run({pattern});
    Statement insert(database, insertSql("meta"_L1, u"key, value, modified_at"_s), ErrorCode::WriteFailed);
    for (const auto& [key, value] : pairs) {
        if (status)
            status = insert.run({key, value, instantColumn(now)});
    }
    return status;
}

Result<BoardRules> readRules(Database& database)
{
    BoardRules rules;
    Statement statement(database, u"SELECT key, value FROM meta WHERE key GLOB 'board.*'"_s, ErrorCode::ReadFailed);
    const Status status = statement.each({}, [&](const Row& row) -> Status {
        if (!take(row.text(0), row.text(1), rules))
            return unknownValue("meta");
        return {};
    });
    if (!status)
        return status.error();
    return rules;
}

Status writeRules(Database& database, const Edit<BoardRules>& edit, const QDateTime& now)
{
    return replaceMeta(database, u"board.*"_s, pairsOf(edit.after.value_or(BoardRules())), now);
}

Result<std::optional<FocusTimer>> readTimer(Database& database)
{
    FocusTimer timer;
    int known = 0;
    Statement statement(database, u"SELECT key, value FROM meta WHERE key GLOB 'timer.*'"_s, ErrorCode::ReadFailed);
    const Status status = statement.each({}, [&](const Row& row) -> Status {
        ++known;
        if (row.text(0) == timerGoalKey)
            timer.goal = GoalId::fromString(row.text(1));
        else if (row.text(0) == timerStartKey)
            timer.startedAt = instantFrom(row, 1);
        else if (row.text(0) == timerMinutesKey && !takeNumber(row.text(1), 1, longestFocusTimer, timer.minutes))
            return unknownValue("meta");
        return {};
    });
    if (!status)
        return status.error();
    if (known == 0)
        return std::optional<FocusTimer>();
    if (timer.goal.isNull() || !timer.startedAt.isValid())
        return unknownValue("meta");
    return std::optional(timer);
}

Status writeTimer(Database& database, const Edit<FocusTimer>& edit, const QDateTime& now)
{
    MetaPairs pairs;
    if (edit.after) {
        pairs = {{timerGoalKey, edit.after->goal.toString()},
                 {timerStartKey, instantColumn(edit.after->startedAt).toString()},
                 {timerMinutesKey, QString::number(edit.after->minutes)}};
    }
    return replaceMeta(database, u"timer.*"_s, pairs, now);
}

Result<UnsentTexts> readUnsentTexts(Database& database)
{
    UnsentTexts texts;
    Statement statement(database, u"SELECT key, value FROM meta WHERE key GLOB 'unsent.*'"_s, ErrorCode::ReadFailed);
    const Status status = statement.each({}, [&](const Row& row) -> Status {
        texts[row.text(0).sliced(unsentPrefix.size())] = row.text(1);
        return {};
    });
    if (!status)
        return status.error();
    return texts;
}

Status writeUnsentTexts(Database& database, const Edit<UnsentTexts>& edit, const QDateTime& now)
{
    MetaPairs pairs;
    for (const auto& [place, text] : edit.after.value_or(UnsentTexts()))
        pairs.emplace_back(unsentPrefix + place, text);
    return replaceMeta(database, u"unsent.*"_s, pairs, now);
}

} // namespace unrut
