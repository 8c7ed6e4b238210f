// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

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
    const QString& file = request.positionals.at(0);
    const auto bytes = readInputFile(pathToRead(file, environment), largestJournalJson);
    if (!bytes)
        return refusedAt(file, bytes.error());
    const auto journal = journalFromJson(*bytes);
    if (!journal)
        return refusedAt(file, journal.error());
    const Differing differing = request.has("replace") ? Differing::TakeTheirs : Differing::KeepOurs;
    if (request.has("dry-run"))
        return tryOut(*journal, differing, request, environment);
    // What can be refused is refused before a journal is made for it.
    if (!QFileInfo::exists(request.journal) && !environment.open) {
        if (const auto plan = planFor(*journal, differing, request, environment); !plan)
            return refusedAt(file, plan.error());
    }

    const auto workspace = openToWrite(request, environment);
    if (!workspace)
        return refusedToOpen(request.journal, workspace.error());
    const auto done = (*workspace)->importJournal(*journal, differing);
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
