// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>
#include <domain/looking_back.h>
#include <domain/person.h>
#include <domain/talk.h>
#include <domain/worksheet_form.h>

#include <optional>
#include <vector>

namespace unrut {

// What was told when looking back goes where it is needed next (assessment model, section 2, 'feeds'): into worksheets,
// the sheets of talks, and the list of people. Nothing is taken over that the person cannot see and change first.

/// A worksheet that nobody has written on yet, with what its fields begin with.
[[nodiscard]] Worksheet begunWorksheet(const WorksheetForm& form, const LookingBack& told);

/// What happened before work felt off, so that it may have set it off: what was told as lying between the two months,
/// and what the first assessment was answered with. \a checks: oldest first.
[[nodiscard]] CheckEvents eventsBefore(const std::vector<Check>& checks, const std::optional<LookingBack>& told);

/// \a talk, which nobody has prepared yet, with the facts of q4 where its form asks for facts. As it was when a talk of
/// \a talks carries them already: they have been said.
[[nodiscard]] Talk begunTalk(Talk talk, const LookingBack& told, const std::vector<Talk>& talks);

/// Those of q6 who are not among \a people, compared by name without case. Whoever is safe to talk to is safe for the
/// named cause, or for everything where none is named.
[[nodiscard]] std::vector<Person> peopleFrom(const LookingBack& told, const std::vector<Person>& people);

} // namespace unrut
