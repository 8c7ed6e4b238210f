// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_table.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace unrut::faults {

using namespace Qt::StringLiterals;

int times()
{
    return qMax(1, qEnvironmentVariableIntValue("UNRUT_FAULTS_TIMES"));
}

namespace {

/// Where a row stands, from 1.
int placeOf(const QString& fault)
{
    QFile file(QStringLiteral(UNRUT_FAULT_ROWS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no list of rows");
    const qsizetype place = QString::fromUtf8(file.readAll()).split(u'\n').indexOf(fault);
    if (place < 0 || fault.isEmpty())
        qFatal("rows.txt has no row '%s'", qUtf8Printable(fault));
    return static_cast<int>(place) + 1;
}

} // namespace

void report(const Row& row)
{
    const int place = placeOf(row.fault);
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
