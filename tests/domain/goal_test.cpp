// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/goal.h>
#include <domain/text.h>

#include <QTest>

#include <functional>
#include <limits>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

Goal card(const QString& title, BoardColumn column, double position = 0)
{
    Goal goal;
    goal.id = GoalId(QUuid::createUuidV5(QUuid(), title));
    goal.title = title;
    goal.column = column;
    goal.position = position;
    return goal;
}

QStringList titles(const std::vector<Goal>& goals)
{
    QStringList list;
    for (const Goal& goal : goals)
        list.append(goal.title);
    return list;
}

Step step(const QString& text, bool done)
{
    Step made;
    made.text = text;
    if (done)
        made.doneAt = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    return made;
}

} // namespace

class GoalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAndKindsHaveTheirKeys();
    void everyPlayBecomesAFittingCard();
    void historyBelongsToAGoal();
    void theNextStepIsTheFirstOpenOne();
    void whatIsInDoingCounts();
    void onlyAHeldLimitCanBeBroken_data();
    void onlyAHeldLimitCanBeBroken();
    void aColumnShowsItsCardsInOrder();
    void aPositionPutsACardAtItsRow_data();
    void aPositionPutsACardAtItsRow();
    void positionsRunOutOnlyAfterManyMoves();
    void aValidGoalIsCleaned();
    void aGoalThatCannotBeKeptIsRefused_data();
    void aGoalThatCannotBeKeptIsRefused();
};

void GoalTest::columnsAndKindsHaveTheirKeys()
{
    const QStringList columns{u"dreams"_s, u"next"_s, u"doing"_s, u"done"_s, u"archive"_s};
    QCOMPARE(static_cast<int>(columns.size()), boardColumnCount);
    for (int i = 0; i < boardColumnCount; ++i) {
        QCOMPARE(boardColumnKey(static_cast<BoardColumn>(i)), columns[i]);
        QCOMPARE(boardColumnFromKey(columns[i]), std::optional(static_cast<BoardColumn>(i)));
    }
    const QStringList kinds{u"step_goal"_s,   u"conversation"_s, u"decision"_s,  u"learning"_s,     u"challenge"_s,
                            u"exploration"_s, u"connect"_s,      u"self_care"_s, u"side_project"_s, u"resume"_s,
                            u"opportunity"_s, u"career_path"_s,  u"venture"_s};
    QCOMPARE(static_cast<int>(kinds.size()), goalKindCount);
    for (int i = 0; i < goalKindCount; ++i) {
        QCOMPARE(goalKindKey(static_cast<GoalKind>(i)), kinds[i]);
        QCOMPARE(goalKindFromKey(kinds[i]), std::optional(static_cast<GoalKind>(i)));
    }
    QCOMPARE(boardColumnFromKey(u"Doing"_s), std::nullopt);
    QCOMPARE(goalKindFromKey(u"stepgoal"_s), std::nullopt);
}

void GoalTest::everyPlayBecomesAFittingCard()
{
    QCOMPARE(goalKindFor(Play::Decide), GoalKind::Decision);
    QCOMPARE(goalKindFor(Play::RestSelfcare), GoalKind::SelfCare);
    QCOMPARE(goalKindFor(Play::TalkSupervisor), GoalKind::Conversation);
    QCOMPARE(goalKindFor(Play::Mentor), GoalKind::Connect);
    QCOMPARE(goalKindFor(Play::NewChallenge), GoalKind::Challenge);
    QCOMPARE(goalKindFor(Play::Training), GoalKind::Learning);
    QCOMPARE(goalKindFor(Play::SideProject), GoalKind::SideProject);
    QCOMPARE(goalKindFor(Play::ResumeProfile), GoalKind::Resume);
    QCOMPARE(goalKindFor(Play::ExploreJobs), GoalKind::Exploration);
    QCOMPARE(goalKindFor(Play::CareerChange), GoalKind::CareerPath);
    QCOMPARE(goalKindFor(Play::OneThing), GoalKind::StepGoal);
    // An opportunity is not held by the limit; no play may slip past it as one.
    for (int i = 0; i < playCount; ++i)
        QVERIFY(goalKindFor(static_cast<Play>(i)) != GoalKind::Opportunity);
}

void GoalTest::historyBelongsToAGoal()
{
    Goal goal = card(u"a"_s, BoardColumn::Doing);
    goal.history = {{{}, GoalEvent::Kind::LimitRaised, {}, BoardColumn::Next, BoardColumn::Next, 2}};
    Goal other = goal;
    QCOMPARE(goal, other);
    other.history[0].limit = 3;
    QVERIFY(!(goal == other));
}

void GoalTest::theNextStepIsTheFirstOpenOne()
{
    Goal goal;
    QCOMPARE(goal.nextStep(), nullptr);
    QCOMPARE(goal.stepsDone(), 0);
    goal.steps = {step(u"a"_s, true), step(u"b"_s, false), step(u"c"_s, true), step(u"d"_s, false)};
    QCOMPARE(goal.nextStep()->text, u"b"_s);
    QCOMPARE(goal.stepsDone(), 2);
    goal.steps = {step(u"a"_s, true)};
    QCOMPARE(goal.nextStep(), nullptr);
}

void GoalTest::whatIsInDoingCounts()
{
    std::vector<Goal> goals{card(u"a"_s, BoardColumn::Doing), card(u"b"_s, BoardColumn::Next),
                            card(u"c"_s, BoardColumn::Done), card(u"d"_s, BoardColumn::Doing)};
    QCOMPARE(doingCount(goals), 2);
    goals[0].binnedAt = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    QCOMPARE(doingCount(goals), 1);
    goals[3].kind = GoalKind::Opportunity; // never held back
    QCOMPARE(doingCount(goals), 0);
}

void GoalTest::onlyAHeldLimitCanBeBroken_data()
{
    QTest::addColumn<int>("doing");
    QTest::addColumn<int>("limit");
    QTest::addColumn<LimitMode>("mode");
    QTest::addColumn<bool>("broken");
    QTest::newRow("none") << 0 << 1 << LimitMode::Hold << false;
    QTest::newRow("one of one") << 1 << 1 << LimitMode::Hold << false;
    QTest::newRow("two of one") << 2 << 1 << LimitMode::Hold << true;
    QTest::newRow("two of one, signalled") << 2 << 1 << LimitMode::Signal << false;
    QTest::newRow("nine of nine") << 9 << largestDoingLimit << LimitMode::Hold << false;
    QTest::newRow("ten of nine") << 10 << largestDoingLimit << LimitMode::Hold << true;
}

void GoalTest::onlyAHeldLimitCanBeBroken()
{
    QFETCH(int, doing);
    QFETCH(int, limit);
    QFETCH(LimitMode, mode);
    QFETCH(bool, broken);
    const std::vector<Goal> goals(static_cast<size_t>(doing), card(u"a"_s, BoardColumn::Doing));
    QCOMPARE(breaksLimit(goals, {limit, mode}), broken);
}

void GoalTest::aColumnShowsItsCardsInOrder()
{
    std::vector<Goal> goals{card(u"third"_s, BoardColumn::Next, 7), card(u"elsewhere"_s, BoardColumn::Done, 2),
                            card(u"first"_s, BoardColumn::Next, -4), card(u"second"_s, BoardColumn::Next, 0.5),
                            card(u"binned"_s, BoardColumn::Next, 1)};
    goals.back().binnedAt = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    QCOMPARE(titles(goalsIn(goals, BoardColumn::Next)), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    QVERIFY(goalsIn(goals, BoardColumn::Doing).empty());

    // Equal positions: the same order, however the goals were read.
    const std::vector<Goal> equal{card(u"x"_s, BoardColumn::Next), card(u"y"_s, BoardColumn::Next)};
    QCOMPARE(goalsIn(equal, BoardColumn::Next), goalsIn({equal[1], equal[0]}, BoardColumn::Next));
}

void GoalTest::aPositionPutsACardAtItsRow_data()
{
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("expected");
    QTest::newRow("empty column") << 0 << 0 << 0;
    QTest::newRow("empty column, far below") << 0 << 7 << 0;
    QTest::newRow("top") << 3 << 0 << 0;
    QTest::newRow("above the top") << 3 << -1 << 0;
    QTest::newRow("between") << 3 << 1 << 1;
    QTest::newRow("before the last") << 3 << 2 << 2;
    QTest::newRow("end") << 3 << 3 << 3;
    QTest::newRow("beyond the end") << 3 << 9 << 3;
}

void GoalTest::aPositionPutsACardAtItsRow()
{
    QFETCH(int, cards);
    QFETCH(int, row);
    QFETCH(int, expected);
    std::vector<Goal> column;
    column.reserve(static_cast<size_t>(cards) + 1);
    for (int i = 0; i < cards; ++i)
        column.push_back(card(QString::number(i), BoardColumn::Next, 10.0 * i - 5.0));
    column.push_back(card(u"new"_s, BoardColumn::Next, positionAt(cardsIn(column, BoardColumn::Next), row)));
    QCOMPARE(titles(goalsIn(column, BoardColumn::Next)).indexOf(u"new"_s), expected);
}

void GoalTest::positionsRunOutOnlyAfterManyMoves()
{
    std::vector<Goal> column{card(u"a"_s, BoardColumn::Next, 0), card(u"b"_s, BoardColumn::Next, 1)};
    int moves = 0;
    while (true) {
        const double position = positionAt(cardsIn(column, BoardColumn::Next), 1);
        if (position <= column[0].position || position >= column[1].position)
            break;
        column[1].position = position;
        ++moves;
    }
    QVERIFY2(moves >= 50, qPrintable(QString::number(moves)));
}

void GoalTest::aValidGoalIsCleaned()
{
    Goal goal = card(u" Talk \n"_s, BoardColumn::Doing, 1.5);
    goal.why = u" because\r\nit matters "_s;
    goal.ifCue = u" it is nine "_s;
    goal.thenStep = u" I call "_s;
    goal.notes = u"# Notes\r\n"_s;
    goal.due = QDate(2026, 4, 1);
    goal.minutes = 90;
    goal.steps = {step(u" one "_s, false)};
    Goal expected = goal;
    expected.title = u"Talk"_s;
    expected.why = u"because\nit matters"_s;
    expected.ifCue = u"it is nine"_s;
    expected.thenStep = u"I call"_s;
    expected.notes = u"# Notes"_s;
    expected.steps[0].text = u"one"_s;
    QCOMPARE(*validatedGoal(goal), expected);
    QVERIFY(validatedGoal(card(u"only a title"_s, BoardColumn::Dreams)).has_value());
}

void GoalTest::aGoalThatCannotBeKeptIsRefused_data()
{
    using Change = std::function<void(Goal&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const Change& change, ErrorCode code, const QString& detail) {
        QTest::newRow(name) << change << code << detail;
    };
    row(
        "no title", [](Goal& goal) { goal.title = u" "_s; }, ErrorCode::EmptyText, u"title"_s);
    row(
        "long title", [](Goal& goal) { goal.title = QString(longestGoalTitle + 1, u'x'); }, ErrorCode::TextTooLong,
        u"title"_s);
    row(
        "long why", [](Goal& goal) { goal.why = QString(maxTextLength + 1, u'x'); }, ErrorCode::TextTooLong, u"why"_s);
    row(
        "NUL in the cue", [](Goal& goal) { goal.ifCue = QString(QChar(u'\0')); }, ErrorCode::InvalidText, u"if"_s);
    row(
        "NUL in the plan", [](Goal& goal) { goal.thenStep = QString(QChar(u'\0')); }, ErrorCode::InvalidText,
        u"then"_s);
    row(
        "NUL in the notes", [](Goal& goal) { goal.notes = QString(QChar(u'\0')); }, ErrorCode::InvalidText, u"notes"_s);
    row(
        "empty step",
        [](Goal& goal) {
            goal.steps = {step(u"a"_s, false), step(u""_s, false)};
        },
        ErrorCode::EmptyText, u"step"_s);
    row(
        "due in another age", [](Goal& goal) { goal.due = QDate(1800, 1, 1); }, ErrorCode::InvalidDay, u"1800-01-01"_s);
    row(
        "done in another age", [](Goal& goal) { goal.doneDay = QDate(2201, 1, 1); }, ErrorCode::InvalidDay,
        u"2201-01-01"_s);
    row(
        "minutes below zero", [](Goal& goal) { goal.minutes = -1; }, ErrorCode::OutOfRange, u"minutes: 0-20000000"_s);
    row(
        "minutes beyond a life", [](Goal& goal) { goal.minutes = std::numeric_limits<int>::max(); },
        ErrorCode::OutOfRange, u"minutes: 0-20000000"_s);
    row(
        "no position", [](Goal& goal) { goal.position = std::numeric_limits<double>::quiet_NaN(); },
        ErrorCode::OutOfRange, u"position"_s);
}

void GoalTest::aGoalThatCannotBeKeptIsRefused()
{
    QFETCH(std::function<void(Goal&)>, change);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    Goal goal = card(u"Talk"_s, BoardColumn::Next);
    change(goal);
    const Result<Goal> result = validatedGoal(goal);
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{code, detail}));
}

QTEST_APPLESS_MAIN(GoalTest)
#include "goal_test.moc"
