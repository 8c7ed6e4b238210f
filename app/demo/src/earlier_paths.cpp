// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlier_path_texts.h"
#include "earlier_years.h"
#include "goal_maker.h"
#include "sheet.h"

#include <domain/worksheet_outcome.h>
#include <wording/worksheet_forms.h>

#include <QCoreApplication>

#include <algorithm>

namespace unrut::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitsInArchive = 180; ///< the most days from Done to there

struct Stretch
{
    QDate from;
    QDate to;
};

/// The times of at least two weeks in which nothing was in Doing, oldest first.
std::vector<Stretch> freeStretches(const std::vector<Goal>& goals)
{
    constexpr int least = 14;
    std::vector<Stretch> taken;
    taken.reserve(goals.size());
    for (const Goal& goal : goals) {
        if (goal.limitGroup() == LimitGroup::None)
            continue;
        for (const GoalEvent& event : goal.history) {
            if (event.to == BoardColumn::Doing)
                taken.push_back({event.at.date(), {}});
            else if (event.from == BoardColumn::Doing && !taken.empty())
                taken.back().to = event.at.date();
        }
    }
    std::sort(taken.begin(), taken.end(), [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
    std::vector<Stretch> gaps;
    gaps.reserve(taken.size());
    for (size_t i = 1; i < taken.size(); ++i) {
        const Stretch between{taken[i - 1].to.addDays(1), taken[i].from.addDays(-1)};
        if (between.from.isValid() && between.from.daysTo(between.to) >= least)
            gaps.push_back(between);
    }
    return gaps;
}

/// When the first card for looking around was made; null: never. It has opened the gate to a change of career, so that
/// a card for one, made later, changes nothing in what is suggested in the last year.
QDate lookedAroundOn(const std::vector<Goal>& goals)
{
    QDate first;
    for (const Goal& goal : goals) {
        const QDate made = goal.createdAt.date();
        if (goal.play == Play::ExploreJobs && (first.isNull() || made < first))
            first = made;
    }
    return first;
}

/// Somebody in \a role who was listed well before \a day, or else a mentor: the one who was listed last.
const Person* whoKnows(const std::vector<Person>& people, PersonRole role, QDate day)
{
    const Person* last = nullptr;
    for (const PersonRole each : {role, PersonRole::Mentor}) {
        for (const Person& person : people) {
            const bool isKnown = person.role == each && person.listedOn.addDays(30) < day;
            if (isKnown && (!last || last->listedOn < person.listedOn))
                last = &person;
        }
        if (last)
            return last;
    }
    return nullptr;
}

/// The first workday within \a stretch around which there is no other talk; null: none.
QDate dayToTalk(const Maker& maker, const std::vector<Talk>& talks, Stretch stretch)
{
    constexpr int apart = 3;
    for (QDate day = workday(maker, stretch.from.addDays(1)); day < stretch.to; day = workday(maker, day.addDays(1))) {
        const bool isFree = std::none_of(talks.begin(), talks.end(), [&](const Talk& talk) {
            return day.addDays(-apart) <= talk.day && talk.day <= day.addDays(apart);
        });
        if (isFree)
            return day;
    }
    return {};
}

class PathMaker
{
public:
    PathMaker(const Maker& maker, Journal& journal)
        : m_maker(maker), m_journal(journal), m_goals(maker, static_cast<quint64>(EarlierStream::Changing))
    {}

    void add(const PathText& text, Stretch doing)
    {
        Chance& chance = m_goals.chance();
        const QDate made = workday(m_maker, doing.from.addDays(-chance.between(8, 20)));
        Goal card = m_goals.begin(text.card, BoardColumn::Next, made);
        card.due = doing.to;
        Worksheet sheet = filledIn(text, card);
        addTalk(text, {std::max(doing.from, made), doing.to}, sheet);

        const Goal so = *outcomeOf(wording::worksheetForm(sheet.play), sheet, {}, {}, m_journal.people).goal;
        card.notes = so.notes;
        card.person = so.person;
        card.parts.venture.test = so.parts.venture.test;
        card.parts.venture.passed = text.passed;
        m_goals.finish(card, doing.from, doing.to);
        card.helped = text.helped;
        m_goals.move(card, BoardColumn::Archive, doing.to.addDays(chance.between(60, waitsInArchive)));
        m_journal.worksheets.push_back(std::move(sheet));
        putIntoArchive(std::move(card), m_journal);
    }

private:
    Worksheet filledIn(const PathText& text, const Goal& card)
    {
        Chance& chance = m_goals.chance();
        const auto mark = [&] { return numberCell(chance.between(2, 5)); };
        const QDate made = card.createdAt.date();
        Sheet sheet(m_maker, Play::CareerChange, made.addDays(-chance.between(1, 3)), chance);
        Worksheet& answers = sheet.sheet();
        answers.goal = card.id;
        answers.finishedDay = made;
        answers.set(u"skills"_s, {{sheet.said(text.skills[0]), u"have"_s},
                                  {sheet.said(text.skills[1]), u"partly"_s},
                                  {sheet.said(text.skills[2]), u"partly"_s}});
        // Which of them is staying is left open: a leaning would stand beside the gut of the last year.
        answers.set(u"paths"_s, {{QString(), sheet.said(QT_TRANSLATE_NOOP("demo", "learning")),
                                  sheet.said(QT_TRANSLATE_NOOP("demo", "people")),
                                  sheet.said(QT_TRANSLATE_NOOP("demo", "evenings"))},
                                 {QString(), mark(), mark(), mark()},
                                 {sheet.said(QT_TRANSLATE_NOOP("demo", "stay as it is")), mark(), mark(), mark()},
                                 {card.title, mark(), mark(), mark()}});
        answers.set(u"fears"_s, {{sheet.said(text.fear), sheet.said(text.instead)}});
        answers.setText(u"direction"_s, card.title);
        answers.setText(u"who"_s, sheet.names().kin); // until somebody who knows more is found
        answers.setText(u"kind"_s, goalKindKey(card.kind));
        sheet.say("test"_L1, text.test);
        QStringList steps;
        for (const Step& step : card.steps)
            steps.append(step.text);
        answers.setLines(u"steps"_s, steps);
        sheet.number("months"_L1, chance.between(3, 6));
        sheet.list("questions"_L1, {text.question});
        answers.setText(u"cue"_s, card.ifCue);
        answers.setText(u"then"_s, card.thenStep);
        sheet.day("by"_L1, card.due);
        answers.setText(u"verdict"_s, QLatin1String(text.verdict));
        sheet.say("because"_L1, text.because);
        return answers;
    }

    /// None where nobody is known who could be asked, or where there is no day for it.
    void addTalk(const PathText& text, Stretch within, Worksheet& sheet)
    {
        const Person* person = whoKnows(m_journal.people, text.asked, sheet.day);
        if (!person)
            return;
        sheet.setText(u"who"_s, person->name);
        const QDate day = dayToTalk(m_maker, m_journal.talks, within);
        if (day.isNull())
            return;
        Talk talk =
            outcomeOf(wording::worksheetForm(sheet.play), sheet, {}, {}, m_journal.people).talk.value_or(Talk());
        talk.createdAt = QDateTime(sheet.finishedDay, QTime(21, 30), Qt::UTC);
        talk.id = m_maker.ids.make<TalkId>(talk.createdAt);
        talk.day = day;
        talk.how = QCoreApplication::translate("demo", "call");
        talk.state = TalkState::Held;
        talk.outcome = QCoreApplication::translate("demo", text.told);
        sheet.talk = talk.id;
        m_journal.talks.push_back(std::move(talk));
    }

    const Maker& m_maker;
    Journal& m_journal;
    GoalMaker m_goals;
};

} // namespace

void addEarlierPaths(const Maker& maker, QDate until, Journal& journal)
{
    const QDate lookedAround = lookedAroundOn(journal.goals);
    if (lookedAround.isNull())
        return;
    const std::vector<Stretch> gaps = freeStretches(journal.goals);
    const auto texts = earlierPaths();
    PathMaker paths(maker, journal);
    // Each in its own part of the years, as soon after its beginning as there is time for it.
    QDate from = lookedAround.addDays(60);
    for (size_t i = 0; i < texts.size(); ++i) {
        const qint64 part = maker.story.first().daysTo(until) * static_cast<qint64>(2 * i + 1) / 5;
        from = std::max(from, maker.story.first().addDays(part));
        const auto doing = std::find_if(gaps.begin(), gaps.end(), [&](const Stretch& one) { return one.from >= from; });
        if (doing == gaps.end() || doing->to.addDays(waitsInArchive) > until)
            return;
        paths.add(texts[i], *doing);
        from = doing->to.addDays(300);
    }
}

} // namespace unrut::demo
