// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <workspace/journal_ahead.h>

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace unrut;
using namespace Qt::StringLiterals;

/// A journal that another thread opens.
class AheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theJournalIsThisThreadsOnceItWasTaken()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const QString path = s.path();
        const std::vector<Goal> goals = s.workspace().goals();
        s.close();
        JournalAhead ahead(path, WorkspaceMode::MustExist, s.clock(), s.ids());
        const auto opened = ahead.take();
        QVERIFY(opened);
        Workspace& workspace = **opened;
        QCOMPARE(workspace.thread(), QThread::currentThread());
        QVERIFY(workspace.goals() == goals);

        // A read, a write, its undo and its redo, each heard of here.
        const QSignalSpy changes(&workspace, &Workspace::changed);
        const int before = workspace.entryCount({}).value_or(-1);
        QVERIFY(workspace.addEntry(EntryKind::Win, u"A line"_s, s.clock().today()));
        QCOMPARE(workspace.entryCount({}).value_or(-1), before + 1);
        QVERIFY(workspace.undo());
        QCOMPARE(workspace.entryCount({}).value_or(-1), before);
        QVERIFY(workspace.redo());
        QCOMPARE(workspace.entryCount({}).value_or(-1), before + 1);
        QCOMPARE(changes.count(), 3);
    }

    void itIsReadyOnceEvenIfNobodyHurriesIt()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const QString path = s.path();
        s.close();
        JournalAhead ahead(path, WorkspaceMode::MustExist, s.clock(), s.ids());
        QTRY_VERIFY(ahead.isReady());
        QVERIFY(ahead.take());
    }

    void whatCannotBeOpenedIsToldWhenItIsTaken()
    {
        Sandbox s;
        JournalAhead missing(s.files().file(u"other.journal"_s), WorkspaceMode::MustExist, s.clock(), s.ids());
        QVERIFY(codeOf(missing.take()) == ErrorCode::JournalMissing);
        JournalAhead held(s.path(), WorkspaceMode::MustExist, s.clock(), s.ids());
        QVERIFY(codeOf(held.take()) == ErrorCode::JournalLocked);
    }

    void aJournalThatNobodyTakesIsClosed()
    {
        Sandbox s;
        const QString path = s.path();
        s.close();
        {
            const JournalAhead ahead(path, WorkspaceMode::MustExist, s.clock(), s.ids());
        }
        QVERIFY(Workspace::open(path, WorkspaceMode::MustExist, s.clock(), s.ids()));
    }
};

QTEST_GUILESS_MAIN(AheadTest)
#include "ahead_test.moc"
