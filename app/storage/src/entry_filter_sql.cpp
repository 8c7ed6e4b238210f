// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_filter_sql.h"

#include "columns.h"
#include "database.h"
#include "entry_place.h"
#include <domain/search_query.h>

#include <QStringList>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keptIndex = "main.entry_search"_L1;
constexpr auto binIndex = "temp.bin_search"_L1;

/// The terms for an index. Only a quote means anything inside quotes, and no term holds one.
QString expressionOf(const std::vector<SearchTerm>& terms, QLatin1String join)
{
    QStringList parts;
    for (const SearchTerm& term : terms)
        parts.append(u'"' + term.words + (term.isBeginning ? R"("*)"_L1 : R"(")"_L1));
    return parts.join(join);
}

class Builder
{
public:
    explicit Builder(const EntryFilter& filter) : m_filter(filter), m_search(searchQuery(filter.text)) {}
    FilterSql build();

private:
    void chooseTables();
    void require(const QString& condition, const QVariantList& values = {});
    void requireKinds(const std::vector<EntryKind>& kinds, bool with);
    void requireDays(QDate from, QDate to);
    void requireSearch();
    void requireNames(QLatin1String table, const QStringList& beginnings, bool with);
    [[nodiscard]] QString index() const { return m_filter.inBin ? binIndex : keptIndex; }

    const EntryFilter& m_filter;
    SearchQuery m_search;
    FilterSql m_sql;
    QStringList m_conditions;
};

void Builder::require(const QString& condition, const QVariantList& values)
{
    m_conditions.append(condition);
    m_sql.values += values;
}

/// The table whose own order is the log's comes first; CROSS JOIN keeps SQLite from turning them round.
void Builder::chooseTables()
{
    if (!m_search.wanted.empty()) {
        m_sql.from = u"%1 AS s CROSS JOIN main.entries AS e ON e.place = s.rowid"_s.arg(index());
        m_sql.place = u"s.rowid"_s;
        require(u"s.%1 MATCH ?"_s.arg(index().section(u'.', 1)), {matchAll(m_search.wanted)});
        if (!m_filter.tag.isEmpty())
            require(u"EXISTS (SELECT 1 FROM main.entry_tags AS t WHERE t.name = ? AND t.place = e.place)"_s,
                    {m_filter.tag.toLower()});
    } else if (!m_filter.tag.isEmpty()) {
        m_sql.from = u"main.entry_tags AS t CROSS JOIN main.entries AS e ON e.place = t.place"_s;
        m_sql.place = u"t.place"_s;
        require(u"t.name = ?"_s, {m_filter.tag.toLower()});
    } else {
        m_sql.from = u"main.entries AS e"_s;
        m_sql.place = u"e.place"_s;
    }
}

void Builder::requireKinds(const std::vector<EntryKind>& kinds, bool with)
{
    if (kinds.empty())
        return;
    QStringList marks;
    QVariantList values;
    for (const EntryKind kind : kinds) {
        marks.append(u"?"_s);
        values.append(QString(entryKindKey(kind)));
    }
    require(u"e.kind %1 (%2)"_s.arg(with ? "IN"_L1 : "NOT IN"_L1, marks.join(u',')), values);
}

void Builder::requireDays(QDate from, QDate to)
{
    if (from.isValid())
        require(m_sql.place + " >= ?"_L1, {firstPlace(from)});
    if (to.isValid())
        require(m_sql.place + " <= ?"_L1, {lastPlace(to)});
}

void Builder::requireNames(QLatin1String table, const QStringList& beginnings, bool with)
{
    for (const QString& beginning : beginnings) {
        // The last character there is ends the range of what begins like this.
        require(u"e.place %1 (SELECT place FROM main.%2 WHERE name >= ? AND name < ?)"_s.arg(
                    with ? "IN"_L1 : "NOT IN"_L1, table),
                {beginning, QString(beginning + u"\U0010FFFF"_s)});
    }
}

void Builder::requireSearch()
{
    if (!m_search.unwanted.empty())
        require(u"e.place NOT IN (SELECT rowid FROM %1 WHERE %2 MATCH ?)"_s.arg(index(), index().section(u'.', 1)),
                {expressionOf(m_search.unwanted, " OR "_L1)});
    for (const QString& literal : m_search.literals)
        require(u"instr(e.text, ?) > 0"_s, {literal});
    requireNames("entry_tags"_L1, m_search.tags, true);
    requireNames("entry_tags"_L1, m_search.withoutTags, false);
    requireNames("entry_people"_L1, m_search.people, true);
    requireNames("entry_people"_L1, m_search.withoutPeople, false);
    requireKinds(m_search.kinds, true);
    requireKinds(m_search.withoutKinds, false);
    requireDays(m_search.from, m_search.to);
}

FilterSql Builder::build()
{
    chooseTables();
    require(m_filter.inBin ? u"e.deleted_at IS NOT NULL"_s : u"e.deleted_at IS NULL"_s);
    requireKinds(m_filter.kinds, true);
    requireDays(m_filter.from, m_filter.to);
    requireSearch();
    m_sql.where = m_conditions.join(" AND "_L1);
    return m_sql;
}

} // namespace

QString matchAll(const std::vector<SearchTerm>& terms)
{
    return expressionOf(terms, " AND "_L1);
}

FilterSql filterSql(const EntryFilter& filter)
{
    return Builder(filter).build();
}

Result<BinIndex> BinIndex::make(Database& database)
{
    Status status = database.run(u"DROP TABLE IF EXISTS temp.bin_search"_s, ErrorCode::ReadFailed);
    if (!status)
        return status.error();
    // The same way of reading words as entry_search has.
    status = database.run(u"CREATE VIRTUAL TABLE temp.bin_search USING fts5 (words, content = '', "
                          "tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\")"_s,
                          ErrorCode::ReadFailed);
    if (!status)
        return status.error();
    BinIndex index(database);
    status = database.run(u"INSERT INTO temp.bin_search (rowid, words) SELECT place, coalesce(words, text) "
                          "FROM main.entries WHERE deleted_at IS NOT NULL"_s,
                          ErrorCode::ReadFailed);
    if (!status)
        return status.error();
    return index;
}

BinIndex::~BinIndex()
{
    if (m_database)
        (void)m_database->run(u"DROP TABLE temp.bin_search"_s, ErrorCode::ReadFailed);
}

} // namespace unrut
