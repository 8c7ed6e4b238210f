// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/backups.h>

#include "copy_under_lock.h"
#include "database.h"
#include "integrity.h"
#include "journal_file.h"
#include "schema.h"

#include <storage/journal_store.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <numeric>
#include <system_error>

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

constexpr auto keepAllMark = ".keep-all"_L1;
constexpr auto emptiedMark = ".bin-emptied"_L1;
constexpr auto lastMark = ".last-number"_L1;

/// One of the numbers of a note, from 0; 0 where there is none.
int numberIn(const QByteArray& note, qsizetype which)
{
    return note.split(' ').value(which).toInt();
}

/// The names in a folder; nothing where they cannot be read, of which QDir would say that there are none.
std::optional<QStringList> namesIn(const QString& folder)
{
    QStringList names;
    std::error_code problem;
    std::filesystem::directory_iterator each(QFileInfo(folder).filesystemAbsoluteFilePath(), problem);
    for (; !problem && each != std::filesystem::directory_iterator(); each.increment(problem))
        names << QFileInfo(each->path()).fileName();
    return problem ? std::nullopt : std::optional(names);
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

BackupFolder::BackupFolder(const QString& journal, const QString& folder, const QStringList& earlier)
    : m_journal(journal), m_folder(folder), m_earlier(earlier), m_stem(QFileInfo(journal).completeBaseName())
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

QStringList BackupFolder::folders() const
{
    return QStringList{m_folder} + m_earlier;
}

QString BackupFolder::fileIn(const QString& folder, QLatin1String mark) const
{
    return QDir(folder).absoluteFilePath(m_stem + mark);
}

std::vector<KeptBackup> BackupFolder::list() const
{
    std::vector<KeptBackup> backups;
    const QStringList places = folders();
    const int lastBefore = lastBeforeEmptying();
    for (const QString& place : places) {
        const QDir folder(place);
        const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
        for (const QString& name : names) {
            if (const auto mark = markOf(name))
                backups.push_back({*mark, folder.absoluteFilePath(name), mark->number <= lastBefore});
        }
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const KeptBackup& a, const KeptBackup& b) { return a.mark.number > b.mark.number; });
    return backups;
}

/// Numbers go on from folder to folder, and one may have been away when it was noted. -1: the bin was never emptied.
int BackupFolder::lastBeforeEmptying() const
{
    int last = -1;
    const QStringList places = folders();
    for (const QString& place : places) {
        if (const QByteArray note = emptyingNote(place); !note.isEmpty())
            last = std::max(last, numberIn(note, 0));
    }
    return last;
}

bool BackupFolder::keepsAll() const
{
    const QStringList places = folders();
    return std::any_of(places.begin(), places.end(),
                       [this](const QString& place) { return QFileInfo::exists(fileIn(place, keepAllMark)); });
}

void BackupFolder::agreeToLoss() const
{
    const QStringList places = folders();
    for (const QString& place : places)
        QFile::remove(fileIn(place, keepAllMark));
}

QByteArray BackupFolder::emptyingNote(const QString& folder) const
{
    constexpr qint64 mostBytes = 32;
    QFile file(fileIn(folder, emptiedMark));
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

bool BackupFolder::writeEmptyingNote(const QString& folder, const QByteArray& note) const
{
    return writePrivately(fileIn(folder, emptiedMark), note);
}

/// The highest number of what lies in a folder; 0 where nothing does. Errors: ReadFailed, for what is not seen would
/// not be told of.
Result<int> BackupFolder::lastIn(const QString& folder, MarkOf mark) const
{
    if (!QFileInfo(folder).isDir())
        return 0;
    const std::optional<QStringList> names = namesIn(folder);
    if (!names)
        return failure(ErrorCode::ReadFailed, folder);
    int last = 0;
    for (const QString& name : *names)
        last = std::max(last, (this->*mark)(name).value_or(BackupMark()).number);
    return last;
}

Result<BackupFolder::EmptyingNotes> BackupFolder::noteEmptying() const
{
    EmptyingNotes before;
    const Result<int> lastBeside = lastIn(QFileInfo(m_journal).absolutePath(), &BackupFolder::setAsideMarkOf);
    if (!lastBeside)
        return lastBeside.error();
    const std::vector<SetAsideFile> aside = setAside();
    int lastThere = std::max(*lastBeside, aside.empty() ? 0 : aside.front().mark.number);
    const QStringList places = folders();
    for (const QString& place : places) {
        const Result<int> last = lastIn(place, &BackupFolder::markOf);
        if (!last)
            return last.error();
        lastThere = std::max(lastThere, *last);
    }
    if (!aside.empty()) {
        if (Status status = makePrivateFolder(m_folder); !status) // the note has to stand somewhere
            return status.error();
    }
    for (const QString& place : places) {
        if (!QFileInfo(place).isDir())
            continue; // there is no copy to note it of
        const QByteArray note = emptyingNote(place);
        const int last = std::max(numberIn(note, 0), lastThere);
        // Counted, so that a copy that is being written meanwhile sees it even when there is none before it.
        if (!writeEmptyingNote(place, QByteArray::number(last) + ' ' + QByteArray::number(numberIn(note, 1) + 1))) {
            takeBackEmptying(before);
            return failure(ErrorCode::FolderReadOnly, place);
        }
        before.insert(place, note);
    }
    return before;
}

void BackupFolder::takeBackEmptying(const EmptyingNotes& before) const
{
    for (auto note = before.cbegin(); note != before.cend(); ++note) {
        if (note->isEmpty())
            QFile::remove(fileIn(note.key(), emptiedMark));
        else
            (void)writeEmptyingNote(note.key(), *note);
    }
}

/// The highest number there was; a folder that is not there just now may hold it.
int BackupFolder::lastNumber() const
{
    const std::vector<KeptBackup> kept = list();
    QFile file(fileIn(besides(m_journal), lastMark));
    const int noted = file.open(QIODevice::ReadOnly) ? file.readAll().toInt() : 0;
    const std::vector<SetAsideFile> aside = setAside();
    return std::max({noted, kept.empty() ? 0 : kept.front().mark.number, //
                     aside.empty() ? 0 : aside.front().mark.number});
}

Result<KeptBackup> BackupFolder::add(const QDateTime& now) const
{
    if (kindOf(m_journal) != PathKind::RegularFile) {
        const Result<OpenedJournal> none = openJournal(m_journal, OpenIntent::ReadOnly, now);
        return none ? failure(ErrorCode::BackupFailed, m_journal) : none.error(); // what it is instead
    }
    if (Status status = makePrivateFolder(m_folder); !status)
        return status.error();
    const QByteArray noted = emptyingNote(m_folder);
    const Result<QString> empty = makePrivateFile(m_folder);
    if (!empty)
        return empty.error();
    // Copying row by row and checking take ten times as long as the bytes, and must keep nobody from writing.
    const Scratch still(*empty);
    if (Status status = copyUnderLock(m_journal, still.file()); !status)
        return status.error();
    const Result<OpenedJournal> journal = openJournal(still.file(), OpenIntent::ReadOnly, now);
    if (!journal) {
        QString detail = journal.error().detail;
        return failure(journal.error().code, detail.replace(still.file(), m_journal));
    }
    return add(now, noted, [&](const QString& file) { return journal->store->backupTo(file); });
}

Result<KeptBackup> BackupFolder::add(const QDateTime& now, const Copy& copy) const
{
    if (Status status = makePrivateFolder(m_folder); !status)
        return status.error();
    return add(now, emptyingNote(m_folder), copy);
}

/// \a noted: what the folder said of emptying before anything was copied.
Result<KeptBackup> BackupFolder::add(const QDateTime& now, const QByteArray& noted, const Copy& copy) const
{
    std::vector<KeptBackup> kept = list();
    const QDateTime second = now.addMSecs(-now.time().msec()); // as the name will have it
    const BackupMark mark{lastNumber() + 1, second};
    KeptBackup made{mark, QDir(m_folder).absoluteFilePath(nameOf(mark))};
    // What the copy before holds that this one lacks may be what the person will look for.
    const bool mayGo = kept.empty() || !hasShrunkSince(kept.front());
    // Before the copy is there: the next one is compared with it, and would find nothing missing.
    if (!mayGo && !writePrivately(fileIn(m_folder, keepAllMark), QByteArray()))
        return failure(ErrorCode::FolderReadOnly, m_folder);
    Status status = copy(made.file);
    // A change between copying and comparing makes the two differ, though both are sound.
    if (!status && status.error().code == ErrorCode::BackupFailed)
        status = copy(made.file);
    if (!status)
        return status.error();
    // The bin was emptied meanwhile, on another thread: what was copied may be what went.
    if (const QByteArray note = emptyingNote(m_folder); note != noted)
        made.isBeforeEmptying =
            writeEmptyingNote(m_folder, QByteArray::number(mark.number) + note.mid(note.indexOf(' ')));
    // Only where the list may be in several places does anybody have to be told.
    if (!m_earlier.isEmpty())
        (void)writePrivately(fileIn(besides(m_journal), lastMark), QByteArray::number(mark.number));
    kept.insert(kept.begin(), made);
    if (mayGo && !keepsAll())
        removeSome(kept);
    return made;
}

Status BackupFolder::verifyIndexes(const KeptBackup& copy) const
{
    // Of the bytes once more: whoever writes meanwhile waits for these alone.
    const Result<QString> empty = makePrivateFile(QFileInfo(copy.file).absolutePath());
    if (!empty)
        return empty.error();
    const Scratch still(*empty);
    if (Status status = copyUnderLock(m_journal, still.file()); !status)
        return status;
    Result<Database> journal = Database::open(still.file(), Database::Mode::ReadOnly);
    if (!journal)
        return journal.error();
    if (Status status = checkIndexes(*journal); !status)
        return status;
    Result<Database> searched = Database::open(copy.file, Database::Mode::ReadOnly);
    return searched ? checkSearchIndex(*searched) : Status(searched.error());
}

/// Also where it cannot be told.
bool BackupFolder::hasShrunkSince(const KeptBackup& before) const
{
    const Result<qint64> rows = rowsIn(m_journal);
    const Result<qint64> rowsBefore = rowsIn(before.file);
    return !rows || !rowsBefore || hasShrunk(*rowsBefore, *rows);
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
