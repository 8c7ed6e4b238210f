// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_table.h"
#include "sandbox.h"

#include <QFile>
#include <QTest>

#include <cstdarg>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Some folders of a network say that a lock is there and let everybody else have it, too.
int emptyLocks = 0;

int answer(int file, int command, long argument)
{
    switch (command) {
    case F_SETLK:
    case F_SETLKW:
    case F_OFD_SETLK:
    case F_OFD_SETLKW:
        ++emptyLocks;
        return 0;
    default:
        return static_cast<int>(::syscall(SYS_fcntl, file, command, argument));
    }
}

} // namespace

// These come before those of the C library, whose names for what they take are reserved.
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name,cert-dcl50-cpp)
extern "C" int fcntl64(int file, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    const long argument = va_arg(rest, long);
    va_end(rest);
    return answer(file, command, argument);
}

extern "C" int fcntl(int file, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    const long argument = va_arg(rest, long);
    va_end(rest);
    return answer(file, command, argument);
}

extern "C" int flock(int, int)
{
    ++emptyLocks;
    return 0;
}
// NOLINTEND(readability-inconsistent-declaration-parameter-name,cert-dcl50-cpp)

/// A folder whose locks lock nothing: the file beside the journal says who has it.
class EmptyLocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondWriterIsRefusedAllTheSame()
    {
        faults::Row row{u"Locks lock nothing"_s, u"fcntl() and flock() say yes to everybody"_s};
        for (int round = 0; round < faults::times(); ++round) {
            Sandbox s;
            QVERIFY(s.workspace().addEntry(EntryKind::Win, u"The first has it"_s, s.clock().today()));
            for (const WorkspaceMode mode : {WorkspaceMode::MustExist, WorkspaceMode::CreateIfMissing}) {
                QVERIFY(codeOf(Workspace::open(s.path(), mode, s.clock(), s.ids())) == ErrorCode::JournalLocked);
                ++row.reported;
            }
            QVERIFY(s.workspace().addEntry(EntryKind::Win, u"And still has it"_s, s.clock().today()));
            row.corrupt += s.workspace().verify() ? 0 : 1;
            const int there = s.workspace().entryCount({}).value_or(-1);
            row.kept += there;
            row.lost += there == 2 ? 0 : 1;
        }
        row.hits = emptyLocks;
        QVERIFY(row.hits > 0); // else this would try nothing
        faults::report(row);
        QCOMPARE(row.lost, 0);
        QCOMPARE(row.corrupt, 0);
    }

    void anotherComputersMarkIsHeeded()
    {
        Sandbox s;
        const QString path = s.path();
        s.close();
        // Whether a program on another computer still runs cannot be known here.
        QFile mark(path + u".lock"_s);
        QVERIFY(mark.open(QIODevice::WriteOnly));
        QVERIFY(mark.write("4711\nunrut\nanother-computer\n0123456789abcdef\n") > 0);
        mark.close();
        QVERIFY(codeOf(Workspace::open(path, WorkspaceMode::MustExist, s.clock(), s.ids())) ==
                ErrorCode::JournalLocked);
        QVERIFY(QFile::exists(mark.fileName()));
        QVERIFY(Workspace::open(path, WorkspaceMode::ReadOnly, s.clock(), s.ids()));
    }
};

QTEST_GUILESS_MAIN(EmptyLocksTest)
#include "empty_locks_test.moc"
