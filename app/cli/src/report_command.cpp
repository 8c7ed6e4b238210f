// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"
#include "option_values.h"

#include <report/report.h>
#include <transfer/output_file.h>
#include <workspace/report_content.h>

#include <QLocale>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

/// Errors: UnknownSection.
Result<std::set<ReportSection>> sectionsIn(const QString& list)
{
    std::set<ReportSection> sections;
    for (const QString& each : list.split(u',')) {
        const QString key = each.trimmed();
        if (key == "entries"_L1) {
            sections.insert({ReportSection::Wins, ReportSection::Gratitude});
            continue;
        }
        const auto section = reportSectionFromKey(key);
        if (!section)
            return failure(ErrorCode::UnknownSection, key);
        sections.insert(*section);
    }
    return sections;
}

/// Nothing for a name that is none.
std::optional<ReportPaper> paperOf(const CommandRequest& request)
{
    const QString name = request.value("paper");
    if (name.isEmpty())
        return paperFor(QLocale());
    if (name == "a4"_L1)
        return ReportPaper::A4;
    return name == "letter"_L1 ? std::optional(ReportPaper::Letter) : std::nullopt;
}

/// What the options say; a first day that was not given stays null. Errors: UnknownSection, InvalidDay.
Result<ReportOptions> reportOptionsOf(const CommandRequest& request, ReportReader reader, ReportPaper paper,
                                      QDate today)
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
    options.title = request.value("title").simplified();
    options.author = request.value("author").simplified();
    options.paper = paper;
    options.direction = QLocale().textDirection();
    return options;
}

Outcome writeReportOf(const Workspace& journal, const QString& file, ReportOptions options)
{
    // An earlier report is replaced, but never this.
    if (isSameFile(file, journal.path()))
        return refusedAt(file, failure(ErrorCode::OutputExists, file));
    if (!options.from.isValid()) {
        const auto first = firstReportedDay(journal, options.to);
        if (!first)
            return refused(first.error());
        options.from = *first;
    }
    const auto content = reportContent(journal, options.from, options.to);
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
    const std::optional<ReportPaper> paper = paperOf(request);
    if (!paper)
        return misused(request.command, CliWords::tr("The paper is a4 or letter."));
    const auto options = reportOptionsOf(request, *reader, *paper, environment.clock.today());
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
