// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opener.h"
#include "schema.h"

#include "sandbox.h"

#include <storage/backups.h>
#include <workspace/reading.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What a program leaves that is killed while it copies goes at the next start.
class LeftoversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<Sandbox>(); }
    void aCopyThatIsReadStaysWhileItIs();
    void whatAKilledProgramLeftGoesAtTheNextStart();
    void aCopyWhoseLockSaysNothingGoesToo();
    void theNameOfAJournalIsNoPattern();
    void aCopyThatIsBeingWrittenStays();

private:
    [[nodiscard]] QString folder() const { return m_sandbox->files().folder(); }
    [[nodiscard]] QStringList hidden() const
    {
        return QDir(folder()).entryList({u".unrut-*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// A backup of the schema before this one.
    [[nodiscard]] QString olderBackup() const
    {
        Migrations then{shippedMigrations()};
        then.pop_back();
        const QString file = m_sandbox->files().file(u"older.unrut"_s);
        then.back().objects.clear(); // they are the newest's
        const auto made = openJournalWith(then, file, OpenIntent::CreateIfMissing, m_sandbox->clock().now());
        return made ? file : QString();
    }
    QString made(const QString& name, int secondsAgo) const
    {
        QFile file(m_sandbox->files().file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("what was copied") < 0 || !file.flush())
            return {};
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo), QFileDevice::FileModificationTime);
        return file.fileName();
    }

    std::unique_ptr<Sandbox> m_sandbox;
};

void LeftoversTest::aCopyThatIsReadStaysWhileItIs()
{
    const QString older = olderBackup();
    for (const bool hasRuntime : {true, false}) {
        const QString place = hasRuntime ? m_sandbox->files().file(u"runtime"_s) : folder();
        QDir().mkpath(place);
        QFile::setPermissions(place, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", hasRuntime ? QFile::encodeName(place) : QByteArray("/nowhere/at/all"));
        const auto copies = [&] {
            return QDir(place).entryList({u".unrut-look-*"_s}, QDir::AllEntries | QDir::Hidden);
        };
        {
            const auto read = need(openToRead(older, m_sandbox->clock(), m_sandbox->ids()));
            QCOMPARE(copies().size(), 1);
            const QFileInfo copy(place + u'/' + copies().constFirst());
            QVERIFY(!copy.permission(QFileDevice::ReadGroup) && !copy.permission(QFileDevice::ReadOther));
            need(m_sandbox->reopen());
            QCOMPARE(copies().size(), 1);
        }
        QCOMPARE(copies(), QStringList());
    }
}

void LeftoversTest::whatAKilledProgramLeftGoesAtTheNextStart()
{
    const QString place = u".unrut-look-abcdef"_s;
    QVERIFY(QDir(folder()).mkdir(place));
    QVERIFY(QDir(folder()).mkdir(u"backups"_s));
    constexpr int longAgo = 600;
    for (const QString& name : {place + u"/backup.unrut"_s, u".unrut-abcdef.tmp"_s, u".unrut-abcdef.tmp-journal"_s,
                                u"backups/.unrut-abcdef.tmp"_s, u"journal.restored-20260302-093000.unrut"_s})
        QVERIFY(!made(name, longAgo).isEmpty());
    // By a program that is no more.
    QFile lock(m_sandbox->files().file(place + u"/lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\nunrut\n\n\n");
    lock.close();
    need(m_sandbox->reopen(WorkspaceMode::ReadOnly));
    QCOMPARE(hidden().size(), 3); // who only reads removes nothing
    need(m_sandbox->reopen());
    QCOMPARE(hidden(), QStringList());
    QCOMPARE(QDir(m_sandbox->files().file(u"backups"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(!QFile::exists(m_sandbox->files().file(u"journal.restored-20260302-093000.unrut"_s)));
}

/// The program was killed between making the lock and writing whose it is.
void LeftoversTest::aCopyWhoseLockSaysNothingGoesToo()
{
    const QString place = u".unrut-look-abcdef"_s;
    QVERIFY(QDir(folder()).mkdir(place));
    constexpr int longAgo = 600;
    QVERIFY(!made(place + u"/backup.unrut"_s, longAgo).isEmpty());
    QVERIFY(!made(place + u"/lock"_s, longAgo).isEmpty());
    need(m_sandbox->reopen());
    QCOMPARE(hidden(), QStringList());
}

/// Brackets, stars and question marks in a name mean themselves.
void LeftoversTest::theNameOfAJournalIsNoPattern()
{
    const QString journal = m_sandbox->files().file(u"my [1].unrut"_s);
    const QString mine = made(u"my [1].restored-20260302-093000.unrut"_s, 0);
    const QString other = made(u"my 1.restored-20260302-093000.unrut"_s, 0);
    BackupFolder::of(journal).sweep();
    QVERIFY(!QFile::exists(mine));
    QVERIFY(QFile::exists(other));
}

void LeftoversTest::aCopyThatIsBeingWrittenStays()
{
    QVERIFY(!made(u".unrut-abcdef.tmp"_s, 0).isEmpty());
    need(m_sandbox->reopen());
    QCOMPARE(hidden(), QStringList{u".unrut-abcdef.tmp"_s});
}

QTEST_GUILESS_MAIN(LeftoversTest)
#include "leftovers_test.moc"
