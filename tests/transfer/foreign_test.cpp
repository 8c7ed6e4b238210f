// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/foreign.h>
#include <transfer/journal_json.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QByteArray dayOne = R"({"metadata": {"version": "1.0"}, "entries": [
    {"uuid": "DA61C4B4C2D3455AA5BDE1FFB2D6B2A9", "creationDate": "2026-03-01T23:30:00Z", "timeZone": "Europe\/Berlin",
     "text": "# A walk\n![](dayone-moment:\/\/ABC)\nIt was 3\\. and fine\\!", "tags": ["team work", "Rest"],
     "starred": false, "photos": [{"identifier": "ABC"}], "location": {"placeName": "Home"}},
    {"uuid": "AA61C4B4C2D3455AA5BDE1FFB2D6B2A9", "creationDate": "2026-03-02T08:00:00Z", "text": ""},
    {"uuid": "BB61C4B4C2D3455AA5BDE1FFB2D6B2A9", "creationDate": "2026-03-02T08:00:00Z", "text": "Short"}]})";

const QByteArray jrnl = R"({"tags": {"@idea": 1}, "entries": [
    {"title": "A thought with @idea.", "body": "More of it", "date": "2026-03-01", "time": "09:05", "tags": ["@idea"],
     "starred": false},
    {"title": "A thought with @idea.", "body": "More of it", "date": "2026-03-01", "time": "09:05", "tags": ["@idea"],
     "starred": true}]})";

Journal need(const Result<Journal>& journal)
{
    if (!journal)
        qFatal("not read: %s", qPrintable(journal.error().detail));
    return *journal;
}

ForeignOptions columns(const QString& day, const QString& text, const QString& kind = {}, const QString& tags = {})
{
    ForeignOptions options;
    options.columns = {day, text, kind, tags, {}, {}};
    return options;
}

QStringList days(const Journal& journal)
{
    QStringList all;
    for (const Entry& entry : journal.entries)
        all << entry.day.toString(Qt::ISODate);
    return all;
}

} // namespace

class ForeignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayOneIsRead();
    void aDayIsThatOfThePlace();
    void jrnlIsRead();
    void readAgainTheIdsAreTheSame();
    void whatIsSaidTwiceIsTwo();
    void aTableIsRead();
    void theOrderOfAFileIsKept();
    void daysAreReadInManyForms_data();
    void daysAreReadInManyForms();
    void slashesThatCanBeReadEitherWayAreAskedAbout();
    void columnsAreKnownByTheirUsualNames();
    void whatItIsIsGuessed();
    void badFilesAreRefusedWithTheirPlace_data();
    void badFilesAreRefusedWithTheirPlace();
    void noPersonsWordsAreInAnError();
};

void ForeignTest::dayOneIsRead()
{
    ForeignOptions options;
    options.kind = EntryKind::Grateful;
    const Journal journal = need(journalFromDayOne(dayOne, options));
    QCOMPARE(journal.entries.size(), size_t{2});
    const Entry& walk = journal.entries[0];
    QCOMPARE(walk.text, u"# A walk\nIt was 3. and fine!\n#team-work #Rest"_s);
    QVERIFY(walk.kind == EntryKind::Grateful);
    QCOMPARE(walk.createdAt, QDateTime(QDate(2026, 3, 1), QTime(23, 30), Qt::UTC));
    QCOMPARE(journal.entries[1].text, u"Short"_s);
}

void ForeignTest::aDayIsThatOfThePlace()
{
    // Half past eleven at night in UTC is the next day in Berlin.
    QCOMPARE(days(need(journalFromDayOne(dayOne, {}))), (QStringList{u"2026-03-02"_s, u"2026-03-02"_s}));
}

void ForeignTest::jrnlIsRead()
{
    const Journal journal = need(journalFromJrnl(jrnl, {}));
    QCOMPARE(journal.entries.size(), size_t{2});
    QCOMPARE(journal.entries[0].text, u"A thought with #idea.\nMore of it"_s);
    QCOMPARE(journal.entries[0].day, QDate(2026, 3, 1));
    QVERIFY(journal.entries[0].kind == EntryKind::Note);
}

void ForeignTest::readAgainTheIdsAreTheSame()
{
    QVERIFY(need(journalFromDayOne(dayOne, {})) == need(journalFromDayOne(dayOne, {})));
    QVERIFY(need(journalFromJrnl(jrnl, {})) == need(journalFromJrnl(jrnl, {})));
    const QByteArray csv = "day,text\n2026-03-01,a\n2026-03-01,a\n";
    QVERIFY(need(journalFromCsv(csv, columns(u"day"_s, u"text"_s))) ==
            need(journalFromCsv(csv, columns(u"day"_s, u"text"_s))));
}

void ForeignTest::whatIsSaidTwiceIsTwo()
{
    const Journal journal = need(journalFromJrnl(jrnl, {}));
    QVERIFY(!(journal.entries[0].id == journal.entries[1].id));
}

void ForeignTest::aTableIsRead()
{
    const QByteArray csv = "\xef\xbb\xbf"
                           "When;What;Sort;Labels\r\n23.11.2026 08:41;'=1+1;win;\"team, rest\"\r\n2026-11-24;two\r\n";
    const Journal journal = need(journalFromCsv(csv, columns(u"when"_s, u"What"_s, u"Sort"_s, u"Labels"_s)));
    QCOMPARE(days(journal), (QStringList{u"2026-11-23"_s, u"2026-11-24"_s}));
    QCOMPARE(journal.entries[0].text, u"=1+1 #team #rest"_s);
    QVERIFY(journal.entries[0].kind == EntryKind::Win);
    QCOMPARE(journal.entries[0].createdAt.time(), QTime(8, 41));
    QVERIFY(journal.entries[1].kind == EntryKind::Note);
}

void ForeignTest::theOrderOfAFileIsKept()
{
    const Journal journal =
        need(journalFromCsv("day,text\n2026-03-01,a\n2026-03-01,b\n2026-03-01,c\n", columns(u"day"_s, u"text"_s)));
    QVERIFY(journal.entries[0].createdAt < journal.entries[1].createdAt);
    QVERIFY(journal.entries[1].createdAt < journal.entries[2].createdAt);
}

void ForeignTest::daysAreReadInManyForms_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QDate>("day");
    QTest::newRow("ISO") << QByteArray("2026-02-01") << QDate(2026, 2, 1);
    QTest::newRow("ISO with time") << QByteArray("2026-02-01T10:00:00Z") << QDate(2026, 2, 1);
    QTest::newRow("year first") << QByteArray("2026/2/1") << QDate(2026, 2, 1);
    QTest::newRow("German") << QByteArray("1.2.2026") << QDate(2026, 2, 1);
    QTest::newRow("day first, as it can only be") << QByteArray("13/2/2026") << QDate(2026, 2, 13);
    QTest::newRow("month first, as it can only be") << QByteArray("2/13/2026") << QDate(2026, 2, 13);
}

void ForeignTest::daysAreReadInManyForms()
{
    QFETCH(QByteArray, written);
    QFETCH(QDate, day);
    const Journal journal = need(journalFromCsv("d,t\n" + written + ",x\n", columns(u"d"_s, u"t"_s)));
    QCOMPARE(journal.entries.front().day, day);
}

void ForeignTest::slashesThatCanBeReadEitherWayAreAskedAbout()
{
    const QByteArray csv = "d,t\n1/2/2026,x\n3/4/2026,y\n";
    ForeignOptions options = columns(u"d"_s, u"t"_s);
    QVERIFY(!journalFromCsv(csv, options));
    options.dayOrder = DayOrder::DayFirst;
    QCOMPARE(days(need(journalFromCsv(csv, options))), (QStringList{u"2026-02-01"_s, u"2026-04-03"_s}));
    options.dayOrder = DayOrder::MonthFirst;
    QCOMPARE(days(need(journalFromCsv(csv, options))), (QStringList{u"2026-01-02"_s, u"2026-03-04"_s}));
}

void ForeignTest::columnsAreKnownByTheirUsualNames()
{
    QCOMPARE(usualColumns({u"Datum"_s, u"Eintrag"_s, u"Tags"_s, u"Art"_s}),
             (CsvColumns{u"Datum"_s, u"Eintrag"_s, u"Art"_s, u"Tags"_s, {}, {}}));
    QCOMPARE(usualColumns({u"a"_s, u"b"_s}), CsvColumns());
}

void ForeignTest::whatItIsIsGuessed()
{
    QVERIFY(guessImportFormat(dayOne) == ImportFormat::DayOne);
    QVERIFY(guessImportFormat(jrnl) == ImportFormat::Jrnl);
    QVERIFY(guessImportFormat(journalJson({})) == ImportFormat::Journal);
    QVERIFY(guessImportFormat("{\"entries\": [") == ImportFormat::Journal);
    QVERIFY(guessImportFormat("day,text\n2026-01-01,x\n") == ImportFormat::Csv);
    QVERIFY(!guessImportFormat("just words"));
    QVERIFY(!guessImportFormat(QByteArray(10, '\0')));
    for (int i = 0; i < importFormatCount; ++i) {
        const auto format = static_cast<ImportFormat>(i);
        QVERIFY(importFormatFromKey(importFormatKey(format)) == format);
    }
}

void ForeignTest::badFilesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, ImportFormat format, const QByteArray& bytes, const QString& says) {
        QTest::newRow(name) << int(format) << bytes << says;
    };
    row("no entries", ImportFormat::DayOne, "{}", u"entries"_s);
    row("entries that are none", ImportFormat::DayOne, "{\"entries\": 5}", u"entries"_s);
    row("an entry that is none", ImportFormat::DayOne, "{\"entries\": [5]}", u"entries[0]"_s);
    row("no date", ImportFormat::DayOne, "{\"entries\": [{\"text\": \"x\"}]}", u"entries[0].creationDate"_s);
    row("text that is none", ImportFormat::DayOne,
        "{\"entries\": [{\"creationDate\": \"2026-03-01T23:30:00Z\", \"text\": [1]}]}", u"entries[0].text"_s);
    row("tags that are none", ImportFormat::Jrnl,
        "{\"entries\": [{\"date\": \"2026-03-01\", \"title\": \"x\", \"tags\": [[]]}]}", u"entries[0].tags"_s);
    row("NUL in a text", ImportFormat::Jrnl, "{\"entries\": [{\"date\": \"2026-03-01\", \"title\": \"a\\u0000b\"}]}",
        u"entries[0]"_s);
    row("a day before all", ImportFormat::Jrnl, "{\"entries\": [{\"date\": \"1066-03-01\", \"title\": \"a\"}]}",
        u"entries[0]"_s);
    row("no such column", ImportFormat::Csv, "a,b\n1,2\n", u"d"_s);
    row("a row without a day", ImportFormat::Csv, "d,t\n2026-01-01,x\nsoon,y\n", u"row 3"_s);
    row("no rows at all", ImportFormat::Csv, "\n", u"first row"_s);
}

void ForeignTest::badFilesAreRefusedWithTheirPlace()
{
    QFETCH(int, format);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto journal = readImport(bytes, static_cast<ImportFormat>(format), columns(u"d"_s, u"t"_s));
    QVERIFY(!journal);
    QVERIFY2(journal.error().detail.contains(says), qPrintable(journal.error().detail));
}

void ForeignTest::noPersonsWordsAreInAnError()
{
    const auto journal = journalFromCsv("d,t\nmy secret,x\n", columns(u"d"_s, u"t"_s));
    QVERIFY(!journal);
    QVERIFY(!journal.error().detail.contains("secret"_L1));
}

QTEST_APPLESS_MAIN(ForeignTest)
#include "foreign_test.moc"
