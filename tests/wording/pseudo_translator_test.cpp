// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "local_digits.h"
#include "pseudo_translator.h"

#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/translations.h>

#include <QGuiApplication>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace unrut;
using namespace unrut::wording;
using namespace Qt::StringLiterals;

class PseudoTranslatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextGrowsByAThird();
    void placeholdersAndMnemonicsStay_data();
    void placeholdersAndMnemonicsStay();
    void arabicLettersRunRightToLeft();
    void arabicLettersStayDifferent();
    void whatHoldsNoLetterStays();
    void tagsOfMadeUpLanguagesAreSpoken();
    void arabicRunsRightToLeft();
    void figuresAreWrittenAsTheLocaleDoes_data();
    void figuresAreWrittenAsTheLocaleDoes();
};

void PseudoTranslatorTest::everyTextGrowsByAThird()
{
    const QString source = u"One focus at a time. Drag a card."_s;
    const QString text = pseudoText(PseudoKind::Longer, source);
    QVERIFY(text.size() >= source.size() * 135 / 100);
    QVERIFY(text.startsWith(u'[') && text.endsWith(u']'));
    QVERIFY(text.contains(u"föçüš"_s));
}

void PseudoTranslatorTest::placeholdersAndMnemonicsStay_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("kept");
    QTest::newRow("number") << u"%Ln goals"_s << u"%Ln"_s;
    QTest::newRow("plain number") << u"%n goals"_s << u"%n"_s;
    QTest::newRow("argument") << u"Moved to %1: %L2"_s << u"%1"_s;
    QTest::newRow("second argument") << u"Moved to %1: %L2"_s << u"%L2"_s;
    QTest::newRow("name of the made-up journal") << u"Ask {lead} today"_s << u"{lead}"_s;
    QTest::newRow("mnemonic") << u"Save &all"_s << u"&a"_s;
}

void PseudoTranslatorTest::placeholdersAndMnemonicsStay()
{
    QFETCH(QString, source);
    QFETCH(QString, kept);
    QVERIFY(pseudoText(PseudoKind::Longer, source).contains(kept));
    const QString arabic = pseudoText(PseudoKind::ArabicLetters, source);
    QVERIFY(kept.startsWith(u'&') ? arabic.contains(u'&') : arabic.contains(kept));
}

void PseudoTranslatorTest::arabicLettersRunRightToLeft()
{
    const QString text = pseudoText(PseudoKind::ArabicLetters, u"Good morning"_s);
    QVERIFY(text.isRightToLeft());
    for (const QChar letter : text)
        QVERIFY(letter.isSpace() || letter.script() == QChar::Script_Arabic);
}

/// Two letters with Alt that differ in English lead to two places here, too.
void PseudoTranslatorTest::arabicLettersStayDifferent()
{
    const QString alphabet = u"abcdefghijklmnopqrstuvwxyz"_s;
    QSet<QString> letters;
    for (const QChar letter : alphabet)
        letters.insert(pseudoText(PseudoKind::ArabicLetters, u'&' + letter + u" x"_s).section(u' ', 0, 0));
    QCOMPARE(letters.size(), alphabet.size());
}

void PseudoTranslatorTest::whatHoldsNoLetterStays()
{
    QCOMPARE(pseudoText(PseudoKind::Longer, u", "_s), u", "_s);
    QCOMPARE(pseudoText(PseudoKind::Longer, u"%1 · %2"_s), u"%1 · %2"_s);
}

void PseudoTranslatorTest::tagsOfMadeUpLanguagesAreSpoken()
{
    Translations translations;
    QCOMPARE(translations.speak(u"en-XA"_s), u"en-XA"_s);
    QVERIFY(doesNotApply().startsWith(u'['));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(translations.speak(u"ar-XB"_s), u"ar-XB"_s);
    QVERIFY(doesNotApply().isRightToLeft());
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().zeroDigit(), u"\u0660"_s);
    translations.speak(u"en"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QVERIFY(!languages().contains(u"en-XA"_s));
}

void PseudoTranslatorTest::arabicRunsRightToLeft()
{
    Translations translations;
    QCOMPARE(translations.speak(u"ar"_s), u"ar"_s);
    QVERIFY(doesNotApply().isRightToLeft());
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    translations.speak(u"fr"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void PseudoTranslatorTest::figuresAreWrittenAsTheLocaleDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("figure") << u"%1 من 100، نحو 27"_s << u"%1 من ١٠٠، نحو ٢٧"_s;
    QTest::newRow("fraction") << u"أثر 0.19."_s << u"أثر ٠٫١٩."_s;
    QTest::newRow("time") << u"بعد 15:00"_s << u"بعد ١٥:٠٠"_s;
    QTest::newRow("placeholders") << u"%1 %L2 %n %Ln"_s << u"%1 %L2 %n %Ln"_s;
    QTest::newRow("for machines") << u"utf-8 2026-11-23 v2 %12"_s << u"utf-8 2026-11-23 v2 %12"_s;
}

void PseudoTranslatorTest::figuresAreWrittenAsTheLocaleDoes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, written);
    QCOMPARE(localDigits(text, QLocale(QLocale::Arabic, QLocale::Egypt)), written);
    QCOMPARE(localDigits(text, QLocale(QLocale::Arabic, QLocale::Morocco)), text);
    QCOMPARE(localDigits(text, QLocale(QLocale::German)), text);
}

QTEST_MAIN(PseudoTranslatorTest)
#include "pseudo_translator_test.moc"
