// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <workspace/automatic_backup.h>
#include <workspace/backups.h>

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

} // namespace

class AutomaticBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopyIsMadeOnceADay();
    void aReaderMakesNone();
    void aFailureIsToldAndNotRepeatedAtOnce();
    void aFolderThatIsChosenTakesEffectAtOnce();
    void anEndInTheMiddleLeavesAWholeCopyOrNone();

private:
    [[nodiscard]] QString folder() const { return m_file->file(u"copies"_s); }
    [[nodiscard]] qsizetype copies() const { return QDir(folder()).entryList(QDir::Files).size(); }
    std::unique_ptr<Workspace> open(WorkspaceMode mode = WorkspaceMode::CreateIfMissing);

    std::unique_ptr<TemporaryJournal> m_file;
    FakeClock m_clock;
    SequentialIdSource m_ids;
};

void AutomaticBackupTest::init()
{
    m_file = std::make_unique<TemporaryJournal>();
    m_clock.setDay(QDate(2026, 11, 2));
}

std::unique_ptr<Workspace> AutomaticBackupTest::open(WorkspaceMode mode)
{
    auto workspace = Workspace::open(m_file->path(), mode, m_clock, m_ids);
    return workspace ? *std::move(workspace) : nullptr;
}

void AutomaticBackupTest::aCopyIsMadeOnceADay()
{
    const auto workspace = open();
    AutomaticBackup backup(*workspace, folder(), 1ms);
    QSignalSpy made(&backup, &AutomaticBackup::made);
    QVERIFY(!backup.lastMade());
    QVERIFY(made.wait(patience));
    QCOMPARE(backup.lastMade(), m_clock.now());

    // A change on the same day makes no further one; one on the next day does.
    QVERIFY(workspace->addEntry(EntryKind::Win, u"one"_s, m_clock.today()));
    QVERIFY(!made.wait(200));
    m_clock.addDays(1);
    QVERIFY(workspace->addEntry(EntryKind::Win, u"two"_s, m_clock.today()));
    QVERIFY(made.wait(patience));
    QCOMPARE(made.size(), 2);
    QCOMPARE(copies(), 2);
    QVERIFY(!backup.keepsAll());
}

void AutomaticBackupTest::aReaderMakesNone()
{
    open().reset();
    const auto reader = open(WorkspaceMode::ReadOnly);
    AutomaticBackup backup(*reader, folder(), 1ms);
    QSignalSpy made(&backup, &AutomaticBackup::made);
    QVERIFY(!made.wait(200));
    QCOMPARE(copies(), 0);
}

void AutomaticBackupTest::aFailureIsToldAndNotRepeatedAtOnce()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto workspace = open();
    AutomaticBackup backup(*workspace, folder(), 1ms);
    QSignalSpy failed(&backup, &AutomaticBackup::failed);
    QSignalSpy made(&backup, &AutomaticBackup::made);
    QVERIFY(failed.wait(patience));
    QVERIFY(workspace->addEntry(EntryKind::Win, u"one"_s, m_clock.today()));
    QVERIFY(!failed.wait(200));
    // The way is free again, and an hour has gone by.
    QVERIFY(inTheWay.remove());
    m_clock.addSeconds(3600);
    QVERIFY(workspace->addEntry(EntryKind::Win, u"two"_s, m_clock.today()));
    QVERIFY(made.wait(patience));
}

void AutomaticBackupTest::aFolderThatIsChosenTakesEffectAtOnce()
{
    const auto workspace = open();
    AutomaticBackup backup(*workspace, {}, 1ms);
    QSignalSpy made(&backup, &AutomaticBackup::made);
    QVERIFY(made.wait(patience));
    const QString usual = backup.folder();
    const QString stick = m_file->file(u"stick"_s);
    QVERIFY(QDir().mkdir(stick));
    QVERIFY(chooseBackupFolder(workspace->path(), stick));
    backup.look();
    QVERIFY(made.wait(patience));
    QVERIFY(backup.folder().startsWith(stick));
    QCOMPARE(workspace->backupFolder(), backup.folder());
    QCOMPARE(backupsOf(workspace->path()).size(), size_t{2});

    // Pulled out: the day's copy goes beside the journal, and that is told.
    QVERIFY(QDir(stick).removeRecursively());
    m_clock.addDays(1);
    QVERIFY(workspace->addEntry(EntryKind::Win, u"one"_s, m_clock.today()));
    QVERIFY(made.wait(patience));
    QCOMPARE(backup.folder(), usual);
    QVERIFY(!backupPlaceOf(workspace->path()).missed.isEmpty());
    QCOMPARE(backupsOf(workspace->path()).size(), size_t{2});
}

void AutomaticBackupTest::anEndInTheMiddleLeavesAWholeCopyOrNone()
{
    const auto workspace = open();
    for (int i = 0; i < 20; ++i) {
        m_clock.addDays(1);
        auto backup = std::make_unique<AutomaticBackup>(*workspace, folder(), 1ms);
        QTest::qWait(i % 5);
        backup.reset();
    }
    const QDir made(folder());
    const QStringList names = made.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        const auto copy = Workspace::open(made.filePath(name), WorkspaceMode::ReadOnly, m_clock, m_ids);
        QVERIFY2(copy && (*copy)->verify(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(AutomaticBackupTest)
#include "automatic_backup_test.moc"
