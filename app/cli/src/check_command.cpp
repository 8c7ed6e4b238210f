// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"
#include "option_values.h"

#include <transfer/answers_json.h>
#include <transfer/input_file.h>
#include <wording/goal_words.h>

namespace unrut::cli {

Outcome runCheck(const CommandRequest& request, const CommandEnvironment& environment)
{
    const QString file = request.value("answers");
    if (file.isEmpty())
        return misused(request.command, CliWords::tr("--answers FILE is missing."));
    const auto day = dateOf(request, environment.clock);
    if (!day)
        return misused(request.command, day.error());
    const auto bytes = readInputFile(pathToRead(file, environment), largestAnswersFile);
    if (!bytes)
        return refusedAt(file, bytes.error());
    auto check = checkFromAnswers(*bytes);
    if (!check)
        return refusedAt(file, check.error());
    check->day = *day;
    if (const Status valid = validateCheck(*check); !valid)
        return refusedAt(file, valid.error());

    const auto workspace = openToWrite(request, environment);
    if (!workspace)
        return refusedToOpen(request.journal, workspace.error());
    if (const auto recorded = (*workspace)->recordCheck(*check); !recorded)
        return refused(recorded.error());
    return changed(wording::verbDone(Verb::RecordCheck));
}

} // namespace unrut::cli
