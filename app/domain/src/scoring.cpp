// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/scoring.h>

#include "check_items.h"
#include "keys.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<Band, 4> bandKeys("calm"_L1, "some"_L1, "notable"_L1, "pressing"_L1);
constexpr Keys<Flag, flagCount> flagKeys("took_over_work"_L1, "passed_over"_L1, "conflict"_L1, "boss_dislikes"_L1,
                                         "no_buy_in"_L1, "project_off_track"_L1, "goals_done"_L1, "isolated"_L1,
                                         "avoided_decision"_L1, "wrong_done"_L1, "unsafe_to_speak"_L1);

/// Scores at most this far apart count as equal (section 1.4).
constexpr double equalWithin = 10.0;
/// 'Often' or 'mostly true': an item answered so sets its flag (section 1.5).
constexpr double itemFlagAt = 75.0;
constexpr double pairFlagAt = 50.0;

/// An answered item after reversal (section 1.3, rule 1).
std::optional<double> valueOf(const Answer& answer, bool reverse)
{
    if (!answer.isGiven())
        return std::nullopt;
    return reverse ? 100.0 - answer.value : answer.value;
}

class Reading
{
public:
    explicit Reading(const Answers& answers) : m_answers(answers) {}

    [[nodiscard]] std::optional<double> item(ItemIndex index) const
    {
        const auto place = static_cast<size_t>(index);
        return valueOf(m_answers[place], table::items[place].reverse);
    }
    /// The mean of \a items when at least \a needed of them are answered.
    [[nodiscard]] std::optional<double> mean(std::initializer_list<ItemIndex> items, int needed) const
    {
        double sum = 0.0;
        int answered = 0;
        for (const ItemIndex index : items) {
            if (const std::optional<double> value = item(index)) {
                sum += *value;
                ++answered;
            }
        }
        if (answered < needed)
            return std::nullopt;
        return sum / answered;
    }

private:
    const Answers& m_answers;
};

/// The answers of one domain, added up.
class Tally
{
public:
    void add(const Answer& answer, bool reverse)
    {
        ++m_items;
        if (const std::optional<double> value = valueOf(answer, reverse)) {
            m_sum += *value;
            ++m_answered;
        }
    }
    [[nodiscard]] DomainScore score() const
    {
        DomainScore result;
        result.items = m_items;
        result.answered = m_answered;
        // The Copenhagen Burnout Inventory's own rule (Kristensen et al. 2005): half of the items, rounded up.
        const int needed = (m_items + 1) / 2;
        if (m_answered == 0 || m_answered < needed)
            return result;
        result.score = m_sum / m_answered;
        result.provisional = m_answered < m_items;
        result.usableForChange = 4 * m_answered >= 3 * m_items;
        return result;
    }

private:
    double m_sum = 0.0;
    int m_answered = 0;
    int m_items = 0;
};

bool reaches(const std::optional<double>& value, double bound)
{
    return value && *value >= bound;
}

/// The flag that an event sets by itself; the events without one are context only.
std::optional<Flag> flagOf(CheckEvent event)
{
    switch (event) {
    case CheckEvent::Left:
        return Flag::TookOverWork;
    case CheckEvent::Passed:
        return Flag::PassedOver;
    case CheckEvent::Quarrel:
        return Flag::Conflict;
    case CheckEvent::Boss:
        return Flag::BossDislikes;
    case CheckEvent::Idea:
        return Flag::NoBuyIn;
    case CheckEvent::Project:
        return Flag::ProjectOffTrack;
    case CheckEvent::Reached:
        return Flag::GoalsDone;
    case CheckEvent::Alone:
        return Flag::Isolated;
    case CheckEvent::Choice:
        return Flag::AvoidedDecision;
    case CheckEvent::Wrong:
        return Flag::WrongDone;
    case CheckEvent::NewBoss:
    case CheckEvent::Reorg:
    case CheckEvent::Private:
    case CheckEvent::NoBreak:
        break;
    }
    return std::nullopt;
}

Flags flagsOf(const CheckEvents& events, const Reading& reading)
{
    using table::indexOf;
    Flags flags;
    for (size_t i = 0; i < events.size(); ++i) {
        const std::optional<Flag> flag = flagOf(static_cast<CheckEvent>(i));
        if (events.test(i) && flag)
            flags.insert(*flag);
    }
    const auto setWhen = [&](Flag flag, const std::optional<double>& value, double bound) {
        if (reaches(value, bound))
            flags.insert(flag);
    };
    setWhen(Flag::TookOverWork, reading.item(indexOf("wkl2")), itemFlagAt);
    setWhen(Flag::PassedOver, reading.item(indexOf("grw2")), itemFlagAt);
    // Half of a pair is enough, as everywhere (section 1.3, rule 2); the short form asks one of each.
    setWhen(Flag::Conflict, reading.mean({indexOf("rel1"), indexOf("rel2")}, 1), pairFlagAt);
    setWhen(Flag::BossDislikes, reading.item(indexOf("app4")), itemFlagAt);
    setWhen(Flag::NoBuyIn, reading.item(indexOf("app3")), itemFlagAt);
    setWhen(Flag::ProjectOffTrack, reading.item(indexOf("prg1")), itemFlagAt);
    setWhen(Flag::GoalsDone, reading.item(indexOf("gol1")), itemFlagAt);
    setWhen(Flag::Isolated, reading.mean({indexOf("rel3"), indexOf("rel4")}, 1), pairFlagAt);
    setWhen(Flag::AvoidedDecision, reading.item(indexOf("dec1")), itemFlagAt);
    setWhen(Flag::UnsafeToSpeak, reading.item(indexOf("rel5")), itemFlagAt);
    return flags;
}

constexpr std::initializer_list<ItemIndex> conflictItems{table::indexOf("rel1"), table::indexOf("rel2"),
                                                         table::indexOf("rel5")};
constexpr std::initializer_list<ItemIndex> isolationItems{table::indexOf("rel3"), table::indexOf("rel4")};

} // namespace

std::optional<Facet> facetOf(ItemIndex item)
{
    const auto isAmong = [item](std::initializer_list<ItemIndex> items) {
        return std::find(items.begin(), items.end(), item) != items.end();
    };
    if (isAmong(conflictItems))
        return Facet::Conflict;
    return isAmong(isolationItems) ? std::optional(Facet::Isolation) : std::nullopt;
}

Band bandOf(double score)
{
    return static_cast<Band>(std::clamp(displayScore(score) / 25, 0, 3));
}

QLatin1String bandKey(Band band)
{
    return bandKeys.of(band);
}

int displayScore(double score)
{
    return static_cast<int>(std::floor(score + 0.5));
}

QLatin1String flagKey(Flag flag)
{
    return flagKeys.of(flag);
}

std::optional<Flag> flagFromKey(const QString& key)
{
    return flagKeys.find(key);
}

DomainScore scoreOf(const std::vector<Answer>& answers, const std::vector<bool>& reverse)
{
    Q_ASSERT(answers.size() == reverse.size());
    Tally tally;
    for (size_t i = 0; i < answers.size(); ++i)
        tally.add(answers[i], reverse[i]);
    return tally.score();
}

Scores score(const Check& check)
{
    Scores scores;
    std::array<Tally, domainCount> tallies;
    for (size_t i = 0; i < table::items.size(); ++i)
        tallies[static_cast<size_t>(table::items[i].domain)].add(check.answers[i], table::items[i].reverse);
    std::transform(tallies.begin(), tallies.end(), scores.domains.begin(),
                   [](const Tally& tally) { return tally.score(); });
    const Reading reading(check.answers);
    scores.relConflict = reading.mean(conflictItems, 2);
    scores.relIsolation = reading.mean(isolationItems, 1);
    const std::optional<double>& exhaustion = scores.of(Domain::Exh).score;
    const std::optional<double>& interest = scores.of(Domain::Int).score;
    if (exhaustion && interest)
        scores.spark = 100.0 - (*exhaustion + *interest) / 2.0;
    scores.flags = flagsOf(check.events, reading);
    scores.screenTriggered = screenTriggers(check.screen);
    return scores;
}

std::vector<Domain> rankedDomains(const Scores& scores, std::optional<Domain> named)
{
    std::vector<Domain> ranked;
    for (const Domain domain : allDomains()) {
        if (scores.of(domain).score)
            ranked.push_back(domain);
    }
    const auto value = [&](Domain domain) { return scores.of(domain).score.value_or(0.0); };
    std::stable_sort(ranked.begin(), ranked.end(), [&](Domain a, Domain b) { return value(a) > value(b); });
    if (!named || ranked.empty())
        return ranked;
    const auto place = std::find(ranked.begin(), ranked.end(), *named);
    if (place != ranked.end() && value(ranked.front()) - value(*named) <= equalWithin)
        std::rotate(ranked.begin(), place, place + 1);
    return ranked;
}

std::optional<Domain> headlineDomain(const Scores& scores)
{
    const std::vector<Domain> ranked = rankedDomains(scores);
    if (ranked.empty())
        return std::nullopt;
    const double highest = *scores.of(ranked.front()).score;
    const double lowest = *scores.of(ranked.back()).score;
    const bool allAlike = ranked.size() > 1 && highest - lowest < equalWithin;
    if (bandOf(highest) == Band::Calm || allAlike)
        return std::nullopt;
    return ranked.front();
}

} // namespace unrut
