// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/salvage.h>

#include "arrival_rows.h"
#include "binned_line_rows.h"
#include "check_in_rows.h"
#include "check_rows.h"
#include "entry_rows.h"
#include "goal_rows.h"
#include "journal_file.h"
#include "looking_back_rows.h"
#include "meta_rows.h"
#include "migrations.h"
#include "person_rows.h"
#include "reminder_rows.h"
#include "salvage_reading.h"
#include "talk_rows.h"
#include "week_rows.h"
#include "worksheet_rows.h"

#include <storage/journal_store.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <memory>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::ReadFailed, file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::ReadFailed, file.errorString());
    return bytes;
}

Status writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    return isWritten ? Status() : Status(failure(ErrorCode::DiskFull, path));
}

/// What a crash left unfinished is taken back, in a copy in \a folder: the file itself is only read.
Result<QByteArray> rolledBack(const QString& damaged, const QString& folder)
{
    const Result<QByteArray> bytes = bytesOf(damaged);
    const QString rollback = damaged + "-journal"_L1;
    if (!bytes || kindOf(rollback) != PathKind::RegularFile || QFileInfo(rollback).size() == 0)
        return bytes;
    const Result<QString> copy = makePrivateFile(folder);
    if (!copy)
        return copy.error();
    const Scratch scratch(*copy);
    const Result<QByteArray> unfinished = bytesOf(rollback);
    if (!unfinished)
        return unfinished.error();
    Status status = writeBytes(*copy, *bytes);
    if (status)
        status = writeBytes(*copy + "-journal"_L1, *unfinished);
    if (!status)
        return status.error();
    // Opening does it; how much SQLite can make of the rest does not matter here.
    (void)Database::open(*copy, Database::Mode::ReadWrite);
    return bytesOf(*copy);
}

Migrations stepsUpTo(int version)
{
    Migrations steps = shippedMigrations();
    if (version >= 1 && version < newestVersion(steps))
        steps.resize(static_cast<size_t>(version));
    return steps;
}

/// Whether all things that \a table holds, or parts of, can be read.
bool makesSense(Database& database, const std::vector<SalvageTable>& tables, const QString& table)
{
    const auto there =
        std::find_if(tables.begin(), tables.end(), [&](const SalvageTable& one) { return one.name == table; });
    if (there == tables.end())
        return false;
    for (const SalvageTable::Parent& parent : there->parents) {
        if (!parent.isCleared)
            return makesSense(database, tables, parent.table);
    }
    const QHash<QString, std::function<bool(Database&)>> readers{
        {u"goals"_s, [](Database& from) { return bool(readGoals(from)); }},
        {u"checks"_s, [](Database& from) { return bool(readChecks(from)); }},
        {u"talks"_s, [](Database& from) { return bool(readTalks(from)); }},
        {u"people"_s, [](Database& from) { return bool(readPeople(from)); }},
        {u"worksheets"_s, [](Database& from) { return bool(readWorksheets(from)); }},
        {u"friday_pages"_s, [](Database& from) { return bool(readFridayPages(from)); }},
        {u"practices"_s, [](Database& from) { return bool(readPractices(from)); }},
        {u"looking_backs"_s, [](Database& from) { return bool(readLookingBacks(from)); }},
        {u"arrivals"_s, [](Database& from) { return bool(readArrivals(from)); }},
    };
    const auto read = readers.constFind(table);
    return read == readers.constEnd() || (*read)(database);
}

/// Rows that keep every rule of the file may still say what nothing in the program means. Then each is tried by itself.
template <class Read>
auto readEach(Database& database, const QString& table, Read read, int& refused) -> decltype(read(database))
{
    auto all = read(database);
    if (all)
        return all;
    QStringList ids;
    Statement named(database, u"SELECT id FROM \"%1\""_s.arg(table), ErrorCode::ReadFailed);
    Status status = named.each({}, [&](const Row& row) {
        ids.append(row.text(0));
        return Status();
    });
    Statement others(database, u"DELETE FROM \"%1\" WHERE id <> ?"_s.arg(table), ErrorCode::WriteFailed);
    Statement one(database, u"DELETE FROM \"%1\" WHERE id = ?"_s.arg(table), ErrorCode::WriteFailed);
    for (const QString& id : std::as_const(ids)) {
        if (status)
            status = database.run(u"SAVEPOINT each"_s);
        if (status)
            status = others.run({id});
        const bool isReadable = status && read(database);
        if (status)
            status = database.run(u"ROLLBACK TO each"_s);
        if (status)
            status = database.run(u"RELEASE each"_s);
        if (status && !isReadable) {
            status = one.run({id});
            ++refused;
        }
    }
    return status ? read(database) : all;
}

template <class T>
std::vector<Edit<T>> allMade(std::vector<T> things)
{
    std::vector<Edit<T>> edits;
    edits.reserve(things.size());
    std::transform(things.begin(), things.end(), std::back_inserter(edits), [](T& thing) {
        return Edit<T>{std::nullopt, std::move(thing)};
    });
    return edits;
}

/// Reads what was found as things of a journal, and counts them.
class Collector
{
public:
    Collector(Database& database, SalvageFindings findings) : m_database(database), m_found(std::move(findings)) {}

    Status collect();
    /// A talk with somebody who is lost would be seen nowhere.
    void standInForLostPeople(const QDateTime& now);
    [[nodiscard]] const JournalChange& change() const { return m_change; }
    [[nodiscard]] SalvageReport& report() { return m_report; }

private:
    template <class T, class Read>
    void take(ImportThing thing, const QString& table, Read read, std::vector<Edit<T>>& edits);
    void takeWithoutThings();
    void takeLines();

    Database& m_database;
    SalvageFindings m_found;
    JournalChange m_change;
    SalvageReport m_report;
    Status m_status;
};

template <class T, class Read>
void Collector::take(ImportThing thing, const QString& table, Read read, std::vector<Edit<T>>& edits)
{
    if (!m_status)
        return;
    int refused = m_found.refused.value(table);
    auto things = readEach(m_database, table, read, refused);
    if (!things) {
        m_status = things.error();
        return;
    }
    QSet<QString> traces = m_found.traces.value(table);
    for (const T& each : *things)
        traces.remove(each.id.toString());
    m_report.of(thing) = {static_cast<int>(things->size()), std::max(refused, static_cast<int>(traces.size()))};
    edits = allMade(*std::move(things));
    m_found.refused.remove(table);
}

/// The rules of the board, what reminders remember, the timer and what was being typed: little is lost without them.
void Collector::takeWithoutThings()
{
    if (const auto rules = readRules(m_database); rules && !(*rules == BoardRules()))
        m_change.rules = Edit<BoardRules>{BoardRules(), *rules};
    if (const auto reminders = readReminders(m_database); reminders && !(*reminders == ReminderMemory()))
        m_change.reminders = Edit<ReminderMemory>{std::nullopt, *reminders};
    // Of a goal that is lost there is nothing to take the time of.
    const auto isSaved = [this](const GoalId& id) {
        return std::ranges::any_of(m_change.goals, [&](const Edit<Goal>& edit) { return edit.after->id == id; });
    };
    if (const auto timer = readTimer(m_database); timer && *timer && isSaved((*timer)->goal))
        m_change.timer = Edit<FocusTimer>{std::nullopt, **timer};
    if (const auto unsent = readUnsentTexts(m_database); unsent && !unsent->empty())
        m_change.unsent = Edit<UnsentTexts>{std::nullopt, *unsent};
}

/// Lines in the bin, of the goals and people that were saved.
void Collector::takeLines()
{
    if (!m_status)
        return;
    int refused = m_found.refused.take(u"binned_lines"_s);
    auto lines = readEach(m_database, u"binned_lines"_s, readBinnedLines, refused);
    QSet<QUuid> saved;
    for (const Edit<Goal>& edit : m_change.goals)
        saved.insert(edit.after->id.uuid());
    for (const Edit<Person>& edit : m_change.people)
        saved.insert(edit.after->id.uuid());
    const auto isOrphan = [&saved](const BinnedLine& line) { return !saved.contains(line.of); };
    if (!lines) {
        m_status = lines.error();
        return;
    }
    refused += static_cast<int>(std::erase_if(*lines, isOrphan));
    m_change.binnedLines = allMade(*std::move(lines));
    m_report.lostParts += refused;
}

Status Collector::collect()
{
    const auto readAllCheckIns = [](Database& database) { return readCheckIns(database, {}, {}); };
    // What others point to comes first: of these one may still turn out to be unreadable.
    take(ImportThing::Goals, u"goals"_s, readGoals, m_change.goals);
    take(ImportThing::Talks, u"talks"_s, readTalks, m_change.talks);
    take(ImportThing::Worksheets, u"worksheets"_s, readWorksheets, m_change.worksheets);
    take(ImportThing::Entries, u"entries"_s, readAllEntries, m_change.entries);
    take(ImportThing::CheckIns, u"check_ins"_s, readAllCheckIns, m_change.checkIns);
    take(ImportThing::Checks, u"checks"_s, readChecks, m_change.checks);
    take(ImportThing::People, u"people"_s, readPeople, m_change.people);
    take(ImportThing::FridayPages, u"friday_pages"_s, readFridayPages, m_change.fridayPages);
    take(ImportThing::Practices, u"practices"_s, readPractices, m_change.practices);
    take(ImportThing::LookingBacks, u"looking_backs"_s, readLookingBacks, m_change.lookingBacks);
    take(ImportThing::Arrivals, u"arrivals"_s, readArrivals, m_change.arrivals);
    takeWithoutThings();
    takeLines();
    m_report.pages = m_found.pages;
    m_report.damagedPages = m_found.damagedPages;
    m_report.lostPages = m_found.lostPages;
    // What is left are parts of things.
    for (const int refused : std::as_const(m_found.refused))
        m_report.lostParts += refused;
    return m_status;
}

void Collector::standInForLostPeople(const QDateTime& now)
{
    int standIns = 0;
    QSet<PersonId> known;
    for (const Edit<Person>& edit : m_change.people)
        known.insert(edit.after->id);
    for (const Edit<Talk>& edit : m_change.talks) {
        const PersonId id = edit.after->person;
        if (known.contains(id))
            continue;
        known.insert(id);
        Person person;
        person.id = id;
        person.name = u"?"_s;
        person.createdAt = now;
        m_change.people.push_back({std::nullopt, person});
        ++standIns;
    }
    int& lost = m_report.of(ImportThing::People).lost;
    lost = std::max(lost, standIns);
}

/// A journal that is whole gets the name \a target.
Status writeNew(const JournalChange& change, const QString& target, const QDateTime& now)
{
    const QString folder = QFileInfo(target).absolutePath();
    const Result<QString> name = makePrivateFile(folder);
    if (!name)
        return name.error();
    Scratch scratch(*name);
    QFile::remove(*name); // an empty file never becomes a journal
    {
        const auto opened = openJournal(*name, OpenIntent::CreateIfMissing, now);
        if (!opened)
            return opened.error();
        Status status = opened->store->apply(change, now);
        if (status)
            status = opened->store->verify();
        if (!status)
            return status;
    }
    if (Status status = publish(*name, QFileInfo(target).absoluteFilePath()); !status)
        return status;
    scratch.keep();
    return {};
}

Status canBeRead(const QString& path)
{
    switch (kindOf(path)) {
    case PathKind::RegularFile:
        return {};
    case PathKind::Folder:
        return failure(ErrorCode::IsFolder, path);
    case PathKind::Other:
        return failure(ErrorCode::NotARegularFile, path);
    case PathKind::Missing:
    case PathKind::DanglingLink:
        break;
    }
    return failure(ErrorCode::JournalMissing, path);
}

} // namespace

Result<SalvageReport> salvageJournal(const QString& damaged, const QString& target, const QDateTime& now)
{
    if (Status status = canBeRead(damaged); !status)
        return status.error();
    if (Status status = checkFree(target); !status)
        return status.error();
    const QString folder = QFileInfo(target).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::FolderMissing, folder);
    const Result<QByteArray> bytes = rolledBack(damaged, folder);
    if (!bytes)
        return bytes.error();
    const SqlitePages pages(*bytes);
    Result<Database> found = Database::inMemory();
    if (!found)
        return found.error();
    if (Status status = migrate(*found, stepsUpTo(pages.userVersion())); !status)
        return status.error();
    // Rows come in the order of their pages, those that they belong to perhaps later.
    if (Status status = found->run(u"PRAGMA foreign_keys = OFF"_s); !status)
        return status.error();
    const auto tables = salvageTables(*found);
    if (!tables)
        return tables.error();
    const MakesSense sense = [&](const QString& table) { return makesSense(*found, *tables, table); };
    SalvageFindings findings = readPages(pages, *found, *tables, sense);
    const Result<int> dropped = dropOrphans(*found, *tables, findings.traces);
    if (!dropped)
        return dropped.error();
    // A talk whose person is lost still belongs to nobody; somebody stands in below.
    if (Status status = migrate(*found, shippedMigrations(), Orphans::Kept); !status)
        return status.error();
    if (Status status = found->run(u"PRAGMA foreign_keys = ON"_s); !status)
        return status.error();
    Collector collector(*found, std::move(findings));
    if (Status status = collector.collect(); !status)
        return status.error();
    collector.report().lostParts += *dropped;
    if (collector.report().total().saved == 0)
        return failure(ErrorCode::JournalCorrupt, damaged);
    collector.standInForLostPeople(now);
    if (Status status = writeNew(collector.change(), target, now); !status)
        return status.error();
    return collector.report();
}

} // namespace unrut
