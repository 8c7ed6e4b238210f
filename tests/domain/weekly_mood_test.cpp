// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/weekly_mood.h>

#include <QTest>

using namespace unrut;

namespace {

const QDate first(2026, 8, 10);
using Moods = std::vector<std::pair<int, int>>; ///< days since the first, mood; -1: a check-in without one
using Means = std::vector<std::optional<double>>;

std::vector<CheckIn> checkIns(const Moods& moods)
{
    std::vector<CheckIn> made;
    for (const auto& [day, mood] : moods) {
        CheckIn one;
        one.day = first.addDays(day);
        if (mood >= 0)
            one.mood = mood;
        made.push_back(one);
    }
    return made;
}

Means weeksWith(int weeks, const std::vector<std::pair<size_t, double>>& known)
{
    Means means(static_cast<size_t>(weeks));
    for (const auto& [week, mean] : known)
        means.at(week) = mean;
    return means;
}

} // namespace

Q_DECLARE_METATYPE(Means)

/// One value a week.
class WeeklyMoodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeekIsTheMeanOfItsDays_data();
    void aWeekIsTheMeanOfItsDays();
    void aLineNeedsTwoWeeks();
};

void WeeklyMoodTest::aWeekIsTheMeanOfItsDays_data()
{
    QTest::addColumn<Moods>("moods");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<Means>("means");
    const auto row = [](const char* name, const Moods& moods, int weeks, const Means& means) {
        QTest::newRow(name) << moods << weeks << means;
    };
    row("nothing", {}, 12, weeksWith(12, {}));
    row("the first day", {{0, 4}}, 12, weeksWith(12, {{0, 4}}));
    row("the last day of the first week", {{6, 4}}, 12, weeksWith(12, {{0, 4}}));
    row("the first day of the second", {{7, 4}}, 12, weeksWith(12, {{1, 4}}));
    row("the last day", {{83, 4}}, 12, weeksWith(12, {{11, 4}}));
    row("the day after", {{84, 4}}, 12, weeksWith(12, {}));
    row("the day before", {{-1, 4}}, 12, weeksWith(12, {}));
    row("a mean", {{0, 4}, {3, 5}, {6, 6}, {7, 1}, {8, 2}}, 3, weeksWith(3, {{0, 5}, {1, 1.5}}));
    row("an empty week between", {{0, 4}, {14, 6}}, 3, weeksWith(3, {{0, 4}, {2, 6}}));
    row("zero is a mood", {{0, 0}, {1, 1}}, 1, weeksWith(1, {{0, 0.5}}));
    row("a check-in without one", {{0, -1}, {1, 8}, {7, -1}}, 2, weeksWith(2, {{0, 8}}));
    row("no week", {{0, 4}}, 0, {});
}

void WeeklyMoodTest::aWeekIsTheMeanOfItsDays()
{
    QFETCH(const Moods, moods);
    QFETCH(const int, weeks);
    QFETCH(const Means, means);
    QVERIFY(weeklyMood(checkIns(moods), first, weeks) == means);
}

void WeeklyMoodTest::aLineNeedsTwoWeeks()
{
    QVERIFY(!isLine({}));
    QVERIFY(!isLine(weeksWith(3, {{1, 4}})));
    QVERIFY(isLine(weeksWith(3, {{0, 4}, {2, 4}})));
}

QTEST_APPLESS_MAIN(WeeklyMoodTest)
#include "weekly_mood_test.moc"
