// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/tried.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace unrut::wording {

/// What followed, as a finding without a cause: 'A better score followed 2 of 5 ways out tried'.
[[nodiscard]] QString triedTitle(const std::vector<TriedPlay>& tried);
/// How to read the chart: from the assessment before to the one after; what follows need not come from it.
[[nodiscard]] QString triedCaption();
/// What the panel says while there is nothing to draw: nothing was tried, or no assessment stands on both sides yet.
[[nodiscard]] QString triedNothing(const std::vector<TriedPlay>& tried);
/// The same where other days have something that was tried.
[[nodiscard]] QString triedInOtherDays();
/// 'Find a mentor: growth'.
[[nodiscard]] QString triedName(const TriedPlay& tried);
/// All there is about one, to be read out: when, whether it helped, its area before and after, the verdict.
[[nodiscard]] QString triedSentence(const TriedPlay& tried);
/// 'Blocked growth', or 'Spark'.
[[nodiscard]] QString triedArea(const TriedPlay& tried);
/// '3 March 2026 to 2 April 2026', 'since 3 March 2026'.
[[nodiscard]] QString triedDays(const TriedPlay& tried);
/// 'clearly better', 'may be chance'; empty where nothing can be compared.
[[nodiscard]] QString triedVerdict(const TriedPlay& tried);
/// How many have no assessment on both sides yet and so no dots; empty when all have.
[[nodiscard]] QString triedWaiting(const std::vector<TriedPlay>& tried);
/// Heads of the table's columns: way out, begun, ended, area, before, after, what changed, did it help.
[[nodiscard]] QStringList triedHeaders();
/// 'before' and 'after', for a legend.
[[nodiscard]] QString triedBefore();
[[nodiscard]] QString triedAfter();
/// What the band round a score is.
[[nodiscard]] QString triedWobble();
/// 'helped'; empty without an answer.
[[nodiscard]] QString triedHelped(const TriedPlay& tried);

} // namespace unrut::wording
