// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

#include <domain/clock.h>
#include <wording/backup_words.h>
#include <workspace/backups.h>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

Outcome listed(const QString& journal, QDate today)
{
    QString text;
    for (const Backup& backup : backupsOf(journal)) {
        text += wording::backupName(backup.madeAt.toLocalTime(), today) + u"  "_s +
                wording::backupFacts(backup.size, backup.isBeforeEmptying, backup.isSetAside) + u"  "_s + backup.file +
                u'\n';
    }
    return answered(text.isEmpty() ? CliWords::tr("There is no backup of this journal yet.") + u'\n' : text);
}

} // namespace

Outcome runRestore(const CommandRequest& request, const CommandEnvironment& environment)
{
    const bool lists = request.has("list");
    if (lists != request.positionals.isEmpty()) {
        return misused(request.command, lists ? CliWords::tr("--list takes no file.")
                                              : CliWords::tr("Say which backup, or --list to see them."));
    }
    if (lists)
        return listed(request.journal, environment.clock.today());
    const QString& file = request.positionals.at(0);
    const auto over = restoreBackup(request.journal, pathToRead(file, environment), environment.clock);
    if (!over) {
        const bool isOpen = over.error().code == ErrorCode::JournalLocked;
        return refusedAt(isOpen ? request.journal : file, over.error());
    }
    const QDateTime keptAt = over->keptAt ? over->keptAt->toLocalTime() : QDateTime();
    return changed(wording::restored(keptAt, over->setAside, environment.clock.today()));
}

} // namespace unrut::cli
