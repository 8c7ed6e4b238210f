// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ask_box.h"
#include "modal_person.h"
#include "opening/opening_boxes.h"
#include "opening/opening_dialog.h"

#include <settings/settings.h>
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <ui/journal_opening.h>
#include <workspace/automatic_backup.h>
#include <workspace/backups.h>
#include <workspace/journal_ahead.h>
#include <workspace/workspace.h>

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(unrut::ErrorCode)

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwriteSchema(const QString& path)
{
    constexpr int headerSize = 100;
    constexpr int restOfPage = 3996;
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(headerSize) &&
           file.write(QByteArray(restOfPage, '\xAA')) == restOfPage;
}

} // namespace

/// The way back from a journal that cannot be opened to its newest backup.
class OpeningBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDamagedJournalGoesBackToItsBackup();
    void aBackupThatIsDamagedTooIsTold();
    void anEarlierBackupCanBeChosen();
    void aBackupThatIsLookedIntoChangesNothing();
    void aBackupThatIsPickedNeverBecomesTheJournal();
    void whereTheJournalLiesHasALineOfItsOwn();
    void aBackupThatIsOpenedFromOutsideIsOnlyNamed();
    void aBackupThatIsPickedCanBeLookedInto();
    void aBackupThatIsNamedIsOnlyRead();
    void whatIsKnownToBeDamagedIsAskedAboutFirst();
    void whatCanBeReadComesIntoANewJournal();
    void whereNothingCanBeReadTheQuestionComesAgain();
    void aCopyForHelpIsMadeAndTheQuestionComesAgain();
    void whatCannotBeWrittenCanBeReadAndRestored_data();
    void whatCannotBeWrittenCanBeReadAndRestored();

private:
    std::unique_ptr<Workspace> open()
    {
        return openJournalAsking({m_journal->path(), false, {}}, *m_settings, m_clock, m_ids);
    }
    /// A journal with one entry, and its backup of 09:30.
    void makeKnownWithBackup()
    {
        m_clock.setNow(QDateTime(m_clock.today(), QTime(9, 30)).toUTC());
        const auto workspace = open();
        QVERIFY(workspace);
        QVERIFY(workspace->addEntry(EntryKind::Win, u"A word"_s, m_clock.today()));
        AutomaticBackup backup(*workspace, AutomaticBackup::usualFolder(m_journal->path()), 0ms);
        QSignalSpy made(&backup, &AutomaticBackup::made);
        QVERIFY(made.wait());
    }
    /// And a second one, of the next day, with one more entry.
    void makeAnother()
    {
        m_clock.addDays(1);
        const auto workspace = open();
        QVERIFY(workspace);
        QVERIFY(workspace->addEntry(EntryKind::Win, u"Another word"_s, m_clock.today()));
        AutomaticBackup backup(*workspace, AutomaticBackup::usualFolder(m_journal->path()), 0ms);
        QSignalSpy made(&backup, &AutomaticBackup::made);
        QVERIFY(made.wait());
    }
    /// In the list of all, the one at \a row; \a buttons are pressed then.
    void choosesOf(int row, const QStringList& buttons)
    {
        m_person->then([row, buttons](QDialog& dialog) {
            auto* list = dialog.findChild<QListView*>();
            QVERIFY(list);
            QCOMPARE(list->model()->rowCount(), 2);
            list->setCurrentIndex(list->model()->index(row, 0));
            for (const QString& button : buttons)
                ModalPerson::click(dialog, button);
        });
    }
    void clicks(const QString& button)
    {
        m_person->then([button](QDialog& dialog) { ModalPerson::click(dialog, button); });
    }

    void choosesFile(const QString& path)
    {
        m_person->then([path](QDialog& dialog) {
            auto* name = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
            QVERIFY(name);
            name->setText(path);
            dialog.accept();
        });
    }

    FakeClock m_clock;
    SequentialIdSource m_ids;
    std::unique_ptr<TemporaryJournal> m_journal;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ModalPerson> m_person;
};

void OpeningBackupTest::init()
{
    m_journal = std::make_unique<TemporaryJournal>();
    m_settings = std::make_unique<Settings>(m_journal->file(u"settings.ini"_s));
    m_person = std::make_unique<ModalPerson>();
}

void OpeningBackupTest::cleanup()
{
    QVERIFY2(m_person->surprises().isEmpty(), qPrintable(m_person->surprises().join(u'\n')));
    m_person.reset();
}

void OpeningBackupTest::aDamagedJournalGoesBackToItsBackup()
{
    makeKnownWithBackup();
    QVERIFY(overwriteSchema(m_journal->path()));
    const QByteArray damaged = bytesOf(m_journal->path());
    clicks(u"Go back to the backup: Today, 09:30"_s);
    const auto workspace = open();
    QVERIFY(workspace);
    QVERIFY(!workspace->isReadOnly());
    QCOMPARE(*workspace->entryCount({}), 1);
    // What was damaged is still there, for somebody who can read more of it.
    const QDir folder = QFileInfo(m_journal->path()).dir();
    const QStringList aside = folder.entryList({u"*before-restoring*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(folder.filePath(aside.first())), damaged);
}

void OpeningBackupTest::aBackupThatIsDamagedTooIsTold()
{
    makeKnownWithBackup();
    const QString backup = backupsOf(m_journal->path()).front().file;
    QVERIFY(overwriteSchema(backup));
    QVERIFY(overwriteSchema(m_journal->path()));
    const QByteArray before = bytesOf(m_journal->path());
    clicks(u"Go back to the backup: Today, 09:30"_s);
    m_person->then([](QDialog& dialog) { dialog.accept(); }); // what is wrong with the backup
    clicks(u"Quit"_s);
    QVERIFY(!open());
    QCOMPARE(bytesOf(m_journal->path()), before);
}

void OpeningBackupTest::anEarlierBackupCanBeChosen()
{
    makeKnownWithBackup();
    makeAnother();
    QVERIFY(overwriteSchema(m_journal->path()));
    clicks(u"See all backups…"_s);
    choosesOf(1, {u"&Go back to it…"_s, u"Yes, go &back"_s});
    const auto workspace = open();
    QVERIFY(workspace);
    QVERIFY(!workspace->isReadOnly());
    QCOMPARE(workspace->path(), QFileInfo(m_journal->path()).canonicalFilePath());
    QCOMPARE(*workspace->entryCount({}), 1);
}

void OpeningBackupTest::aBackupThatIsLookedIntoChangesNothing()
{
    makeKnownWithBackup();
    makeAnother();
    QVERIFY(overwriteSchema(m_journal->path()));
    const QByteArray damaged = bytesOf(m_journal->path());
    clicks(u"See all backups…"_s);
    m_person->then([](QDialog& dialog) { dialog.reject(); }); // the question comes again
    clicks(u"See all backups…"_s);
    choosesOf(0, {u"&Look into it"_s});
    const auto workspace = open();
    QVERIFY(workspace);
    QVERIFY(workspace->isReadOnly());
    QCOMPARE(*workspace->entryCount({}), 2);
    QCOMPARE(bytesOf(m_journal->path()), damaged);
    QCOMPARE(m_settings->journalPath(), QString());
}

void OpeningBackupTest::aBackupThatIsPickedNeverBecomesTheJournal()
{
    makeKnownWithBackup();
    QVERIFY(QFile::remove(m_journal->path()));
    const QString backup = backupsOf(m_journal->path()).front().file;
    const QByteArray before = bytesOf(backup);
    clicks(u"Look for a journal or a backup…"_s);
    choosesFile(backup);
    clicks(u"Cancel"_s);
    clicks(u"Look for a journal or a backup…"_s);
    choosesFile(backup);
    clicks(u"Go back to it"_s);
    const auto workspace = open();
    QVERIFY(workspace);
    QCOMPARE(workspace->path(), QFileInfo(m_journal->path()).canonicalFilePath());
    QVERIFY(workspace->addEntry(EntryKind::Win, u"Since then"_s, m_clock.today()));
    QCOMPARE(bytesOf(backup), before);
    QCOMPARE(m_settings->journalPath(), QString());
}

void OpeningBackupTest::aBackupThatIsNamedIsOnlyRead()
{
    makeKnownWithBackup();
    const QString backup = backupsOf(m_journal->path()).front().file;
    const QByteArray before = bytesOf(backup);
    const JournalAim aim = aimAt(backup, *m_settings);
    QCOMPARE(aim.mode, WorkspaceMode::ReadOnly);
    QString said;
    m_person->then([&](QDialog& dialog) {
        said = ModalPerson::textsOf(dialog).join(u'\n');
        dialog.accept();
    });
    JournalAhead ahead(aim.path, aim.mode, m_clock, m_ids);
    auto workspace = openJournalAsking({backup, true, {}, &ahead}, *m_settings, m_clock, m_ids);
    QVERIFY(workspace);
    QVERIFY2(said.contains(u"This file is a backup"_s) && said.contains(u"File > Backups"_s), qPrintable(said));
    QVERIFY(workspace->isReadOnly());
    QCOMPARE(workspace->entryCount({}).value_or(-1), 1);
    workspace.reset();
    QCOMPARE(bytesOf(backup), before);
    QVERIFY(!m_settings->knowsJournal(backup));
}

void OpeningBackupTest::whereTheJournalLiesHasALineOfItsOwn()
{
    const auto box = backupQuestion(u"/home/ada/backups/one.unrut"_s, u"/home/ada/journal.unrut"_s, nullptr);
    // By itself it reads from left to right in a window of any direction, and can be copied as it is.
    const QStringList texts = ModalPerson::textsOf(*box);
    QVERIFY(texts.contains(u"/home/ada/backups/one.unrut"_s));
    QVERIFY(texts.contains(u"/home/ada/journal.unrut"_s));
}

void OpeningBackupTest::aBackupThatIsOpenedFromOutsideIsOnlyNamed()
{
    makeKnownWithBackup();
    QString said;
    m_person->then([&](QDialog& dialog) {
        said = ModalPerson::textsOf(dialog).join(u'\n');
        dialog.accept();
    });
    QWidget window;
    QVERIFY(!asksToOpen(backupsOf(m_journal->path()).front().file, window, m_clock, m_ids));
    QVERIFY2(said.contains(u"This file is a backup"_s), qPrintable(said));
}

void OpeningBackupTest::aBackupThatIsPickedCanBeLookedInto()
{
    makeKnownWithBackup();
    QVERIFY(QFile::remove(m_journal->path()));
    const QString backup = backupsOf(m_journal->path()).front().file;
    clicks(u"Look for a journal or a backup…"_s);
    choosesFile(backup);
    clicks(u"Look into it"_s);
    const auto workspace = open();
    QVERIFY(workspace);
    QVERIFY(workspace->isReadOnly());
    QCOMPARE(workspace->path(), QFileInfo(backup).canonicalFilePath());
    QVERIFY(!QFile::exists(m_journal->path()));
}

void OpeningBackupTest::whatIsKnownToBeDamagedIsAskedAboutFirst()
{
    makeKnownWithBackup();
    {
        const auto workspace = open();
        QVERIFY(workspace->addEntry(EntryKind::Win, u"Since then"_s, m_clock.today()));
    }
    // It opens, since opening reads the header and the schema only.
    clicks(u"Go back to the backup: Today, 09:30"_s);
    const Error found{ErrorCode::JournalCorrupt, u"page 7"_s};
    const auto workspace =
        openJournalAsking({m_journal->path(), false, {}, nullptr, found}, *m_settings, m_clock, m_ids);
    QVERIFY(workspace);
    QCOMPARE(*workspace->entryCount({}), 1);
}

void OpeningBackupTest::whatCanBeReadComesIntoANewJournal()
{
    makeKnownWithBackup();
    QVERIFY(overwriteSchema(m_journal->path()));
    const QByteArray damaged = bytesOf(m_journal->path());
    const QString fresh = m_journal->file(u"fresh.unrut"_s);
    clicks(u"Save what can be read…"_s);
    choosesFile(fresh);
    QString told;
    m_person->then([&told](QDialog& dialog) {
        told = ModalPerson::textsOf(dialog).join(u'\n');
        dialog.accept();
    });
    const auto workspace = open();
    QVERIFY(workspace);
    QCOMPARE(workspace->path(), fresh);
    QVERIFY(!workspace->isReadOnly());
    QCOMPARE(*workspace->entryCount({}), 1);
    QVERIFY2(told.contains(u"Entries: 1 saved"_s), qPrintable(told));
    QCOMPARE(bytesOf(m_journal->path()), damaged);
    QCOMPARE(m_settings->journalPath(), fresh);
}

void OpeningBackupTest::whereNothingCanBeReadTheQuestionComesAgain()
{
    makeKnownWithBackup();
    QFile file(m_journal->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(9000, 'x'));
    file.close();
    clicks(u"Save what can be read…"_s);
    choosesFile(m_journal->file(u"fresh.unrut"_s));
    m_person->then([](QDialog& dialog) { dialog.accept(); });
    clicks(u"Quit"_s);
    QVERIFY(!open());
    QVERIFY(!QFile::exists(m_journal->file(u"fresh.unrut"_s)));
}

void OpeningBackupTest::aCopyForHelpIsMadeAndTheQuestionComesAgain()
{
    makeKnownWithBackup();
    QVERIFY(overwriteSchema(m_journal->path()));
    const QByteArray damaged = bytesOf(m_journal->path());
    const QString copy = m_journal->file(u"for-help.unrut"_s);
    clicks(u"Make a copy for help…"_s);
    choosesFile(copy);
    QString said;
    m_person->then([&](QDialog& dialog) {
        said = ModalPerson::textsOf(dialog).join(u'\n');
        dialog.accept();
    });
    clicks(u"Quit"_s);
    QVERIFY(!open());
    QVERIFY(m_person->isDone());
    QVERIFY2(said.contains(copy) && said.contains(u"somebody you trust"_s), qPrintable(said));
    QCOMPARE(bytesOf(copy), damaged);
    QCOMPARE(bytesOf(m_journal->path()), damaged);
}

void OpeningBackupTest::whatCannotBeWrittenCanBeReadAndRestored_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("upgrade") << ErrorCode::MigrationFailed;
    QTest::newRow("backup") << ErrorCode::BackupFailed;
    QTest::newRow("disk") << ErrorCode::DiskFull;
    QTest::newRow("write") << ErrorCode::WriteFailed;
}

void OpeningBackupTest::whatCannotBeWrittenCanBeReadAndRestored()
{
    using enum OpeningChoice;
    QFETCH(const ErrorCode, code);
    QVERIFY(choicesFor(code, {true, 3, u"Today, 09:12"_s, false}) ==
            (std::vector{TryAgain, OnlyRead, Restore, ChooseBackup, OpenAnother, CopyForHelp, Quit}));
    OpeningDialog dialog(failure(code), m_journal->path(), {true, 3, u"Today, 09:12"_s, false});
    QCOMPARE(dialog.windowTitle(), u"This journal cannot be opened"_s);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(dialog.findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0); // all of it is in sight
    const QString said = ModalPerson::textsOf(dialog).join(u'\n');
    QVERIFY2(said.contains(u"3 backups are there; the newest: Today, 09:12."_s), qPrintable(said));
}

QTEST_MAIN(OpeningBackupTest)
#include "opening_backup_test.moc"
