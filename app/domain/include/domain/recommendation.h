// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/play_id.h>
#include <domain/scoring.h>

#include <QDate>

#include <map>
#include <vector>

namespace unrut {

/// The 13 columns of the matrix: the domains, with REL split into its facets.
enum class Column { Exh, Wkl, Rec, Prg, Chl, Int, Grw, Gol, Val, App, RelC, RelI, Dec };
constexpr int columnCount = 13;
[[nodiscard]] QLatin1String columnKey(Column column); ///< 'EXH' ... 'RELC', 'RELI', 'DEC'
[[nodiscard]] Domain domainOf(Column column);

/// One row of the matrix (assessment model, section 4.2); weights are expert judgement and sum to 10 (foundation: 0).
struct PlayRow
{
    Play play;
    PlayKind kind;
    PlayFamily family;
    Effort effort;
    int firstStepMinutes;
    std::array<int, columnCount> weights;
};
[[nodiscard]] const std::array<PlayRow, playCount>& playRows();
[[nodiscard]] const PlayRow& playRow(Play play);
/// The play that a flag gives its bonus of 1.5 points to.
[[nodiscard]] std::optional<Play> flagPlay(Flag flag);

/// clamp((score - 25) / 75, 0, 1).
[[nodiscard]] double need(double score);
/// What a score counts as when the person said how much its domain matters, 0-100 (section 1.7): half of it at least.
[[nodiscard]] double countedScore(double score, int importance);

/// What was tried before, as R10 sees it.
enum class PastUse { FinishedRecently, RatedUnhelpful };

/// What the engine knows beside the newest check.
struct EngineContext
{
    int weeksSinceFirstCheck = 0;
    int reviewedMoves = 0; ///< moves finished and reviewed
    bool reliablyImproved = false;
    bool noSupervisor = false;
    bool traceSaved = false;         ///< a trace_source is saved (R0)
    bool safetyCard = false;         ///< R4, decided by safetyCardDue()
    bool gateOpenedByPerson = false; ///< 'Open anyway'
    bool factsFirst = false;         ///< q4: evidence_check comes before talk_supervisor and career_path_talk
    int gutReadingsForGo = 0;        ///< readings of 7 or more for 'go' within five weeks (R14)
    std::map<Play, PastUse> history;
    Importance importance;
};

enum class Mode { Normal, RecoverFirst, Maintain };
[[nodiscard]] QLatin1String modeKey(Mode mode); ///< 'normal', 'recover_first', 'maintain'

/// Why a play is not suggested yet; the key of each is the model's text: 'R2 recover first' and so on.
enum class Hold { RecoverFirst, ConflictFlag, UnsafeToSpeak, ReviewedMove, ChangeGate, WrongDone, NoSupervisor };
constexpr int holdCount = 7;
[[nodiscard]] QLatin1String holdKey(Hold hold);  ///< the words of the golden values
[[nodiscard]] QLatin1String holdRule(Hold hold); ///< 'R2', 'R3', ...; for no supervisor R2, the only rule to name it

struct ColumnPoints
{
    Column column;
    double points;
    bool operator==(const ColumnPoints&) const = default;
};

/// A play with its points and where they come from.
struct Suggestion
{
    Play play = Play::TraceSource;
    double points = 0;               ///< 0-11.5
    std::vector<ColumnPoints> parts; ///< largest first, zeros left out; before the history factor
    double bonus = 0;                ///< 1.5 or 0
    double penalty = 0;              ///< 1 or 0
    double historyFactor = 1;        ///< 1, 0.5 or 0.25
    bool aboutEqual = false;         ///< less than 0.5 points ahead of the next candidate (R11)
    bool operator==(const Suggestion&) const = default;
};

/// Everything the engine says about one check.
struct Recommendation
{
    Mode mode = Mode::Normal;
    bool safetyCard = false;
    bool gateOpen = false;
    bool foundationFirst = false; ///< R0: trace_source stands above the list
    std::vector<Suggestion> top;  ///< at most three moves; never the foundation
    std::optional<Play> practice;
    std::vector<Suggestion> all; ///< every move and practice, best first (R12), held back or not
    std::map<Play, Hold> held;
    bool operator==(const Recommendation&) const = default;
};

/// Rules R0-R14 (assessment model, section 4.1). Pure: the same values give the same answer.
///
/// Where the model leaves it open: importance scales needs, never a threshold (R2, R3, R7); of several holds the order
/// is wrong done, conflict flag, unsafe, no supervisor, recover first, gate; an open gate lets the CV through too; only
/// a pin, or evidence_check where a belief waits for its facts (section 2, q4), may stand in the top without points;
/// with no practice that fits, celebrate_wins stands in.
[[nodiscard]] Recommendation recommend(const Scores& scores, const EngineContext& context);
/// The same from bare column scores; for the golden values, where only scores are known.
[[nodiscard]] Recommendation recommend(const std::map<Column, double>& scores, const Flags& flags,
                                       const EngineContext& context);

/// R4: the newest screen triggers, or EXH and REC are both >= 75 in the two newest checks.
[[nodiscard]] bool safetyCardDue(const Scores& newest, const std::optional<Scores>& before);

/// How well a play fits, in words: strong from 6.5 points, good from 4, some above 0.
enum class Match { None, Some, Good, Strong };
[[nodiscard]] Match matchOf(double points);

} // namespace unrut
