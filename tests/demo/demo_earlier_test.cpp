// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up.h"

#include <domain/text.h>
#include <wording/translations.h>
#include <wording/worksheet_forms.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);
const QDate until(2025, 11, 23); ///< the last day before the last year
constexpr int years = 10;

void seedRows()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

/// How many years before the last one \a day lies; 0: in the last.
size_t yearsAgo(QDate day)
{
    size_t ago = 0;
    while (ago + 1 < years && day <= today.addYears(-static_cast<int>(ago) - 1))
        ++ago;
    return ago;
}

template <class T, class DayOf>
std::array<int, years> perYear(const std::vector<T>& things, DayOf dayOf)
{
    std::array<int, years> counts{};
    for (const T& thing : things)
        ++counts[yearsAgo(dayOf(thing))];
    return counts;
}

template <class T>
const T* withId(const std::vector<T>& things, const decltype(T::id)& id)
{
    const auto there = std::find_if(things.begin(), things.end(), [&](const T& one) { return one.id == id; });
    return there == things.end() ? nullptr : &*there;
}

/// Those that were made in the last year.
template <class T>
std::vector<T> newOf(const std::vector<T>& things)
{
    std::vector<T> those;
    std::copy_if(things.begin(), things.end(), std::back_inserter(those),
                 [](const T& one) { return one.createdAt.date() > until; });
    return those;
}

} // namespace

class DemoEarlierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreTalksInEveryYear_data() { seedRows(); }
    void thereAreTalksInEveryYear()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(years, seed);
        const auto counts = perYear(journal.talks, [](const Talk& talk) { return talk.day; });
        for (size_t ago = 1; ago < years; ++ago)
            QVERIFY2(counts[ago] >= 7 && counts[ago] <= 16, qPrintable(u"%1: %2"_s.arg(ago).arg(counts[ago])));
        std::set<TalkForm> forms;
        int notHeld = 0;
        for (const Talk& talk : journal.talks) {
            forms.insert(talk.form);
            notHeld += talk.state == TalkState::DidNotHappen ? 1 : 0;
        }
        QVERIFY(forms.size() >= 5);
        QVERIFY(notHeld > 0 && notHeld < static_cast<int>(journal.talks.size()) / 5);
    }

    void peopleAreMetOverTheYears_data() { seedRows(); }
    void peopleAreMetOverTheYears()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(years, seed);
        QVERIFY2(journal.people.size() >= 10 && journal.people.size() <= 16,
                 qPrintable(QString::number(journal.people.size())));
        const auto counts = perYear(journal.people, [](const Person& person) { return person.listedOn; });
        QVERIFY(years - std::count(counts.begin(), counts.end(), 0) >= 5);
        std::set<QString> names;
        for (const Person& person : journal.people) {
            const auto valid = validatedPerson(person);
            QVERIFY(valid && *valid == person);
            QVERIFY2(names.insert(person.name).second, qPrintable(person.name));
            QCOMPARE(person.listedOn, person.createdAt.date());
            // Nobody of the earlier years waits to be caught up with today.
            QVERIFY(person.listedOn > until || !standingOf(person, journal.talks, today).isDue);
        }
        QVERIFY(std::is_sorted(journal.people.begin(), journal.people.end(),
                               [](const Person& a, const Person& b) { return a.createdAt < b.createdAt; }));
    }

    void nobodyIsTalkedWithBeforeTheyAreListed_data() { seedRows(); }
    void nobodyIsTalkedWithBeforeTheyAreListed()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(years, seed);
        std::set<PersonId> met;
        std::map<std::pair<PersonId, QString>, QDate> said;
        size_t noted = 0;
        for (const Talk& talk : journal.talks) {
            const auto valid = validatedTalk(talk);
            QVERIFY(valid && *valid == talk);
            const Person* person = withId(journal.people, talk.person);
            QVERIFY(person);
            QVERIFY(person->createdAt < talk.createdAt && person->listedOn <= talk.day);
            QVERIFY(talk.state == TalkState::Planned || (talk.day <= today && talk.createdAt.date() <= talk.day));
            noted += talk.outcome.isEmpty() ? 0 : 1;
            if (!talk.outcome.isEmpty() && talk.day <= until) {
                QDate& before = said[{talk.person, talk.outcome}];
                QVERIFY2(before.isNull() || before.daysTo(talk.day) > 365, qPrintable(talk.outcome));
                before = talk.day;
            }
            QVERIFY(!awaitsOutcome(talk, today) && !awaitsFollowUp(talk, today));
            QVERIFY(!talk.outcome.contains(u'{') && !talk.how.contains(u'{'));
            met.insert(person->id);
        }
        QVERIFY2(noted > journal.talks.size() * 3 / 5, qPrintable(u"%1 of %2"_s.arg(noted).arg(journal.talks.size())));
        for (const Person& person : journal.people)
            QVERIFY(person.listedOn > until || met.contains(person.id));
        QVERIFY(std::is_sorted(journal.talks.begin(), journal.talks.end(),
                               [](const Talk& a, const Talk& b) { return a.createdAt < b.createdAt; }));
    }

    void worksheetsAreFilledInAsWaysOutAreTried_data() { seedRows(); }
    void worksheetsAreFilledInAsWaysOutAreTried()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(years, seed);
        const auto counts = perYear(journal.worksheets, [](const Worksheet& sheet) { return sheet.day; });
        QVERIFY(years - std::count(counts.begin(), counts.end(), 0) >= 8);
        QVERIFY(*std::max_element(counts.begin(), counts.end()) <= 9);
        std::set<Play> plays;
        int becameTalks = 0;
        for (const Worksheet& sheet : journal.worksheets) {
            if (sheet.day > until)
                continue;
            plays.insert(sheet.play);
            const auto valid = validatedWorksheet(sheet);
            QVERIFY(valid && *valid == sheet);
            const WorksheetForm form = wording::worksheetForm(sheet.play);
            for (const auto& [field, cells] : sheet.answers)
                QVERIFY2(fieldOf(form, field), qUtf8Printable(field));
            for (const WorksheetField* missing : missingFields(form, sheet))
                QVERIFY2(!missing, qPrintable(playKey(sheet.play) + u": "_s + missing->key));
            const Goal* card = sheet.goal ? withId(journal.goals, *sheet.goal) : nullptr;
            QVERIFY(card && card->play == sheet.play);
            QVERIFY(sheet.day <= sheet.finishedDay && sheet.finishedDay <= card->doneDay && card->doneDay <= until);
            const Talk* talk = sheet.talk ? withId(journal.talks, *sheet.talk) : nullptr;
            QVERIFY(talk || !sheet.talk);
            QVERIFY(!talk || (sheet.finishedDay <= talk->day && talk->day <= card->doneDay));
            becameTalks += talk ? 1 : 0;
        }
        QVERIFY(plays.size() >= 4);
        QVERIFY(becameTalks > 0);
    }

    void decisionsAreSpreadOverTheYears_data() { seedRows(); }
    void decisionsAreSpreadOverTheYears()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(years, seed);
        std::vector<Goal> decisions;
        std::copy_if(journal.goals.begin(), journal.goals.end(), std::back_inserter(decisions),
                     [](const Goal& goal) { return goal.kind == GoalKind::Decision && goal.doneDay.isValid(); });
        QVERIFY(decisions.size() >= 4);
        const auto counts = perYear(decisions, [](const Goal& goal) { return goal.doneDay; });
        QVERIFY(years - std::count(counts.begin(), counts.end(), 0) >= 4);
        QVERIFY(*std::max_element(counts.begin(), counts.end()) <= 2);
        std::set<std::pair<BoardColumn, double>> places;
        for (const Goal& goal : journal.goals)
            QVERIFY(places.insert({goal.column, goal.position}).second);
    }

    void whatIsDoneHasEndedAsTheBoardAsks_data() { seedRows(); }
    void whatIsDoneHasEndedAsTheBoardAsks()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(years, seed);
        for (const Goal& card : journal.goals) {
            if (card.doneDay.isNull() || card.doneDay > until)
                continue;
            QVERIFY2(!card.isOpenDecision() && !card.isUnjudged(), qPrintable(card.title));
            const auto sheet = std::find_if(journal.worksheets.begin(), journal.worksheets.end(),
                                            [&](const Worksheet& one) { return one.goal == card.id; });
            if (card.kind != GoalKind::Decision || sheet == journal.worksheets.end())
                continue;
            const DecisionPart& part = card.parts.decision;
            QVERIFY(part.options.size() == 2 && part.weight && !part.review.isValid());
            QVERIFY2(std::find(part.options.begin(), part.options.end(), part.endWords) != part.options.end(),
                     qPrintable(part.endWords));
        }
    }

    void practicesAreOver_data() { seedRows(); }
    void practicesAreOver()
    {
        QFETCH(const quint64, seed);
        const Journal journal = madeUp(years, seed);
        const auto counts = perYear(journal.practices, [](const Practice& practice) { return practice.day; });
        QCOMPARE(counts[0], 0);
        QVERIFY(years - std::count(counts.begin(), counts.end(), 0) >= 6);
        for (const Practice& practice : journal.practices) {
            const auto valid = validatedPractice(practice);
            QVERIFY(valid && *valid == practice);
            QVERIFY(!practice.runsOn(until) && practice.daysKept() > 0);
            QVERIFY(practice.days.back().day <= until);
        }
    }

    void aMentorWhoIsNamedInTheLastYearIsListed_data() { seedRows(); }
    void aMentorWhoIsNamedInTheLastYearIsListed()
    {
        QFETCH(const quint64, seed);
        for (const int length : {1, years}) {
            const Journal journal = madeUp(length, seed);
            for (const Entry& entry : journal.entries) {
                for (const QString& name : mentionsIn(entry.text)) {
                    const bool isMentor = name == u"Ulla" || name == u"Henrik" || name == u"Rosa";
                    if (!isMentor || entry.day <= until)
                        continue;
                    const Person* person = personNamed(journal.people, name);
                    QVERIFY2(person && person->role == PersonRole::Mentor, qPrintable(entry.text));
                }
            }
        }
    }

    void oneYearHasNothingEarlierAndTheLastOneOfManyStaysAsItIs_data() { seedRows(); }
    void oneYearHasNothingEarlierAndTheLastOneOfManyStaysAsItIs()
    {
        QFETCH(const quint64, seed);
        const Journal one = madeUp(1, seed);
        const Journal ten = madeUp(years, seed);
        QCOMPARE(one.people.size(), size_t(5));
        QVERIFY(one.practices.empty());
        const auto names = [](const std::vector<Person>& people) {
            QStringList lines;
            for (const Person& person : people)
                lines << person.name + person.about + person.listedOn.toString(Qt::ISODate);
            return lines;
        };
        QCOMPARE(names(newOf(ten.people)), names(one.people));
        const auto said = [](const std::vector<Talk>& talks) {
            QStringList lines;
            for (const Talk& talk : talks)
                lines << talk.day.toString(Qt::ISODate) + talk.how + talk.outcome;
            return lines;
        };
        QCOMPARE(said(newOf(ten.talks)), said(one.talks));
        QCOMPARE(newOf(ten.worksheets).size(), one.worksheets.size());
        const auto cards = [](const std::vector<Goal>& goals) {
            QStringList lines;
            for (const Goal& goal : goals) {
                // What one year alone begins with was made on its first day.
                if (goal.createdAt.date() > until.addDays(1))
                    lines << goal.title + boardColumnKey(goal.column) + goal.createdAt.toString(Qt::ISODate);
            }
            return lines;
        };
        QCOMPARE(cards(ten.goals), cards(one.goals));
    }

    void whatIsToldOfEarlierYearsIsInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : {u"de"_s, u"es"_s, u"fr"_s, u"ar"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void whatIsToldOfEarlierYearsIsInTheLanguageAskedFor()
    {
        QFETCH(const QString, language);
        const Journal english = madeUp(years, 1);
        wording::Translations translations;
        translations.speak(language);
        const Journal told = madeUp(years, 1);
        QCOMPARE(told.talks.size(), english.talks.size());
        for (size_t i = 0; i < told.talks.size(); ++i)
            QVERIFY2(told.talks[i].outcome.isEmpty() || told.talks[i].outcome != english.talks[i].outcome,
                     qPrintable(told.talks[i].outcome));
        QCOMPARE(told.people.size(), english.people.size());
        for (size_t i = 0; i < told.people.size(); ++i)
            QVERIFY2(told.people[i].about.isEmpty() || told.people[i].about != english.people[i].about,
                     qPrintable(told.people[i].about));
        QCOMPARE(told.practices.size(), english.practices.size());
        for (size_t i = 0; i < told.practices.size(); ++i)
            QVERIFY2(told.practices[i].text != english.practices[i].text, qPrintable(told.practices[i].text));
    }
};

QTEST_GUILESS_MAIN(DemoEarlierTest)
#include "demo_earlier_test.moc"
