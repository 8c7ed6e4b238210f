// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_maker.h"

#include <algorithm>
#include <array>
#include <map>

namespace unrut::demo {

namespace {

/// Doing holds one goal at a time, so the past is a row of stretches; this is where the newest began.
constexpr int focusSince = 8;
/// Days back from the last day on which the goals of recentGoals() were finished; each began after the one before it.
constexpr std::array recentEnds = {9, 18, 28, 45, 68, 92};
constexpr int recentSince = 118;

class Board
{
public:
    explicit Board(const Maker& maker) : m_maker(maker), m_goals(maker) {}

    void addPresent()
    {
        addFocus();
        const auto next = nextGoals();
        for (size_t i = 0; i < next.size(); ++i)
            addWaiting(next[i], BoardColumn::Next, 20 + 15 * static_cast<int>(i));
        const auto dreams = dreamGoals();
        for (size_t i = 0; i < dreams.size(); ++i)
            addWaiting(dreams[i], BoardColumn::Dreams, 60 + 40 * static_cast<int>(i));
    }

    void addRecent()
    {
        const auto texts = recentGoals();
        for (size_t i = 0; i < texts.size(); ++i) {
            const int endsAgo = recentEnds[i];
            const int startsAgo = (i + 1 < recentEnds.size() ? recentEnds[i + 1] : recentSince) - 1;
            if (startsAgo >= daysOfLife())
                return;
            Goal goal = m_goals.begin(texts[i], BoardColumn::Next, ago(startsAgo + 12));
            m_goals.finish(goal, ago(startsAgo), ago(endsAgo));
            if (i < 2)
                goal.helped = Helped::Yes; // what stands on top of the list has been asked about
            m_done.push_back(std::move(goal));
        }
    }

    void addEarlier()
    {
        std::vector<GoalText> heavy(earlierGoals().begin(), earlierGoals().end());
        std::vector<GoalText> light(earlierLighterGoals().begin(), earlierLighterGoals().end());
        shuffle(heavy, m_goals.chance().numbers());
        shuffle(light, m_goals.chance().numbers());
        int endsAgo = recentSince + 4;
        while (true) {
            const int startsAgo = endsAgo + m_goals.chance().between(14, 48);
            if (startsAgo >= daysOfLife())
                return;
            const bool isLight = m_maker.story.burden(ago(startsAgo)) < 0.25 || m_goals.chance().happens(0.2);
            addEarlierGoal(isLight ? drawAny(light) : drawFor(heavy, ago(startsAgo)), startsAgo, endsAgo);
            endsAgo = startsAgo + m_goals.chance().between(3, 25);
        }
    }

    std::vector<Goal> take()
    {
        std::vector<Goal> all = std::move(m_waiting);
        all.insert(all.end(), std::make_move_iterator(m_done.begin()), std::make_move_iterator(m_done.end()));
        std::map<BoardColumn, double> positions;
        for (Goal& goal : all)
            goal.position = positions[goal.column] += 1.0;
        std::stable_sort(all.begin(), all.end(), [](const Goal& a, const Goal& b) {
            return a.column != b.column ? a.column < b.column : a.position < b.position;
        });
        return all;
    }

private:
    [[nodiscard]] QDate ago(int days) const { return m_maker.story.today().addDays(-days); }
    [[nodiscard]] int daysOfLife() const
    {
        return static_cast<int>(m_maker.story.first().daysTo(m_maker.story.today()));
    }

    void addFocus()
    {
        Goal goal = m_goals.begin(focusGoal(), BoardColumn::Next, ago(focusSince + 3));
        m_goals.move(goal, BoardColumn::Doing, ago(focusSince));
        m_goals.tick(goal, 2, ago(focusSince), ago(1));
        goal.minutes = 40;
        goal.due = fridayFrom(m_maker.story.today().addDays(4));
        m_waiting.push_back(std::move(goal));
    }

    void addWaiting(const GoalText& text, BoardColumn column, int madeAgo)
    {
        Goal goal = m_goals.begin(text, column, ago(madeAgo));
        if (goal.kind == GoalKind::Learning)
            m_goals.tick(goal, 2, ago(madeAgo), ago(2));
        if (goal.kind == GoalKind::Learning || goal.kind == GoalKind::Decision)
            goal.due = fridayFrom(m_maker.story.today().addDays(goal.kind == GoalKind::Decision ? 10 : 24));
        m_waiting.push_back(std::move(goal));
    }

    void addEarlierGoal(const GoalText& text, int startsAgo, int endsAgo)
    {
        Goal goal = m_goals.begin(text, BoardColumn::Next, ago(startsAgo + m_goals.chance().between(1, 40)));
        if (m_goals.chance().happens(0.14)) {
            m_goals.setAside(goal, ago(startsAgo), ago(endsAgo));
        } else {
            m_goals.finish(goal, ago(startsAgo), ago(endsAgo));
            if (endsAgo > 400)
                m_goals.move(goal, BoardColumn::Archive, ago(endsAgo - m_goals.chance().between(60, 360)));
        }
        m_done.push_back(std::move(goal));
    }

    [[nodiscard]] static QDate fridayFrom(QDate day) { return day.addDays((Qt::Friday - day.dayOfWeek() + 7) % 7); }

    /// The next of the pile; it goes to the bottom.
    static GoalText drawAny(std::vector<GoalText>& pile)
    {
        std::rotate(pile.begin(), pile.begin() + 1, pile.end());
        return pile.back();
    }

    /// Of the next few, the one that answers what weighs most on \a day.
    [[nodiscard]] GoalText drawFor(std::vector<GoalText>& pile, QDate day) const
    {
        constexpr auto few = 8;
        const auto weight = [&](const GoalText& text) {
            return text.domain ? m_maker.story.level(*text.domain, day) : 0.0;
        };
        const auto drawn =
            std::max_element(pile.begin(), pile.begin() + few,
                             [&](const GoalText& a, const GoalText& b) { return weight(a) < weight(b); });
        std::rotate(drawn, drawn + 1, pile.end());
        return pile.back();
    }

    const Maker& m_maker;
    GoalMaker m_goals;
    std::vector<Goal> m_waiting;
    std::vector<Goal> m_done;
};

} // namespace

std::vector<Goal> madeUpGoals(const Maker& maker)
{
    Board board(maker);
    board.addPresent();
    board.addRecent();
    board.addEarlier();
    return board.take();
}

} // namespace unrut::demo
