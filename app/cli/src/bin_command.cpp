// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"

#include <transfer/bin_json.h>
#include <wording/bin_words.h>
#include <wording/facts.h>
#include <workspace/backups.h>

#include <algorithm>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

Outcome listed(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto workspace = openToRead(request, environment);
    if (!workspace)
        return refusedAt(request.journal, workspace.error());
    const Result<Bin> bin = (*workspace)->bin();
    if (!bin)
        return refused(bin.error());
    if (request.has("json"))
        return answered(binJson(*bin));
    QString text;
    const QDate today = environment.clock.today();
    for (const BinnedThing& thing : bin->things) {
        text += thing.id.toString(QUuid::WithoutBraces) + u"  "_s +
                wording::beside({wording::binnedTitle(thing, today), wording::binnedFacts(thing, today)}) + u'\n';
    }
    return answered(text.isEmpty() ? wording::binIsEmpty() + u'\n' : text);
}

Outcome restored(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto workspace = openToWrite(request, environment);
    if (!workspace)
        return refusedToOpen(request.journal, workspace.error());
    const Result<Bin> bin = (*workspace)->bin();
    if (!bin)
        return refused(bin.error());
    const QUuid id = QUuid::fromString(request.positionals.at(1));
    const auto thing =
        std::find_if(bin->things.begin(), bin->things.end(), [&](const BinnedThing& one) { return one.id == id; });
    if (id.isNull() || thing == bin->things.end())
        return refused(CliWords::tr("Nothing in the bin has this ID; 'unrut bin list' shows them."));
    if (const Status done = (*workspace)->restoreFromBin(*thing); !done)
        return refused(done.error());
    return changed(CliWords::tr("Taken back: %1").arg(wording::binnedTitle(*thing, environment.clock.today())));
}

Outcome emptied(const CommandRequest& request, const CommandEnvironment& environment)
{
    if (!request.has("yes")) {
        const auto reader = openToRead(request, environment);
        if (!reader)
            return refusedAt(request.journal, reader.error());
        const Result<Bin> bin = (*reader)->bin();
        if (!bin)
            return refused(bin.error());
        if (bin->things.empty())
            return answered(wording::binIsEmpty() + u'\n');
        const auto backups = static_cast<int>(backupsOf(request.journal).size());
        return refused(CliWords::tr("%1 Say --yes to do it.").arg(wording::emptyBinQuestion(bin->counts, backups)));
    }
    const auto workspace = openToWrite(request, environment);
    if (!workspace)
        return refusedToOpen(request.journal, workspace.error());
    const Result<BinCounts> counts = (*workspace)->emptyBin();
    if (!counts)
        return refused(counts.error());
    return total(*counts) == 0 ? answered(wording::binIsEmpty() + u'\n') : changed(wording::binEmptied(*counts));
}

} // namespace

Outcome runBin(const CommandRequest& request, const CommandEnvironment& environment)
{
    const QString& verb = request.positionals.at(0);
    const bool takesId = verb == "restore"_L1;
    if (!takesId && verb != "list"_L1 && verb != "empty"_L1)
        return misused(request.command, CliWords::tr("Say list, restore or empty."));
    if (takesId != (request.positionals.size() == 2)) {
        return misused(request.command, takesId ? CliWords::tr("Say the ID of what is to be taken back.")
                                                : CliWords::tr("%1 takes no ID.").arg(verb));
    }
    if (verb == "list"_L1)
        return listed(request, environment);
    return takesId ? restored(request, environment) : emptied(request, environment);
}

} // namespace unrut::cli
