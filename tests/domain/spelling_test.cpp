// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/spelling.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Which words of a text are looked up, and in which dictionary.
class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFound_data();
    void wordsAreFound();
    void placesAreThoseInTheText();
    void theBestDictionaryIsChosen_data();
    void theBestDictionaryIsChosen();
};

void SpellingTest::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u" \n "_s << QStringList();
    QTest::newRow("a sentence") << u"Quiet morning, at last."_s
                                << QStringList{u"Quiet"_s, u"morning"_s, u"at"_s, u"last"_s};
    QTest::newRow("apostrophes within") << u"don't 'quoted' isn’t"_s
                                        << QStringList{u"don't"_s, u"quoted"_s, u"isn’t"_s};
    QTest::newRow("parts of a word") << u"well-known and/or"_s << QStringList{u"well"_s, u"known"_s, u"and"_s, u"or"_s};
    QTest::newRow("tags and people") << u"Thanks @Priya, #team-work again"_s << QStringList{u"Thanks"_s, u"again"_s};
    QTest::newRow("addresses") << u"see https://example.org/pgae, www.exmaple.org or me@exmaple.org"_s
                               << QStringList{u"see"_s, u"or"_s};
    QTest::newRow("files") << u"read notse.txt and C:\\temp"_s << QStringList{u"read"_s, u"and"_s};
    QTest::newRow("figures") << u"3 of B2B in 2026, 2nd"_s << QStringList{u"of"_s, u"in"_s};
    QTest::newRow("capitals within") << u"my CV on YouTube"_s << QStringList{u"my"_s, u"on"_s};
    QTest::newRow("single letters") << u"a b I am"_s << QStringList{u"am"_s};
    QTest::newRow("a sign alone") << u"one # two @ three"_s << QStringList{u"one"_s, u"two"_s, u"three"_s};
    QTest::newRow("umlauts and accents") << u"Größe à l'équipe"_s << QStringList{u"Größe"_s, u"l'équipe"_s};
    QTest::newRow("another script") << u"شكرا جزيلا"_s << QStringList{u"شكرا"_s, u"جزيلا"_s};
    QTest::newRow("no word is that long") << QString(200, u'a') << QStringList();
    QTest::newRow("pictures are no letters") << u"so🙂good"_s << QStringList();
}

void SpellingTest::wordsAreFound()
{
    QFETCH(QString, text);
    QStringList words;
    for (const WordPlace& place : wordsToSpell(text))
        words.append(text.mid(place.from, place.length));
    QTEST(words, "words");
}

void SpellingTest::placesAreThoseInTheText()
{
    const std::vector<WordPlace> expected{{2, 4}, {8, 3}};
    QVERIFY(wordsToSpell(u"  tset (one)"_s) == expected);
}

void SpellingTest::theBestDictionaryIsChosen_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("chosen");
    const QStringList german{u"de_AT"_s, u"de_CH"_s, u"de_DE"_s, u"en_US"_s};
    QTest::newRow("the same") << QString() << u"de_CH"_s << german << u"de_CH"_s;
    QTest::newRow("that of the language's own country") << QString() << u"de_LU"_s << german << u"de_DE"_s;
    QTest::newRow("any of the language") << QString() << u"de_LU"_s << QStringList{u"de_AT"_s, u"en_US"_s}
                                         << u"de_AT"_s;
    QTest::newRow("one without a country") << QString() << u"fr_CA"_s << QStringList{u"fr"_s, u"fr_FR"_s} << u"fr"_s;
    QTest::newRow("none of the language") << QString() << u"es_ES"_s << german << QString();
    QTest::newRow("what is wanted") << u"en_US"_s << u"de_DE"_s << german << u"en_US"_s;
    QTest::newRow("what is wanted and gone") << u"fr_FR"_s << u"de_DE"_s << german << QString();
    QTest::newRow("none at all") << QString() << u"en_US"_s << QStringList() << QString();
}

void SpellingTest::theBestDictionaryIsChosen()
{
    QFETCH(QString, wanted);
    QFETCH(QString, locale);
    QFETCH(QStringList, there);
    QTEST(dictionaryFor(wanted, locale, there), "chosen");
}

QTEST_APPLESS_MAIN(SpellingTest)
#include "spelling_test.moc"
