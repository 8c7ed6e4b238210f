// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_walk.h"
#include "walk_place.h"

#include <storage/backups.h>

#include <QCoreApplication>

#include <sys/uio.h>
#include <unistd.h>

// The program to which faults happen:
//   fault_walker JOURNAL ROUND DEEDS
// opens the journal as the window does and does random things to it; with 0 DEEDS until it is killed. After each it
// says so, as soon as the workspace has:
//   kept N FINGERPRINT             the change N was acknowledged; the journal is now to be that
//   refused N CODE FINGERPRINT     the disk refused it; the journal is to be what it was
//   backup FINGERPRINT FILE        that was copied; with DEEDS at every sixth
//   no-backup CODE
//   closed
// and 'wrong WHAT' when the workspace broke a promise of its own.

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Not by write(), which is one of the things that fail.
void say(const QString& line)
{
    QByteArray bytes = line.toUtf8() + '\n';
    const iovec part{bytes.data(), static_cast<size_t>(bytes.size())};
    if (::writev(STDOUT_FILENO, &part, 1) != bytes.size())
        ::_exit(4); // nobody listens
}

int wrong(const QString& what)
{
    say(u"wrong "_s + what);
    return 5;
}

QString print(const Walk& walk)
{
    return QString::fromLatin1(walk.print());
}

void backUp(Walk& walk)
{
    const QString journal = walk.sandbox().path();
    const auto made = BackupFolder(journal, BackupFolder::besides(journal)).add(walk.sandbox().clock().now());
    say(made ? u"backup %1 "_s.arg(print(walk)) + made->file
             : u"no-backup %1"_s.arg(static_cast<int>(made.error().code)));
}

int walkOn(Walk& walk, int deeds)
{
    constexpr int deedsToABackup = 6;
    for (int deed = 1; deeds == 0 || deed <= deeds; ++deed) {
        const Walk::Trial trial = walk.tryStep();
        if (!trial.wrong.isEmpty())
            return wrong(trial.wrong);
        say(trial.refusal ? u"refused %1 %2 %3"_s.arg(deed).arg(static_cast<int>(*trial.refusal)).arg(print(walk))
                          : u"kept %1 %2"_s.arg(deed).arg(print(walk)));
        if (deeds > 0 && deed % deedsToABackup == 0)
            backUp(walk);
    }
    walk.sandbox().close();
    say(u"closed"_s);
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    // What comes before is none of the journal's: from here on faults are injected.
    (void)::access("/the walk begins", F_OK);
    // A person whom the disk refuses once tries again.
    for (int attempt = 0; attempt < 3; ++attempt) {
        Walk walk(faults::seedOf(words[2].toInt()), faults::placeOf(words[1], words[2].toInt()));
        const Status begun = walk.begin();
        if (begun)
            return walkOn(walk, words[3].toInt());
        say(u"not-opened %1"_s.arg(static_cast<int>(begun.error().code)));
    }
    return 0;
}
