// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <domain/split_mix64.h>

#include <QProcess>
#include <QTest>
#include <QThread>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int imported = 3000;
constexpr int patience = 60'000;

} // namespace

/// A program that is killed while it imports leaves all of it or nothing.
class ImportKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOrNothingIsThere_data();
    void allOrNothingIsThere();
};

void ImportKillTest::allOrNothingIsThere_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<int>("microseconds");
    for (const char* at : {"writing 0", "writing 35", "writing 80"})
        QTest::addRow("%s", at) << QByteArray(at) << 0;
    SplitMix64 random(20261126);
    for (int round = 0; round < 9; ++round) // while it commits, or just after
        QTest::addRow("at the end, %d", round) << QByteArray("writing 100") << static_cast<int>(random.below(60'000));
    QTest::addRow("never") << QByteArray("done") << 0;
}

void ImportKillTest::allOrNothingIsThere()
{
    QFETCH(const QByteArray, at);
    QFETCH(const int, microseconds);
    Sandbox s(Sandbox::Start::Furnished);
    const Journal before = s.everything();
    s.close();
    QProcess probe;
    probe.start(qEnvironmentVariable("UNRUT_IMPORT_PROBE"), {s.path(), QString::number(imported)});
    QByteArray said;
    while (!said.contains(at + '\n') && probe.waitForReadyRead(patience))
        said += probe.readAllStandardOutput();
    QVERIFY2(said.contains(at + '\n'), said.right(200).constData());
    QThread::usleep(static_cast<unsigned long>(microseconds)); // no waiting for something: a random point
    probe.kill();
    QVERIFY(probe.waitForFinished(patience));
    said += probe.readAllStandardOutput();

    const Status opened = s.reopen();
    QVERIFY(opened);
    QVERIFY(s.workspace().verify());
    const Journal after = s.everything();
    const size_t more = after.entries.size() - before.entries.size();
    QVERIFY2(more == 0 || more == imported, qPrintable(QString::number(more)));
    if (more == 0)
        QVERIFY(after == before);
    if (said.contains("done\n"))
        QCOMPARE(more, size_t{imported});
}

QTEST_GUILESS_MAIN(ImportKillTest)
#include "import_kill_test.moc"
