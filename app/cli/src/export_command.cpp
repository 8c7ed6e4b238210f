// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

#include <domain/clock.h>
#include <transfer/calendar.h>
#include <transfer/journal_csv.h>
#include <transfer/journal_json.h>
#include <transfer/journal_markdown.h>
#include <transfer/output_file.h>
#include <wording/journal_text.h>

#include <QFileInfo>

#include <array>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

enum class ExportFormat { Json, Csv, Markdown, Calendar };

struct FormatName
{
    const char* word;
    const char* ending;
    ExportFormat format;
};
constexpr std::array formatNames{
    FormatName{"json", "json", ExportFormat::Json},
    FormatName{"csv", "csv", ExportFormat::Csv},
    FormatName{"markdown", "md", ExportFormat::Markdown},
    FormatName{"ics", "ics", ExportFormat::Calendar},
};

/// What --format says, else what the name of the file ends in.
std::optional<ExportFormat> formatOf(const CommandRequest& request)
{
    const bool isSaid = request.has("format");
    const QString word = isSaid ? request.value("format") : QFileInfo(request.value("out")).suffix().toLower();
    for (const FormatName& name : formatNames) {
        if (word == QLatin1String(isSaid ? name.word : name.ending))
            return name.format;
    }
    return std::nullopt;
}

struct ExportChoice
{
    ExportFormat format = ExportFormat::Json;
    CsvTable table = CsvTable::Log;
    TickedParts parts;
};

/// The parts that --with names; false when one is none.
bool readParts(const QString& list, TickedParts& parts)
{
    for (const QString& each : list.split(u',')) {
        const QString word = each.trimmed();
        if (word == "people"_L1)
            parts.people = true;
        else if (word == "looking-back"_L1)
            parts.lookingBack = true;
        else if (word == "worksheets"_L1)
            parts.worksheets = true;
        else if (word == "titles"_L1)
            parts.titles = true;
        else
            return false;
    }
    return true;
}

/// What is wrong with the options; empty when nothing is.
QString readChoice(const CommandRequest& request, ExportChoice& choice)
{
    if (request.value("out").isEmpty())
        return CliWords::tr("--out FILE is missing.");
    const auto format = formatOf(request);
    if (!format)
        return CliWords::tr("The formats are: %1.").arg("json, csv, markdown, ics"_L1);
    choice.format = *format;
    if (request.has("table")) {
        const auto table = csvTableFromKey(request.value("table"));
        if (!table || *format != ExportFormat::Csv)
            return CliWords::tr("--table is for CSV and takes: %1.")
                .arg("log, check-ins, goals, assessments, friday-pages, people, talks"_L1);
        choice.table = *table;
    }
    const bool takesParts = *format == ExportFormat::Markdown || *format == ExportFormat::Calendar;
    if (request.has("with") && (!takesParts || !readParts(request.value("with"), choice.parts)))
        return CliWords::tr("--with is for Markdown and ics and takes: %1.")
            .arg("people, looking-back, worksheets, titles"_L1);
    return {};
}

QByteArray exported(const Journal& journal, const ExportChoice& choice, const Clock& clock)
{
    switch (choice.format) {
    case ExportFormat::Json:
        return journalJson(journal);
    case ExportFormat::Csv:
        return journalCsv(journal, choice.table);
    case ExportFormat::Markdown:
        return journalMarkdown(wording::journalText(journal, choice.parts, clock.today()));
    case ExportFormat::Calendar:
        return calendarFile(wording::journalCalendar(journal, choice.parts), clock.now());
    }
    Q_UNREACHABLE();
}

} // namespace

Outcome runExport(const CommandRequest& request, const CommandEnvironment& environment)
{
    ExportChoice choice;
    if (const QString wrong = readChoice(request, choice); !wrong.isEmpty())
        return misused(request.command, wrong);
    const QString file = request.value("out");
    if (const Status fits = checkTarget(file); !fits)
        return refusedAt(file, fits.error());

    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    // An earlier file is replaced, but never the journal.
    if (isSameFile(file, (*workspace)->path()))
        return refusedAt(file, failure(ErrorCode::OutputExists, file));
    const auto journal = (*workspace)->everything();
    if (!journal)
        return refusedAt(request.journal, journal.error());
    if (const Status written = saveWhole(file, exported(*journal, choice, environment.clock)); !written)
        return refusedAt(file, written.error());
    return changed(CliWords::tr("The journal was written to %1.").arg(file));
}

} // namespace unrut::cli
