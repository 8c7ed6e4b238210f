// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"
#include "option_values.h"

#include <demo/demo.h>

#include <QLocale>

#include <limits>

namespace unrut::cli {

Outcome runDemo(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto years = wholeNumberOf(request, "years", 1, mostDemoYears);
    if (!years)
        return misused(request.command, years.error());
    if (!*years)
        return misused(request.command, CliWords::tr("--years N is missing."));
    const auto seed = wholeNumberOf(request, "seed", 0, std::numeric_limits<quint64>::max());
    if (!seed)
        return misused(request.command, seed.error());
    DemoOptions options;
    options.years = static_cast<int>(**years);
    options.seed = seed->value_or(options.seed);
    options.today = environment.clock.today();
    options.locale = QLocale();
    const auto journal = madeUpJournal(options);
    if (!journal)
        return refused(journal.error());

    const auto workspace = openToWrite(request, environment);
    if (!workspace)
        return refusedToOpen(request.journal, workspace.error());
    const Status filled = (*workspace)->fill(*journal);
    if (!filled && filled.error().code == ErrorCode::AlreadyExists)
        return refused(CliWords::tr("This journal is not empty; a made-up life goes into an empty one only."));
    if (!filled)
        return refused(filled.error());
    return changed(CliWords::tr("The journal now holds a made-up life: %1.").arg((*workspace)->path()));
}

} // namespace unrut::cli
