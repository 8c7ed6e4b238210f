// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/play_words.h>
#include <wording/result_words.h>
#include <wording/translations.h>

#include <QSet>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class SuggestionWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reasonNamesWhatWeighsAndWhatHappened();
    void reasonNamesTheNextPartWhenNothingHappened();
    void reasonWithoutPointsFallsBackToThePlay();
    void reasonDoesNotSayOneThingTwice();
    void sumsAreTheModelsExample();
    void sumsTellPenaltyAndHistory();
    void toldFiguresAddUp();
    void theLastOfThemSaysNothingOfANext();
    void restComesFirstForAnotherReasonThanTiredness();
    void facetsAreScoredByThemselves();
    void everyColumnAndFlagHasAClause();
    void focusIsExplainedByTheTwoHighest();

private:
    wording::Translations m_translations;
};

namespace {

void setScore(Scores& scores, Domain domain, double value)
{
    scores.domains[static_cast<size_t>(domain)].score = value;
}

/// 'P1 Nadia' of the model: she took over a departed colleague's work.
Scores nadia()
{
    Scores scores;
    setScore(scores, Domain::Wkl, 90);
    setScore(scores, Domain::App, 60);
    setScore(scores, Domain::Prg, 55);
    setScore(scores, Domain::Val, 30);
    scores.flags = {Flag::TookOverWork};
    return scores;
}

Suggestion supervisorTalk()
{
    Suggestion suggestion;
    suggestion.play = Play::TalkSupervisor;
    suggestion.points = 7.3;
    suggestion.parts = {
        {Column::Wkl, 4 * need(90)}, {Column::App, 4 * need(60)}, {Column::Prg, need(55)}, {Column::Val, need(30)}};
    suggestion.bonus = 1.5;
    return suggestion;
}

} // namespace

void SuggestionWordsTest::initTestCase()
{
    QCOMPARE(m_translations.speak(u"en"_s), u"en"_s);
}

void SuggestionWordsTest::reasonNamesWhatWeighsAndWhatHappened()
{
    Scores scores;
    scores.flags = {Flag::PassedOver};
    Suggestion suggestion;
    suggestion.play = Play::CareerPathTalk;
    suggestion.parts = {{Column::Grw, 6.9}, {Column::App, 1.3}};
    suggestion.bonus = 1.5;
    QCOMPARE(wording::suggestionReason(suggestion, scores),
             u"Growth is blocked and a post went to someone else. First step 30 minutes."_s);
}

void SuggestionWordsTest::reasonNamesTheNextPartWhenNothingHappened()
{
    Suggestion suggestion;
    suggestion.play = Play::RestSelfcare;
    suggestion.parts = {{Column::Exh, 4.8}, {Column::Rec, 2.7}};
    QCOMPARE(wording::suggestionReason(suggestion, {}),
             u"Energy is low and recovery comes short. First step 10 minutes."_s);
    suggestion.parts[1].points = 1;
    QCOMPARE(wording::suggestionReason(suggestion, {}), u"Energy is low. First step 10 minutes."_s);
}

void SuggestionWordsTest::reasonWithoutPointsFallsBackToThePlay()
{
    Suggestion suggestion;
    suggestion.play = Play::RestSelfcare;
    QCOMPARE(wording::suggestionReason(suggestion, {}),
             wording::playLine(Play::RestSelfcare) + u" First step 10 minutes."_s);
    QCOMPARE(wording::sums(suggestion, {}), u"None of your scores adds points to this."_s);
}

void SuggestionWordsTest::reasonDoesNotSayOneThingTwice()
{
    Scores scores;
    scores.flags = {Flag::Conflict};
    Suggestion suggestion;
    suggestion.play = Play::ResolveConflict;
    suggestion.parts = {{Column::RelC, 5.4}, {Column::Prg, 0.5}};
    suggestion.bonus = 1.5;
    QCOMPARE(wording::suggestionReason(suggestion, scores),
             u"There is tension with a colleague. First step 30 minutes."_s);
}

void SuggestionWordsTest::sumsAreTheModelsExample()
{
    QCOMPARE(wording::sums(supervisorTalk(), nadia()),
             u"Workload 90 gives 3.5, Recognition 60 gives 1.9, you took over a colleague’s work +1.5. "
             "The rest gives 0.4."_s);
    QCOMPARE(wording::pointsLine(supervisorTalk()), u"7.3 of 10"_s);
    QCOMPARE(wording::sharesLine(supervisorTalk()).left(30), u"Shares of the ten: Workload 4,"_s);
    QCOMPARE(wording::sharesLine({}), QString());
}

void SuggestionWordsTest::sumsTellPenaltyAndHistory()
{
    Scores scores;
    setScore(scores, Domain::Val, 85);
    Suggestion suggestion;
    suggestion.play = Play::CareerChange;
    suggestion.parts = {{Column::Val, 4}};
    suggestion.penalty = 1;
    suggestion.historyFactor = 0.5;
    QCOMPARE(wording::sums(suggestion, scores), u"Values mismatch 85 gives 4.0, high effort while energy is low −1.0. "
                                                "All of it counts half, as you finished it not long ago."_s);
    suggestion.historyFactor = 0.25;
    QVERIFY(wording::sums(suggestion, scores).endsWith(u"All of it counts a quarter, as it did not help last time."_s));
}

void SuggestionWordsTest::toldFiguresAddUp()
{
    Suggestion suggestion;
    suggestion.play = Play::CraftJob;
    suggestion.parts = {{Column::Int, 1.26}, {Column::Prg, 1.04}, {Column::Chl, 1.04}, {Column::Val, 0.04}};
    // 1.3 + 1.0 + 1.0 are told of 3.4.
    QVERIFY(wording::sums(suggestion, {}).endsWith(u"The rest gives 0.1."_s));
    suggestion.parts.pop_back();
    QVERIFY(!wording::sums(suggestion, {}).contains(u"The rest"_s));
}

void SuggestionWordsTest::facetsAreScoredByThemselves()
{
    Scores scores;
    setScore(scores, Domain::Rel, 75);
    scores.relConflict = 83.3;
    Suggestion suggestion;
    suggestion.play = Play::ResolveConflict;
    suggestion.parts = {{Column::RelC, 5.4}, {Column::RelI, 2}};
    QCOMPARE(wording::sums(suggestion, scores),
             u"Colleagues: conflict 83 gives 5.4, Colleagues: isolation 75 gives 2.0."_s);
}

void SuggestionWordsTest::everyColumnAndFlagHasAClause()
{
    QSet<QString> clauses;
    for (int place = 0; place < columnCount; ++place)
        clauses.insert(wording::columnClause(static_cast<Column>(place)));
    for (int place = 0; place <= static_cast<int>(Flag::UnsafeToSpeak); ++place)
        clauses.insert(wording::flagClause(static_cast<Flag>(place)));
    QCOMPARE(clauses.size(), columnCount + static_cast<int>(Flag::UnsafeToSpeak) + 1);
    for (const QString& clause : clauses)
        QVERIFY2(!clause.isEmpty() && clause.front().isLower() && !clause.endsWith(u'.'), qPrintable(clause));
}

void SuggestionWordsTest::focusIsExplainedByTheTwoHighest()
{
    Standing standing;
    QVERIFY(wording::chosenBecause(standing).isEmpty());
    setScore(standing.scores, Domain::Grw, 81);
    QCOMPARE(wording::chosenBecause(standing), u"Chosen because Blocked growth weighed most."_s);
    setScore(standing.scores, Domain::App, 70);
    QCOMPARE(wording::chosenBecause(standing), u"Chosen because Blocked growth and Recognition weighed most."_s);
}

void SuggestionWordsTest::theLastOfThemSaysNothingOfANext()
{
    Suggestion suggestion = supervisorTalk();
    suggestion.aboutEqual = true;
    QVERIFY(wording::matchLine(suggestion).contains(u"about equal to the next"_s));
    QVERIFY(!wording::matchLine(suggestion, true).contains(u"next"_s));
}

void SuggestionWordsTest::restComesFirstForAnotherReasonThanTiredness()
{
    Standing standing;
    standing.recommendation.mode = Mode::RecoverFirst;
    setScore(standing.scores, Domain::Exh, 75);
    QVERIFY(wording::modeSentence(standing).contains(u"little energy"_s));
    setScore(standing.scores, Domain::Exh, 25);
    QVERIFY(!wording::modeSentence(standing).contains(u"energy"_s));
}

QTEST_GUILESS_MAIN(SuggestionWordsTest)
#include "suggestion_words_test.moc"
