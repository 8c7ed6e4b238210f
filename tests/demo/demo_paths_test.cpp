// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up.h"

#include <domain/gut_and_criteria.h>
#include <domain/standing.h>
#include <domain/text.h>
#include <wording/translations.h>

#include <QTest>

#include <algorithm>
#include <array>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);
const QDate until(2025, 11, 23); ///< the last day before the last year
constexpr int years = 10;
constexpr std::array kinds = {GoalKind::Opportunity, GoalKind::CareerPath, GoalKind::Venture};

void seedRows()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

template <class T>
const T* withId(const std::vector<T>& things, const decltype(T::id)& id)
{
    const auto there = std::find_if(things.begin(), things.end(), [&](const T& one) { return one.id == id; });
    return there == things.end() ? nullptr : &*there;
}

std::vector<Goal> ofKind(const Journal& journal, GoalKind kind)
{
    std::vector<Goal> those;
    std::copy_if(journal.goals.begin(), journal.goals.end(), std::back_inserter(those),
                 [&](const Goal& goal) { return goal.kind == kind; });
    return those;
}

/// What every card of an earlier year has.
void checkCard(const Goal& card)
{
    const auto valid = validatedGoal(card);
    QVERIFY(valid && *valid == card);
    for (const QString& text : {card.title, card.why, card.ifCue, card.thenStep, card.notes})
        QVERIFY2(!text.isEmpty() && !text.contains(u'{'), qPrintable(card.title + u": "_s + text));
    QVERIFY(card.steps.size() >= 3 && card.stepsDone() == static_cast<int>(card.steps.size()));
    QVERIFY(card.domain && card.minutes > 0 && card.due.isValid());
    QVERIFY(card.column == BoardColumn::Archive && card.history.back().at.date() <= until);
}

/// \a journal without the cards of these kinds and what was filled in for them.
Journal without(Journal journal)
{
    std::erase_if(journal.goals, [](const Goal& goal) { return std::ranges::find(kinds, goal.kind) != kinds.end(); });
    std::erase_if(journal.worksheets, [](const Worksheet& sheet) { return sheet.play == Play::CareerChange; });
    return journal;
}

} // namespace

/// Of the earlier years: places that were to be had, other work and a business.
class DemoPathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesWereToBeHadEveryFewYears_data() { seedRows(); }
    void placesWereToBeHadEveryFewYears()
    {
        QFETCH(const quint64, seed);
        const std::vector<Goal> places = ofKind(madeUp(years, seed), GoalKind::Opportunity);
        QVERIFY2(places.size() >= 2 && places.size() <= 4, qPrintable(QString::number(places.size())));
        for (const Goal& card : places) {
            checkCard(card);
            QVERIFY(!card.play && !card.helped);
            const OpportunityPart& part = card.parts.opportunity;
            for (const QString& text : {part.organisation, part.role, part.contact, part.link})
                QVERIFY2(!text.isEmpty() && !text.contains(u'{'), qPrintable(card.title));
            QVERIFY(part.stages.size() >= 3);
            QVERIFY(part.stages.front() == StageDay({OpportunityStage::Interested, card.createdAt.date()}));
            QVERIFY(part.stage() == OpportunityStage::Closed);
            for (size_t i = 1; i < part.stages.size(); ++i) {
                QVERIFY(part.stages[i - 1].stage < part.stages[i].stage);
                QVERIFY(part.stages[i - 1].day < part.stages[i].day);
                QVERIFY(part.stages[i].day.dayOfWeek() < Qt::Saturday);
            }
            QVERIFY(part.stages[1].day <= card.due);
            QVERIFY(card.steps[1].doneAt.date() <= part.stages[1].day);
            QVERIFY(card.doneDay.isNull() || card.doneDay == part.stages.back().day);
            QVERIFY(part.stages.back().day <= card.history.back().at.date());
        }
    }

    void otherWorkAndABusinessWereTested_data() { seedRows(); }
    void otherWorkAndABusinessWereTested()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(years, seed);
        for (const GoalKind kind : {GoalKind::CareerPath, GoalKind::Venture}) {
            const std::vector<Goal> cards = ofKind(journal, kind);
            QCOMPARE(cards.size(), size_t(1));
            const Goal& card = cards.front();
            checkCard(card);
            QVERIFY(card.play == Play::CareerChange && card.helped && card.doneDay == card.due);
            QVERIFY(!card.parts.venture.test.isEmpty() && card.notes.contains(card.parts.venture.test));
            QCOMPARE(card.parts.venture.passed.has_value(), kind == GoalKind::Venture);
            QVERIFY(!card.isUnjudged());
            const auto sheet = std::find_if(journal.worksheets.begin(), journal.worksheets.end(),
                                            [&](const Worksheet& one) { return one.goal == card.id; });
            QVERIFY(sheet != journal.worksheets.end());
            QCOMPARE(sheet->text(u"kind"_s), QString(goalKindKey(kind)));
            QCOMPARE(sheet->text(u"who"_s), card.person);
            const Talk* talk = sheet->talk ? withId(journal.talks, *sheet->talk) : nullptr;
            QVERIFY(talk && talk->form == TalkForm::Information && !talk->outcome.isEmpty());
            QCOMPARE(withId(journal.people, talk->person)->name, card.person);
        }
    }

    void whatWasTriedThenChangesNoAdviceOfTheLastYear_data()
    {
        QTest::addColumn<int>("years");
        QTest::addColumn<quint64>("seed");
        for (const int length : {2, 3, 5, years}) {
            for (quint64 seed = 1; seed <= 12; ++seed)
                QTest::addRow("%d years, seed %llu", length, static_cast<unsigned long long>(seed)) << length << seed;
        }
    }
    void whatWasTriedThenChangesNoAdviceOfTheLastYear()
    {
        QFETCH(const int, years);
        QFETCH(const quint64, seed);
        const Journal all = madeUp(years, seed);
        const Journal bare = without(all);
        for (QDate day = until.addDays(1); day <= today; day = day.addDays(28)) {
            const EngineContext with = engineContext(all.checks, all.goals, day, all.lookingBacks, all.fridayPages);
            const EngineContext less = engineContext(bare.checks, bare.goals, day, bare.lookingBacks, bare.fridayPages);
            QCOMPARE(with.gateOpenedByPerson, less.gateOpenedByPerson);
            QCOMPARE(with.reviewedMoves > 0, less.reviewedMoves > 0);
            QVERIFY(with.reliablyImproved == less.reliablyImproved && with.traceSaved == less.traceSaved);
            QVERIFY(with.history == less.history);
            QVERIFY(gutMismatch(all.fridayPages, all.worksheets, day) ==
                    gutMismatch(bare.fridayPages, bare.worksheets, day));
        }
        for (const Goal& card : all.goals)
            QVERIFY(card.createdAt.date() <= until ||
                    bare.goals.end() != std::find(bare.goals.begin(), bare.goals.end(), card));
    }

    void theSameSeedGivesTheSameOnes() { QVERIFY(madeUp(years, 7) == madeUp(years, 7)); }

    void oneYearHasNoneOfThem_data() { seedRows(); }
    void oneYearHasNoneOfThem()
    {
        QFETCH(const quint64, seed);
        for (const GoalKind kind : kinds)
            QVERIFY(ofKind(madeUp(1, seed), kind).empty());
    }

    void theyAreToldInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : {u"de"_s, u"es"_s, u"fr"_s, u"ar"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void theyAreToldInTheLanguageAskedFor()
    {
        QFETCH(const QString, language);
        const Journal english = madeUp(years, 1);
        wording::Translations translations;
        translations.speak(language);
        const Journal told = madeUp(years, 1);
        for (const GoalKind kind : kinds) {
            const std::vector<Goal> before = ofKind(english, kind);
            const std::vector<Goal> after = ofKind(told, kind);
            QCOMPARE(after.size(), before.size());
            for (size_t i = 0; i < after.size(); ++i) {
                QVERIFY2(after[i].title != before[i].title && after[i].notes != before[i].notes,
                         qPrintable(after[i].title));
            }
        }
    }
};

QTEST_GUILESS_MAIN(DemoPathsTest)
#include "demo_paths_test.moc"
