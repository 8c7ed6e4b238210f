// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlier_path_texts.h"
#include "earlier_years.h"
#include "goal_maker.h"

#include <QCoreApplication>

namespace unrut::demo {

namespace {

constexpr int mostDays = 330; ///< from the advert to the archive

QString said(const char* text)
{
    return QCoreApplication::translate("demo", text);
}

/// One card from the advert to its end, each stage on a day on which people work.
class Pursuit
{
public:
    Pursuit(const Maker& maker, GoalMaker& goals, const OpportunityText& text, QDate seen)
        : m_maker(maker),
          m_goals(goals),
          m_text(text),
          m_day(workday(maker, seen)),
          m_card(goals.begin(text.card, BoardColumn::Next, m_day))
    {
        OpportunityPart& part = m_card.parts.opportunity;
        part.organisation = said(text.organisation);
        part.role = said(text.role);
        part.contact = said(text.contact);
        part.link = QLatin1String(text.link);
        part.stages.push_back({OpportunityStage::Interested, m_day});
    }

    Goal take()
    {
        const QDate seen = m_day;
        reach(OpportunityStage::Applied, 5, 12);
        m_card.due = workday(m_maker, m_day.addDays(m_goals.chance().between(1, 4))); // sent in time
        m_goals.tick(m_card, static_cast<int>(m_card.steps.size()) - 1, seen, m_day);
        m_goals.move(m_card, BoardColumn::Doing, m_day);
        const QDate applied = m_day;
        if (m_text.end != OpportunityEnd::Lapsed)
            reach(OpportunityStage::Interview, 12, 28);
        if (m_text.end == OpportunityEnd::Declined || m_text.end == OpportunityEnd::Taken)
            reach(OpportunityStage::Offer, 6, 15);
        if (m_text.end == OpportunityEnd::Lapsed)
            reach(OpportunityStage::Closed, 56, 60);
        else
            reach(OpportunityStage::Closed, 4, 11);
        // What is left is to ask once more, or what comes of the answer.
        const bool isAfterTheAnswer = m_text.end == OpportunityEnd::Refused || m_text.end == OpportunityEnd::Taken;
        const QDate halfway = workday(m_maker, applied.addDays(applied.daysTo(m_day) / 2));
        m_card.steps.back().doneAt = instantOn(isAfterTheAnswer ? m_day : halfway, 17, 18, m_goals.chance());
        if (m_text.end == OpportunityEnd::Taken) {
            m_goals.move(m_card, BoardColumn::Done, m_day);
            m_day = m_day.addDays(m_goals.chance().between(60, 180));
        }
        m_goals.move(m_card, BoardColumn::Archive, m_day);
        return std::move(m_card);
    }

private:
    void reach(OpportunityStage stage, int least, int most)
    {
        m_day = workday(m_maker, m_day.addDays(m_goals.chance().between(least, most)));
        m_card.parts.opportunity.stages.push_back({stage, m_day});
    }

    const Maker& m_maker;
    GoalMaker& m_goals;
    const OpportunityText& m_text;
    QDate m_day;
    Goal m_card;
};

} // namespace

void addEarlierOpportunities(const Maker& maker, QDate until, Journal& journal)
{
    GoalMaker goals(maker, static_cast<quint64>(EarlierStream::Applying));
    Chance& chance = goals.chance();
    const auto texts = earlierOpportunities();
    size_t next = chance.numbers().below(texts.size());
    for (QDate day = maker.story.first().addDays(chance.between(120, 420)); day.addDays(mostDays) <= until;
         day = day.addDays(chance.between(900, 1180))) {
        putIntoArchive(Pursuit(maker, goals, texts[next++ % texts.size()], day).take(), journal);
    }
}

} // namespace unrut::demo
