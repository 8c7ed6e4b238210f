// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/journal_store.h>

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

// The other process of the storage tests:
//   journal_probe UID open create|write|read FILE      prints 'opened N' (the outcome) or 'error N' (the code)
//   journal_probe UID backup FILE TARGET               prints 'done' or 'error N'
//   journal_probe UID lock FILE IMMEDIATE|EXCLUSIVE    prints 'locked' and holds it until standard input ends;
//                                                      nothing when it is not free within a second
//   journal_probe UID write FILE ROUND                 adds entries until it is killed, prints each when it is kept
// UID 0 stays who it is; any other becomes that user first.

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
}

int fail(const Error& error)
{
    QTextStream(stdout) << "error " << static_cast<int>(error.code) << ' ' << error.detail << Qt::endl;
    return 1;
}

OpenIntent intentFrom(const QString& word)
{
    if (word == "create"_L1)
        return OpenIntent::CreateIfMissing;
    return word == "write"_L1 ? OpenIntent::MustExist : OpenIntent::ReadOnly;
}

int open(const QString& intent, const QString& file)
{
    const Result<OpenedJournal> journal = openJournal(file, intentFrom(intent), now());
    if (!journal)
        return fail(journal.error());
    QTextStream(stdout) << "opened " << static_cast<int>(journal->outcome) << Qt::endl;
    return 0;
}

int backup(const QString& file, const QString& target)
{
    const Result<OpenedJournal> journal = openJournal(file, OpenIntent::ReadOnly, now());
    if (!journal)
        return fail(journal.error());
    if (Status status = journal->store->backupTo(target); !status)
        return fail(status.error());
    QTextStream(stdout) << "done" << Qt::endl;
    return 0;
}

int lock(const QString& file, const QString& kind)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    if (!database.open() || !QSqlQuery(database).exec(u"BEGIN "_s + kind))
        return 1;
    QTextStream(stdout) << "locked" << Qt::endl;
    while (std::getchar() != EOF) {
    }
    return 0;
}

int write(const QString& file, int round)
{
    const Result<OpenedJournal> journal = openJournal(file, OpenIntent::MustExist, now());
    if (!journal)
        return fail(journal.error());
    for (quint64 i = 0;; ++i) {
        Entry entry;
        entry.id = EntryId(uuidV7(now().toMSecsSinceEpoch(), static_cast<quint64>(round), i));
        entry.day = QDate(2026, 3, 2);
        entry.text = u"entry %1 "_s.arg(i) + QString(1500, u'x');
        entry.createdAt = now();
        JournalChange change;
        change.entries.push_back({std::nullopt, entry});
        if (Status status = journal->store->apply(change, now()); !status)
            return fail(status.error());
        QTextStream(stdout) << entry.id.toString() << Qt::endl;
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const auto user = argc > 1 ? static_cast<uid_t>(QByteArray(argv[1]).toUInt()) : 0;
    if (user != 0 && (setgid(user) != 0 || setuid(user) != 0))
        return 3;
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString verb = words.value(2);
    if (verb == "open"_L1)
        return open(words.value(3), words.value(4));
    if (verb == "backup"_L1)
        return backup(words.value(3), words.value(4));
    if (verb == "lock"_L1)
        return lock(words.value(3), words.value(4));
    if (verb == "write"_L1)
        return write(words.value(3), words.value(4).toInt());
    return 2;
}
