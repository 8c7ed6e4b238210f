// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <workspace/workspace.h>

#include <QElapsedTimer>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class DemoCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyJournalIsFilled();
    void theSameSeedGivesTheSameLife();
    void aJournalWithSomethingInItIsLeftAlone();
    void tenYearsAreMadeInTime();
};

namespace {

Journal everythingIn(CommandRunner& runner)
{
    const auto workspace = Workspace::open(runner.journal(), WorkspaceMode::ReadOnly, runner.clock(), runner.ids());
    return workspace ? (*workspace)->everything().value_or(Journal()) : Journal();
}

CommandResult demo(CommandRunner& runner, const QString& years, const QString& seed)
{
    return runner.run({u"demo"_s, u"--years"_s, years, u"--seed"_s, seed});
}

} // namespace

void DemoCommandTest::anEmptyJournalIsFilled()
{
    CommandRunner runner;
    const CommandResult result = demo(runner, u"1"_s, u"7"_s);
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.broken(), QByteArray());
    const Journal journal = everythingIn(runner);
    QVERIFY(journal.checks.size() >= 12);
    QVERIFY(journal.entries.size() >= 80);
    QVERIFY(!journal.goals.empty());
    QVERIFY(!journal.checkIns.empty());
    QCOMPARE(runner.run({u"summary"_s, u"--json"_s}).exit, 0);
    QCOMPARE(runner.run({u"verify"_s}).exit, 0);
}

void DemoCommandTest::theSameSeedGivesTheSameLife()
{
    CommandRunner one;
    CommandRunner same;
    CommandRunner other;
    QCOMPARE(demo(one, u"1"_s, u"7"_s).exit, 0);
    QCOMPARE(demo(same, u"1"_s, u"7"_s).exit, 0);
    QCOMPARE(demo(other, u"1"_s, u"8"_s).exit, 0);
    QVERIFY(everythingIn(one) == everythingIn(same));
    QVERIFY(!(everythingIn(one) == everythingIn(other)));
}

void DemoCommandTest::aJournalWithSomethingInItIsLeftAlone()
{
    CommandRunner runner;
    QCOMPARE(runner.run({u"check-in"_s, u"--mood"_s, u"5"_s}).exit, 0);
    const auto before = runner.folder();
    const CommandResult result = demo(runner, u"1"_s, u"7"_s);
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.broken(), QByteArray());
    QCOMPARE(runner.folder(), before);
}

void DemoCommandTest::tenYearsAreMadeInTime()
{
    CommandRunner runner;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(demo(runner, u"10"_s, u"1"_s).exit, 0);
    // Five seconds are the aim; sanitizers and busy machines take their share.
    QVERIFY2(timer.elapsed() < 40'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(DemoCommandTest)
#include "demo_command_test.moc"
