// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hidden_names.h"

#include <report/report.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class HiddenNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentionsBecomeInitials_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nobody") << u"A quiet day, a@b is nobody"_s << u"A quiet day, aB. is nobody"_s;
        QTest::newRow("one") << u"@Priya helped"_s << u"P. helped"_s;
        QTest::newRow("in lower case") << u"with @priya"_s << u"with P."_s;
        QTest::newRow("two parts") << u"@Anna-Lena called"_s << u"A.L. called"_s;
        QTest::newRow("end of a sentence") << u"Lunch with @Ivo. Good."_s << u"Lunch with I. Good."_s;
        QTest::newRow("possessive") << u"@Bea’s desk"_s << u"B.’s desk"_s;
        QTest::newRow("two together") << u"@Ivo and @Bea"_s << u"I. and B."_s;
        QTest::newRow("Arabic") << u"شكرا @ليلى"_s << u"شكرا ل."_s;
        QTest::newRow("Devanagari, with marks") << u"@प्रिया ने"_s << u"प. ने"_s;
        QTest::newRow("a bare sign") << u"3 @ 4"_s << u"3 @ 4"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void mentionsBecomeInitials()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(withoutNames(text), shown);
    }

    void knownNamesAreHiddenWithoutTheirSign_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("in a title") << u"Two talks with Henrik"_s << u"Two talks with H."_s;
        QTest::newRow("at the end") << u"Ask Henrik."_s << u"Ask H."_s;
        QTest::newRow("possessive") << u"Henrik’s idea"_s << u"H.’s idea"_s;
        QTest::newRow("longer word stays") << u"Henriksen and Henrikson"_s << u"Henriksen and Henrikson"_s;
        QTest::newRow("longer name first") << u"Anna-Lena and Anna"_s << u"A.L. and A."_s;
        QTest::newRow("a word in lower case stays") << u"she will go, Will stays"_s << u"she will go, W. stays"_s;
        QTest::newRow("with a sign that was unknown") << u"Henrik met @Zoe"_s << u"H. met Z."_s;
    }
    void knownNamesAreHiddenWithoutTheirSign()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        const HiddenNames names({u"Henrik"_s, u"@Anna"_s, u"Anna-Lena"_s, u"Will"_s, u""_s, u"@"_s, u"a.c"_s});
        QCOMPARE(names.hiddenIn(text), shown);
    }

    void everyWordOfANameIsHidden_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const QString& text, const QString& shown) {
            QTest::newRow(name) << text << shown;
        };
        row("the whole", u"Dana Weber called"_s, u"D.W. called"_s);
        row("the given name", u"Dana said to begin small"_s, u"D. said to begin small"_s);
        row("the family name", u"Ask Weber first"_s, u"Ask W. first"_s);
        row("in lower case", u"told dana, and weber too"_s, u"told D., and W. too"_s);
        row("in upper case", u"DANA WEBER, DANA"_s, u"D.W., D."_s);
        row("a German genitive", u"Danas Idee, WEBERS Plan"_s, u"D.s Idee, W.S Plan"_s);
        row("a possessive", u"Dana's and Dana’s"_s, u"D.'s and D.’s"_s);
        row("in one word", u"wrote to DanaWeber and dana_weber.txt"_s, u"wrote to D. and D.W.txt"_s);
        row("beside digits", u"dana2024"_s, u"D.2024"_s);
        row("over a line's end", u"Dana\nWeber"_s, u"D.W."_s);
        row("decomposed accents", u"Jose\u0301 came"_s, u"J. came"_s);
        row("without its accents", u"Jose Perez came"_s, u"J.P. came"_s);
        row("accents where there are none", u"Dána"_s, u"D."_s);
        row("a word that begins alike", u"Danach im Weberei-Museum"_s, u"Danach im Weberei-Museum"_s);
        row("title and particle stay", u"Dr. No and van life of the team"_s, u"Dr. No and van life of the team"_s);
        row("a name with a title", u"Dr. Ruiz, Ruiz"_s, u"D.R., R."_s);
        row("a name with a particle", u"Mies van der Berg and Berg"_s, u"M.V.D.B. and B."_s);
        row("a name that is a word", u"I will ask Will, WILL, Will Stone; a stone"_s,
            u"I will ask W., W., W.S.; a stone"_s);
        row("a short name", u"Al and AL, als und al"_s, u"A. and A., als und al"_s);
        row("one letter is none", u"a Q and q"_s, u"a Q and q"_s);
        row("humps of a mention", u"@AnnaLenz, Anna, Lenz"_s, u"A., A., L."_s);
        row("Arabic with what is joined to it", u"مع ليلى وليلى لليلى"_s, u"مع ل. ول. لل."_s);
        row("no spaces between words", u"我见到王伟了"_s, u"我见到王.了"_s);
        row("a group as a whole", u"the python user group, a user group"_s, u"the P.U.G., a user group"_s);
    }
    void everyWordOfANameIsHidden()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        const HiddenNames names({u"Dana Weber"_s, u"José Pérez"_s, u"Dr. Ruiz"_s, u"Mies van der Berg"_s,
                                 u"Will Stone"_s, u"Al"_s, u"Q"_s, u"@AnnaLenz"_s, u"ليلى"_s, u"王伟"_s},
                                {u"Python User Group"_s});
        QCOMPARE(names.hiddenIn(text), shown);
    }

    void namesAreNoPatterns()
    {
        QCOMPARE(HiddenNames({u"Ad.a"_s}).hiddenIn(u"Adxa and Ad.a"_s), u"Adxa and A."_s);
        QCOMPARE(HiddenNames({u"(Ida|Eva)"_s, u"["_s, u"\\E"_s}).hiddenIn(u"(Ida|Eva) [ \\E"_s), u"(I.|E.) [ \\E"_s);
        QCOMPARE(HiddenNames(QStringList()).hiddenIn(u"Henrik"_s), u"Henrik"_s);
        QCOMPARE(HiddenNames().hiddenIn(u"Henrik and @Zoe"_s), u"Henrik and Z."_s);
    }
};

QTEST_APPLESS_MAIN(HiddenNamesTest)
#include "hidden_names_test.moc"
