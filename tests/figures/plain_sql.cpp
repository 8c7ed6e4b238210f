// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_sql.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

QString asText(QDate day)
{
    return u'\'' + day.toString(Qt::ISODate) + u'\'';
}

} // namespace

PlainSql::PlainSql(const QString& journal)
    : m_name(QUuid::createUuid().toString()), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(journal);
    m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!m_database.open())
        qFatal("cannot count in %s", qUtf8Printable(journal));
}

PlainSql::~PlainSql()
{
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

std::vector<PlainSql::Row> PlainSql::rows(const QString& sql, const DayRange& range) const
{
    QString said = sql;
    said.replace(u":from"_s, asText(range.from)).replace(u":to"_s, asText(range.to));
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(said))
        qFatal("%s: %s", qUtf8Printable(query.lastError().text()), qUtf8Printable(said));
    std::vector<Row> found;
    while (query.next()) {
        Row& row = found.emplace_back();
        for (int column = 0; column < query.record().count(); ++column)
            row.push_back(query.value(column));
    }
    return found;
}

double PlainSql::number(const QString& sql, const DayRange& range) const
{
    const std::vector<Row> found = rows(sql, range);
    if (found.size() != 1 || found.front().size() != 1)
        qFatal("no number: %s", qUtf8Printable(sql));
    return found.front().front().toDouble();
}

} // namespace unrut
