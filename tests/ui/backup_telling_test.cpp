// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "common/message_bar.h"

#include <workspace/automatic_backup.h>
#include <workspace/backups.h>

#include <QAction>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace std::chrono_literals;
using namespace unrut;
using namespace Qt::StringLiterals;

/// What the window tells of backups, and what a person can answer.
class BackupTellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        m_open->show(Tab::Today);
    }
    void cleanup() { m_open.reset(); }

    void aFailureStandsInTheStatusBarUntilOneGoesWell();
    void damageLeadsToWhatCanBeDone();
    void aLossIsAgreedToWithOneButton();
    void theNextDayItIsOfYesterday();
    void aFolderThatIsAwayIsToldUntilItIsBack();
    void oneThatIsDeletedIsToldOfNoMore();
    void theOneBeforeAnImportIsTold();
    void damageThatVerifyingFindsLeadsThereToo();

private:
    /// With one entry, changed by \a sql while it is not open.
    void damage(const QString& sql)
    {
        QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"Said it"_s, m_open->clock.today()));
        m_open->window.reset();
        m_open->workspace.reset();
        {
            QSqlDatabase beside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
            beside.setDatabaseName(m_open->journal.path());
            QVERIFY(beside.open());
            QVERIFY(QSqlQuery(beside).exec(sql));
        }
        QSqlDatabase::removeDatabase(u"beside"_s);
        auto again = Workspace::open(m_open->journal.path(), WorkspaceMode::MustExist, m_open->clock, m_open->ids);
        QVERIFY(again);
        m_open->workspace = *std::move(again);
        m_open->show(Tab::Today);
    }
    void makeBackup()
    {
        AutomaticBackup backup(*m_open->workspace, {}, 0ms);
        QSignalSpy made(&backup, &AutomaticBackup::made);
        QVERIFY(made.wait());
        m_open->window->showBackup(backup.lastMade());
    }
    [[nodiscard]] QString message() const { return m_open->window->findChild<MessageBar*>()->message(); }

    std::unique_ptr<OpenWindow> m_open;
};

void BackupTellingTest::aFailureStandsInTheStatusBarUntilOneGoesWell()
{
    m_open->window->showBackupFailure({ErrorCode::DiskFull, {}});
    QVERIFY(m_open->says(u"the last backup failed"_s));
    QVERIFY2(message().contains(u"no room left"_s), qPrintable(message()));
    QVERIFY(!m_open->find<QAbstractButton>(u"What can be done…"_s));
    QVERIFY(!m_open->says(u"Something was not saved"_s)); // in the journal all is
    m_open->window->showBackup(m_open->clock.now());
    QVERIFY(!m_open->says(u"the last backup failed"_s));
    QVERIFY(m_open->says(u"last backup today"_s));
}

void BackupTellingTest::damageLeadsToWhatCanBeDone()
{
    QSignalSpy wanted(m_open->window.get(), &MainWindow::repairRequested);
    m_open->window->showBackupFailure({ErrorCode::JournalCorrupt, u"page 7"_s});
    QVERIFY(m_open->says(u"the last backup failed"_s));
    QVERIFY2(message().contains(u"is damaged"_s), qPrintable(message()));
    m_open->click(u"What can be done…"_s);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().first().value<Error>() == (Error{ErrorCode::JournalCorrupt, u"page 7"_s}));
}

void BackupTellingTest::aLossIsAgreedToWithOneButton()
{
    QSignalSpy agreed(m_open->window.get(), &MainWindow::lossAgreed);
    m_open->window->showThatJournalShrank(u"/home/ada/backups"_s);
    QVERIFY2(message().contains(u"holds much less"_s), qPrintable(message()));
    QCOMPARE(agreed.size(), 0);
    m_open->click(u"This is right"_s);
    QCOMPARE(agreed.size(), 1);
    QCOMPARE(message(), QString());
}

void BackupTellingTest::theNextDayItIsOfYesterday()
{
    m_open->window->showBackup(m_open->clock.now());
    QVERIFY(m_open->says(u"last backup today"_s));
    m_open->clock.addDays(1);
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(m_open->window.get(), &back);
    QVERIFY(m_open->says(u"last backup yesterday"_s));
}

void BackupTellingTest::aFolderThatIsAwayIsToldUntilItIsBack()
{
    const QString stick = u"/media/ada/<b>stick</b>"_s;
    m_open->window->showBackup(m_open->clock.now());
    m_open->window->showMissedBackupFolder(stick);
    QVERIFY(m_open->says(u"the folder for backups is not there"_s));
    QVERIFY(!m_open->says(u"last backup"_s));
    QVERIFY2(message().contains(stick), qPrintable(message()));
    // It is told again after each backup, and is news once.
    m_open->click(u"Close this message"_s);
    QCOMPARE(message(), QString());
    m_open->window->showMissedBackupFolder(stick);
    QCOMPARE(message(), QString());
    QVERIFY(m_open->says(u"the folder for backups is not there"_s));
    m_open->window->showBackupFailure({ErrorCode::DiskFull, {}}); // which says more
    QVERIFY(m_open->says(u"the last backup failed"_s));
    m_open->window->showBackup(m_open->clock.now());
    QVERIFY(m_open->says(u"the folder for backups is not there"_s));
    m_open->window->showMissedBackupFolder({});
    QVERIFY(m_open->says(u"last backup today"_s));
    m_open->window->showMissedBackupFolder(stick); // away once more
    QVERIFY2(message().contains(stick), qPrintable(message()));
}

void BackupTellingTest::oneThatIsDeletedIsToldOfNoMore()
{
    makeBackup();
    QVERIFY(m_open->says(u"last backup today"_s));
    // Only what was made before the bin was emptied may be deleted.
    const auto entry = m_open->workspace->addEntry(EntryKind::Win, u"Said it"_s, m_open->clock.today());
    QVERIFY(entry);
    QVERIFY(m_open->workspace->binEntries({*entry}));
    QVERIFY(m_open->workspace->emptyBin());
    m_open->window->findChild<QAction*>(u"backups"_s)->trigger();
    OpenWindow::settle();
    m_open->click(u"Delete it…"_s);
    m_open->click(u"Yes, for good"_s);
    QVERIFY(backupsOf(m_open->workspace->path()).empty());
    QVERIFY(!m_open->says(u"last backup"_s));
}

void BackupTellingTest::theOneBeforeAnImportIsTold()
{
    m_open->window->showBackupFailure({ErrorCode::DiskFull, {}});
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"Said it"_s, m_open->clock.today()));
    QVERIFY(m_open->says(u"the last backup failed"_s));
    Journal file;
    Entry entry;
    entry.id = m_open->ids.make<EntryId>();
    entry.day = m_open->clock.today();
    entry.text = u"From elsewhere"_s;
    entry.createdAt = m_open->clock.now();
    file.entries = {entry};
    const auto done = m_open->workspace->importJournal(file, Differing::KeepOurs);
    QVERIFY(done);
    QVERIFY(!done->backup.isEmpty());
    QVERIFY(m_open->says(u"last backup today"_s));
}

void BackupTellingTest::damageThatVerifyingFindsLeadsThereToo()
{
    damage(u"INSERT INTO entry_search (entry_search) VALUES ('delete-all')"_s);
    QSignalSpy wanted(m_open->window.get(), &MainWindow::repairRequested);
    auto* verify = m_open->window->findChild<QAction*>(u"verify"_s);
    QVERIFY(verify);
    verify->trigger();
    QTRY_VERIFY2(message().contains(u"is damaged"_s), qPrintable(message()));
    m_open->click(u"What can be done…"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Error>().code, ErrorCode::JournalCorrupt);
}

QTEST_MAIN(BackupTellingTest)
#include "backup_telling_test.moc"
