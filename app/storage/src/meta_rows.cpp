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

QLatin1String limitModeKey(LimitMode mode)
{
    return mode == LimitMode::Hold ? "hold"_L1 : "signal"_L1;
}

bool take(const QString& key, const QString& value, BoardRules& rules)
{
    if (key == limitKey) {
        bool isNumber = false;
        rules.doingLimit = value.toInt(&isNumber);
        return isNumber && rules.doingLimit >= 1 && rules.doingLimit <= largestDoingLimit;
    }
    if (key == modeKey) {
        rules.mode = value == limitModeKey(LimitMode::Hold) ? LimitMode::Hold : LimitMode::Signal;
        return value == limitModeKey(rules.mode);
    }
    return true;
}

} // namespace

Result<BoardRules> readRules(Database& database)
{
    BoardRules rules;
    Statement statement(database, u"SELECT key, value FROM meta WHERE key IN (?, ?)"_s, ErrorCode::ReadFailed);
    const Status status = statement.each({QString(limitKey), QString(modeKey)}, [&](const Row& row) -> Status {
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
    const BoardRules usual;
    const BoardRules rules = edit.after.value_or(usual);
    Statement remove(database, u"DELETE FROM meta WHERE key IN (?, ?)"_s, ErrorCode::WriteFailed);
    Status status = remove.run({QString(limitKey), QString(modeKey)});
    Statement insert(database, insertSql("meta"_L1, u"key, value, modified_at"_s), ErrorCode::WriteFailed);
    if (status && rules.doingLimit != usual.doingLimit)
        status = insert.run({QString(limitKey), QString::number(rules.doingLimit), instantColumn(now)});
    if (status && rules.mode != usual.mode)
        status = insert.run({QString(modeKey), QString(limitModeKey(rules.mode)), instantColumn(now)});
    return status;
}

} // namespace unrut
