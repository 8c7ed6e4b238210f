// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

#include <transfer/journal_json.h>
#include <transfer/output_file.h>

#include <QFileInfo>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

enum class ExportFormat { Json };

/// What --format says, else what the name of the file ends in.
std::optional<ExportFormat> formatOf(const CommandRequest& request)
{
    const QString word =
        request.has("format") ? request.value("format") : QFileInfo(request.value("out")).suffix().toLower();
    return word == "json"_L1 ? std::optional(ExportFormat::Json) : std::nullopt;
}

bool isSameFile(const QString& one, const QString& other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

} // namespace

Outcome runExport(const CommandRequest& request, const CommandEnvironment& environment)
{
    const QString file = request.value("out");
    if (file.isEmpty())
        return misused(request.command, CliWords::tr("--out FILE is missing."));
    const auto format = formatOf(request);
    if (!format)
        return misused(request.command, CliWords::tr("The formats are: %1.").arg("json"_L1));
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
    if (const Status written = saveWhole(file, journalJson(*journal)); !written)
        return refusedAt(file, written.error());
    return changed(CliWords::tr("The journal was written to %1.").arg(file));
}

} // namespace unrut::cli
