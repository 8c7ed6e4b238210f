// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"
#include "database.h"
#include "integrity.h"
#include "journal_file.h"
#include "schema.h"

#include <storage/backups.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// A backup that can be opened as a journal afterwards, by this program.
Result<Database> openSound(const QString& backup)
{
    if (kindOf(backup) != PathKind::RegularFile)
        return failure(kindOf(backup) == PathKind::Missing ? ErrorCode::JournalMissing : ErrorCode::NotARegularFile,
                       backup);
    if (Status status = checkHeader(backup); !status)
        return status.error();
    Result<Database> database = Database::open(backup, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const Result<qint64> version = database->number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const Migrations migrations = shippedMigrations();
    if (*version > newestVersion(migrations))
        return failure(ErrorCode::JournalNewer, QString::number(*version));
    if (*version < 1)
        return failure(ErrorCode::JournalCorrupt, u"schema %1"_s.arg(*version));
    if (Status status = checkSchema(*database, migrations, static_cast<int>(*version)); !status)
        return status.error();
    if (Status status = checkIntegrity(*database); !status)
        return status.error();
    return database;
}

/// A name beside \a file that nothing has yet. Put together without arg(): a path may hold a '%1' of its own.
QString freeNameBeside(const QString& file, const QString& mark)
{
    const QFileInfo info(file);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u'.' + mark;
    QString name = stem + suffix;
    for (int i = 2; !checkFree(name); ++i)
        name = stem + u'-' + QString::number(i) + suffix;
    return name;
}

/// What SQLite left beside a journal belongs to that file and would ruin another. All of it or nothing.
bool movePlayedIn(const QString& from, const QString& to)
{
    QStringList moved;
    for (const QLatin1String suffix : playedInSuffixes) {
        if (kindOf(from + suffix) == PathKind::Missing)
            continue;
        if (!QFile::rename(from + suffix, to + suffix)) {
            for (const QString& back : std::as_const(moved))
                QFile::rename(to + back, from + back);
            return false;
        }
        moved << suffix;
    }
    return true;
}

/// Errors: FolderReadOnly, and nothing has moved.
Status moveAway(const QString& from, const QString& to)
{
    // The rollback first: a journal without it is as it was at worst, one with another's is not.
    if (!movePlayedIn(from, to))
        return failure(ErrorCode::FolderReadOnly, from);
    // A journal that was lost may have left its rollback alone.
    if (kindOf(from) == PathKind::Missing || QFile::rename(from, to))
        return {};
    (void)movePlayedIn(to, from);
    return failure(ErrorCode::FolderReadOnly, from);
}

/// Gives the journal the name \a name as well, so that there is one under its own at every moment, and one of the two
/// has the rollback beside it. Where the file system knows no second names, it is moved. Errors: FolderReadOnly, and
/// nothing has changed.
Status keepAs(const QString& journal, const QString& name)
{
    std::error_code problem;
    std::filesystem::create_hard_link(QFileInfo(journal).filesystemAbsoluteFilePath(),
                                      QFileInfo(name).filesystemAbsoluteFilePath(), problem);
    if (problem)
        return moveAway(journal, name);
    if (movePlayedIn(journal, name))
        return {};
    QFile::remove(name);
    return failure(ErrorCode::FolderReadOnly, journal);
}

/// What keepAs() did, where nothing came in the journal's place.
void takeBack(const QString& kept, const QString& journal)
{
    if (kindOf(journal) == PathKind::Missing) {
        (void)moveAway(kept, journal);
        return;
    }
    if (movePlayedIn(kept, journal))
        QFile::remove(kept);
}

/// Of a journal that was lost, what it left is all there is.
QString whatThereIsOf(const QString& setAside)
{
    const auto* left = std::find_if(playedInSuffixes.begin(), playedInSuffixes.end(), [&](QLatin1String suffix) {
        return kindOf(setAside + suffix) != PathKind::Missing;
    });
    return left == playedInSuffixes.end() ? setAside : setAside + *left;
}

/// Replaces what is at \a target in one step. Errors: FolderReadOnly.
Status putInPlace(const QString& file, const QString& target)
{
    std::error_code problem;
    std::filesystem::rename(QFileInfo(file).filesystemAbsoluteFilePath(),
                            QFileInfo(target).filesystemAbsoluteFilePath(), problem);
    if (problem)
        return failure(ErrorCode::FolderReadOnly, target);
    syncNames(QFileInfo(target).absolutePath());
    return {};
}

} // namespace

Result<Replaced> BackupFolder::restore(const QString& backup, const QDateTime& now) const
{
    Result<Database> source = openSound(backup);
    if (!source)
        return source.error();
    const PathKind kind = kindOf(m_journal);
    if (kind != PathKind::Missing && kind != PathKind::RegularFile)
        return failure(ErrorCode::NotARegularFile, m_journal);
    if (Status status = makePrivateFolder(QFileInfo(m_journal).absolutePath()); !status)
        return status.error();
    const QString stamp = now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    Scratch copy(freeNameBeside(m_journal, u"restored-"_s + stamp));
    if (Status status = writeBackup(*source, copy.file()); !status)
        return status.error();

    Replaced replaced;
    if (kind == PathKind::RegularFile) {
        if (const Result<KeptBackup> kept = add(now))
            replaced.kept = *kept;
    }
    const bool isUncopied = kind == PathKind::RegularFile && !replaced.kept;
    if (isUncopied || hasPlayedIn(m_journal)) {
        replaced.setAside = freeSetAsideName(now);
        if (Status status = keepAs(m_journal, replaced.setAside); !status)
            return status.error();
    }
    if (Status status = putInPlace(copy.file(), m_journal); !status) {
        if (!replaced.setAside.isEmpty())
            takeBack(replaced.setAside, m_journal);
        return status.error();
    }
    copy.keep();
    if (kind == PathKind::Missing && !replaced.setAside.isEmpty())
        replaced.setAside = whatThereIsOf(replaced.setAside);
    return replaced;
}

} // namespace unrut
