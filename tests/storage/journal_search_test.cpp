// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include <QElapsedTimer>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Each on a day of its own, in this order; a test names them by their place here.
QStringList texts()
{
    return {
        u"Café with Ana, she said \"thank you\" for the résumé"_s, // 0
        u"Thanked the team for the launch #Team @Priya"_s,         // 1
        u"you thank nobody; well-being day #teamwork"_s,           // 2
        u"日本語の日記に感謝を書いた"_s,                           // 3
        u"我今天很感谢王经理 @李雷 #团队"_s,                       // 4
        u"شكراً لمُحَمَّد على المدرسة @أحمد"_s,                         // 5
        u"Спасибо Анне за ёлку"_s,                                 // 6
        u"오늘은 팀장님께 고마웠다"_s,                             // 7
        u"a AND b OR c NOT d NEAR e (f) *g* ^h \"i\""_s,           // 8
        u"100 % done \U0001F389 in C++"_s,                         // 9
        u"मुझे हिन्दी पसंद है"_s,                                       // 10
        u"ขอบคุณเพื่อนร่วมงาน"_s,                                      // 11
        u"don't stop @priyanka"_s,                                 // 12
    };
}

} // namespace

/// What a search finds.
class JournalSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSearchFinds_data();
    void aSearchFinds();
    void nothingTypedIsAnError_data();
    void nothingTypedIsAnError();
    void whatIsInTheBinIsFoundThereOnly();
    void anEditIsFoundByItsNewWordsOnly();
    void aVeryLongSearchIsAnsweredSoon();
    void aReaderSearchesTheBinToo();

private:
    [[nodiscard]] QList<int> found(const EntryFilter& filter);
    [[nodiscard]] QList<int> found(const QString& text, bool inBin = false);

    TemporaryJournal m_file;
    std::unique_ptr<JournalStore> m_store;
};

void JournalSearch::initTestCase()
{
    m_store = sample::opened(m_file.path());
    QVERIFY(m_store);
    std::vector<Entry> entries;
    for (const QString& text : texts()) {
        const auto number = static_cast<quint32>(entries.size());
        entries.push_back(sample::entry(number, text, QDate(2026, 1, 1).addDays(number)));
    }
    VERIFY_OK(m_store->apply(sample::entriesMade(entries), sample::instant()));
    for (Entry& entry : entries) {
        entry.id = sample::id<EntryId>(1000 + static_cast<quint32>(&entry - entries.data()));
        entry.binnedAt = sample::instant();
    }
    VERIFY_OK(m_store->apply(sample::entriesMade(entries), sample::instant()));
}

/// The places in texts() of what was found, ascending; -1 stands for a failure or a wrong order.
QList<int> JournalSearch::found(const EntryFilter& filter)
{
    const Result<std::vector<Entry>> entries = m_store->entries(filter, 0, 1000);
    if (!entries || m_store->entryCount(filter).value_or(-1) != static_cast<int>(entries->size()))
        return {-1};
    QList<int> places;
    for (const Entry& entry : *entries) {
        const int place = static_cast<int>(QDate(2026, 1, 1).daysTo(entry.day));
        if (entry.isBinned() != filter.inBin || (!places.isEmpty() && place >= places.first()))
            return {-1};
        places.prepend(place);
    }
    return places;
}

QList<int> JournalSearch::found(const QString& text, bool inBin)
{
    EntryFilter filter;
    filter.text = text;
    filter.inBin = inBin;
    return found(filter);
}

void JournalSearch::aSearchFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places");
    const auto row = [](const QString& text, const QList<int>& places) {
        QTest::newRow(qPrintable(text)) << text << places;
    };
    row(u"thank"_s, {0, 1, 2});
    row(u"THANK"_s, {0, 1, 2});
    row(u"thanked"_s, {1});
    row(u"t"_s, {0, 1, 2, 12});
    row(u"\"thank you\""_s, {0});
    row(u"\"thank\""_s, {0, 2});
    row(u"thank -you"_s, {1});
    row(u"thank -\"thank you\""_s, {1, 2});
    row(u"-thank -a"_s, {3, 4, 5, 6, 7, 9, 10, 11, 12});
    row(u"cafe"_s, {0});
    row(u"CAFÉ resume"_s, {0});
    row(u"cafe\u0301"_s, {0});
    row(u"resumé"_s, {0});
    row(u"well-being"_s, {2});
    row(u"being well"_s, {2});
    row(u"don't"_s, {12});
    row(u"don’t"_s, {12});
    row(u"елку"_s, {6});
    row(u"СПАСИБО"_s, {6});
    row(u"日記"_s, {3});
    row(u"記に"_s, {3});
    row(u"記日"_s, {});
    row(u"感"_s, {3, 4});
    row(u"感谢王"_s, {4});
    row(u"\"很感谢\""_s, {4});
    row(u"感 谢"_s, {4});
    row(u"شكرا"_s, {5});
    row(u"محمد"_s, {});
    row(u"لمحمد"_s, {5});
    row(u"المدرسه"_s, {5});
    row(u"احمد"_s, {5});
    row(u"고마"_s, {7});
    row(u"팀장"_s, {7});
    row(u"हिन्दी"_s, {10});
    row(u"เพื่อน"_s, {11});
    row(u"#team"_s, {1, 2});
    row(u"#TEAMW"_s, {2});
    row(u"-#team thank"_s, {0});
    row(u"@priya"_s, {1, 12});
    row(u"@Priyank"_s, {12});
    row(u"@Priya -@priyank"_s, {1});
    row(u"#团"_s, {4});
    row(u"@李"_s, {4});
    row(u"team"_s, {1, 2});
    row(u"before:2026-01-03"_s, {0, 1});
    row(u"after:2026-01-11 kind:grateful"_s, {11, 12});
    row(u"after:2026"_s, {});
    row(u"thank before:2026-01-02"_s, {0});
    row(u"kind:win"_s, {});
    row(u"-kind:win team"_s, {1, 2});
    row(u"a AND b"_s, {8});
    row(u"AND OR NOT NEAR"_s, {8});
    row(u"NEAR e (f) *g* ^h"_s, {8});
    row(u"NEAR(a b)"_s, {});
    row(u"\U0001F389"_s, {9});
    row(u"done \U0001F389"_s, {9});
    row(u"thank \U0001F389"_s, {});
    row(u"c++"_s, {0, 8, 9});
    row(u"%"_s, {9});
    row(u"(f)"_s, {0, 1, 8});
    row(u"nowhere"_s, {});
    row(u"words:thank"_s, {});
}

void JournalSearch::aSearchFinds()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, places);
    QCOMPARE(found(text), places);
    QCOMPARE(found(text, true), places);
}

void JournalSearch::nothingTypedIsAnError_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const QString& text : {u"\""_s,
                                u"\"\""_s,
                                u"\"\"\""_s,
                                u"a\"b\"c"_s,
                                u"\"a"_s,
                                u"a\""_s,
                                u"*"_s,
                                u"a*"_s,
                                u"*a"_s,
                                u"("_s,
                                u")"_s,
                                u"(a"_s,
                                u"a)"_s,
                                u"()"_s,
                                u"^"_s,
                                u"^a"_s,
                                u":"_s,
                                u"a:"_s,
                                u":a"_s,
                                u"{a}"_s,
                                u"a + b"_s,
                                u"+"_s,
                                u"-"_s,
                                u"--"_s,
                                u"--a"_s,
                                u"-\""_s,
                                u"-\"\""_s,
                                u"-#"_s,
                                u"-@"_s,
                                u"# #"_s,
                                u"AND"_s,
                                u"OR"_s,
                                u"NOT"_s,
                                u"NEAR"_s,
                                u"NEAR("_s,
                                u"NEAR()"_s,
                                u"a AND"_s,
                                u"AND a"_s,
                                u"a NOT"_s,
                                u"NOT a"_s,
                                u"';--"_s,
                                u"%"_s,
                                u"_"_s,
                                u"\\"_s,
                                u"a\0b"_s,
                                u"\0"_s,
                                QString(QChar(0xD800)),
                                u"a"_s + QChar(0xDC00),
                                u"\uFFFF"_s,
                                u"\U0010FFFF"_s,
                                u"\u0301"_s,
                                u"\u0651"_s,
                                u"\u200F"_s,
                                u"\uFEFF"_s,
                                u"\U0001E900"_s,
                                u"\U0001FAE0"_s})
        QTest::addRow("%d", number++) << text;
}

void JournalSearch::nothingTypedIsAnError()
{
    QFETCH(QString, text);
    EntryFilter filter;
    filter.text = text;
    for (const bool inBin : {false, true}) {
        filter.inBin = inBin;
        VERIFY_OK(m_store->entries(filter, 0, 10));
        VERIFY_OK(m_store->entryCount(filter));
    }
}

void JournalSearch::whatIsInTheBinIsFoundThereOnly()
{
    const Entry entry = sample::entry(2001, u"unmistakable"_s, QDate(2026, 1, 2));
    Entry binned = entry;
    binned.binnedAt = sample::instant();
    VERIFY_OK(m_store->apply(sample::entriesMade({entry}), sample::instant()));
    QCOMPARE(found(entry.text).size(), 1);
    QCOMPARE(found(entry.text, true).size(), 0);
    JournalChange change;
    change.entries = {{entry, binned}};
    VERIFY_OK(m_store->apply(change, sample::instant()));
    QCOMPARE(found(entry.text).size(), 0);
    QCOMPARE(found(entry.text, true).size(), 1);
    VERIFY_OK(m_store->apply(change.inverse(), sample::instant()));
    QCOMPARE(found(entry.text).size(), 1);
    VERIFY_OK(m_store->apply(sample::entriesMade({entry}).inverse(), sample::instant()));
    QCOMPARE(found(entry.text).size(), 0);
    VERIFY_OK(m_store->verify());
}

void JournalSearch::anEditIsFoundByItsNewWordsOnly()
{
    const Entry entry = sample::entry(2002, u"formerly 昔 #old"_s, QDate(2026, 1, 2));
    Entry edited = entry;
    edited.text = u"nowadays 今 #new"_s;
    edited.day = QDate(2026, 1, 3);
    VERIFY_OK(m_store->apply(sample::entriesMade({entry}), sample::instant()));
    JournalChange change;
    change.entries = {{entry, edited}};
    VERIFY_OK(m_store->apply(change, sample::instant()));
    for (const QString& text : {u"formerly"_s, u"昔"_s, u"#old"_s})
        QCOMPARE(found(text), QList<int>{});
    for (const QString& text : {u"nowadays"_s, u"今"_s, u"#new"_s, u"nowa 今 #ne"_s})
        QVERIFY(found(text).contains(2));
    VERIFY_OK(m_store->apply(change.inverse(), sample::instant()));
    QCOMPARE(found(u"formerly 昔 #old"_s), QList<int>{1});
    VERIFY_OK(m_store->apply(sample::entriesMade({entry}).inverse(), sample::instant()));
    VERIFY_OK(m_store->verify());
}

void JournalSearch::aVeryLongSearchIsAnsweredSoon()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString& text :
         {u"thank "_s.repeated(170'000), QString(1'000'000, u'a'), QString(1'000'000, u'"'), QString(1'000'000, u'感'),
          u"\""_s + u"thank "_s.repeated(170'000) + u"\""_s, u"-a "_s.repeated(300'000), u"#a "_s.repeated(300'000)}) {
        EntryFilter filter;
        filter.text = text;
        VERIFY_OK(m_store->entries(filter, 0, 10));
    }
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void JournalSearch::aReaderSearchesTheBinToo()
{
    const auto reader = sample::opened(m_file.path(), OpenIntent::ReadOnly);
    QVERIFY(reader);
    EntryFilter filter;
    filter.text = u"thank"_s;
    filter.inBin = true;
    QCOMPARE(reader->entryCount(filter).value_or(-1), 3);
    QCOMPARE(reader->entryCount(filter).value_or(-1), 3);
}

QTEST_GUILESS_MAIN(JournalSearch)
#include "journal_search_test.moc"
