// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/journal_text.h>

#include <vector>

namespace unrut::wording {

/// The journal as a person reads it, without what is in the bin. People, talks, the open questions and worksheets are
/// in it only when they are ticked; the wellbeing screen and the safety card never.
[[nodiscard]] JournalText journalText(const Journal& journal, const TickedParts& parts, QDate today);

/// What of the journal has a day that a calendar can keep: goals that are due, talks that are planned, days to come
/// back to a talk or a decision. Unless they are ticked it learns neither names nor what goals are called.
[[nodiscard]] std::vector<CalendarEvent> journalCalendar(const Journal& journal, const TickedParts& parts);

} // namespace unrut::wording
