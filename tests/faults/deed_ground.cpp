// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deed_ground.h"

#include "large_deed.h"
#include "later_schema.h"
#include "random_walk.h"
#include "walk_place.h"

#include "database.h"
#include "opener.h"

#include <storage/backups.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace unrut::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 page = 4096;

/// In no word that is written for another reason.
const QByteArray canary = "quokkanary";

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A journal of today's schema or of the one to come.
bool isSound(const QString& file)
{
    const auto isOf = [&file](const Migrations& migrations) {
        const auto opened = openJournalWith(migrations, file, OpenIntent::ReadOnly, FakeClock().now());
        return opened && opened->store->verify();
    };
    return isOf(shippedMigrations()) || isOf(laterMigrations());
}

void must(bool worked)
{
    if (!worked)
        qFatal("there is no ground for a deed");
}

} // namespace

DeedGround::DeedGround()
{
    must(bool(openJournal(m_files.path(), OpenIntent::CreateIfMissing, FakeClock().now())));
    m_empty = dumpOf(m_files.path());
    constexpr int furnishing = 40;
    Walk walk(seedOf(0), placeOf(m_files.path(), 0));
    need(walk.begin());
    for (int i = 0; i < furnishing; ++i)
        must(walk.step().isEmpty());
    const QDateTime now = walk.sandbox().clock().now();
    m_backup = QFileInfo(need(BackupFolder::of(m_files.path()).add(now)).file).fileName();
    Workspace& w = walk.sandbox().workspace();
    std::vector<EntryId> gone;
    for (int i = 0; i < furnishing; ++i) {
        const QString text = u"Quokkanary was told to @Quokkanary about #quokkanary. "_s.repeated(1 + i);
        const EntryId id = need(w.addEntry(EntryKind::Note, text, w.clock().today().addDays(-i)));
        if (i % 2 == 0)
            gone.push_back(id);
        else
            need(w.editEntry(id, EntryKind::Note, u"A kestrel"_s, w.clock().today()));
    }
    need(w.binEntries(gone));
    walk.sandbox().close();
    m_full = dumpOf(m_files.path());
}

QString DeedGround::journal() const
{
    return folder() + (m_deed == "begin"_L1 ? "/first/start/journal.unrut"_L1 : "/journal.unrut"_L1);
}

/// Where there was none before.
bool DeedGround::isMissing() const
{
    return m_deed == "begin"_L1 && !QFileInfo::exists(journal());
}

bool DeedGround::beginsDamaged() const
{
    constexpr std::array damaged{"restore-damaged"_L1, "restore-torn"_L1, "salvage"_L1, "remake"_L1,
                                 "copy-for-help"_L1};
    return std::ranges::find(damaged, m_deed) != damaged.end();
}

void DeedGround::makeReady(const QString& deed)
{
    constexpr std::array withBackup{"delete-backup"_L1, "empty-bin"_L1, "restore"_L1, "restore-damaged"_L1,
                                    "restore-torn"_L1};
    m_deed = deed;
    m_before = deed == "begin"_L1 ? m_empty : m_full;
    QDir(folder()).removeRecursively();
    must(QDir().mkdir(folder()));
    if (deed == "begin"_L1)
        return;
    must(QFile::copy(m_files.path(), journal()));
    if (deed == "choose-folder"_L1)
        must(QDir().mkdir(elsewhere(journal())));
    // Others make their first backup, or none.
    if (std::ranges::find(withBackup, deed) != withBackup.end()) {
        const QString kept = "backups/"_L1 + m_backup;
        must(QDir().mkdir(folder() + "/backups"_L1) && QFile::copy(m_files.file(kept), folder() + u'/' + kept));
    }
    if (beginsDamaged())
        damage();
}

/// Of the first index alone, from which the tables can be told again; of the tables; or of the header, too.
qint64 DeedGround::firstDamagedByte() const
{
    if (m_deed == "remake"_L1) {
        auto database = need(Database::open(journal(), Database::Mode::ReadOnly));
        return page * (need(database.number(u"SELECT rootpage FROM sqlite_schema WHERE name = "
                                            "'sqlite_autoindex_entries_1'"_s)) -
                       1);
    }
    return m_rollback.isEmpty() ? page : 0;
}

void DeedGround::damage()
{
    const bool isTorn = m_deed == "restore-torn"_L1 || m_deed == "copy-for-help"_L1;
    m_rollback = isTorn ? QByteArray(page, '\xd9') : QByteArray();
    if (isTorn) {
        QFile rollback(journal() + "-journal"_L1);
        must(rollback.open(QIODevice::WriteOnly) && rollback.write(m_rollback) == m_rollback.size());
    }
    const qint64 first = firstDamagedByte();
    const qint64 damaged = m_deed == "remake"_L1 ? page : page * 3;
    QFile file(journal());
    must(file.open(QIODevice::ReadWrite) && file.seek(first));
    must(file.write(QByteArray(damaged, '\x5a')) == damaged);
    file.close();
    m_damaged = bytesOf(journal());
    must(!isSound(journal()));
}

FileDump DeedGround::outcome() const
{
    if (m_deed == "copy-for-help"_L1)
        return {}; // nobody can read it
    return dumpOf(m_deed == "salvage"_L1 ? salvagedFrom(journal()) : journal());
}

void DeedGround::learn()
{
    m_after = outcome();
    must(m_deed != "remake"_L1 || m_after == m_full); // of damaged indexes nothing is lost
    must(whatIsLost({true, std::nullopt}).isEmpty());
}

int DeedGround::corruptFiles() const
{
    int corrupt = beginsDamaged() || isMissing() || isSound(journal()) ? 0 : 1;
    const std::vector<KeptBackup> kept = BackupFolder::of(journal()).list();
    for (const KeptBackup& backup : kept)
        corrupt += isSound(backup.file) ? 0 : 1;
    if (m_deed == "salvage"_L1 && QFileInfo::exists(salvagedFrom(journal())))
        corrupt += isSound(salvagedFrom(journal())) ? 0 : 1;
    return corrupt;
}

QString DeedGround::whatIsLost(const DeedTold& told) const
{
    if (m_deed == "salvage"_L1)
        return whatIsLostOfSalvage(told);
    if (m_deed == "copy-for-help"_L1)
        return whatIsLostOfCopy(told);
    if (beginsDamaged())
        return whatIsLostOfDamage(told);
    if (isMissing())
        return told.isDone ? u"there is no journal"_s : QString();
    if (m_deed == "empty-bin"_L1) { // what could not go goes in the next session
        if (const QString refused = nextSession(); !refused.isEmpty())
            return refused;
    }
    const QString lost = whatIsLostOfChange(told);
    return lost.isEmpty() ? nextSession() : lost;
}

QString DeedGround::whatIsLostOfChange(const DeedTold& told) const
{
    const FileDump found = dumpOf(journal());
    if (m_after == m_before)
        return found != m_before ? u"the journal is another"_s : told.isDone ? whatIsLostOfBackups() : QString();
    const bool isDone = found == m_after;
    if (!isDone && found != m_before)
        return u"it is neither done nor not"_s;
    if (told.isDone && !isDone)
        return u"it was said to be done"_s;
    // An upgraded journal may still not open; that says nothing of the upgrade.
    const bool isOfOpening = m_deed == "upgrade"_L1 && told.refusal != ErrorCode::MigrationFailed;
    if (told.refusal && isDone && !isOfOpening)
        return u"it was said not to be done"_s;
    return isDone ? whatIsNotKept() : QString();
}

/// Of what was there before a deed that is done.
QString DeedGround::whatIsNotKept() const
{
    if (m_deed == "begin"_L1)
        return {};
    const BackupFolder backups = BackupFolder::of(journal());
    const std::vector<KeptBackup> kept = backups.list();
    if (m_deed == "empty-bin"_L1) {
        if (bytesOf(journal()).toLower().contains(canary))
            return u"what was purged is still there"_s;
        const bool isTold = std::ranges::all_of(kept, [](const KeptBackup& one) { return one.isBeforeEmptying; });
        return isTold ? QString() : u"a backup of before does not say so"_s;
    }
    const std::vector<SetAsideFile> aside = backups.setAside();
    const auto isIt = [this](const auto& one) { return dumpOf(one.file) == m_before; };
    const bool isKept = std::ranges::any_of(kept, isIt) || std::ranges::any_of(aside, isIt);
    return isKept ? QString() : u"the journal before it is nowhere"_s;
}

/// Of a deed that is done and is about backups alone.
QString DeedGround::whatIsLostOfBackups() const
{
    const std::vector<KeptBackup> kept = BackupFolder::of(journal()).list();
    if (m_deed == "delete-backup"_L1)
        return kept.empty() ? QString() : u"the deleted backup is there"_s;
    if (m_deed == "choose-folder"_L1 && !BackupFolder::placeOf(journal()).folder.startsWith(elsewhere(journal())))
        return u"another folder is chosen"_s;
    const bool isThere = kept.size() == 1 && dumpOf(kept.front().file) == m_before;
    return isThere ? QString() : u"the backup is not there"_s;
}

/// The damaged journal, and what SQLite left beside it.
bool DeedGround::isWholeAt(const QString& file) const
{
    return bytesOf(file) == m_damaged && bytesOf(file + "-journal"_L1) == m_rollback;
}

/// The same of a journal that cannot be read: it is there as it was, or it is replaced and kept aside as it was.
QString DeedGround::whatIsLostOfDamage(const DeedTold& told) const
{
    const std::vector<SetAsideFile> aside = BackupFolder::of(journal()).setAside();
    const bool isAside = std::ranges::any_of(aside, [this](const SetAsideFile& one) { return isWholeAt(one.file); });
    if (!isAside && !isWholeAt(journal()))
        return u"the damaged journal is nowhere whole"_s;
    if (bytesOf(journal()) == m_damaged)
        return told.isDone ? u"it was said to be done"_s : QString();
    if (told.refusal)
        return u"it was said not to be done"_s;
    const bool isRestored = isSound(journal()) && dumpOf(journal()) == m_after;
    return isRestored ? nextSession() : u"neither the damaged journal is there nor the backup"_s;
}

/// The new file is whole or not there, and the damaged one is what it was.
QString DeedGround::whatIsLostOfSalvage(const DeedTold& told) const
{
    if (bytesOf(journal()) != m_damaged)
        return u"the damaged journal is another"_s;
    if (!QFileInfo::exists(salvagedFrom(journal())))
        return told.isDone ? u"it was said to be saved"_s : QString();
    if (told.refusal)
        return u"it was said not to be saved"_s;
    return outcome() == m_after ? QString() : u"other things were saved"_s;
}

/// The copy is whole, with what SQLite left beside the journal, or it is not there.
QString DeedGround::whatIsLostOfCopy(const DeedTold& told) const
{
    if (!isWholeAt(journal()))
        return u"the damaged journal is another"_s;
    if (!QFileInfo::exists(copiedFrom(journal()))) {
        if (told.isDone)
            return u"it was said to be copied"_s;
        if (!doLargeDeed(journal(), m_deed)) // under the same name, past what the first try has left
            return u"no second try makes it"_s;
    }
    return isWholeAt(copiedFrom(journal())) ? QString() : u"a part of it was copied"_s;
}

/// It begins, and changes nothing that anybody wrote.
QString DeedGround::nextSession() const
{
    const FakeClock clock;
    SequentialIdSource ids(9'000'000);
    if (m_deed == "upgrade"_L1) {
        const auto opened = openJournalWith(laterMigrations(), journal(), OpenIntent::MustExist, clock.now());
        return opened ? QString() : u"it is never upgraded"_s;
    }
    const FileDump before = dumpOf(journal());
    if (!Workspace::open(journal(), WorkspaceMode::MustExist, clock, ids))
        return u"the next session does not begin"_s;
    return m_deed == "empty-bin"_L1 || dumpOf(journal()) == before ? QString() : u"the next session changed it"_s;
}

} // namespace unrut::faults
