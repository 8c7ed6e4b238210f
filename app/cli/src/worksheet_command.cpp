// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

#include <domain/ways_out_lists.h>
#include <report/worksheet_paper.h>
#include <transfer/output_file.h>
#include <transfer/worksheet_export.h>
#include <wording/facts.h>
#include <wording/play_words.h>
#include <wording/result_words.h>
#include <wording/worksheet_forms.h>

#include <QLocale>

#include <algorithm>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

bool hasCard(const Workspace& journal, Play play, bool done)
{
    return std::any_of(journal.goals().begin(), journal.goals().end(), [&](const Goal& goal) {
        return goal.play == play && (done ? isFinishedCard(goal) : isInUse(goal));
    });
}

PlayListing listingOf(const Workspace& journal, Play play, const std::optional<Standing>& standing)
{
    PlayListing listing;
    listing.play = play;
    listing.name = wording::playName(play);
    listing.line = wording::playLine(play);
    listing.steps = wording::playSteps(play);
    listing.doneWhen = wording::playDoneWhen(play);
    if (wording::hasEvidence(play))
        listing.evidence = wording::evidenceLine(play);
    listing.inUse = hasCard(journal, play, false);
    listing.done = hasCard(journal, play, true);
    listing.worksheets = worksheetsOf(play, journal.worksheets());
    if (standing) {
        const auto held = standing->recommendation.held.find(play);
        if (held != standing->recommendation.held.end())
            listing.hold = held->second;
        for (const Suggestion& suggestion : standing->recommendation.all) {
            if (suggestion.play == play)
                listing.points = suggestion.points;
        }
    }
    return listing;
}

/// The foundation first, then best match first; in the order of the data without an assessment.
std::vector<PlayListing> listings(const Workspace& journal)
{
    const std::optional<Standing> standing = journal.standing();
    std::vector<PlayListing> all{listingOf(journal, Play::TraceSource, standing)};
    if (standing) {
        for (const Suggestion& suggestion : standing->recommendation.all)
            all.push_back(listingOf(journal, suggestion.play, standing));
        return all;
    }
    for (const PlayRow& row : playRows()) {
        if (row.play != Play::TraceSource)
            all.push_back(listingOf(journal, row.play, standing));
    }
    return all;
}

QString listText(const std::vector<PlayListing>& plays)
{
    QString text;
    for (const PlayListing& each : plays) {
        const QString state = each.hold     ? wording::notSuggestedYet()
                              : each.points ? wording::matchWord(matchOf(*each.points))
                                            : QString();
        text += wording::beside({each.name, state}) + u'\n';
        for (const Worksheet& sheet : each.worksheets)
            text += u"    "_s + sheet.day.toString(Qt::ISODate) + u"  "_s + sheet.id.toString() + u'\n';
    }
    return text;
}

/// The worksheet of that id, or the newest of a way out that is named by its key.
const Worksheet* worksheetNamed(const Workspace& journal, const QString& named)
{
    const auto id = WorksheetId::fromString(named);
    if (const Worksheet* sheet = id.isNull() ? nullptr : journal.worksheet(id); sheet && !sheet->isBinned())
        return sheet;
    const std::optional<Play> play = playFromKey(named);
    const std::vector<Worksheet> those = play ? worksheetsOf(*play, journal.worksheets()) : std::vector<Worksheet>();
    return those.empty() ? nullptr : journal.worksheet(those.front().id);
}

} // namespace

Outcome runPlays(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    const std::vector<PlayListing> plays = listings(**workspace);
    return request.has("json") ? answered(playsJson(plays)) : answered(listText(plays));
}

Outcome runWorksheet(const CommandRequest& request, const CommandEnvironment& environment)
{
    if (request.positionals.at(0) != "export"_L1)
        return misused(request.command, CliWords::tr("Say 'export' and which worksheet."));
    const QString out = request.value("out");
    const bool isPdf = out.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    const bool isMarkdown = out.endsWith(".md"_L1, Qt::CaseInsensitive);
    const bool isJson = out.endsWith(".json"_L1, Qt::CaseInsensitive);
    const bool isCalendar = out.endsWith(".ics"_L1, Qt::CaseInsensitive);
    if (!isPdf && !isMarkdown && !isJson && !isCalendar)
        return misused(request.command, CliWords::tr("--out takes a file that ends in .md, .pdf, .json or .ics."));
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    const Worksheet* sheet = worksheetNamed(**workspace, request.positionals.at(1));
    if (!sheet)
        return refused(CliWords::tr("There is no worksheet %1.").arg(request.positionals.at(1)));
    const QString file = pathToRead(out, environment);
    if (isSameFile(file, (*workspace)->path()))
        return refusedAt(out, failure(ErrorCode::OutputExists, out));
    const WorksheetText text = wording::worksheetDocument(wording::worksheetForm(sheet->play), *sheet);
    if (isCalendar && !sheet->dayOf(u"by"_s).isValid())
        return refused(CliWords::tr("That worksheet has no day for a calendar."));
    Status written;
    if (isPdf)
        written = writeWorksheet(file, text, QLocale().textDirection(), paperFor(QLocale()));
    else if (isCalendar)
        written = writeWorksheetFile(
            file, worksheetCalendar(*sheet, wording::playName(sheet->play), environment.clock.now()));
    else
        written = writeWorksheetFile(file, isMarkdown ? worksheetMarkdown(text) : worksheetJson(*sheet));
    return written ? changed(CliWords::tr("The worksheet was written to %1.").arg(out))
                   : refusedAt(out, written.error());
}

} // namespace unrut::cli
