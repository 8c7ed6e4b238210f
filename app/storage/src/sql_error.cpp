// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql_error.h"

#include <QSqlError>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

// Result codes of SQLite (https://www.sqlite.org/rescode.html); its header is not needed for anything else.
enum Primary {
    SqliteError = 1,
    SqlitePermission = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteConstraint = 19,
    SqliteNotADatabase = 26,
};
enum Extended {
    ReadOnlyMoved = SqliteReadOnly | (4 << 8),
    ReadOnlyFolder = SqliteReadOnly | (6 << 8),
    ConstraintPrimaryKey = SqliteConstraint | (6 << 8),
    ConstraintUnique = SqliteConstraint | (8 << 8),
};
constexpr int primaryMask = 0xff;

ErrorCode codeFor(int extended, ErrorCode otherwise)
{
    switch (extended) {
    case ReadOnlyMoved:
        return ErrorCode::JournalGone;
    case ReadOnlyFolder:
        return ErrorCode::FolderReadOnly;
    case ConstraintPrimaryKey:
    case ConstraintUnique:
        return ErrorCode::AlreadyExists;
    default:
        break;
    }
    switch (extended & primaryMask) {
    case SqliteBusy:
    case SqliteLocked:
        return ErrorCode::JournalLocked;
    case SqliteReadOnly:
    case SqlitePermission:
        return ErrorCode::JournalReadOnly;
    case SqliteCorrupt:
        return ErrorCode::JournalCorrupt;
    case SqliteFull:
        return ErrorCode::DiskFull;
    case SqliteCannotOpen:
        // While writing it is the rollback journal beside the file that cannot be made.
        return otherwise == ErrorCode::WriteFailed ? ErrorCode::FolderReadOnly : otherwise;
    case SqliteNotADatabase:
        return ErrorCode::NotAJournal;
    default:
        return otherwise;
    }
}

} // namespace

int extendedCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt();
}

Error errorFrom(const QSqlError& error, ErrorCode otherwise)
{
    const int extended = extendedCode(error);

    // A plain error can quote the statement or a search; every other message names tables and columns at most.
    const QString words = (extended & primaryMask) == SqliteError ? QString() : error.databaseText();
    const QString number = u"SQLite %1"_s.arg(extended);
    return failure(codeFor(extended, otherwise), words.isEmpty() ? number : u"%1 (%2)"_s.arg(words, number));
}

} // namespace unrut
