// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include <domain/check.h>
#include <domain/scoring.h>
#include <support/made_checks.h>

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsAreTheModels();
    void shortFormIsTheModels();
    void domainsAreTheModels();
    void eventsAndTheirFlagsAreTheModels();
    void screenItemsAreTheModels();
    void unknownKeysNameNothing();
    void screenTriggersAsTheModelSays_data();
    void screenTriggersAsTheModelSays();
    void everyOrderHoldsTheFormOnceWithFrequencyFirst_data();
    void everyOrderHoldsTheFormOnceWithFrequencyFirst();
    void orderDependsOnTheSeedOnly();
    void noDomainShowsAsABlock();
    void answeredCountLooksAtTheForm();
    void sameAnswersThroughoutAreNoticed_data();
    void sameAnswersThroughoutAreNoticed();
    void oneOtherAnswerInEachBlockIsEnough();
    void onlyACheckThatCanBeKeptIsValid_data();
    void onlyACheckThatCanBeKeptIsValid();
};

void CheckTest::itemsAreTheModels()
{
    size_t place = 0;
    for (const QJsonValue domain : modelData(u"assessment_items.json"_s)["domains"_L1].toArray()) {
        for (const QJsonValue expected : domain["items"_L1].toArray()) {
            QVERIFY(place < checkItems().size());
            const CheckItem& item = checkItems()[place];
            QCOMPARE(QString::fromLatin1(item.key), expected["id"_L1].toString());
            QCOMPARE(domainKey(item.domain), domain["id"_L1].toString());
            const bool frequency = expected["scale"_L1].toString() == "F"_L1;
            QCOMPARE(item.scale, frequency ? AnswerScale::Frequency : AnswerScale::Agreement);
            QCOMPARE(item.reverse, expected["reverse"_L1].toBool());
            QCOMPARE(itemFromKey(expected["id"_L1].toString()), std::optional<ItemIndex>(static_cast<int>(place)));
            ++place;
        }
    }
    QCOMPARE(static_cast<int>(place), itemCount);
}

void CheckTest::shortFormIsTheModels()
{
    const QJsonValue shortForm = modelData(u"assessment_items.json"_s)["short_form"_L1];
    const QJsonArray listed = shortForm["items"_L1].toArray();
    QCOMPARE(static_cast<int>(listed.size()), shortItemCount);
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const CheckItem& row = checkItems()[static_cast<size_t>(item)];
        QCOMPARE(row.inShortForm, listed.contains(QString::fromLatin1(row.key)));
        QCOMPARE(isInForm(item, CheckForm::Short), row.inShortForm);
        QVERIFY(isInForm(item, CheckForm::Full));
    }
}

void CheckTest::domainsAreTheModels()
{
    const QJsonArray domains = modelData(u"assessment_items.json"_s)["domains"_L1].toArray();
    QCOMPARE(static_cast<int>(domains.size()), domainCount);
    for (int i = 0; i < domainCount; ++i) {
        const Domain domain = allDomains()[static_cast<size_t>(i)];
        QCOMPARE(domainKey(domain), domains[i]["id"_L1].toString());
        QCOMPARE(domainFromKey(domains[i]["id"_L1].toString()), std::optional(domain));
    }
}

void CheckTest::eventsAndTheirFlagsAreTheModels()
{
    const QJsonArray events = modelData(u"assessment_items.json"_s)["events"_L1].toArray();
    QCOMPARE(static_cast<int>(events.size()), eventCount);
    for (int i = 0; i < eventCount; ++i) {
        const auto event = static_cast<CheckEvent>(i);
        const QString key = events[i]["id"_L1].toString();
        QCOMPARE(eventKey(event), key);
        QCOMPARE(eventFromKey(key), std::optional(event));

        Check check;
        check.events.set(static_cast<size_t>(i));
        const std::optional<Flag> flag = flagFromKey(events[i]["flag"_L1].toString());
        QCOMPARE(flag.has_value(), !events[i]["flag"_L1].isNull());
        QCOMPARE(score(check).flags, flag ? Flags{*flag} : Flags{});
    }
}

void CheckTest::screenItemsAreTheModels()
{
    const QJsonArray items = modelData(u"assessment_items.json"_s)["wellbeing_screen"_L1]["items"_L1].toArray();
    QCOMPARE(items.size(), 3);
    for (int i = 0; i < items.size(); ++i)
        QCOMPARE(screenItemFromKey(items[i]["id"_L1].toString()), std::optional(i));
}

void CheckTest::unknownKeysNameNothing()
{
    for (const QString& key : {u""_s, u"EXH1"_s, u"exh9"_s, u"exh1 "_s, u"ev_"_s, u"saf4"_s}) {
        QCOMPARE(itemFromKey(key), std::nullopt);
        QCOMPARE(domainFromKey(key), std::nullopt);
        QCOMPARE(eventFromKey(key), std::nullopt);
        QCOMPARE(screenItemFromKey(key), std::nullopt);
    }
}

void CheckTest::screenTriggersAsTheModelSays_data()
{
    QTest::addColumn<QList<int>>("values"); // -1: prefers not to answer, -2: not asked
    QTest::addColumn<bool>("triggers");
    QTest::newRow("nothing answered") << QList<int>{-2, -2, -2} << false;
    QTest::newRow("prefers not to answer") << QList<int>{-1, -1, -1} << false;
    QTest::newRow("one often") << QList<int>{75, 50, 50} << false;
    QTest::newRow("two often") << QList<int>{75, 0, 75} << true;
    QTest::newRow("one nearly always") << QList<int>{0, 100, 0} << true;
    QTest::newRow("one nearly always, others skipped") << QList<int>{-1, -2, 100} << true;
    QTest::newRow("one often, others skipped") << QList<int>{75, -1, -1} << false;
    QTest::newRow("all now and then") << QList<int>{50, 50, 50} << false;
}

void CheckTest::screenTriggersAsTheModelSays()
{
    QFETCH(QList<int>, values);
    QFETCH(bool, triggers);
    WellbeingScreen screen;
    for (size_t i = 0; i < screen.size(); ++i) {
        const int value = values[static_cast<qsizetype>(i)];
        if (value == -1)
            screen[i] = Answer::doesNotApply();
        else if (value >= 0)
            screen[i] = Answer::given(value);
    }
    QCOMPARE(screenTriggers(screen), triggers);
}

void CheckTest::everyOrderHoldsTheFormOnceWithFrequencyFirst_data()
{
    QTest::addColumn<CheckForm>("form");
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {0U, 1U, 42U, 4294967295U}) {
        QTest::addRow("short, seed %u", seed) << CheckForm::Short << seed;
        QTest::addRow("full, seed %u", seed) << CheckForm::Full << seed;
    }
}

void CheckTest::everyOrderHoldsTheFormOnceWithFrequencyFirst()
{
    QFETCH(CheckForm, form);
    QFETCH(quint32, seed);
    const std::vector<ItemIndex> order = itemOrder(form, seed);
    QCOMPARE(order, itemOrder(form, seed));

    std::set<ItemIndex> expected;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (isInForm(item, form))
            expected.insert(item);
    }
    QCOMPARE(std::set<ItemIndex>(order.begin(), order.end()), expected);
    QCOMPARE(order.size(), expected.size());
    QVERIFY(std::is_sorted(order.begin(), order.end(), [](ItemIndex a, ItemIndex b) {
        return checkItems()[static_cast<size_t>(a)].scale < checkItems()[static_cast<size_t>(b)].scale;
    }));
}

void CheckTest::orderDependsOnTheSeedOnly()
{
    std::set<std::vector<ItemIndex>> orders;
    for (quint32 seed = 0; seed < 100; ++seed)
        orders.insert(itemOrder(CheckForm::Short, seed));
    QCOMPARE(static_cast<int>(orders.size()), 100);
    // Kept: a draft resumed on another machine, or by a later version, must go on in the same order.
    const std::vector<ItemIndex> order = itemOrder(CheckForm::Short, 42);
    QStringList keys;
    for (const ItemIndex item : order)
        keys.append(QString::fromLatin1(checkItems()[static_cast<size_t>(item)].key));
    QCOMPARE(keys.join(u' '), u"int1 exh1 rel5 int2 rel1 wkl4 rec1 app1 exh2 prg3 app2 rec2 prg1 exh5 rel4 wkl1 app3 "
                              "grw1 gol3 grw2 gol1 chl3 dec1 val2 val3 chl1 dec4"_s);
}

void CheckTest::noDomainShowsAsABlock()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        const std::vector<ItemIndex> order = itemOrder(CheckForm::Full, seed);
        int longest = 1;
        int run = 1;
        for (size_t i = 1; i < order.size(); ++i) {
            const auto domain = [&](size_t place) { return checkItems()[static_cast<size_t>(order[place])].domain; };
            run = domain(i) == domain(i - 1) ? run + 1 : 1;
            longest = std::max(longest, run);
        }
        QVERIFY2(longest < 5, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void CheckTest::answeredCountLooksAtTheForm()
{
    Check check;
    check.form = CheckForm::Short;
    QCOMPARE(answeredCount(check), 0);
    answerOf(check, "exh1") = Answer::given(50);
    answerOf(check, "exh3") = Answer::given(50);
    answerOf(check, "wkl1") = Answer::doesNotApply();
    QCOMPARE(answeredCount(check), 2);
    check.form = CheckForm::Full;
    QCOMPARE(answeredCount(check), 3);
}

void CheckTest::sameAnswersThroughoutAreNoticed_data()
{
    QTest::addColumn<QString>("which"); // F, A, short, all
    QTest::addColumn<int>("leftOut");
    QTest::addColumn<bool>("noticed");
    QTest::newRow("whole frequency block") << u"F"_s << 0 << true;
    QTest::newRow("20 of the frequency block") << u"F"_s << 11 << true;
    QTest::newRow("19 of the frequency block") << u"F"_s << 12 << false;
    QTest::newRow("whole agreement block") << u"A"_s << 0 << true;
    QTest::newRow("19 of the agreement block") << u"A"_s << 1 << false;
    QTest::newRow("short form") << u"short"_s << 0 << true;
    QTest::newRow("all") << u"all"_s << 0 << true;
    QTest::newRow("nothing answered") << u"all"_s << 51 << false;
}

void CheckTest::sameAnswersThroughoutAreNoticed()
{
    QFETCH(QString, which);
    QFETCH(int, leftOut);
    QFETCH(bool, noticed);
    Check check;
    int skipped = 0;
    for (size_t i = 0; i < check.answers.size(); ++i) {
        const CheckItem& item = checkItems()[i];
        const bool agreement = item.scale == AnswerScale::Agreement;
        const bool meant = which == "all"_L1 || (which == "short"_L1 && item.inShortForm) ||
                           (which == "A"_L1 && agreement) || (which == "F"_L1 && !agreement);
        if (meant && ++skipped > leftOut)
            check.answers[i] = Answer::given(75);
    }
    QCOMPARE(looksStraightLined(check), noticed);
}

void CheckTest::oneOtherAnswerInEachBlockIsEnough()
{
    Check check;
    check.answers.fill(Answer::given(50));
    QVERIFY(looksStraightLined(check));
    answerOf(check, "exh1") = Answer::given(75);
    QVERIFY2(looksStraightLined(check), "the agreement block is still one line");
    answerOf(check, "dec4") = Answer::given(25);
    QVERIFY(!looksStraightLined(check));
}

void CheckTest::onlyACheckThatCanBeKeptIsValid_data()
{
    using Change = std::function<void(Check&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const Change& change, ErrorCode code, const QString& detail) {
        QTest::newRow(name) << change << false << code << detail;
    };
    QTest::newRow("as made") << Change([](Check&) {}) << true << ErrorCode::ReadFailed << QString();
    QTest::newRow("one answer") << Change([](Check& check) {
        check.answers.fill({});
        check.answers[7] = Answer::given(0);
    }) << true << ErrorCode::ReadFailed
                                << QString();
    QTest::newRow("importance 0") << Change([](Check& check) { check.importance[Domain::Grw] = 0; }) << true
                                  << ErrorCode::ReadFailed << QString();
    row("no answers", [](Check& check) { check.answers.fill({}); }, ErrorCode::NoAnswers, {});
    row("nothing applies", [](Check& check) { check.answers.fill(Answer::doesNotApply()); }, ErrorCode::NoAnswers, {});
    row(
        "answer 30", [](Check& check) { answerOf(check, "rel3") = Answer::given(30); }, ErrorCode::InvalidAnswer,
        u"rel3"_s);
    row(
        "answer -25", [](Check& check) { answerOf(check, "exh1") = Answer::given(-25); }, ErrorCode::InvalidAnswer,
        u"exh1"_s);
    row(
        "answer 125", [](Check& check) { answerOf(check, "dec4") = Answer::given(125); }, ErrorCode::InvalidAnswer,
        u"dec4"_s);
    row(
        "screen 10", [](Check& check) { check.screen[1] = Answer::given(10); }, ErrorCode::InvalidAnswer, u"saf2"_s);
    row(
        "importance 60", [](Check& check) { check.importance[Domain::Grw] = 60; }, ErrorCode::OutOfRange,
        u"GRW: 0, 25, 50, 75, 100"_s);
    row("no day", [](Check& check) { check.day = QDate(); }, ErrorCode::InvalidDay, {});
    row(
        "day of another age", [](Check& check) { check.day = QDate(1899, 12, 31); }, ErrorCode::InvalidDay,
        u"1899-12-31"_s);
}

void CheckTest::onlyACheckThatCanBeKeptIsValid()
{
    QFETCH(std::function<void(Check&)>, change);
    QFETCH(bool, valid);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    Check check = checkScoring({}, 50);
    change(check);
    const Status status = validateCheck(check);
    QCOMPARE(status.has_value(), valid);
    if (!valid)
        QCOMPARE(status.error(), (Error{code, detail}));
}

QTEST_APPLESS_MAIN(CheckTest)
#include "check_test.moc"
