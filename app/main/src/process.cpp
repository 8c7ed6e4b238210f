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

namespace unrut {

using namespace Qt::StringLiterals;

void prepareProcess()
{
#ifdef __GLIBC__
    // A pool for each thread would keep half a mebibyte that the fonts once took; nothing here allocates in a hurry.
    (void)::mallopt(M_ARENA_MAX, 1);
#endif
#ifdef Q_OS_UNIX
    ::umask(077);
    const rlimit none{0, 0};
    // Where this is refused, the system's own limit stays.
    (void)::setrlimit(RLIMIT_CORE, &none);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // The lowest number that is free is the stream's own, for those below are open by now.
        if (::fcntl(stream, F_GETFD) == -1)
            (void)::open("/dev/null", O_RDWR);
    }
#endif
}

void nameProgram()
{
    // No organisation, or the data would lie in a folder within a folder.
    QCoreApplication::setApplicationName(u"unrut"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNRUT_VERSION));
}

} // namespace unrut
