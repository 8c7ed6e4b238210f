// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "later_schema.h"

#include "opener.h"

#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <workspace/backups.h>
#include <workspace/workspace.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <sys/uio.h>
#include <unistd.h>

// The program to which faults happen in the middle of something large:
//   fault_deed JOURNAL empty-bin | restore | restore-damaged | upgrade | import
// says 'kept 1' when it was done and 'refused 1 CODE' when it was not. restore takes the newest backup, and so does
// restore-damaged, of a journal that cannot be read.

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Not by write(), which is one of the things that fail.
void say(const QByteArray& line)
{
    QByteArray bytes = line + '\n';
    const iovec part{bytes.data(), static_cast<size_t>(bytes.size())};
    if (::writev(STDOUT_FILENO, &part, 1) != bytes.size())
        ::_exit(4); // nobody listens
}

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

Status act(const QString& journal, const QString& deed)
{
    const FakeClock clock;
    SequentialIdSource ids(8'000'000);
    if (deed == "upgrade"_L1)
        return statusOf(openJournalWith(faults::laterMigrations(), journal, OpenIntent::MustExist, clock.now()));
    if (deed == "restore"_L1 || deed == "restore-damaged"_L1) {
        const std::vector<Backup> backups = backupsOf(journal);
        return backups.empty() ? Status(failure(ErrorCode::NotFound, u"backup"_s))
                               : statusOf(restoreBackup(journal, backups.front().file, clock));
    }
    const auto workspace = Workspace::open(journal, WorkspaceMode::MustExist, clock, ids);
    if (!workspace)
        return workspace.error();
    return deed == "import"_L1 ? statusOf((*workspace)->importJournal(toImport(clock), Differing::KeepOurs))
                               : emptyBin(**workspace);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    // What comes before is none of the journal's: from here on faults are injected.
    (void)::access("/the walk begins", F_OK);
    const Status done = act(words[1], words[2]);
    say(done ? QByteArray("kept 1") : "refused 1 " + QByteArray::number(static_cast<int>(done.error().code)));
    return 0;
}
