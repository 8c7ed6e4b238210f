// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up.h"

#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <workspace/workspace.h>

#include <QElapsedTimer>
#include <QTest>

using namespace unrut;

class DemoFillingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenYearsAreMadeUpAndWrittenInFiveSeconds()
    {
        const TemporaryJournal files;
        const FakeClock clock(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
        SequentialIdSource ids;
        auto opened = Workspace::open(files.path(), WorkspaceMode::CreateIfMissing, clock, ids);
        QVERIFY(opened);
        Workspace& workspace = **opened;

        QElapsedTimer timer;
        timer.start();
        const Journal journal = madeUp(10, 1);
        QVERIFY(workspace.fill(journal));
        const qint64 milliseconds = timer.elapsed();
        qInfo("ten years: %lld ms", static_cast<long long>(milliseconds));
        QVERIFY2(milliseconds < 5000, qPrintable(QString::number(milliseconds)));

        const auto kept = workspace.everything();
        QVERIFY(kept);
        QVERIFY(kept->checks == journal.checks);
        QVERIFY(kept->goals == journal.goals);
        QVERIFY(kept->entries == journal.entries);
        QVERIFY(kept->checkIns == journal.checkIns);
        QVERIFY(!journal.people.empty() && !journal.talks.empty());
        QVERIFY(kept->people == journal.people);
        QVERIFY(kept->talks == journal.talks);
        QVERIFY(kept->worksheets == journal.worksheets);
        QVERIFY(!journal.practices.empty() && kept->practices == journal.practices);
        QVERIFY(workspace.verify());
        QVERIFY(workspace.focus());
        QVERIFY(workspace.standing());
    }
};

QTEST_GUILESS_MAIN(DemoFillingTest)
#include "demo_filling_test.moc"
