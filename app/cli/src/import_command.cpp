// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

#include <transfer/foreign.h>
#include <transfer/import_json.h>
#include <transfer/input_file.h>
#include <transfer/journal_json.h>
#include <wording/import_words.h>

#include <QFileInfo>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

QString lines(const QStringList& all)
{
    return all.isEmpty() ? QString() : all.join(u'\n') + u'\n';
}

QString told(const ImportPlan& plan)
{
    QString text = wording::importHeadline(plan) + u'\n';
    for (const wording::ImportRow& row : wording::importRows(plan))
        text += u"  %1: %2\n"_s.arg(row.thing, row.facts);
    return text + lines(wording::importNotes(plan));
}

struct ImportChoice
{
    std::optional<ImportFormat> format; ///< nothing: as it looks
    ForeignOptions foreign;
    Differing differing = Differing::KeepOurs;
};

/// 'day=Date,text=Entry'; false when it is something else.
bool readColumns(const QString& list, CsvColumns& columns)
{
    for (const QString& each : list.split(u',')) {
        const QString what = each.section(u'=', 0, 0).trimmed();
        const QString name = each.section(u'=', 1).trimmed();
        QString* column = what == "day"_L1    ? &columns.day
                          : what == "text"_L1 ? &columns.text
                          : what == "kind"_L1 ? &columns.kind
                          : what == "tags"_L1 ? &columns.tags
                                              : nullptr;
        if (!column || name.isEmpty())
            return false;
        *column = name;
    }
    return true;
}

/// What is wrong with the options; empty when nothing is.
QString readChoice(const CommandRequest& request, ImportChoice& choice)
{
    choice.differing = request.has("replace") ? Differing::TakeTheirs : Differing::KeepOurs;
    if (request.has("format")) {
        choice.format = importFormatFromKey(request.value("format"));
        if (!choice.format)
            return CliWords::tr("The formats are: %1.").arg("json, dayone, jrnl, csv"_L1);
    }
    if (request.has("as")) {
        const auto kind = entryKindFromKey(request.value("as"));
        if (!kind)
            return CliWords::tr("--as takes: %1.").arg("grateful, win, keep, note"_L1);
        choice.foreign.kind = *kind;
    }
    if (request.has("days")) {
        const QString order = request.value("days");
        if (order != "dmy"_L1 && order != "mdy"_L1)
            return CliWords::tr("--days takes: %1.").arg("dmy, mdy"_L1);
        choice.foreign.dayOrder = order == "dmy"_L1 ? DayOrder::DayFirst : DayOrder::MonthFirst;
    }
    if (request.has("columns") && !readColumns(request.value("columns"), choice.foreign.columns))
        return CliWords::tr("--columns says which column is what, such as %1.").arg("day=Date,text=Entry"_L1);
    return {};
}

/// The columns that were not named are those of the usual names. Errors: those of csvColumnNames().
Status nameColumns(const QByteArray& bytes, CsvColumns& columns)
{
    const auto names = csvColumnNames(bytes);
    if (!names)
        return names.error();
    const CsvColumns usual = usualColumns(*names);
    for (const auto& [column, name] : {std::pair(&columns.day, usual.day), std::pair(&columns.text, usual.text),
                                       std::pair(&columns.kind, usual.kind), std::pair(&columns.tags, usual.tags),
                                       std::pair(&columns.id, usual.id), std::pair(&columns.made, usual.made)}) {
        if (column->isEmpty())
            *column = name;
    }
    return {};
}

/// Errors: those of reading, and WrongShape for a file that looks like nothing known.
Result<Journal> readFile(const QString& path, ImportChoice choice)
{
    const auto bytes = readInputFile(path, largestJournalJson);
    if (!bytes)
        return bytes.error();
    if (!choice.format)
        choice.format = guessImportFormat(*bytes);
    if (!choice.format)
        return failure(ErrorCode::WrongShape, CliWords::tr("JSON or CSV is expected; --format says which"));
    if (*choice.format == ImportFormat::Csv) {
        if (const Status named = nameColumns(*bytes, choice.foreign.columns); !named)
            return named.error();
    }
    return readImport(*bytes, *choice.format, choice.foreign);
}

/// What importing would do; where no journal is, none is made.
Result<ImportPlan> planFor(const Journal& file, Differing differing, const CommandRequest& request,
                           const CommandEnvironment& environment)
{
    if (!QFileInfo::exists(request.journal)) {
        const ImportTerms terms{differing, environment.clock.today(), environment.clock.now(),
                                [&environment] { return environment.ids.next(); }};
        return planImport(Journal(), file, terms);
    }
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return workspace.error();
    return (*workspace)->planImport(file, differing);
}

Outcome tryOut(const Journal& file, Differing differing, const CommandRequest& request,
               const CommandEnvironment& environment)
{
    const auto plan = planFor(file, differing, request, environment);
    if (!plan)
        return refusedAt(request.journal, plan.error());
    if (request.has("json"))
        return answered(importJson(*plan, true, {}));
    return answered(told(*plan) + CliWords::tr("Nothing was changed; without --dry-run it would be.") + u'\n');
}

} // namespace

Outcome runImport(const CommandRequest& request, const CommandEnvironment& environment)
{
    ImportChoice choice;
    if (const QString wrong = readChoice(request, choice); !wrong.isEmpty())
        return misused(request.command, wrong);
    const QString& file = request.positionals.at(0);
    const auto journal = readFile(pathToRead(file, environment), choice);
    if (!journal)
        return refusedAt(file, journal.error());
    if (request.has("dry-run"))
        return tryOut(*journal, choice.differing, request, environment);
    // What can be refused is refused before a journal is made for it.
    if (!QFileInfo::exists(request.journal) && !environment.open) {
        if (const auto plan = planFor(*journal, choice.differing, request, environment); !plan)
            return refusedAt(file, plan.error());
    }

    const auto workspace = openToWrite(request, environment);
    if (!workspace)
        return refusedToOpen(request.journal, workspace.error());
    const auto done = (*workspace)->importJournal(*journal, choice.differing);
    if (!done)
        return refusedAt(file, done.error());
    if (request.has("json")) {
        Outcome outcome = answered(importJson(done->plan, false, done->backup));
        outcome.changedSomething = true;
        return outcome;
    }
    QString text = told(done->plan);
    if (!done->backup.isEmpty())
        text += CliWords::tr("What the journal was before is kept: %1").arg(done->backup) + u'\n';
    return changed(text.trimmed());
}

} // namespace unrut::cli
