// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damaged_journal.h"
#include "fuzzed.h"

#include "database.h"
#include "migrations.h"
#include "salvage_reading.h"

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// An empty journal in memory, made once: what is found in a file goes in, and out again.
struct Empty
{
    Empty()
    {
        fuzz::require(database.has_value() && migrate(*database, shippedMigrations()), "an empty journal can be made");
        fuzz::require(database->run(u"PRAGMA foreign_keys = OFF"_s).has_value(), "rows may come in any order");
        auto found = salvageTables(*database);
        fuzz::require(found.has_value() && !found->empty(), "its tables are known");
        tables = *std::move(found);
    }
    Result<Database> database = Database::inMemory();
    std::vector<SalvageTable> tables;
};

Empty& empty()
{
    fuzz::needApplication();
    static Empty one;
    return one;
}

/// Every page by itself, as the reader hands it on.
void readEach(const SqlitePages& pages)
{
    for (quint32 number = 1; number <= pages.count(); ++number) {
        const SqlitePage page = pages.page(number);
        fuzz::require(page.brokenRecords >= 0, "nothing is broken less than never");
        for (const SqlitePage::Record& record : page.records)
            fuzz::require(!record.values.isEmpty(), "a record has values");
        fuzz::require(page.holdsRecords() || page.records.empty(), "only some pages hold records");
    }
}

} // namespace

/// The reader of what is left of a journal, page by page, in memory. The first byte chooses as for the journal file: a
/// journal of one of the schemas with changes, or the input as it is.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes = fuzz::bytesOf(data, size);
    const unsigned choice = fuzz::takeByte(bytes);
    Empty& journal = empty();
    // A copy of its own, so that reading over its end is seen.
    const QByteArray content =
        choice < 128 ? fuzz::damagedJournal(choice, bytes) : QByteArray(bytes.constData(), bytes.size());
    const SqlitePages pages(content);
    readEach(pages);
    fuzz::require(journal.database->run(u"BEGIN"_s).has_value(), "a change can begin");
    SalvageFindings found = readPages(pages, *journal.database, journal.tables, [](const QString&) { return true; });
    fuzz::require(found.damagedPages <= found.pages, "not more is damaged than there is");
    const auto dropped = dropOrphans(*journal.database, journal.tables, found.traces);
    fuzz::require(dropped.has_value(), "what belongs to nothing can be taken out");
    // A talk outlives its person, for whom somebody stands in later.
    fuzz::require(journal.database
                          ->number(u"SELECT count(*) FROM pragma_foreign_key_check "
                                   "WHERE \"table\" <> 'talks' OR parent <> 'people'"_s)
                          .value_or(-1) == 0,
                  "what is left keeps the rules");
    fuzz::require(journal.database->run(u"ROLLBACK"_s).has_value(), "and goes again");
    return 0;
}
