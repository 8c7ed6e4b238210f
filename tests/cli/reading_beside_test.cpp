// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <memory>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Commands that read while another program writes.
class ReadingBesideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingWaitsForASlowDisk();

private:
    CommandRunner m_runner;
};

void ReadingBesideTest::readingWaitsForASlowDisk()
{
    QCOMPARE(m_runner.run({u"add"_s, u"win"_s, u"Shipped the timetable"_s}).exit, 0);
    constexpr unsigned long held = 1500; // milliseconds, in which nobody else may read
    QSemaphore isHeld;
    const std::unique_ptr<QThread> other(QThread::create([&isHeld, path = m_runner.journal()] {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            database.setDatabaseName(path);
            const bool writes = database.open() && QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s);
            isHeld.release(writes ? 1 : 0);
            QThread::msleep(held);
            QSqlQuery(database).exec(u"COMMIT"_s);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }));
    other->start();
    const bool began = isHeld.tryAcquire(1, 10'000);
    const CommandResult result = m_runner.run({u"search"_s, u"timetable"_s});
    other->wait();
    QVERIFY(began);
    QVERIFY2(result.exit == 0, result.error.constData());
    QVERIFY2(result.output.contains("Shipped the timetable"), result.output.constData());
}

QTEST_GUILESS_MAIN(ReadingBesideTest)
#include "reading_beside_test.moc"
