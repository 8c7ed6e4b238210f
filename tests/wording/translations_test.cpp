// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/entry_words.h>
#include <wording/error_words.h>
#include <wording/goal_words.h>
#include <wording/play_words.h>
#include <wording/result_words.h>
#include <wording/translations.h>

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishComesFirst();
    void languagesNameThemselves();
    void cLocaleSpeaksEnglishForPeople();
    void unknownLanguageFallsBackToTheSystems();
    void switchingTakesEffectAtOnce();
    void wordsLeaveWithTheirOwner();
    void everyTableSpeaksEveryLanguage_data();
    void everyTableSpeaksEveryLanguage();
    void questionsSayThatTheyAreTranslated();
    void qtSpeaksToo_data();
    void qtSpeaksToo();
};

namespace {

/// Every text of the room that needs no more than an enumerator.
QStringList everyText()
{
    QStringList texts;
    const auto all = [&texts](int count, auto text) {
        for (int place = 0; place < count; ++place)
            texts << text(place);
    };
    all(domainCount, [](int i) {
        const auto domain = static_cast<Domain>(i);
        return QStringList{wording::domainName(domain), wording::domainHint(domain)};
    });
    all(itemCount, [](int i) { return wording::itemText(i); });
    all(eventCount, [](int i) {
        const auto event = static_cast<CheckEvent>(i);
        return QStringList{wording::eventText(event), wording::eventReason(event)};
    });
    all(3, [](int i) { return wording::screenItemText(i); });
    all(playCount, [](int i) {
        const auto play = static_cast<Play>(i);
        return QStringList{wording::playName(play), wording::playLine(play), wording::playDoneWhen(play),
                           wording::evidenceLine(play), wording::firstStepLine(play)} +
               wording::playSteps(play);
    });
    all(columnCount, [](int i) { return wording::columnClause(static_cast<Column>(i)); });
    all(static_cast<int>(Flag::UnsafeToSpeak) + 1, [](int i) { return wording::flagClause(static_cast<Flag>(i)); });
    all(verbCount, [](int i) {
        const auto verb = static_cast<Verb>(i);
        return QStringList{wording::undoName(verb), wording::verbDone(verb)};
    });
    all(goalKindCount, [](int i) { return wording::goalKindName(static_cast<GoalKind>(i)); });
    all(entryKindCount, [](int i) { return wording::prompts(static_cast<EntryKind>(i)); });
    all(static_cast<int>(ErrorCode::Cancelled) + 1, [](int i) {
        const auto code = static_cast<ErrorCode>(i);
        return QStringList{wording::errorSentence({code, {}}), wording::errorSentence({code, QStringLiteral("x")})};
    });
    texts << wording::safetyCard().text << wording::notARut().paragraphs << wording::changeGate().paragraphs;
    return texts;
}

} // namespace

void TranslationsTest::englishComesFirst()
{
    QCOMPARE(wording::languages().constFirst(), u"en"_s);
    QVERIFY(wording::languages().contains(u"de"_s));
}

void TranslationsTest::languagesNameThemselves()
{
    QCOMPARE(wording::languageName(u"en"_s), u"English"_s);
    QCOMPARE(wording::languageName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(wording::languageName(u"es"_s), u"Español"_s);
    QCOMPARE(wording::languageName(u"fr"_s), u"Français"_s);
    QCOMPARE(wording::languageName(u"ar"_s), u"العربية"_s);
}

void TranslationsTest::cLocaleSpeaksEnglishForPeople()
{
    // Tests run with LC_ALL=C.UTF-8.
    wording::Translations translations;
    QCOMPARE(translations.speak(), u"en"_s);
    QCOMPARE(QLocale().toString(1284), u"1,284"_s);
    QCOMPARE(wording::dayName(QDate(2026, 11, 23)), u"Monday, 23 November"_s);
}

void TranslationsTest::unknownLanguageFallsBackToTheSystems()
{
    wording::Translations translations;
    QCOMPARE(translations.speak(u"tlh"_s), u"en"_s);
}

void TranslationsTest::switchingTakesEffectAtOnce()
{
    wording::Translations translations;
    translations.speak(u"en"_s);
    QCOMPARE(wording::duration(1), u"1 minute"_s);
    QCOMPARE(translations.speak(u"de"_s), u"de"_s);
    QCOMPARE(wording::doesNotApply(), u"Trifft nicht zu"_s);
    QCOMPARE(wording::dayName(QDate(2026, 11, 23)), u"Montag, 23. November"_s);
    QCOMPARE(wording::duration(121), u"2 Stunden 1 Minute"_s);
    translations.speak(u"en"_s);
    QCOMPARE(wording::doesNotApply(), u"Does not apply"_s);
}

void TranslationsTest::wordsLeaveWithTheirOwner()
{
    {
        wording::Translations translations;
        translations.speak(u"de"_s);
        QCOMPARE(wording::doesNotApply(), u"Trifft nicht zu"_s);
    }
    QCOMPARE(wording::doesNotApply(), u"Does not apply"_s);
}

void TranslationsTest::everyTableSpeaksEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : wording::languages().mid(1))
        QTest::newRow(qPrintable(language)) << language;
}

void TranslationsTest::everyTableSpeaksEveryLanguage()
{
    QFETCH(const QString, language);
    wording::Translations translations;
    translations.speak(u"en"_s);
    const QStringList english = everyText();
    translations.speak(language);
    const QStringList told = everyText();
    QVERIFY(english.size() > 400);
    QCOMPARE(told.size(), english.size());
    // Words that two languages share: 'Note' is French, too.
    const QStringList shared{u"Note"_s, u"Exploration"_s};
    for (qsizetype place = 0; place < english.size(); ++place)
        QVERIFY2(told[place] != english[place] || shared.contains(told[place]), qPrintable(english[place]));
}

void TranslationsTest::questionsSayThatTheyAreTranslated()
{
    wording::Translations translations;
    translations.speak(u"en"_s);
    QCOMPARE(wording::questionsTranslatedNote(), QString());
    for (const QString& language : wording::languages().mid(1)) {
        translations.speak(language);
        QVERIFY(!wording::questionsTranslatedNote().isEmpty());
    }
}

void TranslationsTest::qtSpeaksToo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("de") << u"de"_s << u"Abbrechen"_s;
    QTest::newRow("es") << u"es"_s << u"Cancelar"_s;
    QTest::newRow("fr") << u"fr"_s << u"Annuler"_s;
    QTest::newRow("ar") << u"ar"_s << u"ألغِ"_s;
}

void TranslationsTest::qtSpeaksToo()
{
    QFETCH(const QString, language);
    QFETCH(const QString, cancel);
    QVERIFY2(QFile::exists(u":/i18n/qtbase_"_s + language + u".qm"_s), "what is built holds Qt's words, too");
    wording::Translations translations;
    translations.speak(language);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
