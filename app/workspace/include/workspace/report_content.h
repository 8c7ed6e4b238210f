// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/report_content.h>
#include <domain/result.h>

namespace unrut {

class Workspace;

/// What a report of these days is written from. Errors: ReadFailed.
[[nodiscard]] Result<ReportContent> reportContent(const Workspace& workspace, QDate from, QDate to);
/// The first day of which the journal tells anything (an entry, a check-in, an assessment, a goal, a talk, a worksheet,
/// a Friday page or a practice, none of them in the bin), but none behind \a to: where 'all' and 'everything' begin.
/// Errors: ReadFailed.
[[nodiscard]] Result<QDate> firstReportedDay(const Workspace& workspace, QDate to);

} // namespace unrut
