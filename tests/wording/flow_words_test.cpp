// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/flow_words.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

FlowSummary summary(int finished, int weeks)
{
    FlowSummary flow;
    for (int i = 0; i < weeks; ++i)
        flow.weeks.push_back({QDate(2026, 11, 2).addDays(7LL * i), i == 0 ? finished : 0});
    for (int day = 0; day < 7 * weeks; ++day)
        flow.flow.push_back({QDate(2026, 11, 2).addDays(day), {0, 1, 0, 0, 0}});
    return flow;
}

} // namespace

class FlowWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleCountsWhatWasFinished();
    void theRateIsOfTheDaysThatThereWereCards();
    void fewFinishedGoalsAreNoBasis();
    void lengthsAreToldInDays();
    void whatIsPastIsNotNow();
    void anAgeNamesItsGoalAndColumn();
    void bandsAreCalledAsTheirColumns();
    void onlyWhatIsInDoingIsUnderWay();
};

void FlowWordsTest::theTitleCountsWhatWasFinished()
{
    QVERIFY(wording::flowTitle(summary(0, 4)).contains(u"none finished"_s));
    QVERIFY(wording::flowTitle(summary(7, 4)).contains(u"7"_s));
    QVERIFY(wording::flowSentences(summary(6, 4)).join(u' ').contains(u"About 1.5 finished a week"_s));
    QVERIFY(!wording::flowSentences(summary(6, 1)).join(u' ').contains(u"a week"_s)); // a week is no rate
}

/// Four weeks that begin on a Thursday touch five weeks of the calendar; and nothing is finished before the first card.
void FlowWordsTest::theRateIsOfTheDaysThatThereWereCards()
{
    FlowSummary flow = summary(6, 4);
    flow.weeks.push_back({QDate(2026, 11, 30), 0});
    QVERIFY(wording::flowSentences(flow).join(u' ').contains(u"About 1.5 finished a week"_s));
    for (int day = 0; day < 14; ++day)
        flow.flow[static_cast<size_t>(day)].cards = {};
    QVERIFY(wording::flowSentences(flow).join(u' ').contains(u"About 3.0 finished a week"_s));
}

void FlowWordsTest::fewFinishedGoalsAreNoBasis()
{
    FlowSummary flow = summary(2, 4);
    flow.lead = FlowSpread{2, 4, 9};
    flow.cycle = FlowSpread{2, 1, 2};
    const QString few = wording::flowSentences(flow).join(u' ');
    QVERIFY(!few.contains(u"half of them"_s));
    QVERIFY(few.contains(u"from three finished ones on"_s));
}

void FlowWordsTest::lengthsAreToldInDays()
{
    FlowSummary flow = summary(3, 4);
    flow.lead = FlowSpread{3, 4, 9};
    flow.cycle = FlowSpread{3, 0, 2};
    flow.inWork = 2;
    const QStringList told = wording::flowSentences(flow);
    const QString all = told.join(u' ');
    QVERIFY(all.contains(u"half of them took 4 days or less, 85 % of them 9 days or less"_s));
    QVERIFY(all.contains(u"half of them took a day or less, 85 % of them 2 days or less"_s));
    QVERIFY(all.contains(u"2 cards are in Doing now."_s));
    QVERIFY(!all.contains(u"from three finished ones on"_s));
}

void FlowWordsTest::whatIsPastIsNotNow()
{
    FlowSummary flow = summary(3, 4);
    flow.inWork = 2;
    QCOMPARE(wording::flowSentences(flow).last(), u"2 cards are in Doing now."_s);
    QCOMPARE(wording::flowSentences(flow, true).last(), u"2 cards were in Doing at the end."_s);
}

void FlowWordsTest::anAgeNamesItsGoalAndColumn()
{
    const FlowAge age{{}, BoardColumn::Next, 12};
    QCOMPARE(wording::ageLine(age, u"Ask Dana"_s, {}), u"\u2068Ask Dana\u2069: 12 days in Next"_s);
    BoardRules rules;
    rules.names[static_cast<size_t>(BoardColumn::Next)] = u"Soon"_s;
    QVERIFY(wording::ageLine(age, u"x"_s, rules).endsWith(u"in Soon"_s));
    QVERIFY(wording::ageLine(age, u"word "_s.repeated(300), rules).size() < 90);
    QVERIFY(wording::ageLine({{}, BoardColumn::Doing, 0}, u"x"_s, {}).contains(u"since today"_s));
}

void FlowWordsTest::bandsAreCalledAsTheirColumns()
{
    BoardRules rules;
    rules.names[static_cast<size_t>(BoardColumn::Next)] = u"Soon"_s;
    QCOMPARE(wording::flowLineNames(rules), (std::array<QString, 3>{u"Done"_s, u"Doing"_s, u"Soon"_s}));
}

void FlowWordsTest::onlyWhatIsInDoingIsUnderWay()
{
    QCOMPARE(wording::agesTitle(BoardColumn::Doing), u"Under way, longest first"_s);
    QCOMPARE(wording::agesTitle(BoardColumn::Next), u"Waiting, longest first"_s);
}

QTEST_GUILESS_MAIN(FlowWordsTest)
#include "flow_words_test.moc"
