// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/today.h>

#include <QTest>

using namespace unrut;

/// What was answered on Today is not asked again that day.
class TodayDoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineThatIsWrittenIsNotAskedAgain()
    {
        TodayFacts facts = factsAt(9);
        facts.done = {TodayCard::GoodThing};
        QVERIFY(planToday(facts).cards == std::vector{TodayCard::CheckIn});
        QVERIFY(planToday(facts).done == std::vector{TodayCard::GoodThing});
        facts.time = QTime(15, 0); // a win is something else
        QVERIFY(planToday(facts).cards == (std::vector{TodayCard::CheckIn, TodayCard::Win}));
        QVERIFY(planToday(facts).done.empty());
    }
    void howOneIsStaysForTheMorning()
    {
        TodayFacts facts = factsAt(9);
        facts.practice = PracticeKind::Daily;
        facts.done = {TodayCard::CheckIn, TodayCard::Practice};
        QVERIFY(planToday(facts).cards == (std::vector{TodayCard::CheckIn, TodayCard::Practice}));
        facts.time = QTime(15, 0);
        QVERIFY(planToday(facts).cards == std::vector{TodayCard::Win});
        QVERIFY(planToday(facts).done == (std::vector{TodayCard::Practice, TodayCard::CheckIn}));
    }
    void whenAllIsAnsweredNothingIsAsked()
    {
        TodayFacts facts = factsAt(16);
        facts.done = {TodayCard::CheckIn, TodayCard::Win, TodayCard::Practice};
        QVERIFY(planToday(facts).cards.empty());
        facts.wishes.hidden = {TodayCard::CheckIn};
        QVERIFY(planToday(facts).done == std::vector{TodayCard::Win}); // what is switched off is not offered again
        facts.wishes.roughDay = facts.today;
        QVERIFY(planToday(facts).done.empty());
    }

private:
    static TodayFacts factsAt(int hour)
    {
        TodayFacts facts;
        facts.today = QDate(2026, 11, 23);
        facts.time = QTime(hour, 0);
        return facts;
    }
};

QTEST_GUILESS_MAIN(TodayDoneTest)
#include "today_done_test.moc"
