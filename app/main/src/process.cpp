// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <QCoreApplication>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace unrut {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX
namespace {

/// What the person wrote stands in memory, and a core dump is a copy of it.
void leaveNoCore()
{
#ifdef Q_OS_LINUX
    // core(5): where the kernel hands cores to a program, a limit of 0 holds nothing back, but 1 does; and no core is
    // so small that 1 would let it into a file. PR_SET_DUMPABLE would do as well, but takes /proc away from portals and
    // screen readers, which look there who asks them; so it is only for where the limit may not be raised to 1.
    const rlimit least{1, 1};
    if (::setrlimit(RLIMIT_CORE, &least) != 0)
        (void)::prctl(PR_SET_DUMPABLE, 0);
#else
    const rlimit none{0, 0};
    // Where this is refused, the system's own limit stays.
    (void)::setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace
#endif

void prepareProcess()
{
#ifdef __GLIBC__
    // One pool each for the window, for the journal and for the fonts, which are read at the same time at a start: with
    // one for all of them the window waited for the others. More would keep memory that nobody uses again.
    (void)::mallopt(M_ARENA_MAX, 3);
#endif
#ifdef Q_OS_UNIX
    ::umask(077);
    leaveNoCore();
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // The lowest number that is free is the stream's own, for those below are open by now.
        if (::fcntl(stream, F_GETFD) == -1)
            (void)::open("/dev/null", O_RDWR);
    }
#endif
}

void giveBackMemory()
{
#ifdef __GLIBC__
    (void)::malloc_trim(0);
#endif
}

void nameProgram()
{
    // No organisation, or the data would lie in a folder within a folder.
    QCoreApplication::setApplicationName(u"unrut"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNRUT_VERSION));
}

} // namespace unrut
