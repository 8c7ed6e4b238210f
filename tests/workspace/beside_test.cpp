// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <workspace/journal_beside.h>
#include <workspace/reading.h>
#include <workspace/workspace.h>

#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <QThread>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What takes long and only reads goes on beside the window, which may change the journal meanwhile.
class JournalBesideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aBackupIsOfAMoment();
    void everythingIsReadOnAnotherThread();
    void aJournalIsVerified();
    void oneThingIsDoneAtATime();
    void whatHasBegunEndsWithIt();

private:
    [[nodiscard]] QString file(const QString& name) const
    {
        return QFileInfo(m_sandbox->path()).absoluteDir().filePath(name);
    }
    [[nodiscard]] QStringList files() const
    {
        return QFileInfo(m_sandbox->path()).absoluteDir().entryList(QDir::Files | QDir::Hidden);
    }
    JournalBeside::Done tell()
    {
        return [this](const Status& status) { m_told.append(status ? u"done"_s : errorKeyOf(status.error().code)); };
    }
    static QString errorKeyOf(ErrorCode code) { return QString::number(static_cast<int>(code)); }

    std::unique_ptr<Sandbox> m_sandbox;
    QStringList m_told;
};

void JournalBesideTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(Sandbox::Start::Furnished);
    m_told.clear();
}

void JournalBesideTest::cleanup()
{
    m_sandbox.reset();
}

void JournalBesideTest::aBackupIsOfAMoment()
{
    const QStringList before = files();
    const Journal then = m_sandbox->everything();
    JournalBeside beside(m_sandbox->workspace());
    QVERIFY(beside.backUp(file(u"kept.unrut"_s), tell()));
    need(m_sandbox->workspace().addEntry(EntryKind::Win, u"meanwhile"_s, m_sandbox->clock().today()));
    const Journal now = m_sandbox->everything();
    QVERIFY(m_told.isEmpty());
    QTRY_COMPARE(m_told, QStringList{u"done"_s});
    SystemIdSource ids;
    const auto kept = openToRead(file(u"kept.unrut"_s), m_sandbox->clock(), ids);
    QVERIFY(kept);
    const Journal held = need((*kept)->everything());
    QVERIFY(held == then || held == now);
    QCOMPARE(files(), (before + QStringList{u"kept.unrut"_s}));
    QVERIFY(beside.backUp(file(u"kept.unrut"_s), tell()));
    QTRY_COMPARE(m_told.size(), 2);
    QCOMPARE(m_told.last(), errorKeyOf(ErrorCode::OutputExists));
}

void JournalBesideTest::everythingIsReadOnAnotherThread()
{
    const QStringList before = files();
    JournalBeside beside(m_sandbox->workspace());
    const Journal expected = m_sandbox->everything();
    const QThread* here = QThread::currentThread();
    bool isTheSame = false;
    bool isElsewhere = false;
    const auto compare = [&](const Journal& all) -> Status {
        isTheSame = all == expected;
        isElsewhere = QThread::currentThread() != here;
        return failure(ErrorCode::DiskFull);
    };
    QVERIFY(beside.read(compare, tell()));
    QTRY_COMPARE(m_told, QStringList{errorKeyOf(ErrorCode::DiskFull)});
    QVERIFY(isTheSame && isElsewhere);
    QCOMPARE(files(), before);
}

void JournalBesideTest::aJournalIsVerified()
{
    JournalBeside beside(m_sandbox->workspace());
    QVERIFY(beside.verify(tell()));
    QTRY_COMPARE(m_told, QStringList{u"done"_s});
    QVERIFY(QFile::remove(m_sandbox->path()));
    QVERIFY(beside.verify(tell()));
    QTRY_COMPARE(m_told.size(), 2);
    QVERIFY(m_told.last() != u"done"_s);
}

void JournalBesideTest::oneThingIsDoneAtATime()
{
    JournalBeside beside(m_sandbox->workspace());
    QVERIFY(beside.verify(tell()));
    QVERIFY(beside.isAtWork());
    QVERIFY(!beside.verify(tell()));
    QVERIFY(!beside.backUp(file(u"kept.unrut"_s), tell()));
    QTRY_COMPARE(m_told, QStringList{u"done"_s});
    QVERIFY(!beside.isAtWork());
    QVERIFY(!QFileInfo::exists(file(u"kept.unrut"_s)));
}

void JournalBesideTest::whatHasBegunEndsWithIt()
{
    {
        JournalBeside beside(m_sandbox->workspace());
        QVERIFY(beside.backUp(file(u"kept.unrut"_s), tell()));
    }
    QVERIFY(QFileInfo::exists(file(u"kept.unrut"_s)));
    QCoreApplication::processEvents();
    QVERIFY(m_told.isEmpty());
}

QTEST_GUILESS_MAIN(JournalBesideTest)
#include "beside_test.moc"
