// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <domain/goal.h>

namespace unrut {

/// A play and why it is suggested: all that a card made from it needs.
struct PlayChoice
{
    Play play = Play::TraceSource;
    QString why;
    std::optional<Domain> domain; ///< where in the check it comes from
};

/// The card that the choice becomes, with its first steps; not on any board yet.
[[nodiscard]] Goal cardFrom(const PlayChoice& choice);
/// The card that the play has on the board already: the one furthest along in Doing, Next or Dreams; else null.
[[nodiscard]] const Goal* openCard(const Workspace& workspace, Play play);

/// Moves the play's card to Doing, or makes one there, and opens its worksheet. Asks when the limit holds; \a asker is
/// what the question opens over.
void makeFocus(const PageContext& context, QWidget* asker, const PlayChoice& choice);
/// Makes a card in Next, unless the play has one on the board already. Says what was done.
void addToBoard(const PageContext& context, const PlayChoice& choice);

} // namespace unrut
