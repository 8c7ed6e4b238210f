// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/csv.h>
#include <transfer/journal_csv.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

CsvRows read(const QByteArray& bytes)
{
    const auto rows = csvRows(bytes);
    if (!rows)
        qFatal("not read: %s", qPrintable(rows.error().detail));
    return *rows;
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextComesBack_data();
    void everyTextComesBack();
    void whatATerminalObeysIsLeftOut();
    void formulasAreMarkedAsText_data();
    void formulasAreMarkedAsText();
    void ordinaryTextIsLeftAlone();
    void itIsWrittenAsTheStandardSays();
    void whatSpreadsheetsWriteIsRead_data();
    void whatSpreadsheetsWriteIsRead();
    void theFirstRowIsReadAlone();
    void everySortOfLineEndIsOne();
    void badBytesAreRefused_data();
    void badBytesAreRefused();
    void theLogHasARowForEachEntry();
    void theBinIsLeftOut();
    void everyTableHasItsWord();
    void numbersStandAsTheyAre();
};

void CsvTest::everyTextComesBack_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"plain"_s,
                            u"a,b;c\td"_s,
                            u"said \"so\""_s,
                            u"two\nlines"_s,
                            u" edges "_s,
                            u"=1+1"_s,
                            u"'=1+1"_s,
                            u"''@x"_s,
                            u"'quoted'"_s,
                            u"-5"_s,
                            u"\uff1dwide"_s,
                            u"\U0001F642 \u202e"_s,
                            u"\"=cmd|' /C calc'!A0\""_s,
                            u"  =1"_s,
                            u"\ufeffmarked"_s,
                            u";;;\t\t\t"_s,
                            u"\";;\n\";"_s};
    for (const QString& text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void CsvTest::everyTextComesBack()
{
    QFETCH(QString, text);
    QCOMPARE(read(csvFile({{u"a"_s, u"b"_s}, {text, u"x"_s}, {u"x"_s, text}})),
             (CsvRows{{u"a"_s, u"b"_s}, {text, u"x"_s}, {u"x"_s, text}}));
    QCOMPARE(read(csvFile({{text, u"b"_s}, {u"1"_s, u"2"_s}})), (CsvRows{{text, u"b"_s}, {u"1"_s, u"2"_s}}));
}

void CsvTest::whatATerminalObeysIsLeftOut()
{
    QString all = u"a"_s;
    for (char16_t sign = 1; sign < 0xa0; ++sign)
        all += sign < 0x20 || sign >= 0x7f ? QString(QChar(sign)) : QString();
    const QByteArray file = csvFile({{u"\x1b]0;title\a\x1b[31mred"_s, all}});
    for (const QChar sign : QString::fromUtf8(file)) {
        const bool isOfTheForm = sign == u'\n' || sign == u'\r' || sign == u'\t';
        QVERIFY(isOfTheForm || sign.category() != QChar::Other_Control);
    }
    QCOMPARE(file.count('\r'), 1); // at the end of the row
    const CsvRows rows = read(file);
    QCOMPARE(rows[0][0], u"\ufffd]0;title\ufffd\ufffd[31mred"_s);
    QCOMPARE(rows[0][1].count(QChar(QChar::ReplacementCharacter)), all.size() - 3); // but a, tab and line end
}

void CsvTest::formulasAreMarkedAsText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"=HYPERLINK(\"http://x\",\"y\")"_s, u"+1"_s, u"-2+3"_s, u"@SUM(1)"_s, u"\t=1"_s,
                                u"  =1"_s, u"\n=1"_s, u"\uff1d1"_s})
        QTest::newRow(qPrintable(text.simplified())) << text;
}

void CsvTest::formulasAreMarkedAsText()
{
    QFETCH(QString, text);
    QVERIFY(looksLikeFormula(text));
    const QString written = QString::fromUtf8(csvFile({{text}}).mid(3)); // without the mark
    QVERIFY2(written.startsWith(u'\'') || written.startsWith(u"\"'"_s), qPrintable(written));
}

void CsvTest::ordinaryTextIsLeftAlone()
{
    QCOMPARE(csvFile({{u"It's 5 = 2 + 3"_s, u"'so'"_s, {}}}), QByteArray("\xef\xbb\xbfIt's 5 = 2 + 3,'so',\r\n"));
}

void CsvTest::itIsWrittenAsTheStandardSays()
{
    QCOMPARE(csvFile({{u"a,b"_s, u"say \"x\""_s}, {u"1\n2"_s, u"é"_s}}),
             QByteArray("\xef\xbb\xbf\"a,b\",\"say \"\"x\"\"\"\r\n\"1\n2\",\xc3\xa9\r\n"));
}

void CsvTest::whatSpreadsheetsWriteIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("commas", "day,text\n1,a b\n2,\"c,\"\"d\"\"\"\n");
    row("semicolons", "day;text\r\n1;a b\r\n2;c,\"d\"");
    row("tabs and a mark", "\xef\xbb\xbf"
                           "day\ttext\r1\ta b\r2\tc,\"d\"\r");
    row("empty rows before", "\n\nday;text\n1;a b\n2;\"c,\"\"d\"\"\"\n");
    row("empty rows between", "day,text\n\n1,a b\n,\n2,\"c,\"\"d\"\"\"\n\n");
}

void CsvTest::whatSpreadsheetsWriteIsRead()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(read(bytes), (CsvRows{{u"day"_s, u"text"_s}, {u"1"_s, u"a b"_s}, {u"2"_s, u"c,\"d\""_s}}));
}

void CsvTest::theFirstRowIsReadAlone()
{
    const auto names = [](const QByteArray& bytes) { return firstCsvRow(bytes).value_or(QStringList{u"?"_s}); };
    QCOMPARE(names("\xef\xbb\xbf\r\n\"a\r\nb\",c\r\n1,\"2"), (QStringList{u"a\nb"_s, u"c"_s}));
    QCOMPARE(names("a;b"), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(names("\n\n"), QStringList());
    QCOMPARE(names("a,\xe9\n"), QStringList{u"?"_s});
}

void CsvTest::everySortOfLineEndIsOne()
{
    QCOMPARE(read("a\r\nb\rc\nd\r\r\ne\r"), (CsvRows{{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}, {u"e"_s}}));
    QCOMPARE(read("\"a\r\nb\rc\n\""), (CsvRows{{u"a\nb\nc\n"_s}}));
}

void CsvTest::badBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("NUL") << QByteArray("a,b\n1,\0", 7) << u"UTF-8"_s;
    QTest::newRow("Latin-1") << QByteArray("a,b\n1,\xe9\n") << u"UTF-8"_s;
    QTest::newRow("a quote without end") << QByteArray("a,b\n\n1,\"x\ny\n") << u"line 3"_s;
}

void CsvTest::badBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto rows = csvRows(bytes);
    QVERIFY(!rows);
    QVERIFY2(rows.error().detail.contains(says), qPrintable(rows.error().detail));
}

namespace {

Entry entry(const QString& text, bool binned = false)
{
    Entry entry;
    entry.id = EntryId(uuidV7(1, 0, qHash(text)));
    entry.kind = EntryKind::Win;
    entry.day = QDate(2026, 11, 2);
    entry.text = text;
    entry.createdAt = QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC);
    if (binned)
        entry.binnedAt = entry.createdAt;
    return entry;
}

} // namespace

void CsvTest::theLogHasARowForEachEntry()
{
    Journal journal;
    journal.entries = {entry(u"=1 #team\n@Priya"_s), entry(u"two"_s)};
    const CsvRows rows = read(journalCsv(journal, CsvTable::Log));
    QCOMPARE(rows.size(), size_t{3});
    QCOMPARE(rows[0].first(4), (QStringList{u"day"_s, u"kind"_s, u"text"_s, u"tags"_s}));
    QCOMPARE(rows[1].first(4), (QStringList{u"2026-11-02"_s, u"win"_s, u"=1 #team\n@Priya"_s, u"team"_s}));
    QCOMPARE(rows[2][2], u"two"_s);
}

void CsvTest::theBinIsLeftOut()
{
    Journal journal;
    journal.entries = {entry(u"away"_s, true)};
    Goal goal;
    goal.title = u"away"_s;
    goal.binnedAt = journal.entries[0].binnedAt;
    journal.goals = {goal};
    for (int table = 0; table < csvTableCount; ++table)
        QCOMPARE(read(journalCsv(journal, static_cast<CsvTable>(table))).size(), size_t{1});
}

void CsvTest::everyTableHasItsWord()
{
    for (int i = 0; i < csvTableCount; ++i) {
        const auto table = static_cast<CsvTable>(i);
        QVERIFY(csvTableFromKey(csvTableKey(table)) == table);
    }
    QVERIFY(!csvTableFromKey(u"bin"_s));
}

void CsvTest::numbersStandAsTheyAre()
{
    Journal journal;
    CheckIn checkIn;
    checkIn.day = QDate(2026, 11, 2);
    checkIn.mood = 0;
    checkIn.sleep = 7.25;
    journal.checkIns = {checkIn};
    QCOMPARE(read(journalCsv(journal, CsvTable::CheckIns))[1],
             (QStringList{u"2026-11-02"_s, u"0"_s, {}, u"7.25"_s, {}}));
    Check check;
    check.day = QDate(2026, 11, 3);
    check.finishedAt = QDateTime(check.day, QTime(9, 0), Qt::UTC);
    for (Answer& answer : check.answers)
        answer = Answer::given(50);
    journal.checks = {check};
    const QStringList row = read(journalCsv(journal, CsvTable::Assessments))[1];
    QCOMPARE(row.size(), qsizetype{3 + domainCount});
    QCOMPARE(row[0], u"2026-11-03"_s);
    QCOMPARE(row[2], u"50"_s);
    QCOMPARE(row[14], u"50"_s);
}

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
