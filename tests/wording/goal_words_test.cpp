// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/goal_part_words.h>
#include <wording/goal_words.h>
#include <wording/translations.h>

#include <QSet>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class GoalWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAreUnique();
    void cardsTellStepsDueDayAndMinutes();
    void dueDaysAreToldByTheirDistance_data();
    void dueDaysAreToldByTheirDistance();
    void farGoalsWithoutANextStepSaySo();
    void cardsWithNothingElseTellWhereTheyCameFrom();
    void finishedCardsTellWhenAndWhetherItHelped();
    void theArchiveTellsSinceWhenAndWhenItWasDone();
    void onlyWholePlansAreTold();
    void personsWordsStandIsolated();
    void spokenCardsTellTheirPlace();
    void columnsTellTheirCount();
    void limitsAreTold_data();
    void limitsAreTold();
    void everyVerbIsNamedAndToldOnce();
    void historyIsTold();
    void kindsNameTheirDay_data();
    void kindsNameTheirDay();
    void cardsTellOfTheirKind_data();
    void cardsTellOfTheirKind();
    void renamedColumnsAreToldByTheirNames();

private:
    wording::Translations m_translations;
};

namespace {

const QDate today(2026, 11, 23);

Goal pathTalk()
{
    Goal goal;
    goal.title = u"Ask Dana for a clear path"_s;
    goal.kind = GoalKind::Conversation;
    goal.column = BoardColumn::Doing;
    goal.due = QDate(2026, 11, 27);
    goal.minutes = 40;
    for (int step = 0; step < 4; ++step) {
        Step each;
        each.text = u"Step %1"_s.arg(step + 1);
        if (step < 2)
            each.doneAt = QDateTime(today, QTime(9, 0), Qt::UTC);
        goal.steps.push_back(each);
    }
    return goal;
}

} // namespace

void GoalWordsTest::initTestCase()
{
    QCOMPARE(m_translations.speak(u"en"_s), u"en"_s);
}

void GoalWordsTest::namesAreUnique()
{
    QSet<QString> columns;
    QSet<QString> hints;
    for (int place = 0; place < boardColumnCount; ++place) {
        columns.insert(wording::columnName(static_cast<BoardColumn>(place)));
        hints.insert(wording::columnHint(static_cast<BoardColumn>(place), u"Ctrl+Shift+Right"_s));
    }
    QCOMPARE(columns.size(), boardColumnCount);
    QCOMPARE(hints.size(), boardColumnCount);
    QSet<QString> kinds;
    for (int place = 0; place < goalKindCount; ++place)
        kinds.insert(wording::goalKindName(static_cast<GoalKind>(place)));
    QCOMPARE(kinds.size(), goalKindCount);
    QVERIFY(!kinds.contains(QString()));
}

void GoalWordsTest::cardsTellStepsDueDayAndMinutes()
{
    QCOMPARE(wording::cardFacts(pathTalk(), today), u"2 of 4 steps · due Fri 27 Nov · 40 min"_s);
    Goal longer = pathTalk();
    longer.minutes = 90;
    QVERIFY(wording::cardFacts(longer, today).endsWith(u"· 1 h 30 min"_s));
    longer.minutes = 120;
    QVERIFY(wording::cardFacts(longer, today).endsWith(u"· 2 h"_s));
}

void GoalWordsTest::dueDaysAreToldByTheirDistance_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("told");
    QTest::newRow("none") << QDate() << QString();
    QTest::newRow("today") << today << u"due today"_s;
    QTest::newRow("tomorrow") << today.addDays(1) << u"due tomorrow"_s;
    QTest::newRow("this week") << today.addDays(6) << u"due Sun 29 Nov"_s;
    QTest::newRow("later") << today.addDays(7) << u"due 30 Nov"_s;
    QTest::newRow("next year") << QDate(2027, 1, 2) << u"due 2 Jan 2027"_s;
    QTest::newRow("past") << today.addDays(-3) << u"was due 20 Nov"_s;
}

void GoalWordsTest::dueDaysAreToldByTheirDistance()
{
    QFETCH(QDate, due);
    Goal goal;
    goal.due = due;
    QTEST(wording::dueLine(goal, today), "told");
}

void GoalWordsTest::farGoalsWithoutANextStepSaySo()
{
    Goal goal;
    goal.horizon = Horizon::Far;
    goal.column = BoardColumn::Dreams;
    QCOMPARE(wording::cardFacts(goal, today), u"needs a next step"_s);
    goal.steps.push_back(Step{{}, u"Ask"_s, {}});
    QCOMPARE(wording::cardFacts(goal, today), u"0 of 1 step"_s);
    goal.steps.front().doneAt = QDateTime(today, QTime(9, 0), Qt::UTC);
    QCOMPARE(wording::cardFacts(goal, today), u"1 of 1 step · needs a next step"_s);
}

void GoalWordsTest::cardsWithNothingElseTellWhereTheyCameFrom()
{
    Goal goal;
    QVERIFY(wording::cardFacts(goal, today).isEmpty());
    goal.play = Play::DreamBrainstorm;
    QCOMPARE(wording::cardFacts(goal, today), u"from “Dream without obstacles”"_s);
}

void GoalWordsTest::finishedCardsTellWhenAndWhetherItHelped()
{
    Goal goal = pathTalk();
    goal.column = BoardColumn::Done;
    goal.doneDay = QDate(2026, 11, 14);
    QCOMPARE(wording::cardFacts(goal, today), u"14 Nov"_s);
    goal.helped = Helped::NoDifference;
    QCOMPARE(wording::cardFacts(goal, today), u"14 Nov · no difference"_s);
    goal.doneDay = QDate(2025, 11, 14);
    goal.helped = Helped::Yes;
    QCOMPARE(wording::cardFacts(goal, today), u"14 Nov 2025 · helped"_s);
}

void GoalWordsTest::theArchiveTellsSinceWhenAndWhenItWasDone()
{
    Goal goal = pathTalk();
    goal.column = BoardColumn::Archive;
    GoalEvent archived;
    archived.kind = GoalEvent::Kind::Moved;
    archived.to = BoardColumn::Archive;
    archived.day = today.addDays(-1);
    goal.history = {archived};
    QCOMPARE(wording::archivedFacts(goal, today), u"archived yesterday"_s);
    goal.history.front().day = today;
    QCOMPARE(wording::archivedFacts(goal, today), u"archived today"_s);
    goal.history.front().day = QDate(2025, 12, 31);
    QCOMPARE(wording::archivedFacts(goal, today), u"archived on Wednesday, 31 December 2025"_s);
    goal.history.front().day = today.addDays(-1);
    goal.doneDay = QDate(2025, 11, 14);
    goal.helped = Helped::Yes;
    QCOMPARE(wording::archivedFacts(goal, today), u"archived yesterday · done 14 Nov 2025 · helped"_s);
}

void GoalWordsTest::onlyWholePlansAreTold()
{
    Goal goal;
    goal.ifCue = u"stand-up is over"_s;
    QVERIFY(wording::ifThenSentence(goal).isEmpty());
    goal.thenStep = u"I open the calendar"_s;
    QVERIFY(!wording::ifThenSentence(goal).isEmpty());
}

void GoalWordsTest::personsWordsStandIsolated()
{
    Goal goal;
    goal.ifCue = u"%2 wins"_s;
    goal.thenStep = u"I write"_s;
    QCOMPARE(wording::ifThenSentence(goal), u"If \u2068%2 wins\u2069, then \u2068I write\u2069."_s);
    goal.thenStep = u"I write to R. K. "_s;
    QCOMPARE(wording::ifThenSentence(goal), u"If \u2068%2 wins\u2069, then \u2068I write to R. K\u2069."_s);
    goal.thenStep = u"I write..."_s;
    QCOMPARE(wording::ifThenSentence(goal), u"If \u2068%2 wins\u2069, then \u2068I write...\u2069."_s);
}

void GoalWordsTest::spokenCardsTellTheirPlace()
{
    QCOMPARE(wording::spokenCard(pathTalk(), 1, 1, today),
             u"\u2068Ask Dana for a clear path\u2069, Talk, Near. Doing, card 1 of 1. "
             "2 of 4 steps · due Fri 27 Nov · 40 minutes so far. Next step: \u2068Step 3\u2069."_s);
}

void GoalWordsTest::columnsTellTheirCount()
{
    const BoardRules rules{2, LimitMode::Hold};
    QCOMPARE(wording::columnCount(BoardColumn::Next, 3, rules), u"3"_s);
    QCOMPARE(wording::columnCount(BoardColumn::Doing, 1, rules), u"1 of 2"_s);
    QCOMPARE(wording::spokenColumn(BoardColumn::Next, 1, rules), u"Next, 1 card"_s);
    QCOMPARE(wording::spokenColumn(BoardColumn::Doing, 0, rules), u"Doing, 0 cards, 2 at most"_s);
    QCOMPARE(wording::columnCount(BoardColumn::Doing, 2, rules, 1), u"2 of 2 + 1"_s);
    QCOMPARE(wording::foundCount(0, 4), u"0 of 4"_s);
    QCOMPARE(wording::spokenFound(BoardColumn::Next, 0, 4, rules), u"Next, 0 of 4 cards found"_s);
    QCOMPARE(wording::spokenColumn(BoardColumn::Doing, 2, rules, 1), u"Doing, 2 cards, 2 at most, and 1 beside them"_s);
    QCOMPARE(wording::overLimitHint(rules, 2, LimitGroup::SideProject),
             u"2 side projects are in Doing, and your limit is 1."_s);
}

void GoalWordsTest::limitsAreTold_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("hold");
    QTest::addColumn<QString>("told");
    QTest::newRow("one") << 1 << true << u"One focus at a time."_s;
    QTest::newRow("more") << 3 << true << u"At most 3 goals in Doing at a time."_s;
    QTest::newRow("signal one") << 1 << false << u"You are told when more than 1 goal is in Doing."_s;
    QTest::newRow("signal more") << 3 << false << u"You are told when more than 3 goals are in Doing."_s;
}

void GoalWordsTest::limitsAreTold()
{
    QFETCH(int, limit);
    QFETCH(bool, hold);
    QTEST(wording::limitSentence({limit, hold ? LimitMode::Hold : LimitMode::Signal}), "told");
}

void GoalWordsTest::everyVerbIsNamedAndToldOnce()
{
    QSet<QString> names;
    QSet<QString> told;
    for (int place = 0; place < verbCount; ++place) {
        const auto verb = static_cast<Verb>(place);
        const QString name = wording::undoName(verb);
        // It stands behind 'Undo', so it begins small.
        QVERIFY2(!name.isEmpty() && name.front().isLower(), qPrintable(name));
        QVERIFY(wording::verbDone(verb).endsWith(u'.'));
        names.insert(name);
        told.insert(wording::verbDone(verb));
    }
    QCOMPARE(names.size(), verbCount);
    QCOMPARE(told.size(), verbCount);
    QCOMPARE(wording::undoName(Verb::AddEntry), u"add entry"_s);
    QCOMPARE(wording::undoName(Verb::ReviewGoal), u"review goal"_s);
}

void GoalWordsTest::historyIsTold()
{
    GoalEvent moved;
    moved.kind = GoalEvent::Kind::Moved;
    moved.from = BoardColumn::Next;
    moved.to = BoardColumn::Doing;
    QCOMPARE(wording::historyLine(moved), u"Moved from Next to Doing"_s);
    GoalEvent raised;
    raised.kind = GoalEvent::Kind::LimitRaised;
    raised.limit = 2;
    QCOMPARE(wording::historyLine(raised), u"The limit on Doing was raised to 2 for this"_s);
    raised.kind = GoalEvent::Kind::SideLimitRaised;
    QCOMPARE(wording::historyLine(raised), u"The limit on side projects was raised to 2 for this"_s);
    GoalEvent worked;
    worked.kind = GoalEvent::Kind::Worked;
    worked.minutes = 10;
    QCOMPARE(wording::historyLine(worked), u"Worked on it for 10 minutes"_s);
    worked.note = u"a call"_s;
    QCOMPARE(wording::historyLine(worked), u"Worked on it for 10 minutes; pulled away by \u2068a call\u2069"_s);
}

void GoalWordsTest::kindsNameTheirDay_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("ahead");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, GoalKind kind, int ahead, const QString& told) {
        QTest::newRow(name) << static_cast<int>(kind) << ahead << told;
    };
    row("decision", GoalKind::Decision, 7, u"decide by 30 Nov"_s);
    row("decision past", GoalKind::Decision, -3, u"was to be decided by 20 Nov"_s);
    row("exploration", GoalKind::Exploration, 1, u"explore until tomorrow"_s);
    row("venture", GoalKind::Venture, 0, u"to prove by today"_s);
    row("any other", GoalKind::Connect, 0, u"due today"_s);
}

void GoalWordsTest::kindsNameTheirDay()
{
    QFETCH(int, kind);
    QFETCH(int, ahead);
    Goal goal;
    goal.kind = static_cast<GoalKind>(kind);
    goal.due = today.addDays(ahead);
    QTEST(wording::dueLine(goal, today), "told");
}

void GoalWordsTest::cardsTellOfTheirKind_data()
{
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, GoalKind kind, const GoalParts& parts, const QString& told) {
        Goal goal;
        goal.kind = kind;
        goal.parts = parts;
        goal.createdAt = QDateTime(today, QTime(9, 0), Qt::UTC);
        QTest::newRow(name) << goal << told;
    };
    GoalParts parts;
    parts.decision.options = {u"stay"_s, u"go"_s, u"ask"_s};
    row("options", GoalKind::Decision, parts, u"3 options"_s);
    row("options of another kind", GoalKind::Connect, parts, QString());
    parts.decision.end = DecisionEnd::Deferred;
    row("put off", GoalKind::Decision, parts, u"put off"_s);
    parts.opportunity.organisation = u"Acme"_s;
    parts.opportunity.stages = {{OpportunityStage::Interview, today.addDays(-14)}};
    row("fresh", GoalKind::Opportunity, parts, u"Interview since 9 Nov · \u2068Acme\u2069"_s);
    parts.opportunity.stages = {{OpportunityStage::Interview, today.addDays(-15)}};
    row("stale", GoalKind::Opportunity, parts, u"Interview since 8 Nov · \u2068Acme\u2069 · nothing new for a while"_s);
    parts.opportunity.stages = {{OpportunityStage::Closed, today.addDays(-15)}};
    row("closed", GoalKind::Opportunity, parts, u"Closed since 8 Nov · \u2068Acme\u2069"_s);
    parts.opportunity.stages = {{OpportunityStage::Closed, today.addYears(-3)}};
    row("closed in another year", GoalKind::Opportunity, parts, u"Closed since 23 Nov 2023 · \u2068Acme\u2069"_s);
    parts.learning.progress = 40;
    parts.learning.approval = Approval::Asked;
    row("learning", GoalKind::Learning, parts, u"40 % done · approval: asked, no answer yet"_s);
    Goal offered;
    offered.kind = GoalKind::Learning;
    offered.play = Play::EmployerDev;
    offered.parts = parts;
    offered.createdAt = QDateTime(today, QTime(9, 0), Qt::UTC);
    QTest::newRow("offered by the employer")
        << offered << u"your employer’s programme · 40 % done · approval: asked, no answer yet"_s;
    parts.exploration.verdict = ExplorationVerdict::NotForMe;
    row("explored", GoalKind::Exploration, parts, u"Not for me"_s);
    parts.venture.passed = false;
    row("venture", GoalKind::Venture, parts, u"the test did not pass"_s);
    parts.selfCare.timesAWeek = 3;
    parts.selfCare.keptDays = {today.addDays(-1), today}; // a Sunday of the week before, and this Monday
    row("habit", GoalKind::SelfCare, parts, u"kept 1 of 3 this week"_s);
    parts.selfCare.pausedUntil = today.addDays(10);
    row("paused", GoalKind::SelfCare, parts, u"paused until 3 Dec"_s);
}

void GoalWordsTest::cardsTellOfTheirKind()
{
    QFETCH(Goal, goal);
    QTEST(wording::partFacts(goal, today), "told");
    QCOMPARE(wording::cardFacts(goal, today), wording::partFacts(goal, today));
}

void GoalWordsTest::renamedColumnsAreToldByTheirNames()
{
    BoardRules rules;
    rules.names[static_cast<size_t>(BoardColumn::Doing)] = u"Now"_s;
    QCOMPARE(wording::columnName(BoardColumn::Doing, rules), u"Now"_s);
    QCOMPARE(wording::columnName(BoardColumn::Next, rules), u"Next"_s);
    QCOMPARE(wording::columnName(BoardColumn::Archive, rules), u"Archive"_s);
    QCOMPARE(wording::spokenColumn(BoardColumn::Doing, 1, rules), u"Now, 1 card, 1 at most"_s);
}

QTEST_GUILESS_MAIN(GoalWordsTest)
#include "goal_words_test.moc"
