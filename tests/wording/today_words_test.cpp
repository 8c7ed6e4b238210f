// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/date_words.h>
#include <wording/today_words.h>
#include <wording/typed.h>

#include <QLocale>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

QString said(const Waiting& waiting)
{
    return wording::waitingSentence(waiting, today).remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

/// What Today says.
class TodayWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quietDaysSayWhatTheyAre();
    void everyKindnessIsAnother();
    void everyCardHasAName();
    void timesAreWrittenAsTheLocaleHasThem();
    void whatCameOfAPracticeIsTold();
    void aDayLikeThisIsTold_data();
    void aDayLikeThisIsTold();
    void whatWaitsIsASentence();
    void whatALongTitleSaysIsCut();
    void theSummaryNamesEachKindOnce();
    void nothingIsLateOrShouted();
};

void TodayWordsTest::quietDaysSayWhatTheyAre()
{
    QCOMPARE(wording::quietTitle(DayKind::Away), u"Good to see you."_s);
    QSet<QString> texts;
    for (const DayKind kind : {DayKind::Away, DayKind::Rough, DayKind::DayOff}) {
        QVERIFY(!wording::quietTitle(kind).isEmpty());
        texts.insert(wording::quietText(kind));
    }
    QCOMPARE(texts.size(), 3);
    QVERIFY(wording::quietTitle(DayKind::Ordinary).isEmpty());
}

void TodayWordsTest::everyKindnessIsAnother()
{
    QSet<QString> texts;
    for (int i = -3; i < 3 * wording::kindnessCount; ++i)
        texts.insert(wording::kindness(i));
    QCOMPARE(texts.size(), qsizetype(wording::kindnessCount));
    QCOMPARE(wording::kindness(-1), wording::kindness(wording::kindnessCount - 1));
}

void TodayWordsTest::everyCardHasAName()
{
    QSet<QString> names;
    for (int i = 0; i < todayCardCount; ++i)
        names.insert(wording::todayCardName(static_cast<TodayCard>(i)));
    QCOMPARE(names.size(), qsizetype(todayCardCount));
    QVERIFY(!names.contains(QString()));
}

void TodayWordsTest::timesAreWrittenAsTheLocaleHasThem()
{
    const QLocale before;
    const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(wording::todayCardName(TodayCard::GoodThing),
             u"One good thing, before "_s + wording::clockTime(QTime(15, 0)));
    QVERIFY(wording::todayCardName(TodayCard::Win).contains(u"PM"_s));
}

void TodayWordsTest::whatCameOfAPracticeIsTold()
{
    Practice practice;
    QCOMPARE(wording::keptLine(practice, 0), QString());
    QCOMPARE(wording::keptLine(practice, 3), u"3 starts"_s);
    practice.days = {
        {today, {}, true, {}, {}}, {today.addDays(1), {}, true, {}, {}}, {today.addDays(2), {}, false, {}, {}}};
    QCOMPARE(wording::keptLine(practice, 0), u"Kept on 2 days"_s);
    QCOMPARE(wording::keptLine(practice, 12), u"12 starts · Kept on 2 days"_s);
}

void TodayWordsTest::aDayLikeThisIsTold_data()
{
    QTest::addColumn<QDate>("then");
    QTest::addColumn<QString>("told");
    QTest::newRow("two years") << today.addYears(-2) << u"On this day, 2 years ago"_s;
    QTest::newRow("years") << today.addYears(-7) << u"On this day, 7 years ago"_s;
    QTest::newRow("half a year") << today.addMonths(-6) << u"Half a year ago today"_s;
    QTest::newRow("a month") << today.addMonths(-1) << u"A month ago today"_s;
}

void TodayWordsTest::aDayLikeThisIsTold()
{
    QFETCH(QDate, then);
    QTEST(wording::onThisDayLine(then, today), "told");
}

void TodayWordsTest::whatWaitsIsASentence()
{
    QCOMPARE(said({WaitingKind::Outcome, {}, u"Dana"_s, today}), u"How did the talk with Dana go?"_s);
    QCOMPARE(said({WaitingKind::Decision, {}, u"which offer"_s, today}), u"To decide: which offer"_s);
    QCOMPARE(said({WaitingKind::Person, {}, u"Marcus"_s, today.addDays(-36)}),
             u"5 weeks since you talked with Marcus"_s);
    QCOMPARE(said({WaitingKind::Person, {}, u"Marcus"_s, {}}), u"You wanted to talk with Marcus"_s);
    QCOMPARE(said({WaitingKind::Check, {}, {}, today.addDays(-29)}), u"4 weeks since the last assessment"_s);
}

void TodayWordsTest::whatALongTitleSaysIsCut()
{
    const QString words = u"word "_s.repeated(300).trimmed();
    const QString shown = wording::brief(words);
    QVERIFY(shown.size() <= 120 && shown.size() > 100);
    QVERIFY(shown.endsWith(u"word…"_s)); // after a whole word
    QCOMPARE(wording::brief(u"  short\none "_s), u"short one"_s);
    QCOMPARE(wording::brief(QString(120, u'x')), QString(120, u'x'));
    QCOMPARE(wording::brief(QString(121, u'x')), QString(119, u'x') + u'…');
    // No half of a character is left.
    const QString faces = QString::fromUcs4(U"\U0001F642").repeated(80);
    QVERIFY(wording::brief(faces, 20).size() <= 20);
    QVERIFY(wording::brief(faces, 20).chopped(1).back().isLowSurrogate());
    QVERIFY(wording::brief(faces, 21).chopped(1).back().isLowSurrogate());
    QVERIFY(said({WaitingKind::GoalDue, {}, words, today}).size() < 160);
}

void TodayWordsTest::theSummaryNamesEachKindOnce()
{
    const Waiting decision{WaitingKind::Decision, {}, u"a"_s, today};
    const Waiting person{WaitingKind::Person, {}, u"b"_s, today};
    const Waiting outcome{WaitingKind::Outcome, {}, u"c"_s, today};
    QCOMPARE(wording::waitingSummary({decision, person, person, outcome}), u"a decision, a person, an outcome"_s);
    QCOMPARE(wording::waitingSummary({}), QString());
}

void TodayWordsTest::nothingIsLateOrShouted()
{
    for (int kind = 0; kind < waitingKindCount; ++kind) {
        for (const int days : {0, 1, 30, 900}) {
            const QString sentence = said({static_cast<WaitingKind>(kind), {}, u"x"_s, today.addDays(-days)});
            QVERIFY(!sentence.isEmpty());
            QVERIFY(!sentence.contains(u'!') && !sentence.contains(u"late"_s) && !sentence.contains(u"overdue"_s));
        }
    }
}

QTEST_GUILESS_MAIN(TodayWordsTest)
#include "today_words_test.moc"
