// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_words.h"

#include <wording/translations.h>

#include <QTest>
#include <QTranslator>

using namespace unrut;

/// Qt's own windows in our languages.
class QtWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printingSpeaksTheLanguage_data();
    void printingSpeaksTheLanguage();
};

void QtWordsTest::printingSpeaksTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = wording::languages();
    for (const QString& language : languages) {
        if (language != QStringLiteral("en"))
            QTest::newRow(qPrintable(language)) << language;
    }
}

void QtWordsTest::printingSpeaksTheLanguage()
{
    QFETCH(const QString, language);
    QTranslator ours;
    QVERIFY(ours.load(QStringLiteral(":/i18n/unrut_%1.qm").arg(language)));
    for (const wording::QtWord& word : wording::wordsThatQtLacks())
        QVERIFY2(!ours.translate(word.context, word.text).isEmpty(), word.text);
    // Whoever prints is told in the language that is spoken, whichever catalogue has the word.
    wording::Translations translations;
    translations.speak(language);
    QCOMPARE(QCoreApplication::translate("QPrintSettingsOutput", "Off"), ours.translate("QPrintSettingsOutput", "Off"));
    QVERIFY(QCoreApplication::translate("QPrintDialog", "Print") != QStringLiteral("Print"));
}

QTEST_MAIN(QtWordsTest)
#include "qt_words_test.moc"
