// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_file.h"

#include <storage/backups.h>
#include <storage/salvage.h>

#include <QFile>
#include <QFileInfo>

namespace unrut {

Result<Replaced> BackupFolder::remake(const QDateTime& now) const
{
    const Result<QString> name = makePrivateFile(QFileInfo(m_journal).absolutePath());
    if (!name)
        return name.error();
    const Scratch scratch(*name);
    QFile::remove(*name); // what is saved goes to a free name
    const auto report = salvageJournal(m_journal, *name, now);
    if (!report)
        return report.error();
    if (!report->isWhole())
        return failure(ErrorCode::JournalCorrupt, QStringLiteral("pages: %1").arg(report->lostPages));
    return restore(*name, now);
}

} // namespace unrut
