// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/looking_back.h>
#include <domain/standing.h>
#include <domain/text.h>
#include <support/made_checks.h>

#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

using List = LookingBackList;
using Question = LookingBackQuestion;
using Text = LookingBackText;

namespace {

const QDate monday(2026, 3, 2);

LookingBack toldOn(QDate day)
{
    LookingBack told;
    told.day = day;
    told.createdAt = QDateTime(day, QTime(9, 0), Qt::UTC);
    return told;
}

/// The place of a play among the first suggestions; -1: not there.
int placeOf(const Recommendation& said, Play play)
{
    const auto there =
        std::find_if(said.top.begin(), said.top.end(), [&](const Suggestion& each) { return each.play == play; });
    return there == said.top.end() ? -1 : static_cast<int>(there - said.top.begin());
}

} // namespace

/// What the open questions after a result feed, and that they change no score.
class LookingBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreReadBack();
    void everyQuestionCountsOnceItHasAnyAnswer();
    void textsAreCleanedAndEmptyLinesGo();
    void whatCannotBeKeptIsRefused();
    void theNewestBegunByADayIsInForce();
    void eventsBetweenTheMonthsSetFlags();
    void anUnsafeTalkWithTheSupervisorSetsItsFlag();
    void anAvoidedDecisionSetsItsFlag();
    void factsComeFirstUntilSomebodySaidSo();
    void thePlanIsMadeOfDecisionDreamAndSign();
    void theStandingKnowsWhatWasTold();
    void theNamedCauseComesFirstAmongEquals();
    void nothingToldChangesAScore();
};

void LookingBackTest::keysAreReadBack()
{
    for (int place = 0; place < lookingBackTextCount; ++place)
        QCOMPARE(lookingBackTextFromKey(lookingBackTextKey(static_cast<Text>(place))), std::optional(Text(place)));
    for (int place = 0; place < lookingBackListCount; ++place)
        QCOMPARE(lookingBackListFromKey(lookingBackListKey(static_cast<List>(place))), std::optional(List(place)));
    for (int place = 0; place < allyRoleCount; ++place)
        QCOMPARE(allyRoleFromKey(allyRoleKey(static_cast<AllyRole>(place))), std::optional(AllyRole(place)));
    for (const Said said : {Said::Yes, Said::No, Said::Unknown})
        QCOMPARE(saidFromKey(saidKey(said)), std::optional(said));
    QVERIFY(!lookingBackTextFromKey(u"whys"_s) && !lookingBackListFromKey(u"sign"_s));
}

void LookingBackTest::everyQuestionCountsOnceItHasAnyAnswer()
{
    LookingBack told = toldOn(monday);
    QCOMPARE(answeredQuestions(told), 0);
    told.firstOff = monday;
    told.events.set(0);
    told.of(List::Whys) = QStringList{u"too much"_s};
    told.said = Said::No;
    told.of(List::Cooled) = QStringList{u"the tests"_s};
    told.nobodyAbove = true;
    told.decideBy = monday;
    told.of(Text::Scene) = u"a garden"_s;
    told.of(Text::Sign) = u"lunch again"_s;
    QCOMPARE(answeredQuestions(told), lookingBackQuestionCount);
    told.of(Text::Sign).clear();
    QVERIFY(!isAnswered(told, Question::Sign));
    QCOMPARE(answeredQuestions(told), lookingBackQuestionCount - 1);
}

void LookingBackTest::textsAreCleanedAndEmptyLinesGo()
{
    LookingBack told = toldOn(monday);
    told.lastGood = QDate(2025, 10, 31);
    told.of(Text::Belief) = u"  he does not like me\r\n"_s;
    told.of(List::Facts) = QStringList{u" one "_s, u"   "_s, u"two"_s};
    told.allies = {{u" M. "_s, AllyRole::Mentor, true}, {u"  "_s, AllyRole::Hr, false}};
    const Result<LookingBack> valid = validatedLookingBack(told);
    QVERIFY(valid);
    QCOMPARE(valid->lastGood, QDate(2025, 10, 1));
    QCOMPARE(valid->of(Text::Belief), u"he does not like me"_s);
    QCOMPARE(valid->of(List::Facts), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(valid->allies, (std::vector<Ally>{{u"M."_s, AllyRole::Mentor, true}}));
}

void LookingBackTest::whatCannotBeKeptIsRefused()
{
    const auto code = [](auto spoil) {
        LookingBack told = toldOn(monday);
        spoil(told);
        const Result<LookingBack> valid = validatedLookingBack(told);
        return valid ? std::optional<ErrorCode>() : std::optional(valid.error().code);
    };
    QCOMPARE(code([](LookingBack&) {}), std::nullopt);
    QCOMPARE(code([](LookingBack& told) { told.day = {}; }), std::optional(ErrorCode::InvalidDay));
    QCOMPARE(code([](LookingBack& told) { told.decideBy = QDate(1066, 10, 14); }),
             std::optional(ErrorCode::InvalidDay));
    QCOMPARE(code([](LookingBack& told) { told.certainAfter = 101; }), std::optional(ErrorCode::OutOfRange));
    QCOMPARE(code([](LookingBack& told) { told.of(Text::Sign) = QString(QChar(0)); }),
             std::optional(ErrorCode::InvalidText));
    QCOMPARE(code([](LookingBack& told) { told.of(Text::Sign) = QString(maxTextLength + 1, u'a'); }),
             std::optional(ErrorCode::TextTooLong));
    QCOMPARE(code([](LookingBack& told) { told.of(List::Whys) = QStringList(mostLookingBackWhys + 1, u"why"_s); }),
             std::optional(ErrorCode::OutOfRange));
    QCOMPARE(code([](LookingBack& told) {
                 told.allies.assign(mostAllies + 1, {u"M."_s, AllyRole::Hr, {}});
             }),
             std::optional(ErrorCode::OutOfRange));
}

void LookingBackTest::theNewestBegunByADayIsInForce()
{
    const LookingBack first = toldOn(monday);
    LookingBack second = toldOn(monday.addDays(10));
    const LookingBack later = toldOn(monday.addDays(40));
    QVERIFY(!lookingBackOn({first, second, later}, monday.addDays(-1)));
    QCOMPARE(lookingBackOn({later, second, first}, monday.addDays(9)), std::optional(first));
    QCOMPARE(lookingBackOn({later, second, first}, monday.addDays(39)), std::optional(second));
    second.binnedAt = second.createdAt;
    QCOMPARE(lookingBackOn({later, second, first}, monday.addDays(39)), std::optional(first));
}

void LookingBackTest::eventsBetweenTheMonthsSetFlags()
{
    LookingBack told = toldOn(monday);
    QVERIFY(lookingBackFlags(told).empty());
    told.events.set(static_cast<size_t>(CheckEvent::Left)).set(static_cast<size_t>(CheckEvent::Wrong));
    QCOMPARE(lookingBackFlags(told), (Flags{Flag::TookOverWork, Flag::WrongDone}));
}

void LookingBackTest::anUnsafeTalkWithTheSupervisorSetsItsFlag()
{
    LookingBack told = toldOn(monday);
    told.allies = {{u"A."_s, AllyRole::Supervisor, {}}, {u"B."_s, AllyRole::Colleague, false}};
    QVERIFY(lookingBackFlags(told).empty());
    told.allies[0].safe = false;
    QCOMPARE(lookingBackFlags(told), (Flags{Flag::UnsafeToSpeak}));
}

void LookingBackTest::anAvoidedDecisionSetsItsFlag()
{
    LookingBack told = toldOn(monday);
    told.of(Text::WaitingCost) = u"sleep"_s;
    QVERIFY(lookingBackFlags(told).empty());
    told.of(Text::Decision) = u"whether to ask for part time"_s;
    QCOMPARE(lookingBackFlags(told), (Flags{Flag::AvoidedDecision}));
}

void LookingBackTest::factsComeFirstUntilSomebodySaidSo()
{
    LookingBack told = toldOn(monday);
    QVERIFY(!wantsFactsFirst(told));
    told.of(Text::Belief) = u"my boss dislikes me"_s;
    QVERIFY(wantsFactsFirst(told));
    told.said = Said::Unknown;
    QVERIFY(wantsFactsFirst(told));

    const Check check = checkScoring({{Domain::Wkl, 100}, {Domain::Prg, 100}}, 0, monday);
    const Recommendation before = standingOn({check}, {}, monday)->recommendation;
    QVERIFY(placeOf(before, Play::TalkSupervisor) >= 0);
    QCOMPARE(placeOf(before, Play::EvidenceCheck), -1);
    const Recommendation after = standingOn({check}, {}, monday, {told})->recommendation;
    QVERIFY(placeOf(after, Play::EvidenceCheck) >= 0);
    QCOMPARE(placeOf(after, Play::TalkSupervisor), placeOf(after, Play::EvidenceCheck) + 1);
    QVERIFY(after.top.size() <= 3);

    told.said = Said::Yes;
    QVERIFY(!wantsFactsFirst(told));
    QCOMPARE(standingOn({check}, {}, monday, {told})->recommendation, before);
}

void LookingBackTest::thePlanIsMadeOfDecisionDreamAndSign()
{
    LookingBack told = toldOn(monday);
    told.of(Text::Scene) = u"a workshop of my own"_s;
    told.of(Text::Obstacle) = u"I tell myself it is too late"_s;
    told.of(Text::Sign) = u"I hum"_s;
    QVERIFY(!planOf(told));
    told.of(Text::ThenStep) = u"open the sketchbook"_s;
    QCOMPARE(planOf(told), std::optional(LookingBackPlan{false,
                                                         u"a workshop of my own"_s,
                                                         u"I tell myself it is too late"_s,
                                                         u"open the sketchbook"_s,
                                                         {},
                                                         u"I hum"_s}));
    told.of(Text::Decision) = u"part time"_s;
    told.of(Text::SmallestStep) = u"ask HR for the form"_s;
    told.decideBy = monday.addDays(14);
    QCOMPARE(planOf(told)->step, u"open the sketchbook"_s);
    QVERIFY(planOf(told)->isDecision);
    told.of(Text::ThenStep).clear();
    QCOMPARE(planOf(told)->step, u"ask HR for the form"_s);
    QCOMPARE(planOf(told)->day, monday.addDays(14));
}

void LookingBackTest::theStandingKnowsWhatWasTold()
{
    const Check check = checkScoring({{Domain::Wkl, 100}, {Domain::App, 100}}, 25, monday);
    LookingBack told = toldOn(monday.addDays(1));
    told.nobodyAbove = true;
    told.namedCause = Domain::Wkl;
    told.of(Text::Decision) = u"part time"_s;
    const std::optional<Standing> later = standingOn({check}, {}, monday.addDays(1), {told});
    QCOMPARE(later->namedCause, std::optional(Domain::Wkl));
    QVERIFY(later->scores.flags.count(Flag::AvoidedDecision) == 1);
    QCOMPARE(later->recommendation.held.at(Play::TalkSupervisor), Hold::NoSupervisor);
    // As it was on the day of the check nothing had been told yet.
    const std::optional<Standing> then = standingOf({check}, {}, check.id, {told});
    QVERIFY(!then->namedCause);
    QCOMPARE(then->recommendation.held.count(Play::TalkSupervisor), size_t(0));
}

void LookingBackTest::theNamedCauseComesFirstAmongEquals()
{
    Check check = checkScoring({{Domain::Grw, 75}}, 25, monday);
    answerOf(check, "app1") = Answer::given(75);
    answerOf(check, "app2") = answerScoring(itemFromKey(u"app2"_s).value(), 75);
    answerOf(check, "app3") = Answer::given(75);
    answerOf(check, "app4") = Answer::given(75);
    answerOf(check, "app5") = answerScoring(itemFromKey(u"app5"_s).value(), 50);
    const Scores scores = score(check);
    QCOMPARE(rankedDomains(scores).front(), Domain::Grw);
    QCOMPARE(rankedDomains(scores, Domain::App).front(), Domain::App);
    QCOMPARE(rankedDomains(scores, Domain::Exh).front(), Domain::Grw);
}

void LookingBackTest::nothingToldChangesAScore()
{
    const Check check = checkScoring({{Domain::Wkl, 75}}, 50, monday);
    LookingBack told = toldOn(monday);
    told.events.set();
    told.namedCause = Domain::Val;
    for (QString& text : told.texts)
        text = u"exhausted burnout workload hate"_s;
    for (QStringList& list : told.lists)
        list = QStringList{u"no growth, no goals"_s};
    const Scores before = standingOn({check}, {}, monday)->scores;
    const Scores after = standingOn({check}, {}, monday, {told})->scores;
    QCOMPARE(after.domains, before.domains);
    QCOMPARE(after.spark, before.spark);
    QCOMPARE(after.relConflict, before.relConflict);
    QCOMPARE(after.relIsolation, before.relIsolation);
}

QTEST_APPLESS_MAIN(LookingBackTest)
#include "looking_back_test.moc"
