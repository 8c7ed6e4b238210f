// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/import_words.h>

#include <wording/backup_words.h>
#include <wording/facts.h>

#include <QCoreApplication>

#include <array>

namespace unrut::wording {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

// In the order of ImportThing.
constexpr std::array<const char*, importThingCount> things = {
    QT_TRANSLATE_NOOP("ImportWords", "Entries"),
    QT_TRANSLATE_NOOP("ImportWords", "Check-ins"),
    QT_TRANSLATE_NOOP("ImportWords", "Assessments"),
    QT_TRANSLATE_NOOP("ImportWords", "Goals"),
    QT_TRANSLATE_NOOP("ImportWords", "Worksheets"),
    QT_TRANSLATE_NOOP("ImportWords", "People"),
    QT_TRANSLATE_NOOP("ImportWords", "Talks"),
    QT_TRANSLATE_NOOP("ImportWords", "Friday pages"),
    QT_TRANSLATE_NOOP("ImportWords", "Practices"),
    QT_TRANSLATE_NOOP("ImportWords", "Looking back"),
    QT_TRANSLATE_NOOP("ImportWords", "Pages ‘The way out’"),
};

QString factsOf(const ImportCount& count)
{
    QStringList facts;
    if (count.added > 0)
        facts << ImportWords::tr("%Ln new", nullptr, count.added);
    if (count.changed > 0)
        facts << ImportWords::tr("%Ln changed", nullptr, count.changed);
    if (count.same > 0)
        facts << ImportWords::tr("%Ln there already", nullptr, count.same);
    if (count.kept > 0)
        facts << ImportWords::tr("%Ln stay as they are here", nullptr, count.kept);
    return beside(facts);
}

} // namespace

QString importThingName(ImportThing thing)
{
    return ImportWords::tr(things[static_cast<size_t>(thing)]);
}

QList<ImportRow> importRows(const ImportPlan& plan)
{
    QList<ImportRow> rows;
    for (size_t i = 0; i < things.size(); ++i) {
        const QString facts = factsOf(plan.counts[i]);
        if (!facts.isEmpty())
            rows.append({ImportWords::tr(things[i]), facts});
    }
    return rows;
}

QStringList importNotes(const ImportPlan& plan)
{
    QStringList notes;
    if (plan.outOfDoing > 0)
        notes << ImportWords::tr("%Ln goals go to the top of Next, since Doing holds no more.", nullptr,
                                 plan.outOfDoing);
    if (plan.leavesDraft)
        notes << ImportWords::tr("An unfinished assessment stays out, since there is one here already.");
    if (plan.takesRules)
        notes << ImportWords::tr("The rules of the board come along.");
    return notes;
}

QString importHeadline(const ImportPlan& plan)
{
    const ImportCount total = plan.total();
    if (total.added + total.changed > 0) {
        const QString brings = ImportWords::tr("This brings %Ln things that are not here yet.", nullptr, total.added);
        const QString changes = ImportWords::tr("%Ln are changed to what the file says.", nullptr, total.changed);
        if (total.changed == 0)
            return brings;
        return total.added == 0 ? changes : ImportWords::tr("%1 %2").arg(brings, changes);
    }
    if (total.same + total.kept > 0)
        return ImportWords::tr("Everything in this file is here already.");
    return ImportWords::tr("There is nothing in this file.");
}

QString importWayBack(bool undoable, const QDateTime& backupAt, QDate today)
{
    if (!backupAt.isValid())
        return undoable ? ImportWords::tr("It can be undone.") : QString();
    const QString backup = backupName(backupAt, today);
    if (undoable)
        //: %1 is a day and a time of day.
        return ImportWords::tr("It can be undone; and what the journal was before is a backup: %1.").arg(backup);
    //: %1 is a day and a time of day.
    return ImportWords::tr("There was too much of it to be undone in one step; what the journal was before is a "
                           "backup: %1.")
        .arg(backup);
}

} // namespace unrut::wording
