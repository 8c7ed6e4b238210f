// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"
#include "opener.h"

#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <workspace/backups.h>
#include <workspace/reading.h>
#include <workspace/workspace.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Journals that are to be read and left as they are.
class ReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfAnOlderSchemaIsReadAndStaysAsItIs();
    void oneOfThisSchemaIsReadWhereItLies();
    void whatIsWrongIsToldAsEver();
    void aCopyForHelpHasEveryByte();
    void aCopyForHelpTakesNobodysPlace();
    void backupsAreKnownByTheirNames_data();
    void backupsAreKnownByTheirNames();

private:
    [[nodiscard]] QStringList files() const { return QDir(m_file.folder()).entryList(QDir::Files | QDir::Hidden); }

    TemporaryJournal m_file;
    FakeClock m_clock;
    SequentialIdSource m_ids;
};

void ReadingTest::oneOfAnOlderSchemaIsReadAndStaysAsItIs()
{
    Migrations first = shippedMigrations();
    first.resize(1);
    QVERIFY(openJournalWith(first, m_file.path(), OpenIntent::CreateIfMissing, m_clock.now()));
    const QByteArray before = bytesOf(m_file.path());
    const QStringList there = files();
    QString copy;
    {
        const auto read = openToRead(m_file.path(), m_clock, m_ids);
        QVERIFY(read);
        QVERIFY((*read)->isReadOnly());
        QCOMPARE(*(*read)->entryCount({}), 0);
        copy = (*read)->path();
        QVERIFY(copy != m_file.path());
    }
    QVERIFY(!QFileInfo(copy).absoluteDir().exists());
    QCOMPARE(bytesOf(m_file.path()), before);
    QCOMPARE(files(), there);
    QVERIFY(QFile::remove(m_file.path()));
}

void ReadingTest::oneOfThisSchemaIsReadWhereItLies()
{
    QVERIFY(Workspace::open(m_file.path(), WorkspaceMode::CreateIfMissing, m_clock, m_ids));
    const auto read = openToRead(m_file.path(), m_clock, m_ids);
    QVERIFY(read);
    QVERIFY((*read)->isReadOnly());
    QCOMPARE((*read)->path(), QFileInfo(m_file.path()).canonicalFilePath());
}

void ReadingTest::whatIsWrongIsToldAsEver()
{
    const auto missing = openToRead(m_file.file(u"nowhere.unrut"_s), m_clock, m_ids);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::JournalMissing);
}

void ReadingTest::aCopyForHelpHasEveryByte()
{
    const QString damaged = m_file.file(u"damaged.unrut"_s);
    QVERIFY(put(damaged, QByteArray(3'000'000, '\xAA')));
    QVERIFY(put(damaged + "-journal"_L1, "left by a crash"));
    const QString copy = m_file.file(u"copy.unrut"_s);
    QVERIFY(copyForHelp(damaged, copy));
    QCOMPARE(bytesOf(copy), bytesOf(damaged));
    QCOMPARE(bytesOf(copy + "-journal"_L1), QByteArray("left by a crash"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(copy).permissions() & others));
}

void ReadingTest::aCopyForHelpTakesNobodysPlace()
{
    const QString damaged = m_file.file(u"damaged.unrut"_s);
    const QString taken = m_file.file(u"taken.unrut"_s);
    QVERIFY(put(damaged, "one"));
    QVERIFY(put(taken, "other"));
    const Status copied = copyForHelp(damaged, taken);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::OutputExists);
    QCOMPARE(bytesOf(taken), QByteArray("other"));
    // SQLite would take a log for a part of the copy, and what stands there is of another file.
    QVERIFY(put(m_file.file(u"free.unrut-wal"_s), "other"));
    const Status beside = copyForHelp(damaged, m_file.file(u"free.unrut"_s));
    QVERIFY(!beside);
    QCOMPARE(beside.error().code, ErrorCode::OutputExists);
    QVERIFY(!QFileInfo::exists(m_file.file(u"free.unrut"_s)));
    const Status none = copyForHelp(m_file.file(u"nowhere"_s), m_file.file(u"new"_s));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::FileUnreadable);
    QVERIFY(!QFileInfo::exists(m_file.file(u"new"_s)));
}

void ReadingTest::backupsAreKnownByTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("is");
    QTest::newRow("a backup") << u"/a/journal.000012.20260302T093015Z.unrut"_s << true;
    QTest::newRow("of a journal without a suffix") << u"journal.000012.20260302T093015Z"_s << true;
    QTest::newRow("set aside") << u"journal.before-restoring-000012.20260302T093015Z.unrut"_s << true;
    QTest::newRow("of an earlier Unrut") << u"journal.before-upgrade-from-3.20260302-093015.unrut"_s << true;
    QTest::newRow("a journal") << u"/a/journal.unrut"_s << false;
    QTest::newRow("with a day in its name") << u"unrut-2026-03-02.unrut"_s << false;
    QTest::newRow("with a number in its name") << u"journal.000012.unrut"_s << false;
}

void ReadingTest::backupsAreKnownByTheirNames()
{
    QFETCH(const QString, name);
    QTEST(isNamedAsBackup(name), "is");
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
