// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_place.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace unrut;

Q_DECLARE_METATYPE(std::vector<unrut::Place>)

namespace {

constexpr QDate theDay()
{
    return QDate::fromJulianDay(2461102);
}

/// Makes the moves; false when one goes onto another entry or comes from nowhere.
bool made(const std::vector<PlaceMove>& moves, std::vector<Place>& places)
{
    QSet<Place> taken(places.begin(), places.end());
    for (const PlaceMove& move : moves) {
        const auto moved = std::find(places.begin(), places.end(), move.from);
        if (moved == places.end() || taken.contains(move.to))
            return false;
        taken.remove(move.from);
        taken.insert(move.to);
        *moved = move.to;
    }
    return true;
}

} // namespace

/// The places of entries in the log.
class EntryPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysDoNotOverlap();
    void movesBringADayIntoOrder_data();
    void movesBringADayIntoOrder();
    void anyOrderIsReached();
};

void EntryPlaceTest::daysDoNotOverlap()
{
    QDate day(1900, 1, 1);
    QCOMPARE(firstPlace(day), Place(0));
    for (const QDate next : {QDate(1900, 1, 2), QDate(1999, 12, 31), QDate(2000, 2, 29), QDate(2200, 12, 31)}) {
        QVERIFY(lastPlace(day) < firstPlace(next));
        QVERIFY(firstPlace(next) < lastPlace(next));
        day = next;
    }
}

void EntryPlaceTest::movesBringADayIntoOrder_data()
{
    QTest::addColumn<std::vector<Place>>("ranks");
    QTest::addColumn<int>("moves");
    using Ranks = std::vector<Place>;
    QTest::newRow("no entry") << Ranks{} << 0;
    QTest::newRow("in order") << Ranks{0, 1, 2} << 0;
    QTest::newRow("the first is gone") << Ranks{1, 2, 3} << 3;
    QTest::newRow("one in the middle is gone") << Ranks{0, 2, 3} << 2;
    QTest::newRow("a new one belongs first") << Ranks{3, 0, 1, 2} << 5;
    QTest::newRow("two circles") << Ranks{1, 0, 3, 2} << 6;
    QTest::newRow("a chain and a circle") << Ranks{1, 0, 3, 4} << 5;
    QTest::newRow("far away") << Ranks{1'000'000} << 1;
}

void EntryPlaceTest::movesBringADayIntoOrder()
{
    QFETCH(std::vector<Place>, ranks);
    QFETCH(int, moves);
    std::vector<Place> places = ranks;
    for (Place& place : places)
        place += firstPlace(theDay());
    const std::vector<PlaceMove> found = movesIntoOrder(theDay(), places);
    QCOMPARE(static_cast<int>(found.size()), moves);
    QVERIFY(made(found, places));
    for (size_t i = 0; i < places.size(); ++i)
        QCOMPARE(places[i], firstPlace(theDay()) + static_cast<Place>(i));
}

void EntryPlaceTest::anyOrderIsReached()
{
    QRandomGenerator chance(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<Place> places(static_cast<size_t>(chance.bounded(40)));
        std::iota(places.begin(), places.end(), firstPlace(theDay()) + chance.bounded(3));
        std::shuffle(places.begin(), places.end(), chance);
        const std::vector<PlaceMove> moves = movesIntoOrder(theDay(), places);
        QVERIFY(moves.size() <= places.size() * 3 / 2);
        QVERIFY(made(moves, places));
        for (size_t i = 0; i < places.size(); ++i)
            QCOMPARE(places[i], firstPlace(theDay()) + static_cast<Place>(i));
    }
}

QTEST_APPLESS_MAIN(EntryPlaceTest)
#include "entry_place_test.moc"
