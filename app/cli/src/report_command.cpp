// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"
#include "option_values.h"

#include <report/report.h>

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

/// Errors: UnknownSection.
Result<std::set<ReportSection>> sectionsIn(const QString& list)
{
    std::set<ReportSection> sections;
    for (const QString& key : list.split(u',')) {
        const auto section = reportSectionFromKey(key.trimmed());
        if (!section)
            return failure(ErrorCode::UnknownSection, key.trimmed());
        sections.insert(*section);
    }
    return sections;
}

/// What the options say; a first day that was not given stays null. Errors: UnknownSection, InvalidDay.
Result<ReportOptions> reportOptionsOf(const CommandRequest& request, ReportReader reader, QDate today)
{
    const auto sections = request.has("sections") ? sectionsIn(request.value("sections")) : usualSections(reader);
    if (!sections)
        return sections.error();
    const auto from = dayOf(request, "from");
    if (!from)
        return from.error();
    const auto to = dayOf(request, "to");
    if (!to)
        return to.error();
    ReportOptions options;
    options.from = from->value_or(QDate());
    options.to = to->value_or(today);
    options.sections = *sections;
    options.reader = reader;
    options.hideNames = request.has("hide-names");
    options.paper = paperFor(QLocale());
    options.direction = QLocale().textDirection();
    return options;
}

/// The first day of which the journal tells anything, but none behind \a to.
Result<QDate> firstDayOf(const Workspace& journal, QDate to)
{
    QDate first = to;
    for (const Check& check : finishedChecks(journal.checks()))
        first = std::min(first, check.day);
    const auto entryDay = journal.firstEntryDay();
    if (!entryDay)
        return entryDay.error();
    if (entryDay->isValid())
        first = std::min(first, *entryDay);
    const auto checkIns = journal.checkIns({}, to);
    if (!checkIns)
        return checkIns.error();
    if (!checkIns->empty())
        first = std::min(first, checkIns->front().day);
    return first;
}

Result<ReportContent> contentOf(const Workspace& journal, const ReportOptions& options)
{
    ReportContent content;
    content.today = journal.clock().today();
    content.standing = journal.standingOn(options.to);
    for (const Check& check : finishedChecks(journal.checks())) {
        if (check.day <= options.to)
            content.checks.push_back(check);
    }
    for (const Goal& goal : journal.goals()) {
        if (!goal.isBinned())
            content.goals.push_back(goal);
    }
    EntryFilter filter;
    filter.from = options.from;
    filter.to = options.to;
    const auto entries = journal.entries(filter, 0, std::numeric_limits<int>::max());
    if (!entries)
        return entries.error();
    content.entries = *entries;
    const auto checkIns = journal.checkIns(options.from, options.to);
    if (!checkIns)
        return checkIns.error();
    content.checkIns = *checkIns;
    if (!options.hideNames)
        return content;
    // Somebody may be named with an @ outside the range and without one inside it.
    const auto names = journal.topNames(std::numeric_limits<int>::max());
    if (!names)
        return names.error();
    for (const NameCount& named : *names) {
        if (named.name.startsWith(u'@'))
            content.people << named.name;
    }
    return content;
}

bool isSameFile(const QString& one, const QString& other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

Outcome writeReportOf(const Workspace& journal, const QString& file, ReportOptions options)
{
    // An earlier report is replaced, but never this.
    if (isSameFile(file, journal.path()))
        return refusedAt(file, failure(ErrorCode::OutputExists, file));
    if (!options.from.isValid()) {
        const auto first = firstDayOf(journal, options.to);
        if (!first)
            return refused(first.error());
        options.from = *first;
    }
    const auto content = contentOf(journal, options);
    if (!content)
        return refused(content.error());
    if (const Status written = writeReport(file, *content, options); !written)
        return refusedAt(file, written.error());
    return changed(CliWords::tr("The report was written to %1.").arg(file));
}

} // namespace

Outcome runReport(const CommandRequest& request, const CommandEnvironment& environment)
{
    const QString file = request.value("out");
    if (file.isEmpty())
        return misused(request.command, CliWords::tr("--out FILE is missing."));
    const auto reader = reportReaderFromKey(request.has("for") ? request.value("for") : u"me"_s);
    if (!reader)
        return misused(request.command, CliWords::tr("A report is for me, mentor or supervisor."));
    const auto options = reportOptionsOf(request, *reader, environment.clock.today());
    if (!options)
        return misused(request.command, options.error());
    if (options->from.isValid() && options->from > options->to)
        return misused(request.command, CliWords::tr("--from is later than --to."));

    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    return writeReportOf(**workspace, file, *options);
}

} // namespace unrut::cli
