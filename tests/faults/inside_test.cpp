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
    void disturbOften(const QString& deed, int from, int to, SplitMix64& random);
    void disturb(const faults::Injection& injection);

    std::unique_ptr<faults::DeedGround> m_ground;
    QString m_deed;
    faults::Row m_row;
    int m_killed = 0;
    int m_runs = 0;
};

void InsideTest::itIsDoneOrItIsNot_data()
{
    QTest::addColumn<QStringList>("deeds");
    QTest::newRow("Emptying the bin is disturbed") << QStringList{u"empty-bin"_s};
    QTest::newRow("Restoring a backup is disturbed") << QStringList{u"restore"_s};
    QTest::newRow("Restoring over a damaged journal is disturbed")
        << QStringList{u"restore-damaged"_s, u"restore-torn"_s};
    QTest::newRow("An upgrade is disturbed") << QStringList{u"upgrade"_s};
    QTest::newRow("An import is disturbed") << QStringList{u"import"_s};
}

void InsideTest::disturb(const faults::Injection& injection)
{
    m_ground->makeReady(m_deed);
    int hits = 0;
    const faults::Told told = run().walk(injection, hits);
    const QByteArray where = injection.error + " at " + injection.call.name + ' ' +
                             QByteArray::number(injection.call.number) + (injection.on ? " and after: " : ": ");
    QVERIFY2(told.wrong.isEmpty(), (where + told.wrong).constData());
    QVERIFY2(told.killed || told.kept + told.refused == 1, (where + "it was neither done nor refused").constData());
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

/// The runs from \a from up to \a to of all that the row has, and one wherever a name changes.
void InsideTest::disturbOften(const QString& deed, int from, int to, SplitMix64& random)
{
    m_deed = deed;
    m_ground->makeReady(m_deed);
    const auto made = run().calls(calls);
    QVERIFY2(made, "strace cannot watch here");
    QVERIFY(!made->empty());
    m_ground->learn();
    std::vector<faults::Injection> injections;
    for (int run = from; run < to; ++run) {
        const QByteArray& error = errors[run % errors.size()];
        const bool goesOn = error != "KILL" && run % 2 == 1;
        injections.push_back({(*made)[random.below(made->size())], error, goesOn});
    }
    // Where names change, chance would seldom be.
    const QByteArrayList atNames = faults::times() > 1 ? QByteArrayList{"KILL", "EACCES"} : QByteArrayList{"KILL"};
    for (const faults::Call& call : *made) {
        if (!call.name.startsWith("rename") && !call.name.startsWith("link"))
            continue;
        for (const QByteArray& error : atNames)
            injections.push_back({call, error, false});
    }
    for (const faults::Injection& injection : injections) {
        ++m_runs;
        disturb(injection);
        if (QTest::currentTestFailed())
            return;
    }
}

void InsideTest::itIsDoneOrItIsNot()
{
    QFETCH(const QStringList, deeds);
    m_row = {QString::fromLatin1(QTest::currentDataTag()),
             u"strace --inject at a random call, "_s + QString::fromLatin1(errors.join(" "))};
    m_killed = 0;
    m_runs = 0;
    const int runs = static_cast<int>(errors.size()) * (faults::times() + 1) / 2;
    const int parts = static_cast<int>(deeds.size());
    SplitMix64 random(9);
    for (int i = 0; i < parts; ++i) {
        disturbOften(deeds[i], runs * i / parts, runs * (i + 1) / parts, random);
        if (QTest::currentTestFailed())
            return;
    }
    m_row.remark = u"%1 of %2 times killed"_s.arg(m_killed).arg(m_runs);
    faults::report(m_row);
    QCOMPARE(m_row.lost, 0);
    QCOMPARE(m_row.corrupt, 0);
    QVERIFY2(m_row.hits * 2 >= runs, "the calls of a deed are others each time");
    QVERIFY(m_killed > 0);
}

QTEST_GUILESS_MAIN(InsideTest)
#include "inside_test.moc"
