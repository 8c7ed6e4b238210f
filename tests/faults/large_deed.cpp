// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "large_deed.h"

#include "later_schema.h"

#include "opener.h"

#include <storage/backups.h>
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <workspace/backups.h>
#include <workspace/salvage.h>
#include <workspace/workspace.h>

#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

namespace unrut::faults {

using namespace Qt::StringLiterals;

namespace {

template <class T>
Status statusOf(const Result<T>& result)
{
    return result ? Status() : Status(result.error());
}

Journal toImport(const Clock& clock)
{
    constexpr int entries = 400;
    Journal journal;
    SequentialIdSource ids(7'000'000);
    for (int i = 0; i < entries; ++i) {
        Entry entry;
        entry.id = ids.make<EntryId>();
        entry.day = clock.today().addDays(-i);
        entry.text = u"imported line %1"_s.arg(i);
        entry.createdAt = clock.now();
        journal.entries.push_back(entry);
    }
    return journal;
}

/// As the window does it, for a while; what is left goes when the journal is closed, or in the session after.
Status emptyBin(Workspace& workspace)
{
    constexpr int longEnough = 150; // ms
    const auto emptied = workspace.emptyBin();
    if (!emptied)
        return emptied.error();
    QEventLoop loop;
    QTimer::singleShot(longEnough, &loop, &QEventLoop::quit);
    loop.exec();
    return {};
}

Status begin(const QString& journal, const Clock& clock, IdSource& ids)
{
    const auto workspace = Workspace::open(journal, WorkspaceMode::CreateIfMissing, clock, ids);
    if (!workspace)
        return workspace.error();
    return statusOf((*workspace)->addEntry(EntryKind::Note, u"the first line"_s, clock.today()));
}

/// Of the newest backup, or of there being none.
template <class Use>
Status withNewest(const QString& journal, Use use)
{
    const std::vector<Backup> backups = backupsOf(journal);
    return backups.empty() ? Status(failure(ErrorCode::NotFound, u"backup"_s)) : use(backups.front().file);
}

} // namespace

QString elsewhere(const QString& journal)
{
    return QFileInfo(journal).absolutePath() + "/elsewhere"_L1;
}

QString salvagedFrom(const QString& journal)
{
    return QFileInfo(journal).absolutePath() + "/saved.unrut"_L1;
}

QString copiedFrom(const QString& journal)
{
    return QFileInfo(journal).absolutePath() + "/copy.unrut"_L1;
}

Status doLargeDeed(const QString& journal, const QString& deed)
{
    const FakeClock clock;
    SequentialIdSource ids(8'000'000);
    if (deed == "upgrade"_L1)
        return statusOf(openJournalWith(laterMigrations(), journal, OpenIntent::MustExist, clock.now()));
    if (deed == "begin"_L1)
        return begin(journal, clock, ids);
    if (deed == "back-up"_L1)
        return statusOf(BackupFolder::of(journal).add(clock.now()));
    if (deed == "choose-folder"_L1) {
        const Status chosen = chooseBackupFolder(journal, elsewhere(journal));
        return chosen ? statusOf(BackupFolder::of(journal).add(clock.now())) : chosen;
    }
    if (deed == "delete-backup"_L1)
        return withNewest(journal, [&](const QString& newest) { return deleteBackup(journal, newest); });
    if (deed.startsWith("restore"_L1))
        return withNewest(journal,
                          [&](const QString& newest) { return statusOf(restoreBackup(journal, newest, clock)); });
    if (deed == "salvage"_L1)
        return statusOf(saveWhatIsLeft(journal, salvagedFrom(journal), clock));
    if (deed == "copy-for-help"_L1)
        return copyForHelp(journal, copiedFrom(journal));
    if (deed == "remake"_L1)
        return statusOf(remakeJournal(journal, clock));
    const auto workspace = Workspace::open(journal, WorkspaceMode::MustExist, clock, ids);
    if (!workspace)
        return workspace.error();
    return deed == "import"_L1 ? statusOf((*workspace)->importJournal(toImport(clock), Differing::KeepOurs))
                               : emptyBin(**workspace);
}

} // namespace unrut::faults
