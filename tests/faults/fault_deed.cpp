// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "large_deed.h"

#include <QCoreApplication>

#include <sys/uio.h>
#include <unistd.h>

// The program to which faults happen in the middle of something large:
//   fault_deed JOURNAL DEED
// does it as doLargeDeed() and says 'kept 1' when it was done and 'refused 1 CODE' when it was not.

using namespace unrut;

namespace {

/// Not by write(), which is one of the things that fail.
void say(const QByteArray& line)
{
    QByteArray bytes = line + '\n';
    const iovec part{bytes.data(), static_cast<size_t>(bytes.size())};
    if (::writev(STDOUT_FILENO, &part, 1) != bytes.size())
        ::_exit(4); // nobody listens
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    // What comes before is none of the journal's: from here on faults are injected.
    (void)::access("/the walk begins", F_OK);
    const Status done = faults::doLargeDeed(words[1], words[2]);
    say(done ? QByteArray("kept 1") : "refused 1 " + QByteArray::number(static_cast<int>(done.error().code)));
    return 0;
}
