// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/backups.h>

#include "database.h"
#include "journal_file.h"
#include "schema.h"

#include <storage/journal_store.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

const QString instantForm = u"yyyyMMdd'T'HHmmss'Z'"_s;

QDateTime instantFrom(const QString& text)
{
    QDateTime instant = QDateTime::fromString(text, instantForm);
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

/// One of the numbers of a note, from 0; 0 where there is none.
int numberIn(const QByteArray& note, qsizetype which)
{
    return note.split(' ').value(which).toInt();
}

/// How many rows a journal holds, of whichever schema. Errors: those of opening a file.
Result<qint64> rowsIn(const QString& file)
{
    Result<Database> database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const auto counts = rowCounts(*database);
    if (!counts)
        return counts.error();
    return std::accumulate(counts->cbegin(), counts->cend(), qint64{0});
}

} // namespace

BackupFolder::BackupFolder(const QString& journal, const QString& folder)
    : m_journal(journal), m_folder(folder), m_stem(QFileInfo(journal).completeBaseName())
{
    const QString suffix = QFileInfo(journal).suffix();
    m_suffix = suffix.isEmpty() ? QString() : u'.' + suffix;
}

QString BackupFolder::besides(const QString& journal)
{
    return QFileInfo(journal).absoluteDir().filePath(u"backups"_s);
}

QString BackupFolder::nameOf(const BackupMark& mark) const
{
    // Put together without arg(): a journal's name may hold a '%1' of its own.
    constexpr int digits = 6;
    const QString number = QString::number(mark.number).rightJustified(digits, u'0');
    return m_stem + u'.' + number + u'.' + mark.madeAt.toUTC().toString(instantForm) + m_suffix;
}

/// What the file \a name says of itself: its number and when it was made; nothing when it is not one of this journal's.
std::optional<BackupMark> BackupFolder::markOf(const QString& name) const
{
    constexpr int fewestDigits = 6;
    constexpr int mostDigits = 9;
    const QString begin = m_stem + u'.';
    if (!name.startsWith(begin) || !name.endsWith(m_suffix) || name.size() < begin.size() + m_suffix.size())
        return std::nullopt;
    const QString between = name.mid(begin.size(), name.size() - begin.size() - m_suffix.size());
    const QString number = between.section(u'.', 0, 0);
    const BackupMark mark{number.toInt(), instantFrom(between.section(u'.', 1))};
    const bool isNumber = number.size() >= fewestDigits && number.size() <= mostDigits && mark.number > 0;
    // Read and written again it must be the same: that also refuses signs and digits of other scripts.
    return isNumber && mark.madeAt.isValid() && nameOf(mark) == name ? std::optional(mark) : std::nullopt;
}

std::vector<KeptBackup> BackupFolder::list() const
{
    std::vector<KeptBackup> backups;
    const int lastBefore = numberIn(emptyingNote(), 0);
    const QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (const auto mark = markOf(name))
            backups.push_back({*mark, folder.absoluteFilePath(name), mark->number <= lastBefore});
    }
    std::sort(backups.begin(), backups.end(),
              [](const KeptBackup& a, const KeptBackup& b) { return a.mark.number > b.mark.number; });
    return backups;
}

QString BackupFolder::keepAllFile() const
{
    return QDir(m_folder).absoluteFilePath(m_stem + ".keep-all"_L1);
}

bool BackupFolder::keepsAll() const
{
    return QFileInfo::exists(keepAllFile());
}

void BackupFolder::agreeToLoss() const
{
    QFile::remove(keepAllFile());
}

QString BackupFolder::emptyingFile() const
{
    return QDir(m_folder).absoluteFilePath(m_stem + ".bin-emptied"_L1);
}

QByteArray BackupFolder::emptyingNote() const
{
    constexpr qint64 mostBytes = 32;
    QFile file(emptyingFile());
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

bool BackupFolder::writeEmptyingNote(const QByteArray& note) const
{
    QSaveFile file(emptyingFile());
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file.write(note) == note.size() && file.commit();
}

Result<QByteArray> BackupFolder::noteEmptying() const
{
    const QByteArray before = emptyingNote();
    if (!QFileInfo(m_folder).isDir())
        return before; // there is no copy to note it of
    const std::vector<KeptBackup> kept = list();
    const int last = std::max(numberIn(before, 0), kept.empty() ? 0 : kept.front().mark.number);
    // Counted, so that a copy that is being written meanwhile sees it even when there is none before it.
    const QByteArray note = QByteArray::number(last) + ' ' + QByteArray::number(numberIn(before, 1) + 1);
    if (!writeEmptyingNote(note))
        return failure(ErrorCode::FolderReadOnly, m_folder);
    return before;
}

void BackupFolder::takeBackEmptying(const QByteArray& before) const
{
    if (before.isEmpty())
        QFile::remove(emptyingFile());
    else
        (void)writeEmptyingNote(before);
}

Result<KeptBackup> BackupFolder::add(const QDateTime& now) const
{
    const Result<OpenedJournal> journal = openJournal(m_journal, OpenIntent::ReadOnly, now);
    if (!journal)
        return journal.error();
    if (Status status = makePrivateFolder(m_folder); !status)
        return status.error();
    std::vector<KeptBackup> kept = list();
    const QDateTime second = now.addMSecs(-now.time().msec()); // as the name will have it
    const BackupMark mark{kept.empty() ? 1 : kept.front().mark.number + 1, second};
    KeptBackup made{mark, QDir(m_folder).absoluteFilePath(nameOf(mark))};
    const QByteArray noted = emptyingNote();
    Status status = journal->store->backupTo(made.file);
    // A change between copying and comparing makes the two differ, though both are sound.
    if (!status && status.error().code == ErrorCode::BackupFailed)
        status = journal->store->backupTo(made.file);
    if (!status)
        return status.error();
    // The bin was emptied meanwhile, on another thread: what was copied may be what went.
    if (const QByteArray note = emptyingNote(); note != noted)
        made.isBeforeEmptying = writeEmptyingNote(QByteArray::number(mark.number) + note.mid(note.indexOf(' ')));

    // What the copy before holds that this one lacks may be what the person will look for.
    const Result<qint64> rows = rowsIn(made.file);
    const Result<qint64> rowsBefore = kept.empty() ? Result<qint64>(0) : rowsIn(kept.front().file);
    const bool mayGo = rows && rowsBefore && !hasShrunk(*rowsBefore, *rows);
    if (!mayGo)
        QFile(keepAllFile()).open(QIODevice::WriteOnly);
    kept.insert(kept.begin(), made);
    if (mayGo && !keepsAll())
        removeSome(kept);
    return made;
}

void BackupFolder::removeSome(const std::vector<KeptBackup>& kept) const
{
    std::vector<BackupMark> marks;
    std::transform(kept.begin(), kept.end(), std::back_inserter(marks), [](const KeptBackup& one) { return one.mark; });
    const std::vector<int> dropped = backupsToDrop(marks);
    for (const KeptBackup& backup : kept) {
        if (std::binary_search(dropped.begin(), dropped.end(), backup.mark.number))
            QFile::remove(backup.file);
    }
}

} // namespace unrut
