// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/answers_json.h>
#include <transfer/summary_json.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2026, 10, 26);
const QDate secondDay(2026, 11, 23);

/// A finished check from an answers file.
Check finished(const QByteArray& json, QDate day)
{
    Check check = *checkFromAnswers(json);
    check.id = CheckId(uuidV7(day.startOfDay(Qt::UTC).toMSecsSinceEpoch(), 0, 1));
    check.day = day;
    check.createdAt = check.finishedAt = QDateTime(day, QTime(9, 0), Qt::UTC);
    return check;
}

QJsonObject summaryOf(const std::vector<Check>& checks, const std::vector<Goal>& goals = {})
{
    return QJsonDocument::fromJson(summaryJson(*standingOn(checks, goals, secondDay))).object();
}

/// All 51 items with the same answer before reversal, those in \a others excepted.
QByteArray allItems(int answer, const QHash<QString, int>& others = {})
{
    QJsonObject items;
    for (const CheckItem& item : checkItems()) {
        const QString key = QString::fromLatin1(item.key);
        items[key] = others.value(key, answer);
    }
    return QJsonDocument(QJsonObject{{"items"_L1, items}}).toJson();
}

} // namespace

class SummaryJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeysAreThoseOfTheInterface();
    void aDomainHasItsScoreAndWhatItRestsOn();
    void whatIsMissingIsNull();
    void suggestionsCarryTheirPartsAndTheirSum();
    void heldPlaysNameTheirRule();
    void aChangeOfTheFocusIsTold();
    void sparkAndTheStartAreTold();
    void whatIsAroundTheCheckIsTold();
    void theSameStandingGivesTheSameBytes();
};

void SummaryJsonTest::theKeysAreThoseOfTheInterface()
{
    const QJsonObject summary = summaryOf({finished(allItems(50), secondDay)});
    QCOMPARE(
        summary.keys(),
        (QStringList{u"blocked"_s,    u"changes"_s,         u"date"_s,     u"domains"_s, u"facets"_s, u"flags"_s,
                     u"focus"_s,      u"foundationFirst"_s, u"gateOpen"_s, u"links"_s,   u"mode"_s,   u"namedCause"_s,
                     u"nextCheck"_s,  u"plays"_s,           u"practice"_s, u"ranked"_s,  u"rhythm"_s, u"safetyCard"_s,
                     u"sinceStart"_s, u"spark"_s,           u"top"_s,      u"trends"_s}));
    QCOMPARE(summary["ranked"_L1].toArray().size(), playCount - 1);
    QCOMPARE(summary["date"_L1].toString(), u"2026-11-23"_s);
    QCOMPARE(summary["domains"_L1].toObject().size(), domainCount);
    QCOMPARE(summary["facets"_L1].toObject().keys(), (QStringList{u"RELC"_s, u"RELI"_s}));
    QCOMPARE(summary["plays"_L1].toObject().size(), playCount - 1); // the foundation is no suggestion
    QVERIFY(summary["gateOpen"_L1].isBool());
    QCOMPARE(summary["foundationFirst"_L1], QJsonValue(true)); // nobody has looked where it began
    QVERIFY(summary["safetyCard"_L1].isBool());
}

void SummaryJsonTest::aDomainHasItsScoreAndWhatItRestsOn()
{
    const QJsonObject domains = summaryOf({finished(
        R"({"items": {"wkl1": 100, "wkl2": 75, "wkl4": 25, "chl1": 50, "chl2": 25}})", secondDay)})["domains"_L1]
                                    .toObject();
    const QJsonObject load = domains["WKL"_L1].toObject();
    QCOMPARE(load.keys(), (QStringList{u"answered"_s, u"band"_s, u"display"_s, u"provisional"_s, u"score"_s}));
    QCOMPARE(load["score"_L1].toDouble(), (100.0 + 75.0 + 75.0) / 3.0);
    QCOMPARE(load["display"_L1].toInt(), 83);
    QCOMPARE(load["band"_L1].toString(), u"pressing"_s);
    QCOMPARE(load["answered"_L1].toInt(), 3);
    QCOMPARE(load["provisional"_L1], QJsonValue(true));
    // 37.5 is shown as 38: half goes up.
    QCOMPARE(domains["CHL"_L1].toObject()["display"_L1].toInt(), 38);
}

void SummaryJsonTest::whatIsMissingIsNull()
{
    const QJsonObject summary = summaryOf({finished(R"({"items": {"exh1": 75}})", secondDay)});
    const QJsonObject exhaustion = summary["domains"_L1].toObject()["EXH"_L1].toObject();
    QVERIFY(exhaustion["score"_L1].isNull());
    QVERIFY(exhaustion["display"_L1].isNull());
    QVERIFY(exhaustion["band"_L1].isNull());
    QCOMPARE(exhaustion["answered"_L1].toInt(), 1);
    QVERIFY(summary["spark"_L1].isNull());
    QVERIFY(summary["facets"_L1].toObject()["RELC"_L1].isNull());
    QVERIFY(summary["changes"_L1].toObject().isEmpty());
    QVERIFY(summary["flags"_L1].toArray().isEmpty());
}

void SummaryJsonTest::suggestionsCarryTheirPartsAndTheirSum()
{
    Standing standing = *standingOn({finished(allItems(50), secondDay)}, {}, secondDay);
    Suggestion suggestion;
    suggestion.play = Play::TalkSupervisor;
    suggestion.points = 6.9;
    suggestion.parts = {{Column::Wkl, 3.5}, {Column::RelC, 1.9}};
    suggestion.bonus = 1.5;
    suggestion.aboutEqual = true;
    standing.recommendation.top = {suggestion};
    standing.recommendation.practice = Play::LoveList;
    const QJsonObject summary = QJsonDocument::fromJson(summaryJson(standing)).object();
    const QJsonObject expected{
        {"id"_L1, "talk_supervisor"_L1},
        {"points"_L1, 6.9},
        {"parts"_L1, QJsonArray{QJsonObject{{"column"_L1, "WKL"_L1}, {"points"_L1, 3.5}},
                                QJsonObject{{"column"_L1, "RELC"_L1}, {"points"_L1, 1.9}}}},
        {"bonus"_L1, 1.5},
        {"penalty"_L1, 0},
        {"historyFactor"_L1, 1},
        {"aboutEqual"_L1, true},
    };
    QCOMPARE(summary["top"_L1].toArray(), QJsonArray{expected});
    QCOMPARE(summary["practice"_L1].toString(), u"love_list"_s);
    standing.recommendation.practice.reset();
    QVERIFY(QJsonDocument::fromJson(summaryJson(standing)).object()["practice"_L1].isNull());
}

void SummaryJsonTest::heldPlaysNameTheirRule()
{
    const QJsonObject blocked = summaryOf({finished(allItems(50), secondDay)})["blocked"_L1].toObject();
    QCOMPARE(blocked["career_change"_L1].toString(), u"R3 change gate"_s);
    QCOMPARE(blocked["resume_profile"_L1].toString(), u"R3a after one reviewed focus"_s);
}

void SummaryJsonTest::aChangeOfTheFocusIsTold()
{
    const QHash<QString, int> before{{u"chl1"_s, 100}, {u"chl2"_s, 100}, {u"chl3"_s, 0}, {u"chl4"_s, 100}};
    Goal focus;
    focus.id = GoalId(uuidV7(1, 0, 1));
    focus.title = u"A stretch task"_s;
    focus.column = BoardColumn::Doing;
    focus.domain = Domain::Chl;
    const QJsonObject changes =
        summaryOf({finished(allItems(50, before), firstDay), finished(allItems(50), secondDay)}, {focus})["changes"_L1]
            .toObject();
    const QJsonObject change = changes["CHL"_L1].toObject();
    QCOMPARE(change.keys(), (QStringList{u"from"_s, u"rc"_s, u"to"_s, u"verdict"_s}));
    QCOMPARE(change["from"_L1].toDouble(), 100.0);
    QCOMPARE(change["to"_L1].toDouble(), 50.0);
    QVERIFY(qAbs(change["rc"_L1].toDouble() + 50.0 / 14.142136) < 1e-6);
    QCOMPARE(change["verdict"_L1].toString(), u"clear better"_s);
}

void SummaryJsonTest::sparkAndTheStartAreTold()
{
    const std::vector<Check> checks{finished(allItems(50, {{u"exh1"_s, 100}, {u"exh2"_s, 100}}), firstDay),
                                    finished(allItems(50), secondDay)};
    const QJsonObject summary = summaryOf(checks);
    QCOMPARE(summary["changes"_L1].toObject()["SPARK"_L1].toObject()["to"_L1].toDouble(), 50.0);
    const QJsonObject since = summary["sinceStart"_L1].toObject();
    QCOMPARE(since["date"_L1].toString(), u"2026-10-26"_s);
    QCOMPARE(since["doubleBaseline"_L1], QJsonValue(false));
    QVERIFY(since["changes"_L1].toObject().contains("SPARK"_L1));
    QVERIFY(summaryOf({checks[1]})["sinceStart"_L1].isNull());
}

void SummaryJsonTest::whatIsAroundTheCheckIsTold()
{
    SummaryAround around;
    around.nextCheck = secondDay.addDays(28);
    around.sparkTrend = Trend();
    around.sparkTrend->slope = 1.5;
    around.sparkTrend->claim = TrendClaim::Hint;
    around.entriesPerWeek = {0, 3};
    NamedLink collecting{"sleep", "mood", {}};
    collecting.link.days = 12;
    collecting.link.rho = 0.9;
    NamedLink strong = collecting;
    strong.link.claim = LinkClaim::Strong;
    strong.link.interval = {0.8, 0.95};
    strong.lag = 1;
    around.links = {collecting, strong};
    const Standing standing = *standingOn({finished(allItems(50), secondDay)}, {}, secondDay);
    const QJsonObject summary = QJsonDocument::fromJson(summaryJson(standing, around)).object();
    QCOMPARE(summary["nextCheck"_L1].toString(), u"2026-12-21"_s);
    const QJsonObject trend = summary["trends"_L1].toObject()["SPARK"_L1].toObject();
    QCOMPARE(trend["says"_L1].toString(), u"hint of a trend"_s);
    QCOMPARE(trend["slopePerWeek"_L1].toDouble(), 1.5);
    QVERIFY(trend["p"_L1].isNull());
    QCOMPARE(summary["rhythm"_L1].toObject()["entriesPerWeek"_L1].toArray(), (QJsonArray{0, 3}));
    const QJsonArray links = summary["links"_L1].toArray();
    QVERIFY2(links[0].toObject()["rho"_L1].isNull(), "too few days for a figure");
    QCOMPARE(links[0].toObject()["says"_L1].toString(), u"collecting"_s);
    QVERIFY(links[0].toObject()["low"_L1].isNull());
    QCOMPARE(links[1].toObject()["rho"_L1].toDouble(), 0.9);
    QCOMPARE(links[1].toObject()["low"_L1].toDouble(), 0.8);
    QCOMPARE(links[1].toObject()["high"_L1].toDouble(), 0.95);
    QCOMPARE(links[1].toObject()["lag"_L1].toInt(), 1);
    QCOMPARE(links[1].toObject()["daysToName"_L1].toInt(), 20);
}

void SummaryJsonTest::theSameStandingGivesTheSameBytes()
{
    const std::vector<Check> checks{finished(allItems(75), secondDay)};
    const QByteArray once = summaryJson(*standingOn(checks, {}, secondDay));
    QCOMPARE(summaryJson(*standingOn(checks, {}, secondDay)), once);
    QVERIFY(once.endsWith("}\n"));
    QVERIFY(once.isValidUtf8());
}

QTEST_APPLESS_MAIN(SummaryJsonTest)
#include "summary_json_test.moc"
