// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/foreign.h>
#include <transfer/journal_json.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// A long file says how far it is read and can be stopped at any time.
class KeepReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWatchAsksSeldomButAlwaysAtFirst();
    void everyFormatTellsHowFarItIs_data() { formats(); }
    void everyFormatTellsHowFarItIs();
    void everyFormatCanBeStopped_data() { formats(); }
    void everyFormatCanBeStopped();

private:
    static void formats();
};

namespace {

constexpr int count = 3000;

QByteArray table()
{
    QByteArray csv = "day,text\r\n";
    for (int i = 0; i < count; ++i)
        csv += "2026-03-01,line " + QByteArray::number(i) + "\r\n";
    return csv;
}

QByteArray list(const QByteArray& entry)
{
    QByteArray json = "{\"entries\": [";
    for (int i = 0; i < count; ++i)
        json += (i > 0 ? "," : "") + entry;
    return json + "]}";
}

QByteArray journal()
{
    Journal journal;
    for (int i = 0; i < count; ++i) {
        Entry entry;
        entry.id = EntryId(uuidV7(i, 1, 1));
        entry.day = QDate(2026, 3, 1);
        entry.text = u"line"_s;
        entry.createdAt = QDateTime(entry.day, QTime(9, 0), Qt::UTC);
        journal.entries.push_back(entry);
    }
    return journalJson(journal);
}

ForeignOptions options()
{
    ForeignOptions options;
    options.columns.day = u"day"_s;
    options.columns.text = u"text"_s;
    return options;
}

} // namespace

void KeepReadingTest::aWatchAsksSeldomButAlwaysAtFirst()
{
    std::vector<qsizetype> asked;
    const KeepReading keep = [&](qsizetype done, qsizetype all) {
        asked.push_back(done);
        return done < all / 2;
    };
    ReadingWatch watch(keep, 100'000);
    QVERIFY(watch.pass());
    QCOMPARE(asked, std::vector<qsizetype>{1});
    int passed = 1;
    while (watch.pass())
        ++passed;
    QVERIFY(passed >= 49'000 && passed <= 51'000);
    QVERIFY(asked.size() > 50 && asked.size() < 1000);
    const size_t before = asked.size();
    QVERIFY2(!watch.pass(), "no stays no");
    QCOMPARE(asked.size(), before);
}

void KeepReadingTest::formats()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a journal") << static_cast<int>(ImportFormat::Journal) << journal();
    QTest::newRow("Day One") << static_cast<int>(ImportFormat::DayOne)
                             << list(R"({"creationDate": "2026-03-01T09:00:00Z", "text": "line"})");
    QTest::newRow("jrnl") << static_cast<int>(ImportFormat::Jrnl)
                          << list(R"({"title": "line", "date": "2026-03-01", "time": "09:00"})");
    QTest::newRow("a table") << static_cast<int>(ImportFormat::Csv) << table();
}

void KeepReadingTest::everyFormatTellsHowFarItIs()
{
    QFETCH(const int, format);
    QFETCH(const QByteArray, bytes);
    std::vector<double> told;
    const auto read = readImport(bytes, static_cast<ImportFormat>(format), options(), [&](auto done, auto all) {
        told.push_back(static_cast<double>(done) / static_cast<double>(all));
        return true;
    });
    QVERIFY(read);
    QCOMPARE(read->entries.size(), size_t{count});
    QVERIFY2(told.size() > 100 && told.size() < 1100, qPrintable(QString::number(told.size())));
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() < 0.05 && told.back() > 0.95 && told.back() <= 1.0);
}

void KeepReadingTest::everyFormatCanBeStopped()
{
    QFETCH(const int, format);
    QFETCH(const QByteArray, bytes);
    // At the beginning, in either half, near the end.
    for (const double at : {0.0, 0.3, 0.7, 0.98}) {
        int askedAfter = 0;
        bool stopped = false;
        const auto read = readImport(bytes, static_cast<ImportFormat>(format), options(), [&](auto done, auto all) {
            askedAfter += stopped ? 1 : 0;
            stopped = stopped || static_cast<double>(done) >= at * static_cast<double>(all);
            return !stopped;
        });
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
        QCOMPARE(askedAfter, 0);
    }
}

QTEST_APPLESS_MAIN(KeepReadingTest)
#include "keep_reading_test.moc"
