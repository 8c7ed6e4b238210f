// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>
#include <domain/person.h>
#include <domain/search_match.h>
#include <domain/talk.h>
#include <domain/worksheet.h>

#include <QString>

namespace unrut {

/// All that is written in a thing, as one text for the search; no phrase runs over from one part into the next.
[[nodiscard]] QString searchedText(const Goal& goal); ///< what is written on a card, front and back
[[nodiscard]] QString searchedText(const Person& person);
[[nodiscard]] QString searchedText(const Talk& talk, const QString& personName);
[[nodiscard]] QString searchedText(const Worksheet& worksheet); ///< its answers, without what only points to things
/// Where in a searched text what is looked for stands first: a line of it, with dots where it goes on. Empty where
/// nothing of it stands there.
[[nodiscard]] QString excerptOf(const SearchQuery& query, const QString& searchedText);

} // namespace unrut
