// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class JournalCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_runner.reset(); }

    void verifyFindsDamage();
    void salvageWritesWhatIsLeftAndCountsIt();
    void backupIsAJournalOfItsOwn();
    void backupIsReadAndNeverChanged();
    void backupIsRefusedWhereItCannotLie_data();
    void backupIsRefusedWhereItCannotLie();

private:
    std::unique_ptr<CommandRunner> m_runner;
};

void JournalCommandsTest::init()
{
    m_runner = std::make_unique<CommandRunner>();
    QCOMPARE(m_runner->run({u"add"_s, u"win"_s, u"Shipped the #timetable with @Priya"_s}).exit, 0);
}

void JournalCommandsTest::verifyFindsDamage()
{
    QCOMPARE(m_runner->run({u"add"_s, u"note"_s, QString(100'000, u'a')}).exit, 0);
    QCOMPARE(m_runner->run({u"verify"_s}).exit, 0);
    QFile file(m_runner->journal());
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Everything behind the pages that opening looks at.
    const qint64 half = file.size() / 2;
    QVERIFY(file.seek(half));
    QCOMPARE(file.write(QByteArray(static_cast<qsizetype>(file.size() - half), 'x')), file.size() - half);
    file.close();
    const auto before = m_runner->folder();
    const CommandResult result = m_runner->run({u"verify"_s});
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.broken(), QByteArray());
    QVERIFY2(result.error.contains("damaged"), result.error.constData());
    QCOMPARE(m_runner->folder(), before);
}

void JournalCommandsTest::salvageWritesWhatIsLeftAndCountsIt()
{
    constexpr qint64 pageSize = 4096;
    QFile file(m_runner->journal());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(100)); // behind the header, all that says where things lie
    QCOMPARE(file.write(QByteArray(pageSize - 100, 'x')), pageSize - 100);
    file.close();
    QCOMPARE(m_runner->run({u"search"_s, u"timetable"_s}).exit, 1);
    const auto before = m_runner->folder();
    const QString fresh = m_runner->file(u"fresh.unrut"_s);
    const CommandResult result = m_runner->run({u"salvage"_s, m_runner->journal(), u"--out"_s, fresh});
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.broken(), QByteArray());
    QVERIFY2(result.output.contains("Entries: 1 saved"), result.output.constData());
    QVERIFY(m_runner->run({u"search"_s, u"timetable"_s, u"--journal"_s, fresh}).output.contains("@Priya"));
    auto after = m_runner->folder();
    after.remove(fresh);
    QCOMPARE(after, before);

    const CommandResult again = m_runner->run({u"salvage"_s, m_runner->journal(), u"--out"_s, fresh});
    QCOMPARE(again.exit, 1); // never onto a file
    QCOMPARE(again.broken(), QByteArray());
    const QString other = m_runner->file(u"other.unrut"_s);
    const CommandResult nothing =
        m_runner->run({u"salvage"_s, m_runner->write(u"text"_s, "Dear diary"), u"--out"_s, other});
    QCOMPARE(nothing.exit, 1);
    QCOMPARE(nothing.broken(), QByteArray());
    QVERIFY(!m_runner->folder().contains(other));
}

void JournalCommandsTest::backupIsAJournalOfItsOwn()
{
    const QByteArray original = m_runner->folder().value(m_runner->journal());
    const QString copy = m_runner->file(u"copy.unrut"_s);
    const CommandResult result = m_runner->run({u"backup"_s, u"--out"_s, copy});
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.broken(), QByteArray());
    QCOMPARE(m_runner->folder().value(m_runner->journal()), original);
    QCOMPARE(m_runner->folder().size(), 2);
    QVERIFY(QFile::remove(m_runner->journal()));
    QCOMPARE(m_runner->run({u"verify"_s, u"--journal"_s, copy}).exit, 0);
    QVERIFY(m_runner->run({u"search"_s, u"timetable"_s, u"--journal"_s, copy}).output.contains("@Priya"));
}

void JournalCommandsTest::backupIsReadAndNeverChanged()
{
    const QString backup = m_runner->file(u"j.000001.20261102T080000Z.unrut"_s);
    QCOMPARE(m_runner->run({u"backup"_s, u"--out"_s, backup}).exit, 0);
    const auto before = m_runner->folder();
    const CommandResult written = m_runner->run({u"--journal"_s, backup, u"add"_s, u"win"_s, u"In a backup"_s});
    QCOMPARE(written.exit, 1);
    QVERIFY2(written.error.contains("is a backup, in which"), written.error.constData());
    QCOMPARE(m_runner->folder(), before);
    const CommandResult read = m_runner->run({u"--journal"_s, backup, u"search"_s, u"timetable"_s});
    QCOMPARE(read.exit, 0);
    QVERIFY2(read.output.contains("timetable"), read.output.constData());
}

void JournalCommandsTest::backupIsRefusedWhereItCannotLie_data()
{
    QTest::addColumn<QString>("out");
    QTest::newRow("a folder that is not there") << u"/nowhere/at/all/copy.unrut"_s;
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("the journal itself") << u"journal"_s;
    QTest::newRow("a file that is there") << u"there"_s;
#ifdef Q_OS_LINUX
    QTest::newRow("a device") << u"/dev/full"_s;
#endif
}

void JournalCommandsTest::backupIsRefusedWhereItCannotLie()
{
    QFETCH(QString, out);
    if (out == u"journal"_s)
        out = m_runner->journal();
    if (out == u"there"_s)
        out = m_runner->write(u"there.unrut"_s, "important");
    const auto before = m_runner->folder();
    const CommandResult result = m_runner->run({u"backup"_s, u"--out"_s, out});
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.broken(), QByteArray());
    QCOMPARE(m_runner->folder(), before);
}

QTEST_GUILESS_MAIN(JournalCommandsTest)
#include "journal_commands_test.moc"
