// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/goal.h>
#include <domain/looking_back.h>
#include <domain/person.h>
#include <domain/practice.h>
#include <domain/talk.h>
#include <domain/worksheet_form.h>

#include <optional>
#include <vector>

namespace unrut {

/// What a worksheet becomes; ids, times and places are set by whoever puts it into the journal.
struct WorksheetOutcome
{
    std::optional<Goal> goal;
    std::vector<Goal> more;           ///< cards beside it, for the dreams; opportunities come next
    std::optional<Talk> talk;         ///< its person is null when newPerson is to be listed first
    std::optional<Person> newPerson;  ///< named in the worksheet and not listed
    std::optional<Practice> practice; ///< way out, text and days of the week
    std::vector<Entry> entries;       ///< kind and text
    std::optional<LookingBack> told;  ///< what it adds to looking back
    int doingLimit = 0;               ///< what the limit on Doing is set to; 0: nothing
    std::vector<GoalId> parked;       ///< cards that leave Doing
    std::optional<GoalId> card;       ///< one on the board that is what the worksheet is about
    int everyWeeks = 0;               ///< how often one would like to talk with whom the talk is with; 0: not said
    [[nodiscard]] bool isEmpty() const
    {
        return !goal && !talk && !practice && more.empty() && entries.empty() && !told;
    }
    bool operator==(const WorksheetOutcome&) const = default;
};

/// \a name: of the way out; the title of a card that has no other. \a people: who is listed, compared without case.
/// \a firstSteps: of the way out; the steps of a card whose worksheet names none.
[[nodiscard]] WorksheetOutcome outcomeOf(const WorksheetForm& form, const Worksheet& worksheet, const QString& name,
                                         const QStringList& firstSteps, const std::vector<Person>& people);

/// \a card with what \a more tells: what it names wins, its steps are added unless they are there, nothing is lost but
/// open steps of \a standIn, which stood in until the person had steps of their own.
[[nodiscard]] Goal mergedInto(Goal card, const Goal& more, const QStringList& standIn);
/// \a told with what \a more tells in addition.
[[nodiscard]] LookingBack mergedInto(LookingBack told, const LookingBack& more);

/// Fields of a worksheet that becomes a looking back.
namespace tracing {
constexpr QLatin1String lastGood("last_good");
constexpr QLatin1String firstOff("first_off");
constexpr QLatin1String changed("changed");
constexpr QLatin1String whys("whys");
} // namespace tracing

/// Fields of a worksheet about working on fewer things.
namespace narrowing {
constexpr QLatin1String limit("limit");
} // namespace narrowing

} // namespace unrut
