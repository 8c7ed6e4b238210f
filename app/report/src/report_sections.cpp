// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_sections.h"

#include "page_flow.h"
#include "report_charts.h"

#include <theme/painting.h>
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/entry_words.h>
#include <wording/goal_words.h>
#include <wording/play_words.h>
#include <wording/report_words.h>
#include <wording/result_words.h>

#include <QCoreApplication>

#include <algorithm>

namespace unrut {

namespace {

bool inRange(QDate day, const ReportOptions& options)
{
    return day.isValid() && day >= options.from && day <= options.to;
}

/// False, with a word of it on the page, when there is no result to write about.
bool hasResult(PageFlow& flow, ReportSection section, const ReportSource& source)
{
    if (source.content.standing)
        return true;
    flow.addText(FlowStyle::Muted, wording::reportSectionEmpty(section));
    return false;
}

void writeResult(PageFlow& flow, const ReportSource& source)
{
    if (!hasResult(flow, ReportSection::Result, source))
        return;
    const Standing& standing = *source.content.standing;
    flow.addText(FlowStyle::Subheading, wording::headline(standing));
    flow.addText(FlowStyle::Muted, wording::subline(standing));
    addDotPlot(flow, standing, source.options.direction);
    for (const auto& [domain, change] : standing.changes)
        flow.addText(FlowStyle::Body, QCoreApplication::translate("unrut::Report", "%1: %2", "domain and verdict")
                                          .arg(wording::domainName(domain), wording::verdictSentence(change)));
    flow.addText(FlowStyle::Small, wording::noNorms());
}

void writeReasons(PageFlow& flow, const ReportSource& source)
{
    if (!hasResult(flow, ReportSection::Reasons, source))
        return;
    const Standing& standing = *source.content.standing;
    constexpr size_t domainsExplained = 3;
    std::vector<Domain> ranked = rankedDomains(standing.scores);
    ranked.resize(std::min(ranked.size(), domainsExplained));
    for (const Domain domain : ranked) {
        flow.addText(FlowStyle::Subheading, wording::reasonsTitle(domain));
        for (const wording::Reason& reason : wording::reasonsFor(domain, standing.check))
            flow.addText(FlowStyle::Body,
                         QCoreApplication::translate("unrut::Report", "%1 %2", "statement and the answer to it")
                             .arg(reason.text, reason.answer));
        flow.addSpace(flow.lineHeight() * 0.5);
    }
}

void writeSuggestions(PageFlow& flow, const ReportSource& source)
{
    if (!hasResult(flow, ReportSection::Suggestions, source))
        return;
    const Standing& standing = *source.content.standing;
    if (standing.recommendation.mode != Mode::Normal)
        flow.addText(FlowStyle::Body, wording::modeSentence(standing.recommendation.mode));
    for (const Suggestion& suggestion : standing.recommendation.top) {
        flow.addText(FlowStyle::Subheading, wording::playName(suggestion.play));
        flow.addText(FlowStyle::Body, wording::playLine(suggestion.play));
        flow.addText(FlowStyle::Muted, wording::suggestionReason(suggestion, standing.scores));
    }
}

void writeMood(PageFlow& flow, const ReportSource& source)
{
    const auto known = std::count_if(source.content.checkIns.begin(), source.content.checkIns.end(),
                                     [](const CheckIn& checkIn) { return checkIn.mood.has_value(); });
    if (known < 2)
        flow.addText(FlowStyle::Muted, wording::reportSectionEmpty(ReportSection::Mood));
    else
        addMoodChart(flow, source);
}

void writeGoals(PageFlow& flow, const ReportSource& source)
{
    std::vector<Goal> shown;
    for (const Goal& goal : source.content.goals) {
        const bool finished = goal.column == BoardColumn::Done && inRange(goal.doneDay, source.options);
        const bool open = goal.column == BoardColumn::Doing || goal.column == BoardColumn::Next;
        // Side projects are private until somebody ticks them.
        const bool foreign = source.options.reader == ReportReader::Supervisor && goal.kind == GoalKind::SideProject;
        if (!goal.isBinned() && !foreign && (finished || open))
            shown.push_back(goal);
    }
    if (shown.empty()) {
        flow.addText(FlowStyle::Muted, wording::reportSectionEmpty(ReportSection::Goals));
        return;
    }
    for (const BoardColumn column : {BoardColumn::Doing, BoardColumn::Next, BoardColumn::Done}) {
        const std::vector<Goal> cards = goalsIn(shown, column);
        if (cards.empty())
            continue;
        flow.addText(FlowStyle::Subheading, wording::columnName(column));
        for (const Goal& goal : cards) {
            const QString day = column == BoardColumn::Done ? wording::shortDayAndYear(goal.doneDay) : QString();
            const QString steps = goal.steps.empty() ? QString() : wording::stepsLine(goal);
            const QString helped = goal.helped ? wording::helpedWord(*goal.helped) : steps;
            flow.addRow(day, source.shown(goal.title), helped);
        }
        flow.addSpace(flow.lineHeight() * 0.5);
    }
}

void writeEntries(PageFlow& flow, const ReportSource& source)
{
    std::vector<Entry> entries;
    for (const Entry& entry : source.content.entries) {
        const bool ownNote = source.options.reader != ReportReader::Me && entry.kind != EntryKind::Win;
        if (!entry.isBinned() && !ownNote && inRange(entry.day, source.options))
            entries.push_back(entry);
    }
    if (entries.empty()) {
        flow.addText(FlowStyle::Muted, wording::reportSectionEmpty(ReportSection::Entries));
        return;
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.day > b.day; });
    for (const Entry& entry : entries)
        flow.addRow(wording::shortDayAndYear(entry.day), source.shown(entry.text),
                    wording::entryKindName(entry.kind));
}

} // namespace

void writeCover(PageFlow& flow, const ReportSource& source)
{
    constexpr qreal signSide = 84;
    flow.addPicture(signSide, [&](QPainter& painter, const QRectF& rect) {
        const QRectF sign(rect.x(), rect.y(), signSide, signSide);
        paintSign(painter, mirrored(sign, rect, source.options.direction), flow.colours());
    });
    flow.addText(FlowStyle::Title, wording::reportTitle());
    flow.addText(FlowStyle::Muted,
                 wording::dayRange(source.options.from, source.options.to, source.content.today));
    flow.addText(FlowStyle::Muted, wording::reportMadeOn(source.content.today));
    flow.addSpace(flow.lineHeight());
    addRisingLine(flow, source);
}

void writeSection(PageFlow& flow, ReportSection section, const ReportSource& source)
{
    flow.addSpace(flow.lineHeight());
    flow.addText(FlowStyle::Heading, wording::reportSectionName(section));
    switch (section) {
    case ReportSection::Result:
        return writeResult(flow, source);
    case ReportSection::Reasons:
        return writeReasons(flow, source);
    case ReportSection::Suggestions:
        return writeSuggestions(flow, source);
    case ReportSection::Mood:
        return writeMood(flow, source);
    case ReportSection::Goals:
        return writeGoals(flow, source);
    case ReportSection::Entries:
        return writeEntries(flow, source);
    }
    Q_UNREACHABLE();
}

} // namespace unrut
