// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_source.h"

class QPainter;

namespace unrut {

class ReportBody;
struct WordedChart;
struct PageLook;

// One function for each section; what it says when there is nothing to say is part of it.
void addSection(ReportBody& body, ReportSection section, const ReportSource& source);
void addSummary(ReportBody& body, const ReportSource& source);
void addResult(ReportBody& body, const ReportSource& source);
void addReasons(ReportBody& body, const ReportSource& source);
void addChange(ReportBody& body, const ReportSource& source);
void addTried(ReportBody& body, const ReportSource& source);
void addDecisions(ReportBody& body, const ReportSource& source);
void addPeople(ReportBody& body, const ReportSource& source);
void addTimeline(ReportBody& body, const ReportSource& source);
void addWorksheets(ReportBody& body, const ReportSource& source);
void addSuggestions(ReportBody& body, const ReportSource& source);
void addMood(ReportBody& body, const ReportSource& source);
void addCharts(ReportBody& body, const ReportSource& source);
void addGut(ReportBody& body, const ReportSource& source);
void addGoals(ReportBody& body, const ReportSource& source);
void addWins(ReportBody& body, const ReportSource& source);
void addGratitude(ReportBody& body, const ReportSource& source);

/// A chart under its finding, \a height high; a sentence where there is too little for it.
void addLines(ReportBody& body, const WordedChart& worded, qreal height);

/// What the person called the report, as this reader may see it, or its usual name.
[[nodiscard]] QString reportHeading(const ReportSource& source);

/// The first page: what this is, of which days, and the person's own line where mood may be shown.
void paintCover(QPainter& painter, const ReportSource& source, const PageLook& look);

} // namespace unrut
