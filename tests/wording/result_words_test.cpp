// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_data.h"

#include <wording/check_words.h>
#include <wording/result_words.h>
#include <wording/translations.h>

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class ResultWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headlineNamesWhatWeighsMost_data();
    void headlineNamesWhatWeighsMost();
    void whereNoneIsNamedTheReasonIsTold_data();
    void whereNoneIsNamedTheReasonIsTold();
    void headlineStaysCalmWhenNothingPresses();
    void fewAnswersAreNeverCalledCalm();
    void headlinesNeverSpeakOfCauses();
    void sublineTellsDaysFormAndSpark();
    void sublineOfAFirstCheckComparesNothing();
    void reasonsAreThePersonsOwnAnswers();
    void lowAnswersToReversedItemsAreReasons();
    void answersThatDoNotWeighAreNoReason();
    void reasonsAreFewAndHeaviestFirst();
    void answersExplainTheirScore();
    void everyVerdictHasItsWords();
    void changesOfATableArePlain();
    void changesAreToldInOneSentence();
    void wobbleSaysWhatIsAssumed();
    void safetyCardIsTheModelsWordForWord();
    void notARutNamesThoseWhoCanHelp();
    void gateCanAlwaysBeOpened();

private:
    wording::Translations m_translations;
};

namespace {

Standing standingWith(const std::map<Domain, double>& values)
{
    Standing standing;
    standing.check.day = QDate(2026, 11, 23);
    standing.check.form = CheckForm::Full;
    for (const auto& [domain, value] : values) {
        DomainScore& score = standing.scores.domains[static_cast<size_t>(domain)];
        score.score = value;
        score.answered = score.items = 4;
    }
    return standing;
}

Check answered(const std::map<QString, int>& values)
{
    Check check;
    check.form = CheckForm::Full;
    for (const auto& [key, value] : values)
        check.answers[static_cast<size_t>(itemFromKey(key).value())] = Answer::given(value);
    return check;
}

} // namespace

using Values = std::map<Domain, double>;
Q_DECLARE_METATYPE(Values)

void ResultWordsTest::initTestCase()
{
    QCOMPARE(m_translations.speak(u"en"_s), u"en"_s);
}

void ResultWordsTest::headlineNamesWhatWeighsMost_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("headline");
    QTest::newRow("nothing answered") << Values() << u"Too few answers for a result"_s;
    QTest::newRow("one") << Values{{Domain::Grw, 81}, {Domain::App, 70}} << u"Your result points to Blocked growth"_s;
    QTest::newRow("exactly ten apart") << Values{{Domain::Grw, 80}, {Domain::App, 70}}
                                       << u"Your result points to Blocked growth"_s;
    QTest::newRow("two") << Values{{Domain::App, 75}, {Domain::Grw, 81}, {Domain::Dec, 50}}
                         << u"Your result points to Blocked growth and Recognition"_s;
    QTest::newRow("three") << Values{{Domain::App, 75}, {Domain::Grw, 81}, {Domain::Dec, 72}, {Domain::Wkl, 20}}
                           << u"Your result points to Blocked growth, Recognition and Avoided decision"_s;
    Values even;
    for (const Domain domain : allDomains())
        even[domain] = 50;
    QTest::newRow("all alike") << even << u"No single place stands out"_s;
    QTest::newRow("four alike")
        << Values{{Domain::App, 63}, {Domain::Grw, 63}, {Domain::Dec, 60}, {Domain::Wkl, 55}, {Domain::Exh, 20}}
        << u"No single place stands out"_s;
    for (const Domain domain : allDomains())
        even[domain] = 100;
    QTest::newRow("all high") << even << u"Much weighs on you at once"_s;
    QTest::newRow("all low, with a card of care")
        << Values{{Domain::App, 25}, {Domain::Grw, 0}} << u"No single place stands out"_s;
}

void ResultWordsTest::headlineNamesWhatWeighsMost()
{
    QFETCH(Values, values);
    const Standing standing = standingWith(values);
    const QString headline = wording::headline(standing);
    QTEST(headline, "headline");
    // What is named is what the headline says.
    const std::vector<Domain> named = wording::namedAreas(standing);
    QCOMPARE(!named.empty(), headline.contains(u"points to"_s));
    for (const Domain domain : named)
        QVERIFY(headline.contains(wording::domainShortName(domain)));
}

void ResultWordsTest::whereNoneIsNamedTheReasonIsTold_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("reason");
    const auto all = [](double score) {
        Values values;
        for (const Domain domain : allDomains())
            values[domain] = score;
        return values;
    };
    QTest::newRow("nothing answered") << Values()
                                      << u"An area gets a score once half of its statements are answered."_s;
    QTest::newRow("all high") << all(100)
                              << u"All areas score high, so none can be named before the others. You need not work on "
                                 "all of them."_s;
    QTest::newRow("all low") << all(20) << u"No area weighs much at the moment."_s;
    QTest::newRow("all in the middle") << all(50)
                                       << u"The scores lie close together: differences under ten points count as "
                                          "about the same."_s;
    QTest::newRow("four alike")
        << Values{{Domain::App, 63}, {Domain::Grw, 60}, {Domain::Dec, 58}, {Domain::Wkl, 55}, {Domain::Exh, 20}}
        << QLocale().createSeparatedList(
               {u"Recognition"_s, u"Blocked growth"_s, u"Avoided decision"_s, u"Workload"_s}) +
               u" weigh about the same: differences under ten points do not tell them apart."_s;
}

void ResultWordsTest::whereNoneIsNamedTheReasonIsTold()
{
    QFETCH(Values, values);
    QVERIFY(wording::namedAreas(standingWith(values)).empty());
    QTEST(wording::whyNoneIsNamed(standingWith(values)), "reason");
}

void ResultWordsTest::headlineStaysCalmWhenNothingPresses()
{
    Values calm;
    for (const Domain domain : allDomains())
        calm[domain] = 20;
    Standing standing = standingWith(calm);
    standing.recommendation.mode = Mode::Maintain;
    QCOMPARE(wording::modeSentence(standing), wording::modeSentence(Mode::Maintain));
    QCOMPARE(wording::headline(standing), u"Nothing presses at the moment"_s);
    QVERIFY(!wording::modeSentence(Mode::Maintain).isEmpty());
    QVERIFY(!wording::modeSentence(Mode::RecoverFirst).isEmpty());
    QVERIFY(wording::modeSentence(Mode::Normal).isEmpty());
}

void ResultWordsTest::fewAnswersAreNeverCalledCalm()
{
    Standing standing = standingWith({{Domain::Grw, 20}, {Domain::App, 5}});
    standing.recommendation.mode = Mode::Maintain;
    QCOMPARE(wording::headline(standing), u"Too few answers for a result"_s);
    QVERIFY(wording::modeSentence(standing).contains(u"suggests nothing"_s));
}

void ResultWordsTest::headlinesNeverSpeakOfCauses()
{
    for (const Domain domain : allDomains()) {
        const QString headline = wording::headline(standingWith({{domain, 90}}));
        QVERIFY2(headline.contains(u"points to"_s) && !headline.contains(u"caus"_s), qPrintable(headline));
    }
}

void ResultWordsTest::sublineTellsDaysFormAndSpark()
{
    Standing standing = standingWith({});
    standing.scores.spark = 52.5;
    standing.before.emplace();
    standing.before->day = QDate(2026, 10, 26);
    ScoreChange change;
    change.from = 42;
    change.to = 52.5;
    change.verdict = Verdict::Maybe;
    standing.sparkChange = change;
    QCOMPARE(wording::subline(standing), u"23 November 2026, beside 26 October · full form · "
                                         "Spark 53, was 42: may be chance, look again in two weeks"_s);
    standing.before->day = QDate(2025, 10, 26);
    QVERIFY(wording::subline(standing).contains(u"beside 26 October 2025"_s));
}

void ResultWordsTest::sublineOfAFirstCheckComparesNothing()
{
    Standing standing = standingWith({});
    standing.check.form = CheckForm::Short;
    QCOMPARE(wording::subline(standing), u"23 November 2026 · short form"_s);
    standing.scores.spark = 42;
    QCOMPARE(wording::subline(standing), u"23 November 2026 · short form · Spark 42"_s);
}

void ResultWordsTest::reasonsAreThePersonsOwnAnswers()
{
    Check check = answered({{u"grw1"_s, 100}, {u"grw2"_s, 75}, {u"grw3"_s, 100}, {u"wkl1"_s, 100}});
    check.events.set(static_cast<size_t>(CheckEvent::Passed));
    check.events.set(static_cast<size_t>(CheckEvent::Left));
    const std::vector<wording::Reason> expected = {
        {u"“I cannot see a next step for myself here.”"_s, u"Fully true."_s},
        {u"“Other people were picked for roles that I was ready for.”"_s, u"Mostly true."_s},
        {u"Someone else got a post you wanted."_s, u"In the past six months."_s},
    };
    QVERIFY(wording::reasonsFor(Domain::Grw, check) == expected);
    QCOMPARE(wording::reasonsTitle(Domain::Grw), u"Why Blocked growth"_s);
}

void ResultWordsTest::lowAnswersToReversedItemsAreReasons()
{
    const std::vector<wording::Reason> reasons = wording::reasonsFor(Domain::Grw, answered({{u"grw4"_s, 0}}));
    QCOMPARE(reasons.size(), size_t(1));
    QCOMPARE(reasons[0].text, u"“I know what would have to happen for me to move up or sideways.”"_s);
    QCOMPARE(reasons[0].answer, u"Not true."_s);
}

void ResultWordsTest::answersThatDoNotWeighAreNoReason()
{
    Check check = answered({{u"grw1"_s, 25}, {u"grw4"_s, 75}});
    check.answers[static_cast<size_t>(itemFromKey(u"grw2"_s).value())] = Answer::doesNotApply();
    QVERIFY(wording::reasonsFor(Domain::Grw, check).empty());
}

void ResultWordsTest::reasonsAreFewAndHeaviestFirst()
{
    const Check check =
        answered({{u"exh1"_s, 50}, {u"exh2"_s, 75}, {u"exh3"_s, 100}, {u"exh4"_s, 75}, {u"exh5"_s, 100}});
    const std::vector<wording::Reason> reasons = wording::reasonsFor(Domain::Exh, check);
    QCOMPARE(reasons.size(), size_t(3));
    QCOMPARE(reasons[0].answer, u"Nearly always."_s);
    QCOMPARE(reasons[1].text, u"“I began the day already short of energy.”"_s);
    QCOMPARE(reasons[2].text, u"“Small setbacks were enough to tip me over.”"_s);
}

/// The numbers that are told with the answers of an area have its score as their mean.
void ResultWordsTest::answersExplainTheirScore()
{
    Check check;
    constexpr int steps = 5;
    for (ItemIndex item = 1; item < itemCount; ++item) // the first is left out
        check.answers[static_cast<size_t>(item)] = Answer::given(item * 3 % steps * 25);
    const Scores scores = score(check);
    for (const Domain domain : allDomains()) {
        const std::vector<wording::Reason> answers = wording::answersIn(domain, check);
        QCOMPARE(static_cast<int>(answers.size()), scores.of(domain).answered);
        double sum = 0;
        for (const wording::Reason& answer : answers) {
            const QString weight = answer.answer.section(u": "_s, -1).section(u'.', 0, 0);
            sum += weight.toDouble();
        }
        QCOMPARE(sum / static_cast<double>(answers.size()), scores.of(domain).score.value());
    }
}

void ResultWordsTest::everyVerdictHasItsWords()
{
    QSet<QString> words;
    for (const Verdict verdict : {Verdict::ClearBetter, Verdict::ProbablyBetter, Verdict::Maybe,
                                  Verdict::NoReadableChange, Verdict::ProbablyWorse, Verdict::ClearWorse}) {
        words.insert(wording::verdictWords(verdict));
        QVERIFY(wording::verdictWords(verdict).startsWith(wording::verdictShort(verdict)));
    }
    QCOMPARE(words.size(), 6);
}

void ResultWordsTest::changesOfATableArePlain()
{
    ScoreChange told;
    told.verdict = Verdict::Maybe;
    QCOMPARE(wording::changeWords(50, 62, &told), u"may be chance"_s);
    told.verdict = Verdict::ClearWorse;
    QCOMPARE(wording::changeWords(50, 90, &told), u"clearly worse"_s);
    QCOMPARE(wording::changeWords(50, 59.9, nullptr), u"about the same"_s);
    QCOMPARE(wording::changeWords(50, 40, nullptr), u"may be chance"_s);
    QCOMPARE(wording::changeWords({}, 40, nullptr), QString());
    QCOMPARE(wording::changeWords(40, {}, nullptr), QString());
}

void ResultWordsTest::changesAreToldInOneSentence()
{
    ScoreChange change;
    change.from = 75;
    change.to = 43.75;
    change.verdict = Verdict::ClearBetter;
    QCOMPARE(wording::verdictSentence(change), u"44, was 75: clearly better."_s);
    change.from = 42;
    change.to = 52.5;
    change.verdict = Verdict::Maybe;
    QCOMPARE(wording::sparkLine(52.5, change), u"Spark 53, was 42: may be chance"_s);
    QCOMPARE(wording::sparkLine(52.4, {}), u"Spark 52"_s);
}

void ResultWordsTest::wobbleSaysWhatIsAssumed()
{
    QCOMPARE(wording::wobbleLegend(10, true), u"grey: its own wobble, we assume about 10 points"_s);
    QCOMPARE(wording::wobbleSentence(10, true), u"We assume that this scale wobbles by about 10 points by itself. "
                                                "After eight assessments we use your own wobble instead."_s);
    QVERIFY(!wording::wobbleSentence(7.4, false).contains(u"assume"_s));
    QVERIFY(wording::wobbleSentence(7.4, false).contains(u"7 points"_s));
}

void ResultWordsTest::safetyCardIsTheModelsWordForWord()
{
    const wording::SafetyCard card = wording::safetyCard();
    QCOMPARE(card.text,
             u"Your answers suggest that this may be more than a work rut. Unrut is a reflection tool. It cannot tell "
             "whether you are depressed or ill, and it cannot help in an emergency. Please speak with a doctor, a "
             "psychologist or your occupational health service; you can take your results along. If you might harm "
             "yourself, or feel you cannot stay safe, call the emergency number of your country or go to the nearest "
             "emergency department now, and tell someone near you."_s);
    QCOMPARE(card.numbers, QStringList({u"112 in the EU and many other countries"_s, u"911 in the US and Canada"_s,
                                        u"999 in the UK"_s}));
    QCOMPARE(card.promise, u"Unrut tells nobody."_s);
    QCOMPARE(card.spoken, u"I have spoken with someone"_s);
}

void ResultWordsTest::notARutNamesThoseWhoCanHelp()
{
    const QString page = wording::notARut().paragraphs.join(u' ');
    for (const QLatin1String word : {"dated record"_L1, "HR"_L1, "works council"_L1, "union"_L1, "ombudsman"_L1,
                                     "authority"_L1, "lawyer"_L1, "trust"_L1})
        QVERIFY2(page.contains(word), word.data());
}

void ResultWordsTest::gateCanAlwaysBeOpened()
{
    QCOMPARE(wording::changeGate().title, u"Not suggested yet"_s);
    QCOMPARE(wording::openAnyway(), u"Open anyway"_s);
}

QTEST_GUILESS_MAIN(ResultWordsTest)
#include "result_words_test.moc"
