// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/bin_json.h>

#include "json_values.h"

#include <QJsonArray>

namespace unrut {

using namespace Qt::StringLiterals;

QByteArray binJson(const Bin& bin)
{
    QJsonArray things;
    for (const BinnedThing& thing : bin.things) {
        things.append(QJsonObject{
            {"id"_L1, thing.id.toString(QUuid::WithoutBraces)},
            {"kind"_L1, binKindKey(thing.kind)},
            {"binnedAt"_L1, toJson(thing.binnedAt)},
            {"day"_L1, toJson(thing.day)},
            {"text"_L1, thing.words},
        });
    }
    QJsonObject counts;
    for (size_t kind = 0; kind < bin.counts.size(); ++kind) {
        if (bin.counts[kind] > 0)
            counts.insert(binKindKey(static_cast<BinKind>(kind)), bin.counts[kind]);
    }
    return document(QJsonObject{{"bin"_L1, things}, {"counts"_L1, counts}});
}

} // namespace unrut
