// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace unrut {

/// One of the model's files in tests/domain/data. A file that cannot be read ends the test program.
inline QJsonObject modelData(const QString& name)
{
    QFile file(QStringLiteral(UNRUT_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.isEmpty())
        qFatal("%s holds no data", qPrintable(file.fileName()));
    return object;
}

/// The cases of one section of the test vectors.
inline QJsonArray vectorCases(const QString& section)
{
    const QJsonArray cases = modelData(QStringLiteral("assessment_vectors.json"))
                                 .value(section)
                                 .toObject()
                                 .value(QStringLiteral("cases"))
                                 .toArray();
    if (cases.isEmpty())
        qFatal("no cases in section %s", qPrintable(section));
    return cases;
}

inline std::vector<double> numbers(const QJsonValue& array)
{
    std::vector<double> list;
    for (const QJsonValue value : array.toArray())
        list.push_back(value.toDouble());
    return list;
}

/// Equal within the vectors' stated tolerance.
inline bool isNear(double actual, double expected, double tolerance = 1e-6)
{
    return qAbs(actual - expected) <= tolerance;
}

/// As QCOMPARE, within the vectors' tolerance.
#define UNRUT_NEAR(actual, expected)                                                                                   \
    QVERIFY2(unrut::isNear((actual), (expected)),                                                                      \
             qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 12).arg(expected, 0, 'g', 12)))

} // namespace unrut
