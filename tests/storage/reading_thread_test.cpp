// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <storage/reading_thread.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 40;

class CountingThread : public ReadingThread
{
public:
    using ReadingThread::ReadingThread;
    int ways = 0;              ///< how often it gave way
    bool wasElsewhere = false; ///< it did so on another thread

protected:
    void giveWay() override
    {
        wasElsewhere = wasElsewhere || QThread::currentThread() != this;
        ++ways;
    }
};

/// Reads so many rows of a journal's kind; \a onRow is called for each.
bool readRows(const std::function<void()>& onRow)
{
    auto database = Database::inMemory();
    if (!database)
        return false;
    Statement statement(*database,
                        u"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < %1) "
                        "SELECT n FROM c"_s.arg(rows),
                        ErrorCode::ReadFailed);
    return bool(statement.each({}, [&](const Row&) {
        onRow();
        return Status();
    }));
}

} // namespace

/// A thread that reads and gives way.
class ReadingThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGivesWayEveryFewRows()
    {
        CountingThread* reader = nullptr;
        QList<int> seen;
        bool isRead = false;
        CountingThread thread([&] { isRead = readRows([&] { seen.append(reader->ways); }); });
        reader = &thread;
        QVERIFY(!thread.isDone());
        thread.start();
        QTRY_VERIFY(thread.isDone());
        QVERIFY(thread.wait());
        QVERIFY(isRead);
        QVERIFY(!thread.wasElsewhere);
        QCOMPARE(seen.size(), rows);
        for (qsizetype row = 4; row < seen.size(); ++row)
            QVERIFY2(seen[row] > seen[row - 4], qPrintable(QString::number(row)));
    }

    void itIsWaitedForInAHurry()
    {
        bool isRead = false;
        CountingThread thread([&] { isRead = readRows([] {}); });
        thread.start();
        QVERIFY(thread.finish());
        QVERIFY(isRead);
        ReadingThread idle([] {});
        QVERIFY(!idle.finish());
    }

    void onceToldToHurryItGivesWayNoMore()
    {
        CountingThread* reader = nullptr;
        int read = 0;
        CountingThread thread([&] {
            (void)readRows([&] {
                if (++read == rows / 2)
                    reader->hurry();
            });
        });
        reader = &thread;
        thread.start();
        QTRY_VERIFY(thread.isDone());
        QVERIFY(thread.wait());
        QCOMPARE(read, rows);
        QVERIFY(thread.ways > 0);
        QVERIFY(thread.ways <= rows / 2);
        const int before = thread.ways;
        QVERIFY(readRows([] {})); // on another thread
        QCOMPARE(thread.ways, before);
    }
};

QTEST_GUILESS_MAIN(ReadingThreadTest)
#include "reading_thread_test.moc"
