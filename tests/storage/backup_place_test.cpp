// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "sample_journal.h"

#include <storage/backups.h>

#include <QDir>
#include <QFileInfo>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Where copies lie can be chosen, and a folder that goes away costs nothing.
class BackupPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void besideTheJournalUnlessChosen();
    void whatWasMadeBeforeStaysInTheList();
    void theFolderIsPrivateAndTheJournalsOwn();
    void aFolderThatIsGoneIsMissedAndComesBack();
    void emptyingTheBinIsNotedOfAFolderThatIsAway();
    void whatCannotBeWrittenIsRefused_data();
    void whatCannotBeWrittenIsRefused();

private:
    [[nodiscard]] QString path() const { return m_file->path(); }
    [[nodiscard]] BackupPlace place() const { return BackupFolder::placeOf(path()); }
    KeptBackup add(int minutes = 0)
    {
        const Result<KeptBackup> made = BackupFolder::of(path()).add(sample::instant(minutes));
        return made ? *made : KeptBackup();
    }
    [[nodiscard]] QList<int> numbers() const
    {
        QList<int> found;
        for (const KeptBackup& one : BackupFolder::of(path()).list())
            found << one.mark.number;
        return found;
    }

    std::unique_ptr<TemporaryJournal> m_file;
    QString m_stick;
};

void BackupPlaceTest::init()
{
    m_file = std::make_unique<TemporaryJournal>();
    QVERIFY(sample::opened(path()));
    m_stick = m_file->file(u"stick"_s);
    QVERIFY(QDir().mkdir(m_stick));
}

void BackupPlaceTest::besideTheJournalUnlessChosen()
{
    QCOMPARE(place().folder, BackupFolder::besides(path()));
    QVERIFY(!place().isChosen && place().missed.isEmpty() && place().earlier.isEmpty());
    VERIFY_OK(BackupFolder::choose(path(), m_stick));
    QVERIFY(place().isChosen);
    QVERIFY(place().folder.startsWith(m_stick + u'/'));
    VERIFY_OK(BackupFolder::choose(path(), {}));
    QCOMPARE(place().folder, BackupFolder::besides(path()));
    QVERIFY(!place().isChosen);
}

void BackupPlaceTest::whatWasMadeBeforeStaysInTheList()
{
    const KeptBackup first = add();
    VERIFY_OK(BackupFolder::choose(path(), m_stick));
    const KeptBackup second = add(1);
    QVERIFY(second.file.startsWith(m_stick));
    const QString other = m_file->file(u"other"_s);
    QVERIFY(QDir().mkdir(other));
    VERIFY_OK(BackupFolder::choose(path(), other));
    const KeptBackup third = add(2);
    QVERIFY(third.file.startsWith(other));
    VERIFY_OK(BackupFolder::choose(path(), {}));
    const KeptBackup fourth = add(3);
    QCOMPARE(QFileInfo(fourth.file).absolutePath(), QFileInfo(first.file).absolutePath());
    QCOMPARE(BackupFolder::of(path()).list(), (std::vector<KeptBackup>{fourth, third, second, first}));
    QCOMPARE(numbers(), (QList<int>{4, 3, 2, 1}));
}

void BackupPlaceTest::theFolderIsPrivateAndTheJournalsOwn()
{
    VERIFY_OK(BackupFolder::choose(path(), m_stick));
    const KeptBackup made = add();
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                        QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(made.file).permissions() & others));
    QVERIFY(!(QFileInfo(place().folder).permissions() & others));
    // Another journal of this name takes none of them for its own.
    const TemporaryJournal another;
    QVERIFY(sample::opened(another.path()));
    QCOMPARE(QFileInfo(another.path()).fileName(), QFileInfo(path()).fileName());
    VERIFY_OK(BackupFolder::choose(another.path(), m_stick));
    QVERIFY(BackupFolder::of(another.path()).list().empty());
}

void BackupPlaceTest::aFolderThatIsGoneIsMissedAndComesBack()
{
    add();
    VERIFY_OK(BackupFolder::choose(path(), m_stick));
    const KeptBackup onStick = add(1);
    const QString chosen = place().folder;
    QVERIFY(QDir().rename(m_stick, m_stick + u"-away"_s));
    QCOMPARE(place().missed, chosen);
    QCOMPARE(place().folder, BackupFolder::besides(path()));
    const KeptBackup meanwhile = add(2);
    QVERIFY(QFile::exists(meanwhile.file));
    QCOMPARE(meanwhile.mark.number, 3); // and not once more the number of the one that is away
    QCOMPARE(numbers(), (QList<int>{3, 1}));
    QVERIFY(QDir().rename(m_stick + u"-away"_s, m_stick));
    QVERIFY(place().missed.isEmpty());
    QCOMPARE(numbers(), (QList<int>{3, 2, 1}));
    QVERIFY(add(3).file.startsWith(m_stick));
    QVERIFY(QFile::exists(onStick.file));
}

void BackupPlaceTest::emptyingTheBinIsNotedOfAFolderThatIsAway()
{
    VERIFY_OK(BackupFolder::choose(path(), m_stick));
    add(1);
    QVERIFY(QDir().rename(m_stick, m_stick + u"-away"_s));
    add(2);
    VERIFY_OK(BackupFolder::of(path()).noteEmptying());
    QVERIFY(QDir().rename(m_stick + u"-away"_s, m_stick));
    add(3);
    const auto kept = BackupFolder::of(path()).list();
    QCOMPARE(kept.size(), size_t{3});
    QVERIFY(!kept[0].isBeforeEmptying && kept[1].isBeforeEmptying && kept[2].isBeforeEmptying);
}

void BackupPlaceTest::whatCannotBeWrittenIsRefused_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << u"/nowhere/at/all"_s << ErrorCode::FolderMissing;
    QTest::newRow("a device") << u"/dev/null"_s << ErrorCode::FolderMissing;
    QTest::newRow("one that may not be written") << u"/proc"_s << ErrorCode::FolderReadOnly;
}

void BackupPlaceTest::whatCannotBeWrittenIsRefused()
{
    QFETCH(QString, folder);
    QFETCH(ErrorCode, code);
    VERIFY_OK(BackupFolder::choose(path(), m_stick));
    const QString before = place().folder;
    const Status refused = BackupFolder::choose(path(), folder);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(place().folder, before);
}

QTEST_GUILESS_MAIN(BackupPlaceTest)
#include "backup_place_test.moc"
