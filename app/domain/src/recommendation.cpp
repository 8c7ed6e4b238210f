// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/recommendation.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace unrut {

namespace {

constexpr double flagBonus = 1.5;
constexpr double highEffortPenalty = 1.0;
constexpr size_t mostSuggestions = 3;
constexpr double aboutEqualGap = 0.5;

/// Points rounded so finely that sums of the same parts in another order compare as equal.
qint64 comparable(double points)
{
    return std::llround(points * 1e9);
}

/// R12: points descending, then lower effort, then id.
bool ranksBefore(const Suggestion& a, const Suggestion& b)
{
    const qint64 pointsA = comparable(a.points);
    const qint64 pointsB = comparable(b.points);
    if (pointsA != pointsB)
        return pointsA > pointsB;
    const Effort effortA = playRow(a.play).effort;
    const Effort effortB = playRow(b.play).effort;
    return effortA != effortB ? effortA < effortB : playKey(a.play) < playKey(b.play);
}

double historyFactor(const EngineContext& context, Play play)
{
    const auto used = context.history.find(play);
    if (used == context.history.end())
        return 1.0;
    return used->second == PastUse::RatedUnhelpful ? 0.25 : 0.5;
}

/// One run of the rules over one set of values.
class Engine
{
public:
    Engine(const std::map<Column, double>& scores, const Flags& flags, const EngineContext& context)
        : m_scores(scores), m_flags(flags), m_context(context)
    {
        for (size_t i = 0; i < m_needs.size(); ++i)
            m_needs[i] = weightedNeed(static_cast<Column>(i));
    }

    [[nodiscard]] Recommendation run() const;

private:
    /// Thresholds look at the score itself: how much it matters to the person does not change how things are.
    [[nodiscard]] bool isAtLeast(Column column, double bound) const
    {
        const auto found = m_scores.find(column);
        return found != m_scores.end() && found->second >= bound;
    }
    [[nodiscard]] bool has(Flag flag) const { return m_flags.contains(flag); }
    [[nodiscard]] double weightedNeed(Column column) const;
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] bool gateOpen(Mode mode) const;
    [[nodiscard]] bool waitsForRecovery(const PlayRow& row) const;
    [[nodiscard]] std::optional<Hold> holdOn(const PlayRow& row, const Recommendation& so) const;
    [[nodiscard]] std::optional<Hold> talkHold(const PlayRow& row) const;
    [[nodiscard]] bool getsBonus(Play play) const;
    [[nodiscard]] Suggestion suggestionFor(const PlayRow& row) const;
    [[nodiscard]] std::vector<Play> pinned(const Recommendation& so) const;
    [[nodiscard]] std::vector<Suggestion> topOf(const Recommendation& so) const;
    void putFactsFirst(std::vector<Suggestion>& top, const Recommendation& so) const;
    [[nodiscard]] std::optional<Play> practiceOf(const Recommendation& so) const;
    void markAboutEqual(Recommendation& so) const;

    const std::map<Column, double>& m_scores;
    const Flags& m_flags;
    const EngineContext& m_context;
    std::array<double, columnCount> m_needs{};
};

double Engine::weightedNeed(Column column) const
{
    const auto found = m_scores.find(column);
    if (found == m_scores.end())
        return 0.0;
    const auto importance = m_context.importance.find(domainOf(column));
    return need(countedScore(found->second, importance == m_context.importance.end() ? 100 : importance->second));
}

Mode Engine::mode() const
{
    const bool exhausted =
        isAtLeast(Column::Exh, 75.0) || (isAtLeast(Column::Exh, 60.0) && isAtLeast(Column::Rec, 75.0));
    if (m_context.safetyCard || exhausted)
        return Mode::RecoverFirst;
    const bool calm = std::all_of(m_needs.begin(), m_needs.end(), [](double value) { return value <= 0.0; });
    return calm ? Mode::Maintain : Mode::Normal;
}

bool Engine::gateOpen(Mode mode) const
{
    const bool opened = m_context.gateOpenedByPerson || has(Flag::WrongDone) || m_context.gutReadingsForGo >= 4;
    const bool stillWeighs =
        isAtLeast(Column::Val, 50.0) || isAtLeast(Column::Int, 50.0) || isAtLeast(Column::Grw, 50.0);
    const bool tried = m_context.weeksSinceFirstCheck >= 8 && m_context.reviewedMoves >= 2;
    return opened || (tried && stillWeighs && !m_context.reliablyImproved && mode != Mode::RecoverFirst);
}

bool Engine::waitsForRecovery(const PlayRow& row) const
{
    switch (row.family) {
    case PlayFamily::Stretch:
    case PlayFamily::Learn:
    case PlayFamily::Direction:
    case PlayFamily::MoveOn:
    case PlayFamily::Decide:
        return true;
    case PlayFamily::Understand:
    case PlayFamily::Rest:
    case PlayFamily::Talk:
    case PlayFamily::Support:
    case PlayFamily::Appreciate:
    case PlayFamily::Momentum:
        break;
    }
    return row.play == Play::JustStart || row.play == Play::DailyConfidence;
}

std::optional<Hold> Engine::talkHold(const PlayRow& row) const
{
    const bool withSuperior = row.play == Play::TalkSupervisor || row.play == Play::CareerPathTalk;
    const bool aboutTheWrong = row.family == PlayFamily::Talk || row.play == Play::EvidenceCheck;
    if (has(Flag::WrongDone) && aboutTheWrong)
        return Hold::WrongDone;
    if (row.play == Play::ResolveConflict && !has(Flag::Conflict))
        return Hold::ConflictFlag;
    if (row.family == PlayFamily::Talk && has(Flag::UnsafeToSpeak))
        return Hold::UnsafeToSpeak;
    if (m_context.noSupervisor && withSuperior)
        return Hold::NoSupervisor;
    return std::nullopt;
}

/// Where several rules hold a play back, the one that says most about the person's situation is named.
std::optional<Hold> Engine::holdOn(const PlayRow& row, const Recommendation& so) const
{
    if (const std::optional<Hold> hold = talkHold(row))
        return hold;
    if (so.mode == Mode::RecoverFirst && waitsForRecovery(row))
        return Hold::RecoverFirst;
    if (so.gateOpen)
        return std::nullopt;
    if (row.play == Play::ExploreJobs || row.play == Play::CareerChange)
        return Hold::ChangeGate;
    if (row.play == Play::ResumeProfile && m_context.reviewedMoves < 1)
        return Hold::ReviewedMove;
    return std::nullopt;
}

bool Engine::getsBonus(Play play) const
{
    return std::any_of(m_flags.begin(), m_flags.end(), [&](Flag flag) { return flagPlay(flag) == play; });
}

Suggestion Engine::suggestionFor(const PlayRow& row) const
{
    Suggestion suggestion;
    suggestion.play = row.play;
    double sum = 0.0;
    for (size_t i = 0; i < m_needs.size(); ++i) {
        const double points = row.weights[i] * m_needs[i];
        sum += points;
        if (points > 0.0)
            suggestion.parts.push_back({static_cast<Column>(i), points});
    }
    std::stable_sort(suggestion.parts.begin(), suggestion.parts.end(),
                     [](const ColumnPoints& a, const ColumnPoints& b) { return a.points > b.points; });
    if (getsBonus(row.play))
        suggestion.bonus = flagBonus;
    if (row.effort == Effort::High && isAtLeast(Column::Exh, 50.0))
        suggestion.penalty = highEffortPenalty;
    suggestion.historyFactor = historyFactor(m_context, row.play);
    suggestion.points = std::max(0.0, sum + suggestion.bonus - suggestion.penalty) * suggestion.historyFactor;
    return suggestion;
}

std::vector<Play> Engine::pinned(const Recommendation& so) const
{
    if (so.mode != Mode::RecoverFirst)
        return {};
    const bool talkHeld = so.held.contains(Play::TalkSupervisor);
    return {Play::RestSelfcare, so.safetyCard || talkHeld ? Play::Confide : Play::TalkSupervisor};
}

std::vector<Suggestion> Engine::topOf(const Recommendation& so) const
{
    std::vector<Suggestion> top;
    std::vector<PlayFamily> families;
    const auto take = [&](const Suggestion& suggestion) {
        top.push_back(suggestion);
        families.push_back(playRow(suggestion.play).family);
    };
    for (const Play play : pinned(so)) {
        take(*std::find_if(so.all.begin(), so.all.end(),
                           [&](const Suggestion& suggestion) { return suggestion.play == play; }));
    }
    if (so.safetyCard || so.mode == Mode::Maintain)
        return top;
    for (const Suggestion& suggestion : so.all) {
        const PlayRow& row = playRow(suggestion.play);
        const bool familyTaken = std::find(families.begin(), families.end(), row.family) != families.end();
        if (row.kind == PlayKind::Move && suggestion.points > 0.0 && !familyTaken && top.size() < mostSuggestions &&
            !so.held.contains(suggestion.play))
            take(suggestion);
    }
    putFactsFirst(top, so);
    return top;
}

/// q4: a talk about a belief that nobody has confirmed waits for its facts.
void Engine::putFactsFirst(std::vector<Suggestion>& top, const Recommendation& so) const
{
    if (!m_context.factsFirst || so.held.contains(Play::EvidenceCheck))
        return;
    const auto talk = std::find_if(top.begin(), top.end(), [](const Suggestion& each) {
        return each.play == Play::TalkSupervisor || each.play == Play::CareerPathTalk;
    });
    const auto isFacts = [](const Suggestion& each) { return each.play == Play::EvidenceCheck; };
    if (talk == top.end() || std::find_if(top.begin(), talk, isFacts) != talk)
        return;
    const Suggestion facts = *std::find_if(so.all.begin(), so.all.end(), isFacts);
    const auto place = talk - top.begin();
    std::erase_if(top, isFacts);
    top.insert(top.begin() + place, facts);
    // Of three at most, the last goes; a talk that is a rule's own stands before it.
    top.resize(std::min(top.size(), mostSuggestions));
}

std::optional<Play> Engine::practiceOf(const Recommendation& so) const
{
    if (so.safetyCard)
        return std::nullopt;
    // With no need behind any practice R12 puts celebrate_wins first, which is what R9 asks for.
    const auto best = std::find_if(so.all.begin(), so.all.end(), [&](const Suggestion& suggestion) {
        return playRow(suggestion.play).kind == PlayKind::Practice && !so.held.contains(suggestion.play);
    });
    return best == so.all.end() ? std::nullopt : std::optional(best->play);
}

void Engine::markAboutEqual(Recommendation& so) const
{
    const std::vector<Play> pins = pinned(so);
    for (const PlayKind kind : {PlayKind::Move, PlayKind::Practice}) {
        Suggestion* ahead = nullptr;
        for (Suggestion& suggestion : so.all) {
            if (playRow(suggestion.play).kind != kind || so.held.contains(suggestion.play))
                continue;
            if (ahead && suggestion.points > 0.0)
                ahead->aboutEqual = comparable(ahead->points - suggestion.points) < comparable(aboutEqualGap);
            ahead = &suggestion;
        }
    }
    // A pin stands by rule, not by points.
    for (Suggestion& suggestion : so.all) {
        if (std::find(pins.begin(), pins.end(), suggestion.play) != pins.end())
            suggestion.aboutEqual = false;
    }
}

Recommendation Engine::run() const
{
    Recommendation so;
    so.mode = mode();
    so.safetyCard = m_context.safetyCard;
    so.gateOpen = gateOpen(so.mode);
    so.foundationFirst = !m_context.traceSaved && so.mode == Mode::Normal;
    for (const PlayRow& row : playRows()) {
        if (row.kind == PlayKind::Foundation)
            continue;
        so.all.push_back(suggestionFor(row));
        if (const std::optional<Hold> hold = holdOn(row, so))
            so.held.emplace(row.play, *hold);
    }
    std::sort(so.all.begin(), so.all.end(), ranksBefore);
    markAboutEqual(so);
    so.top = topOf(so);
    so.practice = practiceOf(so);
    return so;
}

} // namespace

Recommendation recommend(const std::map<Column, double>& scores, const Flags& flags, const EngineContext& context)
{
    return Engine(scores, flags, context).run();
}

Recommendation recommend(const Scores& scores, const EngineContext& context)
{
    std::map<Column, double> columns;
    for (size_t i = 0; i < columnCount; ++i) {
        const auto column = static_cast<Column>(i);
        std::optional<double> value = scores.of(domainOf(column)).score;
        // A facet without enough answers is stood in for by the whole domain (section 1.1).
        if (column == Column::RelC && scores.relConflict)
            value = scores.relConflict;
        if (column == Column::RelI && scores.relIsolation)
            value = scores.relIsolation;
        if (value)
            columns.emplace(column, *value);
    }
    return recommend(columns, scores.flags, context);
}

bool safetyCardDue(const Scores& newest, const std::optional<Scores>& before)
{
    const auto weighs = [](const Scores& scores, Domain domain) {
        return scores.of(domain).score.value_or(0.0) >= 75.0;
    };
    const auto worn = [&](const Scores& scores) { return weighs(scores, Domain::Exh) && weighs(scores, Domain::Rec); };
    return newest.screenTriggered || (before && worn(newest) && worn(*before));
}

} // namespace unrut
