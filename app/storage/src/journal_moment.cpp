// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/journal_moment.h>

#include "copy_under_lock.h"
#include "journal_file.h"

#include <storage/journal_store.h>

#include <QFileInfo>

namespace unrut {

struct JournalMoment::Private
{
    std::unique_ptr<Scratch> copy;       ///< none where the journal itself is read
    std::unique_ptr<JournalStore> store; ///< goes before the file that it reads
};

JournalMoment::JournalMoment(std::unique_ptr<Private> inside) : d(std::move(inside)) {}

JournalMoment::~JournalMoment() = default;

JournalStore& JournalMoment::store() const
{
    return *d->store;
}

Result<std::unique_ptr<JournalMoment>> JournalMoment::of(const QString& journal, const QDateTime& now)
{
    auto inside = std::make_unique<Private>();
    QString file = journal;
    if (const Result<QString> empty = makePrivateFile(QFileInfo(journal).absolutePath())) {
        inside->copy = std::make_unique<Scratch>(*empty);
        file = *empty;
        if (const Status copied = copyUnderLock(journal, file); !copied)
            return copied.error();
    } else if (empty.error().code != ErrorCode::FolderReadOnly) {
        return empty.error();
    }
    Result<OpenedJournal> opened = openJournal(file, OpenIntent::ReadOnly, now);
    if (!opened)
        return opened.error();
    inside->store = std::move(opened->store);
    return std::unique_ptr<JournalMoment>(new JournalMoment(std::move(inside)));
}

} // namespace unrut
