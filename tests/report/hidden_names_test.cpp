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

    void namesAreNoPatterns()
    {
        QCOMPARE(HiddenNames({u"a.c"_s}).hiddenIn(u"abc a.c"_s), u"abc A."_s);
        QCOMPARE(HiddenNames(QStringList()).hiddenIn(u"Henrik"_s), u"Henrik"_s);
        QCOMPARE(HiddenNames().hiddenIn(u"Henrik and @Zoe"_s), u"Henrik and Z."_s);
    }
};

QTEST_APPLESS_MAIN(HiddenNamesTest)
#include "hidden_names_test.moc"
