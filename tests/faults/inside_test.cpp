// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deed_ground.h"
#include "fault_table.h"
#include "strace_run.h"

#include <domain/split_mix64.h>

#include <QTest>

#include <memory>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList errors{"ENOSPC", "KILL", "EIO", "KILL", "EACCES", "EMFILE", "EROFS"};
const QByteArrayList calls{"openat",    "pwrite64", "write",  "ftruncate", "fsync",   "fdatasync", "rename",
                           "renameat2", "link",     "unlink", "unlinkat",  "pread64", "fcntl"};

} // namespace

/// What is larger than a change and fails half-way, or is killed there, is done or is not.
class InsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ground = std::make_unique<faults::DeedGround>(); }
    void itIsDoneOrItIsNot_data();
    void itIsDoneOrItIsNot();

private:
    [[nodiscard]] faults::StraceRun run() const
    {
        return {m_ground->folder(), {qEnvironmentVariable("UNRUT_FAULT_DEED"), m_ground->journal(), m_deed}};
    }
    void disturb(const faults::Injection& injection);

    std::unique_ptr<faults::DeedGround> m_ground;
    QString m_deed;
    faults::Row m_row;
    int m_killed = 0;
};

void InsideTest::itIsDoneOrItIsNot_data()
{
    QTest::addColumn<QString>("deed");
    QTest::newRow("Emptying the bin is disturbed") << u"empty-bin"_s;
    QTest::newRow("Restoring a backup is disturbed") << u"restore"_s;
    QTest::newRow("Restoring over a damaged journal is disturbed") << u"restore-damaged"_s;
    QTest::newRow("An upgrade is disturbed") << u"upgrade"_s;
    QTest::newRow("An import is disturbed") << u"import"_s;
}

void InsideTest::disturb(const faults::Injection& injection)
{
    m_ground->makeReady(m_deed);
    int hits = 0;
    const faults::Told told = run().walk(injection, hits);
    const QByteArray where = injection.error + " at " + injection.call.name + ' ' +
                             QByteArray::number(injection.call.number) + (injection.on ? " and after: " : ": ");
    QVERIFY2(told.wrong.isEmpty(), (where + told.wrong).constData());
    m_row.hits += hits;
    m_killed += told.killed ? 1 : 0;
    m_row.kept += told.kept;
    m_row.reported += told.refused;
    const int corrupt = m_ground->corruptFiles();
    m_row.corrupt += corrupt;
    if (corrupt > 0) {
        qWarning("%sthe journal or a backup is not sound", where.constData());
        return;
    }
    faults::DeedTold outcome;
    outcome.isDone = told.kept > 0;
    if (told.refused > 0)
        outcome.refusal = static_cast<ErrorCode>(told.fingerprint.toInt());
    const QString lost = m_ground->whatIsLost(outcome);
    if (!lost.isEmpty())
        qWarning("%s%s", where.constData(), qUtf8Printable(lost));
    m_row.lost += lost.isEmpty() ? 0 : 1;
}

void InsideTest::itIsDoneOrItIsNot()
{
    QFETCH(const QString, deed);
    m_deed = deed;
    m_ground->makeReady(m_deed);
    const auto made = run().calls(calls);
    QVERIFY2(made, "strace cannot watch here");
    QVERIFY(!made->empty());
    m_ground->learn();

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
