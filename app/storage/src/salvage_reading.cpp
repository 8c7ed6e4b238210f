// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvage_reading.h"

#include <QUuid>

#include <algorithm>
#include <map>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// A table or an index as the file itself describes it.
struct Root
{
    quint32 page = 0;
    bool isIndex = false;
    QString name;
    QString table;
};

/// Every page is read once; the damage decides how much of them the trees above still lead to.
class Reader
{
public:
    Reader(const SqlitePages& pages, Database& database, const std::vector<SalvageTable>& tables,
           const MakesSense& makesSense)
        : m_pages(pages), m_database(database), m_tables(tables), m_makesSense(makesSense)
    {
        for (const SalvageTable& table : tables)
            m_writers.emplace(table.name, SalvageWriter(database, table));
    }

    [[nodiscard]] SalvageFindings read();

private:
    [[nodiscard]] std::vector<Root> roots() const;
    void follow(const Root& root);
    void take(const Root& root, const SqlitePage& page);
    void trace(const Root& root, const SqlitePage::Record& record);
    void takeStray(bool parts);
    [[nodiscard]] int accepted(const SalvageTable& table, const SqlitePage& page);

    const SqlitePages& m_pages;
    Database& m_database;
    const std::vector<SalvageTable>& m_tables;
    const MakesSense& m_makesSense;
    std::map<QString, SalvageWriter> m_writers;
    QSet<quint32> m_seen;
    SalvageFindings m_found;
};

/// The schema may lie on any pages; nothing else in a journal looks like it.
std::vector<Root> Reader::roots() const
{
    constexpr qsizetype schemaColumns = 5;
    std::vector<Root> roots;
    for (quint32 number = 1; number <= m_pages.count(); ++number) {
        const SqlitePage page = m_pages.page(number);
        if (page.kind != SqlitePage::Kind::TableLeaf)
            continue;
        for (const SqlitePage::Record& record : page.records) {
            const QString type = record.values.value(0).toString();
            if (record.values.size() != schemaColumns || (type != "table"_L1 && type != "index"_L1))
                continue;
            roots.push_back({record.values[3].toUInt(), type == "index"_L1, record.values[1].toString(),
                             record.values[2].toString()});
        }
    }
    // Tables first: what an index leads to by mistake is theirs.
    std::stable_sort(roots.begin(), roots.end(), [](const Root& a, const Root& b) { return a.isIndex < b.isIndex; });
    return roots;
}

SalvageFindings Reader::read()
{
    m_found.pages = static_cast<int>(m_pages.count());
    for (const Root& root : roots())
        follow(root);
    // Pages that no tree leads to any more belong where their rows fit; what others belong to comes first.
    takeStray(false);
    takeStray(true);
    return std::move(m_found);
}

void Reader::follow(const Root& root)
{
    std::vector<quint32> open{root.page};
    while (!open.empty()) {
        const quint32 number = open.back();
        open.pop_back();
        if (number == 0 || m_seen.contains(number))
            continue;
        m_seen.insert(number);
        const SqlitePage page = number <= m_pages.count() ? m_pages.page(number) : SqlitePage();
        const bool isDamaged = page.kind == SqlitePage::Kind::Other || page.brokenRecords > 0;
        const bool isRead = !root.isIndex && m_writers.contains(root.name);
        m_found.damagedPages += isDamaged ? 1 : 0;
        m_found.lostPages += isDamaged && isRead ? 1 : 0;
        take(root, page);
        open.insert(open.end(), page.children.begin(), page.children.end());
    }
}

void Reader::take(const Root& root, const SqlitePage& page)
{
    const auto writer = root.isIndex ? m_writers.end() : m_writers.find(root.name);
    for (const SqlitePage::Record& record : page.records) {
        if (writer == m_writers.end())
            trace(root, record);
        else if (!writer->second.put(record))
            ++m_found.refused[root.name];
    }
    if (writer != m_writers.end())
        m_found.refused[root.name] += page.brokenRecords;
}

/// Indexes and what the search keeps name things, whose rows may be lost.
void Reader::trace(const Root& root, const SqlitePage::Record& record)
{
    static const QHash<QString, QString> searched{{u"goal"_s, u"goals"_s},
                                                  {u"person"_s, u"people"_s},
                                                  {u"talk"_s, u"talks"_s},
                                                  {u"worksheet"_s, u"worksheets"_s}};
    QString table = root.table;
    QString id;
    if (root.isIndex && table == "entries"_L1 && root.name.startsWith("sqlite_autoindex"_L1))
        id = record.values.value(0).toString();
    else if (root.isIndex && (table == "check_ins"_L1 || table == "checks"_L1 || table == "worksheets"_L1))
        id = record.values.last().toString(); // the key comes behind what is indexed
    else if (root.name == "searched_things"_L1) {
        table = searched.value(record.values.value(1).toString());
        id = record.values.value(2).toString();
    }
    if (!QUuid::fromString(id).isNull() && !table.isEmpty())
        m_found.traces[table].insert(id);
}

/// How many rows of \a page are rows of \a table, with what they belong to there. Nothing is kept.
int Reader::accepted(const SalvageTable& table, const SqlitePage& page)
{
    if (table.hasRowid != (page.kind == SqlitePage::Kind::TableLeaf) || !m_database.run(u"SAVEPOINT stray"_s))
        return 0;
    const auto rows = [&]() -> qint64 {
        QHash<QString, QSet<QString>> ignored;
        const Result<int> dropped = dropOrphans(m_database, {table}, ignored);
        const Result<qint64> count = m_database.number(u"SELECT count(*) FROM \"%1\""_s.arg(table.name));
        return dropped && count ? *count : 0;
    };
    const qint64 before = rows();
    const bool madeSense = m_makesSense(table.name);
    for (const SqlitePage::Record& record : page.records)
        (void)m_writers.at(table.name).put(record);
    const qint64 after = madeSense && !m_makesSense(table.name) ? before : rows();
    (void)m_database.run(u"ROLLBACK TO stray"_s);
    (void)m_database.run(u"RELEASE stray"_s);
    return static_cast<int>(after - before);
}

void Reader::takeStray(bool parts)
{
    for (quint32 number = 1; number <= m_pages.count(); ++number) {
        if (m_seen.contains(number))
            continue;
        const SqlitePage page = m_pages.page(number);
        if (!page.holdsRecords() || page.records.empty())
            continue;
        const SalvageTable* best = nullptr;
        int most = 0;
        for (const SalvageTable& table : m_tables) {
            const int fit = table.isPart() == parts ? accepted(table, page) : 0;
            if (fit > most) {
                most = fit;
                best = &table;
            }
        }
        if (!best)
            continue;
        m_seen.insert(number);
        m_found.damagedPages += page.brokenRecords > 0 ? 1 : 0;
        ++m_found.lostPages;
        take({number, false, best->name, best->name}, page);
    }
}

} // namespace

SalvageFindings readPages(const SqlitePages& pages, Database& database, const std::vector<SalvageTable>& tables,
                          const MakesSense& makesSense)
{
    return Reader(pages, database, tables, makesSense).read();
}

} // namespace unrut
