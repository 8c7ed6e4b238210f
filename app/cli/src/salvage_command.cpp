// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

#include <wording/salvage_words.h>
#include <workspace/salvage.h>

namespace unrut::cli {

Outcome runSalvage(const CommandRequest& request, const CommandEnvironment& environment)
{
    const QString out = request.value("out");
    if (out.isEmpty())
        return misused(request.command, CliWords::tr("--out FILE is missing."));
    const QString& damaged = request.positionals.at(0);
    const auto report = saveWhatIsLeft(damaged, out, environment.clock);
    if (!report) {
        const bool isOfTarget = report.error().code == ErrorCode::OutputExists ||
                                report.error().code == ErrorCode::FolderMissing ||
                                report.error().code == ErrorCode::FolderReadOnly;
        return refusedAt(isOfTarget ? out : damaged, report.error());
    }
    const QString saved = CliWords::tr("What could be read is in %1; the damaged file is as it was.").arg(out);
    return changed(saved + QLatin1Char('\n') + wording::salvageLines(*report).join(QLatin1Char('\n')));
}

} // namespace unrut::cli
