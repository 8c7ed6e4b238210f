// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

std::optional<ErrorCode> refusal(Sandbox& s, const QString& path, WorkspaceMode mode)
{
    return codeOf(Workspace::open(path, mode, s.clock(), s.ids()));
}

} // namespace

class OpenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newJournalIsMadeAndSaysSo()
    {
        Sandbox s;
        QVERIFY(s.workspace().wasCreated());
        QVERIFY(!s.workspace().isReadOnly());
        QCOMPARE(s.workspace().path(), QFileInfo(s.path()).canonicalFilePath());
        QVERIFY(s.reopen());
        QVERIFY(!s.workspace().wasCreated());
    }

    void aBackupIsNeverOpenedForWriting_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("by its name") << u"journal.000001.20261102T080000Z.unrut"_s;
        QTest::newRow("by a link to it") << u"link.unrut"_s;
    }
    void aBackupIsNeverOpenedForWriting()
    {
        QFETCH(const QString, name);
        Sandbox s;
        const QString backup = s.files().file(u"journal.000001.20261102T080000Z.unrut"_s);
        QVERIFY(s.workspace().backupTo(backup));
        QVERIFY(QFile::link(backup, s.files().file(u"link.unrut"_s)));
        const QString path = s.files().file(name);
        QVERIFY(refusal(s, path, WorkspaceMode::MustExist) == ErrorCode::JournalReadOnly);
        QVERIFY(refusal(s, path, WorkspaceMode::CreateIfMissing) == ErrorCode::JournalReadOnly);
        QVERIFY(!refusal(s, path, WorkspaceMode::ReadOnly));
    }

    void missingJournalIsNotMadeUnlessAskedFor()
    {
        Sandbox s;
        const QString other = s.files().file(u"other.journal"_s);
        QVERIFY(refusal(s, other, WorkspaceMode::MustExist) == ErrorCode::JournalMissing);
        QVERIFY(refusal(s, other, WorkspaceMode::ReadOnly) == ErrorCode::JournalMissing);
        QVERIFY(!QFile::exists(other));
        QCOMPARE(QDir(s.files().folder()).entryList(QDir::Files | QDir::Hidden).filter(u"other"_s), QStringList());
    }

    void journalInAFolderThatIsNotThereIsMadeWithIt()
    {
        Sandbox s;
        const QString other = s.files().file(u"a/b/c.journal"_s);
        auto made = Workspace::open(other, WorkspaceMode::CreateIfMissing, s.clock(), s.ids());
        QVERIFY(made);
        QVERIFY(refusal(s, other, WorkspaceMode::MustExist) == ErrorCode::JournalLocked);
    }

    void secondWriterIsRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("that would create") << static_cast<int>(WorkspaceMode::CreateIfMissing);
        QTest::newRow("that expects it") << static_cast<int>(WorkspaceMode::MustExist);
    }
    void secondWriterIsRefused()
    {
        QFETCH(const int, mode);
        Sandbox s;
        QVERIFY(refusal(s, s.path(), static_cast<WorkspaceMode>(mode)) == ErrorCode::JournalLocked);
        s.close();
        QVERIFY(!refusal(s, s.path(), static_cast<WorkspaceMode>(mode)));
    }

    void secondWriterIsRefusedUnderEveryNameOfTheJournal()
    {
        Sandbox s;
        const QString link = s.files().file(u"link.journal"_s);
        const QString linkedFolder = s.files().file(u"folder"_s);
        QVERIFY(QFile::link(s.path(), link));
        QVERIFY(QFile::link(s.files().folder(), linkedFolder));
        const QString name = QFileInfo(s.path()).fileName();
        QVERIFY(refusal(s, link, WorkspaceMode::MustExist) == ErrorCode::JournalLocked);
        QVERIFY(refusal(s, linkedFolder + u'/' + name, WorkspaceMode::MustExist) == ErrorCode::JournalLocked);
        QVERIFY(refusal(s, s.files().folder() + "/./"_L1 + name, WorkspaceMode::MustExist) == ErrorCode::JournalLocked);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(s.files().folder()));
        const auto relative = refusal(s, name, WorkspaceMode::MustExist);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(relative == ErrorCode::JournalLocked);
        s.close();
        QVERIFY(!refusal(s, link, WorkspaceMode::MustExist));
    }

    void lockThatACrashLeftIsTakenOver()
    {
        Sandbox s;
        const QString lock = s.workspace().path() + ".lock"_L1;
        QVERIFY(QFile::exists(lock));
        s.close();
        QVERIFY(!QFile::exists(lock));
        QFile stale(lock);
        QVERIFY(stale.open(QIODevice::WriteOnly));
        // As QLockFile writes it, with a process that cannot be alive.
        stale.write("2147483646\nunrut\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
        stale.close();
        QVERIFY(s.reopen());
        QVERIFY(s.workspace().addGoal(plainGoal(u"A"_s)));
    }

    /// It was killed, or the power went, between making its lock and writing whose it is.
    void lockThatSaysNothingIsTakenOverAfterAWhile()
    {
        constexpr qint64 aWhile = 60;
        for (const QByteArray& torn : {QByteArray(), QByteArray(80, '\0')}) {
            Sandbox s;
            s.close();
            QFile lock(s.path() + ".lock"_L1);
            QVERIFY(lock.open(QIODevice::WriteOnly));
            QCOMPARE(lock.write(torn), torn.size());
            lock.close();
            // Somebody may be about to write into it.
            QVERIFY(refusal(s, s.path(), WorkspaceMode::MustExist) == ErrorCode::JournalLocked);
            QVERIFY(lock.open(QIODevice::ReadWrite));
            QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-aWhile), QFile::FileModificationTime));
            lock.close();
            QVERIFY(s.reopen());
            QVERIFY(refusal(s, s.path(), WorkspaceMode::MustExist) == ErrorCode::JournalLocked);
            need(s.workspace().addGoal(plainGoal(u"A"_s)));
            // Nor does what is held for long become free.
            QVERIFY(lock.open(QIODevice::ReadWrite));
            QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-aWhile), QFile::FileModificationTime));
            QVERIFY(refusal(s, s.path(), WorkspaceMode::MustExist) == ErrorCode::JournalLocked);
        }
    }

    void readerWorksBesideTheWriter()
    {
        Sandbox s;
        auto reader = need(Workspace::open(s.path(), WorkspaceMode::ReadOnly, s.clock(), s.ids()));
        QVERIFY(reader->isReadOnly());
        need(s.workspace().addEntry(EntryKind::Note, u"written beside"_s, s.clock().today()));
        QCOMPARE(need(reader->entryCount({})), 1);
        QCOMPARE(need(reader->entries({}, 0, 10))[0].text, u"written beside"_s);
        QVERIFY(codeOf(reader->addEntry(EntryKind::Note, u"no"_s, s.clock().today())) == ErrorCode::JournalReadOnly);
        // No reader is in the way of a writer.
        need(s.workspace().addEntry(EntryKind::Note, u"again"_s, s.clock().today()));
        QCOMPARE(need(reader->entryCount({})), 2);
    }

    void openingErrorsReachThePerson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("zero bytes") << QByteArray() << static_cast<int>(ErrorCode::JournalEmpty);
        QTest::newRow("a letter") << QByteArray("Dear Sir or Madam, this is no journal. ").repeated(100)
                                  << static_cast<int>(ErrorCode::NotAJournal);
    }
    void openingErrorsReachThePerson()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        Sandbox s;
        const QString path = s.files().file(u"strange"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        for (const WorkspaceMode mode :
             {WorkspaceMode::CreateIfMissing, WorkspaceMode::MustExist, WorkspaceMode::ReadOnly})
            QVERIFY(refusal(s, path, mode) == static_cast<ErrorCode>(code));
        QVERIFY(refusal(s, s.files().folder(), WorkspaceMode::MustExist) == ErrorCode::IsFolder);
        QVERIFY(!QFile::exists(path + ".lock"_L1));
    }

    void everythingIsThereAfterReopening()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const Journal before = s.everything();
        QVERIFY(s.reopen());
        QVERIFY(s.everything() == before);
        QVERIFY(s.memoryMatchesFile());
        QVERIFY(s.reopen(WorkspaceMode::ReadOnly));
        QVERIFY(s.everything() == before);
        QVERIFY(s.memoryMatchesFile());
    }

    void backupIsAJournalOfItsOwn()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const QString backup = s.files().file(u"backup.journal"_s);
        QVERIFY(s.workspace().backupTo(backup));
        const auto opened = need(Workspace::open(backup, WorkspaceMode::ReadOnly, s.clock(), s.ids()));
        QVERIFY(need(opened->everything()) == s.everything());
    }
};

QTEST_GUILESS_MAIN(OpenTest)
#include "open_test.moc"
