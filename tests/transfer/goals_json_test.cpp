// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/goals_json.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const GoalId goalId(uuidV7(1, 0, 1));
const StepId doneStep(uuidV7(1, 0, 2));
const StepId openStep(uuidV7(1, 0, 3));

QDateTime at(int day, int hour)
{
    return {QDate(2026, 11, day), QTime(hour, 0), Qt::UTC};
}

/// One event of each kind; the last is of a day that was another one where the person was.
std::vector<GoalEvent> everyEvent()
{
    using Kind = GoalEvent::Kind;
    const HistoryId none;
    return {
        {none, Kind::Created, at(2, 9), {}, BoardColumn::Next, 0, QDate(2026, 11, 2)},
        {none, Kind::Moved, at(3, 9), BoardColumn::Next, BoardColumn::Doing, 0, QDate(2026, 11, 3)},
        {none, Kind::LimitRaised, at(3, 9), {}, {}, 2, QDate(2026, 11, 3)},
        {none, Kind::SideLimitRaised, at(3, 10), {}, {}, 3, QDate(2026, 11, 3)},
        {none, Kind::Worked, at(4, 23), {}, {}, 0, QDate(2026, 11, 5), 10, u"a call"_s},
    };
}

GoalParts everyPart()
{
    GoalParts parts;
    parts.decision = {{u"stay"_s, u"go"_s}, 7, QDate(2027, 1, 8), DecisionEnd::Deferred, u"the budget"_s};
    parts.opportunity = {
        u"Nordic Sleepers"_s,
        u"planner"_s,
        u"https://example.org"_s,
        u"Sofia"_s,
        {{OpportunityStage::Applied, QDate(2026, 11, 3)}, {OpportunityStage::Offer, QDate(2026, 11, 9)}}};
    parts.learning = {u"school"_s, u"300"_s, Approval::Asked, 45};
    parts.exploration = {ExplorationVerdict::GoOn, u"more of it"_s};
    parts.venture = {u"three pay"_s, false};
    parts.selfCare = {3, 0x60, QDate(2026, 12, 24), {QDate(2026, 11, 1), QDate(2026, 11, 4)}};
    return parts;
}

Goal wholeGoal(GoalKind kind)
{
    Goal goal;
    goal.id = goalId;
    goal.title = u"Über <b>alles</b> \u202e"_s;
    goal.why = u"for a path"_s;
    goal.kind = kind;
    goal.horizon = Horizon::Far;
    goal.column = BoardColumn::Done;
    goal.position = 1.5;
    goal.due = QDate(2026, 12, 1);
    goal.domain = Domain::App;
    goal.play = Play::TalkSupervisor;
    goal.person = u"Dana"_s;
    goal.ifCue = u"it rains"_s;
    goal.thenStep = u"I stay in"_s;
    goal.notes = u"# Notes\n**bold**"_s;
    goal.minutes = 40;
    goal.steps = {{doneStep, u"Ask"_s, at(4, 7)}, {openStep, u"Note"_s, {}}};
    goal.history = everyEvent();
    goal.helped = Helped::NoDifference;
    goal.area = AreaAnswer::Enough;
    goal.mark = u"cake"_s;
    goal.inWorkReports = true;
    goal.parts = everyPart();
    goal.doneDay = QDate(2026, 11, 30);
    goal.createdAt = at(2, 9);
    return goal;
}

QJsonObject parsed(const char* json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        qFatal("the test's own JSON is broken: %s", qPrintable(problem.errorString()));
    return document.object();
}

/// All of wholeGoal() but its kind and its parts, as it must be written.
QJsonObject expectedFrame()
{
    QJsonObject expected = parsed(R"({
        "title": "Über <b>alles</b> \u202e", "why": "for a path", "horizon": "far", "column": "done",
        "due": "2026-12-01", "domain": "APP", "play": "talk_supervisor", "person": "Dana", "if": "it rains",
        "then": "I stay in", "notes": "# Notes\n**bold**", "minutes": 40, "helped": "no_difference",
        "area": "enough", "mark": "cake", "inWorkReports": true, "doneDay": "2026-11-30",
        "createdAt": "2026-11-02T09:00:00.000Z",
        "history": [
            {"kind": "created", "at": "2026-11-02T09:00:00.000Z", "day": "2026-11-02", "to": "next"},
            {"kind": "moved", "at": "2026-11-03T09:00:00.000Z", "day": "2026-11-03", "from": "next", "to": "doing"},
            {"kind": "limit_raised", "at": "2026-11-03T09:00:00.000Z", "day": "2026-11-03", "limit": 2},
            {"kind": "side_limit_raised", "at": "2026-11-03T10:00:00.000Z", "day": "2026-11-03", "limit": 3},
            {"kind": "worked", "at": "2026-11-04T23:00:00.000Z", "day": "2026-11-05", "minutes": 10,
             "note": "a call"}
        ]})");
    expected.insert("id"_L1, goalId.toString());
    expected.insert("steps"_L1, QJsonArray{QJsonObject{{"id"_L1, doneStep.toString()},
                                                       {"text"_L1, "Ask"_L1},
                                                       {"done"_L1, true},
                                                       {"doneAt"_L1, "2026-11-04T07:00:00.000Z"_L1}},
                                           QJsonObject{{"id"_L1, openStep.toString()},
                                                       {"text"_L1, "Note"_L1},
                                                       {"done"_L1, false},
                                                       {"doneAt"_L1, QJsonValue::Null}}});
    return expected;
}

} // namespace

/// 'unrut goals --json' says all that the board knows: each object is compared whole.
class GoalsJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsToldWhole_data();
    void everyKindIsToldWhole();
    void theBoardIsToldWhole();
};

void GoalsJsonTest::everyKindIsToldWhole_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("parts");
    const auto row = [](const char* key, GoalKind kind, const char* parts = "{}") {
        QTest::newRow(key) << int(kind) << QByteArray(parts);
    };
    row("step_goal", GoalKind::StepGoal);
    row("conversation", GoalKind::Conversation);
    row("decision", GoalKind::Decision,
        R"({"options": ["stay", "go"], "weight": 7, "review": "2027-01-08", "end": "deferred",
            "endWords": "the budget"})");
    row("learning", GoalKind::Learning, R"({"source": "school", "cost": "300", "approval": "asked", "progress": 45})");
    row("challenge", GoalKind::Challenge);
    row("exploration", GoalKind::Exploration, R"({"verdict": "go_on", "verdictWords": "more of it"})");
    row("connect", GoalKind::Connect);
    row("self_care", GoalKind::SelfCare,
        R"({"timesAWeek": 3, "restDays": [6, 7], "pausedUntil": "2026-12-24",
            "keptDays": ["2026-11-01", "2026-11-04"]})");
    row("side_project", GoalKind::SideProject);
    row("resume", GoalKind::Resume);
    row("opportunity", GoalKind::Opportunity,
        R"({"organisation": "Nordic Sleepers", "role": "planner", "link": "https://example.org", "contact": "Sofia",
            "stages": [{"stage": "applied", "day": "2026-11-03"}, {"stage": "offer", "day": "2026-11-09"}]})");
    row("career_path", GoalKind::CareerPath);
    row("venture", GoalKind::Venture, R"({"test": "three pay", "passed": false})");
}

void GoalsJsonTest::everyKindIsToldWhole()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, parts);
    QJsonObject expected = expectedFrame();
    expected.insert("kind"_L1, QString::fromLatin1(QTest::currentDataTag()));
    expected.insert("parts"_L1, parsed(parts.constData()));
    const QByteArray json = goalsJson({wholeGoal(static_cast<GoalKind>(kind))}, {});
    const QJsonObject told = QJsonDocument::fromJson(json).object()["goals"_L1].toArray().first().toObject();
    for (const QString& key : expected.keys() + told.keys())
        QVERIFY2(told.value(key) == expected.value(key), qPrintable(key));
    QCOMPARE(told, expected);
}

void GoalsJsonTest::theBoardIsToldWhole()
{
    BoardRules rules{2, LimitMode::Signal, 3};
    rules.names[static_cast<size_t>(BoardColumn::Doing)] = u"Now"_s;
    QCOMPARE(QJsonDocument::fromJson(goalsJson({}, rules)).object(),
             parsed(R"({"doingLimit": 2, "sideProjectLimit": 3, "limitMode": "signal", "columnNames": {"doing": "Now"},
                        "goals": []})"));
}

QTEST_APPLESS_MAIN(GoalsJsonTest)
#include "goals_json_test.moc"
