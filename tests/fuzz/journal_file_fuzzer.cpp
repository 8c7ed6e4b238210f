// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include "database.h"
#include "first_schema.h"
#include "migrations.h"
#include "opener.h"
#include "sample_journal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace unrut;
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
    static char name[] = "journal_file_fuzzer";
    static char* arguments[] = {name, nullptr};
    static int count = 1;
    static const QCoreApplication application(count, arguments);
    static const std::vector<QByteArray> all = [] {
        std::vector<QByteArray> made;
        for (int version = 1; version <= newestSchemaVersion(); ++version)
            made.push_back(journalOf(version));
        return made;
    }();
    return all;
}

/// A whole journal whose bytes were changed here and there: three bytes say where, one how many, then they follow. A
/// file of that size made of nothing but random bytes would never be taken for a journal.
QByteArray damaged(QByteArray journal, QByteArray changes)
{
    while (changes.size() >= 4) {
        qsizetype place = 0;
        for (int i = 0; i < 3; ++i)
            place = place * 256 + fuzz::takeByte(changes);
        const qsizetype length = fuzz::takeByte(changes) & 31;
        if (length == 0) {
            journal.truncate(place % journal.size() + 1);
            continue;
        }
        for (qsizetype i = 0; i < length && !changes.isEmpty(); ++i)
            journal[(place + i) % journal.size()] = static_cast<char>(fuzz::takeByte(changes));
    }
    return journal;
}

void readAll(JournalStore& store)
{
    static_cast<void>(store.everything());
    static_cast<void>(store.names());
    static_cast<void>(store.verify());
    static_cast<void>(store.entries({u"quiet -loud"_s, {}, {}, {}, {}, false}, 0, 10));
    static_cast<void>(store.checkIns({}, {}));
}

} // namespace

/// A journal file, sound or not, of this schema or an older one that is upgraded. The first byte chooses: a journal of
/// one of the schemas with changes, or the input as it is. What is only looked at stays as it was.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes = fuzz::bytesOf(data, size);
    const unsigned choice = fuzz::takeByte(bytes);
    const auto& whole = journals();
    const QByteArray content = choice < 128 ? damaged(whole[choice % whole.size()], bytes) : bytes;
    const TemporaryJournal file;
    QFile made(file.path());
    fuzz::require(made.open(QIODevice::WriteOnly) && made.write(content) == content.size(), "a file can be written");
    made.close();
    {
        auto looked = openJournal(file.path(), OpenIntent::ReadOnly, sample::instant());
        if (looked)
            readAll(*looked->store);
    }
    fuzz::require(contentOf(file.path()) == content, "looking changes nothing");
    auto opened = openJournal(file.path(), OpenIntent::MustExist, sample::instant());
    if (opened)
        readAll(*opened->store);
    return 0;
}
