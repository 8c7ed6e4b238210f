// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

namespace unrut::cli {

using namespace Qt::StringLiterals;

Outcome runBackup(const CommandRequest& request, const CommandEnvironment& environment)
{
    const QString file = request.value("out");
    if (file.isEmpty())
        return misused(request.command, CliWords::tr("--out FILE is missing."));
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    if (const Status done = (*workspace)->backupTo(file); !done)
        return refusedAt(file, done.error());
    return changed(CliWords::tr("The journal was copied to %1, and the copy was checked.").arg(file));
}

Outcome runVerify(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    if (const Status sound = (*workspace)->verify(); !sound)
        return refusedAt(request.journal, sound.error());
    return answered(CliWords::tr("The journal is sound.") + u'\n');
}

} // namespace unrut::cli
