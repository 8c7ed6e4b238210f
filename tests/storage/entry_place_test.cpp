// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_place.h"

#include <QTest>

using namespace unrut;

/// The places of entries in the log.
class EntryPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysDoNotOverlap();
    void aPlaceLiesBetweenItsNeighbours();
    void aDayTakesManyInARow();
    void aGapThatIsUsedUpIsTold();
    void spreadAndParkedPlacesKeepApart();
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

void EntryPlaceTest::aPlaceLiesBetweenItsNeighbours()
{
    const QDate day(2026, 3, 2);
    const Place first = placeBetween(day, {}, {}).value();
    QVERIFY(first > firstPlace(day));
    QVERIFY(first < lastPlace(day));
    const Place before = placeBetween(day, {}, first).value();
    const Place after = placeBetween(day, first, {}).value();
    const Place between = placeBetween(day, first, after).value();
    QVERIFY(before < first);
    QVERIFY(first < between);
    QVERIFY(between < after);
}

void EntryPlaceTest::aDayTakesManyInARow()
{
    const QDate day(2200, 12, 31);
    std::optional<Place> last;
    for (int i = 0; i < 1'000'000; ++i) {
        const std::optional<Place> next = placeBetween(day, last, {});
        QVERIFY(next && next > last && *next <= lastPlace(day));
        last = next;
    }
}

void EntryPlaceTest::aGapThatIsUsedUpIsTold()
{
    const QDate day(2026, 3, 2);
    const Place low = placeBetween(day, {}, {}).value();
    std::optional<Place> high = placeBetween(day, low, {});
    int fitted = 0;
    while ((high = placeBetween(day, low, high)))
        ++fitted;
    QCOMPARE(fitted, 20);
    QVERIFY(!placeBetween(day, low, low + 1));
}

void EntryPlaceTest::spreadAndParkedPlacesKeepApart()
{
    const QDate day(2026, 3, 2);
    QVERIFY(spreadPlace(day, 0) > firstPlace(day));
    QVERIFY(spreadPlace(day, 1'000'000) < parkedPlace(day, 0));
    QVERIFY(parkedPlace(day, 1'000'000) <= lastPlace(day));
    // Nobody is given a place among the parked ones.
    QVERIFY(!placeBetween(day, parkedPlace(day, 0) - 1, {}));
}

QTEST_APPLESS_MAIN(EntryPlaceTest)
#include "entry_place_test.moc"
