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
    void everyTableSpeaksGerman();
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

void TranslationsTest::everyTableSpeaksGerman()
{
    wording::Translations translations;
    translations.speak(u"en"_s);
    const QStringList english = everyText();
    translations.speak(u"de"_s);
    const QStringList german = everyText();
    QVERIFY(english.size() > 400);
    QCOMPARE(german.size(), english.size());
    for (qsizetype place = 0; place < english.size(); ++place)
        QVERIFY2(german[place] != english[place], qPrintable(english[place]));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
