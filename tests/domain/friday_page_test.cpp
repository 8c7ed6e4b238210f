// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/friday_page.h>
#include <domain/gut_and_criteria.h>
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

/// A decision between staying, with \a stay as its only mark, and going, with \a go.
Worksheet decisionOn(QDate day, const QString& stay, const QString& go, const QString& staying = u"Stay here"_s)
{
    Worksheet sheet;
    sheet.id = WorksheetId(uuidV7(QDateTime(day, QTime(9, 0), Qt::UTC).toMSecsSinceEpoch(), 0, 1));
    sheet.play = Play::Decide;
    sheet.day = day;
    sheet.set(u"options"_s, {{{}, u"Learning"_s}, {{}, u"4"_s}, {u"Stay here"_s, stay}, {u"The other team"_s, go}});
    sheet.setText(stayingField, staying);
    return sheet;
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
    void twoReadingsAndMoreSayWhereTheGutLeans_data();
    void twoReadingsAndMoreSayWhereTheGutLeans();
    void ownWeightsSayWhereTheCriteriaLean_data();
    void ownWeightsSayWhereTheCriteriaLean();
    void aGutThatGoesAgainstTheCriteriaIsNoticed();
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
    pages.reserve(4);
    for (qint64 week = 0; week < 4; ++week)
        pages.push_back(pageOn(friday.addDays(-7 * week), 8));
    QCOMPARE(engineContext({}, {}, friday, {}, pages).gutReadingsForGo, 4);
    QCOMPARE(engineContext({}, {}, friday.addDays(30), {}, pages).gutReadingsForGo, 1);
}

void FridayPageTest::twoReadingsAndMoreSayWhereTheGutLeans_data()
{
    QTest::addColumn<QList<int>>("guts"); // this week's first
    QTest::addColumn<int>("leaning");     // -1: none
    const int stay = static_cast<int>(Leaning::Stay);
    const int go = static_cast<int>(Leaning::Go);
    QTest::newRow("nothing") << QList<int>{} << -1;
    QTest::newRow("a single one") << QList<int>{10} << -1;
    QTest::newRow("go") << QList<int>{8, 6} << go;
    QTest::newRow("almost go") << QList<int>{7, 6} << -1;
    QTest::newRow("stay") << QList<int>{2, 4} << stay;
    QTest::newRow("almost stay") << QList<int>{3, 4} << -1;
    QTest::newRow("older ones do not count") << QList<int>{8, 8, 8, 8, 8, 0, 0} << go;
}

void FridayPageTest::twoReadingsAndMoreSayWhereTheGutLeans()
{
    QFETCH(QList<int>, guts);
    QFETCH(int, leaning);
    std::vector<FridayPage> pages{pageOn(friday.addDays(7), 0), pageOn(friday.addDays(-1))}; // to come; none said
    for (qsizetype week = 0; week < guts.size(); ++week)
        pages.push_back(pageOn(friday.addDays(-7 * week), guts.at(week)));
    QVERIFY(gutLeaning(pages, friday) == (leaning < 0 ? std::nullopt : std::optional(static_cast<Leaning>(leaning))));
}

void FridayPageTest::ownWeightsSayWhereTheCriteriaLean_data()
{
    QTest::addColumn<QString>("stay");
    QTest::addColumn<QString>("go");
    QTest::addColumn<QString>("staying");
    QTest::addColumn<int>("leaning"); // -1: none
    const QString here = u"Stay here"_s;
    QTest::newRow("staying comes first") << u"5"_s << u"2"_s << here << static_cast<int>(Leaning::Stay);
    QTest::newRow("going comes first") << u"2"_s << u"5"_s << here << static_cast<int>(Leaning::Go);
    QTest::newRow("too close for numbers") << u"3"_s << u"3"_s << here << -1;
    QTest::newRow("nobody said which") << u"5"_s << u"2"_s << QString() << -1;
    QTest::newRow("renamed since") << u"5"_s << u"2"_s << u"Stay"_s << -1;
    QTest::newRow("no marks yet") << QString() << u"2"_s << here << -1;
}

void FridayPageTest::ownWeightsSayWhereTheCriteriaLean()
{
    QFETCH(QString, stay);
    QFETCH(QString, go);
    QFETCH(QString, staying);
    QFETCH(int, leaning);
    const auto expected = leaning < 0 ? std::nullopt : std::optional(static_cast<Leaning>(leaning));
    Worksheet sheet = decisionOn(friday, stay, go, staying);
    QVERIFY(criteriaLeaning(sheet) == expected);
    sheet.play = Play::Mentor;
    QVERIFY(!criteriaLeaning(sheet));
}

void FridayPageTest::aGutThatGoesAgainstTheCriteriaIsNoticed()
{
    const std::vector<FridayPage> go{pageOn(friday, 9), pageOn(friday.addDays(-7), 8)};
    const Worksheet stay = decisionOn(friday.addDays(-20), u"5"_s, u"1"_s);
    const auto mismatch = gutMismatch(go, {stay}, friday);
    QVERIFY(mismatch && mismatch->gut == Leaning::Go && mismatch->worksheet == stay.id);
    QCOMPARE(mismatch->day, stay.day);
    QVERIFY2(!gutMismatch({}, {stay}, friday), "no gut");
    QVERIFY2(!gutMismatch(go, {}, friday), "no criteria");
    const Worksheet leave = decisionOn(friday.addDays(-3), u"1"_s, u"5"_s);
    QVERIFY2(!gutMismatch(go, {leave, stay}, friday), "the newest weights agree");
    Worksheet binned = leave;
    binned.binnedAt = QDateTime(friday, QTime(9, 0), Qt::UTC);
    QVERIFY(gutMismatch(go, {stay, binned}, friday));
    const Worksheet unsaid = decisionOn(friday, u"1"_s, u"5"_s, {});
    QVERIFY2(gutMismatch(go, {stay, unsaid}, friday), "one that says nothing hides none that does");
}

QTEST_APPLESS_MAIN(FridayPageTest)
#include "friday_page_test.moc"
