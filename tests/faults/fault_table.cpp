// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_table.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace unrut::faults {

using namespace Qt::StringLiterals;

constexpr int wholeRun = 20; // times(); faults_table.py has it, too

int times()
{
    return qMax(1, qEnvironmentVariableIntValue("UNRUT_FAULTS_TIMES"));
}

namespace {

/// What rows.txt says of a row.
struct Planned
{
    int place = 0; ///< from 1
    int least = 0; ///< hits of the whole run
};

Planned plannedOf(const QString& fault)
{
    QFile file(QStringLiteral(UNRUT_FAULT_ROWS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no list of rows");
    Planned planned;
    for (QString line = QString::fromUtf8(file.readLine()).trimmed(); !line.isEmpty();
         line = QString::fromUtf8(file.readLine()).trimmed()) {
        ++planned.place;
        planned.least = line.section(u' ', 0, 0).toInt();
        if (line.section(u' ', 1).trimmed() == fault)
            return planned;
    }
    qFatal("rows.txt has no row '%s'", qUtf8Printable(fault));
}

} // namespace

int leastHits(const QString& fault)
{
    return qMax(1, plannedOf(fault).least * qMin(times(), wholeRun) / wholeRun);
}

void report(const Row& row)
{
    const int place = plannedOf(row.fault).place;
    const QByteArray json = QJsonDocument(QJsonObject{{u"fault"_s, row.fault},
                                                      {u"how"_s, row.how},
                                                      {u"hits"_s, row.hits},
                                                      {u"kept"_s, row.kept},
                                                      {u"reported"_s, row.reported},
                                                      {u"lost"_s, row.lost},
                                                      {u"corrupt"_s, row.corrupt},
                                                      {u"remark"_s, row.remark}})
                                .toJson(QJsonDocument::Compact);
    qInfo("%s", json.constData());
    const QString folder = qEnvironmentVariable("UNRUT_FAULTS_DIR");
    if (folder.isEmpty())
        return;
    QFile file(u"%1/%2.json"_s.arg(folder).arg(place, 2, 10, QChar(u'0')));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("the row cannot be written into %s", qUtf8Printable(folder));
}

} // namespace unrut::faults
