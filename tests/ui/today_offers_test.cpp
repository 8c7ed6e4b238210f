// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answered_check.h"
#include "window_fixture.h"

using namespace unrut;
using namespace Qt::StringLiterals;

/// What was answered once on Today is not asked again at the next start.
class TodayOffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void theNextAssessmentIsPutOffForAWeek();
    void thePageOfTheWayOutIsPutOffForAWeek();
    void aClockSetBackAsksAgain();
    void oneWelcomeADayIsEnough();
    void aDayOffStaysAnOrdinaryOne();
    void aDayIsOneOffAsSoonAsItIsSetSo();

private:
    /// Today in a new window, \a days later.
    void startAfter(int days)
    {
        m_open->clock.addDays(days);
        // Somebody who writes is not away.
        QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"here"_s, m_open->clock.today()));
        m_open->show(Tab::Today);
    }
    void take(const std::map<Domain, int>& weights, int daysAgo)
    {
        QVERIFY(m_open->workspace->recordCheck(checkWith(weights, 25, m_open->clock.today().addDays(-daysAgo))));
    }
    [[nodiscard]] bool asksForTheNext() const { return m_open->says(u"Your last assessment was on"_s); }
    [[nodiscard]] bool asksForTheWayOut() const { return m_open->says(u"better in two assessments running"_s); }
    std::unique_ptr<OpenWindow> m_open;
};

void TodayOffersTest::theNextAssessmentIsPutOffForAWeek()
{
    take({{Domain::Grw, 75}}, 28);
    m_open->settings.setWorkingDays({1, 2, 3, 4, 5, 6, 7});
    startAfter(0);
    QVERIFY(asksForTheNext());
    m_open->click(u"Not now"_s);
    QVERIFY(!asksForTheNext());
    startAfter(0);
    QVERIFY(!asksForTheNext());
    startAfter(6);
    QVERIFY(!asksForTheNext());
    startAfter(1);
    QVERIFY(asksForTheNext());
}

void TodayOffersTest::thePageOfTheWayOutIsPutOffForAWeek()
{
    take({{Domain::Exh, 50}, {Domain::Int, 100}}, 60);
    take({{Domain::Exh, 25}, {Domain::Int, 25}}, 20);
    take({{Domain::Exh, 25}, {Domain::Int, 25}}, 1);
    m_open->settings.setWorkingDays({1, 2, 3, 4, 5, 6, 7});
    startAfter(0);
    QVERIFY(asksForTheWayOut());
    m_open->click(u"Not now"_s);
    startAfter(6);
    QVERIFY(!asksForTheWayOut());
    startAfter(1);
    QVERIFY(asksForTheWayOut());
    QVERIFY(!m_open->settings.putOffOn(CheckOffer::NextCheck).isValid()); // each for itself
}

void TodayOffersTest::aClockSetBackAsksAgain()
{
    take({{Domain::Grw, 75}}, 40);
    startAfter(1);
    m_open->click(u"Not now"_s);
    startAfter(-1);
    QVERIFY(asksForTheNext());
}

void TodayOffersTest::oneWelcomeADayIsEnough()
{
    QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"here"_s, m_open->clock.today()));
    m_open->clock.addDays(21);
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Good to see you."_s));
    m_open->click(u"Go on"_s);
    QVERIFY(!m_open->says(u"Good to see you."_s));
    m_open->show(Tab::Today);
    QVERIFY(!m_open->says(u"Good to see you."_s));
    m_open->clock.addDays(1);
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Good to see you."_s));
}

void TodayOffersTest::aDayOffStaysAnOrdinaryOne()
{
    startAfter(5); // a Saturday
    QVERIFY(m_open->says(u"A day off."_s));
    m_open->click(u"Show Today all the same"_s);
    QVERIFY(!m_open->says(u"A day off."_s));
    startAfter(0);
    QVERIFY(!m_open->says(u"A day off."_s));
    startAfter(1);
    QVERIFY(m_open->says(u"A day off."_s));
}

void TodayOffersTest::aDayIsOneOffAsSoonAsItIsSetSo()
{
    startAfter(0); // a Monday
    QVERIFY(!m_open->says(u"A day off."_s));
    m_open->settings.setWorkingDays({2, 3, 4});
    OpenWindow::settle();
    QVERIFY(m_open->says(u"A day off."_s));
    m_open->settings.setWorkingDays({1, 2, 3, 4});
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"A day off."_s));
}

QTEST_MAIN(TodayOffersTest)
#include "today_offers_test.moc"
