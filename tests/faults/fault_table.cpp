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

void report(int place, const Row& row)
{
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
