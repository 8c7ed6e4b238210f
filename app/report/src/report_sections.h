// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_source.h"

class QPainter;

namespace unrut {

class ReportBody;
struct PageLook;

// One function for each section; what it says when there is nothing to say is part of it.
void addSection(ReportBody& body, ReportSection section, const ReportSource& source);
void addResult(ReportBody& body, const ReportSource& source);
void addReasons(ReportBody& body, const ReportSource& source);
void addSuggestions(ReportBody& body, const ReportSource& source);
void addMood(ReportBody& body, const ReportSource& source);
void addGoals(ReportBody& body, const ReportSource& source);
void addEntries(ReportBody& body, const ReportSource& source);

/// The first page: what this is, of which days, and the person's own line where mood may be shown.
void paintCover(QPainter& painter, const ReportSource& source, const PageLook& look);

} // namespace unrut
