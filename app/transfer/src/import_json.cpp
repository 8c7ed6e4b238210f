// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/import_json.h>

#include "json_values.h"

#include <array>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

// In the order of ImportThing; the names of the lists in a journal's JSON.
constexpr std::array<QLatin1String, importThingCount> names = {
    "entries"_L1, "checkIns"_L1,    "assessments"_L1, "goals"_L1,        "worksheets"_L1, "people"_L1,
    "talks"_L1,   "fridayPages"_L1, "practices"_L1,   "lookingBacks"_L1, "arrivals"_L1,
};

} // namespace

QByteArray importJson(const ImportPlan& plan, bool isDryRun, const QString& backup)
{
    QJsonObject things;
    for (size_t i = 0; i < names.size(); ++i) {
        const ImportCount& count = plan.counts[i];
        if (count == ImportCount())
            continue;
        things.insert(names[i], QJsonObject{{"added"_L1, count.added},
                                            {"changed"_L1, count.changed},
                                            {"same"_L1, count.same},
                                            {"kept"_L1, count.kept}});
    }
    return document(QJsonObject{{"dryRun"_L1, isDryRun},
                                {"things"_L1, things},
                                {"outOfDoing"_L1, plan.outOfDoing},
                                {"leavesDraft"_L1, plan.leavesDraft},
                                {"takesRules"_L1, plan.takesRules},
                                {"backup"_L1, backup.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(backup)}});
}

} // namespace unrut
