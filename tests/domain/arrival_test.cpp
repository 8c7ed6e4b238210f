// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/check_rhythm.h>
#include <domain/text.h>
#include <support/made_checks.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 2);

QDate dayOf(size_t check)
{
    return monday.addDays(28 * static_cast<qint64>(check));
}

/// Checks four weeks apart in which exhaustion and lost interest, and so Spark, are what \a burden says.
std::vector<Check> course(const std::vector<int>& burden)
{
    std::vector<Check> checks;
    checks.reserve(burden.size());
    for (const int value : burden)
        checks.push_back(checkScoring({{Domain::Exh, value}, {Domain::Int, value}}, 25, dayOf(checks.size())));
    return checks;
}

Arrival openedOn(QDate day)
{
    Arrival arrival;
    arrival.day = day;
    arrival.domain = Domain::Exh;
    arrival.createdAt = QDateTime(day, QTime(9, 0), Qt::UTC);
    return arrival;
}

Goal goalFor(Domain domain, BoardColumn column, QDate doneDay = {})
{
    Goal goal;
    goal.title = u"goal"_s;
    goal.domain = domain;
    goal.column = column;
    goal.doneDay = doneDay;
    return goal;
}

} // namespace

/// When the page 'The way out' opens, and when 'What helped last time' comes back.
class ArrivalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreCleanedAndEmptySignsGo();
    void theLastOpenedByADayCounts();
    void twoBetterChecksRunningOpenIt_data();
    void twoBetterChecksRunningOpenIt();
    void sparkHasToBeBetterToo();
    void itIsOfferedOnceInARun();
    void theFocusIsJudgedElseWhatWasFinishedLast();
    void aLaterCheckThatIsWorseBringsItBack();
};

void ArrivalTest::textsAreCleanedAndEmptySignsGo()
{
    Arrival arrival = openedOn(monday);
    arrival.helpers = u" Dana "_s;
    arrival.letter = u"it passed\r\n"_s;
    arrival.signs = {{u" no lunch "_s, {}}, {{}, u" "_s}, {{}, u"call"_s}};
    const Result<Arrival> valid = validatedArrival(arrival);
    QVERIFY(valid);
    QCOMPARE(valid->helpers, u"Dana"_s);
    QCOMPARE(valid->letter, u"it passed"_s);
    QCOMPARE(valid->signs, (std::vector<EarlySign>{{u"no lunch"_s, {}}, {{}, u"call"_s}}));
    arrival.signs.assign(mostEarlySigns + 1, {u"sign"_s, {}});
    QCOMPARE(validatedArrival(arrival).error().code, ErrorCode::OutOfRange);
    arrival.signs = {{QString(maxTitleLength + 1, u'a'), {}}};
    QCOMPARE(validatedArrival(arrival).error().code, ErrorCode::TextTooLong);
    arrival = openedOn({});
    QCOMPARE(validatedArrival(arrival).error().code, ErrorCode::InvalidDay);
}

void ArrivalTest::theLastOpenedByADayCounts()
{
    Arrival second = openedOn(dayOf(1));
    const std::vector<Arrival> both{openedOn(dayOf(0)), second};
    QVERIFY(!arrivalOn(both, monday.addDays(-1)));
    QCOMPARE(arrivalOn(both, dayOf(0))->day, dayOf(0));
    QCOMPARE(arrivalOn(both, dayOf(5))->day, dayOf(1));
    second.binnedAt = second.createdAt;
    QCOMPARE(arrivalOn({openedOn(dayOf(0)), second}, dayOf(5))->day, dayOf(0));
}

void ArrivalTest::twoBetterChecksRunningOpenIt_data()
{
    QTest::addColumn<std::vector<int>>("burden");
    QTest::addColumn<bool>("due");
    QTest::newRow("one check") << std::vector{100} << false;
    QTest::newRow("one better check") << std::vector{100, 50} << false;
    QTest::newRow("two better checks") << std::vector{100, 50, 50} << true;
    QTest::newRow("better, then back") << std::vector{100, 50, 100} << false;
    QTest::newRow("back between two better") << std::vector{100, 50, 100, 50} << false;
    QTest::newRow("two better at the end") << std::vector{100, 100, 75, 50, 50} << true;
    QTest::newRow("all the same") << std::vector{50, 50, 50} << false;
}

void ArrivalTest::twoBetterChecksRunningOpenIt()
{
    QFETCH(std::vector<int>, burden);
    QFETCH(bool, due);
    const std::vector<Check> checks = course(burden);
    const QDate last = checks.back().day;
    QCOMPARE(isArrivalDue(checks, {goalFor(Domain::Exh, BoardColumn::Doing)}, {}, last), due);
    QVERIFY(!isArrivalDue(checks, {goalFor(Domain::Exh, BoardColumn::Doing)}, {}, monday));
}

void ArrivalTest::sparkHasToBeBetterToo()
{
    const std::vector<Check> checks{checkScoring({{Domain::Wkl, 100}}, 50, dayOf(0)),
                                    checkScoring({{Domain::Wkl, 25}}, 50, dayOf(1)),
                                    checkScoring({{Domain::Wkl, 25}}, 50, dayOf(2))};
    QVERIFY(!isArrivalDue(checks, {goalFor(Domain::Wkl, BoardColumn::Doing)}, {}, dayOf(2)));
}

void ArrivalTest::itIsOfferedOnceInARun()
{
    const std::vector<Check> checks = course({100, 50, 50, 50, 50});
    const std::vector<Goal> goals{goalFor(Domain::Exh, BoardColumn::Doing)};
    Arrival opened = openedOn(dayOf(2));
    QVERIFY(isArrivalDue(checks, goals, {}, dayOf(2)));
    QVERIFY(!isArrivalDue(checks, goals, {opened}, dayOf(2)));
    QVERIFY2(!isArrivalDue(checks, goals, {opened}, dayOf(4)), "still the same run");
    QVERIFY2(isArrivalDue(checks, goals, {openedOn(monday)}, dayOf(4)), "one of an earlier rut");
    opened.binnedAt = opened.createdAt;
    QVERIFY(isArrivalDue(checks, goals, {opened}, dayOf(4)));
}

void ArrivalTest::theFocusIsJudgedElseWhatWasFinishedLast()
{
    const std::vector<Check> checks{checkScoring({{Domain::Grw, 100}}, 25, monday)};
    QCOMPARE(arrivalDomain(checks, {}, monday), std::optional(Domain::Grw));
    const Goal early = goalFor(Domain::App, BoardColumn::Done, monday.addDays(-9));
    const Goal late = goalFor(Domain::Rel, BoardColumn::Done, monday.addDays(-2));
    QCOMPARE(arrivalDomain(checks, {late, early}, monday), std::optional(Domain::Rel));
    QCOMPARE(arrivalDomain(checks, {late, goalFor(Domain::Dec, BoardColumn::Doing)}, monday),
             std::optional(Domain::Dec));
    QVERIFY(!arrivalDomain({}, {}, monday));
}

void ArrivalTest::aLaterCheckThatIsWorseBringsItBack()
{
    const std::vector<Check> checks = course({100, 25, 25, 25, 75});
    const Arrival arrival = openedOn(dayOf(2).addDays(1));
    QVERIFY(!hasWorsenedSince(arrival, checks, dayOf(2).addDays(2)));
    QVERIFY(!hasWorsenedSince(arrival, checks, dayOf(3)));
    QVERIFY(hasWorsenedSince(arrival, checks, dayOf(4)));
    QVERIFY2(!hasWorsenedSince(openedOn(dayOf(4)), checks, dayOf(4)), "no check since");
    QVERIFY2(!hasWorsenedSince(openedOn(monday.addDays(-1)), checks, dayOf(4)), "no check before it");
}

QTEST_APPLESS_MAIN(ArrivalTest)
#include "arrival_test.moc"
