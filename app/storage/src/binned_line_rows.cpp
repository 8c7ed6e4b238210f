// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "binned_line_rows.h"

#include "columns.h"
#include "database.h"

namespace unrut {

using namespace Qt::StringLiterals;

Result<std::vector<BinnedLine>> readBinnedLines(Database& database)
{
    std::vector<BinnedLine> lines;
    Statement statement(database,
                        u"SELECT id, kind, coalesce(goal_id, person_id), text, done_at, deleted_at FROM binned_lines "
                        "ORDER BY deleted_at DESC, id DESC"_s,
                        ErrorCode::ReadFailed);
    const Status read = statement.each({}, [&](const Row& row) -> Status {
        BinnedLine line;
        line.id = BinnedLineId::fromString(row.text(0));
        line.of = QUuid::fromString(row.text(2));
        if (line.id.isNull() || line.of.isNull() || !readKey(row.text(1), lineKindFromKey, line.kind))
            return unknownValue("binned_lines");
        line.text = row.text(3);
        line.doneAt = instantFrom(row, 4);
        line.binnedAt = instantFrom(row, 5);
        lines.push_back(std::move(line));
        return {};
    });
    if (!read)
        return read.error();
    return lines;
}

Status writeBinnedLines(Database& database, const std::vector<Edit<BinnedLine>>& edits, const QDateTime& now)
{
    if (edits.empty())
        return {};
    Statement remove(database, u"DELETE FROM binned_lines WHERE id = ?"_s, ErrorCode::WriteFailed);
    Statement upsert(
        database,
        upsertSql("binned_lines"_L1, u"id, kind, goal_id, person_id, text, done_at, deleted_at, modified_at"_s),
        ErrorCode::WriteFailed);
    Status status;
    for (const Edit<BinnedLine>& edit : edits) {
        if (!status)
            break;
        if (!edit.after) {
            status = remove.run({edit.before->id.toString()});
            continue;
        }
        const BinnedLine& line = *edit.after;
        const QString of = line.of.toString(QUuid::WithoutBraces);
        const bool isStep = line.kind == LineKind::Step;
        status = upsert.run({line.id.toString(), QString(lineKindKey(line.kind)), isStep ? QVariant(of) : QVariant(),
                             isStep ? QVariant() : QVariant(of), line.text, instantColumn(line.doneAt),
                             instantColumn(line.binnedAt), instantColumn(now)});
    }
    return status;
}

} // namespace unrut
