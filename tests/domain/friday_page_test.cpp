// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/friday_page.h>
#include <domain/standing.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate friday(2026, 11, 27);

FridayPage pageOn(QDate day, std::optional<int> gut = {})
{
    FridayPage page;
    page.day = day;
    page.gut = gut;
    return page;
}

} // namespace

/// The Friday page: what it may hold, which one is this week's, and what its gut readings open.
class FridayPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreTheirOwnInverse();
    void whatIsOutOfRangeIsRefused_data();
    void whatIsOutOfRangeIsRefused();
    void thePulseIsOfTheFocus();
    void aWeekRunsFromMonday();
    void gutReadingsCountForFiveWeeks_data();
    void gutReadingsCountForFiveWeeks();
    void fourOfThemOpenTheGate();
};

void FridayPageTest::keysAreTheirOwnInverse()
{
    for (int i = 0; i < focusAnswerCount; ++i) {
        const auto answer = static_cast<FocusAnswer>(i);
        QVERIFY(focusAnswerFromKey(focusAnswerKey(answer)) == answer);
    }
    QVERIFY(!focusAnswerFromKey(u"maybe"_s));
}

void FridayPageTest::whatIsOutOfRangeIsRefused_data()
{
    QTest::addColumn<int>("gut");
    QTest::addColumn<int>("pulse");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the ends") << 10 << 100 << true;
    QTest::newRow("nothing felt, nothing true") << 0 << 0 << true;
    QTest::newRow("too much gut") << 11 << 50 << false;
    QTest::newRow("too little") << -1 << 50 << false;
    QTest::newRow("no answer of the scale") << 5 << 40 << false;
}

void FridayPageTest::whatIsOutOfRangeIsRefused()
{
    QFETCH(int, gut);
    QFETCH(int, pulse);
    FridayPage page = pageOn(friday, gut);
    page.pulse = {{0, pulse}};
    page.stuck = u"  the budget "_s;
    const auto valid = validatedFridayPage(page);
    QTEST(valid.has_value(), "fits");
    if (valid)
        QCOMPARE(valid->stuck, u"the budget"_s);
    page.day = {};
    QVERIFY(!validatedFridayPage(page));
}

void FridayPageTest::thePulseIsOfTheFocus()
{
    const auto keys = [](const std::optional<Domain>& focus) {
        QStringList all;
        for (const ItemIndex item : pulseItems(focus))
            all.append(QString::fromLatin1(checkItems().at(static_cast<size_t>(item)).key));
        return all;
    };
    QCOMPARE(keys({}), (QStringList{u"exh1"_s, u"int1"_s}));
    QCOMPARE(keys(Domain::Grw), (QStringList{u"exh1"_s, u"int1"_s, u"grw1"_s}));
    QCOMPARE(keys(Domain::Exh), (QStringList{u"exh1"_s, u"int1"_s}));
}

void FridayPageTest::aWeekRunsFromMonday()
{
    std::vector<FridayPage> pages{pageOn(friday.addDays(-5)), pageOn(friday.addDays(-4))};
    QCOMPARE(pageOfWeek(pages, friday), &pages[1]); // of the Monday; the Sunday before is last week's
    QCOMPARE(pageOfWeek(pages, friday.addDays(2)), &pages[1]);
    QVERIFY(!pageOfWeek(pages, friday.addDays(3)));
    pages[1].binnedAt = QDateTime(friday, QTime(9, 0), Qt::UTC);
    QVERIFY(!pageOfWeek(pages, friday));
}

void FridayPageTest::gutReadingsCountForFiveWeeks_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<int>("gut");
    QTest::addColumn<int>("count");
    QTest::newRow("today") << 0 << 7 << 1;
    QTest::newRow("five weeks less a day") << 34 << 10 << 1;
    QTest::newRow("five weeks") << 35 << 10 << 0;
    QTest::newRow("six") << 0 << 6 << 0;
    QTest::newRow("to come") << -1 << 9 << 0;
}

void FridayPageTest::gutReadingsCountForFiveWeeks()
{
    QFETCH(int, daysAgo);
    QFETCH(int, gut);
    QTEST(gutReadingsForGo({pageOn(friday.addDays(-daysAgo), gut)}, friday), "count");
}

void FridayPageTest::fourOfThemOpenTheGate()
{
    std::vector<FridayPage> pages;
    for (int week = 0; week < 4; ++week)
        pages.push_back(pageOn(friday.addDays(-7 * week), 8));
    QCOMPARE(engineContext({}, {}, friday, {}, pages).gutReadingsForGo, 4);
    QCOMPARE(engineContext({}, {}, friday.addDays(30), {}, pages).gutReadingsForGo, 1);
}

QTEST_APPLESS_MAIN(FridayPageTest)
#include "friday_page_test.moc"
