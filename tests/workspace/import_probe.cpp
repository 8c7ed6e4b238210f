// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/import_run.h>

#include <QCoreApplication>

#include <cstdio>

using namespace unrut;
using namespace Qt::StringLiterals;

// import_probe JOURNAL COUNT: imports COUNT entries as the window does, prints 'writing PERCENT' in the thread that
// writes, just then, and at last 'done' or 'failed'.

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const SystemClock clock;
    SystemIdSource ids;
    const auto workspace = Workspace::open(words.value(1), WorkspaceMode::MustExist, clock, ids);
    if (!workspace)
        return 1;
    auto file = std::make_shared<Journal>();
    for (int i = 0; i < words.value(2).toInt(); ++i) {
        Entry entry;
        entry.id = ids.make<EntryId>();
        entry.day = clock.today().addDays(-i % 900);
        entry.text = u"imported line %1"_s.arg(i);
        entry.createdAt = clock.now();
        file->entries.push_back(entry);
    }
    ImportRun run(**workspace, file, Differing::KeepOurs);
    const auto tell = [](int percent) {
        std::printf("writing %d\n", percent);
        std::fflush(stdout);
    };
    QObject::connect(&run, &ImportRun::progressed, &run, tell, Qt::DirectConnection);
    QObject::connect(&run, &ImportRun::ended, &run, [](const Result<ImportDone>& done) {
        std::puts(done ? "done" : "failed");
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
