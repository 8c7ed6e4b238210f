// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Days and instants are read as Qt reads ISO 8601, whatever stands in the column.
class ColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain();
    void everyFormIsReadAsQtReadsIt_data();
    void everyFormIsReadAsQtReadsIt();
};

void ColumnsTest::whatIsWrittenIsReadAgain()
{
    const QDate leap(2024, 2, 29);
    QCOMPARE(dayOf(dayColumn(leap).toString()), leap);
    const QDateTime instant(leap, QTime(23, 59, 59, 7), Qt::UTC);
    const QDateTime read = instantOf(instantColumn(instant).toString());
    QCOMPARE(read, instant);
    QCOMPARE(read.timeSpec(), Qt::UTC);
}

void ColumnsTest::everyFormIsReadAsQtReadsIt_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "2026-11-26",
                             "2026-02-30",
                             "0000-01-01",
                             "2026/11/26",
                             "20261126",
                             "2026-1-26",
                             "2026-11-2x",
                             "+026-11-26",
                             "2026-11-26T21:08:14.123Z",
                             "2026-11-26T24:00:00.000Z",
                             "2026-11-26T24:00:01.000Z",
                             "2026-11-26T21:08:60.000Z",
                             "2026-11-26T21:08:14,123Z",
                             "2026-11-26 21:08:14.123Z",
                             "2026-11-26T21:08:14.123z",
                             "2026-11-26T21:08:14.12+1",
                             "2026-11-26T21:08:14.123",
                             "2026-11-26T21:08:14Z",
                             "2026-11-26T21:08:14.123+01:00",
                             "2026-11-26T21:08",
                             "2026-02-30T21:08:14.123Z",
                             "2026-11-26T2x:08:14.123Z",
                             "2026-11-26T21-08-14.123Z",
                             "-026-11-26T21:08:14.123Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << u"٢٠٢٦-١١-٢٦"_s;
}

void ColumnsTest::everyFormIsReadAsQtReadsIt()
{
    QFETCH(QString, text);
    QCOMPARE(dayOf(text), QDate::fromString(text, Qt::ISODate));
    const QDateTime expected = QDateTime::fromString(text, Qt::ISODateWithMs);
    QCOMPARE(instantOf(text), expected);
    QCOMPARE(instantOf(text).timeSpec(), expected.timeSpec());
}

QTEST_GUILESS_MAIN(ColumnsTest)
#include "columns_test.moc"
