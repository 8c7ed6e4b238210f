// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_body.h"
#include "report_sections.h"
#include "report_texts.h"

#include <charts/progress_charts.h>
#include <charts/result_charts.h>
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/play_words.h>
#include <wording/report_words.h>
#include <wording/result_words.h>

#include <QLocale>

#include <algorithm>
#include <memory>

namespace unrut {

namespace {

constexpr size_t domainsWithReasons = 3;

void addChanges(ReportBody& body, const Standing& standing)
{
    for (const auto& [domain, change] : standing.changes)
        body.addText(ReportTexts::tr("%1: %2", "area and verdict")
                         .arg(wording::domainName(domain), wording::verdictSentence(change)));
}

void addSinceStart(ReportBody& body, const Standing& standing)
{
    if (!standing.sinceStart || (standing.before && standing.before->day == standing.sinceStart->day))
        return;
    const SinceStart& since = *standing.sinceStart;
    //: Followed by what became of each area since that day.
    body.addSubheading(ReportTexts::tr("Since the start, %1").arg(wording::dayAndYear(since.day)));
    for (const auto& [domain, change] : since.domains) {
        if (standing.isTold(domain, change))
            body.addText(ReportTexts::tr("%1: %2", "area and verdict")
                             .arg(wording::domainName(domain), wording::verdictSentence(change)));
    }
    if (since.spark)
        body.addText(ReportTexts::tr("%1: %2", "area and verdict")
                         .arg(ReportTexts::tr("Spark"), wording::verdictSentence(*since.spark)));
}

void addCourse(ReportBody& body, const ReportSource& source)
{
    constexpr qreal height = 210;
    const WordedChart course = scoreLines(source.content.standing, source.content.checks, source.days());
    if (!course.isEnough)
        return;
    addLines(body, course, height);
    body.addSpace(10);
    body.addSmall(wording::sparkHint());
}

/// The standing, or a sentence in its place.
const Standing* standingOrSentence(ReportBody& body, ReportSection section, const ReportSource& source)
{
    if (source.content.standing)
        return &*source.content.standing;
    body.addMuted(wording::reportSectionEmpty(section));
    return nullptr;
}

} // namespace

void addResult(ReportBody& body, const ReportSource& source)
{
    const Standing* standing = standingOrSentence(body, ReportSection::Result, source);
    if (!standing)
        return;
    body.addSubheading(wording::headline(*standing));
    body.addMuted(wording::subline(*standing));
    if (wording::namedAreas(*standing).empty())
        body.addText(wording::whyNoneIsNamed(*standing));
    const auto chart = std::make_shared<DotPlotChart>(resultDots(*standing, wording::dayAndYear(standing->check.day)),
                                                      body.look().chart());
    body.addPicture(chart->heightFor(body.look().width()),
                    [chart](QPainter& painter, const QRectF& rect) { chart->paint(painter, rect); });
    body.addSpace(14);
    if (showsNamedCause(*standing))
        body.addSmall(wording::causeLegend());
    body.addSmall(wording::noNorms());
}

void addChange(ReportBody& body, const ReportSource& source)
{
    const Standing* standing = standingOrSentence(body, ReportSection::Change, source);
    if (!standing)
        return;
    if (standing->changes.empty() && !standing->sinceStart)
        body.addMuted(ReportTexts::tr("Nothing can be said about change yet."));
    addChanges(body, *standing);
    addSinceStart(body, *standing);
    addCourse(body, source);
}

void addReasons(ReportBody& body, const ReportSource& source)
{
    const Standing* standing = standingOrSentence(body, ReportSection::Reasons, source);
    if (!standing)
        return;
    std::vector<Domain> ranked = rankedDomains(standing->scores, standing->namedCause);
    ranked.resize(std::min(ranked.size(), domainsWithReasons));
    bool any = false;
    for (const Domain domain : ranked) {
        const std::vector<wording::Reason> reasons = wording::reasonsFor(domain, standing->check);
        if (reasons.empty())
            continue;
        any = true;
        body.addSubheading(wording::reasonsTitle(domain));
        for (const wording::Reason& reason : reasons)
            body.addRow({.text = reason.text, .trailing = reason.answer, .trailingWidth = 160});
    }
    if (!any)
        body.addMuted(ReportTexts::tr("Nothing was answered in a way that weighs."));
}

void addSuggestions(ReportBody& body, const ReportSource& source)
{
    const Standing* standing = standingOrSentence(body, ReportSection::Suggestions, source);
    if (!standing)
        return;
    const Recommendation& recommendation = standing->recommendation;
    if (recommendation.mode != Mode::Normal)
        body.addText(wording::modeSentence(*standing));
    for (const Suggestion& suggestion : recommendation.top) {
        body.addSubheading(wording::playName(suggestion.play));
        body.addMuted(wording::suggestionReason(suggestion, standing->scores));
        body.addText(wording::playLine(suggestion.play));
        int number = 0;
        for (const QString& step : wording::playSteps(suggestion.play))
            body.addRow({.leading = QLocale().toString(++number), .text = step, .leadingWidth = 16, .spaceBefore = 3});
    }
}

} // namespace unrut
