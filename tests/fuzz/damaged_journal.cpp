// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damaged_journal.h"
#include "fuzzed.h"

#include "database.h"
#include "first_schema.h"
#include "migrations.h"
#include "opener.h"
#include "sample_journal.h"

#include <QCoreApplication>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    fuzz::require(file.open(QIODevice::ReadOnly), "a file can be read");
    return file.readAll();
}

/// A journal as \a version of the schema made it, with something in it.
QByteArray journalOf(int version)
{
    const TemporaryJournal file;
    Migrations migrations = shippedMigrations();
    migrations.resize(static_cast<size_t>(version));
    for (Migration& step : migrations)
        step.objects.clear();
    {
        // Today's reader knows columns that an older schema does not have, so the steps are run without it.
        auto begun = openJournalWith({migrations.front()}, file.path(), OpenIntent::CreateIfMissing, sample::instant());
        fuzz::require(begun.has_value(), "a journal of the first schema can be made");
    }
    {
        Result<Database> old = Database::open(file.path(), Database::Mode::ReadWrite);
        fuzz::require(old.has_value(), "and opened");
        for (const QString& row : sample::rowsOfTheFirstSchema())
            fuzz::require(old->run(row).has_value(), "and filled as programs of that time did");
        fuzz::require(migrate(*old, migrations).has_value(), "and brought to any other schema");
    }
    if (version == newestSchemaVersion()) {
        auto newest = openJournal(file.path(), OpenIntent::MustExist, sample::instant());
        fuzz::require(newest.has_value(), "and opened by today's program");
        fuzz::require(newest->store->apply(sample::everythingMade(), sample::instant()).has_value(),
                      "and filled by it");
    }
    return contentOf(file.path());
}

const std::vector<QByteArray>& journals()
{
    fuzz::needApplication();
    static const std::vector<QByteArray> all = [] {
        std::vector<QByteArray> made;
        for (int version = 1; version <= newestSchemaVersion(); ++version)
            made.push_back(journalOf(version));
        return made;
    }();
    return all;
}

} // namespace

void fuzz::needApplication()
{
    static char name[] = "fuzzer";
    static char* arguments[] = {name, nullptr};
    static int count = 1;
    static const QCoreApplication application(count, arguments);
}

QByteArray fuzz::damagedJournal(unsigned choice, QByteArray changes)
{
    const std::vector<QByteArray>& whole = journals();
    QByteArray journal = whole[choice % whole.size()];
    while (changes.size() >= 4) {
        qsizetype place = 0;
        for (int i = 0; i < 3; ++i)
            place = place * 256 + takeByte(changes);
        const qsizetype length = takeByte(changes) & 31;
        if (length == 0) {
            journal.truncate(place % journal.size() + 1);
            continue;
        }
        for (qsizetype i = 0; i < length && !changes.isEmpty(); ++i)
            journal[(place + i) % journal.size()] = static_cast<char>(takeByte(changes));
    }
    return journal;
}

} // namespace unrut
