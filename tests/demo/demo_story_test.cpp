// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up.h"

#include <domain/standing.h>
#include <domain/text.h>
#include <wording/progress_words.h>
#include <wording/translations.h>
#include <wording/worksheet_forms.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

void seedRows()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

double correlation(const std::vector<std::pair<double, double>>& pairs)
{
    const auto n = static_cast<double>(pairs.size());
    double x = 0, y = 0;
    for (const auto& [a, b] : pairs) {
        x += a / n;
        y += b / n;
    }
    double xy = 0, xx = 0, yy = 0;
    for (const auto& [a, b] : pairs) {
        xy += (a - x) * (b - y);
        xx += (a - x) * (a - x);
        yy += (b - y) * (b - y);
    }
    return xy / std::sqrt(xx * yy);
}

double meanMood(const Journal& journal, int fromAgo, int toAgo)
{
    double sum = 0;
    int days = 0;
    for (const CheckIn& checkIn : journal.checkIns) {
        const auto ago = checkIn.day.daysTo(today);
        if (checkIn.mood && ago <= fromAgo && ago >= toAgo) {
            sum += *checkIn.mood;
            ++days;
        }
    }
    return days == 0 ? -1 : sum / days;
}

const Goal* inDoing(const Journal& journal)
{
    const auto there = std::find_if(journal.goals.begin(), journal.goals.end(),
                                    [](const Goal& goal) { return goal.column == BoardColumn::Doing; });
    return there == journal.goals.end() ? nullptr : &*there;
}

} // namespace

class DemoStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastYearGoesDownUpDownAndUpAgain_data() { seedRows(); }
    void lastYearGoesDownUpDownAndUpAgain()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(1, seed);
        std::vector<double> spark;
        for (const Check& check : journal.checks)
            spark.push_back(score(check).spark.value_or(-1));
        QVERIFY(spark.size() >= 10);
        const double rut = *std::min_element(spark.begin() + 1, spark.begin() + 6);
        const double better = *std::max_element(spark.end() - 8, spark.end() - 4);
        const double relapse = *std::min_element(spark.end() - 5, spark.end() - 1);
        QVERIFY(spark.front() > rut + 10);
        QVERIFY(better > rut + 4);
        QVERIFY(relapse < better - 2);
        QVERIFY(spark.back() > relapse + 8);
        QVERIFY(meanMood(journal, 28, 0) > meanMood(journal, 270, 180) + 0.5);
    }

    void moodIsNotMeasuredAgainstTheTimeBeforeTheRut_data() { seedRows(); }
    void moodIsNotMeasuredAgainstTheTimeBeforeTheRut()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(1, seed);
        const auto finding = wording::dailyFinding(DailyValue::Mood, dailyValues(journal.checkIns, DailyValue::Mood),
                                                   journal.lookingBacks.front().firstOff);
        QVERIFY(finding.kind != wording::DailyFinding::Kind::Down);
    }

    void aChoiceIsMadeOnTheBoardAndInAWorksheet_data() { seedRows(); }
    void aChoiceIsMadeOnTheBoardAndInAWorksheet()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(1, seed);
        QVERIFY(std::any_of(journal.goals.begin(), journal.goals.end(),
                            [](const Goal& goal) { return goal.kind == GoalKind::Decision; }));
        QVERIFY(std::any_of(journal.worksheets.begin(), journal.worksheets.end(),
                            [](const Worksheet& sheet) { return sheet.play == Play::Decide; }));
    }

    void theLifeIsToldInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : {u"de"_s, u"es"_s, u"fr"_s, u"ar"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void theLifeIsToldInTheLanguageAskedFor()
    {
        QFETCH(const QString, language);
        const Journal english = madeUp(1, 1);
        wording::Translations translations;
        translations.speak(language);
        const Journal told = madeUp(1, 1);
        // The same life, in other words.
        QCOMPARE(told.entries.size(), english.entries.size());
        QCOMPARE(told.goals.size(), english.goals.size());
        int same = 0;
        for (size_t i = 0; i < told.entries.size(); ++i) {
            QVERIFY2(!told.entries[i].text.contains(u'{'), qPrintable(told.entries[i].text));
            same += told.entries[i].text == english.entries[i].text ? 1 : 0;
        }
        for (size_t i = 0; i < told.goals.size(); ++i) {
            QVERIFY2(!told.goals[i].title.contains(u'{'), qPrintable(told.goals[i].title));
            same += told.goals[i].title == english.goals[i].title ? 1 : 0;
        }
        QCOMPARE(same, 0);
    }

    void newestCheckPointsToGrowthAndASuggestionToTalkAboutIt_data() { seedRows(); }
    void newestCheckPointsToGrowthAndASuggestionToTalkAboutIt()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(1, seed);
        const auto standing =
            standingOn(journal.checks, journal.goals, today, journal.lookingBacks, journal.fridayPages);
        QVERIFY(standing);
        QVERIFY(rankedDomains(standing->scores).front() == Domain::Grw);
        QVERIFY(standing->recommendation.mode == Mode::Normal);
        QVERIFY(!standing->recommendation.safetyCard);
        QVERIFY(!standing->recommendation.top.empty());
        QVERIFY(standing->before && standing->scores.of(Domain::Grw).usableForChange);
        QVERIFY(standing->focusDomain == Domain::Grw);
    }

    void theGutPullsAwayInTheRutAndCalmsDown_data() { seedRows(); }
    void theGutPullsAwayInTheRutAndCalmsDown()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(1, seed);
        int most = 0;
        for (const FridayPage& page : journal.fridayPages)
            most = std::max(most, page.gut.value_or(0));
        QVERIFY(most >= 7);
        QVERIFY(journal.fridayPages.back().gut.value_or(10) <= 5);
        QCOMPARE(gutReadingsForGo(journal.fridayPages, today), 0);
    }

    void checksComeEveryFourWeeks_data() { seedRows(); }
    void checksComeEveryFourWeeks()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(10, seed);
        int fullForms = 0;
        for (size_t i = 1; i < journal.checks.size(); ++i) {
            const auto days = journal.checks[i - 1].day.daysTo(journal.checks[i].day);
            QVERIFY(days >= 24 && days <= 90);
            fullForms += journal.checks[i].form == CheckForm::Full ? 1 : 0;
        }
        QVERIFY(fullForms > static_cast<int>(journal.checks.size() * 3 / 4));
        QVERIFY(journal.checks.back().day.daysTo(today) < 28);
    }

    void tenYearsKnowMoreThanOneRut()
    {
        const Journal journal = madeUp(10, 1);
        std::set<Domain> heaviest;
        std::set<Flag> flags;
        for (const Check& check : journal.checks) {
            const Scores scores = score(check);
            if (scores.of(rankedDomains(scores).front()).score > 60)
                heaviest.insert(rankedDomains(scores).front());
            flags.insert(scores.flags.begin(), scores.flags.end());
        }
        QVERIFY(heaviest.size() >= 4);
        QVERIFY(flags.size() >= 5);
    }

    void thereAreTwoToFourEntriesAWeekOfEveryKind_data() { seedRows(); }
    void thereAreTwoToFourEntriesAWeekOfEveryKind()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(10, seed);
        const double perWeek = static_cast<double>(journal.entries.size()) / (10 * 52.2);
        QVERIFY(perWeek > 2 && perWeek < 4);
        std::set<EntryKind> kinds;
        int tagged = 0, naming = 0, linked = 0, binned = 0;
        for (const Entry& entry : journal.entries) {
            kinds.insert(entry.kind);
            tagged += tagsIn(entry.text).isEmpty() ? 0 : 1;
            naming += mentionsIn(entry.text).isEmpty() ? 0 : 1;
            linked += entry.goal ? 1 : 0;
            binned += entry.isBinned() ? 1 : 0;
        }
        QCOMPARE(static_cast<int>(kinds.size()), entryKindCount);
        QVERIFY(tagged > static_cast<int>(journal.entries.size()) / 2);
        QVERIFY(naming > static_cast<int>(journal.entries.size()) / 4);
        QVERIFY(linked > 20);
        QCOMPARE(binned, 1);
    }

    void checkInsHaveGapsAndSleepGoesTogetherWithMoodAndEnergy_data() { seedRows(); }
    void checkInsHaveGapsAndSleepGoesTogetherWithMoodAndEnergy()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(2, seed);
        std::vector<std::pair<double, double>> sleepMood, sleepEnergy;
        qint64 longestGap = 0;
        for (size_t i = 0; i < journal.checkIns.size(); ++i) {
            const CheckIn& day = journal.checkIns[i];
            if (i > 0)
                longestGap = std::max(longestGap, journal.checkIns[i - 1].day.daysTo(day.day));
            if (day.sleep && day.mood)
                sleepMood.emplace_back(*day.sleep, *day.mood);
            if (day.sleep && day.energy)
                sleepEnergy.emplace_back(*day.sleep, *day.energy);
        }
        QVERIFY(longestGap > 7);
        QVERIFY(correlation(sleepMood) > 0.2);
        QVERIFY(correlation(sleepEnergy) > 0.3);
        QVERIFY(sleepMood.size() < journal.checkIns.size());
        const auto recent = std::count_if(journal.checkIns.begin(), journal.checkIns.end(),
                                          [](const CheckIn& day) { return day.day.daysTo(today) < 90; });
        QVERIFY(recent > 65);
        QCOMPARE(journal.checkIns.back().day, today);
    }

    void boardEndsWithOneFocusUnderWay_data() { seedRows(); }
    void boardEndsWithOneFocusUnderWay()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(1, seed);
        QCOMPARE(doingCount(journal.goals), 1);
        const Goal* focus = inDoing(journal);
        QVERIFY(focus);
        QCOMPARE(focus->stepsDone(), 2);
        QVERIFY(focus->nextStep());
        QVERIFY(!focus->ifCue.isEmpty() && !focus->thenStep.isEmpty());
        QVERIFY(focus->due > today);
        QVERIFY(goalsIn(journal.goals, BoardColumn::Next).size() >= 3);
        QVERIFY(goalsIn(journal.goals, BoardColumn::Dreams).size() >= 3);
        const auto done = goalsIn(journal.goals, BoardColumn::Done);
        QVERIFY(done.size() >= 6);
        QVERIFY(done[2].doneDay.daysTo(today) <= 30);
        std::set<std::optional<Helped>> answers;
        for (const Goal& goal : madeUp(10, seed).goals)
            answers.insert(goal.helped);
        QCOMPARE(answers.size(), size_t(4));
    }

    void historyNeverHoldsTwoInDoing_data() { seedRows(); }
    void historyNeverHoldsTwoInDoing()
    {
        QFETCH(const quint64, seed);
        std::vector<std::pair<QDateTime, int>> moves;
        for (const Goal& goal : madeUp(10, seed).goals) {
            QVERIFY(goal.history.front().kind == GoalEvent::Kind::Created);
            QCOMPARE(goal.history.front().at, goal.createdAt);
            BoardColumn column = goal.history.front().to;
            for (size_t i = 1; i < goal.history.size(); ++i) {
                const GoalEvent& event = goal.history[i];
                QVERIFY(event.from == column);
                QVERIFY(goal.history[i - 1].at < event.at);
                column = event.to;
                if (goal.limitGroup() == LimitGroup::None)
                    continue;
                if (event.to == BoardColumn::Doing)
                    moves.emplace_back(event.at, 1);
                if (event.from == BoardColumn::Doing)
                    moves.emplace_back(event.at, -1);
            }
            QVERIFY(column == goal.column);
            const bool isOver = goal.column == BoardColumn::Done || goal.column == BoardColumn::Archive;
            QVERIFY(isOver || goal.doneDay.isNull());
            QVERIFY(goal.column != BoardColumn::Done || goal.doneDay.isValid());
            for (const Step& step : goal.steps)
                QVERIFY(!step.isDone() || (step.doneAt > goal.createdAt && step.doneAt.date() <= today));
        }
        std::sort(moves.begin(), moves.end());
        int doing = 0;
        for (const auto& [at, change] : moves) {
            doing += change;
            QVERIFY2(doing == 0 || doing == 1, qUtf8Printable(at.toString(Qt::ISODate)));
        }
    }

    void worksheetsAreFilledInAsTheirFormsWant_data() { seedRows(); }
    void worksheetsAreFilledInAsTheirFormsWant()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(1, seed);
        std::set<Play> plays;
        for (const Worksheet& sheet : journal.worksheets) {
            plays.insert(sheet.play);
            const WorksheetForm form = wording::worksheetForm(sheet.play);
            for (const auto& [field, cells] : sheet.answers)
                QVERIFY2(fieldOf(form, field), qUtf8Printable(field));
            QCOMPARE(missingFields(form, sheet).empty(), sheet.isFinished());
            QVERIFY(!wording::worksheetText(form, sheet).sections.empty());
        }
        QCOMPARE(plays.size(), size_t(3));
    }

    void anAuditIsSeenBesideAnEarlierOne()
    {
        const Journal journal = madeUp(1, 1);
        const std::vector<Worksheet> audits = worksheetsOf(Play::CraftJob, journal.worksheets);
        QCOMPARE(audits.size(), size_t(2));
        const WorksheetForm form = wording::worksheetForm(Play::CraftJob);
        const TableTotal drains = fieldOf(form, u"audit"_s)->totals.front();
        QVERIFY(totalOf(drains, audits[0].cells(u"audit"_s)) < totalOf(drains, audits[1].cells(u"audit"_s)));
    }

    void aWorksheetLeadsToTheCardThatItBecame()
    {
        const Journal journal = madeUp(1, 1);
        const std::vector<Worksheet> readings = worksheetsOf(Play::EvidenceCheck, journal.worksheets);
        QCOMPARE(readings.size(), size_t(1));
        const auto card = std::find_if(journal.goals.begin(), journal.goals.end(),
                                       [&](const Goal& goal) { return readings[0].goal == goal.id; });
        QVERIFY(card != journal.goals.end());
        QVERIFY(card->play == Play::EvidenceCheck && readings[0].finishedDay <= card->doneDay);
    }

    void finishedGoalsAreToldInTheLog()
    {
        const Journal journal = madeUp(1, 6);
        for (const Goal& goal : journal.goals) {
            if (goal.doneDay.isNull())
                continue;
            const auto told = std::find_if(journal.entries.begin(), journal.entries.end(),
                                           [&](const Entry& entry) { return entry.goal == goal.id; });
            QVERIFY(told != journal.entries.end());
            QVERIFY(told->kind == EntryKind::Win);
            QCOMPARE(told->day, goal.doneDay);
            QVERIFY(told->text.contains(goal.title));
        }
    }
};

QTEST_GUILESS_MAIN(DemoStoryTest)
#include "demo_story_test.moc"
