// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlier_years.h"

#include "goal_maker.h"

#include <QCoreApplication>

#include <algorithm>

namespace unrut::demo {

namespace {

template <class T>
void sortByMaking(std::vector<T>& things)
{
    std::stable_sort(things.begin(), things.end(), [](const T& a, const T& b) { return a.createdAt < b.createdAt; });
}

GoalText cardOf(const DecisionText& text)
{
    return {text.title,
            GoalKind::Decision,
            Play::Decide,
            Domain::Dec,
            QT_TRANSLATE_NOOP("demo", "I have turned this over for months. Waiting has a price, too."),
            {QT_TRANSLATE_NOOP("demo", "Ask somebody who has done it"),
             QT_TRANSLATE_NOOP("demo", "Say the decision aloud to {kin}")}};
}

Practice practiceFrom(const Maker& maker, QDate day, PracticeKind kind, const char* text, Chance& chance)
{
    Practice practice;
    practice.createdAt = instantOn(day, 7, 9, chance);
    practice.id = maker.ids.make<PracticeId>(practice.createdAt);
    practice.kind = kind;
    practice.text = QCoreApplication::translate("demo", text);
    practice.day = day;
    const bool isDaily = kind == PracticeKind::Daily;
    const int length = isDaily ? 7 * practiceWeeks : goodEvenings;
    if (isDaily)
        practice.endedOn = day.addDays(length);
    for (int i = 0; i < length; ++i) {
        const QDate on = day.addDays(i);
        const bool isOff = isDaily && (on.dayOfWeek() >= Qt::Saturday || maker.story.isAway(on));
        if (isOff || !chance.happens(0.8))
            continue;
        PracticeDay one;
        one.day = on;
        one.done = !isDaily || chance.happens(0.8);
        if (isDaily && *one.done)
            one.confidence = chance.between(3, 8);
        practice.days.push_back(one);
    }
    return practice;
}

} // namespace

QDate beganOn(const Goal& goal)
{
    const auto began = std::find_if(goal.history.begin(), goal.history.end(),
                                    [](const GoalEvent& event) { return event.to == BoardColumn::Doing; });
    return began == goal.history.end() ? goal.createdAt.date() : began->at.date();
}

QDate workday(const Maker& maker, QDate day)
{
    while (maker.story.isAway(day) || day.dayOfWeek() >= Qt::Saturday)
        day = day.addDays(1);
    return day;
}

void putIntoArchive(Goal card, Journal& journal)
{
    card.position = 1.0;
    for (const Goal& goal : journal.goals)
        card.position =
            goal.column == BoardColumn::Archive ? std::max(card.position, goal.position + 1.0) : card.position;
    journal.goals.push_back(std::move(card));
}

void addEarlierDecisions(const Maker& maker, QDate until, Journal& journal)
{
    constexpr int mostDays = 240; // from the worksheet to the archive
    GoalMaker goals(maker, static_cast<quint64>(EarlierStream::Deciding));
    Chance& chance = goals.chance();
    const auto texts = earlierDecisions();
    size_t next = chance.numbers().below(texts.size());
    for (QDate day = maker.story.first().addDays(chance.between(90, 260)); day.addDays(mostDays) <= until;
         day = day.addDays(chance.between(380, 640))) {
        const DecisionText& text = texts[next++ % texts.size()];
        Goal card = goals.begin(cardOf(text), BoardColumn::Next, day);
        const QDate decided = day.addDays(chance.between(10, 40));
        goals.tick(card, static_cast<int>(card.steps.size()), day, decided);
        goals.move(card, BoardColumn::Done, decided);
        goals.move(card, BoardColumn::Archive, decided.addDays(chance.between(60, 180)));
        journal.worksheets.push_back(decisionSheet(maker, card, text.option, chance));
        putIntoArchive(std::move(card), journal);
    }
}

void addEarlierPractices(const Maker& maker, QDate until, Journal& journal)
{
    Chance chance(maker.seed, static_cast<quint64>(EarlierStream::Practising));
    const auto texts = earlierPractices();
    size_t next = chance.numbers().below(texts.size());
    const QDate last = until.addDays(-qint64{7} * practiceWeeks);
    QDate day = maker.story.first().addDays(chance.between(60, 200));
    while (day <= last) {
        const QDate monday = day.addDays(Qt::Monday - day.dayOfWeek());
        if (maker.story.isAway(monday) || maker.story.isAway(monday.addDays(2))) {
            day = day.addDays(7);
            continue;
        }
        const bool isDaily = chance.happens(0.7);
        journal.practices.push_back(practiceFrom(maker, monday,
                                                 isDaily ? PracticeKind::Daily : PracticeKind::ThreeGoodThings,
                                                 isDaily ? texts[next++ % texts.size()] : eveningPractice(), chance));
        day = day.addDays(chance.between(240, 420));
    }
}

void addEarlierYears(const Maker& maker, Journal& journal)
{
    const QDate until = maker.story.today().addYears(-1);
    if (until < maker.story.first())
        return;
    Ids ids(maker.seed, static_cast<quint64>(EarlierStream::Ids));
    const Maker earlier{maker.story, maker.cast, ids, maker.seed};
    std::vector<SheetTalk> talks = addEarlierWorksheets(earlier, until, journal);
    addEarlierDecisions(earlier, until, journal);
    addEarlierTalks(earlier, until, std::move(talks), journal);
    addEarlierPractices(earlier, until, journal);
    addEarlierOpportunities(earlier, until, journal);
    addEarlierPaths(earlier, until, journal);
    endEarlierCards(until, journal);
    std::stable_sort(journal.goals.begin(), journal.goals.end(), [](const Goal& a, const Goal& b) {
        return a.column != b.column ? a.column < b.column : a.position < b.position;
    });
    sortByMaking(journal.worksheets);
    sortByMaking(journal.people);
    sortByMaking(journal.talks);
    sortByMaking(journal.practices);
}

} // namespace unrut::demo
