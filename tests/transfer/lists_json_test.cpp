// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/entries_json.h>
#include <transfer/goals_json.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

Goal goalIn(BoardColumn column, const QString& title, double position)
{
    Goal goal;
    goal.id = GoalId(uuidV7(1, 0, static_cast<quint64>(qHash(title))));
    goal.title = title;
    goal.column = column;
    goal.position = position;
    goal.createdAt = QDateTime(QDate(2026, 11, 23), QTime(8, 41), Qt::UTC);
    return goal;
}

QJsonArray goalsOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object()["goals"_L1].toArray();
}

} // namespace

class ListsJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goalsStandByColumnAndPlace();
    void aGoalIsToldWhole();
    void aGoalWithoutAnythingSaysNull();
    void everyKindTellsItsOwnParts();
    void historyIsTold();
    void rulesOfTheBoardAreTold();
    void theBinIsLeftOut();
    void entriesKeepTheirOrderAndTheirText();
    void noEntriesAreAnEmptyList();
};

void ListsJsonTest::goalsStandByColumnAndPlace()
{
    const QJsonArray goals =
        goalsOf(goalsJson({goalIn(BoardColumn::Doing, u"c"_s, 1), goalIn(BoardColumn::Next, u"b"_s, 2),
                           goalIn(BoardColumn::Next, u"a"_s, 1)},
                          {}));
    QStringList titles;
    for (const auto goal : goals)
        titles.append(goal["title"_L1].toString());
    QCOMPARE(titles, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void ListsJsonTest::aGoalIsToldWhole()
{
    Goal goal = goalIn(BoardColumn::Done, u"Über <b>alles</b> \u202e"_s, 1);
    goal.kind = GoalKind::Conversation;
    goal.horizon = Horizon::Far;
    goal.due = QDate(2026, 12, 1);
    goal.domain = Domain::App;
    goal.play = Play::TalkSupervisor;
    goal.why = u"for a path"_s;
    goal.ifCue = u"it rains"_s;
    goal.thenStep = u"I stay in"_s;
    goal.notes = u"# Notes\n**bold**"_s;
    goal.person = u"Dana"_s;
    goal.mark = u"cake"_s;
    goal.area = AreaAnswer::Enough;
    goal.inWorkReports = true;
    goal.minutes = 40;
    goal.helped = Helped::NoDifference;
    goal.doneDay = QDate(2026, 11, 30);
    goal.steps = {{StepId(uuidV7(1, 0, 2)), u"Ask"_s, QDateTime(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC)},
                  {StepId(uuidV7(1, 0, 3)), u"Note"_s, {}}};
    const QByteArray json = goalsJson({goal}, {2, LimitMode::Hold});
    QCOMPARE(QJsonDocument::fromJson(json).object()["doingLimit"_L1].toInt(), 2);
    const QJsonObject told = goalsOf(json).first().toObject();
    QCOMPARE(told["id"_L1].toString(), goal.id.toString());
    QCOMPARE(told["title"_L1].toString(), goal.title);
    QCOMPARE(told["kind"_L1].toString(), u"conversation"_s);
    QCOMPARE(told["horizon"_L1].toString(), u"far"_s);
    QCOMPARE(told["column"_L1].toString(), u"done"_s);
    QCOMPARE(told["due"_L1].toString(), u"2026-12-01"_s);
    QCOMPARE(told["domain"_L1].toString(), u"APP"_s);
    QCOMPARE(told["play"_L1].toString(), u"talk_supervisor"_s);
    QCOMPARE(told["minutes"_L1].toInt(), 40);
    QCOMPARE(told["why"_L1].toString(), goal.why);
    QCOMPARE(told["if"_L1].toString(), goal.ifCue);
    QCOMPARE(told["then"_L1].toString(), goal.thenStep);
    QCOMPARE(told["notes"_L1].toString(), goal.notes);
    QCOMPARE(told["person"_L1].toString(), goal.person);
    QCOMPARE(told["mark"_L1].toString(), goal.mark);
    QCOMPARE(told["area"_L1].toString(), u"enough"_s);
    QCOMPARE(told["inWorkReports"_L1], QJsonValue(true));
    QCOMPARE(told["helped"_L1].toString(), u"no_difference"_s);
    QCOMPARE(told["doneDay"_L1].toString(), u"2026-11-30"_s);
    QCOMPARE(told["createdAt"_L1].toString(), u"2026-11-23T08:41:00.000Z"_s);
    const QJsonArray steps = told["steps"_L1].toArray();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0]["done"_L1], QJsonValue(true));
    QCOMPARE(steps[0]["doneAt"_L1].toString(), u"2026-11-24T07:00:00.000Z"_s);
    QCOMPARE(steps[1]["done"_L1], QJsonValue(false));
    QVERIFY(steps[1]["doneAt"_L1].isNull());
}

void ListsJsonTest::aGoalWithoutAnythingSaysNull()
{
    const QJsonObject told = goalsOf(goalsJson({goalIn(BoardColumn::Next, u"a"_s, 1)}, {})).first().toObject();
    for (const QLatin1String key : {"due"_L1, "domain"_L1, "play"_L1, "helped"_L1, "doneDay"_L1, "area"_L1})
        QVERIFY2(told.contains(key) && told[key].isNull(), key.data());
}

void ListsJsonTest::everyKindTellsItsOwnParts()
{
    Goal goal = goalIn(BoardColumn::Next, u"a"_s, 1);
    goal.person = u"Dana"_s;
    goal.parts.decision = {{u"stay"_s, u"go"_s}, 7, QDate(2027, 1, 8), DecisionEnd::Deferred, u"the budget"_s};
    goal.parts.opportunity.stages = {{OpportunityStage::Offer, QDate(2026, 11, 3)}};
    goal.parts.selfCare = {3, 0x60, {}, {QDate(2026, 11, 1)}};
    goal.parts.learning = {u"school"_s, u"300"_s, Approval::Asked, 45};
    goal.parts.exploration = {ExplorationVerdict::GoOn, u"more"_s};
    goal.parts.venture = {u"three pay"_s, false};
    const auto partsOf = [&](GoalKind kind) {
        goal.kind = kind;
        return goalsOf(goalsJson({goal}, {})).first()["parts"_L1].toObject();
    };
    const QJsonObject decision = partsOf(GoalKind::Decision);
    QCOMPARE(decision["options"_L1].toArray(), (QJsonArray{"stay"_L1, "go"_L1}));
    QCOMPARE(decision["weight"_L1].toInt(), 7);
    QCOMPARE(decision["end"_L1].toString(), u"deferred"_s);
    QCOMPARE(decision["review"_L1].toString(), u"2027-01-08"_s);
    QCOMPARE(partsOf(GoalKind::Opportunity)["stages"_L1][0]["day"_L1].toString(), u"2026-11-03"_s);
    QCOMPARE(partsOf(GoalKind::SelfCare)["restDays"_L1].toArray(), (QJsonArray{6, 7}));
    QCOMPARE(partsOf(GoalKind::SelfCare)["keptDays"_L1].toArray(), (QJsonArray{"2026-11-01"_L1}));
    QCOMPARE(partsOf(GoalKind::Learning)["approval"_L1].toString(), u"asked"_s);
    QCOMPARE(partsOf(GoalKind::Exploration)["verdict"_L1].toString(), u"go_on"_s);
    QCOMPARE(partsOf(GoalKind::Venture)["passed"_L1], QJsonValue(false));
    QVERIFY(partsOf(GoalKind::StepGoal).isEmpty());
    QCOMPARE(goalsOf(goalsJson({goal}, {})).first()["person"_L1].toString(), u"Dana"_s);
}

void ListsJsonTest::historyIsTold()
{
    Goal goal = goalIn(BoardColumn::Next, u"a"_s, 1);
    GoalEvent worked;
    worked.kind = GoalEvent::Kind::Worked;
    worked.at = QDateTime(QDate(2026, 11, 24), QTime(23, 0), Qt::UTC);
    worked.day = QDate(2026, 11, 25);
    worked.minutes = 10;
    worked.note = u"a call"_s;
    GoalEvent raised;
    raised.kind = GoalEvent::Kind::LimitRaised;
    raised.at = worked.at;
    raised.limit = 2;
    goal.history = {worked, raised};
    const QJsonArray told = goalsOf(goalsJson({goal}, {})).first()["history"_L1].toArray();
    QCOMPARE(told.at(0)["kind"_L1].toString(), u"worked"_s);
    QCOMPARE(told.at(0)["day"_L1].toString(), u"2026-11-25"_s);
    QCOMPARE(told.at(0)["minutes"_L1].toInt(), 10);
    QCOMPARE(told.at(0)["note"_L1].toString(), u"a call"_s);
    QCOMPARE(told.at(1)["limit"_L1].toInt(), 2);
}

void ListsJsonTest::rulesOfTheBoardAreTold()
{
    BoardRules rules{2, LimitMode::Signal, 3};
    rules.names[static_cast<size_t>(BoardColumn::Doing)] = u"Now"_s;
    const QJsonObject told = QJsonDocument::fromJson(goalsJson({}, rules)).object();
    QCOMPARE(told["doingLimit"_L1].toInt(), 2);
    QCOMPARE(told["sideProjectLimit"_L1].toInt(), 3);
    QCOMPARE(told["limitMode"_L1].toString(), u"signal"_s);
    QCOMPARE(told["columnNames"_L1].toObject(), (QJsonObject{{"doing"_L1, "Now"_L1}}));
}

void ListsJsonTest::theBinIsLeftOut()
{
    Goal binned = goalIn(BoardColumn::Next, u"a"_s, 1);
    binned.binnedAt = binned.createdAt;
    QVERIFY(goalsOf(goalsJson({binned}, {})).isEmpty());
}

void ListsJsonTest::entriesKeepTheirOrderAndTheirText()
{
    Entry first;
    first.id = EntryId(uuidV7(1, 0, 2));
    first.kind = EntryKind::Keep;
    first.day = QDate(2026, 11, 22);
    first.text = u"Tea with @Priya\n#team \"quoted\" \u2028 \U0001F600"_s;
    first.createdAt = QDateTime(first.day, QTime(18, 30, 1, 5), Qt::UTC);
    Entry second = first;
    second.goal = GoalId(uuidV7(1, 0, 9));
    second.text = u"second"_s;
    const QJsonObject told = QJsonDocument::fromJson(entriesJson({first, second})).object();
    QCOMPARE(told["count"_L1].toInt(), 2);
    const QJsonObject one = told["entries"_L1].toArray().first().toObject();
    QCOMPARE(one["text"_L1].toString(), first.text);
    QCOMPARE(one["kind"_L1].toString(), u"keep"_s);
    QCOMPARE(one["day"_L1].toString(), u"2026-11-22"_s);
    QCOMPARE(one["createdAt"_L1].toString(), u"2026-11-22T18:30:01.005Z"_s);
    QCOMPARE(one["tags"_L1].toArray(), QJsonArray{"team"_L1});
    QCOMPARE(one["people"_L1].toArray(), QJsonArray{"Priya"_L1});
    QVERIFY(one["goal"_L1].isNull());
    const QJsonObject two = told["entries"_L1].toArray().last().toObject();
    QCOMPARE(two["goal"_L1].toString(), second.goal->toString());
}

void ListsJsonTest::noEntriesAreAnEmptyList()
{
    QCOMPARE(QJsonDocument(QJsonDocument::fromJson(entriesJson({}))).toJson(QJsonDocument::Compact),
             QByteArray(R"({"count":0,"entries":[],"things":[]})"));
}

QTEST_APPLESS_MAIN(ListsJsonTest)
#include "lists_json_test.moc"
