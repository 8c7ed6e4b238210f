// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/report_content.h>
#include <domain/result.h>

namespace unrut {

class Workspace;

/// What a report of these days is written from. Errors: ReadFailed.
[[nodiscard]] Result<ReportContent> reportContent(const Workspace& workspace, QDate from, QDate to);
/// The first day of which the journal tells anything, but none behind \a to. Errors: ReadFailed.
[[nodiscard]] Result<QDate> firstReportedDay(const Workspace& workspace, QDate to);

} // namespace unrut
