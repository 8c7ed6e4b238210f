// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/search_text.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// How the search reads a text.
class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadForTheSearch_data();
    void textIsReadForTheSearch();
};

void SearchTextTest::textIsReadForTheSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("plain text stays") << u"Grüße, Anna #team!\n"_s << u"Grüße, Anna #team!\n"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("Chinese") << u"我很感謝"_s << u" 我  很  感  謝 "_s;
    QTest::newRow("Japanese") << u"コーヒーを"_s << u" コ  ー  ヒ  ー  を "_s;
    QTest::newRow("half-width Japanese") << u"ｺｰﾋｰ"_s << u" コ  ー  ヒ  ー "_s;
    QTest::newRow("beyond the first plane") << u"\U00020BB7"_s << u" \U00020BB7 "_s;
    QTest::newRow("Korean has spaces") << u"고마워요"_s << u"고마워요"_s;
    QTest::newRow("full-width letters") << u"ＡＢＣ１２"_s << u"ABC12"_s;
    QTest::newRow("ligature") << u"ﬁne"_s << u"fine"_s;
    QTest::newRow("Arabic vowels go") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("Arabic tatweel goes") << u"شـــكرا"_s << u"شكرا"_s;
    QTest::newRow("Arabic letters are folded") << u"أإآٱى"_s << u"اااا\u064A"_s;
    QTest::newRow("Arabic teh marbuta") << u"مدرسة"_s << u"مدرسه"_s;
    QTest::newRow("Persian letters are folded") << u"\u06A9\u06CC"_s << u"\u0643\u064A"_s;
    QTest::newRow("Russian letters are folded") << u"Ёлка ещё"_s << u"Елка еще"_s;
    QTest::newRow("Hebrew vowels go") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("Devanagari marks stay") << u"हिन्दी"_s << u"हिन्दी"_s;
}

void SearchTextTest::textIsReadForTheSearch()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QCOMPARE(searchText(text), read);
    QCOMPARE(searchText(read).simplified(), read.simplified());
}

QTEST_APPLESS_MAIN(SearchTextTest)
#include "search_text_test.moc"
