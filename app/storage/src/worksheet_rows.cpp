// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheet_rows.h"

#include "columns.h"
#include "database.h"

#include <QHash>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownColumns = "id, play, day, goal_id, talk_id, finished_on, created_at, deleted_at"_L1;

template <class AnyId>
QVariant idColumn(const std::optional<AnyId>& id)
{
    return id ? QVariant(id->toString()) : QVariant();
}

template <class AnyId>
std::optional<AnyId> idFrom(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(AnyId::fromString(row.text(column)));
}

Result<Worksheet> worksheetFrom(const Row& row)
{
    Worksheet worksheet;
    worksheet.id = WorksheetId::fromString(row.text(0));
    if (worksheet.id.isNull() || !readKey(row.text(1), playFromKey, worksheet.play))
        return unknownValue("worksheets");
    worksheet.day = dayFrom(row, 2);
    worksheet.goal = idFrom<GoalId>(row, 3);
    worksheet.talk = idFrom<TalkId>(row, 4);
    worksheet.finishedDay = dayFrom(row, 5);
    worksheet.createdAt = instantFrom(row, 6);
    worksheet.binnedAt = instantFrom(row, 7);
    return worksheet;
}

/// False where the cell lies outside of what a worksheet holds.
bool takeCell(const Row& row, Worksheet& worksheet)
{
    const auto rowNumber = static_cast<size_t>(row.number(2));
    const auto columnNumber = static_cast<qsizetype>(row.number(3));
    if (rowNumber >= mostWorksheetRows || columnNumber >= mostWorksheetColumns)
        return false;
    Cells& cells = worksheet.answers[row.text(1)];
    if (cells.size() <= rowNumber)
        cells.resize(rowNumber + 1);
    QStringList& line = cells[rowNumber];
    while (line.size() <= columnNumber)
        line.append(QString());
    line[columnNumber] = row.text(4);
    return true;
}

Status writeCells(Database& database, const Worksheet& worksheet)
{
    Statement insert(database, insertSql("worksheet_cells"_L1, u"worksheet_id, field, row_no, column_no, text"_s),
                     ErrorCode::WriteFailed);
    const QString id = worksheet.id.toString();
    Status status;
    for (const auto& [field, cells] : worksheet.answers) {
        for (size_t row = 0; row < cells.size(); ++row) {
            for (qsizetype column = 0; column < cells[row].size(); ++column) {
                const QString& text = cells[row].at(column);
                if (status && !text.isEmpty())
                    status = insert.run({id, field, static_cast<int>(row), static_cast<int>(column), text});
            }
        }
    }
    return status;
}

Status writeWorksheet(Database& database, const Worksheet& worksheet, const QDateTime& now)
{
    Statement upsert(database, upsertSql("worksheets"_L1, ownColumns + ", modified_at"_L1), ErrorCode::WriteFailed);
    const Status status =
        upsert.run({worksheet.id.toString(), QString(playKey(worksheet.play)), dayColumn(worksheet.day),
                    idColumn(worksheet.goal), idColumn(worksheet.talk), dayColumn(worksheet.finishedDay),
                    instantColumn(worksheet.createdAt), instantColumn(worksheet.binnedAt), instantColumn(now)});
    return status ? writeCells(database, worksheet) : status;
}

} // namespace

Result<std::vector<Worksheet>> readWorksheets(Database& database)
{
    std::vector<Worksheet> all;
    QHash<QString, size_t> places;
    Statement own(database, u"SELECT %1 FROM worksheets ORDER BY day, created_at, id"_s.arg(ownColumns),
                  ErrorCode::ReadFailed);
    Status status = own.each({}, [&](const Row& row) -> Status {
        Result<Worksheet> worksheet = worksheetFrom(row);
        if (!worksheet)
            return worksheet.error();
        places.insert(row.text(0), all.size());
        all.push_back(*std::move(worksheet));
        return {};
    });
    if (!status)
        return status.error();
    Statement cells(database,
                    u"SELECT worksheet_id, field, row_no, column_no, text FROM worksheet_cells "
                    "ORDER BY worksheet_id, field, row_no, column_no"_s,
                    ErrorCode::ReadFailed);
    status = cells.each({}, [&](const Row& row) -> Status {
        const auto place = places.constFind(row.text(0));
        if (place == places.constEnd() || !takeCell(row, all[*place]))
            return unknownValue("worksheet_cells");
        return {};
    });
    if (!status)
        return status.error();
    return all;
}

Status writeWorksheets(Database& database, const std::vector<Edit<Worksheet>>& edits, const QDateTime& now)
{
    Status status;
    for (const Edit<Worksheet>& edit : edits) {
        const QString id = (edit.after ? edit.after->id : edit.before->id).toString();
        Statement cells(database, u"DELETE FROM worksheet_cells WHERE worksheet_id = ?"_s, ErrorCode::WriteFailed);
        if (status)
            status = cells.run({id});
        Statement own(database, u"DELETE FROM worksheets WHERE id = ?"_s, ErrorCode::WriteFailed);
        if (status && !edit.after)
            status = own.run({id});
        if (status && edit.after)
            status = writeWorksheet(database, *edit.after, now);
    }
    return status;
}

} // namespace unrut
