// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_table.h"
#include "file_dump.h"
#include "later_schema.h"
#include "random_walk.h"
#include "strace_run.h"
#include "walk_place.h"

#include "opener.h"

#include <storage/backups.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList errors{"ENOSPC", "KILL", "EIO", "KILL", "EACCES", "EMFILE", "EROFS"};
const QByteArrayList calls{"openat",    "pwrite64", "write",  "ftruncate", "fsync",   "fdatasync", "rename",
                           "renameat2", "link",     "unlink", "unlinkat",  "pread64", "fcntl"};
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
    return isOf(shippedMigrations()) || isOf(faults::laterMigrations());
}

} // namespace

/// What is larger than a change and fails half-way, or is killed there, is done or is not.
class InsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsDoneOrItIsNot_data();
    void itIsDoneOrItIsNot();

private:
    [[nodiscard]] QString folder() const { return m_files.file(u"deed"_s); }
    [[nodiscard]] QString journal() const { return folder() + "/journal.unrut"_L1; }
    [[nodiscard]] faults::StraceRun run() const
    {
        return {folder(), {qEnvironmentVariable("UNRUT_FAULT_DEED"), journal(), m_deed}};
    }
    void makeReady();
    void disturb(const faults::Injection& injection);
    [[nodiscard]] QString whatIsLost(const faults::Told& told) const;
    [[nodiscard]] bool isDamaged() const { return m_deed == u"restore-damaged"_s; }
    [[nodiscard]] QString whatIsLostOfDamage(const faults::Told& told) const;

    TemporaryJournal m_files; ///< with the journal and one backup from which each deed begins
    QString m_backup;         ///< its name in the folder of backups
    FileDump m_before;
    QByteArray m_damaged; ///< the bytes of a journal that cannot be read
    FileDump m_after;     ///< of the deed of the row, undisturbed
    QString m_deed;
    faults::Row m_row;
    int m_killed = 0;
};

void InsideTest::initTestCase()
{
    QVERIFY(openJournal(m_files.path(), OpenIntent::CreateIfMissing, FakeClock().now()));
    constexpr int furnishing = 40;
    Walk walk(faults::seedOf(0), faults::placeOf(m_files.path(), 0));
    need(walk.begin());
    for (int i = 0; i < furnishing; ++i)
        QCOMPARE(walk.step(), QString());
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
    m_before = dumpOf(m_files.path());
}

void InsideTest::makeReady()
{
    QDir(folder()).removeRecursively();
    QVERIFY(QDir().mkpath(folder() + "/backups"_L1));
    QVERIFY(QFile::copy(m_files.path(), journal()));
    const QString kept = "backups/"_L1 + m_backup;
    QVERIFY(QFile::copy(m_files.file(kept), folder() + u'/' + kept));
    if (!isDamaged())
        return;
    // The first page of the tables says no more what it is; the header of the file still does.
    constexpr qint64 page = 4096;
    QFile file(journal());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(page));
    QCOMPARE(file.write(QByteArray(page * 3, '\x5a')), page * 3);
    file.close();
    m_damaged = bytesOf(journal());
    QVERIFY(!isSound(journal()));
}

void InsideTest::itIsDoneOrItIsNot_data()
{
    QTest::addColumn<QString>("deed");
    QTest::newRow("Emptying the bin is disturbed") << u"empty-bin"_s;
    QTest::newRow("Restoring a backup is disturbed") << u"restore"_s;
    QTest::newRow("Restoring over a damaged journal is disturbed") << u"restore-damaged"_s;
    QTest::newRow("An upgrade is disturbed") << u"upgrade"_s;
    QTest::newRow("An import is disturbed") << u"import"_s;
}

/// Empty, or what is not there that was promised.
QString InsideTest::whatIsLost(const faults::Told& told) const
{
    if (m_deed == "empty-bin"_L1) { // what could not go goes in the next session
        SequentialIdSource ids(9'000'000);
        need(Workspace::open(journal(), WorkspaceMode::MustExist, FakeClock(), ids));
    }
    const FileDump found = dumpOf(journal());
    const bool isDone = found == m_after;
    if (!isDone && found != m_before)
        return u"it is neither done nor not"_s;
    if (told.kept > 0 && !isDone)
        return u"it was said to be done"_s;
    // An upgraded journal may still not open; that says nothing of the upgrade.
    const bool isOfOpening =
        m_deed == "upgrade"_L1 && told.fingerprint.toInt() != static_cast<int>(ErrorCode::MigrationFailed);
    if (told.refused > 0 && isDone && !isOfOpening)
        return u"it was said not to be done"_s;
    if (m_deed == "empty-bin"_L1 && isDone && bytesOf(journal()).toLower().contains(canary))
        return u"what was purged is still there"_s;
    if (m_deed == "restore"_L1 && isDone) {
        const BackupFolder backups = BackupFolder::of(journal());
        const std::vector<KeptBackup> kept = backups.list();
        const std::vector<SetAsideFile> aside = backups.setAside();
        const auto isIt = [this](const auto& one) { return dumpOf(one.file) == m_before; };
        const bool isKept = std::ranges::any_of(kept, isIt) || std::ranges::any_of(aside, isIt);
        return isKept ? QString() : u"the journal before it is nowhere"_s;
    }
    return {};
}

/// The same of a journal that cannot be read: it is there as it was, or it is replaced and kept aside as it was.
QString InsideTest::whatIsLostOfDamage(const faults::Told& told) const
{
    if (bytesOf(journal()) == m_damaged)
        return told.kept > 0 ? u"it was said to be done"_s : QString();
    if (told.refused > 0)
        return u"it was said not to be done"_s;
    if (!isSound(journal()) || dumpOf(journal()) != m_after)
        return u"neither the damaged journal is there nor the backup"_s;
    const std::vector<SetAsideFile> aside = BackupFolder::of(journal()).setAside();
    const bool isKept =
        std::ranges::any_of(aside, [this](const SetAsideFile& one) { return bytesOf(one.file) == m_damaged; });
    return isKept ? QString() : u"the damaged journal is nowhere"_s;
}

void InsideTest::disturb(const faults::Injection& injection)
{
    makeReady();
    int hits = 0;
    const faults::Told told = run().walk(injection, hits);
    const QByteArray where = injection.error + " at " + injection.call.name + ' ' +
                             QByteArray::number(injection.call.number) + (injection.on ? " and after: " : ": ");
    QVERIFY2(told.wrong.isEmpty(), (where + told.wrong).constData());
    m_row.hits += hits;
    m_killed += told.killed ? 1 : 0;
    m_row.kept += told.kept;
    m_row.reported += told.refused;
    const std::vector<KeptBackup> kept = BackupFolder::of(journal()).list();
    for (const KeptBackup& backup : kept)
        m_row.corrupt += isSound(backup.file) ? 0 : 1;
    if (!isDamaged() && !isSound(journal())) {
        qWarning("%sthe journal is not sound", where.constData());
        ++m_row.corrupt;
        return;
    }
    const QString lost = isDamaged() ? whatIsLostOfDamage(told) : whatIsLost(told);
    if (!lost.isEmpty())
        qWarning("%s%s", where.constData(), qUtf8Printable(lost));
    m_row.lost += lost.isEmpty() ? 0 : 1;
}

void InsideTest::itIsDoneOrItIsNot()
{
    QFETCH(const QString, deed);
    m_deed = deed;
    makeReady();
    const auto made = run().calls(calls);
    QVERIFY2(made, "strace cannot watch here");
    QVERIFY(!made->empty());
    m_after = dumpOf(journal());
    if (!isDamaged())
        QVERIFY(m_after != m_before);

    m_row = {QString::fromLatin1(QTest::currentDataTag()),
             u"strace --inject at a random call, "_s + QString::fromLatin1(errors.join(" "))};
    const int runs = static_cast<int>(errors.size()) * (faults::times() + 1) / 2;
    SplitMix64 random(9);
    m_killed = 0;
    for (int run = 0; run < runs; ++run) {
        const QByteArray& error = errors[run % errors.size()];
        const bool goesOn = error != "KILL" && run % 2 == 1;
        disturb({(*made)[random.below(made->size())], error, goesOn});
        if (QTest::currentTestFailed())
            return;
    }
    // Where names change, chance would seldom be.
    int atNames = 0;
    for (const faults::Call& call : *made) {
        if (!call.name.startsWith("rename") && !call.name.startsWith("link"))
            continue;
        ++atNames;
        disturb({call, "KILL", false});
        if (QTest::currentTestFailed())
            return;
    }
    m_row.remark = u"%1 of %2 times killed"_s.arg(m_killed).arg(runs + atNames);
    faults::report(m_row);
    QCOMPARE(m_row.lost, 0);
    QCOMPARE(m_row.corrupt, 0);
    QVERIFY2(m_row.hits * 2 >= runs, "the calls of a deed are others each time");
    QVERIFY(m_killed > 0);
}

QTEST_GUILESS_MAIN(InsideTest)
#include "inside_test.moc"
