// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/local_time.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class LocalTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLocalTimeIsAnInstant_data();
    void aLocalTimeIsAnInstant();
    void everyHourOfAYearComesBackOrMovesForward_data();
    void everyHourOfAYearComesBackOrMovesForward();
};

void LocalTimeTest::aLocalTimeIsAnInstant_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* name, const char* zone, const QString& local, const QString& utc) {
        QTest::newRow(name) << QByteArray(zone) << local << utc;
    };
    row("UTC", "UTC", u"2026-06-01T09:00:00"_s, u"2026-06-01T09:00:00Z"_s);
    row("winter", "Europe/Berlin", u"2026-01-15T16:00:00"_s, u"2026-01-15T15:00:00Z"_s);
    row("summer", "Europe/Berlin", u"2026-07-15T16:00:00"_s, u"2026-07-15T14:00:00Z"_s);
    // Clocks go from 02:00 to 03:00 on 29 March.
    row("just before the gap", "Europe/Berlin", u"2026-03-29T01:59:00"_s, u"2026-03-29T00:59:00Z"_s);
    row("in the gap", "Europe/Berlin", u"2026-03-29T02:30:00"_s, u"2026-03-29T01:30:00Z"_s);
    row("just after the gap", "Europe/Berlin", u"2026-03-29T03:00:00"_s, u"2026-03-29T01:00:00Z"_s);
    row("evening of that day", "Europe/Berlin", u"2026-03-29T20:00:00"_s, u"2026-03-29T18:00:00Z"_s);
    // They go back from 03:00 to 02:00 on 25 October: 02:30 comes twice.
    row("twice", "Europe/Berlin", u"2026-10-25T02:30:00"_s, u"2026-10-25T00:30:00Z"_s);
    row("after it came twice", "Europe/Berlin", u"2026-10-25T03:00:00"_s, u"2026-10-25T02:00:00Z"_s);
    row("gap in America", "America/New_York", u"2026-03-08T02:15:00"_s, u"2026-03-08T07:15:00Z"_s);
    row("twice in America", "America/New_York", u"2026-11-01T01:30:00"_s, u"2026-11-01T05:30:00Z"_s);
    // Half an hour, in the other half of the year.
    row("gap of half an hour", "Australia/Lord_Howe", u"2026-10-04T02:10:00"_s, u"2026-10-03T15:40:00Z"_s);
    row("twice in half an hour", "Australia/Lord_Howe", u"2026-04-05T01:45:00"_s, u"2026-04-04T14:45:00Z"_s);
    row("far east of Greenwich", "Pacific/Kiritimati", u"2026-05-01T00:30:00"_s, u"2026-04-30T10:30:00Z"_s);
}

void LocalTimeTest::aLocalTimeIsAnInstant()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, local);
    QFETCH(QString, utc);
    const QTimeZone there(zone);
    QVERIFY(there.isValid());
    const QDateTime wall = QDateTime::fromString(local, Qt::ISODate);
    QCOMPARE(instantAt(wall.date(), wall.time(), there).toString(Qt::ISODate), utc);
}

void LocalTimeTest::everyHourOfAYearComesBackOrMovesForward_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin");
    QTest::newRow("New York") << QByteArray("America/New_York");
    QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe");
}

void LocalTimeTest::everyHourOfAYearComesBackOrMovesForward()
{
    QFETCH(QByteArray, zone);
    const QTimeZone there(zone);
    int moved = 0;
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        for (int hour = 0; hour < 24; ++hour) {
            const QDateTime back = instantAt(day, QTime(hour, 10), there).toTimeZone(there);
            const qint64 minutes =
                QDateTime(day, QTime(hour, 10), Qt::UTC).secsTo(QDateTime(back.date(), back.time(), Qt::UTC)) / 60;
            QVERIFY2(minutes == 0 || minutes == 30 || minutes == 60, qPrintable(back.toString(Qt::ISODate)));
            moved += minutes == 0 ? 0 : 1;
        }
    }
    QCOMPARE(moved, 1);
}

QTEST_APPLESS_MAIN(LocalTimeTest)
#include "local_time_test.moc"
